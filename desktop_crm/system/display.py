"""Whether there is a screen to show a window on. Qt ends the process where there is none, so it is asked before."""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Mapping

from desktop_crm.domain.errors import NoDisplay

# What each platform of Qt's that asks a display server finds it by; others, such as offscreen, ask none.
_SERVERS = {"xcb": ("DISPLAY",), "wayland": ("WAYLAND_DISPLAY",), "": ("DISPLAY", "WAYLAND_DISPLAY")}


def require_display(environment: Mapping[str, str] = os.environ, system: str = sys.platform) -> None:
    """Raise `NoDisplay` where no display server is named that a window could be shown by, or none of these answers."""
    platform = environment.get("QT_QPA_PLATFORM", "").partition(":")[0].partition("-")[0]
    servers = _SERVERS.get(platform, ())
    if system != "linux" or not servers:
        return
    if not any(_ANSWERS[name](environment[name]) for name in servers if environment.get(name)):
        raise NoDisplay()


def _x_answers(name: str) -> bool:
    """Ask through the library that Qt asks through; a server of another computer is believed."""
    if not name.startswith((":", "unix:", "/")):
        return True
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(name.encode(), None))
    refused: int = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return not refused


def _wayland_answers(name: str) -> bool:
    try:
        wayland = ctypes.CDLL("libwayland-client.so.0")
    except OSError:
        return True
    wayland.wl_display_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(wayland.wl_display_connect(name.encode()))
    if connection:
        wayland.wl_display_disconnect(connection)
    return bool(connection)


_ANSWERS = {"DISPLAY": _x_answers, "WAYLAND_DISPLAY": _wayland_answers}
