"""What changed in a record, when and by what, and putting old values back."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QTreeWidgetItem, QVBoxLayout, QWidget

from desktop_crm.domain.changes import Op
from desktop_crm.gui.editors.saving import FieldPlace, RecordSaver
from desktop_crm.gui.forms.record_history_form import Ui_RecordHistory
from desktop_crm.gui.history_words import say_entry
from desktop_crm.gui.retranslating import Retranslating
from desktop_crm.gui.theme import theme
from desktop_crm.gui.translations import format_instant
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.gui.wording import op_name
from desktop_crm.operations.put_back import put_back
from desktop_crm.operations.put_back_sales import ENTRIES, VALUES
from desktop_crm.queries.history import HistoryEntry, field_history, record_history

_ENTRY = Qt.ItemDataRole.UserRole
_PUT_BACK = frozenset(
    {
        "customer", "contact_point", "preference", "relation", "interaction", "follow_up", "purchase", "customer_tag",
        "attachment",
    }
)  # fmt: skip
# The star, dates and codes of an entry go back with a click of their own; a whole record is brought back by Undo.
_NOT_PUT_BACK = ("archived_at", "deleted_at", "is_primary", "done_at")


class RecordHistory(Retranslating, QWidget):
    """Changes by step, newest first. Enter or the button puts the chosen value back, as a step of its own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_RecordHistory()
        self.form.setupUi(self)
        self._saver: RecordSaver | None = None
        self._entries: Sequence[HistoryEntry] = ()
        scale_layouts(self)
        self.form.changes.setHeaderHidden(True)
        self.form.changes.setWordWrap(True)
        self.form.changes.currentItemChanged.connect(lambda: self._enable())
        self.form.changes.itemActivated.connect(lambda _item: self._put_back())
        self.form.show_box.toggled.connect(lambda: self._fill())
        self.form.put_back_button.clicked.connect(self._put_back)
        theme().changed.connect(self._fill)

    def attach(self, saver: RecordSaver) -> None:
        """Read and write through this from now on."""
        self._saver = saver

    def read_record(self, customer_id: int) -> None:
        """Read the history of a record in the background and show it."""
        if self._saver is not None:
            self._saver.workspace.ask(
                record_history, customer_id, then=self.show_entries, instead_of="record history"
            )

    def show_entries(self, entries: Sequence[HistoryEntry]) -> None:
        """Show these changes."""
        self._entries = entries
        self._fill()

    def retranslate(self) -> None:
        self.form.retranslateUi(self)
        self._fill()

    def _fill(self) -> None:
        tree, shown = self.form.changes, self.form.show_box.isChecked()
        tree.clear()
        for _, group in groupby(self._entries, key=lambda entry: entry.change_set):
            steps = list(group)
            done = " · ".join(filter(None, (op_name(steps[0].op), steps[0].by)))
            head = QTreeWidgetItem([f"{format_instant(steps[0].at)} · {done}"])
            head.setForeground(0, theme().colour("ink_tertiary"))
            for entry in steps:
                item = QTreeWidgetItem([say_entry(entry, shown=shown)])
                item.setData(0, _ENTRY, entry)
                head.addChild(item)
            tree.addTopLevelItem(head)
        tree.expandAll()
        self._enable()

    def _chosen(self) -> HistoryEntry | None:
        item = self.form.changes.currentItem()
        entry = item.data(0, _ENTRY) if item is not None else None
        return entry if entry is not None and _can_go_back(entry) else None

    def _enable(self) -> None:
        self.form.put_back_button.setEnabled(self._chosen() is not None)

    def _put_back(self) -> None:
        entry = self._chosen()
        if entry is not None and self._saver is not None:
            self._saver.write(Op.PUT_BACK, put_back, entry.change_id)


def _can_go_back(entry: HistoryEntry) -> bool:
    if entry.table in VALUES:
        return entry.table in ENTRIES if entry.action == "removed" else entry.column in VALUES[entry.table]
    if entry.table not in _PUT_BACK:
        return False
    if entry.action == "removed":
        return entry.table != "customer"
    if entry.action == "added" or entry.column in _NOT_PUT_BACK:
        return False
    # Without a name, a value or an amount nothing would be left.
    return bool(entry.old) or entry.column not in ("name", "value", "text", "product", "title")


class FieldHistory(QDialog):
    """The history of one field, in a window of its own."""

    def __init__(self, saver: RecordSaver, place: FieldPlace, parent: QWidget) -> None:
        super().__init__(parent)
        self._place = place
        self._workspace = saver.workspace
        self.setWindowTitle(self.tr("History of {field}").replace("{field}", place.caption))
        self.history = RecordHistory(self)
        self.history.attach(saver)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.history)
        self._workspace.changed.connect(self._read)
        self._read()
        self.resize(theme().px(460), theme().px(340))

    def _read(self) -> None:
        place = self._place
        question = (place.table, place.row_id, place.column)
        self._workspace.ask(
            field_history, *question, then=self.history.show_entries, instead_of="field history"
        )
