"""Orders, invoices and payments from tables of other programs."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import today
from desktop_crm.domain.sales_documents import DocumentKind, DocumentStatus
from desktop_crm.domain.sales_records import SalesKind
from desktop_crm.exchange.sales_columns import recognise_sales
from desktop_crm.exchange.sales_file import Home, read_sales
from desktop_crm.exchange.table import Source, build
from desktop_crm.operations.import_sales import import_sales
from desktop_crm.queries.documents import document_details, documents_of
from desktop_crm.queries.known_customers import ids_by_name
from desktop_crm.queries.products import list_products
from desktop_crm.queries.receivables import receivables
from desktop_crm.queries.rehearsal import Verdict
from desktop_crm.queries.sales_rehearsal import SalesRehearsal, rehearse_sales
from desktop_crm.store.store import Store
from tests.builders import contents, new_store, payments_of

HOME = Home(country="CN", currency="CNY")
ORDERS = (
    ("Order No", "Customer", "Order Date", "Product", "Qty", "Unit Price", "Discount", "Tax rate"),
    ("2026-17", "Rossi Ceramics", "2026-05-02", "Glaze", "2.5", "48.00", "5%", "13%"),
    ("2026-17", "Rossi Ceramics", "2026-05-02", "Kiln shelf", "10", "120", "", "13"),
    ("2026-18", "Khan Textiles", "2026-05-03", "Glaze", "1", "50", "", ""),
)
INVOICES = (
    ("发票号", "客户名称", "开票日期", "到期日", "金额", "税额"),
    ("F-1001", "Rossi Ceramics", "2026-05-10", "2026-06-09", "1,000.00", "130.00"),
    ("F-1002", "Rossi Ceramics", "2026-05-11", "2026-06-10", "500", ""),
)
PAYMENTS = (
    ("Payment date", "Payer", "Amount", "Invoice", "Reference"),
    ("2026-06-01", "Rossi Ceramics", "1130", "F-1001", "bank 1"),
    ("2026-06-02", "Rossi Ceramics", "100", "", "f1002 part"),
    ("2026-06-02", "Nobody known", "100", "", ""),
    ("2026-06-02", "Rossi Ceramics", "-5", "", ""),
)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = new_store(tmp_path / "mine.crm")
    yield store
    store.close()


def _rehearsed(store: Store, rows: Sequence[Sequence[str]], kind: SalesKind) -> SalesRehearsal:
    table = build([(list(row), line) for line, row in enumerate(rows, start=1)], Source())
    mapping = recognise_sales(table.headers)
    assert mapping is not None
    assert mapping.kind is kind
    (rehearsal,) = store.read(rehearse_sales, [read_sales(table, mapping, HOME)])
    return rehearsal


def _imported(store: Store, rows: Sequence[Sequence[str]], kind: SalesKind) -> SalesRehearsal:
    rehearsal = _rehearsed(store, rows, kind)
    store.write(Op.IMPORT, import_sales, rehearsal)
    return rehearsal


def _customer(store: Store, name: str = "rossi ceramics") -> int:
    return store.read(ids_by_name)[name]


def test_rows_of_one_order_are_its_lines(store: Store) -> None:
    _imported(store, ORDERS, SalesKind.DOCUMENTS)
    (order,) = store.read(documents_of, _customer(store))
    assert (order.kind, order.number, order.dated_on) == (DocumentKind.ORDER, "2026-17", "2026-05-02")
    lines = store.read(document_details, order.id).lines
    assert [(line.text, line.price.quantity, line.price.discount) for line in lines] == [
        ("Glaze", 2_500, 500),
        ("Kiln shelf", 10_000, 0),
    ]
    assert order.total.amount_minor == (114_00 + 1_200_00) * 113 // 100
    assert [one.name for one in store.read(list_products)] == ["Glaze", "Kiln shelf"]


def test_the_same_file_again_is_nothing_new_and_undo_takes_all_back(store: Store) -> None:
    before = contents(store)
    _imported(store, ORDERS, SalesKind.DOCUMENTS)
    assert _rehearsed(store, ORDERS, SalesKind.DOCUMENTS).count(Verdict.SAME) == 3
    store.undo()
    assert contents(store) == before


def test_payments_pay_the_invoice_that_they_name(store: Store) -> None:
    _imported(store, INVOICES, SalesKind.DOCUMENTS)
    rehearsal = _imported(store, PAYMENTS, SalesKind.PAYMENTS)
    assert [(row.line, row.reason) for row in rehearsal.refused] == [(4, "unknown"), (5, "below_zero")]
    statuses = {one.number: one.status for one in store.read(documents_of, _customer(store))}
    assert statuses == {"F-1001": DocumentStatus.PAID, "F-1002": DocumentStatus.SENT}
    assert [one.number for one in store.read(receivables, today())] == ["F-1002"]
    assert sorted(one.money.amount_minor for one in store.read(payments_of, _customer(store))) == [
        100_00,
        1130_00,
    ]
    assert _rehearsed(store, PAYMENTS, SalesKind.PAYMENTS).count(Verdict.SAME) == 2


def test_a_document_of_two_currencies_is_refused_from_the_second_on(store: Store) -> None:
    rows = (
        ("Invoice No", "Customer", "Amount", "Currency"),
        ("7", "Khan Textiles", "100", "EUR"),
        ("7", "Khan Textiles", "100", "USD"),
    )
    rehearsal = _imported(store, rows, SalesKind.DOCUMENTS)
    assert [(row.line, row.reason) for row in rehearsal.refused] == [(3, "mixed_currencies")]
    (invoice,) = store.read(documents_of, _customer(store, "khan textiles"))
    assert (invoice.total.currency, invoice.total.amount_minor) == ("EUR", 100_00)


def test_a_price_list_is_written_once_and_then_only_its_prices_change(store: Store) -> None:
    rows = (
        ("Product", "SKU", "Sales price", "Series"),
        ("GTX Basic", "B-1", "550", "GTX"),
        ("MG 500", "", "12", ""),
    )
    _imported(store, rows, SalesKind.PRODUCTS)
    later = (rows[0], ("GTX Basic", "B-1", "560", "GTX"), rows[2])
    assert [row.verdict for row in _imported(store, later, SalesKind.PRODUCTS).rows] == [
        Verdict.CHANGED,
        Verdict.SAME,
    ]
    prices = {one.name: one.price.amount_minor for one in store.read(list_products) if one.price}
    assert prices == {"GTX Basic": 560_00, "MG 500": 12_00}
