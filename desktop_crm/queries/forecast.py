"""What the months brought and will bring, beside what they should."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop_crm.domain.goals import Metric, Period
from desktop_crm.domain.money import Money
from desktop_crm.domain.pipelines import Forecast, StageKind, forecast_of
from desktop_crm.domain.prices import weighted
from desktop_crm.domain.schedule import month_number, month_start
from desktop_crm.queries.conditions import LIVING
from desktop_crm.queries.exchange_rates import known_rates
from desktop_crm.queries.settings import home_currency
from desktop_crm.store.models import Deal, Goal, Stage

_BACK, _AHEAD = 3, 6


@dataclass(frozen=True, slots=True, kw_only=True)
class ForecastMonth:
    """A month by its first day. Amounts are minor units; `target` is None without a goal.

    `weighted` is the sum of the amounts of open deals by their probability; `best` of all of them in full, `likely`
    of those that are likely at least, `committed` of those that are as good as certain (see `forecast_of`).
    """

    month: date
    won: int
    weighted: int
    best: int
    likely: int
    committed: int
    target: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthlyForecast:
    """The last months and the next ones, in the home currency. `left_out` counts deals whose rate is not known."""

    months: tuple[ForecastMonth, ...]
    currency: str
    left_out: int


@dataclass(frozen=True, slots=True)
class _Sum:
    """Deals that are alike: how many, and their amounts together."""

    status: str
    day: str
    word: str | None
    probability: int
    money: Money
    deals: int


def monthly_forecast(session: Session, pipeline_id: int | None, on: date) -> MonthlyForecast:
    """Return what was won in the last three months and this one, and what is expected until half a year from now.

    Deals that should have closed by now are expected this month. Other currencies count by the user's rate of the
    day that decides. Reads clear columns alone.
    """
    rates, this_month, left_out = known_rates(session), month_number(on), 0
    won, likely = Counter[int](), Counter[int]()
    open_sums = {word: Counter[int]() for word in Forecast}
    for one in _sums(session, pipeline_id):
        amount = rates.at_home(one.money, min(one.day, on.isoformat()))
        month = month_number(date.fromisoformat(one.day))
        if amount is None:
            left_out += one.deals
        elif one.status == StageKind.WON:
            won[month] += amount
        else:
            month = max(month, this_month)
            likely[month] += weighted(amount, one.probability)
            open_sums[forecast_of(one.word, one.probability)][month] += amount
    targets = _targets(session)
    return MonthlyForecast(
        currency=rates.home,
        left_out=left_out,
        months=tuple(
            _month(month, won[month], likely[month], open_sums, targets.get(month))
            for month in range(this_month - _BACK, this_month + _AHEAD + 1)
        ),
    )


def _month(
    month: int, won: int, expected: int, open_sums: dict[Forecast, Counter[int]], target: int | None
) -> ForecastMonth:
    committed = open_sums[Forecast.COMMITTED][month]
    likely = committed + open_sums[Forecast.LIKELY][month]
    return ForecastMonth(
        month=month_start(month),
        won=won,
        weighted=expected,
        best=likely + open_sums[Forecast.BEST][month],
        likely=likely,
        committed=committed,
        target=target,
    )


def _sums(session: Session, pipeline_id: int | None) -> Iterator[_Sum]:
    """Give the deals that have an amount and a day, summed up where they are alike: SQLite adds faster than we do."""
    day = func.coalesce(Deal.closed_on, Deal.expected_on)
    probability = func.coalesce(Deal.probability, Stage.probability)
    question = (
        select(
            Deal.status, day, Deal.forecast, probability, Deal.currency, func.sum(Deal.amount), func.count()
        )
        .join(Stage, Stage.id == Deal.stage_id)
        .where(Deal.status != StageKind.LOST, day.is_not(None), Deal.amount.is_not(None), LIVING)
        .group_by(Deal.status, day, Deal.forecast, probability, Deal.currency)
    )
    if pipeline_id is not None:
        question = question.where(Stage.pipeline_id == pipeline_id)
    for status, decided, word, share, currency, amount, deals in session.execute(question):
        money = Money(currency=currency, amount_minor=int(amount or 0))
        yield _Sum(status, str(decided), word, int(share), money, deals)


def _targets(session: Session) -> dict[int, int]:
    """Return by month what is to be won; where only revenue has a target, that is what is set beside it."""
    goals = session.execute(
        select(Goal.start_on, Goal.target)
        .where(
            Goal.metric.in_((Metric.REVENUE, Metric.WON_AMOUNT)),
            Goal.period == Period.MONTH,
            Goal.currency == home_currency(session),
        )
        # The last one counts.
        .order_by(Goal.metric == Metric.WON_AMOUNT)
    )
    return {month_number(date.fromisoformat(start)): target for start, target in goals}
