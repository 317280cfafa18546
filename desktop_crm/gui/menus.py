"""The menus: every command once, in the menu bar of macOS, and elsewhere in one menu that opens from the rail."""

from __future__ import annotations

import re
import sys

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMainWindow, QMenu

from desktop_crm.gui.actions import Actions
from desktop_crm.gui.commands import COMMANDS
from desktop_crm.gui.translations import QT_TRANSLATE_NOOP

_TITLES = {
    "file": QT_TRANSLATE_NOOP("Menus", "&File"),
    "edit": QT_TRANSLATE_NOOP("Menus", "&Edit"),
    "customer": QT_TRANSLATE_NOOP("Menus", "&Customer"),
    "go": QT_TRANSLATE_NOOP("Menus", "&Go"),
    "view": QT_TRANSLATE_NOOP("Menus", "&Views"),
    "panels": QT_TRANSLATE_NOOP("Menus", "&Panels"),
    "form": QT_TRANSLATE_NOOP("Menus", "Forms"),
    "help": QT_TRANSLATE_NOOP("Menus", "&Help"),
}
# Panels by number, and what each form does itself, are of use on the keyboard alone.
_SHOWN = tuple(name for name in _TITLES if name not in {"panels", "form"})


def menu_title(name: str) -> str:
    """Return a menu's title without the mark of its key."""
    return re.sub(r"\(&\w\)|&", "", QCoreApplication.translate("Menus", _TITLES[name]))


class Menus(QMenu):
    """The menu of menus. It keeps itself named in the present language by `retranslate`."""

    def __init__(self, window: QMainWindow, actions: Actions) -> None:
        super().__init__(window)
        self._menus = {name: QMenu(self) for name in _SHOWN}
        for command in COMMANDS:
            if command.menu in self._menus:
                self._menus[command.menu].addAction(actions[command.id])
        for menu in self._menus.values():
            self.addMenu(menu)
            if sys.platform == "darwin":
                window.menuBar().addMenu(menu)

    def retranslate(self) -> None:
        """Name the menus in the present language."""
        for name, menu in self._menus.items():
            menu.setTitle(QCoreApplication.translate("Menus", _TITLES[name]))
