"""Tables of words are written as text, which reads better than a thousand quotes."""

from __future__ import annotations


def each(table: str) -> tuple[str, ...]:
    """Return what stands between semicolons."""
    return tuple(table.split("; "))
