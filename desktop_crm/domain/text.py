"""Text as people type it, made fit to keep."""

from __future__ import annotations

import re
import unicodedata

from desktop_crm.domain.errors import BadInput

LINE_LIMIT = 1_000
TEXT_LIMIT = 1_000_000
TAG_LIMIT = 100

_LINE_END = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff]")


def legible(text: str) -> str:
    """Return a text with line feeds for line ends of every kind, and without control characters but them and tabs."""
    # Nearly every text is printable as it is.
    return text if text.isprintable() else _CONTROL.sub("", _LINE_END.sub("\n", text))


def clean(text: str, field: str, limit: int = LINE_LIMIT) -> str | None:
    """Return a text fit to keep: NFC, without control characters but tab and newline, trimmed; None for nothing.

    Marks of writing direction stay: names in Hebrew and Arabic need them. Raise BadInput where it is too long.
    """
    kept = unicodedata.normalize("NFC", legible(text)).strip()
    if len(kept) > limit:
        raise BadInput(field=field, problem="too_long", limit=limit)
    return kept or None
