"""The running sum of a month as a line, the way to its goal dashed beside it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_crm.gui.theme import theme


class MonthLine(QWidget):
    """Shows amounts by day, the last one the present day, in the width of the whole month."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._by_day: Sequence[int] = ()
        self._days = 30
        self._target: int | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.update)

    def show_month(self, by_day: Sequence[int], days: int, target: int | None) -> None:
        """Show running sums from the first day on, of a month with so many days, and its goal if there is one."""
        self._by_day, self._days, self._target = by_day, days, target
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme().px(200), theme().px(100))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(120), theme().px(64))

    def paintEvent(self, _event: QPaintEvent) -> None:
        highest = max((*self._by_day, self._target or 0, 1))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = theme()
        if self._target:
            painter.setPen(QPen(look.colour("ink_tertiary"), 1, Qt.PenStyle.DashLine))
            painter.drawLine(self._at(0, 0, highest), self._at(self._days, self._target, highest))
        pen = QPen(look.colour("accent"), look.px(3))
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        points = [self._at(0, 0, highest)]
        points += [self._at(day, amount, highest) for day, amount in enumerate(self._by_day, 1)]
        painter.drawPolyline(QPolygonF(points))
        painter.end()

    def _at(self, day: int, amount: int, highest: int) -> QPointF:
        edge = theme().px(4)
        width, height = self.width() - 2 * edge, self.height() - 2 * edge
        return QPointF(edge + width * day / self._days, edge + height * (1 - max(amount, 0) / highest))
