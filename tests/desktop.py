"""What tests of windows stand on: a desktop that always has an active window, and waits that outlast a busy machine."""

import gc
from collections.abc import Iterator
from functools import partialmethod

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

PATIENCE_MS = 60_000


class PatientBot(QtBot):
    """Waits longer than a test should ever take: what it waits for comes, however many others are at work."""

    waitUntil = partialmethod(QtBot.waitUntil, timeout=PATIENCE_MS)
    waitSignal = partialmethod(QtBot.waitSignal, timeout=PATIENCE_MS)
    waitActive = partialmethod(QtBot.waitActive, timeout=PATIENCE_MS)
    waitExposed = partialmethod(QtBot.waitExposed, timeout=PATIENCE_MS)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    return PatientBot(request)


@pytest.fixture(autouse=True)
def window_manager(qapp: QApplication) -> Iterator[None]:
    """Do as desktops do: when the active window goes, another is active.

    No window outlives its test, nor a part of one that never found its place: each would follow every change of look
    and language in all tests behind it.
    """
    qapp.focusWindowChanged.connect(_activate_another)
    yield
    qapp.focusWindowChanged.disconnect(_activate_another)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert _windows() == [] or _collected() == []


def _windows() -> list[QWidget]:
    return [left for left in QApplication.topLevelWidgets() if left.metaObject().className() != "QTipLabel"]


def _collected() -> list[QWidget]:
    gc.collect()
    return _windows()


def _activate_another(active: QWindow | None) -> None:
    shown = [window for window in QGuiApplication.topLevelWindows() if window.isVisible()]
    if active is None and shown:
        shown[-1].requestActivate()
