"""Planning a follow-up from a place on a calendar, for a customer to be chosen, or changing one."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLayout, QWidget

from desktop_crm.domain.calendar import CalendarItem
from desktop_crm.domain.changes import Op
from desktop_crm.domain.errors import BadInput
from desktop_crm.gui.editors.saved_form import SavedForm
from desktop_crm.gui.form_keys import Ways
from desktop_crm.gui.forms.plan_dialog_form import Ui_PlanDialog
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.labels import show_words
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.gui.workspace import Workspace
from desktop_crm.operations.edits import FollowUpEdit
from desktop_crm.operations.follow_ups import edit_follow_up, plan_follow_up
from desktop_crm.queries.today import due_terms


class PlanDialog(QDialog):
    """Writes by itself and closes then; what was typed stays where it is refused."""

    def __init__(self, workspace: Workspace, edit: FollowUpEdit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._follow_up_id: int | None = None
        self.form = form = Ui_PlanDialog()
        form.setupUi(self)
        scale_layouts(self)
        form.dialog_column.setSizeConstraint(QLayout.SizeConstraint.SetFixedSize)
        form.customer_picker.attach(workspace)
        form.fields.show_values(edit)
        form.error_label.hide()
        form.fields.entered.connect(self._write)
        form.button_box.accepted.connect(self._write)
        form.button_box.rejected.connect(self.reject)
        save = form.button_box.button(QDialogButtonBox.StandardButton.Save)
        self._saved_form = SavedForm(self, save, Ways(close=self._write))
        save = form.button_box.button(QDialogButtonBox.StandardButton.Save)
        self._saved_form = SavedForm(self, save, Ways(close=self._write))
        form.fields.setMinimumWidth(theme().px(420))
        form.customer_picker.setFocus()

    def change(self, item: CalendarItem) -> None:
        """Change this follow-up of somebody instead of planning a new one."""
        self._follow_up_id = item.id
        self.form.fields.show_plan(item.title, self._workspace.now(due_terms, item.id))
        self.setWindowTitle(self.tr("Change the follow-up"))
        self.form.whom_label.setText(item.name)
        self.form.customer_picker.hide()
        self._saved_form.kept()
        self._saved_form.kept()
        self.form.fields.setFocus()

    def _write(self) -> None:
        edit = self.form.fields.values()
        if self._follow_up_id is not None:
            op, change, of = Op.EDIT_FOLLOW_UP, edit_follow_up, self._follow_up_id
            self._workspace.do(op, change, of, edit, then=self._close, otherwise=self._refused)
            return
        whom = self.form.customer_picker.customer_id
        if whom is None:
            self._refused(BadInput(field="customer", problem="empty"))
            self.form.customer_picker.setFocus()
            return
        self._workspace.do(
            Op.PLAN_FOLLOW_UP, plan_follow_up, whom, edit, then=self._close, otherwise=self._refused
        )

    def _close(self, _value: object) -> None:
        self.accept()

    def _refused(self, error: Exception) -> None:
        self._workspace.refuse(error, partial(show_words, self.form.error_label))
