"""The numbers of sales in one currency by the user's rates: won by quarter, days to close, products, receivables."""

from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal

import pytest
from sqlalchemy.orm import Session

from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import today
from desktop_crm.domain.money import Money
from desktop_crm.domain.pipelines import Forecast, forecast_of
from desktop_crm.domain.prices import Price, Totals
from desktop_crm.domain.sales_documents import DocumentKind, DocumentStatus
from desktop_crm.gui.panels import work_numbers
from desktop_crm.operations.archive import trash_customers
from desktop_crm.operations.deals import DealEdit, create_deal
from desktop_crm.operations.document_lines import LineEdit
from desktop_crm.operations.documents import DocumentEdit, create_document
from desktop_crm.operations.exchange_rates import save_rate
from desktop_crm.operations.pipelines import begin_pipeline
from desktop_crm.operations.products import ProductEdit, add_product
from desktop_crm.queries.board import board
from desktop_crm.queries.effort import effort
from desktop_crm.queries.forecast import monthly_forecast
from desktop_crm.queries.goal_metrics import Span
from desktop_crm.queries.month_report import month_report
from desktop_crm.queries.pipeline_figures import receivables_by_age
from desktop_crm.queries.pipelines import list_pipelines
from desktop_crm.queries.sales_statistics import (
    NamedSums,
    closings,
    revenue_by_customer,
    revenue_by_product,
)
from desktop_crm.store.store import Store
from desktop_crm.wording.effort import say_effort
from desktop_crm.wording.languages import Language
from desktop_crm.wording.month import say_month
from tests.builders import add_person


@pytest.fixture
def store(store: Store) -> Store:
    store.write(Op.EDIT_PIPELINE, begin_pipeline)
    store.write(Op.SAVE_RATE, save_rate, "EUR", "2026-01-01", Decimal("8"))
    return store


def money(amount: int, currency: str = "CNY") -> Money:
    return Money(currency=currency, amount_minor=amount)


def deal(store: Store, kind: str, amount: Money | None, **values: object) -> int:
    stage = next(stage.id for stage in store.read(list_pipelines)[0].stages if stage.kind == kind)
    edit = DealEdit(title="kiln", stage_id=stage, money=amount, **values)  # type: ignore[arg-type]  # its fields
    return store.write(Op.CREATE_DEAL, create_deal, edit).value


def document(store: Store, customer: int, kind: DocumentKind, **values: object) -> int:
    edit = DocumentEdit(**values)  # type: ignore[arg-type]  # its fields
    return store.write(Op.EDIT_DOCUMENT, create_document, customer, kind, edit).value


def test_won_deals_are_summed_by_quarter_in_the_home_currency(store: Store) -> None:
    deal(store, "won", money(100), opened_on="2026-01-10", closed_on="2026-03-31")
    deal(store, "won", money(100, "EUR"), opened_on="2026-01-10", closed_on="2026-04-01")
    deal(store, "won", money(999, "USD"), opened_on="2026-01-10", closed_on="2026-04-30")
    spans = (("2026-01-01", "2026-03-31"), ("2026-04-01", "2026-06-30"))
    found = [store.read(closings, *span) for span in spans]
    assert [(one.won, one.amount) for one in found] == [(1, 100), (2, 800)]
    assert [one.left_out for one in found] == [(), ("USD",)]


def test_the_effort_and_the_month_tell_which_amounts_they_are_without(store: Store) -> None:
    span = Span(first=date(2026, 4, 1), last=date(2026, 4, 30))
    deal(store, "won", money(999, "USD"), opened_on="2026-01-10", closed_on="2026-04-30")
    deal(store, "won", None, opened_on="2026-01-10", closed_on="2026-04-30")
    work, month = store.read(effort, span), store.read(month_report, span.first, span.last)
    assert work.left_out == month.left_out == ("USD",)
    said = "Not counted without an exchange rate: amounts in USD."
    assert said in say_effort(work, Language.EN).facts
    assert said in say_month(month, Language.EN).facts
    store.write(Op.SAVE_RATE, save_rate, "USD", "2026-01-01", Decimal("7"))
    assert said not in say_effort(store.read(effort, span), Language.EN).facts


def test_days_to_close_count_closed_deals_alone(store: Store) -> None:
    for kind, opened, closed in (
        ("won", "2026-01-01", "2026-01-11"),
        ("won", "2026-01-01", "2026-01-21"),
        ("lost", "2026-01-01", "2026-01-06"),
    ):
        deal(store, kind, money(100), opened_on=opened, closed_on=closed)
    deal(store, "open", money(100))
    found = store.read(closings)
    assert (found.won, found.lost, found.amount) == (2, 1, 200)
    assert (found.won_days, found.lost_days) == (15, 5)
    assert store.read(closings, "2026-01-12", "2026-12-31").won == 1
    assert store.read(closings, "2027-01-01", "2027-12-31").won_days is None


def test_deals_of_a_customer_in_the_trash_do_not_count(store: Store) -> None:
    customer = add_person(store, "Rossi Ceramics")
    deal(store, "open", money(500), customer_id=customer, expected_on=today().isoformat())
    deal(store, "won", money(700), customer_id=customer)
    store.write(Op.TRASH, trash_customers, [customer])
    seen = store.read(board, None, today())
    assert (seen.open_count, seen.has_deals, store.read(closings).won) == (0, False, 0)
    assert not any(month.best or month.won for month in store.read(monthly_forecast, None, today()).months)


