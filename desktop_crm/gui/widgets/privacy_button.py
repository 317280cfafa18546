"""The eye in the status bar that blurs names and sums for a shared screen."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolButton

from desktop_crm.gui.icons import icon, icon_size
from desktop_crm.gui.privacy import privacy
from desktop_crm.gui.retranslating import Retranslating
from desktop_crm.gui.theme import theme


class PrivacyButton(Retranslating, QToolButton):
    """Shows whether names are hidden, and does what the command does."""

    def __init__(self, command: QAction) -> None:
        super().__init__()
        self._command = command
        self.setCheckable(True)
        self.setAutoRaise(True)
        self.clicked.connect(command.trigger)
        privacy().changed.connect(self._show_state)
        theme().changed.connect(self._show_state)
        self._show_state()

    def retranslate(self) -> None:
        self._show_state()

    def _show_state(self) -> None:
        on = privacy().on
        self.setChecked(on)
        self.setIcon(icon("eye-off" if on else "eye", "accent" if on else "ink_secondary", size=14))
        self.setIconSize(icon_size(14))
        self.setAccessibleName(self.tr("Names are hidden") if on else self.tr("Hide names"))
        keys = self._command.shortcut().toString()
        words = (
            self.tr("Show names and sums again") if on else self.tr("Blur names and sums for a shared screen")
        )
        self.setToolTip(f"{words} ({keys})" if keys else words)
