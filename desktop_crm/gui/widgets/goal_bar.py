"""How far something is: a bar that fills, and a mark where it should be by now."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_crm.domain.goals import Pace, Standing
from desktop_crm.gui.theme import theme

_TOKENS = {
    Standing.AHEAD_OF_TIME: "accent",
    Standing.REACHED: "good",
    Standing.ON_PACE: "accent",
    Standing.BEHIND: "watch",
    Standing.MISSED: "ink_tertiary",
}


class GoalBar(QWidget):
    """Shows a pace. The words beside it say the same; a screen reader gets them from there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pace: Pace | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.update)

    def show_pace(self, pace: Pace) -> None:
        """Show how far this is."""
        self._pace = pace
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme().px(120), theme().px(14))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(40), theme().px(14))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._pace is None:
            return
        look, pace = theme(), self._pace
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        height, radius = look.px(8), look.px(4)
        top = (self.height() - height) / 2
        painter.setBrush(look.colour("line"))
        painter.drawRoundedRect(QRectF(0, top, self.width(), height), radius, radius)
        width = self.width() * min(max(pace.share, 0.0), 1.0)
        painter.setBrush(look.colour(_TOKENS[pace.standing]))
        painter.drawRoundedRect(QRectF(0, top, width, height), radius, radius)
        if 0 < pace.gone < pace.days:
            place = self.width() * pace.gone / pace.days
            painter.setBrush(look.colour("ink"))
            painter.drawRect(QRectF(place - look.px(1), top - look.px(3), look.px(2), height + look.px(6)))
        painter.end()
