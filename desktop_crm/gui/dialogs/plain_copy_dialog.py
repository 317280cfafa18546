"""A word of warning before the content of a file leaves the store."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from desktop_crm.gui.forms.plain_copy_dialog_form import Ui_PlainCopyDialog
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts


class PlainCopyDialog(QDialog):
    """Says what becomes of the copy of one file: `outside` is for another program, else a place is chosen next."""

    def __init__(self, name: str, parent: QWidget, *, outside: bool) -> None:
        super().__init__(parent)
        form = self.form = Ui_PlainCopyDialog()
        form.setupUi(self)
        scale_layouts(self)
        going_on = form.button_box.button(QDialogButtonBox.StandardButton.Ok)
        form.button_box.accepted.connect(self.accept)
        form.button_box.rejected.connect(self.reject)
        if outside:
            form.title_label.setText(self.tr("Open “{file}” in another program?").replace("{file}", name))
            form.warning_label.setText(
                self.tr("That program gets a copy that is not encrypted, and may keep copies of its own.")
            )
            form.detail_label.setText(
                self.tr(
                    "The copy is read-only and is deleted when the store is locked or closed. Changes made outside do "
                    "not come back: add the changed file anew."
                )
            )
            going_on.setText(self.tr("Open outside"))
        else:
            form.title_label.setText(self.tr("Save a copy of “{file}”?").replace("{file}", name))
            form.warning_label.setText(self.tr("The copy is not encrypted. Whoever finds it can read it."))
            form.detail_label.setText(
                self.tr("Keep it off synced folders and sticks, and delete it when it has served.")
            )
            going_on.setText(self.tr("Choose a place…"))
        self.setWindowTitle(going_on.text())
        self.setMinimumWidth(theme().px(440))
