"""A report on the screen: its tables below one another."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QScrollArea,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from desktop_crm.domain.report import Cell, Report, ReportTable, cell_text
from desktop_crm.gui.lists.plain_table import PlainTableModel, TextColumn, dress_table
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.labels import label

_MOST_ROWS = 16
_ROW, _HEAD = 28, 34
_LONG_TEXT = 28
_Row = tuple[Cell, ...]


class ReportView(QScrollArea):
    """Rows about customers are opened by Enter or a double click: `customer_requested` carries the id."""

    customer_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._report: Report | None = None
        theme().changed.connect(self._build)

    def show_report(self, report: Report) -> None:
        """Show this report instead."""
        self._report = report
        place = self.verticalScrollBar().value()
        self._build()
        self.verticalScrollBar().setValue(place)

    def _build(self) -> None:
        if self._report is None:
            return
        px, body = theme().px, QWidget()
        body.setProperty("surface", "plain")
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, px(8), px(12))
        column.setSpacing(px(6))
        for fact in self._report.facts:
            column.addWidget(_wrapped(fact, "secondary"))
        for table in self._report.tables:
            column.addSpacing(px(8))
            column.addWidget(label(table.title, "heading"))
            column.addWidget(self._table(table) if table.rows else _wrapped(table.empty, "secondary"))
            if table.note:
                column.addWidget(_wrapped(table.note, "caption"))
        column.addStretch(1)
        self.setWidget(body)

    def _table(self, table: ReportTable) -> QTableView:
        view = QTableView()
        model: PlainTableModel[_Row] = PlainTableModel(view)
        model.show_rows(
            [
                TextColumn(heading=heading, text=partial(_text, place), is_number=table.is_number(place))
                for place, heading in enumerate(table.headings)
            ],
            table.all_rows,
        )
        view.setModel(model)
        dress_table(view, _ROW)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setAccessibleName(table.title)
        view.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        last = len(table.headings) - 1
        if any(len(str(row[last])) > _LONG_TEXT for row in table.rows):
            for place in range(last):
                view.horizontalHeader().setSectionResizeMode(place, QHeaderView.ResizeMode.ResizeToContents)
        height = _HEAD + _ROW * min(len(table.all_rows), _MOST_ROWS) + 4
        view.setFixedHeight(theme().px(height))
        view.activated.connect(partial(self._open, table))
        return view

    def _open(self, table: ReportTable, index: QModelIndex) -> None:
        if index.row() < len(table.links) and table.links[index.row()]:
            self.customer_requested.emit(table.links[index.row()])


def _text(place: int, row: _Row) -> str:
    return cell_text(row[place])


def _wrapped(text: str, role: str) -> QWidget:
    made = label(text, role)
    made.setWordWrap(True)
    return made
