"""When the session is left: the screen is locked, the computer goes to sleep, another user takes over.

Where the system says nothing of that, `idle` notices it afterwards by its two clocks.
"""

from __future__ import annotations

import sys
from importlib import import_module
from typing import cast

from PySide6.QtCore import QObject, Signal

# Imported late: the first page needs neither, and neither can be imported on the other system.
_CLASSES = {
    "linux": ("desktop_crm.gui.session_linux", "LinuxSession"),
    "win32": ("desktop_crm.gui.session_windows", "WindowsSession"),
}


class SessionWatch(QObject):
    """Says `left` each time the session is left."""

    left = Signal()


def watch_session(parent: QObject) -> SessionWatch:
    """Return the watch of this system; elsewhere one that never says anything."""
    if sys.platform not in _CLASSES:
        return SessionWatch(parent)
    module, name = _CLASSES[sys.platform]
    return cast(SessionWatch, getattr(import_module(module), name)(parent))
