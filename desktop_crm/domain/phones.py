"""Phone numbers: from any spelling to E.164 and back to a readable one.

`phonenumbers` is the judge. The common shapes are decided by its own patterns directly, several times faster
and with the same result (a test compares them over all countries).
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

import phonenumbers
from phonenumbers import COUNTRY_CODE_TO_REGION_CODE, PhoneNumberFormat
from phonenumbers.phonemetadata import PhoneMetadata, PhoneNumberDesc

_EXTENSION = re.compile(
    r"(?:;ext=|,|#|(?<![a-z])(?:extension|extn?|x)|转|轉|分机|分機)[\s.:]*(\d{1,7})\)?\s*$", re.I
)
_SCIENTIFIC = re.compile(r"\d(?:[.,]\d+)?e\+?(\d{1,2})", re.I)
_PUNCTUATION = re.compile(r"[\s\-‐-―−./()\[\]·~_]+")
_ALL_DIGITS = re.compile(r"\+?[0-9]{4,17}")
_SPACED_DIGITS = re.compile(r"\+?[0-9][0-9 -]+[0-9]")
_ASCII_WITHOUT_DIGITS = {code: None for code in range(128) if not chr(code).isdecimal()}
_LONGEST = 60
# With fewer digits than this, a spreadsheet's 1.38E+10 has lost the end of the number.
_TRUSTED_MANTISSA = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class NormalPhone:
    """A number as E.164, its extension, and whether digits had to be guessed (`doubtful`)."""

    e164: str
    extension: str = ""
    doubtful: bool = False

    @property
    def text(self) -> str:
        """Return the one text that stands for it, with the extension as in RFC 3966."""
        return f"{self.e164};ext={self.extension}" if self.extension else self.e164


@dataclass(frozen=True, slots=True)
class _Plan:
    """What is needed of a country's numbering plan."""

    code: str
    number: re.Pattern[str]
    assigned: re.Pattern[str]
    lengths: frozenset[int]
    abroad: re.Pattern[str]
    trunk: re.Pattern[str] | None
    rewrites: bool


@lru_cache(maxsize=256)
def _plan(country: str) -> _Plan | None:
    """Return the plan of a country whose numbers can be judged by patterns alone, or None.

    `rewrites` says that more than a trunk prefix may change, where it is dialled.
    """
    metadata = PhoneMetadata.metadata_for_region(country, None)
    if metadata is None or metadata.leading_digits:
        return None
    if phonenumbers.region_code_for_country_code(metadata.country_code or 0) != country:
        return None
    general = metadata.general_desc or PhoneNumberDesc()
    kinds = (
        metadata.premium_rate, metadata.toll_free, metadata.shared_cost, metadata.voip, metadata.personal_number,
        metadata.pager, metadata.uan, metadata.voicemail, metadata.fixed_line, metadata.mobile,
    )  # fmt: skip
    trunk = metadata.national_prefix_for_parsing
    return _Plan(
        str(metadata.country_code),
        re.compile(general.national_number_pattern or "(?!)"),
        re.compile("|".join(_pattern(kind) for kind in kinds if kind and kind.national_number_pattern)),
        frozenset(general.possible_length),
        re.compile(metadata.international_prefix or "(?!)"),
        re.compile(trunk) if trunk else None,
        bool(metadata.national_prefix_transform_rule),
    )


def _pattern(kind: PhoneNumberDesc) -> str:
    lengths = "|".join(rf"\d{{{length}}}" for length in kind.possible_length)
    return (
        rf"(?=(?:{lengths})\Z)(?:{kind.national_number_pattern})"
        if lengths
        else f"(?:{kind.national_number_pattern})"
    )


def _by_pattern(dialled: str, country: str) -> str | None:
    """Return the E.164 form of bare digits where the country's patterns leave no doubt, else None."""
    plan = _plan(country)
    if plan is None:
        return None
    if dialled.startswith("+"):
        if not dialled.startswith(plan.code, 1):
            return None
        national = dialled[1 + len(plan.code) :]
    elif plan.abroad.match(dialled) or (dialled.startswith(plan.code) and not plan.number.fullmatch(dialled)):
        return None
    else:
        national = dialled
    if plan.trunk and (prefix := plan.trunk.match(national)):
        if plan.rewrites:
            return None
        national = national[prefix.end() :]
    elif dialled.startswith("+") and len(national) in plan.lengths:
        # Written in full, a number need only be possible.
        return dialled
    if len(national) not in plan.lengths or not plan.number.fullmatch(national):
        return None
    return f"+{plan.code}{national}" if plan.assigned.fullmatch(national) else None


