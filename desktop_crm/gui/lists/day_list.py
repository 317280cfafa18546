"""A short list of what a day asks for: a box to tick, what and for whom, why, and a badge; as tall as its rows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QPoint,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop_crm.gui.lists.in_sight import bring_into_sight
from desktop_crm.gui.lists.index import Index
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.painting import Tone, badge_size, elided, paint_badge

_ROLE = Qt.ItemDataRole.UserRole
_ROW, _HINT, _HEADING = 52, 18, 30
_KEYS = {
    Qt.Key.Key_L: "log",
    Qt.Key.Key_S: "later",
    Qt.Key.Key_D: "done",
    Qt.Key.Key_N: "next",
    Qt.Key.Key_M: "message",
    Qt.Key.Key_C: "coupon",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class DayRow:
    """A row as it is shown; without `subject` it is a heading. `subject` is the record that the row is about.

    A `hint` is a third line, where there is one.
    """

    title: str
    detail: str = ""
    hint: str = ""
    badge: str = ""
    tone: Tone = Tone.ACCENT
    subject: Any = None
    tickable: bool = True

    @property
    def is_heading(self) -> bool:
        """Tell whether it only parts the rows below from those above."""
        return self.subject is None


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
        self.setModel(self._rows)
        self.setItemDelegate(_Delegate(self))
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

    def sizeHint(self) -> QSize:
        return QSize(theme().px(240), self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(160), self._height())

    def _height(self) -> int:
        return sum(_height(row) for row in self._rows.rows)

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
        if role == _ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(filter(None, (row.title, row.detail, row.hint)))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (row.title, row.badge, row.detail, row.hint)))
        return None


class _Delegate(QStyledItemDelegate):
    """Paints a row as in the picture: box, two lines, badge, and a line below."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(theme().px(160), _height(index.data(_ROLE)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: DayRow = index.data(_ROLE)
        rect, look = QRectF(option.rect), theme()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.is_heading:
            painter.setFont(look.font(11, 600))
            painter.setPen(look.colour("ink_tertiary"))
            painter.drawText(rect.adjusted(0, look.px(6), 0, 0), Qt.AlignmentFlag.AlignVCenter, row.title)
        else:
            last = index.row() == index.model().rowCount() - 1
            _paint_ground(painter, rect, option, last=last)
            if row.tickable:
                _paint_box(painter, rect)
            _paint_words(painter, rect, row)
        painter.restore()


def _id(subject: Any) -> object:
    return getattr(subject, "id", None) or getattr(subject, "customer_id", None)


def _height(row: DayRow) -> int:
    return theme().px(_HEADING if row.is_heading else _ROW + _HINT if row.hint else _ROW)


def _paint_ground(painter: QPainter, rect: QRectF, option: QStyleOptionViewItem, *, last: bool) -> None:
    look, state = theme(), option.state
    focused = bool(state & QStyle.StateFlag.State_HasFocus)
    if state & QStyle.StateFlag.State_Selected and (focused or state & QStyle.StateFlag.State_Active):
        view = option.widget
        if focused or (isinstance(view, QWidget) and view.hasFocus()):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("selection"))
            painter.drawRoundedRect(rect.adjusted(0, 1, 0, -2), look.px(6), look.px(6))
    if not last:
        painter.setPen(QPen(look.colour("line"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())


def _paint_box(painter: QPainter, rect: QRectF) -> None:
    look, side = theme(), theme().px(15)
    box = QRectF(rect.left() + look.px(2) + 0.5, rect.center().y() - side / 2, side, side)
    painter.setPen(QPen(look.colour("ink_tertiary"), 1.2))
    painter.setBrush(look.colour("panel"))
    painter.drawRoundedRect(box, look.px(4), look.px(4))


def _paint_words(painter: QPainter, rect: QRectF, row: DayRow) -> None:
    look = theme()
    px = look.px
    left, right = rect.left() + px(32 if row.tickable else 2), rect.right() - px(2)
    if row.badge:
        size = badge_size(row.badge)
        paint_badge(painter, QPointF(right, rect.center().y() - size.height() / 2), row.badge, row.tone)
        right -= size.width() + px(12)
    for top, text, font, token in (
        (7 if row.detail else 16, row.title, look.font(13, 600), "ink"),
        (26, row.detail, look.font(12), "ink_secondary"),
        (44, row.hint, look.font(12), "ink_tertiary"),
    ):
        line = QRectF(left, rect.top() + px(top), right - left, px(19))
        painter.setFont(font)
        painter.setPen(look.colour(token))
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, elided(painter, line, text))
