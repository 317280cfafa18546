"""Orders, invoices and payments from tables of other programs."""

from collections.abc import Sequence
from pathlib import Path
from types import MappingProxyType

import pytest

from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import today
from desktop_crm.domain.folding import fold
from desktop_crm.domain.sales_documents import DocumentKind, DocumentStatus
from desktop_crm.domain.sales_records import ReadSales, SalesKind
from desktop_crm.exchange.contact_file import open_contact_file
from desktop_crm.exchange.sales_columns import recognise_sales
from desktop_crm.exchange.sales_file import Home, read_sales
from desktop_crm.exchange.table import Source, build
from desktop_crm.operations.import_sales import import_contacts_and_sales, import_sales
from desktop_crm.queries.deal_list import list_deals
from desktop_crm.queries.documents import document_details, documents_of
from desktop_crm.queries.export_sales import SalesExport, export_sales
from desktop_crm.queries.known_customers import ids_by_name
from desktop_crm.queries.known_names import SalesDecisions
from desktop_crm.queries.known_sales import Difference
from desktop_crm.queries.products import list_products
from desktop_crm.queries.receivables import receivables
from desktop_crm.queries.rehearsal import Decision, Verdict
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


def _read(rows: Sequence[Sequence[str]], kind: SalesKind) -> ReadSales:
    table = build([(list(row), line) for line, row in enumerate(rows, start=1)], Source())
    mapping = recognise_sales(table.headers)
    assert mapping is not None
    assert mapping.kind is kind
    return read_sales(table, mapping, HOME)


def _rehearsed(
    store: Store,
    rows: Sequence[Sequence[str]],
    kind: SalesKind,
    decisions: SalesDecisions = MappingProxyType({}),
) -> SalesRehearsal:
    (rehearsal,) = store.read(rehearse_sales, [_read(rows, kind)], decisions)
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


DEALS = (
    ("Deal ID", "Deal", "Customer", "Deal stage", "Opened", "Amount"),
    ("D-1", "Kiln line", "Rossi Ceramics", "Lead", "2026-01-05", "900"),
    ("", "Glaze for spring", "Rossi Ceramics", "Lead", "2026-02-01", "100"),
    ("", "Repeat", "Khan Textiles", "Lead", "2026-01-01", "10"),
    ("", "Repeat", "Khan Textiles", "Lead", "2026-03-01", "20"),
)
QUOTED = ("Quote number", "Customer", "Quote date", "Deal ID", "Deal", "Net amount")


def _deal_titles(store: Store, name: str) -> dict[str, str]:
    """Return the title and the opening of the deal of each document of a customer."""
    deals = {one.id: f"{one.title} {one.opened_on}" for one in store.read(list_deals)}
    documents = store.read(documents_of, _customer(store, name))
    return {one.number: deals.get(one.deal_id or 0, "") for one in documents}


def test_documents_find_their_deals_by_number_or_by_title_and_customer(store: Store) -> None:
    _imported(store, DEALS, SalesKind.DEALS)
    rehearsal = _imported(
        store,
        (
            QUOTED,
            ("Q-1", "Rossi Ceramics", "2026-02-02", "D-1", "", "900"),
            ("Q-2", "rossi ceramics", "2026-02-02", "", "glaze for spring", "100"),
            ("Q-3", "Khan Textiles", "2026-02-02", "", "Repeat", "10"),
        ),
        SalesKind.DOCUMENTS,
    )
    assert rehearsal.count(Verdict.NEW) == 3
    assert _deal_titles(store, "rossi ceramics") == {
        "Q-1": "Kiln line 2026-01-05",
        "Q-2": "Glaze for spring 2026-02-01",
    }
    assert _deal_titles(store, "khan textiles") == {"Q-3": "Repeat 2026-01-01"}, "the other began later"


def test_a_document_whose_deal_is_in_doubt_has_none_until_somebody_says(store: Store) -> None:
    _imported(store, DEALS, SalesKind.DEALS)
    rows = (
        QUOTED,
        ("Q-1", "Khan Textiles", "2026-06-02", "", "Repeat", "10"),
        ("Q-2", "Rossi Ceramics", "2026-06-02", "", "Glazes for spring", "10"),
        ("Q-3", "Rossi Ceramics", "2026-06-02", "", "Something else", "10"),
    )
    asked = _rehearsed(store, rows, SalesKind.DOCUMENTS)
    assert [(row.verdict, row.reason) for row in asked.rows] == [
        (Verdict.DOUBTFUL, "unclear_deal"),
        (Verdict.DOUBTFUL, "unclear_deal"),
        (Verdict.DOUBTFUL, "unknown_deal"),
    ]
    assert asked.alike() == {
        "Repeat": "Repeat · 2026-03-01",
        "Glazes for spring": "Glaze for spring · 2026-02-01",
        "Something else": "",
    }
    decided = _rehearsed(
        store, rows, SalesKind.DOCUMENTS, dict.fromkeys(map(fold, asked.alike()), Decision.MERGE)
    )
    store.write(Op.IMPORT, import_sales, decided)
    assert _deal_titles(store, "khan textiles") == {"Q-1": "Repeat 2026-03-01"}
    assert _deal_titles(store, "rossi ceramics") == {"Q-2": "Glaze for spring 2026-02-01", "Q-3": ""}


