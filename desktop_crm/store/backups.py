"""The backups of one store, in one or more folders: making them, knowing them, letting old ones go."""

from __future__ import annotations

import shutil
import threading
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from desktop_crm.domain import backup_plan
from desktop_crm.domain.backup_plan import Kept, Reason
from desktop_crm.domain.clock import now_ms
from desktop_crm.domain.errors import CrmError, SealBroken, Stopped, StoreDamaged
from desktop_crm.store.backup import PART_SUFFIX, Origin, Work, copy_backup, write_backup
from desktop_crm.store.image import front_of
from desktop_crm.store.snapshot import Snapshot, snapshot_of_closed
from desktop_crm.store.store import Store
from desktop_crm.system import paths
from desktop_crm.system.files import as_crm_error
from desktop_crm.system.settings import Settings
from desktop_crm.vault.backup_file import Manifest
from desktop_crm.vault.keys import DataKeys

SUFFIX: Final = ".crmbackup"
# Of what is free in a folder, or taken by the backups themselves, so much may be theirs.
_SHARE_OF_DISK: Final = 0.25
_SESSION_BEGAN: Final = time.time()
# Two of the same second would begin to write under one name.
_TURN: Final = threading.RLock()


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """A finished backup of a store; `made_at` is in UTC milliseconds.

    Without a `manifest` it opens with keys of another time only, or somebody changed it; `made_at` is that of the file.
    """

    path: Path
    made_at: int
    size: int
    manifest: Manifest | None

    @property
    def kept(self) -> Kept:
        """The backup as the plan sees it."""
        gen = self.manifest.gen if self.manifest else 0
        return Kept(
            path=self.path,
            gen=gen,
            made_at=self.made_at,
            size=self.size,
            verified=self.manifest is not None,
        )


class Backups:
    """The backups of an open store. `refusals` says which folder took none the last time, and why."""

    def __init__(self, store: Store, folders: Sequence[Path]) -> None:
        self.folders = tuple(folders)
        self.refusals: dict[Path, CrmError] = {}
        self._store = store

    def make(self, reason: Reason, work: Work | None = None) -> Backup:
        """Back the store up to every folder, prove it in each, and let old backups go.

        It takes a while: use a thread. A folder that cannot take it stands in `refusals`; where none can, that error is
        raised. Raise Stopped.
        """
        with _TURN, self._store.snapshot((work or Work()).stop) as now:
            return self._make(
                now, Origin(keys=self._store.keys, reason=reason, made_at=now_ms()), work or Work()
            )

    def make_if_changed(self, reason: Reason, work: Work | None = None) -> Backup:
        """Return the newest backup if nothing was written since, and else make one, as `make` does."""
        with _TURN:
            newest = self.newest()
            return (
                newest if newest and newest.kept.gen == self._store.generation() else self.make(reason, work)
            )

    def is_due(self) -> bool:
        """Tell whether it is time for a backup."""
        newest = self.newest()
        return backup_plan.is_due(newest.kept if newest else None, self._store.generation(), now_ms())

    def newest(self) -> Backup | None:
        """Return the newest backup that is proved and opens with the store's keys."""
        return next((one for one in self.known() if one.manifest), None)

    def known(self) -> list[Backup]:
        """Return all backups of the store in all folders, the newest first."""
        found = [one for folder in self.folders for one in backups_in(folder, self._store.keys)]
        return sorted(found, key=lambda one: (one.kept.gen, one.made_at), reverse=True)

    def _make(self, now: Snapshot, origin: Origin, work: Work) -> Backup:
        made: Backup | None = None
        for folder in self.folders:
            try:
                made = _stored(folder, self._store.path.stem, now, origin, work, made)
                let_old_ones_go(folder, self._store.keys)
                self.refusals.pop(folder, None)
            except Stopped:
                raise
            except CrmError as error:
                self.refusals[folder] = error
        if made is None:
            raise self.refusals[self.folders[0]]
        return made


