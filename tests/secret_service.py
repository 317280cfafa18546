"""A real Secret Service without a screen, started by the test that needs it, in a home of its own."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[1]
DAEMON = 'printf %s "ci-only-password" | gnome-keyring-daemon --unlock --components=secrets --daemonize >/dev/null; '

needs_secret_service = pytest.mark.skipif(
    not (shutil.which("gnome-keyring-daemon") and shutil.which("dbus-run-session")),
    reason="gnome-keyring-daemon and dbus-run-session are not installed",
)


def home_environment(home: Path) -> dict[str, str]:
    """Return the variables of a user who has nothing; folders are made."""
    folders = {"XDG_DATA_HOME": "share", "XDG_RUNTIME_DIR": "run", "XDG_CONFIG_HOME": "config"}
    for name in ("share/keyrings", "run", "config/python_keyring"):
        (home / name).mkdir(parents=True, mode=0o700, exist_ok=True)
    (home / "run").chmod(0o700)
    # What `make coverage` counts by goes along.
    counted = {name: value for name, value in os.environ.items() if name.startswith("COVERAGE_")}
    return counted | {
        "PATH": os.environ["PATH"],
        "PYTHONPATH": str(ROOT),
        "HOME": str(home),
        **{name: str(home / folder) for name, folder in folders.items()},
    }


def in_session(home: Path, *scenario: str, **variables: str) -> Any:
    """Run a script's scenario where a Secret Service runs, unlocked, and return what it says in JSON."""
    shell = ["dbus-run-session", "--", "sh", "-eu", "-c", f'{DAEMON}exec "$@"', "sh"]
    return said_by([*shell, sys.executable, *scenario], home_environment(home) | variables)


def said_by(command: list[str], environment: dict[str, str]) -> Any:
    """Run a command and return what it says in JSON."""
    ran = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=True)
    return json.loads(ran.stdout)
