"""Draws charts one after another on a thread of its own, for which the window never waits."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QObject

from desktop_crm.gui.background import Courier, pool

T = TypeVar("T")


class ChartDrawer(QObject):
    """matplotlib is not made for several threads, and takes a third of a second to load: both are this thread's."""

    def __init__(self, parent: QObject | None) -> None:
        super().__init__(parent)
        self._courier = Courier(self)
        self._thread = pool(self, 1)

    def start(
        self, work: Callable[[], T], then: Callable[[T], None], otherwise: Callable[[Exception], None]
    ) -> None:
        """Do what draws; call `then` with it in the GUI thread, or `otherwise` with the error."""
        self._courier.start(self._thread, work, then, otherwise)


@functools.cache
def chart_drawer() -> ChartDrawer:
    """Return the one drawer of this process; first called in the GUI thread."""
    return ChartDrawer(QCoreApplication.instance())