def test_the_forecast_counts_other_currencies_by_their_rate_or_tells_of_them(store: Store) -> None:
    soon = today().isoformat()
    deal(store, "open", money(100, "EUR"), expected_on=soon, probability=40)
    deal(store, "open", money(1_000), expected_on=soon, probability=60)
    deal(store, "open", money(5_000), expected_on=soon, forecast="committed")
    deal(store, "open", money(1, "USD"), expected_on=soon)
    found = store.read(monthly_forecast, None, today())
    (month,) = (one for one in found.months if one.best)
    assert (month.best, month.likely, month.committed) == (6_800, 6_000, 5_000)
    assert month.weighted == 320 + 600 + 500
    assert (found.currency, found.left_out) == ("CNY", 1)


@pytest.mark.parametrize(
    ("word", "probability", "expected"),
    [
        (None, 90, Forecast.COMMITTED),
        (None, 89, Forecast.LIKELY),
        (None, 49, Forecast.BEST),
        ("best", 100, Forecast.BEST),
    ],
)
def test_what_the_user_says_comes_before_the_probability(
    word: str | None, probability: int, expected: Forecast
) -> None:
    assert forecast_of(word, probability) is expected


def test_revenue_is_what_invoices_charge_before_tax(store: Store) -> None:
    customer = add_person(store, "Rossi Ceramics")
    product = store.write(Op.EDIT_PRODUCT, add_product, ProductEdit(name="Glaze")).value
    lines = (
        LineEdit(product_id=product, price=Price(quantity=2_000, unit_price=50_00, tax_rate=1_300)),
        LineEdit(text="Freight", price=Price(quantity=1_000, unit_price=10_00)),
    )
    for kind in (DocumentKind.ORDER, DocumentKind.INVOICE):
        document(store, customer, kind, lines=lines, dated_on="2026-05-02")
    document(store, customer, DocumentKind.INVOICE, lines=lines, dated_on="2026-05-03", currency="EUR")
    document(
        store,
        customer,
        DocumentKind.INVOICE,
        lines=lines,
        status=DocumentStatus.CANCELLED,
        dated_on="2026-05-03",
    )
    year = ("2026-01-01", "2026-12-31")
    by_product = [(one.name, one.amount) for one in store.read(revenue_by_product, *year).sums]
    assert by_product == [("Glaze", 900_00), ("", 90_00)]
    assert [(one.name, one.amount) for one in store.read(revenue_by_customer, *year).sums] == [
        ("Rossi Ceramics", 990_00)
    ]
    assert store.read(revenue_by_customer, "2025-01-01", "2025-12-31") == NamedSums(sums=())


@pytest.mark.parametrize("revenue", [revenue_by_product, revenue_by_customer])
def test_an_invoice_that_tells_its_sum_alone_counts_until_its_customer_is_in_the_trash(
    store: Store, revenue: Callable[[Session, str, str], NamedSums]
) -> None:
    customer = add_person(store, "Rossi Ceramics")
    document(
        store, customer, DocumentKind.INVOICE, totals=Totals(net=500_00, tax=65_00), dated_on="2026-05-02"
    )
    assert [one.amount for one in store.read(revenue, "2026-01-01", "2026-12-31").sums] == [500_00]
    store.write(Op.TRASH, trash_customers, [customer])
    assert store.read(revenue, "2026-01-01", "2026-12-31").sums == ()


@pytest.mark.parametrize("revenue", [revenue_by_product, revenue_by_customer])
def test_invoices_without_a_rate_are_told_of(
    store: Store, revenue: Callable[[Session, str, str], NamedSums]
) -> None:
    customer = add_person(store, "Rossi Ceramics")
    line = LineEdit(text="Glaze", price=Price(quantity=1_000, unit_price=50_00))
    for currency in ("EUR", "USD", "JPY"):
        document(
            store, customer, DocumentKind.INVOICE, lines=(line,), dated_on="2026-05-02", currency=currency
        )
    found = store.read(revenue, "2026-01-01", "2026-12-31")
    assert [one.amount for one in found.sums] == [400_00]
    assert found.left_out == ("JPY", "USD")
    _, words = work_numbers.products(found, "CNY")
    assert words.title.endswith("without JPY, USD, for there is no rate")


def test_receivables_are_aged_in_the_home_currency(store: Store) -> None:
    customer = add_person(store, "Rossi Ceramics")
    for days, currency in ((-1, "CNY"), (1, "CNY"), (30, "EUR"), (31, "CNY"), (91, "CNY"), (5, "USD")):
        due = today() - timedelta(days)
        document(
            store,
            customer,
            DocumentKind.INVOICE,
            totals=Totals(net=100, tax=0),
            currency=currency,
            dated_on=(due - timedelta(10)).isoformat(),
            due_on=due.isoformat(),
        )
    found = store.read(receivables_by_age, today())
    assert (found.amounts, found.currency) == ((100, 900, 100, 0, 100), "CNY")
    assert found.lacking == ("USD",)
