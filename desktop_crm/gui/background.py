"""Work on other threads whose answers come back in the GUI thread, and never to a widget that is gone."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from functools import partial
from types import FunctionType
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QThreadPool, QTimer, Signal, Slot
from shiboken6 import isValid

T = TypeVar("T")


class Courier(QObject):
    """Hands answers over to the thread that it was made in, one at a turn of its event loop.

    Between two of them the window takes keys and paints: the answers of a whole page may come together.
    """

    _delivered = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: deque[Callable[[], None]] = deque()
        self._turn = QTimer(self, singleShot=True)
        self._turn.timeout.connect(self._deliver)
        self._delivered.connect(self._queue)

    def start(
        self,
        pool: QThreadPool,
        work: Callable[[], T],
        then: Callable[[T], None],
        otherwise: Callable[[Exception], None],
    ) -> None:
        """Do work on a thread of the pool; call `then` with its answer or `otherwise` with its error."""
        # A function and no QRunnable of ours: PySide may read one again after it was freed on the thread of the pool.
        pool.start(partial(_answer, work, then, otherwise, self._hand_over))

    def _hand_over(self, deliver: Callable[[], None]) -> None:
        # A window may be gone before the last of its questions is answered.
        if isValid(self):
            self._delivered.emit(deliver)

    @Slot(object)
    def _queue(self, deliver: Callable[[], None]) -> None:
        self._waiting.append(deliver)
        self._turn.start()

    def _deliver(self) -> None:
        deliver = self._waiting.popleft()
        if self._waiting:
            self._turn.start()
        deliver()


def call(callback: Callable[[Any], None], value: object) -> None:
    """Call a method with a value, unless it is that of a widget that is gone."""
    owner = _owner(callback)
    if not isinstance(owner, QObject) or isValid(owner):
        callback(value)


def kept(original: Callable[..., Any], wrapper: Callable[..., Any]) -> Callable[..., Any]:
    """Let a wrapper be known by the widget of the callback it wraps, so that `call` sees it."""
    wrapper.__dict__["owner"] = _owner(original)
    return wrapper


def pool(parent: QObject, threads: int) -> QThreadPool:
    """Return a pool of so many threads."""
    made = QThreadPool(parent)
    made.setMaxThreadCount(threads)
    return made


def _answer(
    work: Callable[[], Any],
    then: Callable[[Any], None],
    otherwise: Callable[[Exception], None],
    deliver: Callable[[Callable[[], None]], None],
) -> None:
    try:
        answer = work()
    except Exception as caught:  # noqa: BLE001 - it is handed to the GUI thread, which tells the user
        deliver(partial(call, otherwise, caught))
    else:
        deliver(partial(call, then, answer))


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
