"""Rules by which a follow-up comes back: every so many days, weeks, months or years, perhaps until a day or so often.

A rule is kept as a short text: `2w`, `1m@31` (at the end of February on its last day), `3d until 2027-03-31`, `1y x4`.
Days repeat on the wall clock, so daylight saving moves no appointment; `due_instant` finds its instant.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from desktop_crm.domain.clock import instant
from desktop_crm.domain.errors import BadInput
from desktop_crm.domain.schedule import month_number, months_later
from desktop_crm.domain.zones import zone_named

_MOST = {"d": 3650, "w": 520, "m": 120, "y": 10}
_MOST_TIMES = 999
_MOST_AHEAD = 4000
_RULE = re.compile(
    r"(?P<every>\d{1,4})(?P<unit>[dwmy])(?:@(?P<day>\d{1,2}))?"
    r"(?: until (?P<until>\d{4}-\d\d-\d\d))?(?: x(?P<times>\d{1,3}))?"
)


class Unit(StrEnum):
    """What a rule counts in."""

    DAY = "d"
    WEEK = "w"
    MONTH = "m"
    YEAR = "y"


@dataclass(frozen=True, slots=True, kw_only=True)
class Repeat:
    """Every `every` units; on day `day` of the month, or its last where it is shorter.

    The last one is on `until` or before; `times` counts those still to come. Without either there is always a next one,
    which is made only when the one before it is done.
    """

    every: int = 1
    unit: Unit = Unit.WEEK
    day: int | None = None
    until: date | None = None
    times: int | None = None

    def text(self) -> str:
        """Return the rule as it is kept."""
        day = f"@{self.day}" if self.day else ""
        until = f" until {self.until.isoformat()}" if self.until else ""
        times = f" x{self.times}" if self.times is not None else ""
        return f"{self.every}{self.unit}{day}{until}{times}"


def parse_repeat(text: str) -> Repeat:
    """Return the rule that a kept text means. Raise BadInput (repeat)."""
    found = _RULE.fullmatch(text.strip())
    if not found:
        raise BadInput(field="repeat", problem="not_a_repeat")
    try:
        rule = Repeat(
            every=int(found["every"]),
            unit=Unit(found["unit"]),
            day=int(found["day"]) if found["day"] else None,
            until=date.fromisoformat(found["until"]) if found["until"] else None,
            times=int(found["times"]) if found["times"] else None,
        )
    except ValueError:
        raise BadInput(field="repeat", problem="not_a_repeat") from None
    _require_sense(rule)
    return rule


def anchored(rule: Repeat, first: date) -> Repeat:
    """Return a rule of months or years that remembers the day of the month on which it began."""
    if rule.unit in (Unit.DAY, Unit.WEEK) or rule.day:
        return rule
    return replace(rule, day=first.day)


def following(rule: Repeat, due: date, done: date) -> tuple[date, Repeat] | None:
    """Return when it is to be done again, and the rule from there on; None where it has ended.

    What fell between the due day and the day it was done is skipped: nobody makes up five missed weekly calls.
    """
    rule = anchored(rule, due)
    if rule.times == 0:
        return None
    day = _first_after(rule, due, max(due, done))
    if day is None or (rule.until and day > rule.until):
        return None
    return day, rule if rule.times is None else replace(rule, times=rule.times - 1)


def repeats_between(rule: Repeat, due: date, first: date, last: date) -> Iterator[date]:
    """Yield the days after `due` on which it will come back if each is done on its day, from `first` to `last`."""
    rule = anchored(rule, due)
    last = min(last, rule.until) if rule.until else last
    left = _MOST_AHEAD if rule.times is None else rule.times
    # Only what is counted must be gone through from its beginning.
    after = due if rule.times is not None else max(due, first - timedelta(1))
    while left > 0:
        day = _first_after(rule, due, after)
        if day is None or day > last:
            return
        if day >= first:
            yield day
        after, left = day, left - 1


def due_instant(day: date, at: time, zone: str | None) -> int:
    """Return the UTC milliseconds of a wall-clock time in an IANA zone, in this computer's where that is unknown.

    A time that daylight saving leaps over is as much later; of one that comes twice the first is meant.
    """
    return instant(datetime.combine(day, at, zone_named(zone or "")))


def _require_sense(rule: Repeat) -> None:
    if not 1 <= rule.every <= _MOST[rule.unit]:
        raise BadInput(field="repeat", problem="out_of_range", limit=_MOST[rule.unit])
    if rule.day is not None and not (1 <= rule.day <= 31 and rule.unit in (Unit.MONTH, Unit.YEAR)):
        raise BadInput(field="repeat", problem="not_a_repeat")
    if rule.times is not None and rule.times > _MOST_TIMES:
        raise BadInput(field="repeat", problem="out_of_range", limit=_MOST_TIMES)


def _first_after(rule: Repeat, due: date, after: date) -> date | None:
    """Return the first day of the series from `due` that lies beyond `after`; None beyond the calendar's end."""
    try:
        if rule.unit in (Unit.DAY, Unit.WEEK):
            step = rule.every * (7 if rule.unit is Unit.WEEK else 1)
            return due + timedelta(step * ((after - due).days // step + 1))
        step = rule.every * (12 if rule.unit is Unit.YEAR else 1)
        months = month_number(after) - month_number(due)
        number = max(1, months // step)
        while (day := months_later(due, step * number, rule.day or due.day)) <= after:
            number += 1
        return day
    except (OverflowError, ValueError):
        return None
