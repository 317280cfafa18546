"""`import`: files of contacts, all in one undo step."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator, Sequence
from pathlib import Path

from desktop_crm.cli.backing_up import folders
from desktop_crm.cli.stores import opened, stoppable
from desktop_crm.cli.terminal import Json, Terminal
from desktop_crm.domain.backup_plan import Reason
from desktop_crm.domain.changes import Op
from desktop_crm.domain.errors import UnknownFormat
from desktop_crm.domain.records import ReadFile
from desktop_crm.exchange.contact_file import read_contact_file
from desktop_crm.exchange.xlsx_table import write_xlsx
from desktop_crm.operations.import_contacts import import_contacts
from desktop_crm.queries.rehearsal import Rehearsal, Verdict, rehearse
from desktop_crm.queries.settings import home_country
from desktop_crm.store.backup import Work
from desktop_crm.store.backups import Backups
from desktop_crm.store.store import Store
from desktop_crm.system.files import write_atomically
from desktop_crm.wording import terminal as words
from desktop_crm.wording.refusals import say_refusal

_WORKBOOK = ".xlsx"


def import_files(terminal: Terminal, arguments: Namespace) -> int:
    """Import files, or with `--dry-run` only tell; return 1 where rows were refused."""
    report: Path | None = arguments.report
    if report is not None and report.suffix.lower() != _WORKBOOK:
        raise UnknownFormat(path=str(report))
    with opened(terminal, arguments.store) as store:
        rehearsals, change_set = _import(terminal, store, arguments)
    if report is not None:
        write_atomically(report, _report(terminal, arguments.files, rehearsals))
    files = [_counts(path, one) for path, one in zip(arguments.files, rehearsals, strict=True)]
    document: Json = {"files": [*files], "change_set": change_set}
    terminal.answer(document, _lines(terminal, arguments.files, rehearsals))
    return 1 if any(one.refused for one in rehearsals) else 0


def _import(terminal: Terminal, store: Store, arguments: Namespace) -> tuple[list[Rehearsal], str | None]:
    """Return what becomes of each file, and the change set unless nothing was to be written."""
    with stoppable() as stop:
        country = store.read(home_country)
        files: list[ReadFile] = []
        for path in arguments.files:
            files.append(read_contact_file(path, country, stop=stop))
        rehearsals = store.read_whole(Op.IMPORT, rehearse, files, terminal.progress, stop)
        if arguments.dry_run:
            return rehearsals, None
        Backups(store, folders(None)).make_if_changed(Reason.IMPORT, Work(stop=stop))
        done = store.write(Op.IMPORT, import_contacts, rehearsals, terminal.progress, stop)
    return rehearsals, str(done.changes.change_set) if done.changes.tables else None


def _counts(path: Path, rehearsal: Rehearsal) -> dict[str, Json]:
    return {
        "file": str(path),
        "records": len(rehearsal.rows) + len(rehearsal.refused),
        "created": rehearsal.count(Verdict.NEW) + rehearsal.count(Verdict.DOUBTFUL),
        "updated": rehearsal.count(Verdict.CHANGED),
        "same": rehearsal.count(Verdict.SAME),
        "doubtful": rehearsal.count(Verdict.DOUBTFUL),
        "refused": [{"line": row.line, "reason": row.reason} for row in rehearsal.refused],
    }


def _lines(terminal: Terminal, files: Sequence[Path], rehearsals: Sequence[Rehearsal]) -> Iterator[str]:
    for path, rehearsal in zip(files, rehearsals, strict=True):
        counts = _counts(path, rehearsal)
        facts = {name: number for name, number in counts.items() if isinstance(number, int)}
        yield terminal.say(words.IMPORTED, file=path.name, refused=len(rehearsal.refused), **facts)
        for row in rehearsal.refused:
            reason = say_refusal(row.reason, terminal.language)
            yield "  " + terminal.say(words.REFUSED_LINE, line=row.line, reason=reason)


def _report(terminal: Terminal, files: Sequence[Path], rehearsals: Sequence[Rehearsal]) -> bytes:
    """Return a workbook with a row for each line that was refused or is doubtful."""
    headers = [terminal.say(heading) for heading in words.REPORT_HEADINGS]
    return write_xlsx(headers, _report_rows(terminal, files, rehearsals))


def _report_rows(
    terminal: Terminal, files: Sequence[Path], rehearsals: Sequence[Rehearsal]
) -> Iterator[list[str]]:
    refused, doubtful = terminal.say(words.REFUSED), terminal.say(words.DOUBTFUL)
    for path, rehearsal in zip(files, rehearsals, strict=True):
        for row in rehearsal.refused:
            yield [path.name, str(row.line), refused, say_refusal(row.reason, terminal.language), row.text]
        for one in rehearsal.rows:
            if one.verdict is Verdict.DOUBTFUL:
                alike = str(one.alike) if one.alike > 0 else ""
                yield [
                    path.name,
                    str(one.record.line),
                    doubtful,
                    f"{one.reason} {alike}".strip(),
                    one.record.name,
                ]
