"""Choosing what accounting gets of a period, and being told that it leaves unencrypted."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QDialog, QWidget

from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import now_ms, today
from desktop_crm.domain.errors import BadInput
from desktop_crm.exchange.plain_tables import plain_csv, plain_workbook
from desktop_crm.gui.editors.field_error import FieldError
from desktop_crm.gui.file_place import ask_file_place
from desktop_crm.gui.forms.accounts_dialog_form import Ui_AccountsDialog
from desktop_crm.gui.permission import permission
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.day_edit import chosen_day, show_day
from desktop_crm.gui.widgets.enter_key import press_on_enter
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.gui.widgets.wheel_guard import guard_wheel
from desktop_crm.gui.wording import say_refusal, spoken
from desktop_crm.gui.workspace import Job, Workspace
from desktop_crm.operations.settings import save_setting
from desktop_crm.queries.accounts import accounts, month_before
from desktop_crm.queries.settings import LAST_EXPORT
from desktop_crm.system.files import write_atomically
from desktop_crm.wording.accounts import Sheet, account_table


class AccountsDialog(QDialog):
    """Writes the file as a job of the window, which goes on when this is closed."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.form = form = Ui_AccountsDialog()
        form.setupUi(self)
        scale_layouts(self)
        press_on_enter(self)
        guard_wheel(self)
        self._error = FieldError(self)
        for sheets, name in (
            (tuple(Sheet), self.tr("Everything, each on a sheet of its own")),
            ((Sheet.INVOICES,), self.tr("Invoices of these days")),
            ((Sheet.PAYMENTS,), self.tr("Payments of these days")),
            ((Sheet.OWED,), self.tr("What is owed today")),
        ):
            form.what_box.addItem(name, sheets)
        show_day(form.since_edit, month_before(today()))
        show_day(form.until_edit, today())
        form.what_box.currentIndexChanged.connect(self._restrict)
        form.save_button.clicked.connect(self._choose_file)
        form.cancel_button.clicked.connect(self.reject)
        permission().guard(Op.EXPORT, form.save_button)
        self._restrict()
        self.setMinimumWidth(theme().px(440))

    def default_name(self) -> str:
        """Return the file name that is proposed; it says what the file is."""
        return self.tr("accounts-UNENCRYPTED") + f"-{today().isoformat()}{self._ending()}"

    def export(self, path: Path) -> None:
        """Write what is chosen to a file."""
        form, store, workspace = self.form, self._workspace.store, self._workspace
        since, until = chosen_day(form.since_edit), chosen_day(form.until_edit)
        sheets: tuple[Sheet, ...] = form.what_box.currentData()
        language = spoken()

        def work(_job: Job) -> int:
            found = store.read_whole(Op.EXPORT, accounts, since, until, today())
            tables = [account_table(found, sheet, language) for sheet in sheets]
            data = plain_csv(tables[0]) if path.suffix.lower() == ".csv" else plain_workbook(tables)
            write_atomically(path, data)
            return sum(len(table.rows) for table in tables)

        def written(count: int) -> None:
            # The journal notes what left the store, how much and when, but not where to.
            if workspace.is_open:
                workspace.do(Op.EXPORT, save_setting, LAST_EXPORT, {"accounts": count, "at": now_ms()})

        workspace.start_job(self.tr("Exporting"), work, written)
        self.accept()

    def _restrict(self) -> None:
        """Several tables need a workbook; what is owed has no period."""
        form = self.form
        sheets: tuple[Sheet, ...] = form.what_box.currentData()
        form.csv_button.setEnabled(len(sheets) == 1)
        if len(sheets) > 1:
            form.xlsx_button.setChecked(True)
        for edit in (form.since_edit, form.until_edit):
            edit.setEnabled(sheets != (Sheet.OWED,))

    def _ending(self) -> str:
        return ".csv" if self.form.csv_button.isChecked() else ".xlsx"

    def _choose_file(self) -> None:
        self._error.clear()
        if chosen_day(self.form.until_edit) < chosen_day(self.form.since_edit):
            said = say_refusal(BadInput(field="until", problem="ends_before"))
            self._error.show_at(self.form.until_edit, said)
            return
        chosen = ask_file_place(self, self.windowTitle(), self.default_name())
        if chosen is not None:
            self.export(chosen)
