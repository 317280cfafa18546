"""The whole window for tests, as `app` builds it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QThreadPool
from pytestqt.qtbot import QtBot

from desktop_crm.gui.main_window import MainWindow
from desktop_crm.gui.workspace import Workspace
from desktop_crm.system import paths
from desktop_crm.system.settings import SettingsFile
from tests.builders import new_store


@pytest.fixture
def settings() -> SettingsFile:
    return SettingsFile(paths.settings_file())


@pytest.fixture
def window(qtbot: QtBot, settings: SettingsFile) -> Iterator[MainWindow]:
    """The window before any store; errors that nobody expected fail the test."""
    workspace = Workspace()
    shown = MainWindow(workspace, settings)
    broken: list[BaseException] = []
    shown.broke.connect(broken.append)
    qtbot.addWidget(shown)
    shown.resize(1440, 900)
    shown.show()
    yield shown
    shown.close()
    # A changed store is backed up first.
    qtbot.waitUntil(shown.isHidden)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QThreadPool.globalInstance().waitForDone()
    assert broken == []


@pytest.fixture
def open_window(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    """The window on an open, empty store."""
    window.workspace.adopt(new_store(tmp_path / "mine.crm"))
    qtbot.waitUntil(window.isVisible)
    return window
