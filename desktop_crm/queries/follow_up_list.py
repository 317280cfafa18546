"""Which open follow-ups fit a search text, and how many fit each saved one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from desktop_crm.domain.calendar import CalendarItem
from desktop_crm.domain.errors import BadQuery
from desktop_crm.domain.filters import Query
from desktop_crm.domain.folding import fold
from desktop_crm.domain.follow_up_filters import FollowUpQuery, parse_follow_ups
from desktop_crm.queries.calendar import FIELDS, LIVE, follow_up_items
from desktop_crm.store.context import haystack
from desktop_crm.store.haystack import Order
from desktop_crm.store.models import Customer, FollowUp, FollowUpTerms
from desktop_crm.store.opened import opened

MOST_LISTED = 1000
"""So many are listed at once, the first due before the others."""
_PRIORITY = func.coalesce(FollowUpTerms.priority, 0)
_OPEN = (
    select(*FIELDS)
    .join(Customer, Customer.id == FollowUp.customer_id)
    .outerjoin(FollowUpTerms, FollowUpTerms.follow_up_id == FollowUp.id)
    .where(FollowUp.done_at.is_(None), LIVE)
    .order_by(FollowUp.due_on, FollowUp.due_time.is_(None), FollowUp.due_time, _PRIORITY.desc(), FollowUp.id)
)


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUpList:
    """The first MOST_LISTED follow-ups that fit, by day and time; `count` is of all."""

    items: tuple[CalendarItem, ...] = ()
    count: int = 0


def list_follow_ups(session: Session, text: str, on: date) -> FollowUpList:
    """Return the open follow-ups that fit a search text on a day; customers put away are left out. Raise BadQuery."""
    query = parse_follow_ups(text)
    rows = _fitting(session, query, on, MOST_LISTED)
    count = len(rows) if len(rows) < MOST_LISTED else _count(session, query, on)
    return FollowUpList(items=tuple(follow_up_items(session, rows)), count=count)


def count_follow_ups(session: Session, texts: Iterable[str], on: date) -> dict[str, int]:
    """Return how many follow-ups each of these search texts finds; one that cannot be understood is left out."""
    counts = {}
    for text in texts:
        try:
            counts[text] = _count(session, parse_follow_ups(text), on)
        except BadQuery:
            continue
    return counts


def _count(session: Session, query: FollowUpQuery, on: date) -> int:
    if _asks_memory(query):
        return len(_fitting(session, query, on, None))
    counted = _OPEN.with_only_columns(func.count(FollowUp.id)).order_by(None)
    return session.scalar(counted.where(*_conditions(query, on))) or 0


def _asks_memory(query: FollowUpQuery) -> bool:
    return bool(query.words or query.tags or query.cities)


def _fitting(session: Session, query: FollowUpQuery, on: date, most: int | None) -> Sequence[Any]:
    """Return the rows that fit, at most so many."""
    asked = _OPEN.where(*_conditions(query, on))
    if not _asks_memory(query):
        return session.connection().execute(asked.limit(most)).all()
    rows = session.connection().execute(asked).all()
    memory = haystack(session)
    if query.tags or query.cities:
        theirs = set(memory.ids(Query(tags=query.tags, cities=query.cities), Order.CREATED))
        rows = [row for row in rows if row.customer_id in theirs]
    if query.words:
        said = [fold(title) for title in opened(session, FollowUp.title, rows)]
        for word in query.words:
            named = memory.named(word)
            kept = [word in text or row.customer_id in named for row, text in zip(rows, said, strict=True)]
            said = [text for text, keep in zip(said, kept, strict=True) if keep]
            rows = [row for row, keep in zip(rows, kept, strict=True) if keep]
    return rows[:most]


def _conditions(query: FollowUpQuery, on: date) -> Iterator[ColumnElement[bool]]:
    if query.due_within_days is not None:
        yield FollowUp.due_on <= (on + timedelta(days=query.due_within_days)).isoformat()
    if query.overdue:
        yield FollowUp.due_on < on.isoformat()
    if query.promised:
        yield FollowUpTerms.promise == 1
    if query.repeating:
        yield FollowUpTerms.repeat.is_not(None)
    if query.priorities:
        yield _PRIORITY.in_([one.value for one in query.priorities])
    if query.channels:
        yield FollowUpTerms.channel.in_([one.value for one in query.channels])
