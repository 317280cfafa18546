"""The whole window, light and English at first."""

from tests.desktop import desktop, qtbot
from tests.gui.conftest import window_look
from tests.windows import open_window, settings, window

__all__ = ["desktop", "open_window", "qtbot", "settings", "window", "window_look"]
