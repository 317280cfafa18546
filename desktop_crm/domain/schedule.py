"""Reckoning with days: the number of a month, and the days that people plan for."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from enum import StrEnum


class QuickDay(StrEnum):
    """The days that follow-ups are most often planned for."""

    TOMORROW = "tomorrow"
    THREE_DAYS = "three_days"
    ONE_WEEK = "one_week"
    NEXT_MONDAY = "next_monday"


_DAYS_AHEAD = {QuickDay.TOMORROW: 1, QuickDay.THREE_DAYS: 3, QuickDay.ONE_WEEK: 7}


def month_number(day: date) -> int:
    """Return the month of a day as the one integer that purchases are grouped by: year * 12 + month - 1."""
    return day.year * 12 + day.month - 1


def month_start(number: int) -> date:
    """Return the first day of a month by its number."""
    return date(number // 12, number % 12 + 1, 1)


def months_later(day: date, months: int, on: int = 0) -> date:
    """Return the same day of another month, or the one with the number `on`; its last where it is shorter.

    Raise ValueError beyond the calendar's end.
    """
    first = month_start(month_number(day) + months)
    return first.replace(day=min(on or day.day, monthrange(first.year, first.month)[1]))


def quick_day(choice: QuickDay, today: date) -> date:
    """Return the day that a choice means; next Monday is never today."""
    if choice is QuickDay.NEXT_MONDAY:
        return today + timedelta(days=7 - today.weekday())
    return today + timedelta(days=_DAYS_AHEAD[choice])
