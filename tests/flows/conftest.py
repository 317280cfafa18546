"""The whole window, light and English at first."""

from tests.desktop import qtbot, window_manager
from tests.gui.conftest import window_look
from tests.windows import open_window, settings, window

__all__ = ["open_window", "qtbot", "settings", "window", "window_look", "window_manager"]
