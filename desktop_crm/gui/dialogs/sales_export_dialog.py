"""Choosing which table of sales or plans is exported, and being told that it leaves unencrypted."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import now_ms, today
from desktop_crm.domain.sales_records import SalesKind
from desktop_crm.gui.file_place import ask_file_place
from desktop_crm.gui.forms.sales_export_dialog_form import Ui_SalesExportDialog
from desktop_crm.gui.permission import permission
from desktop_crm.gui.sales_words import Holding, holding_name, holdings
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.gui.wording import spoken
from desktop_crm.gui.workspace import Job, Workspace
from desktop_crm.operations.settings import save_setting
from desktop_crm.queries.export_sales import SalesExport, export_sales
from desktop_crm.queries.settings import LAST_EXPORT

_DEALS = Holding(kind=SalesKind.DEALS)


class SalesExportDialog(QDialog):
    """Begins with the table given. Writes the file as a job of the window, which goes on when this is closed."""

    def __init__(
        self, workspace: Workspace, holding: Holding = _DEALS, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.form = form = Ui_SalesExportDialog()
        form.setupUi(self)
        scale_layouts(self)
        self._holdings = [one for one in holdings() if one.kind]
        form.what_combo.addItems([holding_name(one) for one in self._holdings])
        form.what_combo.setCurrentIndex(self._holdings.index(holding))
        save = form.button_box.button(QDialogButtonBox.StandardButton.Save)
        save.setText(self.tr("Choose file…"))
        permission().guard(Op.EXPORT, save)
        form.button_box.accepted.connect(self._choose_file)
        form.button_box.rejected.connect(self.reject)

    def default_name(self) -> str:
        """Return the file name that is proposed; it says what the file is."""
        what = holding_name(self._chosen()).lower().replace(" ", "-")
        warning = self.tr("UNENCRYPTED")
        return f"{what}-{warning}-{today().isoformat()}{self._ending()}"

    def export(self, path: Path) -> None:
        """Write the chosen table to a file."""
        chosen, store, workspace = self._chosen(), self._workspace.store, self._workspace
        assert chosen.kind is not None
        table = SalesExport(path=path, kind=chosen.kind, document=chosen.document, language=str(spoken()))

        def work(_job: Job) -> int:
            return store.read_whole(Op.EXPORT, export_sales, table)

        def written(count: int) -> None:
            # The journal notes what left the store, how much and when, but not where to.
            workspace.do(Op.EXPORT, save_setting, LAST_EXPORT, {str(table.kind): count, "at": now_ms()})

        workspace.start_job(self.tr("Exporting"), work, written)
        self.accept()

    def _chosen(self) -> Holding:
        return self._holdings[self.form.what_combo.currentIndex()]

    def _ending(self) -> str:
        return ".csv" if self.form.csv_button.isChecked() else ".xlsx"

    def _choose_file(self) -> None:
        chosen = ask_file_place(self, self.windowTitle(), self.default_name())
        if chosen is not None:
            self.export(chosen)
