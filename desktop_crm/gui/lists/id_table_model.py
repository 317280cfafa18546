"""A table of customers of which only the ids are known; rows are read when they are seen."""

from __future__ import annotations

from array import array
from collections import deque
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QObject, Qt, Signal

from desktop_crm.domain.changes import Op
from desktop_crm.domain.errors import CrmError
from desktop_crm.domain.filters import Query
from desktop_crm.gui.lists.columns import COLUMNS, Column, edit_of, heading, shown, typed
from desktop_crm.gui.lists.groups import GroupHeading, Groups, say_heading
from desktop_crm.gui.lists.index import NOWHERE, Index
from desktop_crm.gui.lists.row_cache import RowCache
from desktop_crm.gui.workspace import Workspace
from desktop_crm.operations.customers import edit_customer
from desktop_crm.queries.customers import CustomerRow
from desktop_crm.queries.listing import Listing, ListRow, list_rows

ROW_ROLE = Qt.ItemDataRole.UserRole
_MOST_WORDS = 20_000
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class IdTableModel(QAbstractTableModel):
    """Customers by place. `ROW_ROLE` gives the ListRow, None for one that is gone, or the GroupHeading of a group.

    An edit is written in the background; `refused` says (id, column, text, error) where it cannot be kept.
    """

    refused = Signal(object, object, str, object)

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._ids: array[int] = array("q")
        self._query = Query()
        self._cache = RowCache(self._read)
        self._groups = Groups(self._row_of)
        self._words: dict[tuple[int, int], str] = {}
        # Writes are done one after another, so the first of these is the next to be answered.
        self._being_written: deque[tuple[int, Column, str]] = deque()

    @property
    def ids(self) -> array[int]:
        """The ids in their order, headings as negative numbers; not to be changed."""
        return self._ids

    @property
    def customers(self) -> array[int]:
        """Everybody listed, whom closed groups hide too; not to be changed."""
        return self._groups.customers

    @property
    def query(self) -> Query:
        """What was looked for."""
        return self._query

    def show(self, listing: Listing, query: Query) -> None:
        """Show another listing."""
        self._query = query
        self._arrange(self._groups.arrange(listing))

    @property
    def grouped(self) -> bool:
        """Tell whether headings stand among the customers."""
        return self._groups.any

    def shows(self, listing: Listing) -> bool:
        """Tell whether this very listing is shown."""
        return self._groups.shows(listing)

    def heading_at(self, place: int) -> GroupHeading | None:
        """Return the heading that stands at a place, None where a customer does."""
        if not 0 <= place < len(self._ids) or self._ids[place] >= 0:
            return None
        return self._groups.heading(-1 - self._ids[place])

    def customer_near(self, place: int, by: int) -> int | None:
        """Return the first place from here on, downwards (1) or upwards (-1), where a customer stands."""
        while 0 <= place < len(self._ids):
            if self._ids[place] >= 0:
                return place
            place += by
        return None

    def turn_group(self, place: int, *, closed: bool) -> None:
        """Close or open the group whose heading stands at a place."""
        if self._groups.turn(-1 - self._ids[place], closed=closed):
            self._arrange(self._groups.again())

    def refresh(self) -> None:
        """Read the rows anew: something was written."""
        self._cache.forget()
        self._words.clear()
        if self._ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids) - 1, len(COLUMNS) - 1))

    def retranslate(self) -> None:
        """Say headings and cells in the present language."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(COLUMNS) - 1)
        self.refresh()

    def row(self, place: int) -> ListRow | None:
        """Return the row at a place."""
        return self._cache.row(place) if 0 <= place < len(self._ids) else None

    def place_of(self, customer_id: int) -> int | None:
        """Return where a customer stands, or None."""
        try:
            return self._ids.index(customer_id)
        except ValueError:
            return None

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or role not in _ROLES:
            return None
        group = self.heading_at(index.row())
        if group is not None:
            return group if role == ROW_ROLE else say_heading(group) if role in _SAID else None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._shown(index.row(), index.column())
        found = self.row(index.row())
        if role == ROW_ROLE or found is None:
            return found
        return _TEXTS[role](COLUMNS[index.column()], found)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        found, column = self.row(index.row()), COLUMNS[index.column()]
        if role != Qt.ItemDataRole.EditRole or found is None or value == typed(column, found.row):
            return False
        edit = edit_of(column, value)
        if edit is None:
            return False
        self._being_written.append((found.row.id, column, value))
        self._workspace.do(
            Op.EDIT_CUSTOMER, edit_customer, found.row.id, edit, then=self._written, otherwise=self._refuse
        )
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.heading_at(index.row()):
            return Qt.ItemFlag.ItemIsEnabled
        flags = super().flags(index)
        if index.isValid() and edit_of(COLUMNS[index.column()], "") is not None:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        across = orientation is Qt.Orientation.Horizontal and 0 <= section < len(COLUMNS)
        if role == Qt.ItemDataRole.DisplayRole and across:
            return heading(COLUMNS[section])
        if role == Qt.ItemDataRole.TextAlignmentRole and across:
            return _LEFT
        return None

    def _shown(self, place: int, column: int) -> str | None:
        """Return what a cell shows, put into words once: painting asks for it again at every move."""
        text = self._words.get((place, column))
        if text is None and (found := self.row(place)) is not None:
            if len(self._words) > _MOST_WORDS:
                self._words.clear()
            text = self._words[place, column] = shown(COLUMNS[column], found.row)
        return text

    def _arrange(self, listing: Listing) -> None:
        self.beginResetModel()
        self._ids = listing.ids
        self._cache.show(listing)
        self._words.clear()
        self.endResetModel()

    def _row_of(self, customer_id: int) -> CustomerRow | None:
        rows = self._workspace.now(list_rows, [customer_id], [0], Query()) if self._workspace.is_open else []
        return rows[0].row if rows else None

    def _written(self, _nothing: None) -> None:
        self._being_written.popleft()

    def _refuse(self, error: Exception) -> None:
        customer_id, column, text = self._being_written.popleft()
        if isinstance(error, CrmError) and self.place_of(customer_id) is not None:
            self.refused.emit(customer_id, column, text, error)
        else:
            # A bug, or of somebody who left the list meanwhile: there is no cell to say it at.
            self._workspace.failed.emit(error)

    def _read(self, ids: Sequence[int], text_ids: Sequence[int]) -> list[ListRow]:
        return self._workspace.now(list_rows, ids, text_ids, self._query) if self._workspace.is_open else []


def _shown(column: Column, row: ListRow) -> str:
    return shown(column, row.row)


def _spoken(column: Column, row: ListRow) -> str:
    """Return what a screen reader says: in the name's cell the whole line, for the narrow list shows no other."""
    if column is not Column.NAME:
        return shown(column, row.row)
    told = (Column.NAME, Column.COMPANY, Column.JOB_TITLE, Column.STAGE, Column.LAST_CONTACT)
    return ", ".join(filter(None, (shown(one, row.row) for one in told)))


_TEXTS: dict[int, Callable[[Column, ListRow], str]] = {
    ROW_ROLE: _shown,
    Qt.ItemDataRole.ToolTipRole: _shown,
    Qt.ItemDataRole.EditRole: lambda column, row: typed(column, row.row),
    Qt.ItemDataRole.AccessibleTextRole: _spoken,
}
_ROLES = frozenset({Qt.ItemDataRole.DisplayRole, *_TEXTS})
_SAID = frozenset({Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole})
