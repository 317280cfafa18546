"""Linux: the screen saver speaks on the session bus, systemd-logind on the system bus.

Interfaces: org.freedesktop.ScreenSaver (KDE, Xfce …), org.gnome.ScreenSaver and its kin; org.freedesktop.login1(5) for
sleep, `loginctl lock-session` and user switches.
"""

from __future__ import annotations

import os
import re
from typing import Any

from PySide6.QtCore import SLOT, QObject, Slot
from PySide6.QtDBus import QDBusConnection

from desktop_crm.gui.session_watch import SessionWatch

_SCREEN_SAVERS = (
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver",
)
_LOGIND = "org.freedesktop.login1"
_MANAGER_PATH = "/org/freedesktop/login1"
_MANAGER, _SESSION = f"{_LOGIND}.Manager", f"{_LOGIND}.Session"
_PROPERTIES = "org.freedesktop.DBus.Properties"


class LinuxSession(SessionWatch):
    """Listens to both buses; one that is not there says nothing, and is no error."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        own, system = QDBusConnection.sessionBus(), QDBusConnection.systemBus()
        switched = _slot("on_switched(bool)")
        # Desktops name their services and paths differently, so whoever says it on the user's own bus is believed.
        for interface in _SCREEN_SAVERS:
            own.connect("", "", interface, "ActiveChanged", self, switched)
        system.connect(_LOGIND, _MANAGER_PATH, _MANAGER, "PrepareForSleep", self, switched)
        if session := os.environ.get("XDG_SESSION_ID"):
            path = session_path(session)
            system.connect(_LOGIND, path, _SESSION, "Lock", self, _slot("on_lock()"))
            changed = _slot("on_properties(QString,QVariantMap,QStringList)")
            system.connect(_LOGIND, path, _PROPERTIES, "PropertiesChanged", self, changed)

    @Slot(bool)
    def on_switched(self, on: bool) -> None:
        """Hear that the screen saver or the sleep begins, or ends."""
        if on:
            self.left.emit()

    @Slot()
    def on_lock(self) -> None:
        """Hear that the session shall be locked."""
        self.left.emit()

    @Slot(str, "QVariantMap", "QStringList")
    def on_properties(self, interface: str, changed: dict[str, Any], _unsaid: list[str]) -> None:
        """Hear that another user's session is in front now."""
        if interface == _SESSION and changed.get("Active") is False:
            self.left.emit()


def session_path(name: str) -> str:
    """Return where logind keeps a session, by sd_bus_path_encode(3): what is no letter or digit, and a digit in front,
    becomes its code.
    """
    encoded = re.sub(r"[^A-Za-z0-9]|^[0-9]", lambda match: f"_{ord(match[0]):02x}", name)
    return f"{_MANAGER_PATH}/session/{encoded}"


def _slot(signature: str) -> Any:
    """Name a slot as `connect` wants it: the stubs say bytes, but it takes only what SLOT returns."""
    return SLOT(signature)
