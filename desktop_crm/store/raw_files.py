"""The files that an open store consists of, read as they lie on the disk.

Closing a file gives up all POSIX locks that the process has on it, SQLite's among them: so what is opened here stays
open, to be used again, until the store has closed its connections.
"""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO, Final

from desktop_crm.domain.errors import CannotRead
from desktop_crm.system.files import as_crm_error

ENDINGS: Final = ("", "-wal", "-shm", "-journal")
_File = tuple[int, int]


class RawFiles:
    """The descriptors of one store's files. Any thread."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._idle: defaultdict[_File, list[int]] = defaultdict(list)

    @contextmanager
    def reading(self, ending: str) -> Iterator[BinaryIO | None]:
        """Give one of the files from its beginning, None where it is not there. Raise CannotRead."""
        path = self._path.with_name(self._path.name + ending)
        try:
            facts = path.stat()
        except FileNotFoundError:
            yield None
            return
        # Nobody else reads through this descriptor meanwhile: its place in the file is one.
        idle = self._idle[facts.st_dev, facts.st_ino]
        descriptor = idle.pop() if idle else _open(path)
        try:
            with os.fdopen(descriptor, "rb", closefd=False) as file:
                file.seek(0)
                yield file
        finally:
            idle.append(descriptor)

    @contextmanager
    def database(self) -> Iterator[BinaryIO]:
        """Give the store's file from its beginning. Raise CannotRead where somebody took it away."""
        with self.reading("") as file:
            if file is None:
                raise CannotRead(path=str(self._path), reason="missing")
            yield file

    def close(self) -> None:
        """Close all that was opened; only after the last connection to the store."""
        for idle in self._idle.values():
            for descriptor in idle:
                # A disk that was pulled out complains; the descriptor is gone all the same (close(2)).
                with suppress(OSError):
                    os.close(descriptor)


def _open(path: Path) -> int:
    try:
        return os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
    except OSError as error:
        raise as_crm_error(error, path, writing=False) from error
