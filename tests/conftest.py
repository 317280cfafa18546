"""What every test stands on: no screen, no key store, and folders of its own."""

import os
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest

from desktop_crm.store.store import Store
from desktop_crm.system.collector import collect_by_hand, collect_what_is_due
from tests.builders import new_store
from tests.last_lines import pytest_configure, pytest_configure_node, pytest_terminal_summary
from tests.network_guard import no_network
from tests.torture_report import plan_row, pytest_runtest_makereport

__all__ = [
    "no_network",
    "plan_row",
    "pytest_configure",
    "pytest_configure_node",
    "pytest_runtest_makereport",
    "pytest_terminal_summary",
]

# Before any test imports Qt. Tests of a real display start one, in a process of its own.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["LC_ALL"] = "C.UTF-8"
os.environ.pop("LANGUAGE", None)
os.environ["DBUS_SESSION_BUS_ADDRESS"] = "unix:path=/nowhere"

# The same examples everywhere, so that a change is judged by itself; `make torture` looks for new ones.
hypothesis.settings.register_profile("same", derandomize="TORTURE_NOTES" not in os.environ)
hypothesis.settings.load_profile("same")

# Late in the evening the tests go where it is noon, so that no day turns while they run.
if time.localtime().tm_hour >= 22:
    os.environ["TZ"] = f"Etc/GMT{time.gmtime().tm_hour - 12:+}"
    time.tzset()


@pytest.fixture(autouse=True)
def _own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep the program's files of this test away from those of the user and of every other test.

    The cache folder stays: what is in it is matplotlib's and fontconfig's, and slow to make anew.
    """
    for variable in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(variable, str(tmp_path / ".home" / variable))


@pytest.fixture(autouse=True)
def _garbage() -> Iterator[None]:
    """Collect where the program does: in the thread of the windows, never in one of theirs."""
    collect_by_hand()
    yield
    collect_what_is_due()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """Open an empty store, whose search memory is not filled."""
    made = new_store(tmp_path / "mine.crm")
    yield made
    made.close()


@pytest.fixture(scope="session")
def display() -> Iterator[str]:
    """Start a virtual display and return what to set DISPLAY to, for a program in a process of its own."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1440x900x24", "-nolisten", "tcp"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as number:
        yield f":{number.readline().strip()}"
    server.terminate()
    server.wait()
