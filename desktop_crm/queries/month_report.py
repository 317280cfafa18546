"""A month as a manager wants to see it: what it brought, what it cost, and how the work was done."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session

from desktop_crm.domain.goals import Metric, Period, period_end, period_start
from desktop_crm.domain.schedule import month_number, month_start
from desktop_crm.queries.conditions import TRASHED
from desktop_crm.queries.details import names_of
from desktop_crm.queries.effort import Effort, effort
from desktop_crm.queries.forecast import ForecastMonth, monthly_forecast
from desktop_crm.queries.goal_metrics import Span, left_out, measure, money_by_day
from desktop_crm.queries.goals import target_of
from desktop_crm.queries.pipeline_figures import receivables_by_age
from desktop_crm.queries.sales_statistics import (
    Closings,
    NamedSum,
    closings,
    revenue_by_product,
)
from desktop_crm.queries.settings import home_currency
from desktop_crm.queries.statistics import CustomerSum, MonthSums
from desktop_crm.store.models import FollowUp, Purchase

MONTHS_AHEAD = 3
_TOP = 5
_MONTHS = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthReport:
    """A month until `span.last`, which is today in the month that runs. Amounts are minor units of the home currency.

    `revenue_before` is the whole month before. `done` pairs the follow-ups done on time with all that were done.
    `overdue` and the months to come are as of `on`, whatever the month. `left_out` are the currencies of amounts that
    do not count, for no rate is known.
    """

    on: date
    span: Span
    currency: str
    revenue: int
    revenue_before: int
    target: int | None
    closed: Closings
    payments: int
    overdue: int
    ahead: Sequence[ForecastMonth]
    new_customers: int
    done: tuple[int, int]
    effort: Effort
    months: tuple[MonthSums, MonthSums]
    customers: Sequence[CustomerSum]
    products: Sequence[NamedSum]
    left_out: tuple[str, ...]


_DONE = select(func.count()).where(
    FollowUp.done_at >= bindparam("start"),
    FollowUp.done_at < bindparam("end"),
    FollowUp.customer_id.not_in(TRASHED),
)


def month_report(session: Session, month: date, on: date) -> MonthReport:
    """Return the month of a day as it stands on another, which is today."""
    first = period_start(Period.MONTH, month)
    span = Span(first=first, last=max(first, min(period_end(Period.MONTH, first), on)))
    before = Span(first=month_start(month_number(first) - 1), last=first - timedelta(1))
    currency = home_currency(session)
    months = monthly_forecast(session, None, on).months
    products = revenue_by_product(session, *span.days, _TOP)
    closed, work, owed = closings(session, *span.days), effort(session, span), receivables_by_age(session, on)
    paid = left_out(session, Metric.PAYMENTS, span, currency)
    return MonthReport(
        on=on,
        span=span,
        currency=currency,
        revenue=measure(session, Metric.REVENUE, span, currency),
        revenue_before=measure(session, Metric.REVENUE, before, currency),
        target=target_of(session, Metric.REVENUE, Period.MONTH, first),
        closed=closed,
        payments=measure(session, Metric.PAYMENTS, span, currency),
        overdue=sum(owed.amounts[1:]),
        ahead=[one for one in months if one.month >= on.replace(day=1)][:MONTHS_AHEAD],
        new_customers=measure(session, Metric.NEW_CUSTOMERS, span),
        done=(measure(session, Metric.ON_TIME, span), _done(session, span)),
        effort=work,
        months=_two_years(session, first, currency),
        customers=_best_customers(session, span, currency),
        products=products.sums,
        left_out=tuple(sorted({*products.left_out, *closed.left_out, *work.left_out, *owed.lacking, *paid})),
    )


def _done(session: Session, span: Span) -> int:
    start, end = span.instants
    return int(session.connection().execute(_DONE, {"start": start, "end": end}).scalar_one())


def _two_years(session: Session, month: date, currency: str) -> tuple[MonthSums, MonthSums]:
    """Return the revenue of the twelve months that end with a month, and of the twelve before."""
    last = month_number(month)
    span = Span(first=month_start(last - 2 * _MONTHS + 1), last=period_end(Period.MONTH, month))
    sums = Counter[int]()
    for day, amount in money_by_day(session, Metric.REVENUE, span, currency).items():
        sums[month_number(date.fromisoformat(day))] += amount
    years = (range(last - _MONTHS + 1, last + 1), range(last - 2 * _MONTHS + 1, last - _MONTHS + 1))
    this, before = (
        MonthSums(months=tuple(map(month_start, numbers)), amounts=tuple(sums[one] for one in numbers))
        for numbers in years
    )
    return this, before


def _best_customers(session: Session, span: Span, currency: str) -> list[CustomerSum]:
    amount = func.sum(Purchase.amount)
    rows = session.execute(
        select(Purchase.customer_id, amount)
        .where(
            Purchase.currency == currency,
            Purchase.month == month_number(span.first),
            Purchase.bought_on <= span.last.isoformat(),
            Purchase.customer_id.not_in(TRASHED),
        )
        .group_by(Purchase.customer_id)
        .order_by(amount.desc())
        .limit(_TOP)
    ).all()
    names = names_of(session, [customer_id for customer_id, _ in rows])
    return [CustomerSum(customer_id=one, name=names.get(one, ""), amount=amount) for one, amount in rows]
