"""What falls on a span of days: planned, done, closing, and yearly days. Each is a question of its own."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session

from desktop_crm.domain.calendar import CalendarItem, CalendarKind, placed
from desktop_crm.domain.clock import instant, local, today
from desktop_crm.domain.money import Money
from desktop_crm.domain.planning import Priority
from desktop_crm.domain.repeat import parse_repeat, repeats_between
from desktop_crm.queries.conditions import IS_CONTACT, LIVING
from desktop_crm.queries.dates_ahead import dates_of_days
from desktop_crm.queries.details import names_of
from desktop_crm.store.among import among, these
from desktop_crm.store.models import Customer, Deal, FollowUp, FollowUpTerms, Interaction, Stage
from desktop_crm.store.opened import opened


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """The days asked for, both included, and how many things of one kind are wanted of each day."""

    first: date
    last: date
    most: int = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class OnDays:
    """Things in the order of days and times; `more` counts by day those beyond what was wanted."""

    items: tuple[CalendarItem, ...] = ()
    more: tuple[tuple[date, int], ...] = ()


LIVE = Customer.archived_at.is_(None) & Customer.deleted_at.is_(None)
_RANKED = (
    select(
        FollowUp.id,
        func.row_number()
        .over(
            partition_by=FollowUp.due_on,
            order_by=(func.coalesce(FollowUpTerms.priority, 0).desc(), FollowUp.due_time.is_(None),
                      FollowUp.due_time, FollowUp.id),
        )
        .label("place"),
        func.count().over(partition_by=FollowUp.due_on).label("of"),
    )
    .join(Customer, Customer.id == FollowUp.customer_id)
    .outerjoin(FollowUpTerms, FollowUpTerms.follow_up_id == FollowUp.id)
    .where(FollowUp.done_at.is_(None), FollowUp.due_on.between(bindparam("first"), bindparam("last")), LIVE)
    .subquery()
)  # fmt: skip
FIELDS = (
    FollowUp.id, FollowUp.customer_id, FollowUp.due_on, FollowUp.due_time, FollowUp.zone, FollowUp.title,
    FollowUpTerms.priority, FollowUpTerms.promise, FollowUpTerms.repeat, FollowUpTerms.channel,
)  # fmt: skip
_PLANNED = (
    select(*FIELDS, _RANKED.c.of)
    .join(_RANKED, _RANKED.c.id == FollowUp.id)
    .outerjoin(FollowUpTerms, FollowUpTerms.follow_up_id == FollowUp.id)
    .where(_RANKED.c.place <= bindparam("most"))
)
_REPEATED = (
    select(*FIELDS)
    .join(FollowUpTerms, FollowUpTerms.follow_up_id == FollowUp.id)
    .join(Customer, Customer.id == FollowUp.customer_id)
    .where(FollowUpTerms.repeat.is_not(None), FollowUp.done_at.is_(None))
    .where(FollowUp.due_on <= bindparam("last"), LIVE)
)
_HAPPENED = (
    select(Interaction.id, Interaction.at)
    .join(Customer, Customer.id == Interaction.customer_id)
    .where(
        Interaction.at.between(bindparam("first"), bindparam("last")),
        IS_CONTACT,
        Customer.deleted_at.is_(None),
    )
    .order_by(Interaction.at)
)
_TALKS = select(
    Interaction.id, Interaction.customer_id, Interaction.at, Interaction.kind, Interaction.minutes,
    Interaction.subject,
).where(among(Interaction.id))  # fmt: skip
_CLOSING = (
    select(
        Deal.id, Deal.customer_id, Deal.expected_on, Deal.amount, Deal.currency, Deal.title,
        Stage.id.label("stage_id"), Stage.name,
    )
    .join(Stage, Stage.id == Deal.stage_id)
    .where(Deal.status == "open", Deal.expected_on.between(bindparam("first"), bindparam("last")), LIVING)
    .order_by(Deal.expected_on, Deal.amount.desc(), Deal.id)
)  # fmt: skip


def planned_on(session: Session, span: Span) -> OnDays:
    """Return the open follow-ups of a span, and the days on which repeats will come back. Times are local."""
    days = {
        "first": (span.first - timedelta(1)).isoformat(),
        "last": (span.last + timedelta(1)).isoformat(),
        "most": span.most,
    }
    rows = session.connection().execute(_PLANNED, days).all()
    repeated = session.connection().execute(_REPEATED, {"last": span.last.isoformat()}).all()
    items = list(follow_up_items(session, rows))
    series = {row.id: row for row in repeated}
    items += [
        replace(first, on=day, ahead=True, late=False)
        for first in follow_up_items(session, repeated)
        for day in _ahead(series[first.id], span)
    ]
    more = {date.fromisoformat(row.due_on): row.of - span.most for row in rows if row.of > span.most}
    return _cut(items, span, more)


def done_on(session: Session, span: Span) -> OnDays:
    """Return the interactions of a span, the first of each day; notes are not among them."""
    bounds = {"first": _midnight(span.first), "last": _midnight(span.last + timedelta(1)) - 1}
    by_day: defaultdict[date, list[int]] = defaultdict(list)
    for row in session.connection().execute(_HAPPENED, bounds):
        by_day[local(row.at).date()].append(row.id)
    chosen = [one for ids in by_day.values() for one in ids[: span.most]]
    rows = session.connection().execute(_TALKS, these(chosen)).all()
    names = names_of(session, {row.customer_id for row in rows})
    subjects = opened(session, Interaction.subject, rows)
    items = [
        CalendarItem(
            kind=CalendarKind.INTERACTION,
            id=row.id,
            customer_id=row.customer_id,
            name=names[row.customer_id],
            title=subject,
            on=local(row.at).date(),
            at=local(row.at).time(),
            minutes=row.minutes or 0,
            detail=row.kind,
        )
        for row, subject in zip(rows, subjects, strict=True)
    ]
    return _cut(items, span, {day: len(ids) - span.most for day, ids in by_day.items()})


def closing_on(session: Session, span: Span) -> OnDays:
    """Return the open deals that are expected to close within a span, the largest of each day."""
    days = {"first": span.first.isoformat(), "last": span.last.isoformat()}
    found = session.connection().execute(_CLOSING, days).all()
    counts = Counter(row.expected_on for row in found)
    rows = list(_first_of_each_day(found, span.most))
    names = names_of(session, {row.customer_id for row in rows if row.customer_id})
    titles = opened(session, Deal.title, rows)
    stages = opened(session, Stage.name, rows, by="stage_id")
    items = [
        CalendarItem(
            kind=CalendarKind.DEAL,
            id=row.id,
            customer_id=row.customer_id,
            name=names.get(row.customer_id, ""),
            title=title,
            on=date.fromisoformat(row.expected_on),
            detail=stage,
            late=row.expected_on < today().isoformat(),
            money=None if row.amount is None else Money(currency=row.currency, amount_minor=row.amount),
        )
        for row, title, stage in zip(rows, titles, stages, strict=True)
    ]
    return _cut(items, span, {date.fromisoformat(day): count - span.most for day, count in counts.items()})


def kept_on(session: Session, span: Span) -> OnDays:
    """Return the birthdays and other yearly days of a span, solar and lunar; none where dates are hidden."""
    found, counts = dates_of_days(session, span.first, (span.last - span.first).days, span.most)
    items = [
        CalendarItem(
            kind=CalendarKind.DATE,
            id=one.customer_id,
            customer_id=one.customer_id,
            name=one.name,
            title="",
            on=one.on,
            detail=one.label,
            lunar_on=one.reason.lunar_on,
            turns=one.turns,
        )
        for one in found
    ]
    return _cut(items, span, {day: count - span.most for day, count in counts.items()})


def follow_up_items(session: Session, rows: Sequence[Any]) -> Iterator[CalendarItem]:
    """Yield rows of FIELDS as things on a calendar, at the times of this computer's zone."""
    names = names_of(session, {row.customer_id for row in rows})
    titles = opened(session, FollowUp.title, rows)
    now = datetime.now()
    for row, title in zip(rows, titles, strict=True):
        at = time.fromisoformat(row.due_time) if row.due_time else None
        on, at = placed(date.fromisoformat(row.due_on), at, row.zone)
        yield CalendarItem(
            kind=CalendarKind.FOLLOW_UP,
            id=row.id,
            customer_id=row.customer_id,
            name=names[row.customer_id],
            title=title,
            on=on,
            at=at,
            priority=Priority(row.priority or 0),
            promise=bool(row.promise),
            repeat=row.repeat or "",
            detail=row.channel or "",
            late=on < now.date(),
        )


