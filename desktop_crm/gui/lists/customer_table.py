"""The list itself: two lines a customer, or columns. Selection, place and editors survive every new listing by id."""

from __future__ import annotations

from array import array
from typing import Any

import numpy as np
from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from desktop_crm.domain.errors import CrmError
from desktop_crm.domain.filters import Query
from desktop_crm.gui.lists import cell_delegate, customer_delegate
from desktop_crm.gui.lists.cell_delegate import CellDelegate
from desktop_crm.gui.lists.column_header import ColumnHeader
from desktop_crm.gui.lists.columns import COLUMNS, Column
from desktop_crm.gui.lists.customer_delegate import CustomerDelegate
from desktop_crm.gui.lists.frozen_column import FrozenColumn
from desktop_crm.gui.lists.id_table_model import IdTableModel
from desktop_crm.gui.lists.row_ranges import chosen_ranges, selection_of
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.labels import label
from desktop_crm.gui.wording import say_refusal
from desktop_crm.gui.workspace import Workspace
from desktop_crm.queries.listing import Listing

_REASON_SHOWN_MS = 6_000
_MOST_LOWERED = 1_000
# What a key does on the heading of a group: closes it, opens it, or turns it round.
_TURNS = {
    Qt.Key.Key_Left: True, Qt.Key.Key_Right: False, Qt.Key.Key_Return: None, Qt.Key.Key_Enter: None,
    Qt.Key.Key_Space: None,
}  # fmt: skip
_NO_UPDATE = QItemSelectionModel.SelectionFlag.NoUpdate