def _by_library(dialled: str, country: str) -> str | None:
    try:
        number = phonenumbers.parse(dialled, country)
    except phonenumbers.NumberParseException:
        return None
    international = dialled.startswith("+") and phonenumbers.is_possible_number(number)
    if not (international or phonenumbers.is_valid_number(number)):
        return None
    return phonenumbers.format_number(number, PhoneNumberFormat.E164)


def _e164(dialled: str, country: str) -> str | None:
    home = _named_country(dialled[1:4]) if dialled.startswith("+") else country
    return _by_pattern(dialled, home) or _by_library(dialled, country)


@lru_cache(maxsize=1024)
def _named_country(digits: str) -> str:
    """Return the main country of the code that the first three digits begin with, or ""."""
    codes = (int(digits[:end]) for end in (1, 2, 3))
    return next((regions[0] for code in codes if (regions := COUNTRY_CODE_TO_REGION_CODE.get(code))), "")


def _without_exponent(text: str) -> tuple[str, bool]:
    """Undo what spreadsheets do to long numbers: 1.38001380E+10, 13800138000.0. The second value is doubt."""
    if (scientific := _SCIENTIFIC.fullmatch(text)) and int(scientific[1]) <= 15:
        number = Decimal(text.replace(",", "."))
        return str(int(number)), len(number.as_tuple().digits) < _TRUSTED_MANTISSA
    return re.sub(r"(?<=\d{7})[.,]0+$", "", text), False


def _cleaned(text: str) -> tuple[str, str, bool]:
    """Return what to dial, the extension, and whether digits were guessed."""
    if _SPACED_DIGITS.fullmatch(text):
        return text.replace(" ", "").replace("-", ""), "", False
    plain = "".join(c for c in unicodedata.normalize("NFKC", text) if unicodedata.category(c) != "Cf").strip()
    plain = plain.removeprefix("tel:")
    extension = _EXTENSION.search(plain)
    plain, doubtful = _without_exponent(plain[: extension.start()].rstrip(" (") if extension else plain)
    dialled = _PUNCTUATION.sub("", plain.replace("(0)", ""))
    return dialled, extension[1] if extension else "", doubtful


@lru_cache(maxsize=1024)
def normal_phone(text: str, country: str) -> NormalPhone | None:
    """Return a number as E.164, or None where it is none that is assigned in `country` (ISO 3166-1 alpha-2).

    A number written with + (or 0086) belongs to the country it names, and is taken if its length is possible there.
    Full-width digits, extensions (转 分机 ext x), spreadsheet exponents, and a lost 0 or + in front are understood.
    """
    if len(text) > _LONGEST:
        return None
    dialled, extension, doubtful = _cleaned(text)
    if not _ALL_DIGITS.fullmatch(dialled):
        return None
    e164 = _e164(dialled, country) or _with_lost_front(dialled, country)
    return NormalPhone(e164=e164, extension=extension, doubtful=doubtful) if e164 else None


def _with_lost_front(dialled: str, country: str) -> str | None:
    """Try the 0 or the + that a spreadsheet cut off."""
    if dialled.startswith("+"):
        return None
    if not dialled.startswith("0") and (found := _e164("0" + dialled, country)):
        return found
    # From twelve digits on it cannot be a mistyped number of most countries.
    return _by_library("+" + dialled, country) if len(dialled) >= 12 and _is_valid("+" + dialled) else None


def _is_valid(e164: str) -> bool:
    try:
        return phonenumbers.is_valid_number(phonenumbers.parse(e164, None))
    except phonenumbers.NumberParseException:
        return False


def format_phone(text: str) -> str:
    """Return a normal text (E.164, perhaps `;ext=`) as people write it, with its country.

    Anything else comes back as it is.
    """
    e164, _, extension = text.partition(";ext=")
    if not e164.startswith("+"):
        return text
    try:
        number = phonenumbers.parse(e164, None)
    except phonenumbers.NumberParseException:
        return text
    written = phonenumbers.format_number(number, PhoneNumberFormat.INTERNATIONAL)
    return f"{written} ext. {extension}" if extension else written


def phone_digits(text: str) -> str:
    """Return the digits of a text alone, half-width, in order: what a search for part of a number compares."""
    # A search fills its memory with the number of each customer, and nearly all are written like this.
    if text.isascii():
        return text.translate(_ASCII_WITHOUT_DIGITS)
    return "".join(str(unicodedata.decimal(c)) for c in text if c.isdecimal())


def masked_phone(text: str) -> str:
    """Return a number with its middle hidden: +86 138 •••• 5678."""
    digits = phone_digits(text.partition(";ext=")[0])
    if len(digits) < 7:
        return "••••••"
    written = format_phone(text).split(" ")
    front = written[0] if text.startswith("+") and len(written) > 1 else ""
    national = digits[len(phone_digits(front)) :]
    shown = national[:3] if len(national) >= 10 else ""
    return " ".join(part for part in (front, shown, "••••", digits[-4:]) if part)
