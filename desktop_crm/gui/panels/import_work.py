"""The long work of the import page, done on threads: open files, read and rehearse them, write what was decided."""

from __future__ import annotations

import gc
import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_crm.domain.changes import Op
from desktop_crm.domain.errors import CrmError
from desktop_crm.domain.records import CustomerRecord, ReadFile, RefusedRow, Repair
from desktop_crm.exchange.contact_file import ContactFile, FileKind, open_contact_file, read_entries
from desktop_crm.exchange.fields import Mapping
from desktop_crm.exchange.odd_values import odd_values
from desktop_crm.queries.rehearsal import Decisions, Rehearsal, RehearsedRow, Verdict, rehearse
from desktop_crm.queries.settings import home_country
from desktop_crm.system.collector import collector_paused

if TYPE_CHECKING:
    from desktop_crm.gui.workspace import Job
    from desktop_crm.store.store import Store

_SAMPLE = 200
_ASCII_DIGITS = re.compile(r"[0-9]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """How the user wants a file to be read; an empty text leaves the choice to the program."""

    sheet: str = ""
    encoding: str = ""
    delimiter: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportFile:
    """A file of the import: how it is opened and mapped, the first cards, or why it cannot be opened.

    `error` may stand beside `opened`: then the last reading was in vain and the one before it is kept.
    """

    path: Path
    reading: Reading = Reading()
    opened: ContactFile | None = field(default=None, repr=False)
    mapping: Mapping | None = None
    sample: tuple[CustomerRecord, ...] = field(default=(), repr=False)
    error: CrmError | None = None
    read: ReadFile | None = field(default=None, repr=False)
    """All of it as read by this mapping, for the next rehearsal."""

    @property
    def is_table(self) -> bool:
        """Tell whether its columns are to be matched."""
        return self.opened is not None and self.opened.table is not None

    @property
    def rows(self) -> int:
        """Return how many rows or cards it holds."""
        return self.opened.total if self.opened else 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """A rehearsed row and the number of its file."""

    file: int
    row: RehearsedRow

    @property
    def key(self) -> tuple[int, int]:
        """Under which the user's decision is kept."""
        return self.file, self.row.record.line


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacedRefusal:
    """A refused row and the number of its file."""

    file: int
    row: RefusedRow


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacedRepair:
    """A value that reading changed, and where."""

    file: int
    record: CustomerRecord
    repair: Repair


@dataclass(frozen=True, slots=True, kw_only=True)
class Rehearsed:
    """What would become of all files, sorted for the screen. `odd` counts odd cells, by file and column."""

    serial: int
    files: tuple[ImportFile, ...]
    rehearsals: tuple[Rehearsal, ...]
    rows: dict[Verdict, list[Placed]]
    refused: tuple[PlacedRefusal, ...]
    repaired: tuple[PlacedRepair, ...]
    odd: tuple[tuple[int, ...], ...]

    def count(self, verdict: Verdict) -> int:
        """Return how many rows of all files have this verdict."""
        return len(self.rows[verdict])

    @property
    def writes(self) -> bool:
        """Tell whether an import would change anything."""
        return any(self.rows[verdict] for verdict in (Verdict.NEW, Verdict.DOUBTFUL, Verdict.CHANGED))


def open_file(file: ImportFile, reading: Reading, country: str) -> ImportFile:
    """Open a file as `reading` asks. What cannot be opened comes back with its error, and as it was before."""
    try:
        with collector_paused():
            opened = open_contact_file(file.path, reading.sheet, reading.encoding, reading.delimiter)
    except CrmError as error:
        return replace(file, error=error)
    entries = islice(opened.entries(country), _SAMPLE) if opened.kind is FileKind.VCARD else ()
    return ImportFile(
        path=file.path,
        reading=reading,
        opened=opened,
        mapping=opened.mapping,
        sample=tuple(entry for entry in entries if isinstance(entry, CustomerRecord)),
    )


def rehearse_files(
    store: Store, files: Sequence[ImportFile], decisions: Decisions, serial: int, job: Job
) -> Rehearsed:
    """Read what is not read yet, then compare everything with the store. Raise Stopped."""
    with collector_paused():
        found = _rehearse_files(store, files, decisions, serial, job)
        # Acyclic, and gone with the import: the collector need not walk hundreds of thousands of rows.
        gc.freeze()
    return found


def _rehearse_files(
    store: Store, files: Sequence[ImportFile], decisions: Decisions, serial: int, job: Job
) -> Rehearsed:
    country = store.read(home_country)
    read_files = tuple(_read(file, country, job) for file in files)
    contents = [file.read for file in read_files if file.read is not None]
    found = store.read_whole(Op.IMPORT, rehearse, contents, job.report, job.stopped, decisions)
    return Rehearsed(
        serial=serial,
        files=read_files,
        rehearsals=tuple(found),
        rows=_by_verdict(found),
        refused=tuple(
            PlacedRefusal(file=number, row=row) for number, one in enumerate(found) for row in one.refused
        ),
        repaired=tuple(_repaired(found)),
        odd=tuple(_odd(file, country) for file in read_files),
    )


def _read(file: ImportFile, country: str, job: Job) -> ImportFile:
    assert file.opened is not None
    if file.read is not None:
        return file
    opened = replace(file.opened, mapping=file.mapping)
    return replace(file, read=read_entries(opened, country, job.report, job.stopped))


def _by_verdict(found: Sequence[Rehearsal]) -> dict[Verdict, list[Placed]]:
    rows: dict[Verdict, list[Placed]] = {verdict: [] for verdict in Verdict}
    for number, rehearsal in enumerate(found):
        for row in rehearsal.rows:
            rows[row.verdict].append(Placed(file=number, row=row))
    return rows


def _repaired(found: Sequence[Rehearsal]) -> list[PlacedRepair]:
    """Return what was corrected; the same number or day in another spelling is no correction to look at."""
    return [
        PlacedRepair(file=number, record=row.record, repair=repair)
        for number, rehearsal in enumerate(found)
        for row in rehearsal.rows
        for repair in row.record.repairs
        if _numbers(repair.before) != _numbers(repair.after)
    ]


def _numbers(text: str) -> list[int]:
    return [int(digits) for digits in _ASCII_DIGITS.findall(text)]


def _odd(file: ImportFile, country: str) -> tuple[int, ...]:
    if file.opened is None or file.opened.table is None or file.mapping is None:
        return ()
    return odd_values(file.opened.table, file.mapping, country)
