"""Who may only read sees prices and debts, and changes none of them."""

from functools import partial

import pytest
from PySide6.QtWidgets import QPushButton, QTableView
from pytestqt.qtbot import QtBot

from desktop_crm.domain.changes import Op
from desktop_crm.domain.money import Money
from desktop_crm.domain.prices import Totals
from desktop_crm.domain.profiles import Profile
from desktop_crm.domain.sales_documents import DocumentKind
from desktop_crm.gui.panels.products_panel import ProductsPanel
from desktop_crm.gui.panels.receivables_panel import ReceivablesPanel
from desktop_crm.gui.permission import permission
from desktop_crm.gui.workspace import Workspace
from desktop_crm.operations.documents import DocumentEdit, create_document
from desktop_crm.operations.products import ProductEdit, add_product
from tests.builders import add_person

ALLOWED = {
    Profile.READ_ONLY: set[str](),
    Profile.ASSISTANT: {"pay_button", "remind_button"},
    Profile.OWNER: {
        "pay_button",
        "remind_button",
        "bank_button",
        "match_button",
        "export_button",
        "new_button",
        "edit_button",
        "retire_button",
    },
}
LOOKING = {"invoices_button", "customers_button", "payments_button", "rates_button"}


def is_filled(table: QTableView) -> bool:
    return table.model().rowCount() == 1


@pytest.mark.parametrize("profile", list(Profile))
def test_only_what_the_profile_may_do_can_be_pressed(
    qtbot: QtBot, workspace: Workspace, profile: Profile
) -> None:
    store = workspace.store
    customer = add_person(store, "Rossi Ceramics")
    price = ProductEdit(name="Kiln shelf", price=Money(currency="CNY", amount_minor=100))
    store.write(Op.EDIT_PRODUCT, add_product, price)
    edit = DocumentEdit(totals=Totals(net=100, tax=0))
    store.write(Op.EDIT_DOCUMENT, create_document, customer, DocumentKind.INVOICE, edit)
    permission().follow(workspace)
    workspace.tell(store.switch_profile(profile))
    enabled: set[str] = set()
    for panel in (ReceivablesPanel(workspace), ProductsPanel(workspace)):
        qtbot.addWidget(panel)
        panel.show()
        table = panel.form.invoices if isinstance(panel, ReceivablesPanel) else panel.form.products
        qtbot.waitUntil(partial(is_filled, table))
        enabled |= {one.objectName() for one in panel.findChildren(QPushButton) if one.isEnabled()}
    assert {name for name in enabled if name} - LOOKING == ALLOWED[profile]
