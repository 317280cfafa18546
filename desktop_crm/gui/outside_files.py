"""Files handed to other programs: read-only copies in a private folder, gone when the store is closed or locked.

What a killed process left is swept by the next start (`store.image.sweep_work`).
"""

from __future__ import annotations

import logging
import os
import shutil
import stat
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from desktop_crm.domain.attachments import safe_name
from desktop_crm.domain.changes import Op
from desktop_crm.gui.workspace import Job, Workspace
from desktop_crm.queries.attachments import AttachmentRow, write_copy
from desktop_crm.store.image import private_folder

if TYPE_CHECKING:
    from desktop_crm.store.lock_file import LockFile

log = logging.getLogger(__name__)


def _open_by_system(path: Path) -> bool:
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


class OutsideFiles(QObject):
    """The copies of one window. `open_by_system` is how a copy reaches its program; it tells whether there is one.

    `refused` carries the error of a copy that could not be made; `no_program` says that the system knows none.
    """

    refused = Signal(object)
    no_program = Signal()

    def __init__(
        self, workspace: Workspace, open_by_system: Callable[[Path], bool] = _open_by_system
    ) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._open_by_system = open_by_system
        self._folder: Path | None = None
        self._lock: LockFile | None = None
        self._warned: set[int] = set()
        workspace.closed.connect(self.sweep)

    def must_warn(self, row: AttachmentRow) -> bool:
        """Tell whether this file has not yet been spoken of since the store was opened."""
        return row.id not in self._warned

    def open(self, row: AttachmentRow) -> None:
        """Hand a file to the program that the system knows for it."""
        self._warned.add(row.id)
        store, folder = self._workspace.store, self._private_folder()
        name = safe_name(row.name) or str(row.id)

        def work(job: Job) -> Path:
            path = Path(tempfile.mkdtemp(dir=folder)) / name
            store.read_whole(Op.EXPORT, write_copy, row.id, path, job.step)
            path.chmod(stat.S_IRUSR)
            return path

        self._workspace.start_job(self.tr("Opening a file outside"), work, self._hand_over, self.refused.emit)

    def sweep(self) -> None:
        """Remove all copies. One that another program holds fast on Windows waits for the next start."""
        self._warned.clear()
        if self._folder is None or self._lock is None:
            return
        for path in self._folder.rglob("*"):
            if os.name != "posix" and path.is_file():
                # Windows removes no file that is read-only.
                path.chmod(stat.S_IWRITE)
        shutil.rmtree(self._folder, ignore_errors=True)
        if self._folder.exists():
            log.warning("a copy handed to another program could not be removed yet")
        self._lock.release()
        self._folder = self._lock = None

    def _hand_over(self, path: Path) -> None:
        if not self._open_by_system(path):
            self.no_program.emit()

    def _private_folder(self) -> Path:
        if self._folder is None:
            self._folder, self._lock = private_folder()
        return self._folder
