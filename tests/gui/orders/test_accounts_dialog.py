"""What accounting gets: a period's invoices and payments as plain tables, in both languages, numbers as numbers."""

import csv
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from python_calamine import CalamineWorkbook

from desktop_crm.domain.changes import Op
from desktop_crm.domain.money import Money
from desktop_crm.domain.prices import Totals
from desktop_crm.domain.sales_documents import DocumentKind, DocumentStatus
from desktop_crm.gui import translations
from desktop_crm.gui.dialogs.accounts_dialog import AccountsDialog
from desktop_crm.gui.widgets.day_edit import show_day
from desktop_crm.gui.workspace import Workspace
from desktop_crm.operations.documents import DocumentEdit, create_document
from desktop_crm.operations.payments import PaymentEdit, record_payment
from tests.builders import add_person


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def workspace_with_sales(workspace: Workspace) -> Workspace:
    customer = add_person(workspace.store, "=Rossi, Ceramics")

    def invoice(dated_on: str, status: DocumentStatus) -> int:
        edit = DocumentEdit(
            totals=Totals(net=1_000_00, tax=130_00), dated_on=dated_on, currency="CNY", status=status
        )
        return workspace.store.write(
            Op.EDIT_DOCUMENT, create_document, customer, DocumentKind.INVOICE, edit
        ).value

    invoice("2026-01-31", DocumentStatus.SENT)
    wanted = invoice("2026-02-28", DocumentStatus.SENT)
    invoice("2026-02-10", DocumentStatus.DRAFT)
    paid = PaymentEdit(
        paid_on="2026-02-28", money=Money(currency="CNY", amount_minor=30_50), document_id=wanted
    )
    workspace.store.write(Op.RECORD_PAYMENT, record_payment, customer, paid)
    return workspace


def dialog_for(window: QWidget, workspace: Workspace, what: int) -> AccountsDialog:
    dialog = AccountsDialog(workspace, window)
    dialog.show()
    dialog.form.what_box.setCurrentIndex(what)
    show_day(dialog.form.since_edit, date(2026, 2, 1))
    show_day(dialog.form.until_edit, date(2026, 2, 28))
    return dialog


def test_the_invoices_of_a_period_leave_with_both_its_days(
    qtbot: QtBot, window: QWidget, workspace_with_sales: Workspace, tmp_path: Path
) -> None:
    path = tmp_path / "invoices.csv"
    with qtbot.waitSignal(workspace_with_sales.changed):
        dialog_for(window, workspace_with_sales, 1).export(path)
    headings, *rows = csv.reader(path.read_text(encoding="utf-8-sig").splitlines())
    assert headings[:2] == ["Invoice number", "Invoice date"]
    assert [row[1] for row in rows] == ["2026-02-28"]
    assert rows[0][3] == "'=Rossi, Ceramics"
    assert rows[0][5:] == ["CNY", "1000.00", "130.00", "1130.00", "30.50", "1099.50"]


def test_everything_leaves_as_a_workbook_with_numbers_and_chinese_headings(
    qtbot: QtBot, qapp: QApplication, window: QWidget, workspace_with_sales: Workspace, tmp_path: Path
) -> None:
    translations.switch(qapp, "zh_CN")
    path = tmp_path / "accounts.xlsx"
    with qtbot.waitSignal(workspace_with_sales.changed):
        dialog_for(window, workspace_with_sales, 0).export(path)
    book = CalamineWorkbook.from_path(path)
    assert book.sheet_names == ["发票", "回款", "应收账款"]
    headings, payment = book.get_sheet_by_name("回款").to_python()
    assert headings == ["到账日期", "客户", "发票号", "币种", "金额", "附言"]
    assert Decimal(str(payment[4])) == Decimal("30.5")
    assert len(book.get_sheet_by_name("应收账款").to_python()) == 3


def test_a_period_that_ends_before_it_begins_is_refused_at_its_field(
    window: QWidget, workspace_with_sales: Workspace
) -> None:
    dialog = dialog_for(window, workspace_with_sales, 1)
    show_day(dialog.form.until_edit, date(2026, 1, 1))
    dialog.form.save_button.click()
    assert "end before it begins" in dialog.form.until_edit.accessibleDescription()


def test_several_tables_need_a_workbook(window: QWidget, workspace_with_sales: Workspace) -> None:
    dialog = dialog_for(window, workspace_with_sales, 1)
    dialog.form.csv_button.setChecked(True)
    dialog.form.what_box.setCurrentIndex(0)
    assert dialog.form.xlsx_button.isChecked()
    assert not dialog.form.csv_button.isEnabled()
    assert "UNENCRYPTED" in dialog.default_name()
