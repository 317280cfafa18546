"""One import from the first file to the result: what the four steps share. Nothing of it is written before `write`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from desktop_crm.domain.changes import Changes, Op
from desktop_crm.domain.errors import CrmError
from desktop_crm.exchange.fields import Mapping
from desktop_crm.exchange.sales_columns import SalesMapping
from desktop_crm.gui.panels.import_file import ImportFile, Reading, open_file, open_files, read_by
from desktop_crm.gui.panels.import_matching import matched, taken_for
from desktop_crm.gui.panels.import_work import (
    Placed,
    Rehearsed,
    Said,
    rehearse_files,
    save_report,
    written,
)
from desktop_crm.gui.sales_words import Holding
from desktop_crm.gui.wording import spoken
from desktop_crm.gui.workspace import Job, Workspace
from desktop_crm.operations.import_columns import keep_columns
from desktop_crm.operations.import_contacts import ImportResult
from desktop_crm.operations.settings import save_setting
from desktop_crm.queries.import_columns import kept_columns, kept_places
from desktop_crm.queries.known_stages import NewPlace
from desktop_crm.queries.rehearsal import Decision
from desktop_crm.queries.settings import HOME_COUNTRY, home_country
from desktop_crm.system.collector import let_go

if TYPE_CHECKING:
    from desktop_crm.store.store import Done

T = TypeVar("T")

# A write to one of these may change what a row of the file is compared with.
_COMPARED = {
    "customer", "contact_point", "relation", "tag", "customer_tag", "product", "deal", "stage", "sales_document",
    "payment", "follow_up",
}  # fmt: skip


class ImportSession(QObject):
    """The files of an import, how they are read, what the rehearsal found, and what the user decided.

    `files_changed` comes when a file was opened, re-read, mapped otherwise or removed; `rehearsed` when the rows were
    compared anew, or could not be (then `rehearsal` is None); `decided` when the user changed a decision.
    """

    files_changed = Signal()
    rehearsed = Signal()
    decided = Signal()
    imported = Signal()
    working = Signal()
    rested = Signal()
    report_saved = Signal(str)
    failed = Signal(object)

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._jobs: list[Job] = []
        self._rehearsing: Job | None = None
        self._serial = 0
        self.files: tuple[ImportFile, ...] = ()
        self.rehearsal: Rehearsed | None = None
        self.final: Rehearsed | None = None
        self.clear()
        workspace.changed.connect(self._on_changed)
        workspace.closed.connect(self.clear)

    @property
    def workspace(self) -> Workspace:
        """The store that the files go into."""
        return self._workspace

    @property
    def is_busy(self) -> bool:
        """Tell whether a file is being opened, rehearsed or written."""
        return bool(self._jobs)

    @property
    def usable(self) -> tuple[ImportFile, ...]:
        """The files that hold any rows or cards; the others are told with their sentence and passed over."""
        return tuple(file for file in self.files if file.rows)

    def clear(self) -> None:
        """Forget everything, and stop what is under way."""
        self.stop()
        self._hold(())
        self.said = self.remembered = Said()
        self.result: ImportResult | None = None
        self.can_undo = self.is_undone = False
        self.files_changed.emit()

    def country(self) -> str:
        """Return the home country by which phones and dates are read."""
        return self._workspace.now(home_country)

    def set_country(self, country: str) -> None:
        """Keep another home country in the store, and read the files again."""
        self._workspace.do(
            Op.SAVE_SETTING, save_setting, HOME_COUNTRY, country, then=self._read_anew, otherwise=self._fail
        )

    def add_files(self, paths: Sequence[Path]) -> None:
        """Open files in the background; one that is there already is not taken twice."""
        known = {file.path for file in self.files}
        fresh = [ImportFile(path=path) for path in dict.fromkeys(paths) if path not in known]
        if fresh:
            work = partial(open_files, fresh, self.country(), self._workspace.now(kept_columns))
            self._start(self.tr("Opening files"), work, self._opened)

    def read_again(self, index: int, reading: Reading) -> None:
        """Open one file anew with the user's choice of encoding, separator or sheet."""
        file, country, known = self.files[index], self.country(), self._workspace.now(kept_columns)

        def work(_job: Job) -> tuple[int, ImportFile]:
            return index, open_file(file, reading, country, known)

        self._start(self.tr("Opening files"), work, self._reopened)

    def remove(self, index: int) -> None:
        """Take a file out of the import; the file itself stays where it is."""
        self._set_files(self.files[:index] + self.files[index + 1 :])

    def set_mapping(self, index: int, mapping: Mapping | SalesMapping) -> None:
        """Let the columns of a table go elsewhere."""
        self._replace_file(index, matched(self.files[index], mapping))

    def set_holding(self, index: int, holding: Holding) -> None:
        """Take the rows of a table for something else than they were recognised as."""
        self._replace_file(index, taken_for(self.files[index], holding))

    def forget_columns(self, index: int) -> None:
        """Forget how tables like this one were corrected before, and read their columns as found."""
        kept = self.files[index].kept
        if kept is not None:
            self._workspace.do(Op.SAVE_SETTING, keep_columns, {kept.headings: None}, otherwise=self._fail)
            same = [read_by(file, None) if file.kept == kept else file for file in self.files]
            self._set_files(tuple(same))

    def rehearse(self) -> None:
        """Compare all rows with the store in the background."""
        self._rehearse(replace(self.said, decisions={}), self._rehearsed)

    def prepare(self) -> None:
        """Find out in the background what the import will do with the user's decisions."""
        if self.said == self.remembered and self.rehearsal is not None:
            self.final = self.rehearsal
            self.rehearsed.emit()
        else:
            self._rehearse(self.said, self._prepared)

    def decide(self, rows: Sequence[Placed], decision: Decision) -> None:
        """Decide about doubtful rows; of sales about all rows with the same names."""
        self._say(self.said.with_decision(rows, decision))

    def choose(self, new: NewPlace, known: str) -> None:
        """Take a known pipeline or stage instead of a new one; "" makes that one."""
        self._say(self.said.with_choice(new, known))
        if not new.pipeline:
            # The stages of another pipeline are others: which of the names are new is found out anew.
            self.rehearse()

    def write(self) -> None:
        """Write what `final` says, as one undo step."""
        store, final = self._workspace.store, self.final
        if final is None:
            return
        self._start(self.tr("Importing"), partial(written, store, final), self._written)

    def stop(self) -> None:
        """Stop what is under way; nothing of it is kept."""
        self._serial += 1
        for job in self._jobs:
            job.stop()

    def save_report(self, path: Path) -> None:
        """Write the rows that were refused, left out or may be duplicates into a workbook."""
        if self.final is not None:
            work = partial(save_report, self.final, path, spoken())
            self._start(self.tr("Saving the report"), work, self.report_saved.emit)

    def undo(self) -> None:
        """Take the whole import back, as long as it is the last step."""
        if self.can_undo:
            self._workspace.undo()

    def _say(self, said: Said) -> None:
        self.said = said
        self._hold(self.files, self.rehearsal)
        self.decided.emit()

    def _rehearse(self, said: Said, then: Callable[[Rehearsed], None]) -> None:
        if self._rehearsing is not None:
            self._rehearsing.stop()
        self._serial += 1
        compare = partial(rehearse_files, self._workspace.store, self.usable, said, self._serial)
        self._rehearsing = self._start(self.tr("Comparing with your customers"), compare, then)

    def _start(self, title: str, work: Callable[[Job], T], then: Callable[[T], None]) -> Job:
        job = self._workspace.start_job(title, work, then, self._fail)
        self._jobs.append(job)
        job.ended.connect(self._on_ended)
        self.working.emit()
        return job

    def _on_ended(self) -> None:
        job = self.sender()
        self._jobs = [one for one in self._jobs if one is not job]
        if not self._jobs:
            self.rested.emit()

    def _opened(self, found: list[ImportFile]) -> None:
        self._set_files(self.files + tuple(found))

    def _reopened(self, found: tuple[int, ImportFile]) -> None:
        index, file = found
        if index < len(self.files) and self.files[index].path == file.path:
            self._replace_file(index, file)

    def _read_anew(self, _nothing: None) -> None:
        self._set_files(tuple(replace(file, read=None) for file in self.files))

    def _replace_file(self, index: int, file: ImportFile) -> None:
        self._set_files((*self.files[:index], file, *self.files[index + 1 :]))

    def _set_files(self, files: tuple[ImportFile, ...]) -> None:
        """Take over files; what was found and decided for others holds no more."""
        if self._rehearsing is not None:
            self._rehearsing.stop()
        self._serial += 1
        self._hold(files)
        self.said = self.remembered = Said(places=self._workspace.now(kept_places))
        self.files_changed.emit()

    def _hold(
        self, files: tuple[ImportFile, ...], found: Rehearsed | None = None, final: Rehearsed | None = None
    ) -> None:
        """Hold these. What was held goes little by little: freed here at once, it would hold up the window."""
        former: list[ImportFile | Rehearsed] = [*self.files, *filter(None, (self.rehearsal, self.final))]
        let_go(heap for one in former for heap in one.heaps)
        self.files, self.rehearsal, self.final = files, found, final

    def _rehearsed(self, found: Rehearsed) -> None:
        if found.serial == self._serial:
            self._keep_read(found)
            self._hold(self.files, found)
            self.rehearsed.emit()

    def _prepared(self, found: Rehearsed) -> None:
        if found.serial == self._serial:
            self._keep_read(found)
            self._hold(self.files, self.rehearsal, found)
            self.rehearsed.emit()

    def _keep_read(self, found: Rehearsed) -> None:
        """Keep what was read, so that the next rehearsal of the same files only compares."""
        read = {file.path: file for file in found.files}
        self.files = tuple(read.get(file.path, file) for file in self.files)

    def _written(self, done: Done[ImportResult]) -> None:
        self._workspace.tell(done.changes)
        self.result, self.can_undo = done.value, bool(done.changes.tables)
        self.imported.emit()

    def _on_changed(self, changes: Changes) -> None:
        """Compare anew after other work in the store; after the import, know whether it is still the last step."""
        if self.result is not None:
            self._follow_undo(changes)
        elif self.rehearsal is not None and changes.tables & _COMPARED and changes.op is not Op.IMPORT:
            self.rehearse()

    def _follow_undo(self, changes: Changes) -> None:
        if changes.op in (Op.UNDO, Op.REDO):
            own = changes.undone is Op.IMPORT
            self.can_undo = own and changes.op is Op.REDO
            self.is_undone = own and changes.op is Op.UNDO
        elif changes.op.undoable:
            self.can_undo = False
        self.imported.emit()

    def _fail(self, error: Exception) -> None:
        signal = self.failed if isinstance(error, CrmError) else self._workspace.failed
        signal.emit(error)
