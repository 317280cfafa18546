"""The goals, how far each is, and what was said of it on the way."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_crm.domain.goals import Metric, Pace, Period, pace, period_end, period_start
from desktop_crm.queries.goal_metrics import Span, left_out, measure
from desktop_crm.store.models import Goal

_ORDER = tuple(Period)


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """What was noted of a goal on a day."""

    on: date
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalProgress:
    """A goal and how far it is. Amounts are minor units of `currency`, which is empty for counts.

    `running` tells that its period has begun and is not over; `left_out` are the currencies that do not count, for no
    rate is known.
    """

    id: int
    metric: Metric
    period: Period
    first: date
    last: date
    name: str
    currency: str
    pace: Pace
    running: bool
    reviews: tuple[Review, ...]
    left_out: tuple[str, ...] = ()


def goal_board(session: Session, on: date) -> list[GoalProgress]:
    """Return all goals as they stand on a day.

    Those that run come first, the nearest horizon before the others; then those to come, the next first; then those
    that are over, the latest first.
    """
    goals = [_progress(session, goal, on) for goal in session.scalars(select(Goal))]
    return sorted(goals, key=lambda one: (*_place(one, on), _ORDER.index(one.period), one.id))


def month_goal(session: Session, on: date, metric: Metric = Metric.REVENUE) -> GoalProgress | None:
    """Return the goal of a metric for the month that a day lies in, None where none is set."""
    start = period_start(Period.MONTH, on).isoformat()
    goal = session.scalars(
        select(Goal).where(Goal.metric == metric, Goal.period == Period.MONTH, Goal.start_on == start)
    ).first()
    return _progress(session, goal, on) if goal is not None else None


def reviews_of(goal: Goal) -> tuple[Review, ...]:
    """Return what was noted of a goal, the oldest first."""
    return tuple(Review(on=date.fromisoformat(day), text=said) for day, said in json.loads(goal.note or "[]"))


def target_of(session: Session, metric: Metric, period: Period, start: date) -> int | None:
    """Return the target that is set for a period, None where there is none."""
    return session.scalar(
        select(Goal.target).where(
            Goal.metric == metric, Goal.period == period, Goal.start_on == start.isoformat()
        )
    )


def _place(goal: GoalProgress, on: date) -> tuple[int, int]:
    if goal.running:
        return 0, 0
    return (1, goal.first.toordinal()) if goal.first > on else (2, -goal.last.toordinal())


def _progress(session: Session, goal: Goal, on: date) -> GoalProgress:
    metric, period, first = Metric(goal.metric), Period(goal.period), date.fromisoformat(goal.start_on)
    last = period_end(period, first)
    span, currency = Span(first=first, last=last), goal.currency or ""
    actual = measure(session, metric, span, currency)
    return GoalProgress(
        id=goal.id,
        metric=metric,
        period=period,
        first=first,
        last=last,
        name=goal.name or "",
        currency=currency,
        pace=pace(goal.target, actual, first, last, on),
        running=first <= on <= last,
        reviews=reviews_of(goal),
        left_out=left_out(session, metric, span, currency),
    )
