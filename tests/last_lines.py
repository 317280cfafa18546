"""What a test process was doing when it died: the last lines of its threads, beside the failures they caused."""

import faulthandler
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest

_FOLDER = pytest.StashKey[TemporaryDirectory[str]]()


@pytest.hookimpl(trylast=True)
def pytest_configure(config: pytest.Config) -> None:
    """Write the lines of a process of xdist to a file; its standard error may not be kept."""
    if told := getattr(config, "workerinput", {}).get("last_lines"):
        # Open until the process ends, as Python writes there when it dies.
        faulthandler.enable(Path(told).open("w"))  # noqa: SIM115
    else:
        config.stash[_FOLDER] = TemporaryDirectory()


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node: Any) -> None:
    """Tell each process of xdist, also one that takes the place of another, a file of its own."""
    folder = node.config.stash[_FOLDER].name
    node.workerinput["last_lines"] = str(Path(folder, f"{node.gateway.id}.txt"))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Show what was written."""
    for file in sorted(Path(config.stash[_FOLDER].name).iterdir()):
        if lines := file.read_text(errors="replace"):
            terminalreporter.section(f"last lines of {file.stem}")
            terminalreporter.write(lines)
    config.stash[_FOLDER].cleanup()
