"""A second start of the same store asks the first window to come forward, and ends."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, Signal

from desktop_crm.domain.errors import CrmError, StoreLocked
from desktop_crm.store.lock_file import LockFile


class ShowRequest(QObject):
    """Watches for the file by which another process asks, and says `asked`."""

    asked = Signal()

    def __init__(self, store: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._request = LockFile(store).request_path
        self._request.unlink(missing_ok=True)
        # The file does not exist yet, so its folder is watched.
        self._watcher = QFileSystemWatcher([str(store.parent)], self)
        self._watcher.directoryChanged.connect(self._look)

    def _look(self) -> None:
        if self._request.exists():
            self._request.unlink(missing_ok=True)
            self.asked.emit()


def first_window_answers(store: Path) -> bool:
    """Ask the window that has this store open to come forward; tell whether there is one."""
    lock = LockFile(store)
    if not store.exists():
        return False
    try:
        lock.acquire()
    except StoreLocked:
        lock.ask_to_show()
        return True
    except CrmError:
        # A folder that cannot be written is the unlock page's to tell.
        return False
    lock.release()
    return False
