"""A log file for bug reports that holds nothing about customers.

Three rules see to it. Of the values of a message only numbers and constants are written, of all else the type. An
exception is its class and where it came from, never its message. A library's record is its place alone, as nobody
knows what it says.
"""

from __future__ import annotations

import logging
import os
import sys
import traceback
from collections.abc import Iterator
from datetime import UTC, datetime
from enum import Enum
from io import TextIOWrapper
from itertools import pairwise
from pathlib import Path
from types import TracebackType

from desktop_crm.system.files import as_crm_error

_OURS = "desktop_crm"
_FILE_SIZE = 1_000_000
_OLDER_FILES = 3


def start_logging(path: Path, level: int = logging.INFO) -> logging.Handler:
    """Write every record from `level` on to `path` (0600, rotated), and return the handler that does.

    Raise `CannotWrite` if the file cannot be made; a disk that fills later costs records, never the user's work.
    """
    try:
        handler = _PrivateFileHandler(path, encoding="utf-8")
    except OSError as error:
        raise as_crm_error(error, path, writing=True) from error
    handler.setFormatter(PrivateFormatter())
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(level)
    # It tells of each step of each PDF, which would push out of the file what is worth knowing.
    logging.getLogger("fontTools").setLevel(logging.WARNING)
    return handler


def forbid_core_dumps() -> None:
    """Keep a crash from writing the memory, and with it names and keys, to the disk."""
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


class PrivateFormatter(logging.Formatter):
    """One line a record, in UTC: `2026-11-21T08:15:00Z WARNING desktop_crm.store.engine:120 said | ValueError at …`."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the record without anything that could be about a customer."""
        time = datetime.fromtimestamp(record.created, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        line = f"{time} {record.levelname} {record.name}:{record.lineno} {_message(record)}".rstrip()
        error = record.exc_info[1] if record.exc_info else None
        return f"{line} | {describe(error)}" if error else line


def describe(error: BaseException) -> str:
    """Return an exception and its causes as classes and places: `ValueError at desktop_crm.domain.ids:12 < …`."""
    return " from ".join(f"{type(link).__name__}{_places(link.__traceback__)}" for link in _chain(error))


def _message(record: logging.LogRecord) -> str:
    if record.name.split(".")[0] != _OURS:
        return ""
    if not isinstance(record.args, tuple):
        return str(record.msg)
    return str(record.msg) % tuple(_harmless(value) for value in record.args)


def _harmless(value: object) -> object:
    return value if isinstance(value, (int, float, Enum)) else f"<{type(value).__name__}>"


def _chain(error: BaseException) -> Iterator[BaseException]:
    seen: set[int] = set()
    link: BaseException | None = error
    while link is not None and id(link) not in seen:
        seen.add(id(link))
        yield link
        link = link.__cause__ or (None if link.__suppress_context__ else link.__context__)


def _places(trace: TracebackType | None) -> str:
    """Return the frames, innermost first, by module and line: a file's path would hold the user's name."""
    frames = [f"{frame.f_globals.get('__name__', '?')}:{line}" for frame, line in traceback.walk_tb(trace)]
    return f" at {' < '.join(reversed(frames))}" if frames else ""


class _PrivateFileHandler(logging.FileHandler):
    """The library's rotating handler, less what it loads to write to sockets: every start waits for this module."""

    def emit(self, record: logging.LogRecord) -> None:
        super().emit(record)
        try:
            if self.stream and self.stream.tell() > _FILE_SIZE:
                self._begin_anew()
        except OSError:
            self.handleError(record)

    def _begin_anew(self) -> None:
        """Number the older files up by one, the last of them falling away."""
        self.close()
        files = [
            Path(f"{self.baseFilename}.{age}" if age else self.baseFilename)
            for age in range(_OLDER_FILES + 1)
        ]
        for newer, older in reversed([*pairwise(files)]):
            if newer.exists():
                newer.replace(older)

    def _open(self) -> TextIOWrapper:
        os.close(os.open(self.baseFilename, os.O_CREAT | os.O_WRONLY, 0o600))
        return super()._open()

    def handleError(self, record: logging.LogRecord) -> None:
        """Drop the record: the standard way prints it, with all its values, to the terminal."""
