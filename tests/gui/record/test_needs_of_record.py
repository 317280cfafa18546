"""A need in the record: chosen as met by one of the customer's deals, and told in the timeline."""

from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import today
from desktop_crm.domain.preferences import NeedStatus, PreferenceKind
from desktop_crm.gui.editors.preference_field import PreferenceField
from desktop_crm.gui.lists.timeline_rows import rows_of
from desktop_crm.gui.panels.record_panel import RecordPanel
from desktop_crm.gui.workspace import Workspace
from desktop_crm.operations.customers import edit_customer
from desktop_crm.operations.deals import DealEdit, create_deal
from desktop_crm.operations.edits import CustomerEdit, PreferenceEdit
from desktop_crm.queries.details import customer_details
from desktop_crm.queries.timeline import timeline
from tests.builders import add_person


def test_a_need_is_met_by_a_deal_that_is_chosen_from_its_menu(qtbot: QtBot, workspace: Workspace) -> None:
    store = workspace.store
    customer = add_person(store, "Ana Duarte")
    need = PreferenceEdit(kind=PreferenceKind.NEED, text="200 kiln parts", since="2026-05-03")
    store.write(Op.EDIT_CUSTOMER, edit_customer, customer, CustomerEdit(preferences=(need,)))
    store.write(Op.CREATE_DEAL, create_deal, DealEdit(title="Kiln order", customer_id=customer))
    panel = RecordPanel(workspace)
    qtbot.addWidget(panel)
    with qtbot.waitExposed(panel):
        panel.show()
    panel.show_customer(customer)
    (field,) = panel.findChildren(PreferenceField)
    assert field.status.toolTip() == "Since 3 May 2026"
    met_by = field.status.menu().findChild(QMenu)
    met_by.aboutToShow.emit()
    met_by.actions()[0].trigger()
    qtbot.waitUntil(lambda: workspace.now(customer_details, customer).preferences[0].status is NeedStatus.MET)
    qtbot.waitUntil(lambda: field.status.toolTip().endswith("met by “Kiln order”"))
    rows = [row for row in rows_of(workspace.now(timeline, customer), today()) if row.entry]
    (told,) = (row for row in rows if row.head.startswith("Need met · open 3 May"))
    assert "met by “Kiln order”" in told.spoken()
