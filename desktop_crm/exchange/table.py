"""A table as any file holds it: headings and rows of text, whichever format it came from."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from desktop_crm.exchange.headings import heading
from desktop_crm.exchange.sales_columns import recognise_sales

_SEARCHED = 20
_NUMBERED_HEADING = re.compile(r"(?:column|col|field|列|字段|栏)[ _]?\d+", re.IGNORECASE)
_DATA = re.compile(r"[\d\s.,:/%+()-]*|\S+@\S+\.\S+|https?://.*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Rows as lists of text, with the 1-based line (or sheet row) where each begins.

    `headers` holds "" for a column without a heading, and as many entries as the widest row.
    """

    headers: tuple[str, ...]
    rows: Sequence[Sequence[str]] = field(repr=False)
    lines: Sequence[int] = field(repr=False)
    encoding: str = ""
    delimiter: str = ""
    sheet: str = ""
    sheets: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where the rows of a table came from; becomes the fields of the same name of `Table`."""

    encoding: str = ""
    delimiter: str = ""
    sheet: str = ""
    sheets: tuple[str, ...] = ()


def build(numbered_rows: Iterable[tuple[list[str], int]], source: Source) -> Table:
    """Find the headings among the first rows and return the table below them; empty rows are left out."""
    kept = [(row, line) for row, line in numbered_rows if any(map(str.strip, row))]
    width = max((len(row) for row, _ in kept), default=0)
    at = header_at([row for row, _ in kept[:_SEARCHED]])
    headers = [cell.strip() for cell in kept[at][0]] if at is not None else []
    first = 0 if at is None else at + 1
    return Table(
        headers=tuple(headers + [""] * (width - len(headers))),
        rows=[row for row, _ in kept[first:]],
        lines=[line for _, line in kept[first:]],
        encoding=source.encoding,
        delimiter=source.delimiter,
        sheet=source.sheet,
        sheets=source.sheets,
    )


def recognised(row: Sequence[str]) -> int:
    """Count the cells of a row that are headings known to us."""
    return sum(heading(cell) is not None for cell in row if cell.strip())


def header_at(rows: Sequence[Sequence[str]]) -> int | None:
    """Return which of the first rows holds the headings, or None where there are data only."""
    scores = [recognised(row) if _looks_like_headings(row) else 0 for row in rows]
    best = max(scores, default=0)
    if best > 0:
        return scores.index(best)
    sales = (index for index, row in enumerate(rows) if recognise_sales(row) is not None)
    if (at := next(sales, None)) is not None:
        return at
    usual = Counter(len(_filled(row)) for row in rows).most_common(1)[0][0] if rows else 0
    for index, row in enumerate(rows):
        if len(_filled(row)) >= max(1, usual) and _looks_like_headings(row):
            return index if _differs_from_data(row, rows[index + 1 :]) else None
    return None


def _filled(row: Sequence[str]) -> list[str]:
    return [cell.strip() for cell in row if cell.strip()]


def _looks_like_headings(row: Sequence[str]) -> bool:
    filled = _filled(row)
    data = sum(len(cell) > 60 or _DATA.fullmatch(cell[:200]) is not None for cell in filled)
    return bool(filled) and data * 4 <= len(filled)


def _differs_from_data(row: Sequence[str], below: Sequence[Sequence[str]]) -> bool:
    """Headings without known words are told by a column of numbers, dates or addresses below a word."""
    if all(_NUMBERED_HEADING.match(cell) for cell in _filled(row)):
        return True
    for index, cell in enumerate(row):
        column = [other[index].strip() for other in below if index < len(other) and other[index].strip()]
        data = sum(_DATA.fullmatch(value[:200]) is not None for value in column)
        if cell.strip() and column and data * 2 > len(column):
            return not _DATA.fullmatch(cell.strip()[:200])
    return False
