"""What a day asks for: follow-ups that are overdue, due, and due within the week; and all of Today at once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, time, timedelta
from typing import Any

from sqlalchemy import Select, bindparam, func, select, union_all
from sqlalchemy.orm import Session

from desktop_crm.domain.clock import local
from desktop_crm.domain.errors import RecordGone
from desktop_crm.domain.interactions import InteractionKind
from desktop_crm.domain.planning import Priority
from desktop_crm.domain.repeat import due_instant
from desktop_crm.queries.dates_ahead import DateAhead, dates_ahead
from desktop_crm.queries.details import names_of
from desktop_crm.queries.month_pace import Balance, ClosingDeal, MonthPace, balance, closing_deals, month_pace
from desktop_crm.queries.plans import Origin, origins
from desktop_crm.queries.suggestions import Suggestion, suggestions
from desktop_crm.store.models import Customer, FollowUp, FollowUpTerms
from desktop_crm.store.opened import opened_one

MOST_SHOWN = 100
WEEK_DAYS = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class DueItem:
    """A follow-up with whom it is for. `due_time` is HH:MM of `zone` or empty, `planned_on` the day it was planned.

    `repeat` is a rule as `domain.repeat` keeps it; `late` counts days; `quiet` those since the last contact, None
    where there was none. `channel` is the kind of interaction planned, where one was named; `by` the
    rule or plan that planned it, `draft` what it suggests to say.
    """

    id: int
    customer_id: int
    name: str
    title: str
    due_on: str
    due_time: str
    zone: str
    planned_on: date
    late: int = 0
    priority: Priority = Priority.NORMAL
    promise: bool = False
    repeat: str = ""
    quiet: int | None = None
    channel: InteractionKind | None = None
    by: str = ""
    draft: str = ""

    @property
    def due_at(self) -> int | None:
        """When it is due, in UTC milliseconds; None where no time of the day is planned."""
        if not self.due_time:
            return None
        return due_instant(date.fromisoformat(self.due_on), time.fromisoformat(self.due_time), self.zone)


@dataclass(frozen=True, slots=True, kw_only=True)
class DueTerms:
    """What is planned beyond the title. `due_on` is an ISO day, `due_time` HH:MM of `zone` or empty."""

    due_on: str
    due_time: str = ""
    zone: str = ""
    priority: Priority = Priority.NORMAL
    promise: bool = False
    repeat: str = ""
    channel: InteractionKind | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DayPlan:
    """The follow-ups of a day, the most important MOST_SHOWN of each; the counts are of all."""

    overdue: tuple[DueItem, ...] = ()
    due: tuple[DueItem, ...] = ()
    week: tuple[DueItem, ...] = ()
    overdue_count: int = 0
    due_count: int = 0
    week_count: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Today:
    """Everything that Today shows of a day."""

    on: date
    plan: DayPlan
    suggestions: tuple[Suggestion, ...]
    dates: tuple[DateAhead, ...]
    closing: tuple[ClosingDeal, ...]
    month: MonthPace
    balance: Balance


_PRIORITY = func.coalesce(FollowUpTerms.priority, 0)
_OF_DAYS = (
    (FollowUp.done_at.is_(None))
    & FollowUp.due_on.between(bindparam("first"), bindparam("last"))
    & Customer.archived_at.is_(None)
    & Customer.deleted_at.is_(None)
)
_ITEMS = (
    select(
        FollowUp.id, FollowUp.customer_id, FollowUp.due_on, FollowUp.due_time, FollowUp.zone, FollowUp.created_at,
        FollowUp.title, FollowUpTerms.priority, FollowUpTerms.promise, FollowUpTerms.repeat, FollowUpTerms.channel,
        Customer.last_contact_at,
    )
    .join(Customer, Customer.id == FollowUp.customer_id)
    .outerjoin(FollowUpTerms, FollowUpTerms.follow_up_id == FollowUp.id)
    .where(_OF_DAYS)
    .limit(MOST_SHOWN)
)  # fmt: skip
_BY_DAY = _ITEMS.order_by(
    FollowUp.due_on, FollowUp.due_time.is_(None), FollowUp.due_time, _PRIORITY.desc(), FollowUp.id
)
# Among what is overdue our word comes first, then what the user called urgent, then what waits longest.
_BY_WEIGHT = _ITEMS.order_by(
    func.coalesce(FollowUpTerms.promise, 0).desc(), _PRIORITY.desc(), FollowUp.due_on, FollowUp.id
)
# Who is put away is told by an index alone: a count reads no customer.
_PUT_AWAY = union_all(
    select(Customer.id).where(Customer.deleted_at.is_not(None)),
    select(Customer.id).where(Customer.deleted_at.is_(None), Customer.archived_at.is_not(None)),
)
_COUNT = select(func.count(FollowUp.id)).where(
    FollowUp.done_at.is_(None),
    FollowUp.due_on.between(bindparam("first"), bindparam("last")),
    FollowUp.customer_id.not_in(_PUT_AWAY),
)


def day_plan(session: Session, on: date) -> DayPlan:
    """Return what is to be done on a day, was to be done before, and within the seven days after it."""
    past = {"first": "", "last": (on - timedelta(1)).isoformat()}
    present = {"first": on.isoformat(), "last": on.isoformat()}
    ahead = {"first": (on + timedelta(1)).isoformat(), "last": (on + timedelta(WEEK_DAYS)).isoformat()}
    counts = [session.connection().execute(_COUNT, days).scalar_one() for days in (past, present, ahead)]
    rows = [
        session.connection().execute(_BY_WEIGHT, past).all(),
        session.connection().execute(_BY_DAY, present).all(),
        session.connection().execute(_BY_DAY, ahead).all(),
    ]
    names = names_of(session, {row.customer_id for part in rows for row in part})
    told = origins(session, [row.id for part in rows for row in part])
    overdue, due, week = (tuple(_item(session, on, row, names, told) for row in part) for part in rows)
    return DayPlan(
        overdue=overdue,
        due=due,
        week=week,
        overdue_count=counts[0],
        due_count=counts[1],
        week_count=counts[2],
    )


def visits_left(session: Session, on: date) -> tuple[DueItem, ...]:
    """Return the visits of the days before that nobody wrote down, the oldest first."""
    past = {"first": "", "last": (on - timedelta(1)).isoformat()}
    return _items(session, on, _BY_DAY.where(FollowUpTerms.channel == InteractionKind.VISIT.value), past)


def due_on(session: Session, on: date) -> tuple[DueItem, ...]:
    """Return what is to be done on a day by time, the most important MOST_SHOWN."""
    days = {"first": on.isoformat(), "last": on.isoformat()}
    return _items(session, on, _BY_DAY, days)


def due_terms(session: Session, follow_up_id: int) -> DueTerms:
    """Return what is planned, as it stands in the store. Raise RecordGone."""
    follow_up = session.get(FollowUp, follow_up_id)
    if follow_up is None:
        raise RecordGone(record_id=follow_up_id)
    when = DueTerms(due_on=follow_up.due_on, due_time=follow_up.due_time or "", zone=follow_up.zone or "")
    terms = session.scalars(select(FollowUpTerms).where(FollowUpTerms.follow_up_id == follow_up_id)).first()
    if terms is None:
        return when
    return replace(
        when,
        priority=Priority(terms.priority),
        promise=bool(terms.promise),
        repeat=terms.repeat or "",
        channel=InteractionKind(terms.channel) if terms.channel else None,
    )


def today(session: Session, on: date) -> Today:
    """Return everything that Today shows; in the window its parts are asked for one by one."""
    return Today(
        on=on,
        plan=day_plan(session, on),
        suggestions=suggestions(session, on),
        dates=dates_ahead(session, on),
        closing=closing_deals(session, on),
        month=month_pace(session, on),
        balance=balance(session, on),
    )


def _items(
    session: Session, on: date, statement: Select[*tuple[Any, ...]], days: Mapping[str, str]
) -> tuple[DueItem, ...]:
    rows = session.connection().execute(statement, days).all()
    names = names_of(session, {row.customer_id for row in rows})
    told = origins(session, [row.id for row in rows])
    return tuple(_item(session, on, row, names, told) for row in rows)


def _item(
    session: Session, on: date, row: Any, names: Mapping[int, str], told: Mapping[int, Origin]
) -> DueItem:
    title = opened_one(session, FollowUp.title, row.id, row.title_sealed)
    contacted, origin = row.last_contact_at, told.get(row.id, Origin())
    return DueItem(
        id=row.id,
        customer_id=row.customer_id,
        name=names[row.customer_id],
        title=title,
        due_on=row.due_on,
        due_time=row.due_time or "",
        zone=row.zone or "",
        planned_on=local(row.created_at).date(),
        late=max(0, (on - date.fromisoformat(row.due_on)).days),
        priority=Priority(row.priority or 0),
        promise=bool(row.promise),
        repeat=row.repeat or "",
        channel=InteractionKind(row.channel) if row.channel else None,
        quiet=None if contacted is None else max(0, (on - local(contacted).date()).days),
        by=origin.by,
        draft=origin.draft,
    )
