"""The columns of a table and where each goes: a model for the step "Match columns"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QObject, Qt, Signal

from desktop_crm.exchange.fields import Column, Field
from desktop_crm.exchange.table import Table
from desktop_crm.gui.lists.index import NOWHERE, Index
from desktop_crm.gui.panels.import_file import ImportFile
from desktop_crm.gui.panels.import_matching import Matching, matching_of
from desktop_crm.gui.panels.import_targets import Target, same_target, target_text
from desktop_crm.gui.sales_words import SalesColumn
from desktop_crm.gui.widgets.painting import Tone

TONE_ROLE = Qt.ItemDataRole.UserRole
COLUMN_ROLE = Qt.ItemDataRole.UserRole + 1
OFFERED_ROLE = Qt.ItemDataRole.UserRole + 2
HEADING, EXAMPLE, TARGET, STATUS = range(4)

_SEARCHED = 1_000
_EXAMPLES = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class _Seen:
    """What a column of the file holds, told once: its heading and the first few values."""

    heading: str
    examples: tuple[str, ...]


class ImportColumnModel(QAbstractTableModel):
    """One row a column of the file. `mapped` says the mapping that the user's choice asks for."""

    mapped = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table: Table | None = None
        self._seen: list[_Seen] = []
        self._matching: Matching | None = None
        self._odd: tuple[int, ...] = ()

    def show_file(self, file: ImportFile, odd: tuple[int, ...]) -> None:
        """Show a table's columns; `odd` counts the odd values of each, as far as they are known."""
        assert file.opened is not None
        table = file.opened.table
        assert table is not None
        matching = matching_of(file)
        if table is self._table and matching == self._matching:
            # The user's own choice comes back: the view keeps its place, and the open list its row.
            self.show_odd(odd)
            return
        self.beginResetModel()
        self._table = table
        self._seen = [_seen(table, index) for index in range(len(table.headers))]
        self._matching = matching
        self._odd = odd
        self.endResetModel()

    def show_odd(self, odd: tuple[int, ...]) -> None:
        """Show how many odd values each column holds."""
        self._odd = odd
        if self._seen:
            self.dataChanged.emit(self.index(0, STATUS), self.index(len(self._seen) - 1, STATUS))

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._seen)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else 4

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == TARGET else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = index.row()
        if role == COLUMN_ROLE:
            return self._columns.chosen(row)
        if role == OFFERED_ROLE:
            return self._columns.offered()
        if role == TONE_ROLE and index.column() == STATUS:
            return self._status(row)[1]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._text(row, index.column())
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or not isinstance(value, Column | SalesColumn):
            return False
        row = index.row()
        if same_target(value, self._columns.chosen(row)):
            return False
        self._matching = self._columns.with_target(row, value)
        # Of sales a field is in one column alone: another may have lost it.
        self.dataChanged.emit(self.index(0, TARGET), self.index(len(self._seen) - 1, STATUS))
        self.mapped.emit(self._matching.mapping)
        return True

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft.value | Qt.AlignmentFlag.AlignVCenter.value
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Column in file"), self.tr("Example"), self.tr("Goes to"), self.tr("Found"))[section]

    def _text(self, row: int, column: int) -> str:
        if column == HEADING:
            return self._seen[row].heading or self.tr("Column {number}").replace("{number}", str(row + 1))
        if column == EXAMPLE:
            return " · ".join(self._seen[row].examples)
        return target_text(self._columns.chosen(row)) if column == TARGET else self._status(row)[0]

    def _status(self, row: int) -> tuple[str, Tone]:
        """Return the badge of a column: how sure the program is, and what does not fit."""
        target = self._columns.chosen(row)
        if not self._seen[row].examples:
            return self.tr("empty"), Tone.QUIET
        if _is_left_out(target):
            return self.tr("left out"), Tone.QUIET
        if target.field is Field.EXTRA:
            return self.tr("kept in notes"), Tone.ACCENT
        odd = self._odd[row] if row < len(self._odd) else 0
        if odd:
            return self.tr("%Ln odd value(s)", "", odd), Tone.WATCH
        if not same_target(target, self._columns.found(row)):
            return self.tr("chosen"), Tone.GOOD
        sure = self._columns.is_sure(row)
        return (self.tr("matched"), Tone.GOOD) if sure else (self.tr("guessed"), Tone.WATCH)

    @property
    def _columns(self) -> Matching:
        assert self._matching is not None
        return self._matching


def _is_left_out(target: Target) -> bool:
    return target.field is None or target.field is Field.SKIP


def _seen(table: Table, index: int) -> _Seen:
    examples: dict[str, None] = {}
    for row in table.rows[:_SEARCHED]:
        if index < len(row) and row[index].strip():
            examples[" ".join(row[index].split())[:80]] = None
        if len(examples) == _EXAMPLES:
            break
    return _Seen(heading=table.headers[index], examples=tuple(examples))