def _ahead(row: Any, span: Span) -> list[date]:
    """Return the local days of a repeat that is not made yet."""
    due = date.fromisoformat(row.due_on)
    at = time.fromisoformat(row.due_time) if row.due_time else None
    days = repeats_between(parse_repeat(row.repeat), due, span.first - timedelta(1), span.last + timedelta(1))
    return [placed(day, at, row.zone)[0] for day in days]


def _cut(items: Iterable[CalendarItem], span: Span, more: dict[date, int]) -> OnDays:
    """Sort what lies in the span, at most as many a day as are wanted."""
    within = sorted(
        (item for item in items if span.first <= item.on <= span.last),
        key=lambda item: (item.on, *item.order),
    )
    seen: Counter[date] = Counter()
    kept = []
    for item in within:
        seen[item.on] += 1
        if seen[item.on] <= span.most:
            kept.append(item)
    beyond = Counter({day: count for day, count in more.items() if count > 0})
    beyond.update({day: count - span.most for day, count in seen.items() if count > span.most})
    return OnDays(items=tuple(kept), more=tuple(sorted(beyond.items())))


def _first_of_each_day(rows: Iterable[Any], most: int) -> Iterator[Any]:
    seen: Counter[str] = Counter()
    for row in rows:
        seen[row.expected_on] += 1
        if seen[row.expected_on] <= most:
            yield row


def _midnight(day: date) -> int:
    return instant(datetime.combine(day, time()))
