"""Goals: what is measured, over which period, and how fast one must go to get there."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from desktop_crm.domain.schedule import month_number, month_start

_WEEK = 7


class Metric(StrEnum):
    """What a goal measures; `queries.goal_metrics` reckons it, `wording.goals` says its formula."""

    REVENUE = "revenue"
    WON_AMOUNT = "won_amount"
    WON_DEALS = "won_deals"
    PAYMENTS = "payments"
    NEW_CUSTOMERS = "new_customers"
    NEW_LEADS = "new_leads"
    CONTACTS = "contacts"
    VISITS = "visits"
    ON_TIME = "on_time"

    @property
    def of_money(self) -> bool:
        """Tell whether it is an amount of money, in minor units of the goal's currency, and no count."""
        return self in (Metric.REVENUE, Metric.WON_AMOUNT, Metric.PAYMENTS)


class Period(StrEnum):
    """How far a goal reaches, the nearest first. Each begins with a calendar month."""

    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"
    THREE_YEARS = "three_years"

    @property
    def months(self) -> int:
        """How many months it has."""
        return _MONTHS[self]


_MONTHS = {Period.MONTH: 1, Period.QUARTER: 3, Period.YEAR: 12, Period.THREE_YEARS: 36}


class Standing(StrEnum):
    """How a goal stands on a day."""

    AHEAD_OF_TIME = "ahead_of_time"
    REACHED = "reached"
    ON_PACE = "on_pace"
    BEHIND = "behind"
    MISSED = "missed"


def period_start(period: Period, day: date) -> date:
    """Return the first day of the period that a day lies in; three years begin with the year of the day."""
    months = min(period.months, Period.YEAR.months)
    return month_start(month_number(day) // months * months)


def period_end(period: Period, start: date) -> date:
    """Return the last day of a period by its first."""
    return month_start(month_number(start) + period.months) - timedelta(1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """How far a goal is on a day. `days` is the length of its period, `gone` of them have passed, the day included.

    The pace is a straight line: after half of the days half of the target should be there.
    """

    target: int
    actual: int
    days: int
    gone: int

    @property
    def due(self) -> int:
        """What should be there by now: target x days gone / days, rounded up."""
        return -(-self.target * self.gone // self.days)

    @property
    def share(self) -> float:
        """Actual / target, where 1 is the whole."""
        return self.actual / self.target

    @property
    def left(self) -> int:
        """What is still missing."""
        return max(0, self.target - self.actual)

    @property
    def days_left(self) -> int:
        """How many days come after this one."""
        return self.days - self.gone

    @property
    def needed_a_week(self) -> int:
        """What each week left must bring: what is missing x 7 / days left, rounded up; all within the last week."""
        return -(-self.left * _WEEK // max(self.days_left, _WEEK))

    @property
    def standing(self) -> Standing:
        """How it stands."""
        if self.actual >= self.target:
            return Standing.REACHED
        if not self.gone:
            return Standing.AHEAD_OF_TIME
        if not self.days_left:
            return Standing.MISSED
        return Standing.ON_PACE if self.actual >= self.due else Standing.BEHIND


def pace(target: int, actual: int, first: date, last: date, on: date) -> Pace:
    """Return how far a goal from the first to the last day is on a day, which may lie outside."""
    days = (last - first).days + 1
    return Pace(target=target, actual=actual, days=days, gone=min(max((on - first).days + 1, 0), days))
