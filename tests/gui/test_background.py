"""Answers from other threads reach the widget that asked, and no widget that is gone."""

from __future__ import annotations

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
