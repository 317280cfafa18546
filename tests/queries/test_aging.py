"""What is owed by age and customer: every invoice counted once, and no currency mixed with another."""

from datetime import timedelta
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_crm.domain.aging import AGES, age_of, summed
from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import today
from desktop_crm.domain.money import Money
from desktop_crm.domain.prices import Totals
from desktop_crm.domain.sales_documents import DocumentKind
from desktop_crm.operations.documents import DocumentEdit, create_document
from desktop_crm.operations.exchange_rates import save_rate
from desktop_crm.queries.aging import aging
from desktop_crm.store.store import Store
from tests.builders import add_person


def invoice(store: Store, customer: int, amount: int, currency: str, overdue: int) -> None:
    due = today() - timedelta(overdue)
    edit = DocumentEdit(
        totals=Totals(net=amount, tax=0),
        currency=currency,
        dated_on=(due - timedelta(10)).isoformat(),
        due_on=due.isoformat(),
    )
    store.write(Op.EDIT_DOCUMENT, create_document, customer, DocumentKind.INVOICE, edit)


@pytest.mark.parametrize(
    ("days", "age"), [(-5, 0), (0, 0), (1, 1), (30, 1), (31, 2), (60, 2), (61, 3), (90, 3), (91, 4), (999, 4)]
)
def test_ages_change_on_the_day_after_their_last(days: int, age: int) -> None:
    assert age_of(days) == age


def test_sums_are_told_in_each_currency_and_at_home_and_say_which_rate_is_lacking(store: Store) -> None:
    store.write(Op.SAVE_RATE, save_rate, "EUR", "2020-01-01", Decimal(8))
    rossi, wang = add_person(store, "Rossi Ceramics"), add_person(store, "王小明")
    for customer, amount, currency, overdue in (
        (rossi, 100, "EUR", 5),
        (rossi, 300, "CNY", -5),
        (wang, 50, "USD", 95),
        (wang, 70, "CNY", 40),
    ):
        invoice(store, customer, amount, currency, overdue)
    found = store.read(aging, today())
    assert [age.at_home.amount_minor for age in found.ages] == [300, 800, 70, 0, 0]
    assert [one.customer for one in found.customers] == ["Rossi Ceramics", "王小明"]
    assert found.total.lacking == ("USD",)
    assert found.ages[4].sums == (Money(currency="USD", amount_minor=50),)
    assert found.customers[0].total.sums == (
        Money(currency="CNY", amount_minor=300),
        Money(currency="EUR", amount_minor=100),
    )


@settings(deadline=None)
@given(st.lists(st.builds(Money, currency=st.sampled_from(["CNY", "EUR"]), amount_minor=st.integers(0, 99))))
def test_nothing_is_lost_in_sums_by_currency(amounts: list[Money]) -> None:
    found = {money.currency: money.amount_minor for money in summed(amounts)}
    for currency in ("CNY", "EUR"):
        assert found.get(currency, 0) == sum(m.amount_minor for m in amounts if m.currency == currency)


@given(st.integers(-10_000, 10_000))
def test_an_older_debt_is_never_of_a_younger_age(days: int) -> None:
    assert 0 <= age_of(days) <= age_of(days + 1) < AGES
