"""What our work came to over some days: contacts, minutes and cost by channel and by class of customer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import text
from sqlalchemy.orm import Session

from desktop_crm.domain.goals import Metric
from desktop_crm.domain.interactions import InteractionKind
from desktop_crm.queries.conditions import IS_CONTACT_SQL
from desktop_crm.queries.effectiveness import ChannelEffect, MessageEffect, channel_effects, message_effects
from desktop_crm.queries.goal_metrics import Span, left_out, measure
from desktop_crm.queries.own_use import OwnUse, own_use
from desktop_crm.queries.settings import home_currency, setting

COSTS = "effort_costs"
"""The key of the setting that holds `EffortCosts`."""

DAYS_SHOWN = 31

_MONEY = (Metric.REVENUE, Metric.WON_AMOUNT)
_MOST_COST = 10**12
_MOST_MINUTES = 480


@dataclass(frozen=True, slots=True, kw_only=True)
class EffortCosts:
    """What an hour and a visit (the way there) cost, in minor units of the home currency, and what a task done by a
    rule would have taken by hand, in minutes: the user's own estimates."""

    hour: int = 0
    visit: int = 0
    task_minutes: int = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class ChannelEffort:
    """What one channel took: of `contacts` so many as `timed` say how long they took, together `minutes`.

    `cost` is minutes by the cost of an hour, and for visits the way there, in minor units of the home currency.
    """

    kind: InteractionKind
    contacts: int
    timed: int
    minutes: int
    cost: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ClassEffort:
    """What the customers of one lifecycle stage (None: without one) took."""

    stage: str | None
    customers: int
    contacts: int
    minutes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DayEffort:
    """What was done on a day: visits, all contacts with their minutes, and follow-ups done."""

    on: date
    visits: int = 0
    contacts: int = 0
    minutes: int = 0
    done: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Effort:
    """What our work over some days came to. Amounts are minor units of `currency`, the home currency.

    `days` are the days one by one, none where they are more than DAYS_SHOWN; `left_out` are the currencies of amounts
    that do not count, for no rate is known.
    """

    span: Span
    currency: str
    days: tuple[DayEffort, ...]
    channels: tuple[ChannelEffort, ...]
    classes: tuple[ClassEffort, ...]
    effects: tuple[ChannelEffect, ...]
    messages: tuple[MessageEffect, ...]
    costs: EffortCosts
    revenue: int
    won_deals: int
    won_amount: int
    use: OwnUse
    left_out: tuple[str, ...]

    @property
    def contacts(self) -> int:
        """All contacts."""
        return sum(one.contacts for one in self.channels)

    @property
    def minutes(self) -> int:
        """All minutes that were logged."""
        return sum(one.minutes for one in self.channels)

    @property
    def cost(self) -> int:
        """What all of it cost."""
        return sum(one.cost for one in self.channels)

    @property
    def saved_minutes(self) -> int:
        """What rules did, at the user's estimate of a task done by hand."""
        return self.use.rule_tasks * self.costs.task_minutes


_CHANNELS = text(f"""
    SELECT kind, count(*) AS contacts, count(minutes) AS timed, coalesce(sum(minutes), 0) AS minutes FROM interaction
    WHERE at >= :start AND at < :end AND {IS_CONTACT_SQL} GROUP BY kind
""")
_CLASSES = text(f"""
    SELECT c.stage, count(DISTINCT c.id) AS customers, count(*) AS contacts, coalesce(sum(i.minutes), 0) AS minutes
    FROM interaction i JOIN customer c ON c.id = i.customer_id
    WHERE i.at >= :start AND i.at < :end AND i.{IS_CONTACT_SQL} GROUP BY c.stage ORDER BY minutes DESC, contacts DESC
""")
_DAYS = text(f"""
    SELECT date(at / 1000, 'unixepoch', 'localtime') AS day, count(*) FILTER (WHERE kind = 'visit') AS visits,
        count(*) AS contacts, coalesce(sum(minutes), 0) AS minutes
    FROM interaction WHERE at >= :start AND at < :end AND {IS_CONTACT_SQL} GROUP BY day
""")
_DONE = text("""
    SELECT date(done_at / 1000, 'unixepoch', 'localtime') AS day, count(*) AS done
    FROM follow_up WHERE done_at >= :start AND done_at < :end GROUP BY day
""")


def effort(session: Session, span: Span) -> Effort:
    """Return what our work over these days came to."""
    start, end = span.instants
    costs, currency = effort_costs(session), home_currency(session)
    rows = session.connection().execute(_CLASSES, {"start": start, "end": end})
    return Effort(
        span=span,
        currency=currency,
        days=_days(session, span),
        channels=_channels(session, span, costs),
        classes=tuple(ClassEffort(**row._mapping) for row in rows),
        effects=channel_effects(session, span),
        messages=message_effects(session, span),
        costs=costs,
        revenue=measure(session, Metric.REVENUE, span, currency),
        won_deals=measure(session, Metric.WON_DEALS, span),
        won_amount=measure(session, Metric.WON_AMOUNT, span, currency),
        use=own_use(session, span),
        left_out=tuple(sorted({code for one in _MONEY for code in left_out(session, one, span, currency)})),
    )


def _channels(session: Session, span: Span, costs: EffortCosts) -> tuple[ChannelEffort, ...]:
    start, end = span.instants
    rows = session.connection().execute(_CHANNELS, {"start": start, "end": end})
    found = {row.kind: row for row in rows}
    return tuple(
        ChannelEffort(
            kind=kind,
            contacts=found[kind].contacts,
            timed=found[kind].timed,
            minutes=found[kind].minutes,
            cost=_cost(kind, found[kind].contacts, found[kind].minutes, costs),
        )
        for kind in InteractionKind
        if kind in found
    )


def _days(session: Session, span: Span) -> tuple[DayEffort, ...]:
    length = (span.last - span.first).days + 1
    if length > DAYS_SHOWN:
        return ()
    start, end = span.instants
    values, ask = {"start": start, "end": end}, session.connection().execute
    talked = {row.day: row for row in ask(_DAYS, values)}
    done = {row.day: row.done for row in ask(_DONE, values)}
    days = (span.first + timedelta(number) for number in range(length))
    return tuple(_day(day, talked.get(day.isoformat()), done.get(day.isoformat(), 0)) for day in days)


def _day(on: date, talked: Any, done: int) -> DayEffort:
    if talked is None:
        return DayEffort(on=on, done=done)
    return DayEffort(on=on, visits=talked.visits, contacts=talked.contacts, minutes=talked.minutes, done=done)


def effort_costs(session: Session) -> EffortCosts:
    """Return the user's estimates; nothing costs anything until they say so."""
    kept = setting(session, COSTS, {})
    usual = EffortCosts()
    return EffortCosts(
        hour=_kept(kept, "hour", usual.hour, _MOST_COST),
        visit=_kept(kept, "visit", usual.visit, _MOST_COST),
        task_minutes=_kept(kept, "task_minutes", usual.task_minutes, _MOST_MINUTES),
    )


def _kept(kept: Mapping[str, object], key: str, usual: int, most: int) -> int:
    value = kept.get(key)
    return value if type(value) is int and 0 <= value <= most else usual


def _cost(kind: InteractionKind, contacts: int, minutes: int, costs: EffortCosts) -> int:
    ways = contacts * costs.visit if kind is InteractionKind.VISIT else 0
    return (minutes * costs.hour + 30) // 60 + ways
