"""Renewing the data key: why one would, and the passphrase that proves who asks."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from desktop_crm.gui import key_work
from desktop_crm.gui.forms.rotation_dialog_form import Ui_RotationDialog
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.gui.workspace import Workspace


class RotationDialog(QDialog):
    """Says `begun` with the new recovery code once a new key seals, and closes."""

    begun = Signal(str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None, *, asks: bool = True) -> None:
        super().__init__(parent)
        self._workspace = workspace
        form = self.form = Ui_RotationDialog()
        form.setupUi(self)
        scale_layouts(self)
        form.passphrase_label.setVisible(asks)
        form.passphrase_edit.setVisible(asks)
        form.passphrase_edit.line.setAccessibleName(form.passphrase_label.text())
        form.renew_button.clicked.connect(self._renew)
        form.cancel_button.clicked.connect(self.reject)
        form.hint_label.setMinimumHeight(2 * form.hint_label.fontMetrics().lineSpacing())
        self.setFixedWidth(theme().px(460))

    def _renew(self) -> None:
        self.form.renew_button.setEnabled(False)
        self._workspace.start_job(
            self.tr("Renewing the key"),
            partial(key_work.begin_rotation, self._workspace.store, self.form.passphrase_edit.text()),
            then=self._on_begun,
            otherwise=self._on_refused,
        )

    def _on_begun(self, code: str) -> None:
        self.form.passphrase_edit.clear()
        self.accept()
        self.begun.emit(code)

    def _on_refused(self, error: Exception) -> None:
        self.form.renew_button.setEnabled(True)
        self.form.passphrase_edit.setFocus()
        self._workspace.refuse(error, self.form.hint_label.setText)
