"""What records are called in calendar files (RFC 5545, UID): the same at every export, so that it updates."""

from __future__ import annotations

import re
from datetime import date

_OURS = re.compile(r"(?P<id>[0-9a-f]{16})@desktop-crm\.invalid")
_YEARLY = re.compile(r"\d{4,8}-(?P<uid>.+)")


def calendar_uid(record_id: int) -> str:
    """Return the name of a record that no calendar file named first."""
    return f"{record_id:016x}@desktop-crm.invalid"


def record_of(uid: str) -> int | None:
    """Return the record that an own name means, None for the name of another program."""
    found = _OURS.fullmatch(uid)
    return int(found["id"], 16) if found else None


def yearly_uid(point_id: int, day: date, *, alone: bool) -> str:
    """Return the name of a yearly day: its own in each year where every year stands `alone`."""
    return f"{day.strftime('%Y%m%d' if alone else '%m%d')}-{calendar_uid(point_id)}"


def point_of(uid: str) -> int | None:
    """Return the contact point whose yearly day an own name means, None for any other name."""
    found = _YEARLY.fullmatch(uid)
    return record_of(found["uid"]) if found else None
