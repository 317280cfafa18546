"""A fresh process in place of this one: only its end takes keys and names out of the memory."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import NoReturn

_LOCKED = "DESKTOP_CRM_LOCKED"


def command(arguments: Sequence[str]) -> list[str]:
    """Return how this program is started with these arguments, from a bundle or from its package."""
    if getattr(sys, "frozen", False):
        return [sys.executable, *arguments]
    return [sys.executable, "-m", "desktop_crm", *arguments]


def was_locked() -> bool:
    """Tell, once, whether this process came after one that was locked: then nothing opens without being asked."""
    return bool(os.environ.pop(_LOCKED, ""))


def replace_process(arguments: Sequence[str]) -> NoReturn:
    """End this locked process and start the program anew; nothing after the call is run.

    Files that must be whole are closed before. Windows has no way to replace a process, so there it is followed by one.
    """
    # Tells PyInstaller's starter to set up its environment anew instead of taking over that of the ending process.
    os.environ["PYINSTALLER_RESET_ENVIRONMENT"] = "1"
    os.environ[_LOCKED] = "1"
    program = command(arguments)
    if sys.platform == "win32":
        import subprocess

        subprocess.Popen(program, close_fds=True)
        os._exit(0)
    os.execv(program[0], program)
