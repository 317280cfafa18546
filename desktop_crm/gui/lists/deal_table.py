"""Deals as lines: of a long list only the ids are known, and rows are read when they are seen."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from desktop_crm.domain.pipelines import StageKind
from desktop_crm.gui.deal_words import (
    amount_text,
    committed_or_not,
    said_forecast,
    short_day,
    state_text,
    state_token,
)
from desktop_crm.gui.lists.deal_rows import DealRows
from desktop_crm.gui.lists.index import NOWHERE, Index
from desktop_crm.gui.lists.plain_table import TextColumn, TextTableModel, dress_table
from desktop_crm.gui.retranslating import Retranslating
from desktop_crm.gui.theme import theme
from desktop_crm.queries.deals import DealRow

_WIDTHS = (200, 180, 110, 100, 90, 90, 100, 75)


class DealTableModel(TextTableModel[DealRow]):
    """Deals by place, in columns."""

    def __init__(self, rows: DealRows, parent: QObject) -> None:
        super().__init__(parent)
        self._rows = rows
        self._ids: array[int] = array("q")

    def show(self, columns: Sequence[TextColumn[DealRow]], ids: Sequence[int]) -> None:
        """Show other deals or columns."""
        self.beginResetModel()
        self._columns, self._ids = columns, array("q", ids)
        self.endResetModel()

    def id_at(self, place: int) -> int | None:
        """Return the deal at a place, None beyond the last."""
        return self._ids[place] if 0 <= place < len(self._ids) else None

    def row_at(self, place: int) -> DealRow | None:
        """Return the row at a place, None beyond the last and for one that is gone."""
        return self._rows.row(self._ids, place) if 0 <= place < len(self._ids) else None

    def place_of(self, deal_id: int | None) -> int | None:
        """Return where a deal stands, or None."""
        return self._ids.index(deal_id) if deal_id is not None and deal_id in self._ids else None

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def _row(self, place: int) -> DealRow | None:
        return self._rows.row(self._ids, place)


class DealTable(Retranslating, QTableView):
    """The table. `opened` carries the deal that Enter or a double click chose; N asks for a new one.

    `mark_requested` carries a deal and what C says of its chances.
    """

    opened = Signal(object)
    created = Signal()
    mark_requested = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model: DealTableModel | None = None
        self._ids: Sequence[int] = ()
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.doubleClicked.connect(self._open)
        theme().changed.connect(self._restyle)

    def attach(self, rows: DealRows) -> None:
        """Read rows from here from now on."""
        self._model = DealTableModel(rows, self)
        self.setModel(self._model)
        dress_table(self)
        self.show_ids(())
        self._restyle()

    def show_ids(self, ids: Sequence[int]) -> None:
        """Show these deals; the chosen one stays chosen if it is still there."""
        if self._model is None:
            return
        chosen, self._ids = self.chosen(), ids
        self._model.show(self._columns(), ids)
        place = self._model.place_of(chosen)
        if place is not None:
            self.selectRow(place)

    def chosen(self) -> int | None:
        """Return the deal that is chosen, or None."""
        return self._model.id_at(self.currentIndex().row()) if self._model else None

    def retranslate(self) -> None:
        self.show_ids(self._ids)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._open()
        elif event.key() == Qt.Key.Key_N and not event.modifiers():
            self.created.emit()
        elif event.key() == Qt.Key.Key_C and not event.modifiers():
            self._mark()
        else:
            super().keyPressEvent(event)

    def _mark(self) -> None:
        row = self._model.row_at(self.currentIndex().row()) if self._model else None
        if row is not None and row.status == StageKind.OPEN:
            self.mark_requested.emit(row.id, committed_or_not(row))

    def _open(self) -> None:
        if (deal_id := self.chosen()) is not None:
            self.opened.emit(deal_id)

    def _columns(self) -> Sequence[TextColumn[DealRow]]:
        return (
            TextColumn(heading=self.tr("Deal"), text=lambda row: row.title),
            TextColumn(heading=self.tr("Customer"), text=lambda row: row.customer),
            TextColumn(heading=self.tr("Stage"), text=lambda row: row.stage),
            TextColumn(heading=self.tr("Amount"), text=amount_text, is_number=True),
            TextColumn(
                heading=self.tr("Probability"), text=lambda row: f"{row.probability} %", is_number=True
            ),
            TextColumn(heading=self.tr("Forecast"), text=said_forecast),
            TextColumn(heading=self.tr("Expected"), text=lambda row: short_day(row.expected_on)),
            TextColumn(heading=self.tr("In stage"), text=_days_in_stage, is_number=True),
            TextColumn(heading=self.tr("State"), text=state_text, token=state_token),
        )

    def _restyle(self) -> None:
        for column, width in enumerate(_WIDTHS):
            self.setColumnWidth(column, theme().px(width))


def _days_in_stage(row: DealRow) -> str:
    return f"{row.days_in_stage:,}"
