"""The real widgets on an invisible screen."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from desktop_crm.gui import theme, translations
from desktop_crm.gui.workspace import Workspace
from tests.benchmarks.samples import opened, sample_path


@cache
def application() -> QApplication:
    """Return the application, dressed as the program dresses it."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    theme.apply(app, theme.Scheme.LIGHT)
    translations.switch(app, "en")
    return app


@contextmanager
def filled_workspace(size: int) -> Iterator[Workspace]:
    """Open the sample of a size as the window does, and wait until everyone can be searched."""
    application()
    workspace = Workspace()
    loop = QEventLoop()
    workspace.search_filled.connect(loop.quit)
    workspace.adopt(opened(sample_path(size)))
    loop.exec()
    yield workspace
    workspace.close()
