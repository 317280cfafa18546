"""The Chinese lunar calendar (农历) from 19 February 1901 to 28 January 2101, between days and lunar dates.

The table follows the Hong Kong Observatory's conversion tables of 1901 to 2100. Where a new moon falls within seconds
of midnight other calendars differ: the ninth month of 2057 begins here on 28 September, in many programs a day later.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from itertools import accumulate
from typing import Final

FIRST_YEAR: Final = 1901
LAST_YEAR: Final = 2100
_NEW_YEAR: Final = date(1901, 2, 19)

# A year in 17 bits: from bit 15 down to 4 the twelve months, 1 for 30 days and 0 for 29; bits 3 to 0 the month that is
# followed by a leap month, 0 for none; bit 16 the length of that leap month.
_YEARS: Final = """
    04ae0 0a570 054d5 0d260 0d950 16554 056a0 09ad0 055d2 04ae0 0a5b6 0a4d0 0d250 1d255 0b540 0d6a0 0ada2 095b0
    14977 04970 0a4b0 0b4b5 06a50 06d40 1ab54 02b60 09570 052f2 04970 06566 0d4a0 0ea50 16a95 05ad0 02b60 186e3
    092e0 1c8d7 0c950 0d4a0 1d8a6 0b550 056a0 1a5b4 025d0 092d0 0d2b2 0a950 0b557 06ca0 0b550 15355 04da0 0a5b0
    14573 052b0 0a9a8 0e950 06aa0 0aea6 0ab50 04b60 0aae4 0a570 05260 0f263 0d950 05b57 056a0 096d0 04dd5 04ad0
    0a4d0 0d4d4 0d250 0d558 0b540 0b6a0 195a6 095b0 049b0 0a974 0a4b0 0b27a 06a50 06d40 0af46 0ab60 09570 04af5
    04970 064b0 074a3 0ea50 06b58 05ac0 0ab60 096d5 092e0 0c960 0d954 0d4a0 0da50 07552 056a0 0abb7 025d0 092d0
    0cab5 0a950 0b4a0 0baa4 0ad50 055d9 04ba0 0a5b0 15176 052b0 0a930 07954 06aa0 0ad50 05b52 04b60 0a6e6 0a4e0
    0d260 0ea65 0d530 05aa0 076a3 096d0 04afb 04ad0 0a4d0 1d0b6 0d250 0d520 0dd45 0b5a0 056d0 055b2 049b0 0a577
    0a4b0 0aa50 1b255 06d20 0ada0 14b63 09370 049f8 04970 064b0 168a6 0ea50 06aa0 1a6c4 0aae0 092e0 0d2e3 0c960
    0d557 0d4a0 0da50 05d55 056a0 0a6d0 055d4 052d0 0a9b8 0a950 0b4a0 0b6a6 0ad50 055a0 0aba4 0a5b0 052b0 0b273
    06930 07337 06aa0 0ad50 14b55 04b60 0a570 054e4 0d160 0e968 0d520 0daa0 16aa6 056d0 04ae0 0a9d4 0a2d0 0d150
    0f252 0d520
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class LunarDate:
    """A day of the lunar calendar: `month` 1 to 12, `leap` for the second month of that number, `day` 1 to 30."""

    year: int
    month: int
    day: int
    leap: bool = False


@dataclass(frozen=True, slots=True)
class _Month:
    number: int
    leap: bool
    first: date
    days: int


def lunar_of(day: date) -> LunarDate:
    """Return the lunar date of a day. Raise ValueError outside the table."""
    year = day.year
    if day < _NEW_YEAR or year > LAST_YEAR + 1:
        raise ValueError("outside the lunar table")
    if year > LAST_YEAR or day < _months(year)[0].first:
        year -= 1
    months = _months(year)
    month = months[bisect_right(months, day, key=lambda month: month.first) - 1]
    number = (day - month.first).days + 1
    if number > month.days:
        raise ValueError("outside the lunar table")
    return LunarDate(year=year, month=month.number, day=number, leap=month.leap)


def day_of(lunar: LunarDate) -> date:
    """Return the day of a lunar date. Raise ValueError where the year has no such month or the month no such day."""
    month = next(
        (each for each in _months(lunar.year) if (each.number, each.leap) == (lunar.month, lunar.leap)), None
    )
    if month is None or not 1 <= lunar.day <= month.days:
        raise ValueError("no such lunar date")
    return month.first + timedelta(lunar.day - 1)


def anniversary(lunar: LunarDate, year: int) -> date:
    """Return the day on which a lunar date is kept in a lunar year.

    A date of a leap month is kept in the month of that number where the year has no such leap month; a thirtieth on the
    last day of a month of 29. Raise ValueError outside the table.
    """
    of_number = [month for month in _months(year) if month.number == lunar.month]
    month = of_number[-1] if lunar.leap else of_number[0]
    return month.first + timedelta(min(lunar.day, month.days) - 1)


def last_day(year: int) -> date:
    """Return New Year's Eve (除夕), the last day of a lunar year. Raise ValueError outside the table."""
    last = _months(year)[-1]
    return last.first + timedelta(last.days - 1)


@cache
def _table() -> tuple[tuple[date, int], ...]:
    """Return the first day and the 17 bits of each year."""
    years = [int(word, 16) for word in _YEARS.split()]
    lengths = (sum(days for _, _, days in _lengths(bits)) for bits in years)
    starts = accumulate(lengths, lambda day, days: day + timedelta(days), initial=_NEW_YEAR)
    return tuple(zip(starts, years, strict=False))


def _lengths(bits: int) -> list[tuple[int, bool, int]]:
    """Return number, leap and days of each month of a year."""
    months = []
    for number in range(1, 13):
        months.append((number, False, 29 + (bits >> (16 - number) & 1)))
        if number == bits & 15:
            months.append((number, True, 29 + (bits >> 16)))
    return months


@cache
def _months(year: int) -> tuple[_Month, ...]:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise ValueError("outside the lunar table")
    first, bits = _table()[year - FIRST_YEAR]
    months = []
    for number, leap, days in _lengths(bits):
        months.append(_Month(number, leap, first, days))
        first += timedelta(days)
    return tuple(months)
