"""What the program itself does to files, without SQLite: counted by the same watch, and failing likewise.

Python tells an audit hook of such a call before it is made, and the hook may refuse it (PEP 578). A hook stays for as
long as the process lives, so there is one, which is idle without a watch. Flushing is not told of, so `os.fsync` is
replaced; what a file takes once it is open is left to the tests of the full disk.
"""

import errno
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.faults.watched_files import Watch

_KINDS = {
    "open": "open",
    "os.rename": "rename",
    "os.link": "link",
    "os.remove": "delete",
    "os.mkdir": "mkdir",
}
_watching: list[tuple[Watch, str]] = []


@contextmanager
def calls_watched(watch: Watch, folder: Path) -> Iterator[None]:
    """Let what is done to files in a folder, or whose path begins like it, go through a watch as well."""
    if _hear not in _hooks:
        _hooks.append(_hear)
        sys.addaudithook(_hear)
    _watching.append((watch, str(folder)))
    flush = os.fsync

    def flushed(handle: int) -> None:
        _refuse(watch, "sync")
        flush(handle)

    os.fsync = flushed  # type: ignore[assignment]  # that takes whatever has a number
    try:
        yield
    finally:
        os.fsync = flush
        _watching.clear()


def _hear(event: str, arguments: tuple[object, ...]) -> None:
    if _watching and event in _KINDS:
        watch, folder = _watching[0]
        if str(arguments[0]).startswith(folder):
            _refuse(watch, _KINDS[event])


_hooks: list[object] = []


def _refuse(watch: Watch, kind: str) -> None:
    if watch.refuses(kind):
        raise OSError(errno.EIO, os.strerror(errno.EIO))
