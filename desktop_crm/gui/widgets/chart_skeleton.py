"""What stands where a chart is still being drawn: nothing at first, then quiet bars."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from desktop_crm.gui.theme import theme

# Shorter waits are better seen as none.
_PATIENCE_MS = 150
_BARS = (0.45, 0.7, 0.3, 0.55, 0.85, 0.6)


class ChartSkeleton(QWidget):
    """Shows its bars once it has been seen for 150 ms."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self.update)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._patience.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._patience.stop()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._patience.isActive():
            return
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().colour("field"))
        step = self.width() / len(_BARS)
        for number, share in enumerate(_BARS):
            height = share * self.height()
            bar = QRectF(number * step + step * 0.15, self.height() - height, step * 0.7, height)
            painter.drawRoundedRect(bar, theme().px(4), theme().px(4))
        painter.end()
