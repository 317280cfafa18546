"""The long work of the import page, done on threads: read files and rehearse them, write what was decided."""

from __future__ import annotations

import gc
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_crm.domain.backup_plan import Reason
from desktop_crm.domain.changes import Op
from desktop_crm.domain.folding import fold
from desktop_crm.domain.records import CustomerRecord, ReadFile, RefusedRow, Repair
from desktop_crm.domain.sales_records import ReadSales
from desktop_crm.exchange.contact_file import read_entries
from desktop_crm.exchange.odd_values import odd_values
from desktop_crm.exchange.sales_file import Home, read_sales
from desktop_crm.gui.backup_work import back_up_before
from desktop_crm.gui.panels.import_file import ImportFile, corrections
from desktop_crm.operations.import_columns import keep_columns, keep_places
from desktop_crm.operations.import_contacts import ImportResult
from desktop_crm.operations.import_sales import import_contacts_and_sales
from desktop_crm.queries.known_stages import NewPlace, Place, Places
from desktop_crm.queries.rehearsal import (
    Decision,
    Rehearsal,
    RehearsedRow,
    Verdict,
    names_of_new,
    rehearse,
)
from desktop_crm.queries.sales_rehearsal import (
    RehearsedSale,
    SalesRehearsal,
    name_of_sale,
    names_in_doubt,
    rehearse_sales,
)
from desktop_crm.queries.settings import home_country, home_currency
from desktop_crm.system.collector import collector_paused
from desktop_crm.system.files import write_atomically
from desktop_crm.wording.import_report import report_workbook
from desktop_crm.wording.languages import Language

if TYPE_CHECKING:
    from desktop_crm.gui.workspace import Job
    from desktop_crm.store.store import Done, Store

_ASCII_DIGITS = re.compile(r"[0-9]+")
_NOBODY = ReadFile(records=(), refused=(), encoding="")

