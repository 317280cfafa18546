"""The page that makes a sound store of a damaged one: keys, reading, counts beside the newest backup, result."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop_crm.domain.errors import CrmError, Stopped
from desktop_crm.gui.forms.repair_page_form import Ui_RepairPage
from desktop_crm.gui.icons import icon_pixmap
from desktop_crm.gui.retranslating import Retranslating
from desktop_crm.gui.theme import theme
from desktop_crm.gui.translations import format_instant, speaks_chinese
from desktop_crm.gui.widgets.labels import label, set_property
from desktop_crm.gui.widgets.progress import show_share
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.gui.wording import say_refusal, spoken
from desktop_crm.gui.workspace import Job, Workspace
from desktop_crm.system.settings import SettingsFile
from desktop_crm.wording.findings import say_table

if TYPE_CHECKING:
    from desktop_crm.gui.repairing import InPlace, Salvaged

# What people count; the rest is counted together.
_COUNTED = ("customer", "contact_point", "interaction", "follow_up", "purchase", "preference", "relation")


_RIGHT = Qt.AlignmentFlag.AlignRight


class _Step(Enum):
    KEYS = auto()
    READING = auto()
    CHOICE = auto()
    JOINING = auto()
    DONE = auto()


class RepairPage(Retranslating, QWidget):
    """Works on one damaged file, which stays as it is until its repaired self has been verified as a whole."""

    finished = Signal(object)

    def __init__(
        self, workspace: Workspace, settings: SettingsFile, path: Path, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace, self._settings, self._path = workspace, settings, path
        self._step = _Step.KEYS
        self._by_code = False
        self._refusal: CrmError | None = None
        self._job: Job | None = None
        self._salvaged: Salvaged | None = None
        self._result: InPlace | None = None
        self.form = Ui_RepairPage()
        self.form.setupUi(self)
        self.setFocusProxy(self.form.passphrase_edit)
        self.form.next_button.clicked.connect(self._go_on)
        self.form.leave_button.clicked.connect(self._leave)
        self.form.way_button.clicked.connect(self._change_way)
        self.form.passphrase_edit.submitted.connect(self._go_on)
        # As with the passphrase: Enter must not press Stop as well.
        self.form.code_edit.returnPressed.connect(self._go_on, Qt.ConnectionType.QueuedConnection)
        theme().changed.connect(self._restyle)
        scale_layouts(self)
        self._show_step(_Step.KEYS)
        self._restyle()

    def retranslate(self) -> None:
        self.form.retranslateUi(self)
        self._show_step(self._step)

    def _go_on(self) -> None:
        if self._step is _Step.KEYS:
            self._read()
        elif self._step is _Step.CHOICE:
            self._join()
        elif self._step is _Step.DONE:
            self.finished.emit(self._path)

    def _leave(self) -> None:
        if self._job:
            self._job.stop()
            self._show_step(_Step.KEYS)
        else:
            if self._salvaged:
                self._salvaged.work.close()
            self.finished.emit(self._path)

    def _read(self) -> None:
        from desktop_crm.gui import repairing
        from desktop_crm.store.backups import places

        form = self.form
        code = form.code_edit.text() if self._by_code else ""
        unlock = repairing.unlock_by(form.passphrase_edit.text(), code)
        work = partial(repairing.salvage, self._path, unlock, places(self._settings.values))
        self._run(_Step.READING, work, self._on_salvaged)

    def _join(self) -> None:
        from desktop_crm.gui import repairing
        from desktop_crm.wording.repair import repair_labels

        form, salvaged = self.form, self._salvaged
        assert salvaged is not None
        with_backup = salvaged.backup is not None and not form.file_radio.isChecked()
        sources = (not (with_backup and form.backup_radio.isChecked()), with_backup)
        labels = repair_labels(spoken())
        work = partial(repairing.join_and_finish, self._path, salvaged, sources, labels)
        self._run(_Step.JOINING, work, self._on_done)

    def _run(self, step: _Step, work: Callable[[Job], object], then: Callable[..., None]) -> None:
        self._refusal = None
        self._job = self._workspace.start_job(
            self.tr("Repairing"), work, then=then, otherwise=self._on_refused
        )
        self._job.progressed.connect(self._on_progress)
        self._job.ended.connect(self._on_ended)
        self._show_step(step)

    def _on_progress(self, done: int, total: int) -> None:
        show_share(self.form.progress_bar, done, total)

    def _on_ended(self) -> None:
        self._job = None

    def _on_salvaged(self, salvaged: Salvaged) -> None:
        self._salvaged = salvaged
        self.form.passphrase_edit.clear()
        self.form.code_edit.clear()
        self._show_step(_Step.CHOICE)
        self.form.next_button.setFocus()

    def _on_done(self, result: InPlace) -> None:
        self._salvaged, self._result = None, result
        self._show_step(_Step.DONE)
        self.form.next_button.setFocus()

    def _on_refused(self, error: Exception) -> None:
        if not isinstance(error, CrmError):
            self._workspace.failed.emit(error)
        elif not isinstance(error, Stopped):
            self._refusal = error
        self._salvaged = None
        self._show_step(_Step.KEYS)

    def _change_way(self) -> None:
        self._by_code = not self._by_code
        self._show_step(_Step.KEYS)
        (self.form.code_edit if self._by_code else self.form.passphrase_edit).setFocus()

    def _show_step(self, step: _Step) -> None:
        form, self._step = self.form, step
        working = step in (_Step.READING, _Step.JOINING)
        form.ask_box.setVisible(step is _Step.KEYS)
        form.passphrase_edit.setVisible(not self._by_code)
        form.code_edit.setVisible(self._by_code)
        form.progress_bar.setVisible(working)
        form.progress_bar.setRange(0, 0)
        form.counts_box.setVisible(step in (_Step.CHOICE, _Step.DONE))
        form.choice_box.setVisible(bool(step is _Step.CHOICE and self._salvaged and self._salvaged.backup))
        form.next_button.setVisible(not working)
        form.leave_button.setVisible(step is not _Step.DONE)
        self._show_words()
        self._show_counts()

    def _show_words(self) -> None:
        form = self.form
        form.title_label.setText(self._title().replace("{file}", self._path.name))
        set_property(form.sentence_label, "role", "error" if self._refusal else "secondary")
        form.sentence_label.setText(say_refusal(self._refusal) if self._refusal else self._sentence())
        form.passphrase_label.setText(
            self.tr("Recovery code from the sheet") if self._by_code else self.tr("Passphrase")
        )
        form.passphrase_edit.line.setAccessibleName(form.passphrase_label.text())
        form.way_button.setText(
            self.tr("Use the passphrase") if self._by_code else self.tr("Use the recovery sheet")
        )
        form.next_button.setText(
            {
                _Step.KEYS: self.tr("Read what is there"),
                _Step.CHOICE: self.tr("Make the repaired store"),
            }.get(self._step, self.tr("Open the repaired store"))
        )
        form.leave_button.setText(self.tr("Stop") if self._job else self.tr("Back"))

    def _title(self) -> str:
        if self._step is _Step.DONE:
            lost = self._result is not None and self._result.repaired.given_up
            return (
                self.tr("{file} is sound again, but not whole") if lost else self.tr("{file} is whole again")
            )
        if self._step is _Step.CHOICE:
            return self.tr("What could be read of {file}")
        return self.tr("Repair {file}")

    def _sentence(self) -> str:
        if self._step is _Step.KEYS:
            return self.tr(
                "Every page is read, and only what the store's own seals prove is taken. The damaged file is kept."
            )
        if self._step is _Step.READING:
            return self.tr("Reading every page of the file…")
        if self._step is _Step.JOINING:
            return self.tr("Writing the repaired store and verifying every value of it…")
        if self._result:
            return self._outcome(self._result)
        return self._comparison()

    def _comparison(self) -> str:
        assert self._salvaged is not None
        refused = sum(self._salvaged.figures.refused.values()) + sum(self._salvaged.figures.in_part.values())
        told = [self.tr("%Ln record(s) could not be proved and stay out, or are kept as notes.", "", refused)]
        if not self._salvaged.backup:
            told.append(self.tr("There is no backup to fill the gaps."))
        return _joined(told)

    def _outcome(self, result: InPlace) -> str:
        repaired = result.repaired
        told = [self.tr("Every value in it was verified.")]
        if repaired.stand_ins:
            told.append(self.tr("%Ln stand-in(s) hold what belonged to lost names.", "", repaired.stand_ins))
        if repaired.notes:
            told.append(self.tr("%Ln note(s) keep single values.", "", repaired.notes))
        if lost := repaired.given_up.total():
            told.append(self.tr("%Ln record(s) that are known to have been there are lost.", "", lost))
        if not repaired.history:
            told.append(self.tr("The history ends where it has a gap."))
        kept = self.tr("The damaged file is kept as “{file}”.").replace("{file}", result.kept.name)
        return _joined([*told, kept])

    def _show_counts(self) -> None:
        grid = self.form.counts_grid
        while item := grid.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        columns = self._columns()
        lost = self._result.repaired.given_up if self._result else ()
        tables = [*_COUNTED, *(table for table in sorted(lost) if table not in _COUNTED)]
        for place, (heading, counts) in enumerate(columns, 1):
            grid.addWidget(label(heading, "caption"), 0, place, _RIGHT)
            for line, count in enumerate(_in_lines(counts, tables), 1):
                grid.addWidget(label(QLocale().toString(count), ""), line, place, _RIGHT)
        for line, table in enumerate([*tables, ""] if columns else (), 1):
            name = say_table(table, spoken()) if table else self.tr("Everything else")
            grid.addWidget(label(name[:1].upper() + name[1:], "secondary"), line, 0)

    def _columns(self) -> list[tuple[str, dict[str, int]]]:
        if self._step is _Step.DONE and self._result:
            repaired = self._result.repaired
            whole = (self.tr("Repaired store"), dict(repaired.rows))
            others = ((self.tr("From the backup"), self._result.filled), (self.tr("Lost"), repaired.given_up))
            return [whole, *((heading, dict(counts)) for heading, counts in others if counts.total())]
        if self._step is not _Step.CHOICE or not self._salvaged:
            return []
        columns = [(self.tr("Damaged file"), dict(self._salvaged.figures.taken))]
        backup = self._salvaged.backup
        if backup and backup.manifest:
            when = format_instant(backup.made_at)
            columns.append(
                (self.tr("Backup of {time}").replace("{time}", when), dict(backup.manifest.counts))
            )
        return columns

    def _restyle(self) -> None:
        px = theme().px
        self.form.card.setFixedWidth(px(520))
        self.form.picture_label.setPixmap(icon_pixmap("shield-check", "accent", 34))
        # Room for two lines, so that nothing moves, and nothing is squeezed, when they wrap.
        sentence = self.form.sentence_label
        sentence.setMinimumHeight(2 * sentence.fontMetrics().lineSpacing() + px(4))
        for button in (self.form.next_button, self.form.leave_button):
            button.setMinimumHeight(px(30))


def _joined(sentences: list[str]) -> str:
    return ("" if speaks_chinese() else " ").join(sentences)


def _in_lines(counts: dict[str, int], tables: list[str]) -> list[int]:
    """Return the counts of these tables, and of all other records together."""
    bookkeeping = ("change", "change_set", "crm_meta", "crm_key_header", "crm_key_header_copy")
    other = sum(count for table, count in counts.items() if table not in (*tables, *bookkeeping))
    return [*(counts.get(table, 0) for table in tables), other]
