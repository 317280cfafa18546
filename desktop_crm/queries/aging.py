"""What customers owe by how long it is overdue, in each currency and in the home one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from desktop_crm.domain.aging import AGES, age_of, summed
from desktop_crm.domain.money import Money
from desktop_crm.queries.exchange_rates import Rates, known_rates
from desktop_crm.queries.receivables import Receivable, receivables


@dataclass(frozen=True, slots=True, kw_only=True)
class OwedSum:
    """Sums in their currencies, and together in the home one. `lacking` names currencies without a rate: these are
    not in `at_home`."""

    sums: tuple[Money, ...]
    at_home: Money
    lacking: tuple[str, ...]
    invoices: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomerOwing:
    """What a customer owes by age, and in all."""

    customer_id: int
    customer: str
    ages: tuple[OwedSum, ...]
    total: OwedSum


@dataclass(frozen=True, slots=True, kw_only=True)
class Aging:
    """All that is owed: invoice by invoice, by age, and by customer, who owes most first."""

    invoices: tuple[Receivable, ...]
    ages: tuple[OwedSum, ...]
    total: OwedSum
    customers: tuple[CustomerOwing, ...]


def aging(session: Session, on: date) -> Aging:
    """Return what is owed on a day; invoices without a due date count as not due, rates are those of their days."""
    rates, rows = known_rates(session), receivables(session, on)
    theirs: defaultdict[int, list[Receivable]] = defaultdict(list)
    for row in rows:
        theirs[row.customer_id].append(row)
    customers = [
        CustomerOwing(
            customer_id=customer_id,
            customer=owed[0].customer,
            ages=_by_age(owed, rates),
            total=_sum(owed, rates),
        )
        for customer_id, owed in theirs.items()
    ]
    customers.sort(key=lambda one: (-one.total.at_home.amount_minor, one.customer.casefold()))
    return Aging(
        invoices=tuple(rows),
        ages=_by_age(rows, rates),
        total=_sum(rows, rates),
        customers=tuple(customers),
    )


def _by_age(rows: Sequence[Receivable], rates: Rates) -> tuple[OwedSum, ...]:
    return tuple(_sum([row for row in rows if age_of(row.days_overdue) == age], rates) for age in range(AGES))


def _sum(rows: Sequence[Receivable], rates: Rates) -> OwedSum:
    worth = [(row, rates.at_home(row.owed, row.dated_on)) for row in rows]
    return OwedSum(
        sums=summed(row.owed for row in rows),
        at_home=Money(currency=rates.home, amount_minor=sum(amount or 0 for _, amount in worth)),
        lacking=tuple(sorted({row.owed.currency for row, amount in worth if amount is None})),
        invoices=len(rows),
    )
