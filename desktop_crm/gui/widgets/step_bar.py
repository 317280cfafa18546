"""The steps of a task in a row: those done with a check, the present one in the accent colour."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_crm.gui.icons import icon_pixmap
from desktop_crm.gui.theme import theme

_CIRCLE, _GAP, _BETWEEN = 20, 8, 22


class StepBar(QWidget):
    """Shows where in a task the user is. It only tells; the page's buttons go back and forth."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: tuple[str, ...] = ()
        self._present = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def set_names(self, names: Sequence[str]) -> None:
        """Name the steps."""
        self._names = tuple(names)
        self.updateGeometry()
        self._tell()

    def show_step(self, number: int) -> None:
        """Make a step the present one, the first is 0; beyond the last all are done."""
        self._present = number
        self._tell()

    def sizeHint(self) -> QSize:
        px = theme().px
        width = sum(self._width(name) for name in self._names) + px(_BETWEEN) * max(0, len(self._names) - 1)
        return QSize(round(width) + 2, px(_CIRCLE) + 4)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = 1.0
        for number, name in enumerate(self._names):
            self._paint_step(painter, left, number, name)
            left += self._width(name) + theme().px(_BETWEEN)
        painter.end()

    def _paint_step(self, painter: QPainter, left: float, number: int, name: str) -> None:
        look, px = theme(), theme().px
        token = "accent" if number == self._present else "ink_tertiary"
        side = px(_CIRCLE)
        circle = QRectF(left, (self.height() - side) / 2, side, side)
        painter.setPen(QPen(look.colour(token), px(1.5)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(circle.adjusted(1, 1, -1, -1))
        if number < self._present:
            inset = (side - px(11)) / 2
            painter.drawPixmap(circle.topLeft() + QPointF(inset, inset), icon_pixmap("check", token, 11))
        else:
            painter.setFont(look.font(11, 600))
            painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(number + 1))
        painter.setFont(look.font(13, 600 if number == self._present else 400))
        words = QRectF(circle.right() + px(_GAP), 0, self._width(name), self.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, name)

    def _width(self, name: str) -> float:
        # As wide as in bold, so that nothing moves from step to step.
        metrics = QFontMetricsF(theme().font(13, 600))
        return theme().px(_CIRCLE) + theme().px(_GAP) + metrics.horizontalAdvance(name) + 1

    def _tell(self) -> None:
        if self._present < len(self._names):
            number, name = self._present + 1, self._names[self._present]
            self.setAccessibleName(f"{number}/{len(self._names)} {name}")
        self.update()
