"""Work on other threads whose answers come back in the GUI thread, and never to a widget that is gone."""

from __future__ import annotations

import functools
import traceback
from collections import deque
from collections.abc import Callable
from functools import partial
from types import FunctionType
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, QThreadPool, QTimer, Signal, Slot
from shiboken6 import isValid

T = TypeVar("T")


class Courier(QObject):
    """Hands answers over to the thread that it was made in, one at a turn of its event loop.

    Between two of them the window takes keys and paints: the answers of a whole page may come together.
    """

    _arrived = Signal()

    def __init__(self, parent: QObject | None) -> None:
        super().__init__(parent)
        self._waiting: deque[_Errand] = deque()
        self._turn = QTimer(self, singleShot=True)
        self._turn.timeout.connect(self._deliver)
        self._arrived.connect(self._queue)

    def start(
        self,
        pool: QThreadPool,
        work: Callable[[], T],
        then: Callable[[T], None],
        otherwise: Callable[[Exception], None],
    ) -> None:
        """Do work on a thread of the pool; call `then` with its answer or `otherwise` with its error."""
        # A function and no QRunnable of ours: PySide may read one again after it was freed on the thread of the pool.
        pool.start(partial(self._go, _Errand(work, then, otherwise)))

    def _go(self, errand: _Errand) -> None:
        """Run on a thread of the pool."""
        errand.run()
        self._waiting.append(errand)
        # When the process ends, the last answers concern nobody any more.
        if isValid(self):
            self._arrived.emit()

    @Slot()
    def _queue(self) -> None:
        self._turn.start()

    def _deliver(self) -> None:
        if self._waiting:
            errand = self._waiting.popleft()
            if self._waiting:
                self._turn.start()
            errand.tell()


@functools.cache
def courier() -> Courier:
    """Return the one courier of this process; first called in the GUI thread.

    It outlives every window: a thread that has an answer to hand over never finds it gone.
    """
    return Courier(QCoreApplication.instance())


class _Errand:
    """Work and whom to tell of it. The threads only carry it: what it holds is let go in the GUI thread.

    PySide ends a widget that another thread let go last at any moment of the GUI thread, even amid its own painting,
    which takes the process down.
    """

    def __init__(
        self,
        work: Callable[[], Any],
        then: Callable[[Any], None],
        otherwise: Callable[[Exception], None],
    ) -> None:
        self._work = work
        self._then = then
        self._otherwise = otherwise
        self._outcome: tuple[Callable[[Any], None], object] | None = None

    def run(self) -> None:
        """Do the work, on a thread of a pool."""
        try:
            self._outcome = self._then, self._work()
        except Exception as caught:  # noqa: BLE001 - it is handed to the GUI thread, which tells the user
            _let_frames_go(caught)
            self._outcome = self._otherwise, caught

    def tell(self) -> None:
        """Call whom it concerns, in the GUI thread, and hold nothing any more."""
        outcome = self._outcome
        del self._work, self._then, self._otherwise, self._outcome
        if outcome is not None:
            call(*outcome)


def call(callback: Callable[[Any], None], value: object) -> None:
    """Call a method with a value, unless it is that of a widget that is gone."""
    owner = _owner(callback)
    if not isinstance(owner, QObject) or isValid(owner):
        callback(value)


def kept(original: Callable[..., Any], wrapper: Callable[..., Any]) -> Callable[..., Any]:
    """Let a wrapper be known by the widget of the callback it wraps, so that `call` sees it."""
    wrapper.__dict__["owner"] = _owner(original)
    return wrapper


def pool(parent: QObject | None, threads: int) -> QThreadPool:
    """Return a pool of so many threads."""
    made = QThreadPool(parent)
    made.setMaxThreadCount(threads)
    return made


def _let_frames_go(error: BaseException | None) -> None:
    """Free what the work held when it failed on the thread that used it: rows, cursors, a session of the store."""
    while error is not None:
        traceback.clear_frames(error.__traceback__)
        error = error.__cause__ or error.__context__


def _owner(callback: Callable[..., Any]) -> object:
    """Return the object whose method a callback is, through partials, wrappers and lambdas."""
    while isinstance(callback, partial):
        callback = callback.func
    return getattr(callback, "owner", None) or getattr(callback, "__self__", None) or _self_inside(callback)


def _self_inside(callback: Callable[..., Any]) -> object:
    """Return the `self` that a function written within a method uses."""
    if not isinstance(callback, FunctionType) or "self" not in callback.__code__.co_freevars:
        return None
    return dict(zip(callback.__code__.co_freevars, callback.__closure__ or (), strict=True))[
        "self"
    ].cell_contents
