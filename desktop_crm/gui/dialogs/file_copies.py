"""Copies of a customer's files that leave the store: for another program, or for a place of the user's choice."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop_crm.domain.changes import Op
from desktop_crm.gui.dialogs.plain_copy_dialog import PlainCopyDialog
from desktop_crm.gui.file_place import ask_file_place
from desktop_crm.gui.outside_files import OutsideFiles
from desktop_crm.gui.passing import open_once
from desktop_crm.gui.workspace import Job, Workspace
from desktop_crm.queries.attachments import AttachmentRow, write_copy


class FileCopies(QObject):
    """Warns first. `refused` carries the error of a copy that came to nothing; `no_program` says that none opens it."""

    refused = Signal(object)
    no_program = Signal()

    def __init__(self, workspace: Workspace, panel: QWidget) -> None:
        super().__init__(panel)
        self._workspace = workspace
        self._panel = panel
        self.outside = OutsideFiles(workspace)
        self.outside.refused.connect(self.refused)
        self.outside.no_program.connect(self.no_program)

    def open_outside(self, row: AttachmentRow) -> None:
        """Hand a file to another program, after a warning the first time."""
        if self.outside.must_warn(row):
            self._warn(row, outside=True).accepted.connect(partial(self.outside.open, row))
        else:
            self.outside.open(row)

    def save(self, row: AttachmentRow) -> None:
        """Write a file to a place that is asked for, after a warning."""
        self._warn(row, outside=False).accepted.connect(partial(self._ask_for_place, row))

    def write(self, row: AttachmentRow, path: Path) -> None:
        """Write the content of a file, unencrypted, on a thread."""
        store = self._workspace.store

        def work(job: Job) -> None:
            store.read_whole(Op.EXPORT, write_copy, row.id, path, job.step)

        self._workspace.start_job(
            self.tr("Saving a copy"), work, partial(self._tell, path), self.refused.emit
        )

    def _tell(self, path: Path, _nothing: None) -> None:
        self._workspace.saved.emit(path)

    def _ask_for_place(self, row: AttachmentRow) -> None:
        chosen = ask_file_place(self._panel, self.tr("Save a copy"), row.name)
        if chosen is not None:
            self.write(row, chosen)

    def _warn(self, row: AttachmentRow, *, outside: bool) -> PlainCopyDialog:
        dialog = PlainCopyDialog(row.name, self._panel, outside=outside)
        open_once(dialog)
        return dialog
