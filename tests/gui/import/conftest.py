"""An import page over a real store."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_crm.gui.pages.import_page import ImportPage
from desktop_crm.gui.workspace import Workspace
from desktop_crm.system.settings import SettingsFile
from tests.builders import new_store


@pytest.fixture
def workspace(qtbot: QtBot, tmp_path: Path) -> Iterator[Workspace]:
    workspace = Workspace()
    with qtbot.waitSignal(workspace.search_filled):
        workspace.adopt(new_store(tmp_path / "mine.crm"))
    yield workspace
    workspace.close()


@pytest.fixture
def page(qtbot: QtBot, workspace: Workspace, tmp_path: Path) -> ImportPage:
    page = ImportPage(workspace, SettingsFile(tmp_path / "settings.json"))
    qtbot.addWidget(page)
    page.resize(1376, 872)
    page.show()
    return page


@pytest.fixture
def opened(qtbot: QtBot, page: ImportPage) -> Callable[..., ImportPage]:
    """Start an import with files and wait until they are opened."""

    def start(*paths: Path) -> ImportPage:
        with qtbot.waitSignal(page.session.rested):
            page.start(list(paths))
        return page

    return start
