"""The time zones of calendar files: IANA names, those of Windows and of other programs, and rules of their own."""

from __future__ import annotations

import re
from datetime import UTC, datetime, tzinfo
from typing import Any

import icalendar
from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

from desktop_crm.domain.zones import zone_named

_UTC_NAMES = frozenset({"UTC", "GMT", "Z", "ETC/UTC", "ETC/GMT"})
_LOCATION = re.compile(r"^X-LIC-LOCATION:\s*(\S+)", re.MULTILINE | re.IGNORECASE)
_TZID = re.compile(r"^TZID(?:;[^:\n]*)?:\s*(.+?)\s*$", re.MULTILINE | re.IGNORECASE)
_OFFSET = re.compile(r"\(?(?:UTC|GMT)?\s*([+-])(\d\d?):?(\d\d)?\)?.*")


class Zones:
    """What the names of a file's zones mean. A zone with rules of its own is followed through those."""

    def __init__(self) -> None:
        self._rules: dict[str, str] = {}
        self._names: dict[str, str] = {}
        self._own: dict[str, tzinfo | None] = {}

    def learn(self, text: str) -> None:
        """Take note of a VTIMEZONE."""
        named = _TZID.search(text)
        if named is not None:
            self._rules[named[1]] = text

    def name(self, tzid: str) -> str:
        """Return the IANA name that a zone has, "" where it has none."""
        if tzid not in self._names:
            self._names[tzid] = self._find(tzid)
        return self._names[tzid]

    def in_utc(self, wall: datetime, tzid: str) -> datetime | None:
        """Return the UTC time of a wall-clock time by a zone's own rules; None where the file has none that hold."""
        if tzid not in self._own:
            self._own[tzid] = self._parse(tzid)
        own = self._own[tzid]
        if own is None:
            return None
        try:
            return wall.replace(tzinfo=own).astimezone(UTC)
        except (ValueError, OverflowError, ArithmeticError, IndexError):
            return None

    def _find(self, tzid: str) -> str:
        plain = tzid.strip().strip('"')
        if plain.upper() in _UTC_NAMES:
            return "UTC"
        location = _LOCATION.search(self._rules.get(tzid, ""))
        parts = plain.strip("/").split("/")
        candidates = [
            plain,
            WINDOWS_TO_OLSON.get(plain, ""),
            location[1] if location else "",
            "/".join(parts[-3:]),
            "/".join(parts[-2:]),
        ]
        return next((one for one in candidates if "/" in one and zone_named(one)), "") or self._whole_hours(
            plain
        )

    def _whole_hours(self, plain: str) -> str:
        """Return the zone of a fixed offset such as GMT+0100, where the file itself has no rules for it."""
        found = _OFFSET.fullmatch(plain)
        if found is None or found[3] not in (None, "00") or self._rules.get(plain):
            return ""
        # The IANA's names count westward.
        sign = "-" if found[1] == "+" else "+"
        name = f"Etc/GMT{sign}{int(found[2])}"
        return name if zone_named(name) else ""

    def _parse(self, tzid: str) -> tzinfo | None:
        text = self._rules.get(tzid)
        if text is None:
            return None
        try:
            read: Any = icalendar.Timezone.from_ical(text)
            own: tzinfo = read.to_tz(lookup_tzid=False)
        except Exception:  # noqa: BLE001  # whatever the library stumbles over in a stranger's rules
            return None
        return own
