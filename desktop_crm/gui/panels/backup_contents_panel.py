"""What is in a backup: its customers, and one of them beside today's record."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHeaderView, QTableView, QWidget

from desktop_crm.domain.changes import Op
from desktop_crm.gui.backup_words import say_reason
from desktop_crm.gui.forms.backup_contents_panel_form import Ui_BackupContentsPanel
from desktop_crm.gui.history_words import say_subject, say_value
from desktop_crm.gui.lists.plain_table import PlainTableModel, TextColumn, dress_table
from desktop_crm.gui.retranslating import Retranslating
from desktop_crm.gui.translations import format_instant
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.gui.widgets.wrapping_row import let_wrap
from desktop_crm.operations.restore_record import Cell
from desktop_crm.queries.customers import CustomerRow
from desktop_crm.queries.history import HistoryEntry
from desktop_crm.queries.record_then import Difference

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_crm.domain.changes import Changes
    from desktop_crm.gui.backup_work import BackupWork, Compared
    from desktop_crm.gui.workspace import Workspace
    from desktop_crm.store.backups import Backup
    from desktop_crm.store.image import Image

_TYPING_PAUSE_MS = 150


class BackupContentsPanel(Retranslating, QFrame):
    """Shows the backup that is chosen; opened only when asked for, and closed with the page."""

    all_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_BackupContentsPanel()
        self.form.setupUi(self)
        let_wrap(self.form.head_layout, self.form.compare_layout)
        scale_layouts(self)
        self._workspace: Workspace | None = None
        self._work: BackupWork | None = None
        self._backup: Backup | None = None
        self._image: Image | None = None
        self._compared: Compared | None = None
        self._opening = False
        self._customers = PlainTableModel[CustomerRow](self)
        self._differences = PlainTableModel[Difference](self)
        self._pause = QTimer(self, singleShot=True, interval=_TYPING_PAUSE_MS)
        self._prepare(self.form.customers_table, self._customers)
        self._prepare(self.form.differences_table, self._differences)
        self._connect()
        self.show_backup(None)

    def attach(self, workspace: Workspace, work: BackupWork) -> None:
        """Say whose backups they are; call it once."""
        self._workspace, self._work = workspace, work
        workspace.changed.connect(self._on_changed)
        workspace.closed.connect(self.close_image)

    def show_backup(self, backup: Backup | None) -> None:
        """Show another backup, closing the one that was looked into."""
        if backup is not None and self._backup is not None and backup.path == self._backup.path:
            return
        self.close_image()
        self._backup = backup
        self.form.typed_edit.clear()
        self._say("")
        self._show()

    def close_image(self) -> None:
        """Throw away what was opened to look into it."""
        image, self._image, self._compared = self._image, None, None
        self._customers.show_rows((), ())
        self._differences.show_rows((), ())
        if image:
            image.close()

    def retranslate(self) -> None:
        self.form.retranslateUi(self)
        self._show()

    def _prepare(
        self, table: QTableView, model: PlainTableModel[CustomerRow] | PlainTableModel[Difference]
    ) -> None:
        table.setModel(model)
        dress_table(table)
        table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)

    def _connect(self) -> None:
        form = self.form
        form.open_button.clicked.connect(self._open)
        form.typed_edit.submitted.connect(self._open)
        form.all_button.clicked.connect(self._ask_for_all)
        form.search_edit.text_settled.connect(self._pause.start)
        for going_on in (form.search_edit.left_downwards, form.search_edit.returnPressed):
            going_on.connect(self._enter_list)
        self._pause.timeout.connect(self._find)
        form.customers_table.selectionModel().currentRowChanged.connect(self._compare)
        form.differences_table.selectionModel().currentRowChanged.connect(self._enable)
        form.show_box.toggled.connect(self._show_differences)
        form.field_button.clicked.connect(self._restore_field)
        form.record_button.clicked.connect(self._restore_customer)

    def _show(self) -> None:
        form, backup = self.form, self._backup
        form.when_label.setText(format_instant(backup.made_at) if backup else self.tr("No backup chosen"))
        manifest = backup.manifest if backup else None
        if manifest:
            customers = self.tr("%Ln customer(s)", "", manifest.counts.get("customer", 0))
            entries = self.tr("%Ln interaction(s)", "", manifest.counts.get("interaction", 0))
            facts = " · ".join((customers, entries, say_reason(manifest.reason)))
        elif backup:
            facts = self.tr("It opens with the passphrase or the recovery code of its own day.")
        else:
            facts = self.tr("Choose one in the list to see what is in it.")
        form.facts_label.setText(facts)
        opened = self._image is not None
        form.open_button.setVisible(backup is not None and not opened)
        form.open_button.setEnabled(not self._opening)
        form.all_button.setVisible(backup is not None)
        form.typed_edit.setVisible(backup is not None and manifest is None and not opened)
        for part in (form.search_edit, form.customers_table):
            part.setVisible(opened)
        self._show_customers(self._customers_shown)
        self._show_differences()

    @property
    def _customers_shown(self) -> Sequence[CustomerRow]:
        return [self._customers.row_at(number) for number in range(self._customers.rowCount())]

    def _open(self) -> None:
        if self._workspace is None or self._work is None or self._backup is None or self._opening:
            return
        self._opening = True
        self._say("")
        self._show()
        self._workspace.start_job(
            self.tr("Opening the backup"),
            partial(self._work.open, self._backup, self.form.typed_edit.text()),
            then=partial(self._on_opened, self._backup),
            otherwise=self._on_refused,
        ).ended.connect(self._on_open_ended)

    def _on_opened(self, backup: Backup, image: Image) -> None:
        if self._backup is None or backup.path != self._backup.path:
            image.close()
            return
        self._image = image
        self._show()
        self._find()
        self.form.search_edit.setFocus()

    def _on_open_ended(self) -> None:
        self._opening = False
        self._show()

    def _on_refused(self, error: Exception) -> None:
        if self._workspace:
            self._workspace.refuse(error, self._say)

    def _say(self, words: str) -> None:
        self.form.error_label.setText(words)
        self.form.error_label.setVisible(bool(words))

    def _find(self) -> None:
        if self._workspace and self._work and self._image:
            text = self.form.search_edit.text()
            find = partial(self._work.find, self._image, text)
            self._workspace.start_job("", find, then=self._on_found, otherwise=self._on_refused)

    def _on_found(self, rows: Sequence[CustomerRow]) -> None:
        if self._image:
            self._show_customers(rows)

    def _show_customers(self, rows: Sequence[CustomerRow]) -> None:
        columns: tuple[TextColumn[CustomerRow], ...] = (
            TextColumn(heading=self.tr("Name"), text=lambda row: row.name),
            TextColumn(heading=self.tr("Company"), text=lambda row: row.company),
        )
        self._customers.show_rows(columns, rows)
        if self.focusWidget() is self.form.customers_table:
            self._enter_list()

    def _enter_list(self) -> None:
        """Go on from the search to the first whom it found, or will have found in a moment."""
        self.form.customers_table.setFocus()
        if not self.form.customers_table.currentIndex().isValid():
            self.form.customers_table.selectRow(0)

    def _compare(self, current: QModelIndex) -> None:
        if self._workspace and self._work and self._image and current.isValid():
            customer_id = self._customers.row_at(current.row()).id
            compare = partial(self._work.compare, self._image, customer_id)
            self._workspace.start_job("", compare, then=self._on_compared, otherwise=self._on_refused)

    def _on_compared(self, compared: Compared) -> None:
        if self._image:
            self._compared = compared
            self._show_differences()

    def _show_differences(self) -> None:
        form, compared = self.form, self._compared
        for part in (
            form.compare_label,
            form.differences_table,
            form.show_box,
            form.field_button,
            form.record_button,
        ):
            part.setVisible(compared is not None)
        if compared is None:
            return
        rows, shown = compared.differences, form.show_box.isChecked()
        form.compare_label.setText(
            self.tr("This customer is gone today")
            if compared.is_gone
            else self.tr("%Ln difference(s) from today", "", len(rows))
            if rows
            else self.tr("Just as it is today")
        )
        columns: tuple[TextColumn[Difference], ...] = (
            TextColumn(heading=self.tr("Field"), text=lambda row: say_subject(_entry(row))),
            TextColumn(heading=self.tr("Then"), text=lambda row: _value(row, row.then, shown)),
            TextColumn(heading=self.tr("Today"), text=lambda row: _value(row, row.now, shown)),
        )
        self._differences.show_rows(columns, rows)
        self._enable()

    def _chosen(self) -> Difference | None:
        index = self.form.differences_table.currentIndex()
        chosen = self._differences.row_at(index.row()) if index.isValid() else None
        # What there is today alone was added since; a customer that is gone comes back as a whole.
        if chosen is None or (not chosen.column and not chosen.then):
            return None
        return chosen

    def _enable(self) -> None:
        compared = self._compared
        whole = compared is not None and compared.is_gone
        space = self._workspace
        allowed = space is not None and space.is_open and space.store.viewing.may(Op.RESTORE_RECORD)
        self.form.field_button.setEnabled(allowed and not whole and self._chosen() is not None)
        self.form.record_button.setEnabled(allowed and compared is not None and bool(compared.differences))

    def _restore_field(self) -> None:
        chosen = self._chosen()
        if chosen:
            self._restore(Cell(table=chosen.table, row_id=chosen.row_id, column=chosen.column))

    def _restore_customer(self) -> None:
        self._restore(None)

    def _restore(self, cell: Cell | None) -> None:
        if self._workspace and self._work and self._image and self._compared:
            restore = partial(self._work.restore, self._image, self._compared.then.customer_id, cell)
            self._workspace.start_job("", restore, then=self._workspace.tell, otherwise=self._on_refused)

    def _on_changed(self, _changes: Changes) -> None:
        self._compare(self.form.customers_table.currentIndex())

    def _ask_for_all(self) -> None:
        self.all_requested.emit(self._backup)


def _entry(row: Difference) -> HistoryEntry:
    """Return a difference in the form that the history's words are made for."""
    return HistoryEntry(
        change_id=0,
        change_set=0,
        op=Op.RESTORE_RECORD,
        at=0,
        action="changed",
        table=row.table,
        row_id=row.row_id,
        column=row.column,
        old=row.then,
        new=row.now,
        row_kind=row.row_kind,
    )


def _value(row: Difference, text: str, shown: bool) -> str:
    return say_value(_entry(row), text, shown) or "–"
