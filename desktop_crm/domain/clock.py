"""Instants as UTC milliseconds since 1970, days as dates of the user's wall clock."""

from __future__ import annotations

import time
from datetime import UTC, date, datetime


def now_ms() -> int:
    """Return the present instant in UTC milliseconds."""
    return time.time_ns() // 1_000_000


def today() -> date:
    """Return the present day of this computer's time zone."""
    return datetime.now().astimezone().date()


def local(instant_ms: int) -> datetime:
    """Return the wall-clock time of an instant in this computer's time zone."""
    return datetime.fromtimestamp(instant_ms / 1000, tz=UTC).astimezone()


def instant(wall: datetime) -> int:
    """Return the UTC milliseconds of a wall-clock time; a naive one is in this computer's time zone."""
    return round(wall.timestamp() * 1000)


def wall_clock() -> datetime:
    """Return the present time of this computer's time zone to the minute, naive."""
    return local(now_ms()).replace(tzinfo=None, second=0, microsecond=0)
