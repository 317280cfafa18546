"""The pages that stand before a store: unlocking, the first run, the sample, repair, and a backup's way back."""

from __future__ import annotations

from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_crm.domain.errors import CrmError
from desktop_crm.gui import opening
from desktop_crm.gui.pages.unlock_page import UnlockPage
from desktop_crm.gui.passing import open_once
from desktop_crm.gui.workspace import Workspace
from desktop_crm.system import paths
from desktop_crm.system.settings import SettingsFile

if TYPE_CHECKING:
    from desktop_crm.gui.way_back import WayBack
    from desktop_crm.gui.widgets.cards import EmptyState
    from desktop_crm.store.store import Store


_PAINTED_MS = 50


class Threshold(QObject):
    """Makes the pages for the window, which shows them: `shown` carries a page, `stood_on` the file that it is about.

    `left` asks to close the store that is open, `command_requested` to begin with a command in the new one.
    """

    shown = Signal(object)
    stood_on = Signal(object)
    left = Signal()
    command_requested = Signal(str)

    def __init__(self, workspace: Workspace, settings: SettingsFile, window: QWidget) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._settings = settings
        self._window = window

    @cached_property
    def _way_back(self) -> WayBack:
        """How a whole backup takes a store's place."""
        from desktop_crm.gui.way_back import WayBack

        way = WayBack(self._workspace, self._settings, self._window)
        way.leaving.connect(self._leave_for_restore)
        way.restored.connect(self._workspace.adopt)
        way.refused.connect(self._on_restore_refused)
        return way

    def show_unlock(self, path: Path) -> UnlockPage:
        """Stand before a store until its passphrase is typed."""
        page = UnlockPage(self._workspace, path)
        if path == paths.sample_store():
            page.fill_in(opening.SAMPLE_PASSPHRASE)
        page.store_opened.connect(self._workspace.adopt)
        page.store_recovered.connect(self._adopt_recovered)
        page.other_requested.connect(self.choose_store)
        page.repair_requested.connect(self.show_repair)
        # To look where the store lies takes longer than to paint the page, which comes first.
        QTimer.singleShot(_PAINTED_MS, page, partial(self._offer_home, page, path))
        self.shown.emit(page)
        self.stood_on.emit(path)
        return page

    def _offer_home(self, page: UnlockPage, path: Path) -> None:
        from desktop_crm.gui.panels.place_notice import offer_home

        offer_home(page, self._workspace, self._settings, path).moved.connect(self.show_unlock)

    def show_repair(self, path: Path) -> None:
        """Close the store if it is open, and lead through the repair of its file."""
        from desktop_crm.gui.pages.repair_page import RepairPage

        if self._workspace.is_open:
            self.left.emit()
        page = RepairPage(self._workspace, self._settings, path)
        page.finished.connect(self.show_unlock)
        self.shown.emit(page)

    def show_first_run(self) -> None:
        """Lead a new user to a store of their own, or to the sample."""
        from desktop_crm.gui.pages.first_run_page import FirstRunPage

        page = FirstRunPage(self._workspace, self._settings)
        page.store_made.connect(self._begin)
        page.sample_requested.connect(self.show_sample)
        page.other_requested.connect(self.choose_store)
        page.backup_requested.connect(partial(self.restore_to, paths.default_store()))
        self.shown.emit(page)

    def show_sample(self) -> None:
        """Open the store of invented people, inventing them first where that was not done yet."""
        from desktop_crm.gui.widgets.cards import EmptyState

        page = EmptyState("users")
        page.show_words(self.tr("Opening the sample…"))
        self.shown.emit(page)
        job = self._workspace.start_job(
            self.tr("Inventing people"),
            partial(opening.open_sample, paths.sample_store()),
            then=self._workspace.adopt,
            otherwise=partial(self._on_sample_refused, page),
        )
        job.progressed.connect(partial(self._show_inventing, page))

    def choose_store(self) -> None:
        """Ask for another store's file and stand before it."""
        chosen, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Open a store"),
            str(paths.data_folder()),
            self.tr("Stores (*.crm);;All files (*)"),
        )
        if chosen:
            self._workspace.close()
            self.show_unlock(Path(chosen))

    def restore_to(self, target: Path, backup: Path | None = None) -> None:
        """Put a backup in a store's place, asking which where none is given."""
        self._way_back.begin(target, backup)

    def _leave_for_restore(self) -> None:
        from desktop_crm.gui.widgets.cards import EmptyState

        self.left.emit()
        page = EmptyState("shield-check")
        page.show_words(self.tr("Restoring the backup…"))
        self.shown.emit(page)

    def _on_restore_refused(self, target: Path, error: Exception) -> None:
        page = self.show_unlock(target)
        if isinstance(error, CrmError):
            page.show_refusal(error)
        else:
            self._workspace.failed.emit(error)

    def _begin(self, store: Store, command_id: str) -> None:
        self._workspace.adopt(store)
        if command_id:
            self.command_requested.emit(command_id)

    def _adopt_recovered(self, recovered: opening.Made) -> None:
        """Open a store whose sheet was used up, and lead through the new one."""
        from desktop_crm.gui.panels.recovery_dialog import RecoveryDialog

        self._workspace.adopt(recovered.store)
        open_once(RecoveryDialog(self._workspace, recovered.recovery_code, self._window))

    def _show_inventing(self, page: EmptyState, done: int, total: int) -> None:
        words = self.tr("Inventing people: {done} of {total}")
        page.show_words(words.replace("{done}", str(done)).replace("{total}", str(total)))

    def _on_sample_refused(self, page: EmptyState, error: Exception) -> None:
        self._workspace.refuse(error, page.show_words)
