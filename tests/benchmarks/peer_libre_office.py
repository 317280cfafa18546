"""Our file of customers as a sheet of LibreOffice, and its filter; run with the system's Python, which knows UNO.

`python3 peer_libre_office.py FILE WORD…` writes as JSON how many rows it has and how long each `search` took: ms that
the office's own process used. There is no `import`: a sheet is read, and kept nowhere.
"""

from __future__ import annotations

import csv
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

import uno  # type: ignore[import-not-found]  # the system's, as is all that comes from it

_PIPE = "desktop-crm-peers"
_ROUNDS = 3
_WAIT_S = 120
# Its dialog takes eight conditions at most.
_COLUMNS = ("Name", "Nickname", "Company", "Notes", "Phone 1", "E-mail 1", "Website 1", "Address 1 formatted")
# com.sun.star.sheet.FilterOperator2
_CONTAINS = 12
# Comma, quote, UTF-8, from the first line; each column as text.
_CSV = "44,34,76,1,,0,true,false"


def main(table: Path, words: list[str]) -> None:
    """Open the table in an office without a window, and filter it for each word."""
    with TemporaryDirectory() as home:
        command = [
            "soffice", "--headless", "--norestore", "--nologo", "--nodefault",
            f"-env:UserInstallation={Path(home).as_uri()}", f"--accept=pipe,name={_PIPE};urp;",
        ]  # fmt: skip
        quiet = subprocess.DEVNULL
        # It starts a process, and with a new home that one starts another.
        office = subprocess.Popen(command, stdout=quiet, stderr=quiet, start_new_session=True)
        try:
            desktop = _desktop()
            process = _process(home)
            book = desktop.loadComponentFromURL(
                table.absolute().as_uri(),
                "_blank",
                0,
                (_property("FilterName", "Text - txt - csv (StarCalc)"), _property("FilterOptions", _CSV)),
            )
            rows = _filled(book.Sheets.getByIndex(0))
            headings = _headings(table)
            found = {word: _search(process, rows, headings, word) for word in words}
            count = rows.Rows.Count - 1
            book.close(True)
        finally:
            os.killpg(office.pid, signal.SIGKILL)
            office.wait()
    json.dump({"rows": count, "search": found}, sys.stdout)


def _desktop() -> Any:
    """Return the office's desktop once it listens."""
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    until = time.monotonic() + _WAIT_S
    while True:
        try:
            context = resolver.resolve(f"uno:pipe,name={_PIPE};urp;StarOffice.ComponentContext")
            return context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        except uno.getClass("com.sun.star.connection.NoConnectException"):
            if time.monotonic() > until:
                raise
            time.sleep(0.2)


def _process(home: str) -> int:
    """Return the process that has this home and does the work."""
    said = subprocess.run(["pgrep", "-f", f"soffice.bin.*{home}"], capture_output=True, text=True, check=True)
    return int(said.stdout.split()[0])


def _property(name: str, value: object) -> Any:
    made = uno.createUnoStruct("com.sun.star.beans.PropertyValue")
    made.Name, made.Value = name, value
    return made


def _filled(sheet: Any) -> Any:
    """Return the cells of a sheet that hold anything."""
    cursor = sheet.createCursor()
    cursor.gotoEndOfUsedArea(False)
    end = cursor.RangeAddress
    return sheet.getCellRangeByPosition(0, 0, end.EndColumn, end.EndRow)


def _headings(table: Path) -> list[str]:
    with table.open(encoding="utf-8-sig", newline="") as lines:
        return next(csv.reader(lines))


def _search(process: int, rows: Any, headings: list[str], word: str) -> float:
    """Return what it takes to show the rows that hold a word anywhere; between, all are shown again."""
    conditions = tuple(_condition(headings.index(one), word) for one in _COLUMNS if one in headings)

    def show(wanted: tuple[Any, ...]) -> None:
        filtering = rows.createFilterDescriptor(True)
        filtering.ContainsHeader = True
        filtering.setFilterFields2(wanted)
        rows.filter(filtering)

    taken = []
    for _ in range(_ROUNDS):
        show(())
        taken.append(_milliseconds(process, lambda: show(conditions)))
    return median(taken)


def _condition(column: int, word: str) -> Any:
    made = uno.createUnoStruct("com.sun.star.sheet.TableFilterField2")
    made.Connection = uno.Enum("com.sun.star.sheet.FilterConnection", "OR")
    made.Field, made.Operator, made.StringValue = column, _CONTAINS, word
    return made


def _milliseconds(process: int, work: Callable[[], object]) -> float:
    """Return how much of the processor's time the office used meanwhile."""
    begun = _used(process)
    work()
    return (_used(process) - begun) * 1000


def _used(process: int) -> float:
    """Return how many seconds all threads of a process ran; proc(5), schedstat."""
    threads = Path(f"/proc/{process}/task").glob("*/schedstat")
    return sum(int(one.read_text("ascii").split()[0]) for one in threads) / 1e9


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
