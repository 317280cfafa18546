"""Text as people type it, made fit to keep."""

from __future__ import annotations

import unicodedata

from desktop_crm.domain.errors import BadInput

LINE_LIMIT = 1_000
TEXT_LIMIT = 1_000_000


def clean(text: str, field: str, limit: int = LINE_LIMIT) -> str | None:
    """Return a text fit to keep: NFC, without control characters but tab and newline, trimmed; None for nothing.

    Marks of writing direction stay: names in Hebrew and Arabic need them. Raise BadInput where it is too long.
    """
    # Nearly every text is printable as it is: characters are looked at one by one only where something is not.
    if not text.isprintable():
        text = "".join(c for c in text if c in "\n\t" or unicodedata.category(c) not in ("Cc", "Cs"))
    kept = unicodedata.normalize("NFC", text).strip()
    if len(kept) > limit:
        raise BadInput(field=field, problem="too_long", limit=limit)
    return kept or None
