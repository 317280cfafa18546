"""The files that belong to a document, sealed among those of its customer: the signed contract, the quote as sent."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QWidget

from desktop_crm.domain.changes import Changes, Op
from desktop_crm.gui.dialogs.file_copies import FileCopies
from desktop_crm.gui.icons import icon
from desktop_crm.gui.lists.file_table import icon_of
from desktop_crm.gui.permission import permission
from desktop_crm.gui.retranslating import Retranslating
from desktop_crm.gui.theme import theme
from desktop_crm.gui.translations import format_size
from desktop_crm.gui.wording import say_refusal
from desktop_crm.gui.workspace import Job, Workspace
from desktop_crm.operations.attachments import Attached
from desktop_crm.operations.document_files import attach_to_document
from desktop_crm.queries.attachments import AttachmentRow, attachments_of_document
from desktop_crm.store.store import Done
from desktop_crm.system.file_source import Source

_TABLES = frozenset({"attachment", "document_file"})
_HEIGHT = 34


class _FileList(QListWidget):
    """Enter opens; by itself the dialog would take it for Save."""

    chosen = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if (
            event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and self.currentItem()
            and not event.modifiers()
        ):
            self.chosen.emit()
        else:
            super().keyPressEvent(event)


class DocumentFiles(Retranslating, QWidget):
    """Files beside one another; Enter or a double click opens one outside. `refused` carries a sentence."""

    refused = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace: Workspace | None = None
        self._copies: FileCopies | None = None
        self._document_id = 0
        self.rows: Sequence[AttachmentRow] = ()
        self.files = _FileList()
        self.files.setFlow(QListWidget.Flow.LeftToRight)
        self.files.setWrapping(False)
        self.add_button = QPushButton()
        self.add_button.setAutoDefault(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.files, 20)
        row.addWidget(self.add_button)
        row.addStretch(1)
        self.add_button.clicked.connect(self._ask_for_files)
        self.files.chosen.connect(self._open)
        self.files.itemDoubleClicked.connect(lambda _item: self._open())
        theme().changed.connect(self._restyle)
        self._restyle()
        self.retranslate()
        permission().guard(Op.ATTACH_FILES, self.add_button)

    def attach(self, workspace: Workspace) -> None:
        """Read and write through this from now on."""
        self._workspace = workspace
        self._copies = FileCopies(workspace, self)
        self._copies.refused.connect(self._refuse)
        self._copies.no_program.connect(
            lambda: self.refused.emit(self.tr("No program was found for this kind of file."))
        )
        workspace.changed.connect(self._on_changed)

    def show_files(self, document_id: int) -> None:
        """Show the files of a document."""
        self._document_id = document_id
        if self._workspace is not None and document_id:
            self._workspace.ask(
                attachments_of_document, document_id,
                then=self._show, instead_of=f"document files {id(self)}", otherwise=self._refuse,
            )  # fmt: skip

    def add(self, files: Sequence[Path | Source]) -> None:
        """Keep files with the document, as one step, on a thread."""
        if self._workspace is None or not files:
            return
        store, document_id = self._workspace.store, self._document_id

        def work(job: Job) -> Done[Attached]:
            return store.write(Op.ATTACH_FILES, attach_to_document, document_id, files, job.step)

        self._workspace.start_job(self.tr("Adding files"), work, self._added, self._refuse)

    def retranslate(self) -> None:
        self.files.setAccessibleName(self.tr("Files of this document"))
        self.files.setToolTip(self.tr("Enter opens the chosen file"))
        self.add_button.setText(self.tr("Add files…"))
        self.add_button.setToolTip(self.tr("Keep signed papers and other files sealed with this document"))

    def _on_changed(self, changes: Changes) -> None:
        if changes.tables & _TABLES and self.isVisible():
            self.show_files(self._document_id)

    def _show(self, rows: Sequence[AttachmentRow]) -> None:
        self.rows = rows
        self.files.clear()
        for row in rows:
            item = QListWidgetItem(icon(icon_of(row.name), size=16), f"{row.name} ({format_size(row.size)})")
            self.files.addItem(item)
        self.files.setVisible(bool(rows))

    def _ask_for_files(self) -> None:
        chosen, _ = QFileDialog.getOpenFileNames(self, self.tr("Add files"))
        self.add([Path(path) for path in chosen])

    def _added(self, done: Done[Attached]) -> None:
        if self._workspace is not None:
            self._workspace.tell(done.changes)
        self.refused.emit("\n".join(say_refusal(error) for error in done.value.refused))

    def _open(self) -> None:
        place = self.files.currentRow()
        if self._copies is not None and 0 <= place < len(self.rows):
            self._copies.open_outside(self.rows[place])

    def _refuse(self, error: Exception) -> None:
        if self._workspace is not None:
            self._workspace.refuse(error, self.refused.emit)

    def _restyle(self) -> None:
        self.files.setFixedHeight(theme().px(_HEIGHT))
        self.files.hide()
        self._show(self.rows)
