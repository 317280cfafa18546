"""How the month goes: what it brought beside its goal, what may close, and how new and old customers share our time."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import accumulate

from sqlalchemy import bindparam, func, select, text
from sqlalchemy.orm import Session

from desktop_crm.domain.clock import instant
from desktop_crm.domain.goals import Metric, Period
from desktop_crm.domain.money import Money
from desktop_crm.domain.prices import rounded
from desktop_crm.queries.conditions import LIVING
from desktop_crm.queries.details import names_of
from desktop_crm.queries.goal_metrics import Span, left_out, money_by_day
from desktop_crm.queries.settings import home_currency
from desktop_crm.store.models import Deal, Goal, Stage
from desktop_crm.store.opened import opened

BALANCE_DAYS = 30
NEW_DAYS = 90

_DAY_MS = 86_400_000


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthPace:
    """What a metric brought this month in the home currency, other currencies by the user's rates.

    `by_day` is the running sum at the end of each day until today.
    `target` is None without a goal, `forecast` (what is sold and the deals that may close, by their probability) None
    without deals and for payments.
    """

    metric: Metric
    sold: Money
    by_day: tuple[int, ...]
    days: int
    target: Money | None = None
    forecast: Money | None = None
    left_out: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ClosingDeal:
    """An open deal that is expected within this month or should have been closed; `probability` is a percentage."""

    id: int
    customer_id: int | None
    customer: str
    title: str
    stage: str
    money: Money | None
    probability: int
    expected_on: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Balance:
    """Customers contacted in the last BALANCE_DAYS days: `old` bought before the last NEW_DAYS days, `new` did not."""

    new: int = 0
    old: int = 0


# The month is counted by the first of these that has a goal for it.
_MEASURES = (Metric.REVENUE, Metric.WON_AMOUNT, Metric.PAYMENTS)
_TARGETS = select(Goal.metric, Goal.target).where(
    Goal.metric.in_(_MEASURES),
    Goal.period == Period.MONTH,
    Goal.start_on == bindparam("start"),
    Goal.currency == bindparam("currency"),
)
_chance = func.coalesce(Deal.probability, Stage.probability).label("chance")
_CLOSING = (
    select(
        Deal.id, Deal.customer_id, Deal.title, Deal.amount, Deal.currency, Deal.expected_on,
        Stage.id.label("stage_id"), Stage.name, _chance,
    )
    .join(Stage, Stage.id == Deal.stage_id)
    .where(Deal.status == "open", Deal.expected_on <= bindparam("end"), LIVING)
    .order_by(_chance.desc(), Deal.expected_on, Deal.id)
    .limit(bindparam("most"))
)  # fmt: skip
# In hundredths of minor units: what is divided at the end alone is whole.
_EXPECTED = (
    select(func.sum(Deal.amount * func.coalesce(Deal.probability, Stage.probability)))
    .join(Stage, Stage.id == Deal.stage_id)
    .where(
        Deal.status == "open",
        Deal.expected_on <= bindparam("end"),
        Deal.currency == bindparam("currency"),
        Deal.amount.is_not(None),
        LIVING,
    )
)
# Those contacted last are found along an index; whether somebody bought is one look into another each.
_BALANCE = text("""
    SELECT count(*), coalesce(sum(EXISTS (
        SELECT 1 FROM purchase p WHERE p.customer_id = c.id AND p.bought_on < :known)), 0)
    FROM customer c
    WHERE c.last_contact_at >= :since AND c.archived_at IS NULL AND c.deleted_at IS NULL
""")


def month_pace(session: Session, on: date) -> MonthPace:
    """Return how the month of a day goes, in the home currency, by what its goal measures.

    Without a goal purchases are counted, or what was won where no purchase is written down.
    """
    currency = home_currency(session)
    start, days = on.replace(day=1), monthrange(on.year, on.month)[1]
    values = {"currency": currency, "start": start.isoformat(), "end": on.replace(day=days).isoformat()}
    span = Span(first=start, last=on)
    targets = {row.metric: row.target for row in session.execute(_TARGETS, values)}
    metric = next((one for one in _MEASURES if one in targets), Metric.REVENUE)
    sums = money_by_day(session, metric, span, currency)
    if not targets and not sums:
        won = money_by_day(session, Metric.WON_AMOUNT, span, currency)
        metric, sums = (Metric.WON_AMOUNT, won) if won else (metric, sums)
    by_day = tuple(
        accumulate(sums.get((start + timedelta(day)).isoformat(), 0) for day in range((on - start).days + 1))
    )
    target = targets.get(metric)
    hundredths = None if metric is Metric.PAYMENTS else session.scalar(_EXPECTED, values)
    ahead = by_day[-1] + rounded(hundredths or 0, 100)
    return MonthPace(
        metric=metric,
        sold=Money(currency=currency, amount_minor=by_day[-1]),
        by_day=by_day,
        days=days,
        target=None if target is None else Money(currency=currency, amount_minor=target),
        forecast=None if hundredths is None else Money(currency=currency, amount_minor=ahead),
        left_out=left_out(session, metric, span, currency),
    )


def closing_deals(session: Session, on: date, limit: int = 12) -> tuple[ClosingDeal, ...]:
    """Return open deals that should close by the end of the month of a day, the most probable first."""
    end = on.replace(day=monthrange(on.year, on.month)[1]).isoformat()
    rows = session.connection().execute(_CLOSING, {"end": end, "most": limit}).all()
    names = names_of(session, [row.customer_id for row in rows if row.customer_id])
    titles = opened(session, Deal.title, rows)
    stages = opened(session, Stage.name, rows, by="stage_id")
    return tuple(
        ClosingDeal(
            id=row.id,
            customer_id=row.customer_id,
            customer=names.get(row.customer_id, ""),
            title=title,
            stage=stage,
            money=None if row.amount is None else Money(currency=row.currency, amount_minor=row.amount),
            probability=row.chance,
            expected_on=row.expected_on,
        )
        for row, title, stage in zip(rows, titles, stages, strict=True)
    )


def balance(session: Session, on: date) -> Balance:
    """Return how our time was shared in the last BALANCE_DAYS days."""
    since = instant(datetime.combine(on, time())) - BALANCE_DAYS * _DAY_MS
    known = (on - timedelta(NEW_DAYS)).isoformat()
    whole, old = session.connection().execute(_BALANCE, {"since": since, "known": known}).one()
    return Balance(new=whole - old, old=old)
