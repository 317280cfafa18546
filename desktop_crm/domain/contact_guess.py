"""Which kind of contact point somebody means who types one line."""

from __future__ import annotations

import re
import unicodedata

from desktop_crm.domain.records import ContactKind

_DIALLED = re.compile(r"\+?[\d\s\-./()]{5,}(?:\s*(?:x|ext\.?|转)\s*\d+)?", re.I)


def guess_kind(text: str) -> ContactKind:
    """Return e-mail for what has an @, phone for digits with their punctuation, else a messenger's handle."""
    plain = unicodedata.normalize("NFKC", text).strip()
    if "@" in plain.strip("@"):
        return ContactKind.EMAIL
    return ContactKind.PHONE if _DIALLED.fullmatch(plain) else ContactKind.IM
