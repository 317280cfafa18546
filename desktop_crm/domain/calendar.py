"""What a calendar shows: things that fall on days, the days of a month's page, and how meetings share a column."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from itertools import pairwise

from desktop_crm.domain.clock import local
from desktop_crm.domain.festivals import Festival, festival_day
from desktop_crm.domain.money import Money
from desktop_crm.domain.planning import Priority
from desktop_crm.domain.repeat import due_instant

USUAL_MINUTES = 30
_WEEKS_OF_A_PAGE = 6


class CalendarKind(StrEnum):
    """What things on a calendar are, in the order of the chips."""

    FOLLOW_UP = "follow_up"
    INTERACTION = "interaction"
    DEAL = "deal"
    DATE = "date"


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarItem:
    """Something on a day, at a time of this computer's zone or None for the whole day; `minutes` 0 are unknown.

    `detail` is the kind of an interaction, also of one that is planned, a stage's name, or the label of a yearly day;
    `lunar_on` its lunar date. `ahead` marks a repeat that is made once the one before it is done, `late` what should
    have been done.
    """

    kind: CalendarKind
    id: int
    customer_id: int | None
    name: str
    title: str
    on: date
    at: time | None = None
    minutes: int = 0
    detail: str = ""
    lunar_on: str = ""
    turns: int | None = None
    priority: Priority = Priority.NORMAL
    promise: bool = False
    repeat: str = ""
    ahead: bool = False
    late: bool = False
    money: Money | None = None

    @property
    def order(self) -> tuple[bool, bool, time, int, int]:
        """What a day is sorted by: the whole day first, then by time; yearly days last, as they are not work."""
        kept = self.kind is CalendarKind.DATE
        return kept, self.at is not None, self.at or time(), list(CalendarKind).index(self.kind), self.id

    @property
    def planned(self) -> bool:
        """Tell whether it is something to be done, that may be finished and changed."""
        return self.kind is CalendarKind.FOLLOW_UP and not self.ahead

    @property
    def movable(self) -> bool:
        """Tell whether it may be put elsewhere: what is only planned, and when a deal should close."""
        return self.planned or self.kind is CalendarKind.DEAL


@dataclass(frozen=True, slots=True, kw_only=True)
class Lane:
    """Where a timed item stands beside others at the same time: the `place`-th of `of` columns."""

    item: CalendarItem
    place: int
    of: int


def placed(on: date, at: time | None, zone: str | None) -> tuple[date, time | None]:
    """Return the day and time of this computer's zone at which a wall-clock time of another falls."""
    if at is None:
        return on, None
    here = local(due_instant(on, at, zone))
    return here.date(), here.time()


def due_here(due_on: str, due_time: str, zone: str) -> tuple[date, str]:
    """Return the day and time (HH:MM or empty) of this computer's zone at which something planned falls."""
    at = time.fromisoformat(due_time) if due_time else None
    day, at = placed(date.fromisoformat(due_on), at, zone or None)
    return day, f"{at:%H:%M}" if at else ""


def week_of(day: date, first_weekday: int) -> date:
    """Return the first day of the week of a day; weekdays count from Monday, 0."""
    return day - timedelta((day.weekday() - first_weekday) % 7)


def month_page(day: date, first_weekday: int) -> list[date]:
    """Return the six weeks of days on which a month's page shows it."""
    first = week_of(day.replace(day=1), first_weekday)
    return [first + timedelta(number) for number in range(7 * _WEEKS_OF_A_PAGE)]


def festivals_on(day: date) -> list[Festival]:
    """Return the festivals of a day; none outside the lunar table."""
    return [festival for festival in Festival if _falls_on(festival, day)]


def lanes(items: Sequence[CalendarItem]) -> Iterator[Lane]:
    """Yield the timed items of a day, those that overlap side by side in as many columns as they need at most."""
    timed = sorted((item for item in items if item.at is not None), key=lambda item: item.order)
    for group in _overlapping(timed):
        ends: list[int] = []
        places = []
        for item in group:
            start = start_of(item)
            free = next((place for place, end in enumerate(ends) if end <= start), len(ends))
            ends[free : free + 1] = [end_of(item)]
            places.append(free)
        yield from (
            Lane(item=item, place=place, of=len(ends)) for item, place in zip(group, places, strict=True)
        )


def start_of(item: CalendarItem) -> int:
    """Return the minute of the day at which an item begins."""
    return item.at.hour * 60 + item.at.minute if item.at else 0


def end_of(item: CalendarItem) -> int:
    """Return the minute of the day at which an item ends on a calendar, at midnight at the latest."""
    return min(start_of(item) + max(item.minutes, USUAL_MINUTES), 24 * 60)


def quarter_at(minute: float) -> time:
    """Return the quarter of an hour at a minute of the day."""
    quarter = min(max(int(minute // 15) * 15, 0), 24 * 60 - 15)
    return time(quarter // 60, quarter % 60)


def later_by(day: date, at: time, minutes: int) -> tuple[date, time]:
    """Return the day and time that is so many minutes of the wall clock later."""
    moment = datetime.combine(day, at) + timedelta(minutes=minutes)
    return moment.date(), moment.time()


def _overlapping(timed: Sequence[CalendarItem]) -> Iterator[list[CalendarItem]]:
    """Yield runs of items of which each overlaps one before it."""
    reach = [0]
    for item in timed:
        reach.append(max(reach[-1], end_of(item)))
    cuts = [place for place, item in enumerate(timed) if place == 0 or start_of(item) >= reach[place]]
    for start, end in pairwise((*cuts, len(timed))):
        yield list(timed[start:end])


def _falls_on(festival: Festival, day: date) -> bool:
    for year in (day.year, day.year - 1):
        try:
            if festival_day(festival, year) == day:
                return True
        except ValueError:
            continue
    return False
