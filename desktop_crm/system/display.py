"""Whether there is a screen to show a window on. Qt ends the process where there is none, so it is asked before."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping

from desktop_crm.domain.errors import NoDisplay

# What each platform of Qt's that asks a display server finds it by; others, such as offscreen, ask none.
_SERVERS = {"xcb": ("DISPLAY",), "wayland": ("WAYLAND_DISPLAY",), "": ("DISPLAY", "WAYLAND_DISPLAY")}


def require_display(environment: Mapping[str, str] = os.environ, system: str = sys.platform) -> None:
    """Raise `NoDisplay` where no display server is named that a window could be shown by."""
    platform = environment.get("QT_QPA_PLATFORM", "").partition(":")[0].partition("-")[0]
    servers = _SERVERS.get(platform, ())
    if system == "linux" and servers and not any(environment.get(name) for name in servers):
        raise NoDisplay()
