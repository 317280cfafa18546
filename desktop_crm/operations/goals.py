"""Setting goals, changing them, and noting how they go."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_crm.domain.clock import now_ms
from desktop_crm.domain.errors import BadInput
from desktop_crm.domain.goals import Metric, Period, period_start
from desktop_crm.domain.ids import new_id
from desktop_crm.domain.prices import GREATEST
from desktop_crm.domain.text import clean
from desktop_crm.operations.existing import existing
from desktop_crm.queries.goals import reviews_of
from desktop_crm.queries.settings import home_currency
from desktop_crm.store.models import Goal

_MOST_REVIEW = 2_000


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalEdit:
    """A goal as it is to be: the period is the one that `day` lies in, `target` a count or minor units."""

    metric: Metric
    period: Period
    day: date
    target: int
    name: str = ""


def set_goal(session: Session, edit: GoalEdit, goal_id: int | None = None) -> int:
    """Set a goal, or change the one with this id; return its id. Amounts are in the home currency.

    One metric has one target for one period. Raise BadInput, RecordGone.
    """
    if not 0 < edit.target <= GREATEST:
        raise BadInput(field="target", problem="out_of_range")
    start_on = period_start(edit.period, edit.day).isoformat()
    same = _same(session, edit, start_on)
    if same is not None and same.id != goal_id:
        raise BadInput(field="goal", problem="there_already")
    goal = existing(session, Goal, goal_id) if goal_id is not None else _new(session)
    goal.metric, goal.period, goal.start_on = edit.metric.value, edit.period.value, start_on
    goal.target = edit.target
    goal.currency = home_currency(session) if edit.metric.of_money else None
    goal.name = clean(edit.name, "name")
    session.flush()
    return goal.id


def delete_goal(session: Session, goal_id: int) -> None:
    """Take a goal away with its reviews. Raise RecordGone."""
    session.delete(existing(session, Goal, goal_id))


def review_goal(session: Session, goal_id: int, on: date, text: str) -> None:
    """Note how a goal goes, under a day. Raise BadInput, RecordGone."""
    goal = existing(session, Goal, goal_id)
    said = clean(text, "note", _MOST_REVIEW)
    if not said:
        raise BadInput(field="note", problem="empty")
    before = [[review.on.isoformat(), review.text] for review in reviews_of(goal)]
    goal.note = json.dumps([*before, [on.isoformat(), said]], ensure_ascii=False)


def _new(session: Session) -> Goal:
    goal = Goal(id=new_id(), created_at=now_ms(), metric="", period="", start_on="", target=0)
    session.add(goal)
    return goal


def _same(session: Session, edit: GoalEdit, start_on: str) -> Goal | None:
    return session.scalars(
        select(Goal).where(Goal.metric == edit.metric, Goal.period == edit.period, Goal.start_on == start_on)
    ).first()
