"""Linux: notifications of the desktop, which also speak where there is no tray, as in GNOME.

Specification: Desktop Notifications 1.2, org.freedesktop.Notifications on the user's own bus. Through jeepney, as the
key store: from Python, QtDBus sends no unsigned number, and the service refuses any other.
"""

from __future__ import annotations

import logging
import os
import weakref

from jeepney import DBusAddress, HeaderFields, MatchRule, Message, MessageType, message_bus, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from PySide6.QtCore import QObject, QSocketNotifier, Signal

from desktop_crm.system.resources import resource

_SERVICE = "org.freedesktop.Notifications"
_DESKTOP = DBusAddress("/org/freedesktop/Notifications", bus_name=_SERVICE, interface=_SERVICE)
_PROGRAM, _CLICK = "Desktop CRM", "default"
_AS_LONG_AS_USUAL = -1
# No session bus, one that cannot be reached, or one that lets nobody in.
_NO_BUS = (KeyError, RuntimeError, OSError, ValueError)

log = logging.getLogger(__name__)


class LinuxNotices(QObject):
    """Shows one notification at a time: the next takes the place of the last. Nothing here waits for the service."""

    clicked = Signal()
    refused = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._bus: DBusConnection | None = None
        self._ear: QSocketNotifier | None = None
        self._asked: dict[int, str] = {}
        self._shown = 0

    def tell(self, text: str, click: str) -> None:
        """Show a text anybody may read, and what a click does; `refused` says it again where no desktop takes it."""
        try:
            bus = self._bus or self._connect()
            serial = next(bus.outgoing_serial)
            bus.send(self._notification(text, click), serial=serial)
        except _NO_BUS as error:
            self._hang_up(error)
            self.refused.emit(text)
        else:
            self._asked[serial] = text

    def _notification(self, text: str, click: str) -> Message:
        hints = {"desktop-entry": ("s", "desktop-crm"), "urgency": ("y", 1)}
        icon = str(resource("icons", "desktop-crm.svg"))
        said = (_PROGRAM, self._shown, icon, _PROGRAM, text, [_CLICK, click], hints, _AS_LONG_AS_USUAL)
        return new_method_call(_DESKTOP, "Notify", "susssasa{sv}i", said)

    def _connect(self) -> DBusConnection:
        self._bus = bus = open_dbus_connection()
        weakref.finalize(self, bus.close)
        bus.send(message_bus.AddMatch(MatchRule(type="signal", interface=_SERVICE, sender=_SERVICE)))
        self._ear = QSocketNotifier(bus.sock.fileno(), QSocketNotifier.Type.Read, self)
        self._ear.activated.connect(self._listen)
        return bus

    def _listen(self) -> None:
        try:
            while self._bus:
                self._hear(self._bus.receive(timeout=0))
        except TimeoutError:
            return
        except OSError as error:
            self._hang_up(error)

    def _hear(self, message: Message) -> None:
        fields, kind = message.header.fields, message.header.message_type
        text = self._asked.pop(fields.get(HeaderFields.reply_serial), None)
        if text is not None and kind is MessageType.error:
            log.info("the desktop shows no notification: %s", fields.get(HeaderFields.error_name))
            self.refused.emit(text)
        elif text is not None:
            self._shown = message.body[0]
        elif kind is MessageType.signal and message.body[:1] == (self._shown,):
            self._on_signal(fields.get(HeaderFields.member), message.body[1])

    def _on_signal(self, member: str, said: object) -> None:
        if member == "ActivationToken":
            # Without it Wayland lets no window come forward; Qt looks for it here.
            os.environ["XDG_ACTIVATION_TOKEN"] = str(said)
        elif member == "ActionInvoked" and said == _CLICK:
            self.clicked.emit()

    def _hang_up(self, error: Exception) -> None:
        """Leave the bus, and tell elsewhere what it did not answer; the next notice looks for it again."""
        log.info("no bus for notifications: %s", type(error).__name__)
        if self._ear:
            self._ear.setEnabled(False)
            self._ear.deleteLater()
        if self._bus:
            self._bus.close()
        self._bus, self._ear, self._shown = None, None, 0
        unheard, self._asked = list(self._asked.values()), {}
        for text in unheard:
            self.refused.emit(text)
