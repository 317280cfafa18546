"""A CSV file for others to open in a spreadsheet, which runs nothing of it."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

from desktop_crm.domain.report import Cell

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


def csv_file(rows: Iterable[Sequence[Cell]]) -> bytes:
    """Return rows as CSV (RFC 4180; UTF-8 with the mark that Excel needs).

    Text that begins as a formula does gets an apostrophe before it (OWASP, CSV injection); numbers stay numbers.
    """
    target = io.StringIO(newline="")
    writer = csv.writer(target, lineterminator="\r\n")
    writer.writerows([_harmless(cell) for cell in row] for row in rows)
    return target.getvalue().encode("utf-8-sig", errors="replace")


def _harmless(cell: Cell) -> Cell:
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_FORMULA_STARTS) else cell
