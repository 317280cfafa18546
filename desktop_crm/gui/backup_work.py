"""What the window does with backups on threads: look at them, make, prove, open and restore them."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_crm.domain.backup_plan import DRILL_EVERY_MS, Reason
from desktop_crm.domain.clock import now_ms
from desktop_crm.domain.errors import BackupDamaged, CrmError, StoreDamaged
from desktop_crm.operations.erasure import finish_erasures
from desktop_crm.operations.restore_record import Cell, restore_cell, restore_record
from desktop_crm.queries.customers import CustomerRow, customer_rows
from desktop_crm.queries.listing import search
from desktop_crm.queries.record_then import Difference, RecordThen, differences, first_customers, record_then
from desktop_crm.store import anchor
from desktop_crm.store.backup import Work
from desktop_crm.store.backups import Backup, Backups, back_up_closed, places
from desktop_crm.store.drill import drill
from desktop_crm.store.image import Image, front_of
from desktop_crm.store.opening import open_store
from desktop_crm.store.restoring import restore_store
from desktop_crm.system.paths import settings_file
from desktop_crm.system.settings import SettingsFile
from desktop_crm.vault.key_store import KeyStore
from desktop_crm.vault.typed_secret import unlock_with_typed

if TYPE_CHECKING:
    from desktop_crm.domain.changes import Changes
    from desktop_crm.gui.workspace import Job
    from desktop_crm.store.store import Store
    from desktop_crm.vault.data_keys import DataKeys
    from desktop_crm.vault.keys import KeyHeader

_MOST_FOUND = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A folder of backups; `free` are bytes, -1 where it is away. `refusal` is why it took none the last time."""

    folder: Path
    free: int
    refusal: CrmError | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """All that the page shows of itself. `drilled_at` is in UTC milliseconds, 0 before the first drill."""

    backups: tuple[Backup, ...]
    places: tuple[Place, ...]
    gen: int
    drilled_at: int
    drill_whole: bool

    @property
    def newest(self) -> Backup | None:
        """The newest backup that is proved and opens with the store's keys."""
        return next((one for one in self.backups if one.manifest), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """A customer as the backup holds it, and how today's record differs; `is_gone`: there is none today."""

    then: RecordThen
    differences: tuple[Difference, ...]
    is_gone: bool


class BackupWork:
    """The backups of one open store, by this computer's settings. Every method but `settings` takes a thread."""

    def __init__(self, store: Store, settings: SettingsFile) -> None:
        self.store = store
        self.settings = settings
        self._refusals: dict[Path, CrmError] = {}

    def overview(self, _job: Job) -> Overview:
        """Look at the folders."""
        backups = self._backups()
        at, _, verdict = self.settings.values.backup_drills.get(self.store.keys.store_id, "0 ").partition(" ")
        return Overview(
            backups=tuple(backups.known()),
            places=tuple(self._place(folder) for folder in backups.folders),
            gen=self.store.generation(),
            drilled_at=int(at) if at.isdigit() else 0,
            drill_whole=verdict == "whole",
        )

    def is_due(self, _job: Job) -> bool:
        """Tell whether it is time for a backup."""
        return self._backups().is_due()

    def finish_erasures(self, job: Job) -> int:
        """Take erased customers out of backups that an erasure did not come to; return how many were rewritten."""
        folders = places(self.settings.values)
        return finish_erasures(self.store, folders, stopped=job.stopped)

    def make(self, reason: Reason, always: bool, job: Job) -> None:
        """Make a backup, unless (not `always`) nothing was written since the last; note how far the store is."""
        backups = self._backups()
        work = Work(stop=job.stopped, progress=job.report)
        try:
            backups.make(reason, work) if always else backups.make_if_changed(reason, work)
        finally:
            self._refusals |= backups.refusals
        for folder in set(backups.folders) - set(backups.refusals):
            self._refusals.pop(folder, None)
        anchor.remember(self.store, KeyStore())

    def drill(self, backup: Backup, job: Job) -> None:
        """Open all of a backup in another process and note the outcome. Raise BackupDamaged, Stopped."""
        verdict = "whole"
        try:
            drill(backup.path, self.store.keys, job.stopped)
        except BackupDamaged:
            verdict = "damaged"
            raise
        finally:
            values = self.settings.values
            drills = {**values.backup_drills, self.store.keys.store_id: f"{now_ms()} {verdict}"}
            if not job.stopped():
                self.settings.keep(replace(values, backup_drills=drills))

    def drill_is_due(self, overview: Overview) -> bool:
        """Tell whether the last drill is more than a month ago."""
        return overview.newest is not None and now_ms() - overview.drilled_at > DRILL_EVERY_MS

    def open(self, backup: Backup, typed: str, job: Job) -> Image:
        """Open a backup to look into it, with the store's keys or else with what was typed. Raise what that raises."""

        def unlock(header: KeyHeader) -> DataKeys:
            try:
                return self.store.keys.only(header.key_ids)
            except StoreDamaged:
                return unlock_with_typed(header, typed, KeyStore())

        image = Image(backup.path, unlock, job.stopped)
        image.viewing = self.store.viewing
        image.load_search(job.stopped)
        return image

    def find(self, image: Image, text: str, _job: Job) -> Sequence[CustomerRow]:
        """Return the customers of a backup that a search finds, all up to a number where nothing is searched."""
        ids = (
            [hit.id for hit in image.read(search, text, _MOST_FOUND)]
            if text.strip()
            else image.read(first_customers, _MOST_FOUND)
        )
        return image.read(customer_rows, ids)

    def compare(self, image: Image, customer_id: int, _job: Job) -> Compared:
        """Put a customer of the backup beside today's."""
        then = image.read(record_then, customer_id)
        try:
            now = self.store.read(record_then, customer_id)
        except CrmError:
            now = None
        return Compared(then=then, differences=tuple(differences(then, now)), is_gone=now is None)

    def restore(self, image: Image, customer_id: int, cell: Cell | None, _job: Job) -> Changes:
        """Put a customer back as it was, or one field of it. Raise NotAllowed, RecordGone."""
        from desktop_crm.domain.changes import Op

        then = image.read_whole(record_then, customer_id)
        if cell is None:
            return self.store.write(Op.RESTORE_RECORD, restore_record, then, image.content).changes
        return self.store.write(Op.RESTORE_RECORD, restore_cell, then, cell, image.content).changes

    def _backups(self) -> Backups:
        return Backups(self.store, places(self.settings.values))

    def _place(self, folder: Path) -> Place:
        try:
            free = shutil.disk_usage(folder).free
        except OSError:
            free = -1
        return Place(folder=folder, free=free, refusal=self._refusals.get(folder))


def back_up_before(store: Store, reason: Reason, job: Job) -> None:
    """Back a store up before great changes, unless nothing was written since the last backup. Raise CannotWrite."""
    folders = places(SettingsFile(settings_file()).values)
    Backups(store, folders).make_if_changed(reason, Work(stop=job.stopped))


def require_opens(backup: Path, typed: str, _job: Job) -> None:
    """See that what was typed opens a backup. Raise WrongPassphrase, WrongRecoveryCode, KeyStoreFailed, NotABackup."""
    unlock_with_typed(front_of(backup).header, typed, KeyStore())


def restore_all(backup: Path, target: Path, typed: str, settings: SettingsFile, job: Job) -> Store:
    """Put a backup in a store's place, keep what stood there aside, and return the restored store open.

    `typed` is a passphrase or recovery code of the backup's day. Raise what unlocking raises, BackupDamaged.
    """

    def before(path: Path, keys: DataKeys) -> None:
        back_up_closed(path, keys, places(settings.values), Reason.RESTORE)

    def unlock(header: KeyHeader) -> DataKeys:
        return unlock_with_typed(header, typed, KeyStore())

    keys = restore_store(backup, target, unlock, before, job.stopped).keys
    store = open_store(target, lambda _header: keys)
    anchor.remember(store, KeyStore())
    return store


def is_older(store: Store, _job: Job) -> bool:
    """Tell whether a store lacks what this computer saw of it last."""
    return anchor.is_older(store, KeyStore())
