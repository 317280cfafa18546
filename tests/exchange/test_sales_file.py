"""Numbers, percentages and currencies of sales tables, as the programs of several countries write them."""

import pytest

from desktop_crm.domain.prices import Price
from desktop_crm.domain.sales_records import DocumentRecord
from desktop_crm.exchange.sales_columns import recognise_sales
from desktop_crm.exchange.sales_file import Home, read_sales
from desktop_crm.exchange.table import Source, build

HEADINGS = ("Order No", "Customer", "Order Date", "Product", "Qty", "Unit Price", "Tax rate", "Currency")


def _line(quantity: str, price: str, tax: str, currency: str) -> DocumentRecord:
    cells = ["7", "Rossi", "2026-05-02", "Glaze", quantity, price, tax, currency]
    table = build([(list(HEADINGS), 1), (cells, 2)], Source())
    mapping = recognise_sales(table.headers)
    assert mapping is not None
    (record,) = read_sales(table, mapping, Home(country="DE", currency="EUR")).records
    assert isinstance(record, DocumentRecord)
    return record


@pytest.mark.parametrize(
    ("quantity", "tax", "thousandths", "basis_points"),
    [("2,5", "19", 2_500, 1_900), ("1,200", "12,5 %", 1_200_000, 1_250), ("2.50", "0.13", 2_500, 1_300)],
)
def test_commas_of_decimals_and_shares_of_one_are_understood(
    quantity: str, tax: str, thousandths: int, basis_points: int
) -> None:
    price = _line(quantity, "10,00", tax, "").price
    assert price == Price(quantity=thousandths, unit_price=1_000, discount=0, tax_rate=basis_points)


@pytest.mark.parametrize(("written", "currency"), [("RMB", "CNY"), ("usd", "USD"), ("", "EUR")])
def test_a_currency_is_known_by_each_of_its_names(written: str, currency: str) -> None:
    assert _line("1", "10", "", written).currency == currency
