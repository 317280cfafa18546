"""A row of what a day asks for: a box to tick, what and for whom, why, and a badge; a long reason takes two lines."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop_crm.gui.lists.index import Index
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.painting import Tone, badge_size, broken, elided, paint_badge

ROW_ROLE = Qt.ItemDataRole.UserRole
_ROW, _LINE, _HEADING = 52, 18, 30
_MOST_LINES = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class DayRow:
    """A row as it is shown; without `subject` it is a heading. `subject` is the record that the row is about.

    A `hint` is a line of its own below, where there is one.
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


class DayDelegate(QStyledItemDelegate):
    """Paints a row as in the picture: box, title, reason, badge, and a line below. `height_of` tells how tall it is."""

    def __init__(self, height_of: Callable[[int], int], parent: QObject) -> None:
        super().__init__(parent)
        self._height_of = height_of

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(theme().px(160), self._height_of(index.row()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: DayRow = index.data(ROW_ROLE)
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


def row_height(row: DayRow, width: float) -> int:
    """Return how tall a row is in a list of this width."""
    if row.is_heading:
        return theme().px(_HEADING)
    below = max(0, len(_details(row, _words_width(row, width))) - 1) + bool(row.hint)
    return theme().px(_ROW + below * _LINE)


def _words_width(row: DayRow, width: float) -> float:
    """Return how much room the words have between the box and the badge."""
    px = theme().px
    badge = badge_size(row.badge).width() + px(12) if row.badge else 0
    return width - _words_left(row) - badge - px(2)


def _words_left(row: DayRow) -> int:
    return theme().px(32 if row.tickable else 2)


def _details(row: DayRow, width: float) -> list[str]:
    return broken(row.detail, theme().font(12), width, _MOST_LINES)


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
    if row.badge:
        corner = QPointF(rect.right() - px(2), rect.center().y() - badge_size(row.badge).height() / 2)
        paint_badge(painter, corner, row.badge, row.tone)
    left, width = rect.left() + _words_left(row), _words_width(row, rect.width())
    for top, text, font, token in _lines(row, width):
        line = QRectF(left, rect.top() + px(top), width, px(19))
        painter.setFont(font)
        painter.setPen(look.colour(token))
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, elided(painter, line, text))


def _lines(row: DayRow, width: float) -> Iterator[tuple[int, str, QFont, str]]:
    """Yield the lines of a row: how far from its top, what they say, in which font and colour."""
    look = theme()
    yield 7 if row.detail else 16, row.title, look.font(13, 600), "ink"
    top = 26
    for text in _details(row, width):
        yield top, text, look.font(12), "ink_secondary"
        top += _LINE
    if row.hint:
        yield top, row.hint, look.font(12), "ink_tertiary"
