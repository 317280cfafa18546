"""Schema version 2: the view log."""

from __future__ import annotations

from collections.abc import Callable

_SEALED = "typeof(body_sealed) = 'blob' AND length(body_sealed) >= 65 AND substr(body_sealed, 1, 1) = x'01'"
_VIEW_LOG = f"""
    CREATE TABLE view_log (
        id INTEGER NOT NULL,
        body_sealed BLOB CHECK (body_sealed IS NULL OR ({_SEALED})),
        created_at INTEGER NOT NULL,
        updated_at INTEGER NOT NULL,
        gen INTEGER NOT NULL,
        row_mac BLOB NOT NULL,
        PRIMARY KEY (id)
    ) STRICT
"""


def migrate(execute: Callable[[str], object]) -> None:
    """Add the table; the accumulator of a table that was never written counts as zero."""
    execute(_VIEW_LOG)
