"""The renewal of the data key, going on in the background until it is done, across starts of the program."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from desktop_crm.domain.changes import Changes, Op
from desktop_crm.domain.errors import StoreDamaged
from desktop_crm.gui.workspace import Job, Workspace
from desktop_crm.system.settings import SettingsFile

_KEYS_CHANGED = Changes(
    op=Op.CHANGE_KEYS, change_set=0, tables=frozenset({"crm_key_header"}), customers=frozenset()
)


class KeyRotation(QObject):
    """Goes on with a renewal that was begun, now or at an earlier start; the status bar shows how far it is."""

    finished = Signal()

    def __init__(self, workspace: Workspace, settings: SettingsFile, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._settings = settings
        self._job: Job | None = None
        workspace.search_filled.connect(self.go_on)

    def go_on(self) -> None:
        """Begin with what is left of a renewal, unless it is under way or nothing is left."""
        from desktop_crm.gui.key_work import finish_rotation
        from desktop_crm.store.backups import places
        from desktop_crm.store.rotation import is_unfinished

        if self._job or not self._workspace.is_open or not is_unfinished(self._workspace.store):
            return
        self._job = self._workspace.start_job(
            self.tr("Renewing the key"),
            partial(finish_rotation, self._workspace.store, places(self._settings.values)),
            then=self._on_finished,
            otherwise=self._on_failed,
        )
        self._job.ended.connect(self._on_ended)

    def _on_ended(self) -> None:
        self._job = None
        if self._workspace.is_open:
            self._workspace.tell(_KEYS_CHANGED)
        self.finished.emit()

    def _on_finished(self, left: int) -> None:
        if left:
            self._workspace.failed.emit(StoreDamaged(part="value"))

    def _on_failed(self, error: Exception) -> None:
        self._workspace.failed.emit(error)
