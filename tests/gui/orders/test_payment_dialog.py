"""Writing payments down: part of an invoice, all of it, too much, in another currency, and changed again."""

from decimal import Decimal

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import today
from desktop_crm.domain.prices import Totals
from desktop_crm.domain.sales_documents import DocumentKind, DocumentStatus
from desktop_crm.gui.dialogs.payment_dialog import NewPayment, PaymentDialog
from desktop_crm.gui.workspace import Workspace
from desktop_crm.operations.documents import DocumentEdit, create_document
from desktop_crm.operations.exchange_rates import save_rate
from desktop_crm.queries.documents import document_details
from tests.builders import add_person, payments_of


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def customer(workspace: Workspace) -> int:
    return add_person(workspace.store, "Rossi Ceramics")


@pytest.fixture
def invoice(workspace: Workspace, customer: int) -> int:
    edit = DocumentEdit(totals=Totals(net=1_200_00, tax=0), currency="CNY")
    return workspace.store.write(
        Op.EDIT_DOCUMENT, create_document, customer, DocumentKind.INVOICE, edit
    ).value


def opened(window: QWidget, workspace: Workspace, payment: int | NewPayment) -> PaymentDialog:
    dialog = PaymentDialog(workspace, payment, window)
    dialog.show()
    return dialog


def kept(qtbot: QtBot, dialog: PaymentDialog) -> int:
    with qtbot.waitSignal(dialog.saved) as saved:
        dialog.form.save_button.click()
    assert saved.args is not None
    return int(saved.args[0])


def typed(dialog: PaymentDialog, text: str) -> None:
    dialog.form.amount_edit.setText(text)
    dialog.form.amount_edit.setModified(True)


def test_a_payment_for_an_invoice_proposes_what_is_owed(
    qtbot: QtBot, window: QWidget, workspace: Workspace, invoice: int
) -> None:
    dialog = opened(window, workspace, NewPayment(document_id=invoice))
    assert dialog.form.amount_edit.text() == "¥1,200.00"
    assert dialog.form.hint_label.text() == "Pays the invoice in full."
    kept(qtbot, dialog)
    assert workspace.now(document_details, invoice).row.status == DocumentStatus.PAID


def test_a_part_and_too_much_are_told_before_they_are_kept(
    qtbot: QtBot, window: QWidget, workspace: Workspace, customer: int, invoice: int
) -> None:
    dialog = opened(window, workspace, NewPayment(customer_id=customer))
    typed(dialog, "200")
    assert dialog.form.hint_label.text() == "A part: ¥1,000.00 stay owed."
    kept(qtbot, dialog)
    more = opened(window, workspace, NewPayment(customer_id=customer))
    assert more.form.amount_edit.text() == "¥1,000.00"
    typed(more, "1500")
    assert "¥500.00 more than is owed" in more.form.hint_label.text()
    kept(qtbot, more)
    assert workspace.now(document_details, invoice).row.paid.amount_minor == 1_700_00


def test_another_currency_is_reckoned_by_the_rate_of_the_day(
    qtbot: QtBot, window: QWidget, workspace: Workspace, customer: int, invoice: int
) -> None:
    workspace.store.write(Op.SAVE_RATE, save_rate, "EUR", today().isoformat(), Decimal("7.8"))
    dialog = opened(window, workspace, NewPayment(document_id=invoice))
    typed(dialog, "€100")
    assert dialog.form.rate_edit.isVisible()
    assert dialog.form.rate_edit.text() == "7.8"
    assert dialog.form.rate_hint.text() == "counts as ¥780.00"
    kept(qtbot, dialog)
    (payment,) = workspace.now(payments_of, customer)
    assert (payment.money.currency, payment.money.amount_minor) == ("CNY", 780_00)
    assert payment.reference == "€100.00 × 7.8"


def test_a_currency_without_a_rate_asks_for_one_at_its_field(
    qtbot: QtBot, window: QWidget, workspace: Workspace, customer: int, invoice: int
) -> None:
    dialog = opened(window, workspace, NewPayment(document_id=invoice))
    typed(dialog, "$100")
    assert "type one" in dialog.form.rate_hint.text()
    dialog.form.save_button.click()
    assert "exchange rate" in dialog.form.rate_edit.accessibleDescription()
    dialog.form.rate_edit.setText("7,1")
    kept(qtbot, dialog)
    (payment,) = workspace.now(payments_of, customer)
    assert payment.money.amount_minor == 710_00


@pytest.mark.parametrize("text", ["-5", "0", "abc", "", "9999999999999999"])
def test_what_is_no_amount_is_said_at_the_field_and_stays(
    qtbot: QtBot, window: QWidget, workspace: Workspace, invoice: int, text: str
) -> None:
    dialog = opened(window, workspace, NewPayment(document_id=invoice))
    typed(dialog, text)
    dialog.form.save_button.click()
    qtbot.waitUntil(lambda: bool(dialog.form.amount_edit.accessibleDescription()))
    assert dialog.form.amount_edit.text() == text
    assert dialog.isVisible()


def test_a_payment_can_be_changed_taken_off_its_invoice_and_deleted(
    qtbot: QtBot, window: QWidget, workspace: Workspace, customer: int, invoice: int
) -> None:
    payment_id = kept(qtbot, opened(window, workspace, NewPayment(document_id=invoice)))
    dialog = opened(window, workspace, payment_id)
    assert dialog.form.hint_label.text() == "Pays the invoice in full."
    dialog.form.invoice_box.setCurrentIndex(0)
    dialog.form.reference_edit.setText("REF 77")
    kept(qtbot, dialog)
    assert workspace.now(document_details, invoice).row.owed.amount_minor == 1_200_00
    assert workspace.now(payments_of, customer)[0].reference == "REF 77"
    again = opened(window, workspace, payment_id)
    with qtbot.waitSignal(workspace.changed):
        again.form.delete_button.click()
    assert workspace.now(payments_of, customer) == []
    with qtbot.waitSignal(workspace.changed):
        workspace.undo()
    assert len(workspace.now(payments_of, customer)) == 1
