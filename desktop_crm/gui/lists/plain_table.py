"""Tables of rows that stand in memory: a cell's text is made when it is shown, so 100,000 rows cost nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelectionModel,
    QObject,
    Qt,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from desktop_crm.gui.lists.index import NOWHERE, Index
from desktop_crm.gui.theme import theme

Row = TypeVar("Row")

_ROW_HEIGHT = 30
_LONGEST_CELL = 500
_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.ForegroundRole)


@dataclass(frozen=True, slots=True, kw_only=True)
class TextColumn(Generic[Row]):
    """A column of a plain table: its heading, and the text of a row in it.

    Numbers stand at the right. `token` names the colour of a text that says more by it; "" is the usual one.
    """

    heading: str
    text: Callable[[Row], str]
    is_number: bool = False
    token: Callable[[Row], str] | None = None


class TextTableModel(QAbstractTableModel, Generic[Row]):
    """Shows by text columns the rows that a subclass counts (`rowCount`) and finds (`_row`: None for one gone)."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns: Sequence[TextColumn[Row]] = ()

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        column = self._columns[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role not in _ROLES or (row := self._row(index.row())) is None:
            return None
        if role == Qt.ItemDataRole.ForegroundRole:
            token = column.token(row) if column.token else ""
            return theme().colour(token) if token else None
        text = column.text(row)
        return (
            " ".join(text.split())[:_LONGEST_CELL]
            if role == Qt.ItemDataRole.DisplayRole
            else text[:_LONGEST_CELL]
        )

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or section >= len(self._columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].heading
        return _alignment(self._columns[section]) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def _row(self, place: int) -> Row | None:
        raise NotImplementedError


class PlainTableModel(TextTableModel[Row]):
    """Shows rows by columns; both may be exchanged at any time."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[Row] = ()

    def show_rows(self, columns: Sequence[TextColumn[Row]], rows: Sequence[Row]) -> None:
        """Show these rows instead."""
        self.beginResetModel()
        self._columns, self._rows = columns, rows
        self.endResetModel()

    def row_at(self, number: int) -> Row:
        """Return the row that stands at a place."""
        return self._rows[number]

    def refresh_column(self, column: int) -> None:
        """Say that the texts of a column are others now."""
        if self._rows:
            self.dataChanged.emit(self.index(0, column), self.index(len(self._rows) - 1, column))

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def _row(self, place: int) -> Row | None:
        return self._rows[place]


def _alignment(column: TextColumn[Any]) -> int:
    side = Qt.AlignmentFlag.AlignRight if column.is_number else Qt.AlignmentFlag.AlignLeft
    return (side | Qt.AlignmentFlag.AlignVCenter).value


def dress_table(view: QTableView, row_height: int = _ROW_HEIGHT) -> None:
    """Give a table of rows the look of the program; call it once after the model is set."""
    view.setShowGrid(False)
    view.setWordWrap(False)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setTabKeyNavigation(False)
    view.verticalHeader().hide()
    view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    columns = view.horizontalHeader()
    columns.setHighlightSections(False)
    columns.setStretchLastSection(True)
    # The header's own way to follow a selection takes seconds for a million rows.
    columns.setSelectionModel(QItemSelectionModel(view.model(), view))
    _RowHeight(view, row_height)


class _RowHeight(QObject):
    """Keeps the rows of a table as high as the user's scale wants them."""

    def __init__(self, view: QTableView, height: int) -> None:
        super().__init__(view)
        self._rows, self._height = view.verticalHeader(), height
        theme().changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        self._rows.setMinimumSectionSize(theme().px(20))
        self._rows.setDefaultSectionSize(theme().px(self._height))
