"""Reading calendar files (iCalendar, RFC 5545), an event at a time: one that is broken costs no other."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import icalendar

from desktop_crm.domain.calendar_records import CalendarRecord, Party, ReadCalendar, RefusedEvent
from desktop_crm.domain.errors import UnknownFormat
from desktop_crm.domain.zones import zone_named
from desktop_crm.exchange.ical_parts import Part, count_parts, parts_of
from desktop_crm.exchange.ical_zones import Zones
from desktop_crm.exchange.text_encoding import decode
from desktop_crm.exchange.whole_file import read_whole_file

SIZE_LIMIT = 64 << 20
_REPORT_EVERY = 100
_LONGEST_TITLE = 500
_MOST_MINUTES = 60 * 24 * 31
# Near the ends of the calendar a time of one zone has none in another.
_YEARS = range(1000, 3000)

_BEGIN = re.compile(r"^\s*BEGIN:V(?!CARD)", re.IGNORECASE | re.MULTILINE)
_FOLD = re.compile(r"\n[ \t]")
# Zones are looked up here, not by the library, which guesses.
_TZID = re.compile(
    r"^((?:DTSTART|DTEND|DUE|EXDATE|RDATE|RECURRENCE-ID)(?:;[^:\n]*)?;)TZID=", re.IGNORECASE | re.MULTILINE
)
_ZONE = "X-ZONE"

Step = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class _When:
    """A start as the file writes it: a day, or a wall-clock time of a zone; `moved`: from a zone without a name."""

    on: date
    at: time | None = None
    zone: str = ""
    moved: bool = False


def read_calendar_file(path: Path, step: Step = lambda _done, _total: None) -> ReadCalendar:
    """Read a file; `step` is told how far it is, and may raise. Raise CannotRead, TooLarge, UnknownFormat."""
    data = read_whole_file(path, SIZE_LIMIT)
    read = read_calendar(data, path.name, step)
    if read is None:
        raise UnknownFormat(path=str(path))
    return read


def read_calendar(data: bytes, name: str, step: Step = lambda _done, _total: None) -> ReadCalendar | None:
    """Return what calendar data holds; None for what is none at all."""
    text = decode(data).text
    if not _BEGIN.search(text):
        return None
    parts, zones, total = list(parts_of(text)), Zones(), count_parts(text)
    for part in parts:
        if part.name == "VTIMEZONE":
            zones.learn(part.text)
    records: list[CalendarRecord] = []
    refused: list[RefusedEvent] = []
    for part in parts:
        if part.name == "VTIMEZONE":
            continue
        if (len(records) + len(refused)) % _REPORT_EVERY == 0:
            step(len(records) + len(refused), max(total, 1))
        made = _read_part(part, zones)
        if isinstance(made, CalendarRecord):
            records.append(made)
        else:
            refused.append(made)
    return ReadCalendar(name=name, records=tuple(records), refused=tuple(refused))


def _read_part(part: Part, zones: Zones) -> CalendarRecord | RefusedEvent:
    if not part.whole:
        return RefusedEvent(line=part.line, reason="cut_off")
    kind = icalendar.Todo if part.name == "VTODO" else icalendar.Event
    try:
        text = _TZID.sub(rf"\1{_ZONE}=", _FOLD.sub("", part.text))
        component = kind.from_ical(text)
        return _record(component, part, zones)
    except _NoStart:
        return RefusedEvent(line=part.line, reason="no_start", title=_title_of(part.text))
    except Exception:  # noqa: BLE001  # whatever the library stumbles over in a stranger's event is one broken event
        return RefusedEvent(line=part.line, reason="broken", title=_title_of(part.text))


class _NoStart(Exception):
    """An event without a day, or a task without one."""


def _record(component: Any, part: Part, zones: Zones) -> CalendarRecord:
    when = _start(component, zones, task=part.name == "VTODO")
    status = str(component.get("STATUS", "")).upper()
    completed = component.get("COMPLETED")
    done = part.name == "VTODO" and (status == "COMPLETED" or completed is not None)
    instance = component.get("RECURRENCE-ID")
    return CalendarRecord(
        uid=_text(component, "UID"),
        on=when.on,
        at=when.at,
        zone=when.zone,
        moved_zone=when.moved,
        minutes=_minutes(component, zones) if when.at else 0,
        title=" ".join(_text(component, "SUMMARY").split())[:_LONGEST_TITLE],
        text=_text(component, "DESCRIPTION"),
        place=" ".join(_text(component, "LOCATION").split()),
        parties=tuple(_parties(component)),
        rrule=_rule(component),
        except_on=tuple(sorted(set(_days(component, "EXDATE", when)))),
        also_on=tuple(sorted(set(_days(component, "RDATE", when)))),
        instance_of=_wall(instance.dt, when.zone) if instance is not None else None,
        task=part.name == "VTODO",
        busy=str(component.get("TRANSP", "")).upper() != "TRANSPARENT",
        done_at=_instant(completed.dt if completed is not None else None) if done else None,
        cancelled=status == "CANCELLED",
        priority=int(component.get("PRIORITY", 0)),
        changed_at=_instant(getattr(component.get("LAST-MODIFIED"), "dt", None)),
        line=part.line,
    )


def _start(component: Any, zones: Zones, *, task: bool) -> _When:
    """Return when an event begins, or by when a task is due."""
    names = ("DUE", "DTSTART") if task else ("DTSTART",)
    found = [component.get(name) for name in names]
    first = next((one for one in found if one is not None), None)
    if first is None or isinstance(first, list) or not isinstance(getattr(first, "dt", None), date):
        raise _NoStart
    if task and found[1] is not None and _is_day_after(first.dt, found[1].dt):
        first = found[1]
    return _when(first.dt, str(first.params.get(_ZONE, "")), zones)


def _is_day_after(due: object, start: object) -> bool:
    """Tell whether a task takes one whole day: its end is not part of it."""
    days = type(due) is date and type(start) is date
    return days and due - start == timedelta(1)  # type: ignore[operator]  # both are days


def _when(value: date, tzid: str, zones: Zones) -> _When:
    _require_sense(value)
    if not isinstance(value, datetime):
        return _When(value)
    wall = value.replace(tzinfo=None, second=0, microsecond=0)
    if tzid:
        name = zones.name(tzid)
        if name:
            return _When(wall.date(), wall.time(), name)
        utc = zones.in_utc(wall, tzid)
        if utc is None:
            return _When(wall.date(), wall.time(), "", moved=True)
        return _When(utc.date(), utc.time(), "UTC", moved=True)
    return _When(wall.date(), wall.time(), "UTC" if value.tzinfo is not None else "")


def _minutes(component: Any, zones: Zones) -> int:
    duration = component.get("DURATION")
    if duration is not None:
        length = duration.dt
    else:
        bounds = [component.get("DTSTART"), component.get("DTEND") or component.get("DUE")]
        if not all(one is not None and isinstance(one.dt, datetime) for one in bounds):
            return 0
        start, end = (_aware(one, zones) for one in bounds)
        length = end - start
    minutes: int = round(length.total_seconds() / 60)
    return min(max(0, minutes), _MOST_MINUTES)


def _aware(one: Any, zones: Zones) -> datetime:
    """Return a bound of an event as an instant, of a zone that nobody knows as if in UTC."""
    name = zones.name(str(one.params.get(_ZONE, "")))
    value: datetime = one.dt
    return value if value.tzinfo is not None else value.replace(tzinfo=zone_named(name) or UTC)


def _rule(component: Any) -> str:
    """Return the rule as text; of several, all of which count, none can stand alone."""
    found = component.get("RRULE")
    if found is None:
        return ""
    if isinstance(found, list):
        return ";".join(one.to_ical().decode() for one in found)
    return str(found.to_ical().decode())


def _days(component: Any, name: str, when: _When) -> Iterator[date]:
    found = component.get(name)
    for group in found if isinstance(found, list) else [found] if found is not None else []:
        for one in getattr(group, "dts", ()):
            value = one.dt[0] if isinstance(one.dt, tuple) else one.dt
            yield _wall(value, when.zone)


def _wall(value: date, zone: str) -> date:
    """Return the day of a value on the wall clock of a zone."""
    _require_sense(value)
    if not isinstance(value, datetime):
        return value
    return value.astimezone(zone_named(zone)).date() if value.tzinfo is not None else value.date()


def _require_sense(day: date) -> None:
    if day.year not in _YEARS:
        raise ValueError("beyond the years that anybody plans for")


def _parties(component: Any) -> Iterator[Party]:
    for name in ("ATTENDEE", "ORGANIZER"):
        found = component.get(name)
        for one in found if isinstance(found, list) else [found] if found is not None else []:
            address = str(one)
            email = address[7:] if address.lower().startswith("mailto:") else ""
            person = " ".join(str(getattr(one, "params", {}).get("CN", "")).strip('"').split())
            if email or person:
                yield Party(name="" if person == email else person, email=email.strip())


def _text(component: Any, name: str) -> str:
    found = component.get(name)
    first: Iterable[Any] = found if isinstance(found, list) else [found]
    return str(next(iter(first)) or "").strip()


def _instant(value: object) -> int:
    if not isinstance(value, datetime):
        return 0
    aware = value if value.tzinfo is not None else value.replace(tzinfo=UTC)
    return int(aware.timestamp() * 1000)


def _title_of(text: str) -> str:
    line = next((line for line in text.splitlines() if line.upper().startswith("SUMMARY")), "")
    return line.partition(":")[2][:_LONGEST_TITLE]
