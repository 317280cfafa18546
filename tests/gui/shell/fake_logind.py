"""Run by test_locking: speaks as org.freedesktop.login1 on a bus, and says again and again that the session is left."""

from __future__ import annotations

import sys

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtDBus import QDBusConnection, QDBusMessage

MANAGER = "/org/freedesktop/login1"
SESSION = "/org/freedesktop/login1/session/_37"


def main() -> None:
    application = QCoreApplication([])
    bus = QDBusConnection.connectToBus(sys.argv[1], "fake")
    assert bus.registerService("org.freedesktop.login1")
    # Nobody here can tell when the program begins to listen.
    again = QTimer()
    again.timeout.connect(lambda: bus.send(message(sys.argv[2])))
    again.start(100)
    application.exec()


def message(what: str) -> QDBusMessage:
    match what:
        case "sleep":
            signal = QDBusMessage.createSignal(MANAGER, "org.freedesktop.login1.Manager", "PrepareForSleep")
            signal.setArguments([True])
        case "lock":
            signal = QDBusMessage.createSignal(SESSION, "org.freedesktop.login1.Session", "Lock")
        case _:
            signal = QDBusMessage.createSignal(
                SESSION, "org.freedesktop.DBus.Properties", "PropertiesChanged"
            )
            signal.setArguments(["org.freedesktop.login1.Session", {"Active": False}, ["IdleHint"]])
    return signal


if __name__ == "__main__":
    main()
