"""When nobody was here: no key, click or wheel for a while, or the computer slept or its clock was set."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

_TICK_S = 5
# A tick that comes so much later than due, or clocks that part by so much, mean that the computer slept in between or
# that its clock was set: either way nobody can tell how long it was alone.
_SLEPT_S = 10
_SIGNS_OF_LIFE = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.TabletPress,
}


class IdleWatch(QObject):
    """Says `went_idle` once: after so many minutes without a sign of life, after sleep, or when a clock has jumped.

    Both clocks are watched: the monotonic one stands still while Linux and macOS sleep, the other one can be set back.
    Windows are watched, not widgets: they get each key and click once, before anything else does.
    """

    went_idle = Signal()
    ticked = Signal(object)

    def __init__(
        self,
        parent: QObject,
        monotonic: Callable[[], float] = time.monotonic,
        wall: Callable[[], float] = time.time,
    ) -> None:
        super().__init__(parent)
        self._clocks = (monotonic, wall)
        self._limit = 0.0
        self._alive = self._last_tick = self._now()
        self._timer = QTimer(self, interval=_TICK_S * 1000)
        self._timer.timeout.connect(self.tick)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self.watch)

    def start(self, minutes: int) -> None:
        """Watch from now on; 0 minutes watches for sleep alone."""
        self._limit = minutes * 60.0
        self._alive = self._last_tick = self._now()
        self._timer.start()

    def stop(self) -> None:
        """Watch no longer."""
        self._timer.stop()

    def watch(self, window: QWindow | None) -> None:
        """Take keys and clicks of a window as signs of life."""
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)

    def tick(self) -> None:
        """Look at both clocks."""
        now = self._now()
        by_monotonic, by_wall = self._passed(self._last_tick, now)
        slept = by_monotonic > _TICK_S + _SLEPT_S or abs(by_wall - by_monotonic) > _SLEPT_S
        self._last_tick = now
        idle = max(self._passed(self._alive, now))
        if slept or (self._limit and idle >= self._limit):
            self.stop()
            self.went_idle.emit()
        elif self._limit:
            self.ticked.emit(self._limit - idle)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _SIGNS_OF_LIFE:
            self._alive = self._now()
        return super().eventFilter(watched, event)

    def _now(self) -> tuple[float, float]:
        monotonic, wall = self._clocks
        return monotonic(), wall()

    def _passed(self, since: tuple[float, float], now: tuple[float, float]) -> tuple[float, float]:
        return now[0] - since[0], now[1] - since[1]
