"""What is owed in the window: aged, reminded of, and paid."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot
from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import today
from desktop_crm.domain.money import Money
from desktop_crm.domain.prices import Totals
from desktop_crm.domain.sales_documents import DocumentKind
from desktop_crm.gui.dialogs.next_step_dialog import NextStepDialog
from desktop_crm.gui.dialogs.payment_dialog import PaymentDialog
from desktop_crm.gui.panels.receivables_panel import ReceivablesPanel
from desktop_crm.gui.workspace import Workspace
from desktop_crm.operations.documents import DocumentEdit, create_document
from desktop_crm.operations.payments import PaymentEdit, record_payment
from desktop_crm.store.models import FollowUp
from tests.builders import add_person


@pytest.fixture
def customer(workspace: Workspace) -> int:
    return add_person(workspace.store, "Rossi Ceramics")


@pytest.fixture
def panel(qtbot: QtBot, workspace: Workspace, customer: int) -> ReceivablesPanel:
    for amount, overdue, currency in ((1_200_00, 40, "CNY"), (80_00, -3, "USD")):
        due = today() - timedelta(overdue)
        edit = DocumentEdit(
            totals=Totals(net=amount, tax=0),
            dated_on=(due - timedelta(10)).isoformat(),
            due_on=due.isoformat(),
            currency=currency,
        )
        workspace.store.write(Op.EDIT_DOCUMENT, create_document, customer, DocumentKind.INVOICE, edit)
    made = ReceivablesPanel(workspace)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    qtbot.waitUntil(lambda: made.invoices.rowCount() == 2)
    return made


def _planned(session: Session, customer_id: int) -> list[str | None]:
    return [one.title for one in session.scalars(select(FollowUp).where(FollowUp.customer_id == customer_id))]


def cells(panel: ReceivablesPanel, row: int) -> list[str]:
    model = panel.form.invoices.model()
    return [model.index(row, column).data() for column in range(model.columnCount())]


def test_the_longest_overdue_comes_first_and_each_age_has_its_sum(panel: ReceivablesPanel) -> None:
    assert cells(panel, 0)[4:] == ["40 d", "¥1,200.00", "¥1,200.00"]
    assert [tile.figure_label.text() for tile in panel.tiles][:4] == [
        "¥1,200.00 + USD ?", "USD ?", "¥0.00", "¥1,200.00",
    ]  # fmt: skip
    assert "USD" in panel.form.lacking_label.text()


def test_enter_opens_the_invoice_and_the_customer(
    qtbot: QtBot, panel: ReceivablesPanel, customer: int
) -> None:
    with qtbot.waitSignal(panel.document_requested) as asked:
        qtbot.keyClick(panel.form.invoices, Qt.Key.Key_Return)
    assert asked.args == [panel.invoices.row_at(0).document_id]
    panel.form.customers_button.click()
    assert panel.form.customers.isVisible()
    with qtbot.waitSignal(panel.customer_requested) as asked:
        qtbot.keyClick(panel.form.customers, Qt.Key.Key_Return)
    assert asked.args == [customer]


def test_a_key_records_a_payment_and_the_invoice_leaves_the_list(
    qtbot: QtBot, panel: ReceivablesPanel
) -> None:
    panel.form.invoices.setFocus()
    qtbot.keyClick(panel.form.invoices, Qt.Key.Key_P)
    (dialog,) = panel.findChildren(PaymentDialog)
    assert dialog.form.amount_edit.text() == "¥1,200.00"
    dialog.form.save_button.click()
    qtbot.waitUntil(lambda: panel.invoices.rowCount() == 1)


def test_a_reminder_becomes_a_follow_up_that_names_the_invoice(
    qtbot: QtBot, panel: ReceivablesPanel, workspace: Workspace, customer: int
) -> None:
    panel.form.remind_button.click()
    (dialog,) = panel.findChildren(NextStepDialog)
    with qtbot.waitSignal(workspace.changed):
        dialog.findChildren(QDialogButtonBox)[0].accepted.emit()
    planned = workspace.now(_planned, customer)
    assert planned == [f"Remind of invoice {panel.invoices.row_at(0).number}: ¥1,200.00"]


def test_a_reminder_whose_dialog_is_closed_while_it_is_written_is_kept(
    qtbot: QtBot, panel: ReceivablesPanel, workspace: Workspace, customer: int
) -> None:
    panel.form.remind_button.click()
    (dialog,) = panel.findChildren(NextStepDialog)
    dialog.findChildren(QDialogButtonBox)[0].accepted.emit()
    dialog.reject()
    with qtbot.waitSignal(workspace.changed):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qtbot.waitUntil(lambda: not panel.findChildren(NextStepDialog))
    assert len(workspace.now(_planned, customer)) == 1


def test_without_debts_the_panel_says_so(qtbot: QtBot, workspace: Workspace) -> None:
    made = ReceivablesPanel(workspace)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.form.empty_page.isVisible())
    assert not made.form.remind_button.isEnabled()


def test_a_payment_is_listed_changed_and_deleted_by_keys(
    qtbot: QtBot, panel: ReceivablesPanel, workspace: Workspace, customer: int
) -> None:
    paid = PaymentEdit(money=Money(currency="CNY", amount_minor=77_00), reference="thanks")
    workspace.do(Op.RECORD_PAYMENT, record_payment, customer, paid)
    panel.form.payments_button.click()
    qtbot.waitUntil(lambda: panel.payments.rowCount() == 1)
    model = panel.form.payments.model()
    said = [model.index(0, column).data() for column in range(model.columnCount())]
    assert (said[0], *said[2:]) == ("Rossi Ceramics", "¥77.00", "none yet", "thanks")
    panel.form.payments.setFocus()
    qtbot.keyClick(panel.form.payments, Qt.Key.Key_Return)
    (dialog,) = panel.findChildren(PaymentDialog)
    dialog.form.amount_edit.setText("80")
    dialog.form.save_button.click()
    qtbot.waitUntil(lambda: model.rowCount() == 1 and model.index(0, 2).data() == "¥80.00")
    qtbot.keyClick(panel.form.payments, Qt.Key.Key_Return)
    panel.findChildren(PaymentDialog)[-1].form.delete_button.click()
    qtbot.waitUntil(lambda: panel.payments.rowCount() == 0)
