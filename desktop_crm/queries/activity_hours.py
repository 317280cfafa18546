"""When in the week we talk to customers."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from sqlalchemy import text
from sqlalchemy.orm import Session

from desktop_crm.domain.clock import local
from desktop_crm.queries.conditions import IS_CONTACT_SQL
from desktop_crm.queries.goal_metrics import start_of

HOURS = 24
DAYS = 7

_HOUR_MS = 3_600_000
_WEEK_HOURS = HOURS * DAYS
# The first of January 1970 was a Thursday, so many hours after a Monday.
_SINCE_MONDAY = 3 * HOURS
_CONSTANTS = {"hour": _HOUR_MS, "week": _WEEK_HOURS, "shift": _SINCE_MONDAY}
_COUNTS = text(f"""
    SELECT ((at + :offset) / :hour + :shift) % :week AS slot, count(*) AS number FROM interaction
    WHERE at >= :start AND at < :end AND {IS_CONTACT_SQL} GROUP BY slot
""")
# The same of what the file counts by the hour, where that is the hour of the wall clock too.
_SUMS = text(f"""
    SELECT (hour + :offset / :hour + :shift) % :week AS slot, sum(number) AS number FROM hourly_interactions
    WHERE hour >= :start / :hour AND hour < :end / :hour AND {IS_CONTACT_SQL} GROUP BY slot
""")

HourCounts = tuple[tuple[int, ...], ...]


def activity_by_hour(session: Session, until: date, weeks: int = 26) -> HourCounts:
    """Return contacts of the weeks that end with a day: a row a day from Monday, a number an hour of its 24.

    Days and hours are those of this computer's time zone; the question is asked once for each time of the year that
    has one offset from UTC, for to ask for the wall clock of every contact takes ten times as long.
    """
    found = [0] * _WEEK_HOURS
    for start, end, offset in _stretches(until - timedelta(weeks=weeks) + timedelta(1), until):
        values = {"offset": offset, "start": start, "end": end, **_CONSTANTS}
        counts = _COUNTS if any(at % _HOUR_MS for at in (offset, start, end)) else _SUMS
        for row in session.connection().execute(counts, values):
            found[row.slot] += row.number
    return tuple(tuple(found[day * HOURS : (day + 1) * HOURS]) for day in range(DAYS))


def _stretches(first: date, last: date) -> Iterator[tuple[int, int, int]]:
    """Yield start, end and offset from UTC (all milliseconds) of the times in which clocks stay as they are.

    They are told apart by day; on the day on which clocks change, the hours before count by the new offset.
    """
    begun, day = first, first
    while day <= last:
        day += timedelta(1)
        if day > last or _offset(day) != _offset(begun):
            yield start_of(begun), start_of(day), _offset(begun)
            begun = day


def _offset(day: date) -> int:
    """Return how much later it is here than in UTC at the end of a day."""
    passed = local(start_of(day + timedelta(1)) - 1).utcoffset()
    return round(passed.total_seconds() * 1000) if passed else 0
