"""Spreadsheets (XLSX, XLSB, XLS, ODS) to a `Table`, and rows of text to XLSX."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta
from itertools import islice
from operator import itemgetter
from typing import TypeGuard

import xlsxwriter  # type: ignore[import-untyped]  # it has no stubs
from python_calamine import CalamineError, CalamineSheet, CalamineWorkbook, PasswordError

from desktop_crm.domain.errors import CannotRead
from desktop_crm.exchange.table import Source, Table, build, recognised
from desktop_crm.exchange.workbook_bounds import check_bounds
from desktop_crm.system.collector import collector_paused

_SEARCHED = 20
_EPOCH = datetime(1980, 1, 1, tzinfo=UTC)
_Cell = int | float | str | bool | time | date | datetime | timedelta


@collector_paused()
def read_workbook(data: bytes, path: str = "", sheet: str = "") -> Table:
    """Read the sheet of that name, or the first whose headings look like customers, or the first with anything.

    `path` is for the errors. Raise `CannotRead` (reason encrypted or damaged) and `TooLarge` for what would unpack
    beyond all measure.
    """
    check_bounds(data, path)
    try:
        workbook = _open(data, path)
        names = workbook.sheet_names
        chosen = workbook.get_sheet_by_name(sheet) if sheet in names else _likeliest(workbook)
        source = Source(sheet=chosen.name if chosen else "", sheets=tuple(names))
        return build(_rows(chosen) if chosen else (), source)
    except PasswordError as error:
        raise CannotRead(path=path, reason="encrypted") from error
    except (CalamineError, OSError, ValueError, zipfile.BadZipFile) as error:
        raise CannotRead(path=path, reason="damaged") from error
    except BaseException as error:
        # Where the library's own checks fail it panics, and a panic is no Exception: it would end the program.
        if type(error).__name__ != "PanicException":
            raise
        raise CannotRead(path=path, reason="damaged") from error


def _open(data: bytes, path: str) -> CalamineWorkbook:
    try:
        return CalamineWorkbook.from_filelike(io.BytesIO(data))
    except CalamineError:
        if not path:
            raise
        # From a path the library goes by the ending, and then can tell a passphrase from damage.
        return CalamineWorkbook.from_path(path)


def _likeliest(workbook: CalamineWorkbook) -> CalamineSheet | None:
    """Return the first sheet with two known headings, else the first with any cell."""
    filled = None
    for name in workbook.sheet_names:
        sheet = workbook.get_sheet_by_name(name)
        rows = [row for row, _ in islice(_rows(sheet), _SEARCHED)]
        if max(map(recognised, rows), default=0) >= 2:
            return sheet
        if filled is None and rows:
            filled = sheet
    return filled


def _rows(sheet: CalamineSheet) -> Iterator[tuple[list[str], int]]:
    for number, row in enumerate(sheet.iter_rows(), start=1):
        yield row if _is_plain_text(row) else list(map(_text, row)), number


def _is_plain_text(row: list[_Cell]) -> TypeGuard[list[str]]:
    """Tell at once what holds for most rows; cell by cell it took a third of the reading."""
    try:
        return "\0" not in "".join(row)  # type: ignore[arg-type]  # other cells than text are the question
    except TypeError:
        return False


def _text(cell: _Cell) -> str:
    """Write a cell as a user would: whole numbers without exponent or point, days as ISO text."""
    if isinstance(cell, str):
        return cell.replace("\0", "")
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() and abs(cell) < 1e18 else repr(cell)
    if isinstance(cell, datetime):
        return cell.date().isoformat() if cell.time() == time() else cell.isoformat(" ")
    if isinstance(cell, date | time):
        return cell.isoformat()
    return str(cell)


def write_xlsx(headers: Sequence[str], rows: Iterable[Sequence[str]], sheet: str = "") -> bytes:
    """Return a workbook of one sheet in which every cell is text: ids keep their digits, "=1+1" stays what it says.

    A cell holds at most 32,767 characters (the format's limit); longer text is cut there.
    """
    target = io.BytesIO()
    # Its thriftier modes put the customers in clear text into the temp folder.
    with xlsxwriter.Workbook(target, {"in_memory": True}) as workbook:
        # The same rows are the same file, whenever they are written.
        workbook.set_properties({"created": _EPOCH})
        bold = workbook.add_format({"bold": True})
        page = workbook.add_worksheet(sheet or None)
        page.freeze_panes(1, 0)
        for column, header in enumerate(headers):
            page.write_string(0, column, header, bold)
        for number, row in enumerate(rows, start=1):
            for column, text in filter(itemgetter(1), enumerate(row)):
                page.write_string(number, column, text)
    return target.getvalue()
