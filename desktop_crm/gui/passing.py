"""Dialogs and menus that are about one thing, once: they are gone as soon as they are closed."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QDialog, QMenu


def open_once(dialog: QDialog) -> None:
    """Open a dialog over its window; once it is closed it is deleted."""
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def pop_up_once(menu: QMenu, place: QPoint) -> None:
    """Show a menu at a place of the screen; once it is closed it is deleted."""
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(place)
