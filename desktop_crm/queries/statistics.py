"""The numbers behind the charts, of one customer or of all. Amounts are minor units of one currency, never mixed."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import pairwise

from sqlalchemy import ColumnElement, TextClause, bindparam, func, select, text
from sqlalchemy.orm import InstrumentedAttribute, Session

from desktop_crm.domain.clock import instant, local
from desktop_crm.domain.interactions import InteractionKind
from desktop_crm.domain.schedule import month_number, month_start
from desktop_crm.queries.conditions import IS_CONTACT, TRASHED
from desktop_crm.queries.details import names_of
from desktop_crm.store.context import haystack
from desktop_crm.store.models import Customer, CustomerPurchases, Interaction, MonthlyPurchases, Purchase

_HOUR_MS = 3_600_000


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthSums:
    """Sums by month; `months` are first days, oldest first, without gaps."""

    months: tuple[date, ...]
    amounts: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekCounts:
    """Interactions by week and channel; `weeks` are Mondays, `counts[channel][n]` belongs to `weeks[n]`."""

    weeks: tuple[date, ...]
    counts: dict[InteractionKind, tuple[int, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomerSum:
    """What one customer bought."""

    customer_id: int
    name: str
    amount: int


def currencies(session: Session, customer_id: int | None = None) -> tuple[str, ...]:
    """Return the currencies of purchases, the one with most purchases first."""
    kept: type[MonthlyPurchases] | type[CustomerPurchases] = MonthlyPurchases
    own: tuple[ColumnElement[bool], ...] = ()
    if customer_id is not None:
        kept, own = CustomerPurchases, (CustomerPurchases.customer_id == customer_id,)
    number, currency = func.sum(kept.number), kept.currency
    in_order = select(currency).where(*own).group_by(currency).order_by(number.desc(), currency)
    return tuple(session.scalars(in_order))


_MONTHS = select(MonthlyPurchases.month, MonthlyPurchases.amount).where(
    MonthlyPurchases.currency == bindparam("currency"),
    MonthlyPurchases.month.between(bindparam("first"), bindparam("last")),
)
# Few are in the trash. Written so, no index of the currency leads past that of the customer.
_TRASHED_MONTHS = (
    select(Purchase.month, func.sum(Purchase.amount))
    .where(Purchase.customer_id.in_(TRASHED), func.ifnull(Purchase.currency, "") == bindparam("currency"))
    .group_by(Purchase.month)
)


def money_by_month(session: Session, currency: str, until: date, months: int = 12) -> MonthSums:
    """Return the purchases of all customers in the `months` months that end with that of `until`.

    Those of customers in the trash do not count.
    """
    numbers = _month_numbers(until, months)
    asked = {"currency": currency, "first": numbers[0], "last": numbers[-1]}
    sums = dict(session.connection().execute(_MONTHS, asked).all())
    for month, amount in session.connection().execute(_TRASHED_MONTHS, {"currency": currency}):
        sums[month] = sums.get(month, 0) - amount
    return _by_month(numbers, sums)


def money_with_year_before(
    session: Session, currency: str, until: date, months: int = 12
) -> tuple[MonthSums, MonthSums]:
    """Return the sums of `money_by_month`, and those of the same months a year earlier."""
    both = money_by_month(session, currency, until, months + 12)
    return (
        MonthSums(months=both.months[-months:], amounts=both.amounts[-months:]),
        MonthSums(months=both.months[:months], amounts=both.amounts[:months]),
    )


def money_of_customer(
    session: Session, customer_id: int, currency: str, until: date, months: int = 12
) -> MonthSums:
    """Return the purchases of one customer in the `months` months that end with that of `until`."""
    numbers = _month_numbers(until, months)
    # Bounded by the day, not by the month: that leads along the customer's own index, past everybody else's purchases.
    first, after = month_start(numbers[0]).isoformat(), month_start(numbers[-1] + 1).isoformat()
    own = Purchase.customer_id == customer_id
    within = (Purchase.bought_on >= first) & (Purchase.bought_on < after)
    rows = session.execute(
        select(Purchase.month, func.sum(Purchase.amount))
        .where(own, within, Purchase.currency == currency)
        .group_by(Purchase.month)
    )
    return _by_month(numbers, dict(rows.all()))


def contacts_by_channel(session: Session, customer_id: int) -> dict[InteractionKind, int]:
    """Return how many interactions there were on each channel, the most used first; notes are no contact."""
    count = func.count(Interaction.id)
    rows = session.execute(
        select(Interaction.kind, count)
        .where(Interaction.customer_id == customer_id, IS_CONTACT)
        .group_by(Interaction.kind)
        .order_by(count.desc(), Interaction.kind)
    )
    return {InteractionKind(kind): number for kind, number in rows}


def contact_days(session: Session, customer_id: int) -> tuple[date, ...]:
    """Return the days (of this computer's time zone) on which a customer was contacted, oldest first."""
    instants = session.scalars(
        select(Interaction.at).where(Interaction.customer_id == customer_id, IS_CONTACT)
    )
    return tuple(sorted({local(at).date() for at in instants}))


def customers_by_stage(session: Session) -> dict[str | None, int]:
    """Return how many customers stand at each lifecycle stage; archive and trash do not count.

    The search memory knows that of everybody; until it is filled, the file is asked.
    """
    memory = haystack(session)
    if not memory.whole:
        return _customers_by(session, Customer.stage)
    return {stage or None: number for stage, number in memory.stages().items()}


def customers_by_source(session: Session) -> dict[str | None, int]:
    """Return how many customers came from each source; archive and trash do not count."""
    return _customers_by(session, Customer.source)


_BY_THE_HOUR = """
    SELECT kind, number FROM hourly_interactions WHERE hour >= start / :hour AND hour < end / :hour
"""
# Where midnight is within an hour of UTC, as in India, what this hour had before the week's first midnight is taken
# off, and what it has before the last is added.
_BY_THE_MINUTE = f"""
    {_BY_THE_HOUR}
    UNION ALL SELECT kind, -1 FROM interaction WHERE at >= start / :hour * :hour AND at < start
    UNION ALL SELECT kind, 1 FROM interaction WHERE at >= end / :hour * :hour AND at < end
"""


def _contacts(counted: str) -> TextClause:
    return text(f"""
        WITH week AS (SELECT key AS place, value ->> 0 AS start, value ->> 1 AS end FROM json_each(:weeks))
        SELECT place, (
            SELECT json_group_object(kind, number)
            FROM (SELECT kind, sum(number) AS number FROM ({counted}) GROUP BY kind)
        ) AS counts FROM week
    """)


_CONTACTS, _CONTACTS_BY_THE_MINUTE = _contacts(_BY_THE_HOUR), _contacts(_BY_THE_MINUTE)


def activity_by_week(session: Session, until: date, weeks: int = 26) -> WeekCounts:
    """Return interactions of the weeks (from Monday, this computer's time zone) that end with that of `until`."""
    monday = until - timedelta(days=until.weekday())
    starts = [monday - timedelta(weeks=back) for back in range(weeks - 1, -1, -1)]
    # A week is not always 7 * 24 hours where clocks change: each gets its own bounds.
    bounds = [instant(datetime.combine(day, time())) for day in (*starts, monday + timedelta(weeks=1))]
    asked = {"weeks": json.dumps(list(pairwise(bounds))), "hour": _HOUR_MS}
    counts = {kind: [0] * weeks for kind in InteractionKind}
    contacts = _CONTACTS_BY_THE_MINUTE if any(bound % _HOUR_MS for bound in bounds) else _CONTACTS
    for place, found in session.connection().execute(contacts, asked):
        for kind, number in json.loads(found).items():
            counts[InteractionKind(kind)][place] = number
    return WeekCounts(
        weeks=tuple(starts), counts={kind: tuple(numbers) for kind, numbers in counts.items() if any(numbers)}
    )


_BEST = (
    select(CustomerPurchases.customer_id, CustomerPurchases.amount)
    .where(CustomerPurchases.currency == bindparam("currency"), CustomerPurchases.customer_id.not_in(TRASHED))
    .order_by(CustomerPurchases.amount.desc())
    .limit(bindparam("limit"))
)


def top_customers(session: Session, currency: str, limit: int = 10) -> Sequence[CustomerSum]:
    """Return those who bought most, greatest first; nobody in the trash."""
    rows = session.connection().execute(_BEST, {"currency": currency, "limit": limit}).all()
    names = names_of(session, [customer_id for customer_id, _ in rows])
    return [CustomerSum(customer_id=one, name=names.get(one, ""), amount=amount) for one, amount in rows]


def _customers_by(session: Session, column: InstrumentedAttribute[str | None]) -> dict[str | None, int]:
    rows = session.execute(
        select(column, func.count())
        .where(Customer.archived_at.is_(None), Customer.deleted_at.is_(None))
        .group_by(column)
    )
    return dict(rows.all())


def _by_month(numbers: range, sums: Mapping[int, int]) -> MonthSums:
    return MonthSums(
        months=tuple(month_start(number) for number in numbers),
        amounts=tuple(sums.get(number, 0) for number in numbers),
    )


def _month_numbers(until: date, months: int) -> range:
    """Return the months, numbered as the purchases' column numbers them, that end with that of `until`."""
    last = month_number(until)
    return range(last - months + 1, last + 1)
