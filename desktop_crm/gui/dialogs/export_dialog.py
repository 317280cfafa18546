"""Choosing the form of an export, and being told that it leaves unencrypted."""

from __future__ import annotations

from enum import StrEnum
from typing import Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from desktop_crm.domain.clock import today
from desktop_crm.gui.file_place import ask_file_place
from desktop_crm.gui.forms.export_dialog_form import Ui_ExportDialog
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts


class ExportForm(StrEnum):
    """The forms that customers are exported in."""

    XLSX = "xlsx"
    CSV = "csv"
    VCARD_3 = "vcard3"
    VCARD_4 = "vcard4"

    @property
    def ending(self) -> str:
        """The ending of its files."""
        return ".vcf" if self in (ExportForm.VCARD_3, ExportForm.VCARD_4) else f".{self}"

    @property
    def card_version(self) -> Literal["3.0", "4.0"]:
        """The version of its cards."""
        return "4.0" if self is ExportForm.VCARD_4 else "3.0"


class ExportDialog(QDialog):
    """`file_chosen` carries the path and the ExportForm."""

    file_chosen = Signal(object, object)

    def __init__(self, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_ExportDialog()
        self.form.setupUi(self)
        scale_layouts(self)
        self._buttons = {
            ExportForm.XLSX: self.form.xlsx_button,
            ExportForm.CSV: self.form.csv_button,
            ExportForm.VCARD_3: self.form.vcard3_button,
            ExportForm.VCARD_4: self.form.vcard4_button,
        }
        self.form.whom_label.setText(self.tr("Export %Ln customer(s)", "", count))
        save = self.form.button_box.button(QDialogButtonBox.StandardButton.Save)
        save.setText(self.tr("Choose file…"))
        self.form.button_box.accepted.connect(self._choose_file)
        self.form.button_box.rejected.connect(self.reject)

    def chosen_form(self) -> ExportForm:
        """Return the form that is ticked."""
        return next(form for form, button in self._buttons.items() if button.isChecked())

    def default_name(self) -> str:
        """Return the file name that is proposed; it says what the file is."""
        name = self.tr("customers-UNENCRYPTED")
        return f"{name}-{today().isoformat()}{self.chosen_form().ending}"

    def _choose_file(self) -> None:
        chosen = ask_file_place(self, self.windowTitle(), self.default_name())
        if chosen is not None:
            self.file_chosen.emit(chosen, self.chosen_form())
            self.accept()
