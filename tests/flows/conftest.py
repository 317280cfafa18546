"""The whole window, light and English at first."""

from tests.gui.conftest import window_look
from tests.windows import open_window, settings, window

__all__ = ["open_window", "settings", "window", "window_look"]
