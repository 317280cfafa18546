"""The store's file inside a backup, opened in a private folder: sealed as ever, read only, and gone afterwards."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Concatenate, ParamSpec, TypeVar

from sqlalchemy.orm import Session

from desktop_crm.domain.errors import BackupDamaged, CannotWrite, NotABackup, SealBroken, Stopped, StoreLocked
from desktop_crm.domain.profiles import Viewing
from desktop_crm.store.context import session_info
from desktop_crm.store.engine import reader_engine, sqlite_errors_named
from desktop_crm.store.lock_file import LockFile
from desktop_crm.store.migration import bring_to_version
from desktop_crm.store.opening import found_version
from desktop_crm.store.search_late import new_search_memory
from desktop_crm.store.snapshot import Stop
from desktop_crm.store.veil import VeiledSealer
from desktop_crm.system.files import as_crm_error
from desktop_crm.system.late import late
from desktop_crm.system.paths import work_folder
from desktop_crm.vault.backup_file import Front, Manifest, open_image, read_front
from desktop_crm.vault.keys import DataKeys, KeyHeader
from desktop_crm.vault.stream import open_chunks

P = ParamSpec("P")
T = TypeVar("T")

Unlock = Callable[[KeyHeader], DataKeys]
_NAME = "image.crm"
_CHUNKS = "SELECT body FROM attachment_chunk WHERE attachment_id = ? ORDER BY position"


def front_of(path: Path) -> Front:
    """Return what stands before the image of a backup. Raise NotABackup, StoreDamaged, CannotRead."""
    try:
        with path.open("rb") as file:
            return read_front(file)
    except NotABackup:
        raise NotABackup(path=str(path)) from None
    except OSError as error:
        raise as_crm_error(error, path, writing=False) from error


class Image:
    """A backup opened to be looked into. `path` is the store's file; any thread may read; close it after use.

    What `viewing` hides is masked, as it is in the store of today. Raise what `unlock` raises, BackupDamaged where not
    every byte of the backup is as it was written, CannotRead, CannotWrite.
    """

    search = late(new_search_memory)

    def __init__(self, backup: Path, unlock: Unlock, stop: Stop = lambda: False) -> None:
        self.backup = backup
        front = front_of(backup)
        self.header = front.header
        self.keys = unlock(front.header).only(front.header.key_ids)
        self._folder, self._lock = private_folder()
        self.path = self._folder / _NAME
        self.viewing = Viewing()
        try:
            self.manifest = self._unpack(front, stop)
            with sqlite_errors_named(self.path):
                bring_to_version(self.path, found_version(self.path))
        except BaseException:
            self._throw_away()
            raise
        self._readers = reader_engine(self.path)

    def read_whole(
        self, question: Callable[Concatenate[Session, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Return an answer with nothing hidden, for a restore: whether that is allowed is the store's to say."""
        return self._read(Viewing(), question, *args, **kwargs)

    def read(self, question: Callable[Concatenate[Session, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Return the answer to a question, as `Store.read` does of today."""
        return self._read(self.viewing, question, *args, **kwargs)

    def _read(
        self,
        viewing: Viewing,
        question: Callable[Concatenate[Session, P], T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T:
        info = session_info(self.keys, lambda: self.search.haystack, None)
        info["viewing"] = viewing
        with sqlite_errors_named(self.path), Session(self._readers, info=info) as session:
            if viewing.hidden():
                session.info["sealer"] = VeiledSealer(self.keys.sealer, session, viewing)
            return question(session, *args, **kwargs)

    def load_search(self, stop: Stop = lambda: False) -> None:
        """Fill the memory in which customers are found by name."""
        self.read(self.search.load, stop)

    def content(self, attachment_id: int) -> bytes:
        """Return the bytes of a file that the backup holds. Raise SealBroken."""
        with self._readers.begin() as connection:
            chunks = connection.exec_driver_sql(_CHUNKS, (attachment_id,)).scalars().all()
        # A backup taken while the key was renewed holds files under either.
        return open_chunks(self.keys.derive_each(f"attach:{attachment_id}"), chunks)

    def close(self) -> None:
        """Throw the opened file away; the backup stays as it is."""
        self._readers.dispose()
        self._throw_away()

    def _unpack(self, front: Front, stop: Stop) -> Manifest:
        try:
            manifest = front.manifest(self.keys)
            with self.backup.open("rb") as file:
                read_front(file)
                write_private(self.path, _until_stopped(open_image(front, self.keys, file), stop))
        except SealBroken:
            raise BackupDamaged(path=str(self.backup)) from None
        except OSError as error:
            raise as_crm_error(error, self.backup, writing=False) from error
        if self.path.stat().st_size != manifest.size:
            raise BackupDamaged(path=str(self.backup))
        return manifest

    def _throw_away(self) -> None:
        self._lock.release()
        shutil.rmtree(self._folder, ignore_errors=True)


def write_private(path: Path, parts: Iterable[bytes]) -> None:
    """Write a new file, readable by its owner alone, and wait until it is on the disk. Raise CannotWrite."""
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
        with os.fdopen(handle, "wb") as file:
            file.writelines(parts)
            file.flush()
            os.fsync(handle)
    except OSError as error:
        raise as_crm_error(error, path, writing=True) from error


def sweep_work() -> None:
    """Remove what a killed process left in the folder of opened backups; what another one uses stays."""
    for folder in work_folder().iterdir():
        lock = LockFile(folder / _NAME)
        try:
            # One without a lock is just being made.
            if not (folder / f"{_NAME}.lock").exists():
                continue
            lock.acquire()
        except (StoreLocked, CannotWrite):
            continue
        shutil.rmtree(folder, ignore_errors=True)
        lock.release()


def private_folder() -> tuple[Path, LockFile]:
    """Make a folder that is this process's alone, after sweeping away those that nobody holds any more.

    Raise CannotWrite.
    """
    try:
        sweep_work()
        folder = Path(tempfile.mkdtemp(dir=work_folder()))
    except OSError as error:
        raise as_crm_error(error, str(error.filename), writing=True) from error
    lock = LockFile(folder / _NAME)
    lock.acquire()
    return folder, lock


def _until_stopped(parts: Iterable[bytes], stop: Stop) -> Iterator[bytes]:
    for part in parts:
        if stop():
            raise Stopped
        yield part
