"""Calendar files before they are taken: what becomes of each event, with whom it is, and what is not taken."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QSizePolicy, QWidget

from desktop_crm.domain.calendar_records import ReadCalendar
from desktop_crm.domain.changes import Op
from desktop_crm.domain.errors import CrmError, UnknownFormat
from desktop_crm.exchange.ical_read import read_calendar_file
from desktop_crm.gui.form_keys import Ways, bind_form_keys, say_ways
from desktop_crm.gui.forms.calendar_import_dialog_form import Ui_CalendarImportDialog
from desktop_crm.gui.lists.event_rows import GROUPS, EventRow, columns, rows_of, say_group, say_row
from desktop_crm.gui.lists.plain_table import PlainTableModel, dress_table
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.chips import ChipRow
from desktop_crm.gui.widgets.labels import show_words
from desktop_crm.gui.widgets.progress import show_share
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.gui.widgets.tab_order import order_tabs
from desktop_crm.gui.wording import say_refusal
from desktop_crm.gui.workspace import Job, Workspace
from desktop_crm.operations.import_calendar import import_calendar
from desktop_crm.queries.calendar_rehearsal import CalendarRehearsal, rehearse_calendar
from desktop_crm.store.store import Done, Store


@dataclass(frozen=True, slots=True)
class _Rehearsed:
    """What would become of files, and why some cannot be read."""

    found: CalendarRehearsal
    errors: tuple[CrmError, ...]


class CalendarImportDialog(QDialog):
    """Reads by itself, in the background; nothing is written before the user says so. Cancel stops what runs."""

    def __init__(self, workspace: Workspace, paths: Sequence[Path], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.found = CalendarRehearsal()
        self.form = form = Ui_CalendarImportDialog()
        form.setupUi(self)
        scale_layouts(self)
        self.chips = ChipRow()
        form.chip_row.addWidget(self.chips)
        self.rows: PlainTableModel[EventRow] = PlainTableModel(self)
        form.table.setModel(self.rows)
        dress_table(form.table)
        form.table.setSelectionMode(form.table.SelectionMode.ExtendedSelection)
        form.customer_picker.attach(workspace)
        form.customer_picker.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        form.whom_row.setAlignment(form.customer_picker, Qt.AlignmentFlag.AlignTop)
        self._import = form.button_box.button(QDialogButtonBox.StandardButton.Ok)
        self._import.setText(self.tr("Import"))
        self._connect()
        self._show_reading()
        self.resize(theme().px(860), theme().px(600))
        self._job: Job = workspace.start_job(
            self.tr("Reading a calendar"), _Reading(workspace.store, tuple(paths)), self._show, self._refused
        )
        self._job.progressed.connect(self._progress)

    def reject(self) -> None:
        self._job.stop()
        super().reject()

    def _connect(self) -> None:
        form = self.form
        self.chips.chosen.connect(self._show_group)
        form.table.selectionModel().selectionChanged.connect(self._on_selected)
        form.candidate_box.activated.connect(
            lambda: self._give(form.candidate_box.currentData(), form.candidate_box.currentText())
        )
        form.customer_picker.picked.connect(
            lambda customer_id: self._give(customer_id, form.customer_picker.line.text())
        )
        form.leave_button.clicked.connect(self._leave_out)
        form.past_check.toggled.connect(self._say_count)
        form.button_box.accepted.connect(self._write)
        ways = Ways(close=self._import.click)
        bind_form_keys(self, self._import, ways)
        self._import.setToolTip(say_ways(ways))
        form.button_box.rejected.connect(self.reject)

    def _show_reading(self) -> None:
        form = self.form
        form.title_label.setText(self.tr("Reading…"))
        for widget in (form.files_label, form.error_label, form.remark_label, form.candidate_holder):
            widget.hide()
        self._import.setEnabled(False)
        self._on_selected()

    def _progress(self, done: int, total: int) -> None:
        show_share(self.form.progress_bar, done, total)

    def _show(self, answer: _Rehearsed) -> None:
        self.found = answer.found
        self.form.progress_bar.hide()
        self.form.files_label.setText("\n".join(self._say(error) for error in answer.errors))
        self.form.files_label.setVisible(bool(answer.errors))
        self._fill()

    def _say(self, error: CrmError) -> str:
        if isinstance(error, UnknownFormat):
            return self.tr("“{file}” is no calendar file.").replace("{file}", Path(error.path).name)
        return say_refusal(error)

    def _fill(self) -> None:
        counts = {group: len(rows_of(self.found, group)) for group in GROUPS}
        chosen = self.chips.chosen_keys()
        self.chips.set_chips({group: say_group(group, count) for group, count in counts.items() if count})
        group = next((key for key in chosen if counts.get(key)), None) or next(
            (key for key in GROUPS if counts[key]), ""
        )
        if group:
            self.chips.choose(group)
        order_tabs(self)
        self._show_group(group)
        self._say_count()

    def _show_group(self, group: str) -> None:
        self.rows.show_rows(columns(self.found.names), rows_of(self.found, group) if group else ())
        for column, width in enumerate((190, 270, 180)):
            self.form.table.setColumnWidth(column, theme().px(width))
        if self.rows.rowCount():
            self.form.table.selectRow(0)
        self._on_selected()

    def _say_count(self) -> None:
        count = sum(event.writes and self._wanted(event.occasion.past) for event in self.found.events)
        nothing = self.tr("There is no event in it.")
        said = self.tr("%Ln event(s) will be taken", "", count)
        self.form.title_label.setText(said if self.found.events or self.found.refused else nothing)
        self._import.setEnabled(count > 0)

    def _wanted(self, past: bool) -> bool:
        return self.form.past_check.isChecked() or not past

    def _chosen(self) -> list[EventRow]:
        return [self.rows.row_at(index.row()) for index in self.form.table.selectionModel().selectedRows()]

    def _on_selected(self) -> None:
        form, chosen = self.form, self._chosen()
        open_ones = [row.event for row in chosen if row.event is not None and not row.event.target]
        for widget in (form.whom_label, form.customer_picker, form.leave_button):
            widget.setEnabled(bool(open_ones))
        remark = say_row(chosen[0]) if len(chosen) == 1 else ""
        form.remark_label.setText(remark)
        form.remark_label.setVisible(bool(remark))
        candidates = open_ones[0].candidates if len(open_ones) == 1 else ()
        form.candidate_box.clear()
        for one in candidates:
            form.candidate_box.addItem(self.found.names.get(one, ""), one)
        form.candidate_box.setCurrentIndex(-1)
        form.candidate_holder.setVisible(bool(candidates))

    def _give(self, customer_id: int | None, name: str) -> None:
        """Let the chosen events be with this customer."""
        places = {row.place for row in self._chosen() if row.event is not None}
        if customer_id is None or not places:
            return
        events = tuple(
            event.given(customer_id) if place in places else event
            for place, event in enumerate(self.found.events)
        )
        names = {**self.found.names, customer_id: name}
        self.found = replace(self.found, events=events, names=names)
        self.form.customer_picker.line.clear()
        self._fill()

    def _leave_out(self) -> None:
        places = {row.place for row in self._chosen() if row.event is not None}
        events = tuple(
            event.left_out() if place in places else event for place, event in enumerate(self.found.events)
        )
        self.found = replace(self.found, events=events)
        self._fill()

    def _write(self) -> None:
        self._import.setEnabled(False)
        self.form.progress_bar.show()
        store, events, past = self._workspace.store, self.found.events, self.form.past_check.isChecked()

        def work(job: Job) -> Done[None]:
            return store.write(Op.IMPORT, import_calendar, events, with_past=past, step=job.step)

        self._job = self._workspace.start_job(
            self.tr("Importing a calendar"), work, self._written, self._refused
        )
        self._job.progressed.connect(self._progress)

    def _written(self, done: Done[None]) -> None:
        self._workspace.tell(done.changes)
        self.accept()

    def _refused(self, error: Exception) -> None:
        self.form.progress_bar.hide()
        self._workspace.refuse(error, partial(show_words, self.form.error_label))


@dataclass(frozen=True, slots=True)
class _Reading:
    """The work of reading: on a thread of its own, it knows no widget."""

    store: Store
    paths: tuple[Path, ...]

    def __call__(self, job: Job) -> _Rehearsed:
        """Read what can be read and compare it with the store."""
        files: list[ReadCalendar] = []
        errors: list[CrmError] = []
        for path in self.paths:
            try:
                files.append(read_calendar_file(path, job.step))
            except CrmError as error:
                if job.stopped():
                    raise
                errors.append(error)
        found = self.store.read_whole(Op.IMPORT, rehearse_calendar, files, job.step)
        return _Rehearsed(found, tuple(errors))
