"""Planning something to do for a customer, and changing the plan."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import today
from desktop_crm.domain.schedule import QuickDay, quick_day
from desktop_crm.gui.editors.entry_editor import EntryEditor
from desktop_crm.gui.forms.follow_up_editor_form import Ui_FollowUpEditor
from desktop_crm.gui.retranslating import Retranslating
from desktop_crm.gui.workspace import Workspace
from desktop_crm.operations.edits import FollowUpEdit
from desktop_crm.operations.follow_ups import delete_follow_up, edit_follow_up, plan_follow_up
from desktop_crm.queries.timeline import FollowUpRow
from desktop_crm.queries.today import due_terms


class FollowUpEditor(Retranslating, EntryEditor):
    """Plans a new follow-up of a customer (`row` None), or changes one."""

    def __init__(
        self,
        workspace: Workspace,
        customer_id: int,
        row: FollowUpRow | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(workspace, parent)
        self._customer_id = customer_id
        self._row = row
        self.form = form = Ui_FollowUpEditor()
        form.setupUi(self)
        if row is None:
            tomorrow = quick_day(QuickDay.TOMORROW, today())
            form.fields.show_values(FollowUpEdit(due_on=tomorrow.isoformat()))
        else:
            form.fields.show_plan(row.title, workspace.now(due_terms, row.id))
        form.delete_button.setVisible(row is not None)
        form.fields.entered.connect(self.save)
        self.finish_setup(form.error_label, (form.delete_button, form.cancel_button, form.save_button))
        self.setFocusProxy(form.fields)

    def save(self) -> None:
        values = self.form.fields.values()
        if self._row is None:
            self.write(Op.PLAN_FOLLOW_UP, plan_follow_up, self._customer_id, values)
        else:
            self.write(Op.EDIT_FOLLOW_UP, edit_follow_up, self._row.id, values)

    def delete(self) -> None:
        if self._row is not None:
            self.write(Op.EDIT_FOLLOW_UP, delete_follow_up, self._row.id)

    def retranslate(self) -> None:
        self.form.retranslateUi(self)
