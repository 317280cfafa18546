"""Every test of the window starts in light, at 100 %, in English, with an empty clipboard."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_crm.gui import theme, translations
from desktop_crm.gui.tokens import LIGHT
from desktop_crm.gui.widgets.secret_clipboard import secret_clipboard
from desktop_crm.gui.workspace import Workspace
from tests.builders import new_store
from tests.desktop import qtbot, window_manager

__all__ = ["qtbot", "window_manager"]


@pytest.fixture(autouse=True)
def window_look(qapp: QApplication) -> Iterator[QApplication]:
    # Only where the test before left it otherwise: each time costs as much as there are widgets in this process.
    first, look = not qapp.styleSheet(), theme.theme()
    if first or look.tokens is not LIGHT or look.scale != 1.0:
        theme.apply(qapp, theme.Scheme.LIGHT)
    if first or translations.language_code() != "en":
        translations.switch(qapp, "en")
    yield qapp
    secret_clipboard().clear()


@pytest.fixture
def workspace(qtbot: QtBot, tmp_path: Path) -> Iterator[Workspace]:
    """A window's store, empty, with its search memory in place."""
    made = Workspace()
    with qtbot.waitSignal(made.search_filled):
        made.adopt(new_store(tmp_path / "mine.crm"))
    yield made
    made.close()
