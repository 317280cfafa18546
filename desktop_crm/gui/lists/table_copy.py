"""Customers as a table on the clipboard: tab-separated with headings, as spreadsheets paste it."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_crm.gui.lists.columns import Column, heading, plain
from desktop_crm.queries.customers import CustomerRow


def as_table(rows: Sequence[CustomerRow], columns: Sequence[Column]) -> str:
    """Return headings and rows; sealed values in full, for copying is how they are meant to leave."""
    lines = [[heading(column) for column in columns]]
    lines += [[plain(column, row) for column in columns] for row in rows]
    return "".join("\t".join(map(_cell, line)) + "\r\n" for line in lines)


def _cell(text: str) -> str:
    """Return a cell that stays one cell, and text: a spreadsheet would run what begins like a formula."""
    flat = " ".join(text.split())
    return f"'{flat}" if flat[:1] in ("=", "@") else flat
