"""The way back from a whole backup: a file is chosen, opened, and put in a store's place."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_crm.gui.passing import open_once
from desktop_crm.gui.workspace import Workspace
from desktop_crm.system import paths
from desktop_crm.system.settings import SettingsFile


class WayBack(QObject):
    """`leaving` comes when the open store must be closed, then `restored` with the new one open, or `refused`."""

    leaving = Signal()
    restored = Signal(object)
    refused = Signal(object, object)

    def __init__(self, workspace: Workspace, settings: SettingsFile, window: QWidget) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._settings = settings
        self._window = window

    def begin(self, target: Path, backup: Path | None = None) -> None:
        """Ask for a backup, unless one is given, and for what opens it; then put it in the place of `target`."""
        from desktop_crm.gui.dialogs.restore_dialog import RestoreDialog

        backup = backup or self._chosen_file()
        if backup is None:
            return
        dialog = RestoreDialog(self._workspace, backup, target, self._window)
        dialog.chosen.connect(partial(self._restore, backup, target))
        open_once(dialog)

    def _chosen_file(self) -> Path | None:
        folder = self._settings.values.backup_folder or str(paths.backup_folder())
        chosen, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Open a backup"),
            folder,
            self.tr("Backups (*.crmbackup);;All files (*)"),
        )
        return Path(chosen) if chosen else None

    def _restore(self, backup: Path, target: Path, typed: str) -> None:
        from desktop_crm.gui import backup_work

        self.leaving.emit()
        self._workspace.start_job(
            self.tr("Restoring"),
            partial(backup_work.restore_all, backup, target, typed, self._settings),
            then=self.restored.emit,
            otherwise=partial(self.refused.emit, target),
        )
