"""The numbers behind the charts, of one customer or of all. Amounts are minor units of one currency, never mixed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import pairwise

from sqlalchemy import ColumnElement, bindparam, func, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from desktop_crm.domain.clock import instant, local
from desktop_crm.domain.interactions import InteractionKind
from desktop_crm.domain.schedule import month_number, month_start
from desktop_crm.queries.conditions import IS_CONTACT, TRASHED
from desktop_crm.queries.details import names_of
from desktop_crm.store.models import Customer, Interaction, Purchase


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
    count = func.count(Purchase.id).desc()
    own = () if customer_id is None else (Purchase.customer_id == customer_id,)
    return tuple(
        session.scalars(
            select(Purchase.currency)
            .where(*own)
            .group_by(Purchase.currency)
            .order_by(count, Purchase.currency)
        )
    )


def money_by_month(session: Session, currency: str, until: date, months: int = 12) -> MonthSums:
    """Return the purchases of all customers in the `months` months that end with that of `until`.

    Those of customers in the trash do not count.
    """
    numbers = _month_numbers(until, months)
    within = Purchase.month.between(numbers[0], numbers[-1])
    sums = _sums(session, numbers, Purchase.currency == currency, within)
    # Few are in the trash: to take theirs off is far less work than to look at everybody's customer. Written so, no
    # index of the currency leads past that of the customer.
    of_currency = func.ifnull(Purchase.currency, "") == currency
    trashed = _sums(session, numbers, Purchase.customer_id.in_(TRASHED), of_currency)
    left = zip(sums.amounts, trashed.amounts, strict=True)
    return MonthSums(months=sums.months, amounts=tuple(one - gone for one, gone in left))


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
    return _sums(session, numbers, own, within, Purchase.currency == currency)


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
    """Return how many customers stand at each lifecycle stage; archive and trash do not count."""
    return _customers_by(session, Customer.stage)


def customers_by_source(session: Session) -> dict[str | None, int]:
    """Return how many customers came from each source; archive and trash do not count."""
    return _customers_by(session, Customer.source)


# A column a channel: sorting a week's interactions into groups would take twice as long as going through them.
_CONTACTS = select(*(func.count().filter(Interaction.kind == kind.value) for kind in InteractionKind)).where(
    Interaction.at >= bindparam("start"), Interaction.at < bindparam("end")
)


def activity_by_week(session: Session, until: date, weeks: int = 26) -> WeekCounts:
    """Return interactions of the weeks (from Monday, this computer's time zone) that end with that of `until`."""
    monday = until - timedelta(days=until.weekday())
    starts = [monday - timedelta(weeks=back) for back in range(weeks - 1, -1, -1)]
    # A week is not always 7 * 24 hours where clocks change: each gets its own bounds.
    bounds = [instant(datetime.combine(day, time())) for day in (*starts, monday + timedelta(weeks=1))]
    connection = session.connection()
    by_week = [
        connection.execute(_CONTACTS, {"start": start, "end": end}).one() for start, end in pairwise(bounds)
    ]
    by_kind = zip(InteractionKind, zip(*by_week, strict=True), strict=True)
    return WeekCounts(weeks=tuple(starts), counts={kind: counts for kind, counts in by_kind if any(counts)})


def top_customers(session: Session, currency: str, limit: int = 10) -> Sequence[CustomerSum]:
    """Return those who bought most, greatest first; nobody in the trash."""
    total = func.sum(Purchase.amount)
    rows = session.execute(
        select(Purchase.customer_id, total)
        .where(Purchase.currency == currency, Purchase.customer_id.not_in(TRASHED))
        .group_by(Purchase.customer_id)
        .order_by(total.desc())
        .limit(limit)
    ).all()
    names = names_of(session, [customer_id for customer_id, _ in rows])
    return [CustomerSum(customer_id=one, name=names.get(one, ""), amount=amount) for one, amount in rows]


def _customers_by(session: Session, column: InstrumentedAttribute[str | None]) -> dict[str | None, int]:
    rows = session.execute(
        select(column, func.count())
        .where(Customer.archived_at.is_(None), Customer.deleted_at.is_(None))
        .group_by(column)
    )
    return dict(rows.all())


def _sums(session: Session, numbers: range, *where: ColumnElement[bool]) -> MonthSums:
    rows = session.execute(
        select(Purchase.month, func.sum(Purchase.amount)).where(*where).group_by(Purchase.month)
    )
    sums = dict(rows.all())
    return MonthSums(
        months=tuple(month_start(number) for number in numbers),
        amounts=tuple(sums.get(number, 0) for number in numbers),
    )


def _month_numbers(until: date, months: int) -> range:
    """Return the months, numbered as the purchases' column numbers them, that end with that of `until`."""
    last = month_number(until)
    return range(last - months + 1, last + 1)
