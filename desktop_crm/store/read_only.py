"""A store where nothing can be written: a private copy of file and log is opened, and every write refused."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from desktop_crm.domain.backup_plan import Reason
from desktop_crm.domain.changes import Changes, Op
from desktop_crm.domain.errors import CannotWrite
from desktop_crm.store import key_rows
from desktop_crm.store.backups import back_up_closed, places
from desktop_crm.store.image import private_folder
from desktop_crm.store.lock_file import LockFile
from desktop_crm.store.migration import bring_to_version
from desktop_crm.store.opening import found_version, open_store
from desktop_crm.store.store import Store
from desktop_crm.system.files import as_crm_error
from desktop_crm.system.paths import settings_file
from desktop_crm.system.settings import SettingsFile
from desktop_crm.vault.data_keys import DataKeys
from desktop_crm.vault.keys import KeyHeader

_REFUSALS = ("read_only", "permission")


class ReadOnlyStore(Store):
    """An open copy of a store. `origin` is the store that the user chose; nothing of it is ever touched."""

    def __init__(self, copy: Path, origin: Path, lock: LockFile, keys: DataKeys) -> None:
        super().__init__(copy, lock, keys)
        self._chosen = origin
        self.viewing = replace(self.viewing, copied=True)

    @property
    def origin(self) -> Path:
        """The file that was opened."""
        return self._chosen

    def next_steps(self) -> tuple[Op | None, Op | None]:
        """Return that there is nothing to undo here."""
        return None, None

    def close(self) -> None:
        """Close the copy and throw it away."""
        super().close()
        shutil.rmtree(self.path.parent, ignore_errors=True)

    def require(self, op: Op) -> None:
        if not self.viewing.may(op):
            raise CannotWrite(path=str(self._chosen), reason="read_only")

    def _replay(self, op: Op) -> Changes:  # noqa: ARG002 - every replay is refused
        raise CannotWrite(path=str(self._chosen), reason="read_only")


def open_anywhere(path: Path, unlock: Callable[[KeyHeader], DataKeys]) -> Store:
    """Open a store as `open_store` does, backed up before a migration; a ReadOnlyStore where nothing can be written."""
    try:
        return open_store(path, unlock, back_up_before_migration)
    except CannotWrite as error:
        if error.reason not in _REFUSALS:
            raise
    return _open_copy(path, unlock)


def back_up_before_migration(path: Path, keys: DataKeys) -> None:
    """Back a store of an older program up to the folders of this computer, for `open_store`."""
    back_up_closed(path, keys, places(SettingsFile(settings_file()).values), Reason.MIGRATION)


def _open_copy(path: Path, unlock: Callable[[KeyHeader], DataKeys]) -> Store:
    version = found_version(path)
    folder, lock = private_folder()
    copy = folder / path.name
    try:
        _copy_file_and_log(path, copy)
        keys = unlock(key_rows.read_file(copy))
        bring_to_version(copy, version)
        return ReadOnlyStore(copy, path, lock, keys)
    except BaseException:
        lock.release()
        shutil.rmtree(folder, ignore_errors=True)
        raise


def _copy_file_and_log(path: Path, copy: Path) -> None:
    try:
        for ending in ("", "-wal"):
            part, to = (one.with_name(one.name + ending) for one in (path, copy))
            if part.exists():
                shutil.copyfile(part, to)
                to.chmod(0o600)
    except OSError as error:
        raise as_crm_error(error, copy, writing=True) from error
