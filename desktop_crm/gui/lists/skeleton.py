"""Grey shapes in the place of rows that are not there yet."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop_crm.gui.lists.customer_delegate import ROW_HEIGHT
from desktop_crm.gui.theme import theme


class Skeleton(QWidget):
    """As many two-line rows as fit, without words."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        px = theme().px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().colour("line"))
        for top in range(0, self.height(), px(ROW_HEIGHT)):
            painter.drawEllipse(QRectF(px(16), top + px(9), px(36), px(36)))
            painter.drawRoundedRect(QRectF(px(62), top + px(13), px(120), px(10)), px(4), px(4))
            painter.drawRoundedRect(QRectF(px(62), top + px(31), px(180), px(8)), px(4), px(4))
        painter.end()
