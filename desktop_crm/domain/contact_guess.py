"""Which kind of contact point somebody means who types one line."""

from __future__ import annotations

import re
import unicodedata

from desktop_crm.domain.dates import parse_day
from desktop_crm.domain.errors import BadInput
from desktop_crm.domain.lunar_days import is_lunar, parse_lunar
from desktop_crm.domain.records import ContactKind

_DIALLED = re.compile(r"\+?[\d\s\-./()]{5,}(?:\s*(?:x|ext\.?|转)\s*\d+)?", re.I)

_DAY = re.compile(r"\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*[日号]?|\d{1,2}\s*月\s*\d{1,2}\s*[日号]?")


def guess_kind(text: str) -> ContactKind:
    """Return e-mail for what has an @, phone for digits with their punctuation, else a messenger's handle.

    A day, lunar or beginning with its year or 月, is a date.
    """
    plain = unicodedata.normalize("NFKC", text).strip()
    if "@" in plain.strip("@"):
        return ContactKind.EMAIL
    if _is_day(plain):
        return ContactKind.DATE
    return ContactKind.PHONE if _DIALLED.fullmatch(plain) else ContactKind.IM


def _is_day(plain: str) -> bool:
    try:
        if is_lunar(plain):
            parse_lunar(plain)
        elif _DAY.fullmatch(plain):
            parse_day(plain)
        else:
            return False
    except BadInput:
        return False
    return True
