"""The status bar of an open store: sealed, work under way, when it locks, how many customers."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from desktop_crm.domain.changes import Changes, Op
from desktop_crm.domain.clock import now_ms
from desktop_crm.domain.profiles import Profile
from desktop_crm.gui import opening
from desktop_crm.gui.backup_words import OLD_MS, say_age
from desktop_crm.gui.retranslating import Retranslating
from desktop_crm.gui.translations import format_size
from desktop_crm.gui.view_log_words import profile_name
from desktop_crm.gui.widgets.status_bar import StatusBar, StatusFact
from desktop_crm.gui.workspace import Job, Workspace
from desktop_crm.system.settings import SettingsFile

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop_crm.gui.backup_watch import BackupWatch


class WorkStatus(Retranslating, StatusBar):
    """Keeps its facts true by itself; the window tells it only how long until it locks."""

    backups_requested = Signal()

    def __init__(self, workspace: Workspace, settings: SettingsFile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._settings = settings
        self._count = -1
        self._left_s = settings.values.auto_lock_minutes * 60.0
        self._sheet_waits = False
        self._damage = self._hours_behind = self._free = 0
        self._jobs: list[Job] = []
        self._backups: BackupWatch | None = None
        self.sealed_fact = self.add_left(StatusFact("lock", "good"))
        self.backup_fact = self.add_left(StatusFact())
        self.offline_fact = self.add_left(StatusFact())
        self.reminder_fact = self.add_left(StatusFact("triangle-alert", "watch"))
        self.warning_fact = self.add_left(StatusFact("triangle-alert", "watch"))
        self.damage_button = self.add_left(QPushButton())
        self.damage_button.setProperty("link", True)
        self.damage_button.hide()
        self.lock_fact = self.add_right(StatusFact())
        self.count_fact = self.add_right(StatusFact())
        self.progress.stop_requested.connect(self._stop_job)
        workspace.job_started.connect(self._on_job_started)
        workspace.changed.connect(self._on_changed)
        self._show_facts()
        self._ask_count()
        self._ask_reminder()

    def follow(self, backups: BackupWatch) -> None:
        """Tell how old the newest backup is; call it once."""
        self._backups = backups
        backups.seen.connect(self._show_backup)
        self.backup_fact.clicked.connect(self.backups_requested)

    def show_time_left(self, seconds: float) -> None:
        """Say in how long the store will be locked."""
        self._left_s = seconds
        self._show_lock()

    def warn(self, *, hours_behind: int, free: int) -> None:
        """Say that the clock stands behind by hours, or that so few bytes are free; 0 each where all is well."""
        self._hours_behind, self._free = hours_behind, free
        self._show_facts()

    def show_damage(self, count: int) -> None:
        """Say that something is wrong with the store, and lead to it by a click."""
        self._damage = count
        self._show_facts()

    def retranslate(self) -> None:
        if self._workspace.is_open:
            self._show_facts()

    def _on_changed(self, changes: Changes) -> None:
        if "customer" in changes.tables:
            self._ask_count()
        if changes.op in (Op.SAVE_SETTING, Op.SWITCH_PROFILE):
            self._ask_reminder()

    def _ask_count(self) -> None:
        from desktop_crm.queries.customers import count_customers

        self._workspace.ask(count_customers, then=self._on_counted, instead_of="status count")

    def _on_counted(self, count: int) -> None:
        self._count = count
        self._show_facts()

    def _ask_reminder(self) -> None:
        from desktop_crm.queries.settings import setting

        self._workspace.ask(setting, opening.SHEET_WAITS, False, then=self._on_reminder)

    def _on_reminder(self, waits: bool) -> None:
        self._sheet_waits = waits
        self._show_facts()

    def _on_job_started(self, job: Job) -> None:
        # Work of a moment has no title: there would be nothing to read.
        if not job.title:
            return
        self._jobs.append(job)
        job.progressed.connect(self._show_job)
        job.ended.connect(self._on_job_ended)
        self._show_job()

    def _on_job_ended(self) -> None:
        ended = self.sender()
        self._jobs = [job for job in self._jobs if job is not ended]
        self._show_job()

    def _show_job(self, done: int = 0, total: int = 0) -> None:
        if self._jobs:
            self.progress.show_progress(self._jobs[-1].title, done, total)
        else:
            self.progress.finish()

    def _stop_job(self) -> None:
        if self._jobs:
            self._jobs[-1].stop()

    def _show_facts(self) -> None:
        profile = self._workspace.store.viewing.profile
        who = "" if profile is Profile.OWNER else profile_name(profile)
        self.sealed_fact.show_fact(
            " · ".join(filter(None, (self.tr("Encrypted, unlocked"), who))),
            self.tr(
                "What identifies your customers is encrypted on the disk; the store is open on this screen."
            ),
        )
        self._show_backup()
        self.offline_fact.show_fact(
            self.tr("Offline"), self.tr("This program has no network code: nothing is ever sent.")
        )
        self.reminder_fact.show_fact(
            self.tr("Recovery sheet not kept yet") if self._sheet_waits else "",
            self.tr("Make one in the settings: without it, a forgotten passphrase loses everything."),
        )
        counted = self.tr("%Ln customer(s)", "", self._count) if self._count >= 0 else ""
        self.count_fact.show_fact(
            " · ".join(part for part in (counted, self._workspace.store.path.name) if part)
        )
        self._show_warning()
        self.damage_button.setText(self.tr("Something is wrong with the store…"))
        self.damage_button.setToolTip(
            self.tr("%Ln finding(s): what it is, and how to repair it", "", self._damage)
        )
        self.damage_button.setVisible(self._damage > 0)
        self._show_lock()

    def _show_warning(self) -> None:
        """Warn of one thing at a time: of the clock, or of a disk that is nearly full."""
        if self._hours_behind:
            said = self.tr("The clock is %n h behind", "", self._hours_behind)
            hint = self.tr("Entries of this store are later than this computer's clock: check date and time.")
        elif self._free:
            said = self.tr("Only {size} left on the disk").replace("{size}", format_size(self._free))
            hint = self.tr("On a full disk nothing can be saved. Free some space.")
        else:
            said = hint = ""
        self.warning_fact.show_fact(said, hint)

    def _show_backup(self) -> None:
        seen = self._backups.overview if self._backups else None
        hint = self.tr("Backups are encrypted as well. Click to see what is in them.")
        if seen is None:
            self.backup_fact.show_fact("")
        elif seen.newest is None:
            self.backup_fact.show_fact(self.tr("No backup yet"), hint, token="watch")
        else:
            age = now_ms() - seen.newest.made_at
            is_old = age > OLD_MS and seen.newest.kept.gen != seen.gen
            said = self.tr("Last verified backup: {age}").replace("{age}", say_age(age))
            self.backup_fact.show_fact(said, hint, token="watch" if is_old else "ink_secondary")

    def _show_lock(self) -> None:
        if not self._settings.values.auto_lock_minutes:
            self.lock_fact.show_fact(self.tr("Locks by hand only"))
        elif self._left_s > 60:
            self.lock_fact.show_fact(self.tr("Locks in %n min", "", math.ceil(self._left_s / 60)))
        else:
            self.lock_fact.show_fact(self.tr("Locks in %n s", "", max(0, math.ceil(self._left_s))))
