"""Enter presses the button that has the focus, on pages and in dialogs alike."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QPushButton, QWidget


def press_on_enter(page: QWidget) -> None:
    """Let Enter press the buttons of a page or dialog; by itself Qt leaves that to Space alone on some systems.

    Not by autoDefault: that would paint whichever button has the focus like the one that goes on. On a choice in a
    dialog Enter goes on as it does in a field.
    """
    enter = _Enter(page)
    for button in page.findChildren(QPushButton):
        if not (button.isCheckable() and isinstance(page, QDialog)):
            button.installEventFilter(enter)


class _Enter(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        pressed = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if pressed and isinstance(watched, QPushButton):
            watched.click()
        return pressed
