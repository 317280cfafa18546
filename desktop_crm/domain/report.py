"""A report: tables under titles with what they are about, whatever it is shown on or written to."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

Cell = str | int | Decimal
_SHARE = re.compile(r"\d[\d.,]*%|–")


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportTable:
    """Rows under headings; numbers stand right. `note` says how the figures are reckoned; `total` closes the table.

    `links` are the ids of the customers that the rows are about, 0 for none, or nothing at all.
    """

    title: str
    headings: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    note: str = ""
    empty: str = ""
    total: tuple[Cell, ...] = ()
    links: tuple[int, ...] = ()

    @property
    def all_rows(self) -> tuple[tuple[Cell, ...], ...]:
        """The rows with the total below them."""
        return (*self.rows, self.total) if self.total else self.rows

    def is_number(self, column: int) -> bool:
        """Tell whether a column holds numbers, or percentages in words."""
        cells = [row[column] for row in self.all_rows if row[column] != ""]
        return bool(cells) and all(not isinstance(cell, str) or _SHARE.fullmatch(cell) for cell in cells)


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """A titled report; `facts` stand small below the title."""

    title: str
    facts: tuple[str, ...]
    tables: tuple[ReportTable, ...]


def cell_text(cell: Cell) -> str:
    """Return a cell as people read it: 1,234.50."""
    return cell if isinstance(cell, str) else f"{cell:,}"
