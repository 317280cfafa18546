"""`accounts`: a period for accounting, from a terminal."""

import csv
from pathlib import Path

import pytest

from desktop_crm.domain.changes import Op
from desktop_crm.domain.money import Money
from desktop_crm.domain.prices import Totals
from desktop_crm.domain.sales_documents import DocumentKind
from desktop_crm.operations.documents import DocumentEdit, create_document
from desktop_crm.operations.payments import PaymentEdit, record_payment
from tests.builders import add_person, new_store


@pytest.fixture
def store(tmp_path: Path) -> Path:
    path = tmp_path / "mine.crm"
    made = new_store(path)
    customer = add_person(made, "王晓明")
    edit = DocumentEdit(totals=Totals(net=100_00, tax=13_00), dated_on="2026-02-05", currency="CNY")
    invoice = made.write(Op.EDIT_DOCUMENT, create_document, customer, DocumentKind.INVOICE, edit).value
    paid = PaymentEdit(
        paid_on="2026-02-28", money=Money(currency="CNY", amount_minor=13_00), document_id=invoice
    )
    made.write(Op.RECORD_PAYMENT, record_payment, customer, paid)
    made.close()
    return path


FEBRUARY = ("--since", "2026-02-01", "--until", "2026-02-28")


def test_a_workbook_holds_all_tables_and_a_csv_file_the_one_that_is_named(crm, tmp_path, store):
    book, table = tmp_path / "A.xlsx", tmp_path / "A.csv"

    assert crm("accounts", store, book, *FEBRUARY).document == {"file": str(book), "rows": 3}
    assert crm("accounts", store, table, *FEBRUARY, "--sheet", "payments").document["rows"] == 1
    _, payment = csv.reader(table.read_text(encoding="utf-8-sig").splitlines())
    assert payment[:5] == ["2026-02-28", "王晓明", "I-2026-0001", "CNY", "13.00"]


def test_a_period_without_days_ends_today(crm, tmp_path, store):
    assert crm("accounts", store, tmp_path / "A.csv").document["rows"] == 0


def test_what_cannot_be_written_so_is_refused(crm, tmp_path, store):
    before = store.read_bytes()
    assert crm("accounts", store, tmp_path / "A.pdf").code == 2
    assert crm("accounts", store, store).code == 2
    assert (
        crm("accounts", store, tmp_path / "A.csv", "--since", "2026-03-01", "--until", "2026-02-01").code == 2
    )
    assert not (tmp_path / "A.csv").exists()
    assert store.read_bytes() == before
