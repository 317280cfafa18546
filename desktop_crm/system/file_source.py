"""A file to be taken in: looked at first, read later in parts, and refused if it changed meanwhile."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO, Protocol

from desktop_crm.domain.errors import CannotRead, FileNotKept
from desktop_crm.system.files import as_crm_error

_PART = 1 << 20


class Source(Protocol):
    """A content to take in: its name, its size in bytes, and its parts, which may be asked for more than once."""

    @property
    def name(self) -> str:
        """The name that a person knows it by."""

    @property
    def size(self) -> int:
        """The number of bytes that `parts` gives."""

    def parts(self) -> Iterator[bytes]:
        """Give the content. Raise CannotRead, FileNotKept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pasted:
    """A content that is in memory already, such as a picture from the clipboard."""

    name: str
    data: bytes = field(repr=False)

    @property
    def size(self) -> int:
        """The number of bytes."""
        return len(self.data)

    def parts(self) -> Iterator[bytes]:
        """Give the content."""
        yield self.data


@dataclass(frozen=True, slots=True)
class FileSource:
    """A file as it stood when `look_at` saw it."""

    path: Path
    size: int
    changed_ns: int

    @property
    def name(self) -> str:
        """Its name without folders."""
        return self.path.name

    def parts(self) -> Iterator[bytes]:
        """Give the content. Raise CannotRead, and FileNotKept where it is no longer what was looked at."""
        try:
            with self.path.open("rb") as file:
                yield from self._read(file)
        except OSError as error:
            raise as_crm_error(error, self.path, writing=False) from error

    def _read(self, file: BinaryIO) -> Iterator[bytes]:
        left = self.size
        while part := file.read(min(_PART, left + 1)):
            left -= len(part)
            self._require(left >= 0)
            yield part
        self._require(left == 0 and _facts(os.fstat(file.fileno())) == (self.size, self.changed_ns))

    def _require(self, unchanged: bool) -> None:
        if not unchanged:
            raise FileNotKept(path=str(self.path), reason="changed")


def look_at(path: Path, limit: int) -> FileSource:
    """Return a file to read later. Raise CannotRead, and FileNotKept for what is empty, too large or no file at all."""
    try:
        found = path.stat()
        if stat.S_ISDIR(found.st_mode):
            raise CannotRead(path=str(path), reason="folder")
        if not stat.S_ISREG(found.st_mode):
            # A pipe or a device may never end, and opening one may wait for ever.
            raise FileNotKept(path=str(path), reason="no_file")
        path.open("rb").close()
    except OSError as error:
        raise as_crm_error(error, path, writing=False) from error
    source = FileSource(path, *_facts(found))
    require_size(source, limit, path)
    return source


def require_size(source: Source, limit: int, path: Path | str = "") -> None:
    """Raise FileNotKept where a content is empty or larger than `limit` bytes."""
    reason = "empty" if not source.size else "too_large" if source.size > limit else ""
    if reason:
        raise FileNotKept(path=str(path or source.name), reason=reason, limit=limit)


def _facts(found: os.stat_result) -> tuple[int, int]:
    return found.st_size, found.st_mtime_ns
