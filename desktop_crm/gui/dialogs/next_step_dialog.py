"""What comes next for a customer: Enter plans it in a week."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from desktop_crm.domain.clock import today
from desktop_crm.domain.errors import CrmError
from desktop_crm.gui.editors.saved_form import SavedForm
from desktop_crm.gui.form_keys import Ways
from desktop_crm.gui.forms.next_step_dialog_form import Ui_NextStepDialog
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.gui.wording import say_refusal
from desktop_crm.operations.edits import FollowUpEdit

_USUAL_DAYS = 7


class NextStepDialog(QDialog):
    """`planned` carries a FollowUpEdit. Whoever keeps it closes the dialog, or lets it `refuse`."""

    planned = Signal(object)

    def __init__(self, name: str, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = form = Ui_NextStepDialog()
        form.setupUi(self)
        scale_layouts(self)
        form.whom_label.setText(self.tr("Next step with {name}").replace("{name}", name))
        usual = today() + timedelta(_USUAL_DAYS)
        form.fields.show_values(FollowUpEdit(due_on=usual.isoformat(), title=title))
        form.error_label.hide()
        form.button_box.accepted.connect(self._plan)
        form.button_box.rejected.connect(self.reject)
        save = form.button_box.button(QDialogButtonBox.StandardButton.Save)
        SavedForm(self, save, Ways(close=self._plan))
        self.setMinimumWidth(theme().px(440))
        form.fields.setFocus()

    def refuse(self, error: CrmError) -> None:
        """Say what is wrong with what was typed; it stays."""
        self.form.error_label.setText(say_refusal(error))
        self.form.error_label.show()

    def _plan(self) -> None:
        self.planned.emit(self.form.fields.values())
