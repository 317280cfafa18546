"""The number of a day, in a filled circle where it is today."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from desktop_crm.gui.theme import theme

_SIDE = 18


def paint_day_number(
    painter: QPainter, room: QRectF, day: date, *, today: bool, faint: bool = False
) -> QRectF:
    """Paint the number at the left of a line and return the square that it stands in."""
    look = theme()
    side = look.px(_SIDE)
    circle = QRectF(room.left() + look.px(5), room.center().y() - side / 2, side, side)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if today:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("accent"))
        painter.drawEllipse(circle)
    painter.setFont(look.font(12, 650 if today else 500))
    token = "on_accent" if today else "ink_tertiary" if faint else "ink"
    painter.setPen(look.colour(token))
    painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(day.day))
    painter.restore()
    return circle
