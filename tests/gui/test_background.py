"""Answers from other threads reach the widget that asked, and no widget that is gone."""

from __future__ import annotations

import threading
import traceback
from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import QObject, QRunnable, QThreadPool, QTimer
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from desktop_crm.gui.background import Courier, pool


class Asker(QLabel):
    """Takes its answer in each way in which a callback can be written."""

    def ways(self) -> dict[str, Callable[[str], None]]:
        return {
            "method": self.take,
            "partial": partial(self.take_with, 1),
            "lambda": lambda answer: self.take(answer),
            "lambda of a partial": partial(lambda _number, answer: self.take(answer), 1),
        }

    def take(self, answer: str) -> None:
        self.setText(answer)

    def take_with(self, _number: int, answer: str) -> None:
        self.setText(answer)


@pytest.mark.parametrize("way", ["method", "partial", "lambda", "lambda of a partial"])
@pytest.mark.parametrize("gone", [False, True])
def test_an_answer_never_reaches_a_widget_that_is_gone(qtbot: QtBot, way: str, *, gone: bool) -> None:
    asker, parent = Asker(), QObject()
    threads, ended = pool(parent, 1), []
    then = asker.ways()[way]
    if gone:
        delete(asker)
    Courier(parent).start(threads, lambda: "found", then, pytest.fail)
    Courier(parent).start(threads, lambda: "", ended.append, pytest.fail)
    qtbot.waitUntil(lambda: bool(ended))
    assert gone or asker.text() == "found"


class WatchedPool(QThreadPool):
    """Keeps what it is given to do."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.given: list[object] = []

    def start(self, work: Callable[[], None]) -> None:  # type: ignore[override]  # one of the ways to call it
        self.given.append(work)
        super().start(work)


def test_what_a_pool_works_on_is_no_object_of_the_binding(qtbot: QtBot) -> None:
    """One would be destroyed on the pool's thread, where PySide reads it once more after it is freed."""
    parent = QObject()
    threads, ended = WatchedPool(parent), []
    Courier(parent).start(threads, lambda: "found", ended.append, pytest.fail)
    qtbot.waitUntil(lambda: ended == ["found"])
    assert [isinstance(work, QRunnable) for work in threads.given] == [False]


def test_between_two_answers_the_event_loop_turns(qtbot: QtBot) -> None:
    parent, told = QObject(), []
    threads, courier, beat = pool(parent, 1), Courier(parent), QTimer(parent)
    for answer in ("first", "second", "third"):
        courier.start(threads, lambda answer=answer: answer, told.append, pytest.fail)
    threads.waitForDone()
    beat.timeout.connect(lambda: told.append("beat"))
    beat.start()
    qtbot.waitUntil(lambda: "third" in told)
    assert told.index("second") - told.index("first") > 1
    assert told.index("third") - told.index("second") > 1


class Held:
    """Notes which thread lets go of it."""

    def __init__(self, freed: list[int]) -> None:
        self._freed = freed

    def __del__(self) -> None:
        self._freed.append(threading.get_ident())


@pytest.mark.parametrize("fails", [False, True])
def test_what_an_errand_holds_is_let_go_in_the_thread_of_the_windows(qtbot: QtBot, *, fails: bool) -> None:
    """A widget whose last holder is another thread ends at any moment of this one, even amid its own painting."""

    def work(_held: Held) -> None:
        if fails:
            raise ValueError

    def told(_held: Held, _outcome: object) -> None:
        pass

    parent, freed = QObject(), []
    threads = pool(parent, 1)
    then, otherwise = (partial(told, Held(freed)) for _ in range(2))
    Courier(parent).start(threads, partial(work, Held(freed)), then, otherwise)
    del then, otherwise
    threads.waitForDone()
    assert freed == []
    qtbot.waitUntil(lambda: len(freed) == 3)
    assert set(freed) == {threading.main_thread().ident}


def test_what_failed_work_made_is_let_go_in_the_thread_that_made_it(qtbot: QtBot) -> None:
    """A cursor or a session of the store is of that thread; its error keeps its lines alone."""

    def work() -> None:
        held = Held(freed)
        try:
            raise KeyError
        except KeyError as error:
            raise ValueError(id(held)) from error

    parent, freed, errors = QObject(), [], []
    threads = pool(parent, 1)
    Courier(parent).start(threads, work, pytest.fail, errors.append)
    threads.waitForDone()
    assert len(freed) == 1
    assert freed[0] is not threading.main_thread().ident
    qtbot.waitUntil(lambda: bool(errors))
    assert [frame.name for frame in traceback.extract_tb(errors[0].__traceback__)][-1] == "work"