def places(values: Settings) -> list[Path]:
    """Return the folders where backups go on this computer, the first one always."""
    first = Path(values.backup_folder) if values.backup_folder else paths.backup_folder()
    second = [Path(values.second_backup_folder)] if values.second_backup_folder else []
    return [first, *second]


def back_up_closed(path: Path, keys: DataKeys, folders: Sequence[Path], reason: Reason) -> None:
    """Back up a store that this process holds locked but has not opened, such as before its migration."""
    made: Backup | None = None
    with snapshot_of_closed(path) as now:
        for folder in folders:
            origin = Origin(keys=keys, reason=reason, made_at=now_ms())
            made = _stored(folder, path.stem, now, origin, Work(), made)


def backups_in(folder: Path, keys: DataKeys) -> list[Backup]:
    """Return the finished backups of a store in a folder. One that is not there, or cannot be read, holds none."""
    return [one for path in _finished(folder) if (one := _known(path, keys)) is not None]


def finished_in(folder: Path, store_id: str) -> list[int]:
    """Return when the backups of a store in a folder were finished (UTC milliseconds), as far as no key can tell."""
    found = []
    for path in _finished(folder):
        with suppress(CrmError, OSError):
            if front_of(path).header.store_id == store_id:
                found.append(int(path.stat().st_mtime * 1000))
    return found


def _finished(folder: Path) -> list[Path]:
    try:
        return sorted(folder.glob(f"*{SUFFIX}"))
    except OSError:
        return []


def let_old_ones_go(folder: Path, keys: DataKeys) -> None:
    """Remove the backups that the plan has no place for. What the keys do not prove is left to its owner.

    Raise CannotWrite.
    """
    known = [one.kept for one in backups_in(folder, keys) if one.manifest]
    try:
        room = (shutil.disk_usage(folder).free + sum(one.size for one in known)) * _SHARE_OF_DISK
        for one in backup_plan.to_drop(known, now_ms(), int(room)):
            one.path.unlink(missing_ok=True)
    except OSError as error:
        raise as_crm_error(error, folder, writing=True) from error


def _known(path: Path, keys: DataKeys) -> Backup | None:
    try:
        front, facts = front_of(path), path.stat()
    except (CrmError, OSError):
        return None
    if front.header.store_id != keys.store_id:
        return None
    try:
        manifest = front.manifest(keys)
    except (SealBroken, StoreDamaged):
        manifest = None
    made_at = manifest.made_at if manifest else int(facts.st_mtime * 1000)
    return Backup(path=path, made_at=made_at, size=facts.st_size, manifest=manifest)


def _stored(
    folder: Path, name: str, now: Snapshot, origin: Origin, work: Work, finished: Backup | None
) -> Backup:
    """Put a backup into a folder: a new one, or a copy of the one that is finished elsewhere."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        _sweep(folder, name)
        target = _free_name(folder, name, origin.made_at)
    except OSError as error:
        raise as_crm_error(error, folder, writing=True) from error
    if finished is None:
        manifest = write_backup(target, origin, now, work)
        return Backup(path=target, made_at=origin.made_at, size=target.stat().st_size, manifest=manifest)
    copy_backup(finished.path, target, origin.keys, work)
    return finished


def _sweep(folder: Path, name: str) -> None:
    """Remove what a killed process had begun to write; what is younger than this one may be another's."""
    for part in folder.glob(f".*{SUFFIX}{PART_SUFFIX}"):
        if part.name.startswith(f".{name} ") and part.stat().st_mtime < _SESSION_BEGAN:
            part.unlink(missing_ok=True)


def _free_name(folder: Path, name: str, made_at: int) -> Path:
    stamp = datetime.fromtimestamp(made_at / 1000, UTC).strftime("%Y%m%dT%H%M%SZ")
    wanted = folder / f"{name} {stamp}{SUFFIX}"
    number = 2
    while wanted.exists():
        wanted = folder / f"{name} {stamp} {number}{SUFFIX}"
        number += 1
    return wanted
