"""What goals measure, reckoned over days: each metric is one question over clear columns.

Nothing that was done with a customer in the trash counts.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import Select, TextClause, bindparam, func, select, text
from sqlalchemy.orm import Session

from desktop_crm.domain.clock import instant
from desktop_crm.domain.goals import Metric
from desktop_crm.domain.interactions import InteractionKind
from desktop_crm.domain.money import Money
from desktop_crm.domain.pipelines import StageKind
from desktop_crm.domain.schedule import month_number
from desktop_crm.queries.conditions import IS_CONTACT, LIVING, TRASHED
from desktop_crm.queries.exchange_rates import Rates, known_rates
from desktop_crm.store.models import Deal, Interaction, Lead, Payment, Purchase


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """Days from the first to the last, both included, of this computer's time zone."""

    first: date
    last: date

    @property
    def days(self) -> tuple[str, str]:
        """Both days in ISO."""
        return self.first.isoformat(), self.last.isoformat()

    @property
    def instants(self) -> tuple[int, int]:
        """When the first day begins and when the last has ended, in UTC milliseconds."""
        return start_of(self.first), start_of(self.last + timedelta(1))


def start_of(day: date) -> int:
    """Return when a day begins on this computer, in UTC milliseconds."""
    return instant(datetime.combine(day, time()))


def measure(session: Session, metric: Metric, span: Span, currency: str = "") -> int:
    """Return what a metric came to: a count, or minor units of the currency.

    Amounts of other currencies count by the user's rates where `currency` is the home currency, and else not at all.
    """
    if metric.of_money:
        return sum(money_by_day(session, metric, span, currency).values())
    return int(session.connection().execute(_COUNTS[metric], _values(span)).scalar_one())


def money_by_day(session: Session, metric: Metric, span: Span, currency: str) -> dict[str, int]:
    """Return what a metric of money came to on each day (ISO) that brought any, as `measure` counts it."""
    rates, found = known_rates(session), Counter[str]()
    codes = _counted(rates, currency)
    for day, code, amount in session.execute(_AMOUNTS[metric], {**_values(span), "codes": codes}):
        money = Money(currency=code, amount_minor=int(amount or 0))
        found[day] += money.amount_minor if code == currency else rates.at_home(money, day) or 0
    return found


def left_out(session: Session, metric: Metric, span: Span, currency: str) -> tuple[str, ...]:
    """Return the currencies of amounts that `measure` does not count for want of a rate; none for a count."""
    if not metric.of_money:
        return ()
    codes = _counted(known_rates(session), currency)
    return tuple(session.scalars(_OTHERS[metric], {**_values(span), "codes": codes}))


def _counted(rates: Rates, currency: str) -> list[str]:
    return [rates.home, *rates.days] if currency == rates.home else [currency]


def _values(span: Span) -> dict[str, object]:
    first, last = span.days
    start, end = span.instants
    months = {"first_month": month_number(span.first), "last_month": month_number(span.last)}
    return {"first": first, "last": last, "start": start, "end": end, **months}


def _sums(day: Any, currency: Any, amount: Any, *where: Any) -> Select[Any]:
    known = currency.in_(bindparam("codes", expanding=True))
    within = day.between(bindparam("first"), bindparam("last"))
    return select(day, currency, func.sum(amount)).where(known, within, *where).group_by(day, currency)


def _others(day: Any, currency: Any, amount: Any, *where: Any) -> Select[Any]:
    unknown = currency.not_in(bindparam("codes", expanding=True))
    within = day.between(bindparam("first"), bindparam("last"))
    return select(currency).distinct().where(unknown, within, amount != 0, *where).order_by(currency)


_MONEY: dict[Metric, tuple[Any, ...]] = {
    # The month leads along an index; the day alone would not.
    Metric.REVENUE: (
        Purchase.bought_on,
        Purchase.currency,
        Purchase.amount,
        Purchase.month.between(bindparam("first_month"), bindparam("last_month")),
        Purchase.customer_id.not_in(TRASHED),
    ),
    Metric.WON_AMOUNT: (Deal.closed_on, Deal.currency, Deal.amount, Deal.status == StageKind.WON, LIVING),
    Metric.PAYMENTS: (
        Payment.paid_on,
        Payment.currency,
        Payment.amount,
        Payment.customer_id.not_in(TRASHED),
    ),
}
_AMOUNTS = {metric: _sums(*columns) for metric, columns in _MONEY.items()}
_OTHERS = {metric: _others(*columns) for metric, columns in _MONEY.items()}
# A customer is new on the day of the first purchase or the first deal won, whichever comes first: who was imported
# long after is not new.
_NEW_CUSTOMERS = text("""
    WITH firsts AS (
        SELECT customer_id, min(bought_on) AS day FROM purchase GROUP BY customer_id
        UNION ALL
        SELECT customer_id, min(closed_on) FROM deal
        WHERE status = 'won' AND closed_on IS NOT NULL AND customer_id IS NOT NULL GROUP BY customer_id
    )
    SELECT count(*) FROM (
        SELECT min(day) AS day FROM firsts
        WHERE customer_id NOT IN (SELECT id FROM customer WHERE deleted_at > 0)
        GROUP BY customer_id HAVING min(day) BETWEEN :first AND :last)
""")
_ON_TIME = text("""
    SELECT count(*) FROM follow_up
    WHERE done_at >= :start AND done_at < :end AND date(done_at / 1000, 'unixepoch', 'localtime') <= due_on
    AND customer_id NOT IN (SELECT id FROM customer WHERE deleted_at > 0)
""")
_WITHIN = text("at >= :start AND at < :end")
_WITH_SOMEBODY = Interaction.customer_id.not_in(TRASHED)
_COUNTS: dict[Metric, Select[Any] | TextClause] = {
    Metric.WON_DEALS: select(func.count())
    .select_from(Deal)
    .where(Deal.status == StageKind.WON, text("closed_on BETWEEN :first AND :last"), LIVING),
    Metric.NEW_CUSTOMERS: _NEW_CUSTOMERS,
    Metric.NEW_LEADS: select(func.count())
    .select_from(Lead)
    .where(text("received_at >= :start AND received_at < :end")),
    Metric.CONTACTS: select(func.count()).select_from(Interaction).where(_WITHIN, IS_CONTACT, _WITH_SOMEBODY),
    Metric.VISITS: select(func.count())
    .select_from(Interaction)
    .where(_WITHIN, Interaction.kind == InteractionKind.VISIT.value, _WITH_SOMEBODY),
    Metric.ON_TIME: _ON_TIME,
}
