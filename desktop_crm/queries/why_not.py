"""Why somebody is not suggested: what stands in the way, which reasons hold, and what is not late yet."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from sqlalchemy import select, text
from sqlalchemy.orm import Session

from desktop_crm.domain.errors import BadQuery
from desktop_crm.domain.filters import parse
from desktop_crm.domain.planning import Reason
from desktop_crm.queries.desk import saved_views
from desktop_crm.queries.details import names_of
from desktop_crm.queries.reasons import FINDERS, Question
from desktop_crm.queries.suggestions import score_of, suggestions, weights
from desktop_crm.store.context import haystack
from desktop_crm.store.models import Cadence, ContactRule, Customer, FollowUp
from desktop_crm.store.opened import opened_one


class Obstacle(StrEnum):
    """What keeps somebody from being suggested at all."""

    TRASHED = "trashed"
    ARCHIVED = "archived"
    UNWANTED = "unwanted"
    PLANNED = "planned"


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """A reason that holds, with its weight and how pressing it is; together they make its value."""

    reason: Reason
    weight: int

    @property
    def value(self) -> float:
        """Return what it counts."""
        return self.weight * self.reason.urgency


@dataclass(frozen=True, slots=True, kw_only=True)
class Habit:
    """How long something has been so, and how long it may be; None and 0 where nothing is known.

    What never took place counts since the customer was added.
    """

    days: int | None = None
    usual: int = 0
    never: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class WhyNot:
    """`place` counts from 1 where the customer is among the `shown`, whose last has the score `least`.

    `holding` begins with what counts most. `planned_on` and `planned` belong to the obstacle of that name.
    """

    customer_id: int
    name: str
    obstacle: Obstacle | None
    planned_on: str
    planned: str
    holding: tuple[Counted, ...]
    score: float
    place: int | None
    shown: int
    least: float
    contact: Habit
    buying: Habit


_PLANNED = text("""
    SELECT f.id, f.due_on, f.title_sealed FROM follow_up f
    WHERE f.customer_id = :only AND f.due_on <= :planned AND f.done_at IS NULL ORDER BY f.due_on LIMIT 1
""")
_CONTACT = text("SELECT last_contact_at, created_at FROM customer WHERE id = :only")
_BUYING = text("""
    SELECT count(DISTINCT bought_on) AS days, min(bought_on) AS first_on, max(bought_on) AS last_on
    FROM purchase WHERE customer_id = :only
""")
_RHYTHM_DAYS = 4


def why_not(session: Session, on: date, customer_id: int, shown: int = 8) -> WhyNot:
    """Return why a customer is or is not among the first `shown` suggestions of a day."""
    question = Question(session, on, customer_id)
    weighed = weights(session)
    found = [
        Counted(reason=reason, weight=weighed[kind])
        for kind, finder in FINDERS.items()
        for _, reason in finder(question)
    ]
    holding = tuple(sorted(found, key=lambda one: -one.value))
    others = suggestions(session, on, shown)
    place = next((n for n, one in enumerate(others, 1) if one.customer_id == customer_id), None)
    obstacle, planned_on, planned = _obstacle(question, customer_id)
    return WhyNot(
        customer_id=customer_id,
        name=names_of(session, [customer_id]).get(customer_id, ""),
        obstacle=obstacle,
        planned_on=planned_on,
        planned=planned,
        holding=holding,
        score=score_of([one.reason for one in holding if one.weight], weighed),
        place=place,
        shown=len(others),
        least=others[-1].score if others else 0.0,
        contact=_contact(question, customer_id),
        buying=_buying(question),
    )


def _obstacle(question: Question, customer_id: int) -> tuple[Obstacle | None, str, str]:
    session = question.session
    customer = session.get(Customer, customer_id)
    if customer is None or customer.deleted_at is not None:
        return Obstacle.TRASHED, "", ""
    if customer.archived_at is not None:
        return Obstacle.ARCHIVED, "", ""
    rule = select(ContactRule.do_not_contact).where(ContactRule.customer_id == customer_id)
    if session.scalar(rule):
        return Obstacle.UNWANTED, "", ""
    planned = question.rows(_PLANNED).first()
    if planned is None:
        return None, "", ""
    title = opened_one(session, FollowUp.title, planned.id, planned.title_sealed)
    return Obstacle.PLANNED, planned.due_on, title


def _contact(question: Question, customer_id: int) -> Habit:
    row = question.rows(_CONTACT).first()
    if row is None:
        return Habit()
    return Habit(
        days=question.days_since(row.last_contact_at or row.created_at),
        usual=_cadence(question.session, customer_id),
        never=row.last_contact_at is None,
    )


def _cadence(session: Session, customer_id: int) -> int:
    """Return every how many days somebody should hear from us: their own cycle, else the shortest of their groups."""
    own = session.scalar(select(Cadence.days).where(Cadence.customer_id == customer_id))
    if own:
        return own
    customer = session.get(Customer, customer_id)
    groups = [customer.stage, customer.kind] if customer else []
    found = list(session.scalars(select(Cadence.days).where(Cadence.kind_or_stage.in_(groups))))
    rows: Any = session.execute(select(Cadence.view_id, Cadence.days).where(Cadence.view_id.is_not(None)))
    queries = {view.id: view.query for view in saved_views(session)}
    found += [days for view_id, days in rows if _is_found(session, queries.get(view_id, ""), customer_id)]
    return min(found, default=0)


def _is_found(session: Session, query: str, customer_id: int) -> bool:
    try:
        return bool(query) and customer_id in set(haystack(session).find(parse(query)).ids)
    except BadQuery:
        return False


def _buying(question: Question) -> Habit:
    row = question.rows(_BUYING).first()
    if row is None or not row.days:
        return Habit()
    last = date.fromisoformat(row.last_on)
    days = (question.on - last).days
    if row.days < _RHYTHM_DAYS:
        return Habit(days=days)
    usual = (last - date.fromisoformat(row.first_on)).days / (row.days - 1)
    return Habit(days=days, usual=max(1, round(usual)))
