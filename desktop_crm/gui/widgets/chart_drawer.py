"""Draws charts one after another on a thread of its own, for which the window never waits.

matplotlib is not made for several threads, and takes a third of a second to load: both are this thread's.
"""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QThreadPool

from desktop_crm.gui.background import courier, pool

T = TypeVar("T")


def draw(work: Callable[[], T], then: Callable[[T], None], otherwise: Callable[[Exception], None]) -> None:
    """Do what draws; call `then` with it in the GUI thread, or `otherwise` with the error."""
    courier().start(_thread(), work, then, otherwise)


@functools.cache
def _thread() -> QThreadPool:
    return pool(QCoreApplication.instance(), 1)
