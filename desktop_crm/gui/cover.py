"""Showing nothing of the store any more, at once."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget


def cover_everything(rooms: QStackedWidget) -> None:
    """Put an empty room in front, hide dialogs, menus and tips, and paint that before anything that takes time."""
    let_go_of_focus()
    rooms.setCurrentIndex(rooms.addWidget(QWidget()))
    window = rooms.window()
    for other in QApplication.topLevelWidgets():
        if other is not window:
            other.hide()
    window.repaint()


def let_go_of_focus() -> None:
    """Let the field that is being typed in take that as finished."""
    focused = QApplication.focusWidget()
    if focused:
        focused.clearFocus()
