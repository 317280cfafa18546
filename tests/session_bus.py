"""The bus of a desktop: a D-Bus daemon of a test's own."""

import subprocess
from collections.abc import Iterator
from dataclasses import dataclass

import pytest


@dataclass
class Bus:
    """A D-Bus daemon of the test's own."""

    address: str
    process: subprocess.Popen[str]

    def emit(self, path: str, signal: str, *arguments: str) -> None:
        """Send a signal as a desktop's screen saver would."""
        subprocess.run(
            ["dbus-send", f"--bus={self.address}", "--type=signal", path, signal, *arguments], check=True
        )


@pytest.fixture
def bus() -> Iterator[Bus]:
    command = ["dbus-daemon", "--session", "--nofork", "--print-address=1"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    assert process.stdout is not None
    yield Bus(process.stdout.readline().strip(), process)
    process.terminate()
    process.wait()
    process.stdout.close()
