"""The inbox of leads by keyboard."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_crm.domain.changes import Op
from desktop_crm.gui.panels.lead_inbox import LeadInbox
from desktop_crm.gui.workspace import Workspace
from desktop_crm.operations.leads import LeadEdit, add_lead
from desktop_crm.queries.leads import new_leads


def test_down_goes_from_the_fields_to_the_leads_and_enter_qualifies(
    qtbot: QtBot, workspace: Workspace
) -> None:
    lead = LeadEdit(name="Iris Vance", contact="iris@vance.example", text="200 kiln parts")
    workspace.store.write(Op.EDIT_LEAD, add_lead, lead)
    inbox = LeadInbox()
    qtbot.addWidget(inbox)
    inbox.attach(workspace)
    with qtbot.waitExposed(inbox):
        inbox.show()
    inbox.activateWindow()
    inbox.refresh()
    qtbot.waitUntil(lambda: inbox.model.rowCount() == 1)
    inbox.form.contact_edit.setFocus()
    qtbot.keyClick(inbox.form.contact_edit, Qt.Key.Key_Down)
    assert inbox.form.leads.hasFocus()
    qtbot.keyClick(inbox.form.leads, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not workspace.now(new_leads))
