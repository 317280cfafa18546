"""A bank's file in the window: proposed, corrected by keys, written in one step, known again, undone."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_crm.domain.changes import Op
from desktop_crm.domain.money import Money
from desktop_crm.domain.prices import Totals
from desktop_crm.domain.sales_documents import DocumentKind, DocumentStatus
from desktop_crm.exchange.bank_columns import BankField
from desktop_crm.gui.dialogs.bank_dialog import BankDialog
from desktop_crm.gui.workspace import Workspace
from desktop_crm.operations.documents import DocumentEdit, create_document
from desktop_crm.operations.payments import PaymentEdit, record_payment
from desktop_crm.queries.documents import document_details
from tests.builders import add_person, payments_of

FILE = """Date,Money in,Money out,Name,Details
2026-03-02,500.00,,Rossi Ceramics,I-2026-0001
2026-03-03,300.00,,Somebody,transfer
2026-03-03,77.00,,Unknown,?
2026-03-04,,40.00,Landlord,rent
2026-03-05,much,,Rossi Ceramics,?
"""


@pytest.fixture
def customer(workspace: Workspace) -> int:
    return add_person(workspace.store, "Rossi Ceramics")


@pytest.fixture
def invoices(workspace: Workspace, customer: int) -> list[int]:
    made = []
    for amount in (500_00, 300_00):
        edit = DocumentEdit(totals=Totals(net=amount, tax=0), dated_on="2026-01-05", currency="CNY")
        written = workspace.store.write(
            Op.EDIT_DOCUMENT, create_document, customer, DocumentKind.INVOICE, edit
        )
        made.append(written.value)
    return made


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def reviewed(qtbot: QtBot, window: QWidget, workspace: Workspace, path: Path, text: str = FILE) -> BankDialog:
    path.write_text(text)
    dialog = BankDialog(workspace, window)
    dialog.show()
    dialog.open_file(path)
    qtbot.waitUntil(lambda: dialog.rows.rowCount() > 0)
    return dialog


def ticks(dialog: BankDialog) -> list[bool]:
    return [one.ticked for one in dialog.rows.choices]


def status(workspace: Workspace, invoice: int) -> str:
    return workspace.now(document_details, invoice).row.status


def test_only_what_is_sure_is_ticked_and_nothing_is_written_by_opening(
    qtbot: QtBot, window: QWidget, workspace: Workspace, invoices: list[int], tmp_path: Path
) -> None:
    dialog = reviewed(qtbot, window, workspace, tmp_path / "bank.csv")
    assert ticks(dialog) == [True, False, False]
    model = dialog.form.rows.model()
    assert "names the invoice" in model.index(0, 5).data()
    assert model.index(1, 5).data() == "Doubtful: only the amount fits"
    assert model.index(2, 4).data() == "nobody yet"
    assert "went out" in dialog.form.summary_label.text()
    assert status(workspace, invoices[0]) == DocumentStatus.SENT


def test_ticked_rows_are_written_in_one_step_reported_and_undone(
    qtbot: QtBot, window: QWidget, workspace: Workspace, customer: int, invoices: list[int], tmp_path: Path
) -> None:
    dialog = reviewed(qtbot, window, workspace, tmp_path / "bank.csv")
    dialog.form.rows.selectRow(1)
    qtbot.keyClick(dialog.form.rows, Qt.Key.Key_Space)
    assert ticks(dialog) == [True, True, False]
    with qtbot.waitSignal(dialog.booked):
        qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [status(workspace, one) for one in invoices] == [DocumentStatus.PAID, DocumentStatus.PAID]
    assert "Line 6: " in dialog.form.refused_edit.toPlainText()
    qtbot.keyClick(dialog.form.close_button, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    again = reviewed(qtbot, window, workspace, tmp_path / "bank.csv")
    assert ticks(again) == [False, False, False]
    assert again.form.rows.model().index(0, 4).data() == "imported already"
    with qtbot.waitSignal(workspace.changed):
        workspace.undo()
    assert workspace.now(payments_of, customer) == []


def test_a_row_of_nobody_asks_for_its_customer_and_is_split_by_hand(
    qtbot: QtBot, window: QWidget, workspace: Workspace, customer: int, invoices: list[int], tmp_path: Path
) -> None:
    dialog = reviewed(qtbot, window, workspace, tmp_path / "bank.csv")
    dialog.form.rows.selectRow(2)
    qtbot.keyClick(dialog.form.rows, Qt.Key.Key_Space)
    assert "whose payment" in dialog.form.error_label.text()
    dialog.form.customer_picker.show_customer(customer, "Rossi Ceramics")
    assert ticks(dialog)[2]
    shares = dialog.form.shares.model()
    assert [shares.index(row, 2).data() for row in range(2)] == ["¥0.00", "¥300.00"]
    assert not dialog.shares.setData(shares.index(1, 3), "77.01")
    assert "more than is left" in dialog.form.error_label.text()
    assert dialog.shares.setData(shares.index(1, 3), "50")
    assert dialog.form.rest_label.text() == "¥27.00 of this row are for no invoice."
    with qtbot.waitSignal(dialog.booked):
        dialog.form.book_button.click()
    paid = {one.document_id: one.money.amount_minor for one in workspace.now(payments_of, customer)}
    assert paid == {invoices[0]: 500_00, invoices[1]: 50_00, None: 27_00}


def test_space_gives_a_row_to_an_invoice_and_takes_it_back(
    qtbot: QtBot, window: QWidget, workspace: Workspace, invoices: list[int], tmp_path: Path
) -> None:
    dialog = reviewed(qtbot, window, workspace, tmp_path / "bank.csv")
    dialog.form.rows.setFocus()
    qtbot.keyClick(dialog.form.rows, Qt.Key.Key_Return)
    qtbot.keyClick(dialog.form.shares, Qt.Key.Key_Space)
    assert dialog.rows.choices[0].shares == {invoices[0]: 0}
    qtbot.keyClick(dialog.form.shares, Qt.Key.Key_Space)
    assert dialog.rows.choices[0].shares == {invoices[0]: 500_00}


def test_columns_that_nobody_knows_are_chosen_by_the_user(
    qtbot: QtBot, window: QWidget, workspace: Workspace, invoices: list[int], tmp_path: Path
) -> None:
    path = tmp_path / "odd.csv"
    path.write_text("a,b,c\nx,I-2026-0001,500\ny,rent,40\n")
    dialog = BankDialog(workspace, window)
    dialog.show()
    dialog.open_file(path)
    qtbot.waitUntil(lambda: "Choose the columns" in dialog.form.error_label.text())
    assert dialog.form.columns.isVisible()
    path.write_text("a,b,c\n2026-03-02,I-2026-0001,500\n2026-03-02,rent,40\n")
    dialog.open_file(path)
    qtbot.waitUntil(lambda: dialog.form.columns.boxes[BankField.DAY].currentData() == 0)
    box = dialog.form.columns.boxes[BankField.AMOUNT]
    box.setCurrentIndex(3)
    box.activated.emit(3)
    qtbot.waitUntil(lambda: ticks(dialog) == [True, False])


def test_payments_without_an_invoice_are_matched_later(
    qtbot: QtBot, window: QWidget, workspace: Workspace, customer: int, invoices: list[int]
) -> None:
    money = Money(currency="CNY", amount_minor=300_00)
    paid = PaymentEdit(money=money, reference="I-2026-0002")
    workspace.store.write(Op.RECORD_PAYMENT, record_payment, customer, paid)
    dialog = BankDialog(workspace, window)
    dialog.show()
    dialog.review_unmatched()
    qtbot.waitUntil(lambda: ticks(dialog) == [True])
    assert not dialog.form.file_button.isVisible()
    with qtbot.waitSignal(dialog.booked):
        dialog.form.book_button.click()
    assert status(workspace, invoices[1]) == DocumentStatus.PAID
    assert len(workspace.now(payments_of, customer)) == 1


def test_a_file_that_is_no_table_is_refused_in_a_sentence(
    qtbot: QtBot, window: QWidget, workspace: Workspace, tmp_path: Path
) -> None:
    path = tmp_path / "letter.pdf"
    path.write_bytes(b"%PDF-1.7 nothing")
    dialog = BankDialog(workspace, window)
    dialog.show()
    dialog.open_file(path)
    qtbot.waitUntil(lambda: "letter.pdf" in dialog.form.error_label.text())
    assert not dialog.form.book_button.isEnabled()


def test_another_currency_reads_the_file_anew_but_passing_by_keeps_what_was_chosen(
    qtbot: QtBot, window: QWidget, workspace: Workspace, invoices: list[int], tmp_path: Path
) -> None:
    dialog = reviewed(qtbot, window, workspace, tmp_path / "bank.csv")
    dialog.rows.toggle(0)
    dialog.form.currency_edit.editingFinished.emit()
    assert ticks(dialog) == [False, False, False]
    dialog.form.currency_edit.clear()
    qtbot.keyClicks(dialog.form.currency_edit, "eur")
    dialog.form.currency_edit.editingFinished.emit()
    qtbot.waitUntil(lambda: dialog.rows.choices[0].proposal.incoming.money.currency == "EUR")
    assert dialog.rows.choices[0].shares == {}
    dialog.form.currency_edit.setText("E1")
    dialog.form.currency_edit.setModified(True)
    dialog.form.currency_edit.editingFinished.emit()
    assert "three letters" in dialog.form.error_label.text()
