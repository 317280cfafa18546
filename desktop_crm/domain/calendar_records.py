"""Events and tasks as they stand in calendar files, whoever wrote them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum


class Detail(StrEnum):
    """How much of a customer a calendar file tells; it leaves the seal."""

    FULL = "full"
    NAMES = "names"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """Somebody who takes part, by name, e-mail or both."""

    name: str = ""
    email: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarRecord:
    """An event (or `task`) on a day, at a time on the wall clock of an IANA zone, or on the whole day.

    Without a zone the time means that of this computer. `rrule` is a rule as RFC 5545 writes it, `except_on` the days
    left out of it and `also_on` those added; `instance_of` tells that it stands in for that day of a series.
    `done_at` and `changed_at` are UTC milliseconds. `priority` is from 1, urgent, to 9; 0 says nothing.
    """

    uid: str
    on: date
    at: time | None = None
    zone: str = ""
    minutes: int = 0
    title: str = ""
    text: str = ""
    place: str = ""
    parties: tuple[Party, ...] = ()
    rrule: str = ""
    except_on: tuple[date, ...] = ()
    also_on: tuple[date, ...] = ()
    instance_of: date | None = None
    task: bool = False
    busy: bool = True
    done_at: int | None = None
    cancelled: bool = False
    priority: int = 0
    changed_at: int = 0
    line: int = 0
    moved_zone: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class RefusedEvent:
    """What of a file is not taken: the line that it begins on, why, and its title."""

    line: int
    reason: str
    title: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadCalendar:
    """A calendar file as read."""

    name: str
    records: tuple[CalendarRecord, ...]
    refused: tuple[RefusedEvent, ...] = ()
