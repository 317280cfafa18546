"""A scrolling list of customers in two lines: whom one could visit, and the stops of a day in their order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop_crm.gui.lists.index import Index
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.painting import Tone, badge_size, elided, paint_badge

_ROW = 46
_LINE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True, kw_only=True)
class StopLine:
    """A row: two lines of words and a badge."""

    title: str
    detail: str = ""
    badge: str = ""
    tone: Tone = Tone.QUIET


class StopList(QListWidget):
    """`entered` carries the number of a row that Enter, Space or a double click chose, `removed` one to be taken out.

    Where rows may be moved (drag, or Alt with the arrows), `moved` carries from where to where.
    """

    entered = Signal(object)
    removed = Signal(object)
    moved = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(_Delegate(self))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemDoubleClicked.connect(lambda _item: self.entered.emit(self.currentRow()))
        theme().changed.connect(self.scheduleDelayedItemsLayout)

    def let_move(self) -> None:
        """Let the user put the rows in another order."""
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)

    def show_lines(self, lines: Sequence[StopLine], current: int | None = None) -> None:
        """Show these rows; the row that was chosen by number stays so, or `current` is."""
        row = self.currentRow() if current is None else current
        self.clear()
        for line in lines:
            item = QListWidgetItem(line.title, self)
            item.setData(_LINE, line)
            item.setToolTip("\n".join(filter(None, (line.title, line.detail))))
            spoken = ", ".join(filter(None, (line.title, line.badge, line.detail)))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
        if lines:
            self.setCurrentRow(min(max(row, 0), len(lines) - 1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, row = Qt.Key(event.key()), self.currentRow()
        alone = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if row >= 0 and alone and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.entered.emit(row)
        elif row >= 0 and alone and key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit(row)
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move_current(1 if key == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def move_current(self, step: int) -> None:
        """Ask to move the chosen row up (-1) or down (1)."""
        row = self.currentRow()
        if self._may_move() and 0 <= row + step < self.count() and row >= 0:
            self.moved.emit(row, row + step)

    def dropEvent(self, event: QDropEvent) -> None:
        """Ask for the move that was dragged; whoever keeps the order shows the rows anew."""
        row, place = self.currentRow(), self._place(event.position())
        # Left to itself, the view would move its own items and remove what it believes was taken away.
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        target = place - 1 if place > row else place
        if row >= 0 and target != row:
            self.moved.emit(row, target)

    def _place(self, position: QPointF) -> int:
        index = self.indexAt(position.toPoint())
        if not index.isValid():
            return self.count()
        below = position.y() > self.visualRect(index).center().y()
        return index.row() + int(below)

    def _may_move(self) -> bool:
        return self.dragDropMode() == QAbstractItemView.DragDropMode.InternalMove


class _Delegate(QStyledItemDelegate):
    """Paints two lines, a badge, and a line below."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(theme().px(160), theme().px(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: StopLine = index.data(_LINE)
        look, rect, state = theme(), QRectF(option.rect), option.state
        view: Any = option.widget
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("selection" if view and view.hasFocus() else "line"))
            painter.drawRoundedRect(rect.adjusted(2, 1, -2, -2), look.px(6), look.px(6))
        painter.setPen(QPen(look.colour("line"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        _paint_words(painter, rect, line)
        painter.restore()


def _paint_words(painter: QPainter, rect: QRectF, line: StopLine) -> None:
    look = theme()
    px = look.px
    right = rect.right() - px(8)
    if line.badge:
        size = badge_size(line.badge)
        paint_badge(painter, QPointF(right, rect.center().y() - size.height() / 2), line.badge, line.tone)
        right -= size.width() + px(10)
    rows = ((4, line.title, look.font(13, 600), "ink"), (23, line.detail, look.font(12), "ink_secondary"))
    for top, text, font, token in rows:
        room = QRectF(rect.left() + px(10), rect.top() + px(top), right - rect.left() - px(10), px(19))
        painter.setFont(font)
        painter.setPen(look.colour(token))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, elided(painter, room, text))
