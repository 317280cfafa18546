"""A short list of what a day asks for: a box to tick, what and for whom, why, and a badge; as tall as its rows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QPoint, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QSizePolicy, QWidget

from desktop_crm.gui.lists.day_delegate import ROW_ROLE, DayDelegate, DayRow, row_height
from desktop_crm.gui.lists.in_sight import bring_into_sight
from desktop_crm.gui.lists.index import Index
from desktop_crm.gui.theme import theme

_KEYS = {
    Qt.Key.Key_L: "log",
    Qt.Key.Key_S: "later",
    Qt.Key.Key_D: "done",
    Qt.Key.Key_N: "next",
    Qt.Key.Key_M: "message",
    Qt.Key.Key_C: "coupon",
}


class DayList(QListView):
    """`asked` carries the record of a row and what is wanted: open, log, later, done, next, message, coupon, or
    menu with its place. The keys are Enter, L, S, D or Space, N, M, C, and the menu key.
    """

    asked = Signal(object, str, QPoint)
    left = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = _Rows(self)
        self._put_off = False
        self._heights: list[int] = []
        self._measured_at: tuple[int, float] | None = None
        self.setModel(self._rows)
        self.setItemDelegate(DayDelegate(self._height_of, self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        theme().changed.connect(self._fit)

    def show_rows(self, rows: Sequence[DayRow]) -> None:
        """Show these rows; the chosen one stays chosen, or where it was put off or is gone, what took its place."""
        before, place = self.chosen(), self.currentIndex().row()
        followed = None if self._put_off else _id(before)
        self._put_off = False
        self._measured_at = None
        self._rows.show(rows)
        same = next((n for n, row in enumerate(rows) if row.subject and _id(row.subject) == followed), place)
        if before is not None:
            self._choose(min(same, len(rows) - 1), 1)
        elif self.hasFocus():
            self._choose(0, 1)
        self._fit()

    def chosen(self) -> Any:
        """Return the record of the chosen row, or None."""
        row = self._rows.row(self.currentIndex())
        return row.subject if row else None

    def ask(self, what: str) -> None:
        """Ask for something with the chosen row."""
        index = self.currentIndex()
        if (subject := self.chosen()) is not None:
            self._put_off = what == "later"
            below = self.visualRect(index).bottomLeft()
            self.asked.emit(subject, what, self.viewport().mapToGlobal(below))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, plain = Qt.Key(event.key()), not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and key in _KEYS:
            self.ask(_KEYS[key])
        elif plain and key == Qt.Key.Key_Space:
            self.ask("done")
        elif plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.ask("open")
        elif plain and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            step = 1 if key == Qt.Key.Key_Down else -1
            if self._choose(self.currentIndex().row() + step, step):
                bring_into_sight(self)
            else:
                self.left.emit(step)
        elif plain and key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            first = key == Qt.Key.Key_Home
            self._choose(0 if first else len(self._rows.rows) - 1, 1 if first else -1)
            bring_into_sight(self)
        else:
            QWidget.keyPressEvent(self, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        row = self._rows.row(index)
        if row and row.tickable and event.button() is Qt.MouseButton.LeftButton:
            place = event.position() - QPointF(self.visualRect(index).topLeft())
            if place.x() < theme().px(28):
                self.ask("done")

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.position().x() >= theme().px(28):
            self.ask("open")

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        event.accept()
        self.ask("menu")

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        # Qt puts the cursor on a row without choosing it.
        if not self.selectionModel().hasSelection():
            self._choose(max(self.currentIndex().row(), 0), 1)
        if event.reason() is not Qt.FocusReason.MouseFocusReason:
            bring_into_sight(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # What a row says takes another line where there is less room.
        if event.size().width() != event.oldSize().width():
            self._fit()

    def sizeHint(self) -> QSize:
        return QSize(theme().px(240), self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(160), self._height())

    def _height(self) -> int:
        return sum(self._row_heights())

    def _height_of(self, number: int) -> int:
        return self._row_heights()[number]

    def _row_heights(self) -> list[int]:
        """Return how tall each row is: measured once for a width, because Qt asks for all of them at each layout."""
        at = self.viewport().width(), theme().scale
        if at != self._measured_at:
            self._measured_at = at
            self._heights = [row_height(row, at[0]) for row in self._rows.rows]
        return self._heights

    def _fit(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.updateGeometry()

    def _choose(self, number: int, step: int) -> bool:
        """Choose a row, or in the direction of `step` the next that is no heading; tell whether there was one."""
        rows = self._rows.rows
        while 0 <= number < len(rows) and rows[number].is_heading:
            number += step
        if not 0 <= number < len(rows):
            return False
        self.setCurrentIndex(self._rows.index(number))
        return True


class _Rows(QAbstractListModel):
    """The rows as a model; screen readers hear title, badge and reason."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: Sequence[DayRow] = ()

    def show(self, rows: Sequence[DayRow]) -> None:
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def row(self, index: Index) -> DayRow | None:
        return self.rows[index.row()] if index.isValid() and index.row() < len(self.rows) else None

    def rowCount(self, _parent: Index | None = None) -> int:
        return len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        row = self.row(index)
        return Qt.ItemFlag.NoItemFlags if row is None or row.is_heading else super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row(index)
        if row is None:
            return None
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(filter(None, (row.title, row.detail, row.hint)))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (row.title, row.badge, row.detail, row.hint)))
        return None


def _id(subject: Any) -> object:
    return getattr(subject, "id", None) or getattr(subject, "customer_id", None)
