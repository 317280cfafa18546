"""A line above the day that comes in the late afternoon: how many visits wait to be written down."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from desktop_crm.gui.retranslating import Retranslating
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.labels import label, set_property

EVENING_HOUR = 16


class EveningNotice(Retranslating, QFrame):
    """Hidden before the evening, and while nothing waits."""

    debrief_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self._waiting = 0
        self._label = label("", "strong")
        self.button = QPushButton()
        set_property(self.button, "primary", True)
        self.button.clicked.connect(self.debrief_requested)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._label, 1)
        self._row.addWidget(self.button)
        self.hide()
        theme().changed.connect(self._restyle)
        self._restyle()
        self._name()

    def show_waiting(self, count: int, hour: int) -> None:
        """Show how many visits wait, if the hour (0 to 23) is one of the evening."""
        self._waiting = count
        self._name()
        self.setVisible(count > 0 and hour >= EVENING_HOUR)

    def retranslate(self) -> None:
        self._name()

    def _name(self) -> None:
        self._label.setText(self.tr("%Ln visit(s) not written down yet.", "", self._waiting))
        self.button.setText(self.tr("Evening debrief"))
        self.button.setToolTip("Ctrl+Shift+J")
        self.setAccessibleName(self._label.text())

    def _restyle(self) -> None:
        px = theme().px
        self._row.setContentsMargins(px(16), px(8), px(10), px(8))
        self._row.setSpacing(px(10))
