"""CSV and its relatives (tab, semicolon, pipe) to a `Table`: encoding, dialect and headings are found."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from math import log2
from typing import TYPE_CHECKING

from desktop_crm.exchange.table import Source, Table, build
from desktop_crm.exchange.text_encoding import decode, decoded_as

if TYPE_CHECKING:
    from _csv import Reader

DELIMITERS = ",;\t|"
_SAMPLE_CHARS = 64 * 1024
_SAMPLE_ROWS = 200
# A quote that was never closed swallows the rest of the file, as a last row of many lines.
_SUSPICIOUS_LINES = 20
_GUARDED = re.compile(r"'+[=@+\-\t\r]")
# In a raw text the end of a quotation or an escape may stand between, or the text go on in the next part.
_MAY_GUARD = re.compile(r"'\"?(?:[=@+\-\t\r\\]|\Z)")
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")
_SEP_LINE = re.compile(r"\s*\"?sep=(.)\"?\r?\n?", re.IGNORECASE)

csv.field_size_limit(2**31 - 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Dialect:
    """How cells are told apart; `quote` is "" where quotes mean nothing, `escape` a backslash or ""."""

    delimiter: str
    quote: str = '"'
    escape: str = ""
    spaced: bool = False

    def reader(self, lines: Iterator[str]) -> Reader:
        """Return a reader of the standard library that never refuses a line."""
        return csv.reader(
            lines,
            delimiter=self.delimiter,
            quotechar=self.quote or None,
            quoting=csv.QUOTE_MINIMAL if self.quote else csv.QUOTE_NONE,
            escapechar=self.escape or None,
            skipinitialspace=self.spaced,
        )


def read_table(data: bytes, delimiter: str = "", encoding: str = "") -> Table:
    """Read a table of text; `delimiter` and `encoding` are the user's choice over what would be found."""
    decoded = decoded_as(data, encoding) if encoding else decode(data)
    parts = [part.replace("\0", "") for part in decoded.parts] if b"\0" in data else list(decoded.parts)
    parts[0] = parts[0].removeprefix("\ufeff")
    named = _SEP_LINE.match(parts[0])
    if named:
        parts[0] = parts[0][named.end() :]
    dialect = find_dialect(parts[0], delimiter or (named.group(1) if named else ""))
    rows = _rows(parts, dialect, 1 if named else 0)
    source = Source(encoding=decoded.encoding, delimiter=dialect.delimiter)
    return build(_unguarded(rows) if any(map(_MAY_GUARD.search, parts)) else rows, source)


def _unguarded(rows: Iterator[tuple[list[str], int]]) -> Iterator[tuple[list[str], int]]:
    """Take away the apostrophe that programs (this one too) put before what a spreadsheet would run."""
    for row, line in rows:
        if "\0'" in "\0" + "\0".join(row):
            row = [cell[1:] if cell[:1] == "'" and _GUARDED.match(cell) else cell for cell in row]
        yield row, line


def find_dialect(text: str, delimiter: str = "") -> Dialect:
    """Find the delimiter under which most rows of the beginning have the same, greatest number of cells."""
    sample = text[:_SAMPLE_CHARS]
    found = [_with_quotes(sample, candidate) for candidate in (delimiter or DELIMITERS)]
    return max(found, key=lambda dialect: _evenness(sample, dialect))


def _with_quotes(sample: str, delimiter: str) -> Dialect:
    around = re.escape(delimiter)
    edge = rf"(?:^|$|[\r\n{around}])"
    single = len(re.findall(rf"'{around}\s?'", sample)) if '"' not in sample else 0
    escaped = re.search(rf'[^{around}\r\n"\\]\\"(?!"|\s*{edge})', sample) is not None
    return Dialect(
        delimiter=delimiter,
        quote="'" if single > 2 else '"',
        escape="\\" if escaped else "",
        spaced=re.search(rf'{around} +["\']', sample) is not None,
    )


def _evenness(sample: str, dialect: Dialect) -> float:
    """Score a dialect: the share of rows with the usual number of cells, weighed by that number."""
    complete = sample[: sample.rfind("\n") + 1] if len(sample) == _SAMPLE_CHARS else sample
    rows = dialect.reader(iter(io.StringIO(complete, newline="")))
    widths = [len(row) for row, _ in zip(rows, range(_SAMPLE_ROWS), strict=False) if row]
    if not widths:
        return 0.0
    usual, count = Counter(width for width in widths).most_common(1)[0]
    if usual == 1:
        # One lonely column, yet a wide first row still tells the delimiter (a header with short rows below).
        return (len(widths) - count) / len(widths) / 100
    return count / len(widths) * log2(usual + 1)


def _lines(parts: Sequence[str]) -> Iterator[str]:
    """Cut a text into lines, a part at a time: whole, it would take four bytes a character and an eye's blink."""
    held: list[str] = []
    for part in parts:
        # A return at the end may be half of a line's end.
        cut = max(part.rfind("\n"), part.rfind("\r", 0, -1)) + 1
        if cut:
            yield from _LINE.findall("".join((*held, part[:cut])))
            held.clear()
        held.append(part[cut:])
    yield from _LINE.findall("".join(held))


def _rows(parts: Sequence[str], dialect: Dialect, line: int) -> Iterator[tuple[list[str], int]]:
    """Parse all of a text, whose first line is numbered `line` + 1, into rows with their line numbers."""
    reader = dialect.reader(_lines(parts))
    held: list[str] | None = None
    before = after = 0
    for row in reader:
        if held is not None:
            yield held, line + before + 1
        held, before, after = row, after, reader.line_num
    if held is None:
        return
    last = list(islice(_lines(parts), before, None)) if dialect.quote and after - before > 1 else []
    plain = Dialect(delimiter=dialect.delimiter, quote="")
    if last and _swallows(last, dialect, plain):
        for row, number in _rows(last, plain, line + before):
            yield [cell.strip().removeprefix('"').removesuffix('"') for cell in row], number
    else:
        yield held, line + before + 1


def _swallows(last: Sequence[str], dialect: Dialect, plain: Dialect) -> bool:
    """Tell whether a last row took others in: its quote stays open, and without it there are rows, or very many."""
    if len(list(dialect.reader(iter([*last, "\n", "end"])))) > 1:
        return False
    widths = {len(row) for row in plain.reader(iter(last)) if row}
    return len(last) > _SUSPICIOUS_LINES or (len(widths) == 1 and widths != {1})
