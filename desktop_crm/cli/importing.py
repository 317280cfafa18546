"""`import`: files of contacts and tables of sales, all in one undo step."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from desktop_crm.cli.backing_up import folders
from desktop_crm.cli.stores import opened, stoppable
from desktop_crm.cli.terminal import Json, Terminal
from desktop_crm.domain.backup_plan import Reason
from desktop_crm.domain.changes import Op
from desktop_crm.domain.errors import BadInput, UnknownFormat
from desktop_crm.domain.folding import fold
from desktop_crm.domain.records import ReadFile
from desktop_crm.domain.sales_records import ReadSales
from desktop_crm.exchange.contact_file import ContactFile, open_contact_file, read_entries
from desktop_crm.exchange.kept_columns import KeptColumns, columns_for, kept_for
from desktop_crm.exchange.sales_file import Home, read_sales
from desktop_crm.exchange.xlsx_table import write_xlsx
from desktop_crm.operations.import_sales import import_contacts_and_sales
from desktop_crm.queries.import_columns import kept_columns, kept_places
from desktop_crm.queries.known_stages import NewPlace, Place
from desktop_crm.queries.rehearsal import Rehearsal, RehearsedRow, Verdict, names_of_new, rehearse
from desktop_crm.queries.sales_rehearsal import RehearsedSale, SalesRehearsal, name_of_sale, rehearse_sales
from desktop_crm.queries.settings import home_country, home_currency
from desktop_crm.store.backup import Work
from desktop_crm.store.backups import Backups
from desktop_crm.store.store import Store
from desktop_crm.system.files import write_atomically
from desktop_crm.wording import terminal as words
from desktop_crm.wording.import_report import COMPANIES_MADE, ONE_SHEET, say_places
from desktop_crm.wording.refusals import say_refusal

_WORKBOOK = ".xlsx"
_Rehearsed = Rehearsal | SalesRehearsal


def import_files(terminal: Terminal, arguments: Namespace) -> int:
    """Import files, or with `--dry-run` only tell; return 1 where rows were refused."""
    report: Path | None = arguments.report
    if report is not None and report.suffix.lower() != _WORKBOOK:
        raise UnknownFormat(path=str(report))
    with opened(terminal, arguments.store) as store:
        rehearsals, change_set = _import(terminal, store, arguments)
    files = [_counts(path, one) for path, one in zip(arguments.files, rehearsals, strict=True)]
    document: Json = {"files": [*files], "change_set": change_set}
    terminal.answer(document, _lines(terminal, arguments.files, rehearsals))
    return 1 if any(one.refused for one in rehearsals) else 0


def _import(terminal: Terminal, store: Store, arguments: Namespace) -> tuple[list[_Rehearsed], str | None]:
    """Return what becomes of each file, and the change set unless nothing was to be written."""
    with stoppable() as stop:
        country, currency = store.read(home_country), store.read(home_currency)
        home, known = Home(country=country, currency=currency), store.read(kept_columns)

        def opened_and_read(path: Path) -> ReadFile | ReadSales:
            file = open_contact_file(path)
            if file.table and len(file.table.sheets) > 1:
                terminal.note(terminal.say(ONE_SHEET, file=path.name, sheet=file.table.sheet))
            kept = kept_for(file.table.headers, known) if file.table else None
            if kept is not None:
                terminal.note(terminal.say(words.READ_AS_CORRECTED, file=path.name))
            return _read(file, home, kept, stop)

        read = [opened_and_read(path) for path in arguments.files]
        people = [one for one in read if isinstance(one, ReadFile)]
        sales = [one for one in read if isinstance(one, ReadSales)]
        rehearsals = store.read_whole(Op.IMPORT, rehearse, people, terminal.progress, stop)
        tables = _rehearse_sales(store, sales, names_of_new(rehearsals), arguments.use, stop)
        found = _in_order(read, rehearsals, tables)
        if arguments.report is not None:
            # Before the import: where it cannot be written, nothing is.
            write_atomically(arguments.report, _report(terminal, arguments.files, found))
        if arguments.dry_run:
            return found, None
        Backups(store, folders(None)).make_if_changed(Reason.IMPORT, Work(stop=stop))
        done = store.write(Op.IMPORT, import_contacts_and_sales, rehearsals, tables, terminal.progress, stop)
    return found, str(done.changes.change_set) if done.changes.tables else None


def _rehearse_sales(
    store: Store,
    sales: Sequence[ReadSales],
    people: Sequence[str],
    uses: Sequence[tuple[str, str]],
    stop: Callable[[], bool],
) -> list[SalesRehearsal]:
    """Compare tables with the store; known pipelines and stages take the place of new ones as `--use` says.

    Else those do that were chosen in the window before. Raise BadInput for one that is not known.
    """
    wanted = {fold(name): known for name, known in uses}
    before = store.read(kept_places)
    chosen: dict[Place, str] = {}
    while True:
        found = store.read_whole(Op.IMPORT, rehearse_sales, sales, {}, people, stop, {**before, **chosen})
        new = [place for one in found for place in one.places if place.place not in chosen]
        named = {
            place.place: _known(place, wanted[fold(place.name)])
            for place in new
            if fold(place.name) in wanted
        }
        if not named:
            return found
        # A pipeline that is taken for another may have stages that are new there.
        chosen |= named


def _known(new: NewPlace, name: str) -> str:
    for known in new.known:
        if fold(known) == fold(name):
            return known
    raise BadInput(field="pipeline" if not new.pipeline else "stage", problem="not_a_choice")


def _read(
    file: ContactFile, home: Home, kept: KeptColumns | None, stop: Callable[[], bool]
) -> ReadFile | ReadSales:
    """Read a file as people, or as sales where its headings say so; as it was corrected before, if it was."""
    if file.table is None or file.mapping is None:
        return read_entries(file, home.country, stop=stop)
    mapping, sales = columns_for(file.table.headers, file.mapping, kept)
    if sales is not None:
        return read_sales(file.table, sales, home)
    return read_entries(replace(file, mapping=mapping), home.country, stop=stop)


def _in_order(
    read: Sequence[ReadFile | ReadSales], people: Sequence[Rehearsal], sales: Sequence[SalesRehearsal]
) -> list[_Rehearsed]:
    """Return the rehearsals in the order of their files."""
    left, right = iter(people), iter(sales)
    return [next(right) if isinstance(one, ReadSales) else next(left) for one in read]


def _counts(path: Path, rehearsal: _Rehearsed) -> dict[str, Json]:
    counts: dict[str, Json] = {
        "file": str(path),
        "records": len(rehearsal.rows) + len(rehearsal.refused),
        "created": rehearsal.count(Verdict.NEW) + rehearsal.count(Verdict.DOUBTFUL),
        "updated": rehearsal.count(Verdict.CHANGED),
        "same": rehearsal.count(Verdict.SAME),
        "doubtful": rehearsal.count(Verdict.DOUBTFUL),
        "companies": len(_companies(rehearsal)),
        "refused": [{"line": row.line, "reason": row.reason} for row in rehearsal.refused],
    }
    if isinstance(rehearsal, SalesRehearsal):
        counts["new_places"] = [_place(new) for new in rehearsal.places]
    return counts


def _companies(rehearsal: _Rehearsed) -> tuple[str, ...]:
    """Return the companies that rows name and that are made for them."""
    return rehearsal.customers if isinstance(rehearsal, SalesRehearsal) else rehearsal.companies


def _place(new: NewPlace) -> Json:
    pipeline, stage = (new.pipeline, new.name) if new.pipeline else (new.name, "")
    return {"pipeline": pipeline, "stage": stage, "rows": new.rows, "used": new.instead}


def _lines(terminal: Terminal, files: Sequence[Path], rehearsals: Sequence[_Rehearsed]) -> Iterator[str]:
    for path, rehearsal in zip(files, rehearsals, strict=True):
        counts = _counts(path, rehearsal)
        facts = {name: number for name, number in counts.items() if isinstance(number, int)}
        yield terminal.say(words.IMPORTED, file=path.name, refused=len(rehearsal.refused), **facts)
        if companies := _companies(rehearsal):
            yield "  " + terminal.say(COMPANIES_MADE, count=len(companies))
        if isinstance(rehearsal, SalesRehearsal):
            yield from (f"  {line}" for line in say_places(rehearsal.places, terminal.language))
        for row in rehearsal.refused:
            reason = say_refusal(row.reason, terminal.language)
            yield "  " + terminal.say(words.REFUSED_LINE, line=row.line, reason=reason)


def _report(terminal: Terminal, files: Sequence[Path], rehearsals: Sequence[_Rehearsed]) -> bytes:
    """Return a workbook with a row for each line that was refused or is doubtful."""
    headers = [terminal.say(heading) for heading in words.REPORT_HEADINGS]
    return write_xlsx(headers, _report_rows(terminal, files, rehearsals))


def _report_rows(
    terminal: Terminal, files: Sequence[Path], rehearsals: Sequence[_Rehearsed]
) -> Iterator[list[str]]:
    refused, doubtful = terminal.say(words.REFUSED), terminal.say(words.DOUBTFUL)
    for path, rehearsal in zip(files, rehearsals, strict=True):
        for row in rehearsal.refused:
            yield [path.name, str(row.line), refused, say_refusal(row.reason, terminal.language), row.text]
        for one in rehearsal.rows:
            if one.verdict is Verdict.DOUBTFUL:
                yield [path.name, str(one.record.line), doubtful, *_doubt(one)]


def _doubt(row: RehearsedRow | RehearsedSale) -> tuple[str, str]:
    """Return why a row is doubtful, and what stands in it."""
    if isinstance(row, RehearsedSale):
        alike = ", ".join(f"{one.name} → {one.known}" for one in row.alike)
        return f"{row.reason} {alike}", name_of_sale(row.record)
    alike = str(row.alike) if row.alike > 0 else ""
    return f"{row.reason} {alike}".strip(), row.record.name
