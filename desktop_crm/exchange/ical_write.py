"""Writing calendar files (iCalendar, RFC 5545) that other programs read and update from."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event, Todo, vRecur

from desktop_crm import __version__
from desktop_crm.domain.calendar_records import CalendarRecord

_ZONES_BEFORE, _ZONES_AFTER = timedelta(365), timedelta(3650)


def write_calendar(records: Iterable[CalendarRecord], name: str, today: date) -> bytes:
    """Return a calendar file with these records, with the rules of the zones that they name.

    A record whose uid stands in an older file updates what was read from it.
    """
    calendar = Calendar()
    calendar.add("prodid", f"-//desktop-crm//{__version__}//")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("x-wr-calname", name)
    for record in records:
        calendar.add_component(_component(record))
    calendar.add_missing_timezones(first_date=today - _ZONES_BEFORE, last_date=today + _ZONES_AFTER)
    return bytes(calendar.to_ical())


def rule_end(last: date, at: time | None, zone: str) -> str:
    """Return the last day of a rule as UNTIL: for timed records an instant in UTC, as RFC 5545 asks."""
    if at is None:
        return last.strftime("%Y%m%d")
    wall = datetime.combine(last, time(23, 59, 59), ZoneInfo(zone) if zone else None)
    return wall.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ") if zone else wall.strftime("%Y%m%dT%H%M%S")


def _component(record: CalendarRecord) -> Event | Todo:
    made = Todo() if record.task else Event()
    made.add("uid", record.uid)
    made.add("dtstamp", _utc(record.changed_at))
    made.add("last-modified", _utc(record.changed_at))
    made.add("summary", record.title)
    if record.text:
        made.add("description", record.text)
    made.add("class", "PRIVATE")
    made.add("dtstart", _start(record, record.on))
    if record.task:
        _add_of_task(made, record)
    else:
        made.add("transp", "OPAQUE" if record.busy else "TRANSPARENT")
        if record.minutes and record.at:
            made.add("duration", timedelta(minutes=record.minutes))
    if record.rrule:
        made.add("rrule", vRecur.from_ical(record.rrule))
    if record.also_on:
        made.add("rdate", [_start(record, day) for day in record.also_on])
    if record.priority:
        made.add("priority", record.priority)
    return made


def _add_of_task(made: Event | Todo, record: CalendarRecord) -> None:
    made.add("due", _start(record, record.on) if record.at else record.on + timedelta(1))
    made.add("status", "NEEDS-ACTION" if record.done_at is None else "COMPLETED")
    if record.done_at is not None:
        made.add("completed", _utc(record.done_at))


def _start(record: CalendarRecord, day: date) -> date | datetime:
    if record.at is None:
        return day
    return datetime.combine(day, record.at, ZoneInfo(record.zone) if record.zone else None)


def _utc(instant_ms: int) -> datetime:
    return datetime.fromtimestamp(instant_ms // 1000, tz=UTC)