def test_a_known_document_is_given_the_deal_that_a_file_names_and_loses_none(store: Store) -> None:
    _imported(store, DEALS, SalesKind.DEALS)
    without = (QUOTED, ("Q-1", "Rossi Ceramics", "2026-02-02", "", "", "900"))
    named = (QUOTED, ("Q-1", "Rossi Ceramics", "2026-02-02", "D-1", "", "900"))
    _imported(store, without, SalesKind.DOCUMENTS)
    (row,) = _imported(store, named, SalesKind.DOCUMENTS).rows
    assert (row.verdict, row.differences) == (
        Verdict.CHANGED,
        (Difference(field="deal", before="", after="Kiln line"),),
    )
    assert _deal_titles(store, "rossi ceramics") == {"Q-1": "Kiln line 2026-01-05"}
    for again in (named, without):
        assert _rehearsed(store, again, SalesKind.DOCUMENTS).count(Verdict.SAME) == 1
    store.undo()
    assert _deal_titles(store, "rossi ceramics") == {"Q-1": ""}


def test_a_document_of_two_deals_or_older_than_its_deal_is_refused(store: Store) -> None:
    _imported(store, DEALS, SalesKind.DEALS)
    rows = (
        QUOTED,
        ("Q-1", "Rossi Ceramics", "2026-02-02", "D-1", "", "900"),
        ("Q-1", "Rossi Ceramics", "2026-02-02", "", "Glaze for spring", "900"),
        ("Q-2", "Rossi Ceramics", "2025-12-31", "D-1", "", "900"),
    )
    refused = _rehearsed(store, rows, SalesKind.DOCUMENTS).refused
    assert [(row.line, row.reason) for row in refused] == [(3, "mixed_deals"), (4, "before_its_deal")]


def test_documents_belong_to_deals_of_the_same_import(store: Store) -> None:
    tables = [
        _read((QUOTED, ("Q-1", "Rossi Ceramics", "2026-02-02", "", "Kiln line", "900")), SalesKind.DOCUMENTS),
        _read(DEALS, SalesKind.DEALS),
    ]
    rehearsals = store.read(rehearse_sales, tables)
    assert rehearsals[0].count(Verdict.NEW) == 1
    store.write(Op.IMPORT, import_contacts_and_sales, [], rehearsals, lambda _done, _all: None, lambda: False)
    assert _deal_titles(store, "rossi ceramics") == {"Q-1": "Kiln line 2026-01-05"}


@pytest.mark.parametrize("ending", [".csv", ".xlsx"])
@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_documents_carry_their_deals_to_another_store(
    store: Store, tmp_path: Path, ending: str, language: str
) -> None:
    _imported(store, DEALS, SalesKind.DEALS)
    _imported(store, (QUOTED, ("Q-1", "Rossi Ceramics", "2026-02-02", "D-1", "", "9")), SalesKind.DOCUMENTS)
    tables = []
    for kind in (SalesKind.DEALS, SalesKind.DOCUMENTS):
        path = tmp_path / f"{kind.value}{ending}"
        store.read(
            export_sales, SalesExport(path=path, kind=kind, document=DocumentKind.QUOTE, language=language)
        )
        table = open_contact_file(path).table
        assert table is not None
        mapping = recognise_sales(table.headers)
        assert mapping is not None
        assert mapping.kind is kind
        tables.append(read_sales(table, mapping, HOME))
    assert {row.verdict for one in store.read(rehearse_sales, tables) for row in one.rows} == {Verdict.SAME}
    other = new_store(tmp_path / "other.crm")
    for table_read in tables:
        (rehearsal,) = other.read(rehearse_sales, [table_read])
        other.write(Op.IMPORT, import_sales, rehearsal)
    assert _deal_titles(other, "rossi ceramics") == {"Q-1": "Kiln line 2026-01-05"}
    other.close()
