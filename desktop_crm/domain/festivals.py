"""The festivals on which customers are greeted, lunar and solar. Their names are in `wording`."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import Final

from desktop_crm.domain import lunar
from desktop_crm.domain.lunar import LunarDate


class Festival(StrEnum):
    """A festival, in the order of the year."""

    NEW_YEAR = "new_year"
    NEW_YEARS_EVE = "lunar_new_years_eve"
    SPRING = "spring"
    LANTERN = "lantern"
    QINGMING = "qingming"
    LABOUR = "labour"
    DRAGON_BOAT = "dragon_boat"
    QIXI = "qixi"
    MID_AUTUMN = "mid_autumn"
    NATIONAL = "national"
    DOUBLE_NINTH = "double_ninth"
    LABA = "laba"
    CHRISTMAS = "christmas"


_SOLAR: Final = {
    Festival.NEW_YEAR: (1, 1),
    Festival.LABOUR: (5, 1),
    Festival.NATIONAL: (10, 1),
    Festival.CHRISTMAS: (12, 25),
}
_LUNAR: Final = {
    Festival.SPRING: (1, 1),
    Festival.LANTERN: (1, 15),
    Festival.DRAGON_BOAT: (5, 5),
    Festival.QIXI: (7, 7),
    Festival.MID_AUTUMN: (8, 15),
    Festival.DOUBLE_NINTH: (9, 9),
    Festival.LABA: (12, 8),
}


def next_festival(festival: Festival, after: date) -> date:
    """Return the first day of this festival on or after a day. Raise ValueError beyond the lunar table (2100)."""
    years = range(after.year - 1, after.year + 2)
    return next(day for year in years if (day := festival_day(festival, year)) >= after)


def festival_day(festival: Festival, year: int) -> date:
    """Return the day of a festival in a solar or, for a lunar one, lunar year. Raise ValueError outside the table."""
    if festival in _SOLAR:
        return date(year, *_SOLAR[festival])
    if festival is Festival.QINGMING:
        return _qingming(year)
    if festival is Festival.NEW_YEARS_EVE:
        return lunar.last_day(year)
    month, day = _LUNAR[festival]
    return lunar.day_of(LunarDate(year=year, month=month, day=day))


def _qingming(year: int) -> date:
    """Return the day of Pure Brightness (清明), by the rule of thumb that holds from 1901 to 2100: [Y·D + C] - L."""
    if not lunar.FIRST_YEAR <= year <= lunar.LAST_YEAR:
        raise ValueError("outside the lunar table")
    in_century = (year - 1) % 100 + 1
    leap_days = in_century // 4 - (year == 2100)
    return date(year, 4, int(in_century * 0.2422 + (5.59 if year <= 2000 else 4.81)) - leap_days)
