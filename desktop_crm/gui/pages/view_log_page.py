"""Who looked at what is marked strict, and what a profile was refused."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QHeaderView, QTableWidgetItem, QWidget

from desktop_crm.domain.changes import Changes, Op
from desktop_crm.domain.csv_file import csv_file
from desktop_crm.gui.dialogs.profile_dialog import ProfileDialog
from desktop_crm.gui.file_place import ask_file_place
from desktop_crm.gui.forms.view_log_page_form import Ui_ViewLogPage
from desktop_crm.gui.passing import open_once
from desktop_crm.gui.retranslating import Retranslating
from desktop_crm.gui.view_log_words import look_cells, profile_name
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.gui.workspace import Job, Workspace
from desktop_crm.queries.view_log import LookRow, view_log
from desktop_crm.system.files import write_atomically
from desktop_crm.system.settings import SettingsFile


class ViewLogPage(Retranslating, QWidget):
    """Refreshes itself; the log is told to its owner alone, as it names customers."""

    def __init__(self, workspace: Workspace, _settings: SettingsFile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._rows: list[LookRow] = []
        form = self.form = Ui_ViewLogPage()
        form.setupUi(self)
        scale_layouts(self)
        form.log_table.verticalHeader().hide()
        form.log_table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        form.profile_button.clicked.connect(self._choose_profile)
        form.export_button.clicked.connect(self._ask_place)
        workspace.changed.connect(self._on_changed)
        self._ask()

    def export_to(self, path: Path) -> None:
        """Write the log as CSV, on a thread; a profile that may not export is refused."""
        store, cells = self._workspace.store, [self._heads(), *map(look_cells, self._rows)]

        def work(_job: Job) -> None:
            store.read_whole(Op.EXPORT, lambda _session: write_atomically(path, csv_file(cells)))

        self._workspace.start_job("", work, then=self._exported, otherwise=self._on_refused)

    def retranslate(self) -> None:
        self.form.retranslateUi(self)
        self._show_rows(self._rows)

    def _on_changed(self, changes: Changes) -> None:
        if changes.tables & {"view_log", "store_setting"}:
            self._ask()

    def _ask(self) -> None:
        self._workspace.ask(view_log, then=self._show_rows, instead_of="view log")

    def _show_rows(self, rows: list[LookRow]) -> None:
        self._rows = rows
        table, heads = self.form.log_table, self._heads()
        table.setColumnCount(len(heads))
        table.setHorizontalHeaderLabels(heads)
        table.setRowCount(len(rows))
        for number, row in enumerate(rows):
            for column, text in enumerate(look_cells(row)):
                table.setItem(number, column, QTableWidgetItem(text))
        viewing = self._workspace.store.viewing
        said = self.tr("Profile in force: {profile}. Sections marked strict: {count}.")
        said = said.replace("{profile}", profile_name(viewing.profile))
        self.form.hint_label.setText(said.replace("{count}", str(len(viewing.strict))))
        self.form.export_button.setEnabled(bool(rows))

    def _heads(self) -> list[str]:
        return [self.tr("When"), self.tr("Profile"), self.tr("What"), self.tr("Of what"), self.tr("Customer")]

    def _choose_profile(self) -> None:
        open_once(ProfileDialog(self._workspace, self))

    def _ask_place(self) -> None:
        chosen = ask_file_place(self, self.tr("Export the view log"), "view-log.csv")
        if chosen is not None:
            self.export_to(chosen)

    def _exported(self, _nothing: None) -> None:
        self.form.hint_label.setText(self.tr("The log was exported. The file is plain text."))

    def _on_refused(self, error: Exception) -> None:
        self._workspace.refuse(error, self.form.hint_label.setText)
