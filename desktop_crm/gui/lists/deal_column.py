"""One stage of the board: its name and sums, and its deals as cards that can be dragged, or moved by keys."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QSizePolicy,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from desktop_crm.gui.deal_words import say_short_sums, say_sums, stage_heading
from desktop_crm.gui.lists.deal_card_model import DealCardModel
from desktop_crm.gui.lists.deal_delegate import DealDelegate, card_height
from desktop_crm.gui.lists.deal_rows import DealRows
from desktop_crm.gui.retranslating import Retranslating
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.labels import ElidedLabel
from desktop_crm.queries.board import StageDeals

_ALONG, _DOWN = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
# Eight stages have room beside one another on a screen of 1440.
_NARROWEST = 150
_SIDEWAYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class DealCardList(QTableView):
    """The cards, in a table of one column: a list view asks the model about each row before it shows any.

    `left` says that the cursor goes to the neighbour on a side, `carried` that the card does too; `marked` that the
    deal is committed, or no more.
    """

    left = Signal(object)
    carried = Signal(object)
    opened = Signal()
    created = Signal()
    marked = Signal()
    menu_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(DealDelegate(self))
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDropIndicatorShown(False)
        self.setDragDropOverwriteMode(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setProperty("surface", "board")
        theme().changed.connect(self._restyle)
        self._restyle()
        self.doubleClicked.connect(self.opened)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        side, modifiers = _SIDEWAYS.get(Qt.Key(event.key())), event.modifiers()
        if side and modifiers == Qt.KeyboardModifier.ShiftModifier:
            self.carried.emit(side)
        elif side and not modifiers & ~Qt.KeyboardModifier.KeypadModifier:
            self.left.emit(side)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not modifiers:
            self.opened.emit()
        elif event.key() == Qt.Key.Key_N and not modifiers:
            self.created.emit()
        elif event.key() == Qt.Key.Key_C and not modifiers:
            self.marked.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        # Before Qt does: it would put the cursor on the first card and not choose it.
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self.model().index(0, 0))
        super().focusInEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        spot = event.pos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            spot = self.visualRect(self.currentIndex()).center()
        index: QModelIndex = self.indexAt(spot)
        if index.isValid():
            self.setCurrentIndex(index)
            self.menu_wanted.emit(self.viewport().mapToGlobal(QPoint(spot)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._restyle()

    def _restyle(self) -> None:
        self.verticalHeader().setDefaultSectionSize(card_height(self.viewport().width()))


class DealColumn(Retranslating, QFrame):
    """Shows the deals of one stage."""

    resized = Signal()

    def __init__(self, rows: DealRows, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "column")
        self.stage_id = 0
        self._stage: StageDeals | None = None
        self.cards = DealCardList()
        self.model = DealCardModel(rows, self)
        self.cards.setModel(self.model)
        self._name, self._sums = ElidedLabel("", "strong"), ElidedLabel("", "label")
        self._name.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._head, self._column = QHBoxLayout(), QVBoxLayout(self)
        self._head.addWidget(self._name)
        self._head.addWidget(self._sums, 1)
        self._column.addLayout(self._head)
        self._column.addWidget(self.cards, 1)
        self.setFocusProxy(self.cards)
        theme().changed.connect(self._restyle)
        self._restyle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    def show_stage(self, stage: StageDeals) -> None:
        """Show a stage; the chosen deal stays chosen if it is still there."""
        chosen = self.chosen()
        self.stage_id, self._stage = stage.stage.id, stage
        self.model.show_ids(stage.ids)
        # Before a card is chosen: how far can be scrolled would still be told by what stood here before.
        self.cards.doItemsLayout()
        if chosen is not None:
            self.choose(chosen)
        self.retranslate()

    def chosen(self) -> int | None:
        """Return the deal that is chosen, or None."""
        return self.model.id_at(self.cards.currentIndex().row())

    def choose(self, deal_id: int) -> bool:
        """Choose a deal and tell whether it is here."""
        place = self.model.place_of(deal_id)
        if place is None:
            return False
        self.cards.setCurrentIndex(self.model.index(place))
        return True

    def choose_place(self, place: int) -> None:
        """Choose the deal at a place, or the last one before it, and take the cursor."""
        self.cards.setCurrentIndex(self.model.index(min(place, self.model.rowCount() - 1)))
        self.cards.setFocus()

    def leave(self) -> None:
        """Choose none."""
        self.cards.clearSelection()
        self.cards.setCurrentIndex(QModelIndex())

    def needs_two_lines(self) -> bool:
        """Tell whether name and sums have no room beside each other."""
        margins = self._column.contentsMargins()
        room = self.width() - margins.left() - margins.right() - self._head.spacing()
        return self._name.sizeHint().width() + self._sums.sizeHint().width() > room

    def stack_head(self, stacked: bool) -> None:
        """Put the sums below the name, or beside it."""
        side = Qt.AlignmentFlag.AlignLeft if stacked else Qt.AlignmentFlag.AlignRight
        self._head.setDirection(_DOWN if stacked else _ALONG)
        self._head.setSpacing(0 if stacked else theme().px(6))
        self._sums.setAlignment(side)

    def retranslate(self) -> None:
        if self._stage is None:
            return
        stage, count = self._stage.stage, len(self._stage.ids)
        self._name.set_text(stage_heading(stage.name, stage.kind, stage.probability))
        sums = self._stage.sums
        self._sums.set_text(_counted(count, say_short_sums(sums)), _counted(count, say_sums(sums)))
        self.cards.setAccessibleName(stage.name)
        self.model.retranslate()

    def _restyle(self) -> None:
        px = theme().px
        self._column.setContentsMargins(px(10), px(10), px(10), px(4))
        self._column.setSpacing(px(8))
        self.setMinimumWidth(px(_NARROWEST))


def _counted(count: int, sums: str) -> str:
    return " · ".join(filter(None, (f"{count:,}", sums)))
