"""Logging a contact from anywhere: whom it was with, and the composer."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from desktop_crm.domain.errors import CrmError
from desktop_crm.domain.interactions import InteractionKind
from desktop_crm.gui.forms.log_dialog_form import Ui_LogDialog
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts


class LogDialog(QDialog):
    """Begins as the kind of contact that was planned. `submitted` carries an InteractionEdit.

    Whoever keeps it closes the dialog, or lets it `refuse`.
    """

    submitted = Signal(object)

    def __init__(
        self, name: str, parent: QWidget | None = None, *, kind: InteractionKind = InteractionKind.CALL
    ) -> None:
        super().__init__(parent)
        self.form = Ui_LogDialog()
        self.form.setupUi(self)
        scale_layouts(self)
        self.form.whom_label.setText(self.tr("What happened with {name}?").replace("{name}", name))
        self.form.composer.submitted.connect(self.submitted)
        self.setMinimumWidth(theme().px(520))
        self.form.composer.start(kind)

    def refuse(self, error: CrmError) -> None:
        """Say why it could not be kept; what was typed stays."""
        self.form.composer.refuse(error)
