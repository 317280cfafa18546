"""Putting a whole backup in a store's place; what stood there is kept aside under a dated name."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from desktop_crm.domain.errors import CrmError
from desktop_crm.store import key_rows
from desktop_crm.store.backup import prove
from desktop_crm.store.engine import sqlite_errors_named
from desktop_crm.store.image import Image, Unlock, write_private
from desktop_crm.store.lock_file import LockFile
from desktop_crm.store.snapshot import Stop
from desktop_crm.system.files import as_crm_error, flush_folder
from desktop_crm.vault.keys import DataKeys

_LOGS: Final = ("-wal", "-shm")


@dataclass(frozen=True, slots=True, kw_only=True)
class Restored:
    """What a restore left: the keys that open the store, and where the file is that stood there before, if one did."""

    keys: DataKeys
    aside: Path | None


def restore_store(
    backup: Path,
    target: Path,
    unlock: Unlock,
    before: Callable[[Path, DataKeys], object] = lambda _path, _keys: None,
    stop: Stop = lambda: False,
) -> Restored:
    """Put the store of a backup at `target`, which nobody has open; every value of it is opened first.

    `before` is called where the same keys open the store that stands there, to back it up. At each moment a whole
    store stands at `target`: the old one or the restored one. Raise what `unlock` raises, BackupDamaged, StoreLocked,
    CannotWrite, Stopped.
    """
    lock = LockFile(target)
    with closing(Image(backup, unlock, stop)) as image:
        prove(image, stop, whole=True)
        lock.acquire()
        try:
            if target.exists() and _same_keys(target, image.keys):
                before(target, image.keys)
            return Restored(keys=image.keys, aside=_swap(image, target))
        except OSError as error:
            raise as_crm_error(error, target, writing=True) from error
        finally:
            lock.release()


def _swap(image: Image, target: Path) -> Path | None:
    part = target.with_name(f".{target.name}.part")
    part.unlink(missing_ok=True)
    try:
        write_private(part, _parts(image.path))
        _set_generation(part, _generation(target))
        aside = _keep_aside(target) if target.exists() else None
        part.replace(target)
        flush_folder(target.parent)
        return aside
    finally:
        with suppress(OSError):
            part.unlink()


def _parts(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        yield from iter(lambda: file.read(1 << 20), b"")


def _generation(target: Path) -> int:
    """Return the generation of the store that is replaced, 0 where none can be read."""
    if not target.exists():
        return 0
    try:
        with closing(sqlite3.connect(target)) as connection:
            return int(connection.execute("SELECT gen FROM crm_meta").fetchone()[0])
    except (sqlite3.Error, TypeError):
        return 0


def _set_generation(part: Path, at_least: int) -> None:
    """Let the restored store be newer than what it replaces: backups are told apart by generation."""
    with sqlite_errors_named(part), closing(sqlite3.connect(part, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode=DELETE")
        connection.execute("UPDATE crm_meta SET gen = max(gen, ?) + 1", (at_least,))
    with part.open("rb+") as file:
        os.fsync(file.fileno())


def _keep_aside(target: Path) -> Path:
    """Give the store that stands there a second, dated name. Its log is written into it first, as far as that goes."""
    aside = _free_name(target)
    with suppress(sqlite3.Error), closing(sqlite3.connect(target)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    try:
        aside.hardlink_to(target)
    except OSError:
        # Some disks know no second names. A crash between here and the end leaves the old store under the new one.
        target.replace(aside)
    for ending in _LOGS:
        log = target.with_name(target.name + ending)
        if log.exists():
            # A log that stayed beside another file would be written into it.
            log.replace(aside.with_name(aside.name + ending))
    return aside


def _free_name(target: Path) -> Path:
    stamp = datetime.now().astimezone().strftime("%Y-%m-%d %H.%M.%S")
    wanted, number = target.with_name(f"{target.stem} before restore {stamp}{target.suffix}"), 2
    while wanted.exists():
        wanted = target.with_name(f"{target.stem} before restore {stamp} {number}{target.suffix}")
        number += 1
    return wanted


def _same_keys(target: Path, keys: DataKeys) -> bool:
    try:
        header = key_rows.read_file(target)
    except CrmError:
        return False
    return (header.store_id, header.key_ids) == (keys.store_id, keys.key_ids)
