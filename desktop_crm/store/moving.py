"""Moving a store that nobody has open to another folder: copied, compared, and only then removed from the old one."""

from __future__ import annotations

import hashlib
import os
import shutil
from contextlib import closing
from pathlib import Path

from desktop_crm.domain.errors import CannotWrite, NoRoom, StoreExists
from desktop_crm.store.engine import sqlite_errors_named, writer_engine
from desktop_crm.store.lock_file import LockFile
from desktop_crm.store.opening import found_version
from desktop_crm.system.files import as_crm_error, flush_folder

_PART = ".moving"


def move_store(path: Path, folder: Path) -> Path:
    """Move a store into `folder` under its own name and return its new path.

    The old file goes only once the new one is on the disk and equal to it, byte for byte. Raise StoreExists, NoRoom,
    StoreLocked, CannotWrite, and what `found_version` raises.
    """
    found_version(path)
    target = folder / path.name
    if target.exists():
        raise StoreExists(path=str(target))
    lock = LockFile(path)
    lock.acquire()
    try:
        _empty_the_log(path)
        needed, free = path.stat().st_size, shutil.disk_usage(folder).free
        if free < needed:
            raise NoRoom(path=str(target), needed=needed, free=free)
        _copy(path, target)
        for ending in ("", "-wal", "-shm"):
            path.with_name(path.name + ending).unlink(missing_ok=True)
    except OSError as error:
        raise as_crm_error(error, target, writing=True) from error
    finally:
        lock.release()
    return target


def _empty_the_log(path: Path) -> None:
    engine = writer_engine(path)
    with sqlite_errors_named(path), closing(engine.raw_connection()) as raw:
        raw.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")
        # Leaves no log behind, whatever kept it from being emptied.
        raw.cursor().execute("PRAGMA journal_mode=DELETE")
    engine.dispose()


def _copy(path: Path, target: Path) -> None:
    part = target.with_name(target.name + _PART)
    part.unlink(missing_ok=True)
    try:
        handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
        with os.fdopen(handle, "wb") as copy, path.open("rb") as original:
            shutil.copyfileobj(original, copy)
            copy.flush()
            os.fsync(handle)
        if _digest(part) != _digest(path):
            raise CannotWrite(path=str(target), reason="device")
        part.rename(target)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    flush_folder(target.parent)


def _digest(path: Path) -> bytes:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").digest()
