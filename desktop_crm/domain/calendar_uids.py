"""What records are called in calendar files (RFC 5545, UID): the same at every export, so that it updates."""

from __future__ import annotations

import re

_OURS = re.compile(r"(?P<id>[0-9a-f]{16})@desktop-crm\.invalid")


def calendar_uid(record_id: int) -> str:
    """Return the name of a record that no calendar file named first."""
    return f"{record_id:016x}@desktop-crm.invalid"


def record_of(uid: str) -> int | None:
    """Return the record that an own name means, None for the name of another program."""
    found = _OURS.fullmatch(uid)
    return int(found["id"], 16) if found else None
