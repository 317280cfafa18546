"""What every test stands on: no screen, no key store, and folders of its own."""

import os
from pathlib import Path

import pytest

# Before any test imports Qt. Tests of a real display start one, in a process of its own.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["LC_ALL"] = "C.UTF-8"
os.environ.pop("LANGUAGE", None)
os.environ["DBUS_SESSION_BUS_ADDRESS"] = "unix:path=/nowhere"


@pytest.fixture(autouse=True)
def _own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep the program's files of this test away from those of the user and of every other test.

    The cache folder stays: what is in it is matplotlib's and fontconfig's, and slow to make anew.
    """
    for variable in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(variable, str(tmp_path / ".home" / variable))
