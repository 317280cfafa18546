"""The files of a customer: a list, and below it what the chosen one looks like."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QAction, QGuiApplication, QImage, QImageWriter, QKeySequence
from PySide6.QtWidgets import QFileDialog, QHeaderView, QMenu, QWidget

from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import local, now_ms
from desktop_crm.domain.errors import CrmError
from desktop_crm.gui.dialogs.file_copies import FileCopies
from desktop_crm.gui.editors.saving import RecordSaver
from desktop_crm.gui.file_preview import FilePreview, NoPreview, read_preview
from desktop_crm.gui.forms.record_files_form import Ui_RecordFiles
from desktop_crm.gui.icons import icon, icon_size
from desktop_crm.gui.lists.file_table import ADDED, NAME, SIZE, FileTable
from desktop_crm.gui.permission import permission
from desktop_crm.gui.retranslating import Retranslating
from desktop_crm.gui.theme import theme
from desktop_crm.gui.translations import format_size
from desktop_crm.gui.widgets.file_drop import local_files
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.gui.wording import say_refusal
from desktop_crm.gui.workspace import Job
from desktop_crm.operations.attachments import Attached, attach_files, remove_attachments, rename_attachment
from desktop_crm.queries.attachments import AttachmentRow, attachments_of
from desktop_crm.queries.details import CustomerDetails
from desktop_crm.store.store import Done
from desktop_crm.system.file_source import Pasted, Source


class RecordFiles(Retranslating, QWidget):
    """Reads the files when it is shown. Enter opens outside, F2 renames, Delete removes, Ctrl+V pastes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_RecordFiles()
        self.form.setupUi(self)
        self._saver: RecordSaver | None = None
        self.copies: FileCopies | None = None
        self._customer_id = 0
        self._wanted: int | None = None
        self.table = FileTable(self._rename, self)
        self._menu = QMenu(self)
        scale_layouts(self)
        self._build_table()
        self._build_actions()
        self._connect()
        self._show([])

    def attach(self, saver: RecordSaver) -> None:
        """Read and write through this from now on."""
        self._saver = saver
        self.copies = FileCopies(saver.workspace, self)
        self.copies.refused.connect(self._refused)
        self.copies.no_program.connect(self._say_no_program)

    def show_details(self, details: CustomerDetails) -> None:
        """Show the files of a customer once they are read."""
        if details.row.id != self._customer_id:
            self._customer_id, self._wanted = details.row.id, None
            self._say([])
            self._show([])
        if self._saver is not None:
            self._saver.workspace.ask(
                attachments_of, self._customer_id, then=self._show, instead_of="record files"
            )

    def show_file(self, attachment_id: int) -> None:
        """Choose one file, now or as soon as it is read."""
        self._wanted = attachment_id
        self._choose_wanted()

    def add(self, files: Sequence[Path | QImage]) -> None:
        """Keep files and pictures with the customer shown, as one step, on a thread."""
        if self._saver is None or not files:
            return
        store, customer_id = self._saver.workspace.store, self._customer_id

        def work(job: Job) -> Done[Attached]:
            return store.write(Op.ATTACH_FILES, attach_files, customer_id, _sources(files), job.step)

        self._say([])
        self._saver.workspace.start_job(self.tr("Adding files"), work, self._added, self._refused)

    def retranslate(self) -> None:
        self.form.retranslateUi(self)
        self._name_actions()
        self._show(self.table.rows)

    def _build_table(self) -> None:
        view = self.form.files
        view.setModel(self.table)
        view.verticalHeader().hide()
        head = view.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        for column in (SIZE, ADDED):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        # What is looked at needs the room; of the list some rows do.
        self.form.splitter.setSizes([100, 400])

    def _build_actions(self) -> None:
        self.rename_action = self._action("F2", lambda: self.form.files.edit(self.form.files.currentIndex()))
        self.remove_action = self._action("Del", self._remove)
        self.paste_action = QAction(self)
        self.paste_action.setShortcuts(QKeySequence.StandardKey.Paste)
        self.paste_action.triggered.connect(self.paste)
        self.form.files.addAction(self.paste_action)
        for action in (self.rename_action, self.remove_action, self.paste_action):
            self._menu.addAction(action)
        self.form.more_button.setMenu(self._menu)
        self._name_actions()

    def _action(self, keys: str, slot: object) -> QAction:
        action = QAction(self)
        action.setShortcut(keys)
        action.triggered.connect(slot)
        self.form.files.addAction(action)
        return action

    def _name_actions(self) -> None:
        self.rename_action.setText(self.tr("Rename"))
        self.remove_action.setText(self.tr("Remove"))
        self.paste_action.setText(self.tr("Paste"))

    def _connect(self) -> None:
        form = self.form
        form.files.activated.connect(lambda _index: self._open_outside())
        form.files.selectionModel().selectionChanged.connect(lambda: self._choose())
        form.open_button.clicked.connect(self._open_outside)
        form.copy_button.clicked.connect(self._save_copy)
        form.add_button.clicked.connect(self.ask_for_files)
        form.picture_page.leaf_from(self)
        form.picture_page.page_wanted.connect(self._ask_for_page)
        permission().guard(Op.ATTACH_FILES, form.add_button, self.paste_action)
        permission().changed.connect(self._choose)
        theme().changed.connect(self._restyle)
        self._restyle()

    def paste(self) -> None:
        """Keep the files or the picture on the clipboard."""
        data = QGuiApplication.clipboard().mimeData()
        image = QGuiApplication.clipboard().image()
        self.add(local_files(data) or ([] if image.isNull() else [image]))

    def _show(self, rows: list[AttachmentRow]) -> None:
        chosen = {row.id for row in self._chosen()}
        self.table.show_rows(rows)
        count = self.tr("%Ln file(s)", "", len(rows))
        size = format_size(sum(row.size for row in rows))
        self.form.totals_label.setText(f"{count} · {size}" if rows else "")
        self.form.splitter.setVisible(bool(rows))
        self.form.empty_label.setVisible(not rows)
        if self._wanted is None and chosen:
            self._wanted = next(iter(chosen))
        self._choose_wanted()
        self._choose()

    def _choose_wanted(self) -> None:
        places = [place for place, row in enumerate(self.table.rows) if row.id == self._wanted]
        if places:
            self.form.files.selectRow(places[0])
            self._wanted = None

    def _chosen(self) -> list[AttachmentRow]:
        return [self.table.rows[index.row()] for index in self.form.files.selectionModel().selectedRows()]

    def _choose(self) -> None:
        """Show what the chosen file looks like, and offer what can be done with it."""
        chosen = self._chosen()
        for part in (self.form.open_button, self.form.copy_button):
            part.setEnabled(len(chosen) == 1)
        permission().restrict(self.rename_action, Op.RENAME_FILE, possible=len(chosen) == 1)
        permission().restrict(self.remove_action, Op.REMOVE_FILES, possible=bool(chosen))
        self.form.more_button.setEnabled(bool(self.table.rows))
        if len(chosen) == 1:
            self._ask_for_page(0)
        else:
            self._note(self.tr("Choose a file to see it here."))

    def _ask_for_page(self, page: int) -> None:
        """Show the chosen file, and of a PDF this page."""
        chosen = self._chosen()
        # The choice falls as well when the store is closed and the list emptied.
        if len(chosen) == 1 and self._saver is not None and self._saver.workspace.is_open:
            self._saver.workspace.ask(
                read_preview, chosen[0], page,
                then=self._show_preview, instead_of="file preview", otherwise=self._refused,
            )  # fmt: skip

    def _show_preview(self, preview: FilePreview) -> None:
        form = self.form
        if [row.id for row in self._chosen()] != [preview.row.id]:
            return
        if preview.missing is not None:
            self._note(self._why(preview.missing))
        elif preview.image is not None:
            form.picture_page.show_image(preview.image, preview.page, preview.pages)
            form.preview.setCurrentWidget(form.picture_page)
        else:
            form.text_edit.setPlainText(preview.text)
            form.cut_label.setVisible(preview.cut)
            form.preview.setCurrentWidget(form.text_page)

    def _note(self, words: str) -> None:
        self.form.note_label.setText(words)
        self.form.preview.setCurrentWidget(self.form.note_page)
        self.form.picture_page.show_image(None)
        self.form.text_edit.clear()

    def _why(self, missing: NoPreview) -> str:
        return {
            NoPreview.KIND: self.tr("This kind of file is not drawn in here. “Open outside” shows it."),
            NoPreview.TOO_LARGE: self.tr("This file is too large to be shown in here."),
            NoPreview.BROKEN: self.tr("This is no picture that can be shown. The file is kept as it came."),
            NoPreview.NO_PAGE: self.tr(
                "No page of this PDF can be drawn in here. “Open outside” may show it."
            ),
        }[missing]

    def ask_for_files(self) -> None:
        """Let the user choose files on the disk."""
        chosen, _ = QFileDialog.getOpenFileNames(self, self.tr("Add files"))
        self.add([Path(path) for path in chosen])

    def _added(self, done: Done[Attached]) -> None:
        attached = done.value
        self._wanted = attached.kept[-1] if attached.kept else None
        self._say(attached.refused)
        if self._saver is not None:
            self._saver.workspace.tell(done.changes)

    def _refused(self, error: Exception) -> None:
        if isinstance(error, CrmError):
            self._say([error])
        elif self._saver is not None:
            self._saver.workspace.failed.emit(error)

    def _say(self, refused: Iterable[CrmError]) -> None:
        self._say_words("\n".join(say_refusal(error) for error in refused))

    def _say_words(self, words: str) -> None:
        self.form.problem_label.setText(words)
        self.form.problem_label.setVisible(bool(words))

    def _rename(self, row: AttachmentRow, name: str) -> None:
        if self._saver is not None:
            self._saver.workspace.do(Op.RENAME_FILE, rename_attachment, row.id, name, otherwise=self._refused)

    def _remove(self) -> None:
        chosen = [row.id for row in self._chosen()]
        if self._saver is not None and chosen:
            self._saver.write(Op.REMOVE_FILES, remove_attachments, chosen)

    def _open_outside(self) -> None:
        chosen = self._chosen()
        if len(chosen) == 1 and self.copies is not None:
            self.copies.open_outside(chosen[0])

    def _save_copy(self) -> None:
        chosen = self._chosen()
        if len(chosen) == 1 and self.copies is not None:
            self.copies.save(chosen[0])

    def _say_no_program(self) -> None:
        self._say_words(self.tr("No program was found for this kind of file."))

    def _restyle(self) -> None:
        self.form.files.verticalHeader().setDefaultSectionSize(theme().px(30))
        self.form.files.setIconSize(icon_size(16))
        self.form.more_button.setIcon(icon("ellipsis"))
        self.form.more_button.setIconSize(icon_size())
        self.table.show_rows(self.table.rows)


def _sources(files: Iterable[Path | QImage]) -> list[Path | Source]:
    return [file if isinstance(file, Path) else _pasted(file) for file in files]


def _pasted(image: QImage) -> Pasted:
    """Return a picture of the clipboard as a PNG; that takes a while."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"PNG")).write(image)
    return Pasted(name=f"{local(now_ms()):%Y-%m-%d %H.%M.%S}.png", data=bytes(buffer.data().data()))