class CustomerTable(QTableView):
    """`current_changed` carries the customer under the cursor, who is `current`, `opened` the one to look into."""

    current_changed = Signal(object)
    opened = Signal(object)
    chosen = Signal()
    copy_requested = Signal()
    left_upwards = Signal()
    escaped = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._listed = IdTableModel(workspace, self)
        self._lines, self._cells = CustomerDelegate(self), CellDelegate(self)
        self._reason = label("", "field-error", self.viewport())
        self._reason.hide()
        self.current: int | None = None
        self._settling = self._wide = False
        self._lowered: list[int] = []
        self.header = ColumnHeader(self)
        self.setHorizontalHeader(self.header)
        self.setModel(self._listed)
        # Without a selection model of its own the header walks every row at each change of a long selection.
        self.header.setSelectionModel(QItemSelectionModel(self._listed, self))
        self._frozen = FrozenColumn(self, self.header)
        self._prepare()
        self._connect()
        self._restyle()

    @property
    def listed(self) -> IdTableModel:
        """The model."""
        return self._listed

    @property
    def wide(self) -> bool:
        """Tell whether customers stand in columns."""
        return self._wide

    def set_wide(self, wide: bool) -> None:
        """Show columns, or two lines a customer."""
        self._wide = wide
        self._restyle()
        self._keep_in_sight()

    def inputMethodQuery(self, query: Qt.InputMethodQuery) -> Any:
        # Letters are keys here and compose nothing; the editor of a cell is asked for itself.
        return False if query == Qt.InputMethodQuery.ImEnabled else super().inputMethodQuery(query)

    def show_listing(self, listing: Listing, query: Query) -> None:
        """Show another listing; whoever stays in it stays chosen, and the view where it is unless words were typed."""
        same_question = query == self._listed.query
        if same_question and self._listed.shows(listing):
            self._listed.refresh()
            return
        chosen, place = self.selected_ids(), self.verticalScrollBar().value()
        self._listed.show(listing, query)
        self._lower_headings()
        if self._settling and (first := self._listed.customer_near(0, 1)) is not None:
            self.selectRow(first)
        else:
            self._choose(chosen)
        self.verticalScrollBar().setValue(place if same_question else 0)

    def selected_ids(self) -> array[int]:
        """Return who is chosen, in the order of the list."""
        ids: array[int] = array("q")
        for first, last in chosen_ranges(self.selectionModel()):
            ids.extend(self._listed.ids[first : last + 1])
        # A long choice reaches over headings, which are nobody.
        return array("q", (one for one in ids if one >= 0)) if self._listed.grouped else ids

    def selected_count(self) -> int:
        """Return how many are chosen."""
        if self._listed.grouped:
            return len(self.selected_ids())
        return sum(last - first + 1 for first, last in chosen_ranges(self.selectionModel()))

    def go_to(self, customer_id: int) -> bool:
        """Choose a customer and bring it into sight; tell whether the list holds it."""
        self._settling = False
        place = self._listed.place_of(customer_id)
        if place is not None:
            self.selectRow(place)
            self._keep_in_sight()
            return True
        # Nobody else may look chosen; a later listing that holds this customer chooses it.
        self.clearSelection()
        self.current = customer_id
        return False

    def begin(self) -> None:
        """Choose the first customer, and whoever comes first later, until the user chooses: the order settles late."""
        if self.current is None:
            self.step(0)
            self._settling = True

    def select_current(self) -> None:
        """Choose nobody but the customer under the cursor."""
        if self.currentIndex().isValid():
            self.selectRow(self.currentIndex().row())
        else:
            self.clearSelection()

    def enter(self) -> None:
        """Take the focus, and choose the first customer where none is chosen."""
        self.setFocus()
        if not self.selectionModel().hasSelection():
            self.step(0)

    def step(self, by: int) -> None:
        """Choose the next (1) or previous (-1) customer; where none is chosen yet, the one under the cursor."""
        here = self.currentIndex().row()
        place = here + by if self.selectionModel().hasSelection() else max(here, 0)
        if (near := self._listed.customer_near(place, by or 1)) is not None:
            self.selectRow(near)

    def open_first(self) -> None:
        """Open the chosen customer, or else the first."""
        if not self.selectionModel().hasSelection():
            self.step(0)
        self._open()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._settling = False
        place = self.rowAt(round(event.position().y()))
        if (group := self._listed.heading_at(place)) and event.button() is Qt.MouseButton.LeftButton:
            self._turn_group(place, closed=not group.closed)
        else:
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._settling = False
        key, plain = event.key(), event.modifiers() == Qt.KeyboardModifier.NoModifier
        here = self.currentIndex().row()
        group = self._listed.heading_at(here)
        if group is not None and key in _TURNS:
            closes = _TURNS[Qt.Key(key)]
            self._turn_group(here, closed=not group.closed if closes is None else closes)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            # The editor of a cell passes on the Enter that ends it.
            if self.state() is not QAbstractItemView.State.EditingState:
                self._open()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_requested.emit()
        elif key == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif key == Qt.Key.Key_Up and plain and self.currentIndex().row() <= 0:
            self.left_upwards.emit()
        else:
            super().keyPressEvent(event)

    def _turn_group(self, place: int, *, closed: bool) -> None:
        """Close or open a group; whoever is chosen stays so where still seen, and the cursor on the heading."""
        heading, chosen, scrolled = (
            self._listed.ids[place],
            self.selected_ids(),
            self.verticalScrollBar().value(),
        )
        self._listed.turn_group(place, closed=closed)
        self._lower_headings()
        self._choose(chosen)
        self.selectionModel().setCurrentIndex(self._index(self._listed.ids.index(heading)), _NO_UPDATE)
        self.verticalScrollBar().setValue(scrolled)

    def _lower_headings(self) -> None:
        """Give headings less height, where they are few enough to be read; who stands where one was has the whole."""
        places = np.flatnonzero(np.frombuffer(self._listed.ids, np.int64) < 0) if self._listed.grouped else ()
        lowered = list(map(int, places)) if len(places) <= _MOST_LOWERED else []
        heights = dict.fromkeys(self._lowered, self.verticalHeader().defaultSectionSize())
        heights |= dict.fromkeys(lowered, theme().px(cell_delegate.ROW_HEIGHT))
        for place, height in heights.items():
            for view in (self, self._frozen):
                view.setRowHeight(place, height)
        self._lowered = lowered

    def _prepare(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def _connect(self) -> None:
        self.selectionModel().currentRowChanged.connect(self._tell_current)
        self.selectionModel().selectionChanged.connect(self._selection_changed)
        self.doubleClicked.connect(self._open)
        self._listed.refused.connect(self._refuse)
        theme().changed.connect(self._restyle)

    def _open(self) -> None:
        if self.current is not None:
            self.opened.emit(self.current)

    def _tell_current(self) -> None:
        """Tell who is under the cursor now and chosen: Qt moves the one before or after the other."""
        place = self.currentIndex().row()
        # Taking the focus puts the cursor onto the first row; that alone chooses nobody.
        if place < 0 or not self.selectionModel().isRowSelected(place):
            return
        if self._listed.ids[place] != self.current:
            self.current = self._listed.ids[place]
            self.current_changed.emit(self.current)

    def _selection_changed(self) -> None:
        self._tell_current()
        self.chosen.emit()

    def _choose(self, ids: array[int]) -> None:
        """Choose these ids again after a reset, as ranges of rows; else the customer that is shown."""
        if not ids and self.current is not None:
            ids = array("q", [self.current])
        if ids:
            places = np.flatnonzero(
                np.isin(np.frombuffer(self._listed.ids, np.int64), np.frombuffer(ids, np.int64))
            )
            self.selectionModel().select(
                selection_of(self._listed, places.tolist()), QItemSelectionModel.SelectionFlag.Select
            )
        if self.current is not None and (place := self._listed.place_of(self.current)) is not None:
            self.selectionModel().setCurrentIndex(self._index(place), _NO_UPDATE)
        self.chosen.emit()

    def _index(self, place: int) -> QModelIndex:
        return self._listed.index(place, self.header.logicalIndex(0) if self._wide else 0)

    def _keep_in_sight(self) -> None:
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def _refuse(self, customer_id: int, column: Column, text: str, error: CrmError) -> None:
        """Open the cell again with what was typed, and say beside it why it cannot be kept."""
        place = self._listed.place_of(customer_id)
        if place is None:
            return
        index = self._listed.index(place, COLUMNS.index(column))
        (self._cells if self._wide else self._lines).typed_before = text
        self.scrollTo(index)
        self.edit(index)
        below = self.visualRect(index).bottomLeft() + QPoint(theme().px(8), theme().px(2))
        self._reason.setText(say_refusal(error))
        self._reason.adjustSize()
        self._reason.move(below)
        self._reason.show()
        self._reason.raise_()
        QTimer.singleShot(_REASON_SHOWN_MS, self._reason, self._reason.hide)

    def _restyle(self) -> None:
        height = cell_delegate.ROW_HEIGHT if self._wide else customer_delegate.ROW_HEIGHT
        self.verticalHeader().setMinimumSectionSize(theme().px(cell_delegate.ROW_HEIGHT))
        self.verticalHeader().setDefaultSectionSize(theme().px(height))
        self.setItemDelegate(self._cells if self._wide else self._lines)
        self._lower_headings()
        self.header.lay_out(wide=self._wide)
        self.updateGeometries()
        self._frozen.settle()
