"""A clock for what shows the present: it moves as its widget comes to be seen, and each minute while it is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

_MINUTE_MS = 60_000


class MinuteHand(QObject):
    """Says `moved` before the widget is shown, and once a minute until it is hidden."""

    moved = Signal()

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._timer = QTimer(self, interval=_MINUTE_MS)
        self._timer.timeout.connect(self.moved)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            self.moved.emit()
            self._timer.start()
        elif event.type() == QEvent.Type.Hide:
            self._timer.stop()
        return super().eventFilter(watched, event)
