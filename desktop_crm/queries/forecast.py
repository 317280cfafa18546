"""What the months brought and will bring, beside what they should."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop_crm.domain.pipelines import StageKind
from desktop_crm.domain.schedule import month_number, month_start
from desktop_crm.queries.month_pace import MONTH, REVENUE
from desktop_crm.queries.settings import home_currency
from desktop_crm.store.models import Deal, Goal, Stage

_BACK, _AHEAD = 3, 6


@dataclass(frozen=True, slots=True, kw_only=True)
class ForecastMonth:
    """A month by its first day. Amounts are minor units; `target` is None without a goal.

    `weighted` is the sum of the amounts of open deals by their probability; `best` of all of them, `committed` of
    those that the user says are certain.
    """

    month: date
    won: int
    weighted: int
    best: int
    committed: int
    target: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthlyForecast:
    """The last months and the next ones, in the home currency alone. `left_out` counts deals in others."""

    months: tuple[ForecastMonth, ...]
    currency: str
    left_out: int


def monthly_forecast(session: Session, pipeline_id: int | None, on: date) -> MonthlyForecast:
    """Return what was won in the last three months and this one, and what is expected until half a year from now.

    Deals that should have closed by now are expected this month. Reads clear columns alone.
    """
    currency = home_currency(session)
    won, weighted, best, committed = Counter[int](), Counter[int](), Counter[int](), Counter[int]()
    this_month, left_out = month_number(on), 0
    for status, day, kind, money, amount, probability in _deals(session, pipeline_id):
        if money != currency:
            left_out += 1
        elif status == StageKind.WON:
            won[month_number(date.fromisoformat(day))] += amount
        else:
            month = max(month_number(date.fromisoformat(day)), this_month)
            weighted[month] += round(amount * probability / 100)
            best[month] += amount
            committed[month] += amount if kind == "committed" else 0
    targets = _targets(session, currency)
    return MonthlyForecast(
        currency=currency,
        left_out=left_out,
        months=tuple(
            ForecastMonth(
                month=month_start(month),
                won=won[month],
                weighted=weighted[month],
                best=best[month],
                committed=committed[month],
                target=targets.get(month),
            )
            for month in range(this_month - _BACK, this_month + _AHEAD + 1)
        ),
    )


def _deals(session: Session, pipeline_id: int | None) -> Iterator[tuple[str, str, str | None, str, int, int]]:
    """Give status, deciding day, the user's word, currency, amount and probability of deals that have them."""
    day = func.coalesce(Deal.closed_on, Deal.expected_on)
    probability = func.coalesce(Deal.probability, Stage.probability)
    question = (
        select(Deal.status, day, Deal.forecast, Deal.currency, Deal.amount, probability)
        .join(Stage, Stage.id == Deal.stage_id)
        .where(Deal.status != StageKind.LOST, day.is_not(None), Deal.amount.is_not(None))
    )
    if pipeline_id is not None:
        question = question.where(Stage.pipeline_id == pipeline_id)
    for status, decided, word, currency, amount, share in session.execute(question):
        yield status, str(decided), word, currency, int(amount or 0), int(share or 0)


def _targets(session: Session, currency: str) -> dict[int, int]:
    goals = session.execute(
        select(Goal.start_on, Goal.target).where(
            Goal.metric == REVENUE, Goal.period == MONTH, Goal.currency == currency
        )
    )
    return {month_number(date.fromisoformat(start)): target for start, target in goals}
