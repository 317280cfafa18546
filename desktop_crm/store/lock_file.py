"""One process a store: a kernel lock on `<store>.lock`, held for life.

The system drops the lock when its process ends, however it ends, so there are no stale locks and the file is never
deleted. Its text (process id and host) is for the message only.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path

from desktop_crm.domain.errors import StoreLocked
from desktop_crm.system.files import as_crm_error

# Bytes: a process id and the name of a computer.
_LONGEST = 200


class LockFile:
    """The lock of one store."""

    def __init__(self, store: Path) -> None:
        self._store = store
        self._path = store.with_name(store.name + ".lock")
        self._handle: int | None = None

    @property
    def request_path(self) -> Path:
        """The file by which a second start asks the first window to show itself."""
        return self._store.with_name(self._store.name + ".show")

    def acquire(self) -> None:
        """Take the lock. Raise StoreLocked, which tells the holder, or CannotWrite."""
        try:
            handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise as_crm_error(error, self._path, writing=True) from error
        if not _lock(handle):
            process, host = _holder(os.read(handle, _LONGEST))
            os.close(handle)
            raise StoreLocked(path=str(self._store), process=process, host=host)
        self._handle = handle
        # A full disk takes no text, and locks all the same.
        with suppress(OSError):
            os.ftruncate(handle, 0)
            os.write(handle, f"{os.getpid()} {_host()}".encode())

    def release(self) -> None:
        """Give the lock back; harmless when it is not held."""
        if self._handle is not None:
            handle, self._handle = self._handle, None
            # A disk that was pulled out says no to both, and the handle is gone all the same (close(2)).
            with suppress(OSError):
                os.ftruncate(handle, 0)
            with suppress(OSError):
                os.close(handle)

    def owner(self) -> str:
        """Return who holds the lock, as process id and host, or nothing; does not take it."""
        try:
            process, host = _holder(self._path.read_bytes())
        except OSError:
            return ""
        return "" if host == _host() and not _runs(process) else f"{process} {host}".strip()

    def ask_to_show(self) -> None:
        """Ask the process that holds the lock to bring its window forward."""
        self.request_path.touch(mode=0o600)


def _holder(text: bytes) -> tuple[str, str]:
    """Return the process id and the host that a lock file tells, empty where it tells neither."""
    process, _, host = text[:_LONGEST].decode("utf-8", "replace").partition(" ")
    return (process, host) if process.isdecimal() and host and host.isprintable() else ("", "")


if sys.platform == "win32":
    import msvcrt

    # Beyond the text, since a locked region cannot be read by others there.
    _REGION = 1 << 20

    def _lock(handle: int) -> bool:
        os.lseek(handle, _REGION, os.SEEK_SET)
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        finally:
            os.lseek(handle, 0, os.SEEK_SET)
        return True

    def _host() -> str:
        return os.environ.get("COMPUTERNAME", "")

    def _runs(_process: str) -> bool:
        # There os.kill ends a process instead of asking for it.
        return True

else:
    import fcntl

    def _lock(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True

    def _host() -> str:
        return os.uname().nodename

    def _runs(process: str) -> bool:
        try:
            # Of another user's process the system says that much.
            with suppress(PermissionError):
                os.kill(int(process), 0)
        except (ProcessLookupError, ValueError, OverflowError):
            return False
        return True
