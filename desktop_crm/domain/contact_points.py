"""What may stand in a contact point: checking, one normal form to compare by, and the masked form to show."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import urlsplit

from desktop_crm.domain.dates import parse_day
from desktop_crm.domain.errors import BadInput
from desktop_crm.domain.folding import fold
from desktop_crm.domain.id_numbers import is_credit_code, is_resident_id
from desktop_crm.domain.lunar_days import is_lunar, parse_lunar
from desktop_crm.domain.names import is_cjk
from desktop_crm.domain.phones import masked_phone, normal_phone, phone_digits
from desktop_crm.domain.records import ContactKind
from desktop_crm.domain.text import clean

LONGEST_VALUE = 2000
HIDDEN = "••••••"

_LABEL = r"[^\W_](?:[\w-]{0,61}[^\W_])?"
_DOMAIN = re.compile(rf"(?:{_LABEL}\.)+{_LABEL}")
# What is its own normal form but for a slash at the end.
_PLAIN_WEBSITE = re.compile(r"https?://((?!.*xn--)[a-z0-9.-]{1,253})(?:/[\w~/-]*)?", re.ASCII)
_MAILBOX = re.compile(r"[^\s@<>()\[\],;:\"\\]{1,64}|\"[^\"\\\r\n]{1,62}\"")
_BRACKETED = re.compile(r".*<\s*([^<>]+?)\s*>\s*", re.S)
_ID_NUMBER = re.compile(r"[0-9A-Z][0-9A-Z /.\-()]{2,40}")
_SHORT_NUMBER = range(3, 9)


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedValue:
    """A value as typed (trimmed), and the form that two equal values share."""

    value: str
    normal: str


def check(kind: ContactKind, value: str, country: str) -> CheckedValue:
    """Return a value that may be kept, with its normal form, or raise BadInput saying what is wrong."""
    typed = clean(value, kind, LONGEST_VALUE) or ""
    return CheckedValue(value=typed, normal=_normal(kind, typed, country))


def normal_of(kind: ContactKind, value: str, country: str) -> str:
    """Return the form that two equal values share, or raise BadInput as `check` does.

    `country` (ISO 3166-1 alpha-2) reads national phone numbers. It is E.164 with `;ext=`, a folded e-mail address, an
    address of the web with its scheme, an ISO day or `lunar --08-15`, an ID number without spaces; else the folded
    text.
    """
    return _normal(kind, clean(value, kind, LONGEST_VALUE) or "", country)


def _normal(kind: ContactKind, typed: str, country: str) -> str:
    # Marks of direction may stand in what is shown, never in what is compared.
    visible = typed
    if not typed.isprintable():
        visible = "".join(c for c in typed if unicodedata.category(c) != "Cf").strip()
    if not visible:
        raise BadInput(field=kind, problem="empty")
    return _NORMAL_FORMS.get(kind, _normal_text)(visible, country)


def _normal_text(value: str, _: str) -> str:
    return " ".join(fold(value).split())


def _normal_phone(value: str, country: str) -> str:
    if phone := normal_phone(value, country):
        return phone.text
    # Service and internal numbers belong to no numbering plan, yet people keep them.
    digits = phone_digits(value)
    if len(digits) in _SHORT_NUMBER and not any(c.isalpha() for c in value):
        return digits
    raise BadInput(field="phone", problem="not_a_phone")


def _normal_email(value: str, _: str) -> str:
    try:
        return normal_email(value)
    except ValueError:
        raise BadInput(field="email", problem="not_an_email") from None


def normal_email(value: str) -> str:
    """Return an e-mail address folded, its domain as people read it (not xn--); raise ValueError if it is none.

    `mailto:` and `Name <address>` are taken off. The part before the @ is compared without case as well: no provider
    of today tells apart by it.
    """
    address = unicodedata.normalize("NFKC", value).strip()
    if bracketed := _BRACKETED.fullmatch(address):
        address = bracketed[1]
    mailbox, _, domain = address.removeprefix("mailto:").rpartition("@")
    if not _MAILBOX.fullmatch(mailbox) or ".." in mailbox or mailbox[0] == "." or mailbox[-1] == ".":
        raise ValueError("mailbox")
    return f"{mailbox.casefold()}@{_readable_domain(domain)}"


@lru_cache(maxsize=4096)
def _readable_domain(domain: str) -> str:
    """Return a domain in lower case and in its own script; raise ValueError (UnicodeError too) if it is none."""
    domain = domain.rstrip(".").lower()
    # Most need no code, and the codec takes ten times as long to find nothing to do.
    plain = domain.isascii() and "xn--" not in domain
    encoded = domain.encode() if plain else domain.encode("idna")
    if not _DOMAIN.fullmatch(domain) or len(encoded) > 253:
        raise ValueError("domain")
    return domain if plain else encoded.decode("idna")


def _normal_website(value: str, _: str) -> str:
    address = value if "://" in value else f"https://{value}"
    plain = _PLAIN_WEBSITE.fullmatch(address)
    if plain and _DOMAIN.fullmatch(plain[1]):
        return address.rstrip("/")
    try:
        parts = urlsplit(address)
        host = _readable_domain(parts.hostname or "")
        port = f":{parts.port}" if parts.port else ""
    except ValueError:
        raise BadInput(field="website", problem="not_a_website") from None
    if parts.scheme.lower() not in ("http", "https") or " " in address:
        raise BadInput(field="website", problem="not_a_website")
    tail = parts.path.rstrip("/") + (f"?{parts.query}" if parts.query else "")
    return f"{parts.scheme.lower()}://{host}{port}{tail}"


def _normal_id_number(value: str, country: str) -> str:
    number = unicodedata.normalize("NFKC", value).upper()
    if not _ID_NUMBER.fullmatch(number):
        raise BadInput(field="id_number", problem="not_an_id_number")
    compact = re.sub(r"[ /.\-()]", "", number)
    if country == "CN" and len(compact) == 18 and not (is_resident_id(compact) or is_credit_code(compact)):
        raise BadInput(field="id_number", problem="bad_checksum")
    return compact


def _normal_date(value: str, _: str) -> str:
    return parse_lunar(value).normal() if is_lunar(value) else parse_day(value).iso()


_NORMAL_FORMS: dict[ContactKind, Callable[[str, str], str]] = {
    ContactKind.PHONE: _normal_phone,
    ContactKind.EMAIL: _normal_email,
    ContactKind.WEBSITE: _normal_website,
    ContactKind.ID_NUMBER: _normal_id_number,
    ContactKind.DATE: _normal_date,
}


def masked(kind: ContactKind, value: str, *, city: str = "") -> str:
    """Return what a sealed value shows before it is revealed: enough to tell it from another, not to use it.

    `value` is the normal form. An address keeps its city, if that is given.
    """
    match kind:
        case ContactKind.PHONE:
            return masked_phone(value)
        case ContactKind.EMAIL if "@" in value:
            mailbox, _, domain = value.rpartition("@")
            return f"{mailbox[:1]}•••@{domain}"
        case ContactKind.ID_NUMBER if len(value) > 8:
            return f"••••••••{value[-4:]}"
        case ContactKind.ADDRESS if city:
            return f"{city} {HIDDEN}" if is_cjk(city) else f"{HIDDEN}, {city}"
        case _:
            return HIDDEN
