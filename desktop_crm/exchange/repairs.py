"""Values that spreadsheets and habits damaged: numbers written as 1.38E+10, full-width digits, dates in every order."""

from __future__ import annotations

import re
import unicodedata

from desktop_crm.domain.dates import parse_day
from desktop_crm.domain.errors import BadInput
from desktop_crm.domain.lunar_days import is_lunar, parse_lunar

_SCIENTIFIC = re.compile(r"(\d(?:\.\d+)?)[eE]\+?(\d{1,2})")
_WHOLE_FLOAT = re.compile(r"(\d{5,})\.0+")
_GOOGLE_MARK = ":::"
_SURE_SPLIT = re.compile(r";(?! ?ext=)|[；、\n]", re.IGNORECASE)
_SPLIT = re.compile(r";(?! ?ext=)|[；、\n]|(?<=\d)[/,，|](?=[ +(]{0,3}\d)", re.IGNORECASE)
_MAIL = re.compile(r"[^\s<>\"',;，；、]+@[^\s<>\"',;，；、]+")
_LONGEST_SEARCHED = 5_000
# Two numbers with nothing but a space between them have ten digits each.
ONE_PHONE = re.compile(r"\+?[0-9]+|\+?[0-9]{1,9}(?: [0-9]{1,9})+")
_SOUND_PHONE = re.compile(r"\+?[0-9][0-9 ()-]*")
_SOUND_DAY = re.compile(
    r"(?:19|20)\d\d-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)"
)
_APOSTROPHE = re.compile(r"['’`]+(?=[+\d(])")
_DAY_FIRST_UNLESS = {"US", "PH", "CN", "TW", "JP", "KR"}
_TIME = re.compile(r"(?<=\d)T\d{2}.*", re.DOTALL)
_YEAR_ALONE = re.compile(r"(?:19|20)\d\d")
# Programs that must write a year take one of these for "unknown".
_NO_YEARS = {1, 1604}
# With fewer digits than this, 1.38E+10 has lost the end of the number for good.
_TRUSTED_MANTISSA = 8


def split_values(text: str) -> list[str]:
    """Split several phones in one cell: at Google's ":::", else at ; 、 line ends, and at / and , between digits."""
    if ONE_PHONE.fullmatch(text):
        return [text]
    if _GOOGLE_MARK in text:
        return [part.strip() for part in text.split(_GOOGLE_MARK) if part.strip()]
    parts = [part.strip() for part in _SPLIT.split(text)]
    words = text.split()
    if len(parts) == 1 and len(words) > 1 and all(len(re.sub(r"\D", "", word)) >= 10 for word in words):
        return words
    if any(len(re.sub(r"\D", "", part)) < 5 for part in parts):
        # 021-5555 1234/5 is one number with another extension.
        parts = [part.strip() for part in _SURE_SPLIT.split(text)]
    return [part for part in parts if part]


def split_addresses(text: str) -> list[str]:
    """Return the e-mail addresses in a cell, "Anna Berg <anna@example.com>" too; a text without any as it is."""
    if _GOOGLE_MARK in text:
        return [part.strip() for part in text.split(_GOOGLE_MARK) if part.strip()]
    return _MAIL.findall(text.replace("＠", "@")) or [text] if len(text) < _LONGEST_SEARCHED else [text]


def whole_number(text: str) -> str:
    """Return 13800138000 for 1.38001380E+10 or 13800138000.0, other text unchanged."""
    if not text or text.isdigit():
        return text
    scientific = _SCIENTIFIC.fullmatch(text.strip())
    if scientific:
        mantissa, exponent = scientific.group(1).replace(".", ""), int(scientific.group(2))
        trusted = _TRUSTED_MANTISSA <= len(mantissa) <= exponent + 1
        return mantissa.ljust(exponent + 1, "0") if trusted else text
    whole = _WHOLE_FLOAT.fullmatch(text.strip())
    return whole.group(1) if whole else text


def repair_phone(text: str) -> str:
    """Return a phone with ASCII digits, without a spreadsheet's apostrophe or exponent."""
    if _SOUND_PHONE.fullmatch(text):
        return text
    folded = unicodedata.normalize("NFKC", text) if not text.isascii() else text
    return whole_number(_APOSTROPHE.sub("", folded, count=1).strip())


def repair_date(text: str, country: str = "") -> str:
    """Return a day as ISO text, or `--MM-DD` without a year; "" where the text is no date.

    Where 5/6/1990 can be read both ways, `country` (ISO 3166, two letters) tells which comes first.
    """
    if _SOUND_DAY.fullmatch(text):
        return text
    plain = _TIME.sub("", text.strip().strip("'"))
    if _YEAR_ALONE.fullmatch(plain):
        return ""
    try:
        if is_lunar(plain):
            parse_lunar(plain)
            return plain
        day = parse_day(plain, day_first=bool(country) and country not in _DAY_FIRST_UNLESS)
    except BadInput:
        return ""
    return day.month_day() if day.year in _NO_YEARS else day.iso()
