"""When an event of a calendar file is to be done, as our follow-ups say it; and what of it they cannot say."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, time, timedelta
from enum import StrEnum
from itertools import islice

from desktop_crm.domain.calendar import placed
from desktop_crm.domain.calendar_records import CalendarRecord
from desktop_crm.domain.errors import BadInput
from desktop_crm.domain.recurrence import Recurrence, as_repeat, occurrences, parse_rrule
from desktop_crm.domain.repeat import Repeat
from desktop_crm.domain.zones import zone_named

MOST_UNFOLDED = 5
_YEARS_AHEAD = timedelta(2 * 366)


class Remark(StrEnum):
    """What the user is told of an event before it is taken."""

    UNFOLDED = "unfolded"
    EXCEPTIONS = "exceptions"
    ZONE_UNKNOWN = "zone_unknown"
    RULE_UNKNOWN = "rule_unknown"
    TEXT_DROPPED = "text_dropped"


@dataclass(frozen=True, slots=True, kw_only=True)
class Occasion:
    """One time of an event. `part` tells those of one event apart in its UID; `past` ones took place."""

    on: date
    at: time | None = None
    zone: str = ""
    repeat: str = ""
    part: str = ""
    past: bool = False

    def uid(self, record: CalendarRecord) -> str:
        """Return the name by which this time is known again."""
        return f"{record.uid}#{self.part}" if self.part and record.uid else record.uid


@dataclass(frozen=True, slots=True, kw_only=True)
class Occasions:
    """The times of an event, the next first; without any, `refused` says why."""

    times: tuple[Occasion, ...] = ()
    remarks: frozenset[Remark] = frozenset()
    refused: str = ""


def occasions(record: CalendarRecord, today: date) -> Occasions:
    """Return when an event is to be done from today on, or when it took place.

    What repeats becomes one of our rules where one says the same, else its next MOST_UNFOLDED days stand alone. Times
    of another zone that do not repeat are those of this computer's; those that do keep their zone.
    """
    if record.cancelled:
        return Occasions(refused="cancelled")
    if record.done_at is not None:
        return Occasions(refused="done")
    remarks = {Remark.ZONE_UNKNOWN} if record.moved_zone and (record.rrule or not record.zone) else set()
    if not record.rrule and not record.also_on:
        return Occasions(times=(_single(record, today),), remarks=frozenset(remarks))
    found = _series(record, today)
    return replace(found, remarks=found.remarks | remarks)


def _single(record: CalendarRecord, today: date) -> Occasion:
    on, at = placed(record.on, record.at, record.zone or None)
    part = record.instance_of.strftime("%Y%m%d") if record.instance_of else ""
    return Occasion(on=on, at=at, part=part, past=on < today)


def _series(record: CalendarRecord, today: date) -> Occasions:
    try:
        rule = parse_rrule(record.rrule, record.at, zone_named(record.zone)) if record.rrule else None
    except BadInput:
        rule = None
    if record.rrule and (rule is None or rule.beyond):
        return _only_start(record, today)
    days = islice(_days_ahead(record, rule, today), MOST_UNFOLDED)
    repeat = as_repeat(rule, record.on) if rule and not record.also_on else None
    if repeat is None or rule is None:
        times = tuple(_alone(record, day) for day in days)
        remarks = frozenset({Remark.UNFOLDED})
        return Occasions(times=times, remarks=remarks) if times else Occasions(refused="ended")
    first = next(days, None)
    if first is None:
        return Occasions(refused="ended")
    later = any(day > first for day in record.except_on)
    kept = Occasion(
        on=first, at=record.at, zone=record.zone, repeat=_from(repeat, rule, record.on, first).text()
    )
    return Occasions(times=(kept,), remarks=frozenset({Remark.EXCEPTIONS} if later else ()))


def _only_start(record: CalendarRecord, today: date) -> Occasions:
    """Take the one time that is certain, if it is still to come."""
    first = _single(record, today)
    if first.past:
        return Occasions(refused="rule_unknown")
    return Occasions(times=(first,), remarks=frozenset({Remark.RULE_UNKNOWN}))


def _days_ahead(record: CalendarRecord, rule: Recurrence | None, today: date) -> Iterator[date]:
    last = max(today, record.on) + _YEARS_AHEAD
    found = set(record.also_on) | {record.on}
    if rule is not None:
        # Enough, even if all days that are left out are among them.
        series = occurrences(rule, record.on, today, last)
        found |= set(islice(series, MOST_UNFOLDED + len(record.except_on)))
    yield from sorted(day for day in found - set(record.except_on) if day >= today)


def _alone(record: CalendarRecord, day: date) -> Occasion:
    on, at = placed(day, record.at, record.zone or None)
    return Occasion(on=on, at=at, part=day.strftime("%Y%m%d"))


def _from(repeat: Repeat, rule: Recurrence, start: date, first: date) -> Repeat:
    """Return a rule as it goes on from a later day of its series: of what is counted, some has been."""
    if repeat.times is None or first == start:
        return repeat
    been = sum(1 for _ in occurrences(rule, start, start, first - timedelta(1)))
    return replace(repeat, times=max(0, repeat.times - been))
