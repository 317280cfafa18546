"""Enter presses the button that has the focus, on pages as it does in dialogs."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget


def press_on_enter(page: QWidget) -> None:
    """Let Enter press the buttons of a page; by itself Qt leaves that to Space alone on some systems."""
    for button in page.findChildren(QPushButton):
        button.setAutoDefault(True)
