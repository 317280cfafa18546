"""The name of this computer's time zone."""

from __future__ import annotations

import os
from pathlib import Path

from desktop_crm.domain.zones import zone_named

_LINK = Path("/etc/localtime")


def time_zone() -> str:
    """Return the IANA name of the zone in force, "" where the system does not tell it by that name."""
    linked = _LINK.resolve().as_posix().partition("/zoneinfo/")[2] if _LINK.is_symlink() else ""
    for name in (os.environ.get("TZ", "").removeprefix(":"), linked):
        if zone_named(name):
            return name
    return ""