Key = tuple[int, int] | str
"""Under which a decision is kept: the file and line of a customer, or the folded name that a table of sales names."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """A rehearsed row and the number of its file."""

    file: int
    row: RehearsedRow | RehearsedSale

    @property
    def keys(self) -> tuple[Key, ...]:
        """Under which the user's decision is kept."""
        if isinstance(self.row, RehearsedSale):
            return tuple(map(fold, names_in_doubt(self.row)))
        return ((self.file, self.row.record.line),)

    @property
    def is_sale(self) -> bool:
        """Tell whether the row is of sales or plans instead of people."""
        return isinstance(self.row, RehearsedSale)

    @property
    def name(self) -> str:
        """Whom or what the row is about."""
        row = self.row
        return name_of_sale(row.record) if isinstance(row, RehearsedSale) else row.record.name

    @property
    def is_of_deal(self) -> bool:
        """Tell whether it is in doubt to which deal a document belongs."""
        return self.is_sale and self.reason.endswith("_deal")

    @property
    def reason(self) -> str:
        """Why a doubtful row is one."""
        return self.row.reason


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What the user decided about doubtful rows, and chose instead of new pipelines and stages."""

    decisions: Mapping[Key, Decision] = field(default_factory=dict)
    places: Places = field(default_factory=dict)

    def decision(self, row: Placed) -> Decision:
        """Return what is decided about a doubtful row; it is created where nobody said otherwise."""
        return next((self.decisions[key] for key in row.keys if key in self.decisions), Decision.CREATE)

    def with_decision(self, rows: Sequence[Placed], decision: Decision) -> Said:
        """Decide about doubtful rows; of sales about all rows with the same names."""
        keys = (key for row in rows for key in row.keys)
        return replace(self, decisions={**self.decisions, **dict.fromkeys(keys, decision)})

    def choice(self, new: NewPlace) -> str:
        """Return what is chosen instead of a new pipeline or stage, "" where it is made."""
        return self.places.get(new.place, "")

    def with_choice(self, new: NewPlace, known: str) -> Said:
        """Take a known pipeline or stage instead of a new one; "" makes that one."""
        return replace(self, places={**self.places, new.place: known})


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
    rehearsals: tuple[Rehearsal | SalesRehearsal, ...]
    rows: dict[Verdict, list[Placed]]
    refused: tuple[PlacedRefusal, ...]
    repaired: tuple[PlacedRepair, ...]
    odd: tuple[tuple[int, ...], ...]

    def count(self, verdict: Verdict) -> int:
        """Return how many rows of all files have this verdict."""
        return len(self.rows[verdict])

    @property
    def places(self) -> tuple[NewPlace, ...]:
        """The pipelines and stages that the files name and the store has not, each once."""
        found: dict[Place, NewPlace] = {}
        for place in (place for one in self.sales for place in one.places):
            before = found.get(place.place)
            found[place.place] = replace(place, rows=place.rows + before.rows) if before else place
        return tuple(found.values())

    @property
    def companies(self) -> list[str]:
        """The companies that rows name and that are made for them, each once."""
        return [
            name
            for one in self.rehearsals
            for name in (one.customers if isinstance(one, SalesRehearsal) else one.companies)
        ]

    @property
    def sales(self) -> list[SalesRehearsal]:
        """What was found of tables of sales."""
        return [one for one in self.rehearsals if isinstance(one, SalesRehearsal)]

    @property
    def heaps(self) -> Iterator[Collection[object]]:
        """Yield what is much of it, to be let go little by little."""
        yield from self.rows.values()
        yield from (one.rows for one in self.rehearsals)
        yield from (heap for file in self.files for heap in file.heaps)

    @property
    def writes(self) -> bool:
        """Tell whether an import would change anything."""
        return any(self.rows[verdict] for verdict in (Verdict.NEW, Verdict.DOUBTFUL, Verdict.CHANGED))


def rehearse_files(store: Store, files: Sequence[ImportFile], said: Said, serial: int, job: Job) -> Rehearsed:
    """Read what is not read yet, then compare everything with the store. Raise Stopped."""
    with collector_paused():
        found = _rehearse_files(store, files, said, serial, job)
        # Acyclic, and gone with the import: the collector need not walk hundreds of thousands of rows.
        gc.freeze()
    return found


def written(store: Store, final: Rehearsed, job: Job) -> Done[ImportResult]:
    """Make a backup, then write what was rehearsed as one step. Raise Stopped; then nothing of it stays."""
    back_up_before(store, Reason.IMPORT, job)
    people = [one for one in final.rehearsals if isinstance(one, Rehearsal)]
    done = store.write(Op.IMPORT, import_contacts_and_sales, people, final.sales, job.report, job.stopped)
    # A step of its own: an import that is taken back, since a column was wrong, is begun again from here.
    store.write(Op.SAVE_SETTING, keep_columns, corrections(final.files))
    store.write(Op.SAVE_SETTING, keep_places, {new.place: new.instead for new in final.places})
    return done


def save_report(final: Rehearsed, path: Path, language: Language, _job: Job) -> str:
    """Write what was refused, left out or may be a duplicate into a workbook; return its name."""
    names = [file.path.name for file in final.files]
    write_atomically(path, report_workbook(names, final.rehearsals, language))
    return path.name


def _rehearse_files(
    store: Store, files: Sequence[ImportFile], said: Said, serial: int, job: Job
) -> Rehearsed:
    country = store.read(home_country)
    home = Home(country=country, currency=store.read(home_currency))
    read_files = tuple(_read(file, home, job) for file in files)
    found = _compared(store, [file.read for file in read_files], said, job)
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


def _compared(
    store: Store, contents: Sequence[ReadFile | ReadSales | None], said: Said, job: Job
) -> list[Rehearsal | SalesRehearsal]:
    """Rehearse the files of people, then those of sales, which may name them; return all in the files' order."""
    # A file of sales holds nobody, but keeps its number: decisions go by it.
    people = [one if isinstance(one, ReadFile) else _NOBODY for one in contents]
    of_rows = {key: decision for key, decision in said.decisions.items() if isinstance(key, tuple)}
    found: list[Rehearsal | SalesRehearsal] = [
        *store.read_whole(Op.IMPORT, rehearse, people, job.report, job.stopped, of_rows)
    ]
    tables = {number: one for number, one in enumerate(contents) if isinstance(one, ReadSales)}
    if tables:
        of_names = {key: decision for key, decision in said.decisions.items() if isinstance(key, str)}
        new = names_of_new([one for one in found if isinstance(one, Rehearsal)])
        sales = store.read_whole(
            Op.IMPORT, rehearse_sales, list(tables.values()), of_names, new, job.stopped, said.places
        )
        for number, one in zip(tables, sales, strict=True):
            found[number] = one
    return found


def _read(file: ImportFile, home: Home, job: Job) -> ImportFile:
    assert file.opened is not None
    if file.read is not None:
        return file
    if file.sales is not None and file.opened.table is not None:
        return replace(file, read=read_sales(file.opened.table, file.sales, home))
    opened = replace(file.opened, mapping=file.mapping)
    return replace(file, read=read_entries(opened, home.country, job.report, job.stopped))


def _by_verdict(found: Sequence[Rehearsal | SalesRehearsal]) -> dict[Verdict, list[Placed]]:
    rows: dict[Verdict, list[Placed]] = {verdict: [] for verdict in Verdict}
    for number, rehearsal in enumerate(found):
        for row in rehearsal.rows:
            rows[row.verdict].append(Placed(file=number, row=row))
    return rows


def _repaired(found: Sequence[Rehearsal | SalesRehearsal]) -> list[PlacedRepair]:
    """Return what was corrected; the same number or day in another spelling is no correction to look at."""
    return [
        PlacedRepair(file=number, record=row.record, repair=repair)
        for number, rehearsal in enumerate(found)
        if isinstance(rehearsal, Rehearsal)
        for row in rehearsal.rows
        for repair in row.record.repairs
        if _numbers(repair.before) != _numbers(repair.after)
    ]


def _numbers(text: str) -> list[int]:
    return [int(digits) for digits in _ASCII_DIGITS.findall(text)]


def _odd(file: ImportFile, country: str) -> tuple[int, ...]:
    if file.opened is None or file.opened.table is None or file.mapping is None or file.sales is not None:
        return ()
    return odd_values(file.opened.table, file.mapping, country)
