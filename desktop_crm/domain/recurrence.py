"""Repeats as calendar files write them (RFC 5545, RRULE): their days, and which of them our own rules can say.

Only days are reckoned; the time of day stays what it is on the wall clock.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from enum import StrEnum
from itertools import islice

from desktop_crm.domain.errors import BadInput
from desktop_crm.domain.repeat import Repeat, Unit, parse_repeat
from desktop_crm.domain.schedule import month_number, month_start

_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_BY_DAY = re.compile(r"(?P<nth>[+-]?\d{1,2})?(?P<day>MO|TU|WE|TH|FR|SA|SU)")
# What follow-ups have no use for: several times a day, and days counted by numbers of weeks or of the year.
_BEYOND = frozenset({"BYHOUR", "BYMINUTE", "BYSECOND", "BYYEARDAY", "BYWEEKNO", "RSCALE", "SKIP"})
# A rule is followed for so many of its days, weeks, months or years; more would be mischief.
_MOST_PERIODS = 20_000
_UNITS = {"DAILY": Unit.DAY, "WEEKLY": Unit.WEEK, "MONTHLY": Unit.MONTH, "YEARLY": Unit.YEAR}


class Freq(StrEnum):
    """What a recurrence counts in; OTHER are hours and less."""

    DAILY = "DAILY"
    WEEKLY = "WEEKLY"
    MONTHLY = "MONTHLY"
    YEARLY = "YEARLY"
    OTHER = "OTHER"


@dataclass(frozen=True, slots=True, kw_only=True)
class Recurrence:
    """A rule as a calendar file writes it; `until` is the last day that may be meant.

    `days` are weekdays from 0 on, each with which one of its month or year it is, 0 for every one. `beyond`: something
    in it is not reckoned here.
    """

    freq: Freq
    interval: int = 1
    count: int | None = None
    until: date | None = None
    days: tuple[tuple[int, int], ...] = ()
    month_days: tuple[int, ...] = ()
    months: tuple[int, ...] = ()
    places: tuple[int, ...] = ()
    week_start: int = 0
    beyond: bool = False


def parse_rrule(text: str, at: time | None = None, zone: tzinfo | None = None) -> Recurrence:
    """Return the rule that a text means for events at a time of a zone. Raise BadInput (repeat, not_a_repeat)."""
    parts = dict(part.upper().partition("=")[::2] for part in text.strip().split(";") if part)
    try:
        freq = parts["FREQ"]
        if not freq:
            raise ValueError("no frequency")
        rule = Recurrence(
            freq=Freq(freq) if freq in _UNITS else Freq.OTHER,
            interval=int(parts.get("INTERVAL", 1)),
            count=int(parts["COUNT"]) if "COUNT" in parts else None,
            until=_until(parts["UNTIL"], at, zone) if "UNTIL" in parts else None,
            days=tuple(_by_day(one) for one in parts["BYDAY"].split(",")) if "BYDAY" in parts else (),
            month_days=_numbers(parts.get("BYMONTHDAY", "")),
            months=_numbers(parts.get("BYMONTH", "")),
            places=_numbers(parts.get("BYSETPOS", "")),
            week_start=_WEEKDAYS.index(parts.get("WKST", "MO")),
        )
    except (KeyError, ValueError, OverflowError):
        raise BadInput(field="repeat", problem="not_a_repeat") from None
    if rule.interval < 1 or (rule.count is not None and rule.count < 1):
        raise BadInput(field="repeat", problem="not_a_repeat")
    return replace(rule, beyond=freq not in _UNITS or bool(_BEYOND & parts.keys()) or _mixes(rule))


def occurrences(rule: Recurrence, start: date, first: date, last: date) -> Iterator[date]:
    """Yield the days from `first` to `last` of a series that begins on `start`, which belongs to it in any case."""
    if first <= start <= last:
        yield start
    if rule.beyond:
        return
    for day in islice(_series(rule, start, first, last), rule.count):
        if day > last or (rule.until and day > rule.until):
            return
        if day >= first and day != start:
            yield day


def as_repeat(rule: Recurrence, start: date) -> Repeat | None:
    """Return the same as a rule of our own, beginning on `start`; None where ours cannot say it."""
    unit = _UNITS.get(rule.freq)
    if unit is None or rule.beyond:
        return None
    day = _anchor(rule, unit, start)
    if day is None:
        return None
    times = None if rule.count is None else rule.count - 1
    repeat = Repeat(every=rule.interval, unit=unit, day=day or None, until=rule.until, times=times)
    try:
        return parse_repeat(repeat.text())
    except BadInput:
        return None


def rrule_of(repeat: Repeat, due: date, until: str = "") -> str | None:
    """Return a rule of our own as a calendar file writes it, `until` being its last instant or day there.

    None where what is due was put off from the day of the month to which the rule returns: no rule says that.
    """
    freq = next(name for name, unit in _UNITS.items() if unit is repeat.unit)
    parts = [f"FREQ={freq}", f"INTERVAL={repeat.every}"]
    if repeat.unit in (Unit.MONTH, Unit.YEAR):
        day = repeat.day or due.day
        if due.day != min(day, monthrange(due.year, due.month)[1]):
            return None
        if repeat.unit is Unit.YEAR:
            parts.append(f"BYMONTH={due.month}")
        if day > 28:
            parts += ["BYMONTHDAY=" + ",".join(str(one) for one in range(28, day + 1)), "BYSETPOS=-1"]
        else:
            parts.append(f"BYMONTHDAY={day}")
    if repeat.times is not None:
        parts.append(f"COUNT={repeat.times + 1}")
    elif until:
        parts.append(f"UNTIL={until}")
    return ";".join(parts)


def _mixes(rule: Recurrence) -> bool:
    """Tell whether a rule has parts that its frequency gives no meaning to."""
    nth = any(number for number, _ in rule.days)
    return (rule.freq is Freq.WEEKLY and bool(rule.month_days)) or (
        nth and rule.freq in (Freq.DAILY, Freq.WEEKLY)
    )


def _until(text: str, at: time | None, zone: tzinfo | None) -> date:
    """Return the last day: of an instant, the one before where the event comes later in the day."""
    day = datetime.strptime(text[:8], "%Y%m%d")
    if "T" not in text or at is None:
        return day.date()
    moment = datetime.strptime(text[:15], "%Y%m%dT%H%M%S")
    if text.endswith("Z"):
        moment = moment.replace(tzinfo=UTC).astimezone(zone).replace(tzinfo=None)
    return moment.date() if moment.time() >= at else moment.date() - timedelta(1)


def _by_day(text: str) -> tuple[int, int]:
    found = _BY_DAY.fullmatch(text.strip())
    if found is None:
        raise ValueError("not a weekday")
    return int(found["nth"] or 0), _WEEKDAYS.index(found["day"])


def _numbers(text: str) -> tuple[int, ...]:
    return tuple(int(one) for one in text.split(",")) if text else ()


def _anchor(rule: Recurrence, unit: Unit, start: date) -> int | None:
    """Return the day of the month to which a rule returns, 0 where it counts days; None where it does more."""
    if rule.months and (unit is not Unit.YEAR or rule.months != (start.month,)):
        return None
    if rule.days and (unit is not Unit.WEEK or rule.days != ((0, start.weekday()),)):
        return None
    if unit in (Unit.DAY, Unit.WEEK):
        return None if rule.month_days or rule.places else 0
    if rule.month_days == (-1,) and not rule.places:
        return 31
    longest = max(rule.month_days, default=0)
    if longest > 28 and rule.month_days == tuple(range(28, longest + 1)) and rule.places == (-1,):
        return longest
    # In the file, days that a month lacks are left out; with us they fall on its last.
    same = rule.month_days in ((), (start.day,)) and not rule.places and start.day <= 28
    return start.day if same else None


def _series(rule: Recurrence, start: date, first: date, last: date) -> Iterator[date]:
    """Yield the days of a series in order, hardly beyond `last`; one that is not counted begins near `first`."""
    skipped = 0 if rule.count else _periods_before(rule, start, first)
    for number in range(skipped, skipped + _MOST_PERIODS):
        try:
            begin = _begin(rule, start, number * rule.interval)
            # A rule whose parts never fit together would be searched for centuries.
            if begin > last:
                return
            found = _period(rule, start, begin)
        except (OverflowError, ValueError):
            return
        yield from (day for day in found if day >= start)


def _periods_before(rule: Recurrence, start: date, first: date) -> int:
    longest = {Freq.DAILY: 1, Freq.WEEKLY: 7, Freq.MONTHLY: 31, Freq.YEARLY: 366}[rule.freq]
    return max(0, (first - start).days // (longest * rule.interval) - 1)


def _begin(rule: Recurrence, start: date, steps: int) -> date:
    """Return the first day of the period that lies so many days, weeks, months or years after the first."""
    if rule.freq is Freq.DAILY:
        return start + timedelta(steps)
    if rule.freq is Freq.WEEKLY:
        return start - timedelta((start.weekday() - rule.week_start) % 7) + timedelta(7 * steps)
    if rule.freq is Freq.MONTHLY:
        return month_start(month_number(start) + steps)
    return date(start.year + steps, 1, 1)


def _period(rule: Recurrence, start: date, begin: date) -> list[date]:
    """Return the days of the period that begins on a day."""
    if rule.freq is Freq.DAILY:
        days = [begin]
    elif rule.freq is Freq.WEEKLY:
        wanted = {day for _, day in rule.days} or {start.weekday()}
        days = [day for day in (begin + timedelta(n) for n in range(7)) if day.weekday() in wanted]
    elif rule.freq is Freq.MONTHLY:
        days = _of_month(rule, begin.year, begin.month, start)
    else:
        days = _of_year(rule, begin.year, start)
    fitting = sorted({day for day in days if _fits(rule, day)})
    return _at_places(fitting, rule.places)


def _fits(rule: Recurrence, day: date) -> bool:
    if rule.months and day.month not in rule.months:
        return False
    if rule.freq is not Freq.DAILY:
        return True
    length = monthrange(day.year, day.month)[1]
    by_number = not rule.month_days or bool({day.day, day.day - length - 1} & set(rule.month_days))
    return by_number and (not rule.days or day.weekday() in {one for _, one in rule.days})


def _of_year(rule: Recurrence, year: int, start: date) -> list[date]:
    if rule.days and not rule.months and not rule.month_days:
        first, length = date(year, 1, 1), (date(year, 12, 31) - date(year, 1, 1)).days + 1
        return _weekdays(rule.days, [first + timedelta(n) for n in range(length)])
    months = rule.months or (range(1, 13) if rule.month_days else (start.month,))
    return [day for month in sorted(set(months)) for day in _of_month(rule, year, month, start)]


def _of_month(rule: Recurrence, year: int, month: int, start: date) -> list[date]:
    length = monthrange(year, month)[1]
    days = [date(year, month, number) for number in range(1, length + 1)]
    numbers = rule.month_days or (() if rule.days else (start.day,))
    by_number = [day for day in days if {day.day, day.day - length - 1} & set(numbers)]
    if not rule.days:
        return by_number
    by_weekday = _weekdays(rule.days, days)
    return [day for day in by_weekday if day in by_number] if numbers else by_weekday


def _weekdays(wanted: tuple[tuple[int, int], ...], days: list[date]) -> list[date]:
    """Return those of the days of a month or year that are a wanted weekday, or the nth of it there."""
    found: list[date] = []
    for nth, weekday in wanted:
        each = [day for day in days if day.weekday() == weekday]
        found += _at_places(each, (nth,)) if nth else each
    return found


def _at_places(days: list[date], places: tuple[int, ...]) -> list[date]:
    """Return the first, second … and, by negative numbers, last ones; all without places."""
    if not places:
        return days
    picked = {days[place - 1 if place > 0 else place] for place in places if 0 < abs(place) <= len(days)}
    return sorted(picked)
