"""Creating and opening a store: the file, its lock, its keys, its schema."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from desktop_crm.domain.errors import CannotWrite, NotAStore, StoreExists, StoreMissing, StoreTooNew
from desktop_crm.store import key_rows
from desktop_crm.store.accumulators import sealed_sums
from desktop_crm.store.engine import APPLICATION_ID, peek, sqlite_errors_named, writer_engine
from desktop_crm.store.lock_file import LockFile
from desktop_crm.store.migration import bring_to_version
from desktop_crm.store.schema import VERSION
from desktop_crm.store.store import Store
from desktop_crm.store.sweeping import sweep_closed
from desktop_crm.system.files import as_crm_error
from desktop_crm.vault.keys import DataKeys, KeyHeader

# Makes a backup of an older store before its tables change; whatever it raises keeps the store as it is.
BeforeMigration = Callable[[Path, DataKeys], object]


def create_store(path: Path, header: KeyHeader, keys: DataKeys) -> Store:
    """Create a new store at `path` with this key header and return it open.

    Raise StoreExists where anything stands there, CannotWrite, StoreLocked. A failure leaves no file behind.
    """
    lock = LockFile(path)
    create_empty_file(path)
    try:
        lock.acquire()
        with sqlite_errors_named(path):
            bring_to_version(path, 0)
            fill_new(path, header, keys)
        return Store(path, lock, keys)
    except BaseException:
        lock.release()
        path.unlink(missing_ok=True)
        raise


def open_store(
    path: Path,
    unlock: Callable[[KeyHeader], DataKeys],
    before_migration: BeforeMigration = lambda _path, _keys: None,
) -> Store:
    """Open the store at `path`; `unlock` turns its key header into keys (and may raise WrongPassphrase and the like).

    A store of an older program is migrated, after `before_migration` made its backup. Raise StoreMissing, NotAStore,
    StoreTooNew, StoreDamaged, NoRoom, CannotRead, CannotWrite, StoreLocked.
    """
    version = found_version(path)
    # SQLite would open such a file for reading and refuse only the first write.
    if not os.access(path, os.W_OK):
        raise CannotWrite(path=str(path), reason="read_only")
    lock = LockFile(path)
    lock.acquire()
    try:
        keys = unlock(key_rows.read_file(path))
        with sqlite_errors_named(path):
            if version < VERSION:
                before_migration(path, keys)
            bring_to_version(path, version)
            sweep_closed(path)
        return Store(path, lock, keys)
    except BaseException:
        lock.release()
        raise


def found_version(path: Path) -> int:
    """Return the schema version of a store's file without opening it.

    Raise StoreMissing, NotAStore, StoreTooNew or CannotRead.
    """
    try:
        application_id, version = peek(path)
    except (FileNotFoundError, NotADirectoryError):
        raise StoreMissing(path=str(path)) from None
    except OSError as error:
        raise as_crm_error(error, path, writing=False) from error
    if application_id != APPLICATION_ID:
        raise NotAStore(path=str(path))
    if version > VERSION:
        raise StoreTooNew(path=str(path), schema_version=version)
    return version


def create_empty_file(path: Path) -> None:
    """Create the file of a new store, readable by its owner alone. Raise StoreExists, CannotWrite."""
    # Made before SQLite sees it: its -wal and -shm take over these permissions.
    try:
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
    except FileExistsError:
        raise StoreExists(path=str(path)) from None
    except OSError as error:
        raise as_crm_error(error, path, writing=True) from error


def fill_new(path: Path, header: KeyHeader, keys: DataKeys) -> None:
    """Write keys and the first figures into a file that has its tables and nothing else."""
    engine = writer_engine(path)
    empty = sealed_sums(keys.sealer, Counter())
    with engine.begin() as connection:
        key_rows.write(connection, header)
        connection.exec_driver_sql(
            "INSERT INTO crm_meta (id, store_id, gen, chain, accumulators_sealed) VALUES (1, ?, 0, ?, ?)",
            (keys.store_id, bytes(32), empty),
        )
    engine.dispose()
