"""Secrets on the clipboard: marked so that histories leave them out, and gone again after half a minute."""

from __future__ import annotations

import functools

from PySide6.QtCore import QMimeData, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

CLEARED_AFTER_MS = 30_000
_WINDOWS = 'application/x-qt-windows-mime;value="{}"'
# What clipboard managers agree to look for: KDE and GNOME, macOS (nspasteboard.org), Windows' history and cloud.
_MARKS = {
    "x-kde-passwordManagerHint": b"secret",
    "application/x-nspasteboard-concealed-type": b"1",
    _WINDOWS.format("ExcludeClipboardContentFromMonitorProcessing"): b"1",
    _WINDOWS.format("CanIncludeInClipboardHistory"): bytes(4),
    _WINDOWS.format("CanUploadToCloudClipboard"): bytes(4),
}


class SecretClipboard(QObject):
    """Remembers whether what lies on the clipboard is ours, and takes only that away. `copied` asks to tell of it."""

    copied = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._text = ""
        self._timer = QTimer(self, singleShot=True, interval=CLEARED_AFTER_MS)
        self._timer.timeout.connect(self.clear)

    def copy(self, text: str, *, told: bool = False) -> None:
        """Put a secret on the clipboard for `CLEARED_AFTER_MS`, or as long as `clear_after` said.

        Who shows at the place itself that it is copied has already `told` of it.
        """
        data = QMimeData()
        data.setText(text)
        for mark, value in _MARKS.items():
            data.setData(mark, value)
        QGuiApplication.clipboard().setMimeData(data)
        self._text = text
        self._timer.start()
        if not told:
            self.copied.emit()

    def clear_after(self, seconds: int) -> None:
        """Let secrets that are copied from now on stay so long."""
        self._timer.setInterval(seconds * 1000)

    def clear(self) -> None:
        """Take our secret off the clipboard, unless something else was copied since. Called at lock and at exit."""
        self._timer.stop()
        if self._text and QGuiApplication.clipboard().text() == self._text:
            QGuiApplication.clipboard().clear()
        self._text = ""


@functools.cache
def secret_clipboard() -> SecretClipboard:
    """Return the one keeper of the clipboard's secret."""
    return SecretClipboard()
