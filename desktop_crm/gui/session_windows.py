"""Windows: messages about the session and about power. Written from Microsoft's documentation; not run on Linux.

WM_WTSSESSION_CHANGE comes to windows that asked for it by WTSRegisterSessionNotification, WM_POWERBROADCAST to all.
"""

from __future__ import annotations

import ctypes
from ctypes import wintypes
from typing import Any

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication, QObject
from PySide6.QtGui import QWindow

from desktop_crm.gui.session_watch import SessionWatch

_WM_WTSSESSION_CHANGE, _WM_POWERBROADCAST = 0x02B1, 0x0218
_CONSOLE_DISCONNECT, _REMOTE_DISCONNECT, _SESSION_LOCK = 0x2, 0x4, 0x7
_SUSPEND = 0x4
_LEAVING = {
    (_WM_WTSSESSION_CHANGE, _CONSOLE_DISCONNECT),
    (_WM_WTSSESSION_CHANGE, _REMOTE_DISCONNECT),
    (_WM_WTSSESSION_CHANGE, _SESSION_LOCK),
    (_WM_POWERBROADCAST, _SUSPEND),
}
_THIS_SESSION = 0


class WindowsSession(SessionWatch):
    """Asks for messages about this session by a window of its own, which is never shown."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._window = QWindow()
        self._window.create()
        notifications: Any = ctypes.WinDLL("wtsapi32")  # type: ignore[attr-defined]  # only on Windows
        notifications.WTSRegisterSessionNotification(int(self._window.winId()), _THIS_SESSION)
        self._filter = _Filter(self)
        application = QCoreApplication.instance()
        if application is not None:
            application.installNativeEventFilter(self._filter)


class _Filter(QAbstractNativeEventFilter):
    def __init__(self, session: SessionWatch) -> None:
        super().__init__()
        self._session = session

    def nativeEventFilter(self, _kind: QByteArray | bytes | bytearray | memoryview, message: int) -> object:
        said = wintypes.MSG.from_address(int(message))
        if (said.message, said.wParam) in _LEAVING:
            self._session.left.emit()
        return False, 0
