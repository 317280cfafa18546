"""The whole window, and a store to open in it."""

from pathlib import Path

import pytest

from tests.builders import new_store
from tests.session_bus import bus
from tests.windows import open_window, settings, window

__all__ = ["bus", "open_window", "settings", "window"]


@pytest.fixture
def store_file(tmp_path: Path) -> Path:
    """A closed store whose passphrase is PASSPHRASE."""
    path = tmp_path / "mine.crm"
    new_store(path).close()
    return path
