"""Enter presses the button that has the focus, in dialogs; in the window itself the window sees to it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QPushButton


def press_on_enter(dialog: QDialog) -> None:
    """Let Enter press the buttons of a dialog; by itself Qt leaves that to Space alone on some systems.

    Not by autoDefault: that would paint whichever button has the focus like the one that goes on. On a choice Enter
    goes on as it does in a field.
    """
    enter = _Enter(dialog)
    for button in dialog.findChildren(QPushButton):
        if not button.isCheckable():
            button.installEventFilter(enter)


class _Enter(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        pressed = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if pressed and isinstance(watched, QPushButton):
            watched.click()
        return pressed
