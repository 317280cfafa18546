"""A second start of the same store asks the first window to come forward, and ends."""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import QCryptographicHash, QFileSystemWatcher, QObject, Signal

from desktop_crm.domain.errors import CrmError, StoreLocked
from desktop_crm.store.lock_file import LockFile
from desktop_crm.system import paths
from desktop_crm.system.files import is_there

log = logging.getLogger(__name__)


class ShowRequest(QObject):
    """Says that this window stands on a store or waits before it, until `end`; `asked` when another start asks for it.

    The store's own lock tells who has it open; a window that waits for the passphrase does not have it open yet.
    """

    asked = Signal()

    def __init__(self, store: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._presence = _presence(store)
        try:
            self._presence.acquire()
        except StoreLocked:
            log.info("another window stands before the same store")
        self._request = self._presence.request_path
        self._request.unlink(missing_ok=True)
        # The file does not exist yet, so its folder is watched.
        self._watcher = QFileSystemWatcher([str(self._request.parent)], self)
        self._watcher.directoryChanged.connect(self._look)

    def end(self) -> None:
        """Stand there no longer."""
        self._presence.release()
        self.deleteLater()

    def _look(self) -> None:
        if self._request.exists():
            self._request.unlink(missing_ok=True)
            self.asked.emit()


def first_window_answers(store: Path) -> bool:
    """Ask the window that stands on a store, or before it, to come forward; tell whether there is one."""
    if not is_there(store):
        return False
    try:
        presence = _presence(store)
        presence.acquire()
    except StoreLocked:
        presence.ask_to_show()
        return True
    except CrmError:
        # A folder that cannot be written is the unlock page's to tell.
        return False
    presence.release()
    return False


def _presence(store: Path) -> LockFile:
    """Return the lock that a store's window holds; it names no store, and lies where no other computer sees it."""
    # Qt's own hash: the library's loads OpenSSL, for which the first page would wait.
    name = QCryptographicHash.hash(str(store.resolve()).encode(), QCryptographicHash.Algorithm.Sha256).toHex()
    return LockFile(paths.windows_folder() / name.toStdString()[:16])
