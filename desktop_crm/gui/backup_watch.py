"""Backs the open store up by itself: half an hour after a change, once a month in full, and at the end."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_crm.domain.backup_plan import MINUTE_MS, Reason
from desktop_crm.domain.errors import CrmError
from desktop_crm.gui.workspace import Job, Workspace
from desktop_crm.system import paths
from desktop_crm.system.settings import SettingsFile

if TYPE_CHECKING:
    from desktop_crm.gui.backup_work import BackupWork, Overview

_FIRST_LOOK_MS = 2000


class BackupWatch(QObject):
    """Works while a store is open. `seen` brings a fresh Overview, `refused` why a backup was not made."""

    seen = Signal(object)
    refused = Signal(object)
    made = Signal()
    older_found = Signal()
    ended = Signal()

    def __init__(self, workspace: Workspace, settings: SettingsFile, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._settings = settings
        self._work: BackupWork | None = None
        self._job: Job | None = None
        self._ending = False
        self._waiting: Callable[[], None] | None = None
        self.overview: Overview | None = None
        self._clock = QTimer(self, interval=MINUTE_MS)
        self._clock.timeout.connect(self.look)
        # Nobody misses invented people, and a copy of a read-only store has its backups where it comes from.
        self.by_itself = workspace.store.path != paths.sample_store()

    @property
    def work(self) -> BackupWork:
        """What is done on threads."""
        from desktop_crm.gui.backup_work import BackupWork

        if self._work is None:
            self._work = BackupWork(self._workspace.store, self._settings)
        return self._work

    def start(self) -> None:
        """Look as soon as the pages stand, and then every minute."""
        self._clock.start()
        QTimer.singleShot(_FIRST_LOOK_MS, self, self._begin)

    def holds_up_the_end(self) -> bool:
        """Tell whether the window should wait: a last backup is being made, and `ended` will say when it is there.

        Whoever asks twice does not want to wait.
        """
        if self._ending or not self._needs_backup():
            self.stop()
            return False
        self._ending = True
        self.stop()
        self._job = self._workspace.start_job(
            self.tr("Backing up before closing"),
            partial(self.work.make, Reason.QUIT, False),
            then=lambda _done: None,
            otherwise=self._on_refused,
        )
        self._job.ended.connect(self.ended)
        return True

    def look(self) -> None:
        """Find out in the background what backups there are, and whether one is due."""
        if self._workspace.is_open:
            self._workspace.start_job(
                "", self.work.overview, then=self._on_overview, otherwise=self._on_refused
            )

    def make(self, reason: Reason = Reason.BY_HAND, *, always: bool = True) -> None:
        """Make a backup in the background."""
        if self._job:
            self._waiting = partial(self.make, reason, always=always)
            return
        self._job = self._workspace.start_job(
            self.tr("Backing up"),
            partial(self.work.make, reason, always),
            then=self._on_made,
            otherwise=self._on_refused,
        )
        self._job.ended.connect(self._on_ended)

    def drill(self) -> None:
        """Open all of the newest backup in a process of its own."""
        newest = self.overview.newest if self.overview else None
        if newest is None or self._job:
            return
        self._job = self._workspace.start_job(
            self.tr("Practising a restore"),
            partial(self.work.drill, newest),
            then=self._on_made,
            otherwise=self._on_refused,
        )
        self._job.ended.connect(self._on_ended)

    def stop(self) -> None:
        """Let no work hold up the end."""
        self._clock.stop()
        if self._job:
            self._job.stop()

    def _needs_backup(self) -> bool:
        if not self.by_itself or not self._workspace.is_open:
            return False
        newest = self.overview.newest if self.overview else None
        generation = self._workspace.store.generation()
        return generation > (newest.kept.gen if newest else 0)

    def _begin(self) -> None:
        """Look for the first time, once what that takes is loaded: here it would hold the window up."""
        if self._workspace.is_open:
            self._workspace.start_job("", _load_work, then=self._look_first)

    def _look_first(self, _nothing: None) -> None:
        from desktop_crm.gui import backup_work

        if self._workspace.is_open:
            self.look()
            store = self._workspace.store
            self._workspace.start_job("", partial(backup_work.is_older, store), then=self._on_age)
            self._workspace.start_job(
                "", self.work.finish_erasures, then=self._on_finished, otherwise=self._on_refused
            )

    def _on_finished(self, rewritten: int) -> None:
        if rewritten:
            self.look()

    def _on_overview(self, overview: Overview) -> None:
        self.overview = overview
        self.seen.emit(overview)
        if not self.by_itself or self._job:
            return
        from desktop_crm.domain.backup_plan import is_due
        from desktop_crm.domain.clock import now_ms

        if is_due(overview.newest.kept if overview.newest else None, overview.gen, now_ms()):
            self.make(Reason.TIMER, always=False)
        elif self.work.drill_is_due(overview):
            self.drill()

    def _on_made(self, _done: object) -> None:
        self.made.emit()
        self.look()

    def _on_refused(self, error: Exception) -> None:
        if isinstance(error, CrmError):
            self.refused.emit(error)
        else:
            self._workspace.failed.emit(error)

    def _on_ended(self) -> None:
        self._job = None
        waiting, self._waiting = self._waiting, None
        if waiting and not self._ending:
            waiting()

    def _on_age(self, is_older: bool) -> None:
        if is_older:
            self.older_found.emit()


def _load_work(_job: Job) -> None:
    import_module("desktop_crm.gui.backup_work")
