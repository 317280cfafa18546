"""Days as people and programs write them, with or without a year."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from desktop_crm.domain.clock import today
from desktop_crm.domain.errors import BadInput

_LEAP_YEAR = 2000
_EXCEL_DAY_ZERO = date(1899, 12, 30)
# Serials of 1927-05-18 to 2099-12-31: four digits alone are rather a year.
_EXCEL_SERIALS = range(10_000, 73_051)
_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec"

_TIME_OF_DAY = r"(?:[T ]+\d{1,2}[:时h].*)?"
_YEAR_FIRST = re.compile(
    rf"(\d{{4}})\s*[-/.年]\s*(\d{{1,2}})\s*[-/.月]\s*(\d{{1,2}})\s*[日号]?{_TIME_OF_DAY}", re.S
)
_COMPACT = re.compile(rf"(\d{{4}})(\d\d)(\d\d){_TIME_OF_DAY}", re.S)
_YEAR_LAST = re.compile(rf"(\d{{1,2}})\s*([-/.])\s*(\d{{1,2}})\s*\2\s*(\d{{4}}|\d\d){_TIME_OF_DAY}", re.S)
_NO_YEAR = re.compile(r"--(\d\d)-?(\d\d)|(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]?")
_DAY_MONTH_NAME = re.compile(r"(\d{1,2})(?:st|nd|rd|th|\.)?[\s-]+([a-z]{3,9})\.?,?[\s-]*(\d{4})?", re.I)
_MONTH_NAME_DAY = re.compile(r"([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?:,?\s+(\d{4}))?", re.I)
_SERIAL = re.compile(r"(\d{5})(?:\.\d+)?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """A day; birthdays may lack the year."""

    year: int | None
    month: int
    day: int

    def iso(self) -> str:
        """Return `2026-11-21`, or `--11-21` without a year (as in vCard 4, RFC 6350)."""
        return self.month_day() if self.year is None else f"{self.year:04}-{self.month:02}-{self.day:02}"

    def month_day(self) -> str:
        """Return `--11-21`."""
        return f"--{self.month:02}-{self.day:02}"

    def date(self) -> date | None:
        """Return it as a date, if its year is known."""
        return None if self.year is None else date(self.year, self.month, self.day)


def iso_day(text: str) -> str:
    """Return an ISO day as it is kept. Raise BadInput (date, not_a_date)."""
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        raise BadInput(field="date", problem="not_a_date") from None


def parse_day(text: str, *, day_first: bool = False) -> Day:
    """Return the day that a text names; a time of day after it is ignored.

    `day_first` decides 3/4/2026; dots mean day first. Two-digit years lie between 69 years ago and 30 years from
    now. Numbers of five digits are Excel's serials. Raise BadInput (date, not_a_date).
    """
    plain = " ".join(unicodedata.normalize("NFKC", text).split())
    for shape, read in _SHAPES:
        if match := shape.fullmatch(plain):
            return read(match, day_first)
    raise BadInput(field="date", problem="not_a_date")


def _day(year: int | None, month: int, day: int) -> Day:
    try:
        date(_LEAP_YEAR if year is None else year, month, day)
    except ValueError:
        raise BadInput(field="date", problem="not_a_date") from None
    return Day(year=year, month=month, day=day)


def _read_year_first(match: re.Match[str], _: bool) -> Day:
    return _day(int(match[1]), int(match[2]), int(match[3]))


def _read_year_last(match: re.Match[str], day_first: bool) -> Day:
    first, second, year = int(match[1]), int(match[3]), _full_year(match[4])
    if match[2] == "." or first > 12 or (day_first and second <= 12):
        return _day(year, second, first)
    return _day(year, first, second)


def _full_year(digits: str) -> int:
    if len(digits) == 4:
        return int(digits)
    this_year = today().year
    year = this_year - this_year % 100 + int(digits)
    return year - 100 if year > this_year + 30 else year


def _read_no_year(match: re.Match[str], _: bool) -> Day:
    return _day(None, int(match[1] or match[3]), int(match[2] or match[4]))


def _read_day_month_name(match: re.Match[str], _: bool) -> Day:
    return _day(int(match[3]) if match[3] else None, _month(match[2]), int(match[1]))


def _read_month_name_day(match: re.Match[str], _: bool) -> Day:
    return _day(int(match[3]) if match[3] else None, _month(match[1]), int(match[2]))


def _month(name: str) -> int:
    place = _MONTHS.find(name[:3].lower())
    return place // 4 + 1 if place >= 0 else 0


def _read_serial(match: re.Match[str], _: bool) -> Day:
    serial = int(match[1])
    if serial not in _EXCEL_SERIALS:
        raise BadInput(field="date", problem="not_a_date")
    found = _EXCEL_DAY_ZERO + timedelta(days=serial)
    return _day(found.year, found.month, found.day)


_SHAPES: tuple[tuple[re.Pattern[str], Callable[[re.Match[str], bool], Day]], ...] = (
    (_YEAR_FIRST, _read_year_first),
    (_COMPACT, _read_year_first),
    (_YEAR_LAST, _read_year_last),
    (_NO_YEAR, _read_no_year),
    (_DAY_MONTH_NAME, _read_day_month_name),
    (_MONTH_NAME_DAY, _read_month_name_day),
    (_SERIAL, _read_serial),
)


def age(born: date, on: date) -> int:
    """Return the full years between a birth date and a day; whoever is born on 29 February turns on 1 March."""
    return on.year - born.year - ((on.month, on.day) < (born.month, born.day))
