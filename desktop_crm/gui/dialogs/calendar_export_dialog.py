"""Writing a calendar file: what it holds, how much it tells, and being told that it leaves unencrypted."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimeZone
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from desktop_crm.domain.calendar import CalendarKind
from desktop_crm.domain.calendar_records import Detail
from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import now_ms, today
from desktop_crm.gui.file_place import ask_file_place
from desktop_crm.gui.forms.calendar_export_dialog_form import Ui_CalendarExportDialog
from desktop_crm.gui.passing import open_once
from desktop_crm.gui.permission import permission
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.labels import show_words
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.gui.wording import spoken
from desktop_crm.gui.workspace import Job, Workspace
from desktop_crm.operations.settings import save_setting
from desktop_crm.queries.calendar_export import ENDING, CalendarExport, export_calendar
from desktop_crm.queries.settings import LAST_EXPORT
from desktop_crm.wording.calendar import calendar_words

_PAST_DAYS = 365


class CalendarExportDialog(QDialog):
    """Writes by itself, in the background, and closes once the file is there."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.form = form = Ui_CalendarExportDialog()
        form.setupUi(self)
        scale_layouts(self)
        self._kinds = {
            CalendarKind.FOLLOW_UP: form.follow_up_check,
            CalendarKind.DEAL: form.deal_check,
            CalendarKind.DATE: form.date_check,
            CalendarKind.INTERACTION: form.interaction_check,
        }
        self._details = {
            Detail.FULL: form.full_button,
            Detail.NAMES: form.names_button,
            Detail.NOTHING: form.nothing_button,
        }
        form.error_label.hide()
        self._save = form.button_box.button(QDialogButtonBox.StandardButton.Save)
        self._save.setText(self.tr("Choose file…"))
        for check in self._kinds.values():
            check.toggled.connect(self._require_something)
        form.button_box.accepted.connect(self._choose_file)
        form.button_box.rejected.connect(self.reject)
        self.setMinimumWidth(theme().px(460))

    def default_name(self) -> str:
        """Return the file name that is proposed; it says what the file is."""
        return self.tr("calendar-UNENCRYPTED") + f"-{today().isoformat()}{ENDING}"

    def write(self, path: Path) -> None:
        """Write what is ticked to a file."""
        store = self._workspace.store
        export = CalendarExport(
            path=path,
            zone=QTimeZone.systemTimeZoneId().toStdString(),
            detail=next(detail for detail, button in self._details.items() if button.isChecked()),
            kinds=frozenset(kind for kind, check in self._kinds.items() if check.isChecked()),
            tasks=self.form.tasks_button.isChecked(),
            since=today() - timedelta(_PAST_DAYS),
            words=calendar_words(spoken()),
        )

        def work(job: Job) -> int:
            return store.read_whole(Op.EXPORT, export_calendar, export, job.step)

        self._save.setEnabled(False)
        self._workspace.start_job(self.tr("Exporting"), work, self._written, self._refused)

    def _choose_file(self) -> None:
        chosen = ask_file_place(self, self.windowTitle(), self.default_name())
        if chosen is not None:
            self.write(chosen)

    def _require_something(self) -> None:
        self._save.setEnabled(any(check.isChecked() for check in self._kinds.values()))

    def _written(self, count: int) -> None:
        """Note that things left the store, how many and when, but not where to."""
        self._workspace.do(Op.EXPORT, save_setting, LAST_EXPORT, {"calendar": count, "at": now_ms()})
        self.accept()

    def _refused(self, error: Exception) -> None:
        self._save.setEnabled(True)
        self._workspace.refuse(error, partial(show_words, self.form.error_label))


def export_calendar_dialog(workspace: Workspace, parent: QWidget) -> CalendarExportDialog | None:
    """Let the user write a calendar file; None where the profile in force forbids exports."""
    if not permission().may(Op.EXPORT):
        return None
    dialog = CalendarExportDialog(workspace, parent)
    open_once(dialog)
    return dialog
