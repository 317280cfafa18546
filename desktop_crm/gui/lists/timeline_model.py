"""The rows of one customer's timeline as a model."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Any

from PySide6.QtCore import QAbstractListModel, QObject, Qt

from desktop_crm.gui.lists.index import NOWHERE, Index
from desktop_crm.gui.lists.timeline_row import TimelineRow

ROW_ROLE = Qt.ItemDataRole.UserRole
_AT_ONCE = 100


class TimelineModel(QAbstractListModel):
    """Headings can be neither chosen nor edited; a row's words are its text for screen readers.

    Long timelines are handed to the view by and by as it is scrolled, for each row's height must be measured.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[TimelineRow] = []
        self._source: Iterator[TimelineRow] = iter(())
        self._next: list[TimelineRow] = []

    def show_rows(self, rows: Iterator[TimelineRow], *, afresh: bool = False) -> None:
        """Show these rows from now on; at once as many as the view had already, unless `afresh`."""
        had = 0 if afresh else len(self._rows)
        self.beginResetModel()
        self._source = rows
        self._rows = list(islice(rows, max(_AT_ONCE, had)))
        self._next = list(islice(rows, _AT_ONCE))
        self.endResetModel()

    def row(self, number: int) -> TimelineRow:
        """Return one row."""
        return self._rows[number]

    def number_of(self, entry_id: int) -> int | None:
        """Return the row number of an entry by its id, None where it is not shown."""
        numbers = (
            n for n, row in enumerate(self._rows) if row.entry is not None and row.entry.id == entry_id
        )
        return next(numbers, None)

    def say_height_changed(self, number: int) -> None:
        """Let the view ask again how high a row is."""
        index = self.index(number)
        self.dataChanged.emit(index, index, [Qt.ItemDataRole.SizeHintRole])

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and bool(self._next)

    def fetchMore(self, parent: Index) -> None:
        first = len(self._rows)
        self.beginInsertRows(parent, first, first + len(self._next) - 1)
        self._rows += self._next
        self._next = list(islice(self._source, _AT_ONCE))
        self.endInsertRows()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.spoken()
        return row.tip() or None if role == Qt.ItemDataRole.ToolTipRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and self._rows[index.row()].entry is not None:
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.ItemNeverHasChildren
