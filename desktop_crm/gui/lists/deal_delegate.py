"""A deal as a card on the board: whose it is, what it brings and when, and what is to be done."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop_crm.domain.pipelines import Forecast, StageKind
from desktop_crm.gui.deal_words import Mark, card_figures, card_title, marks
from desktop_crm.gui.lists.deal_card_model import ROW_ROLE
from desktop_crm.gui.lists.index import Index
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.painting import badge_size, elided, paint_badge
from desktop_crm.queries.deals import DealRow

_HEIGHT, _TITLE_LINE = 86, 18
_NARROW = 260
_GAP, _EDGE = 8, 11
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def card_height(width: int) -> int:
    """Return the height of cards in a list of this width: where it is narrow the title has a line of its own."""
    return theme().px(_HEIGHT + _TITLE_LINE if _is_narrow(width) else _HEIGHT)


class DealDelegate(QStyledItemDelegate):
    """Paints cards that fill the width of their column."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: DealRow | None = index.data(ROW_ROLE)
        card = QRectF(option.rect).adjusted(1, 1, -1, -theme().px(_GAP))
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_ground(painter, card, chosen=chosen)
        if row is not None:
            if row.status == StageKind.OPEN and row.forecast == Forecast.COMMITTED:
                _paint_commitment(painter, card)
            room = card.adjusted(theme().px(_EDGE), 0, -theme().px(_EDGE), 0)
            _paint_row(painter, room, row, two_lines=_is_narrow(option.rect.width()))
        painter.restore()


def _is_narrow(width: int) -> bool:
    return width < theme().px(_NARROW)


def _paint_ground(painter: QPainter, card: QRectF, *, chosen: bool) -> None:
    look = theme()
    painter.setPen(QPen(look.colour("accent" if chosen else "line"), 2 if chosen else 1))
    painter.setBrush(look.colour("panel"))
    painter.drawRoundedRect(card, look.px(8), look.px(8))


def _paint_commitment(painter: QPainter, card: QRectF) -> None:
    """Paint a bar at the left edge, which is there however narrow the card is."""
    look = theme()
    edge = QRectF(card.left() + look.px(4), card.top() + look.px(10), look.px(3), card.height() - look.px(20))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.colour("good"))
    painter.drawRoundedRect(edge, look.px(1), look.px(1))


def _paint_row(painter: QPainter, room: QRectF, row: DealRow, *, two_lines: bool) -> None:
    px = theme().px
    line = QRectF(room.left(), room.top() + px(9), room.width(), px(20))
    whose, about = (row.customer or row.title, row.title) if two_lines else (card_title(row), "")
    _write(painter, line, whose, theme().font(13, 600), "ink")
    if two_lines:
        line = QRectF(room.left(), line.bottom(), room.width(), px(_TITLE_LINE))
        _write(painter, line, about if about != whose else "", theme().font(12), "ink")
    line = QRectF(room.left(), line.bottom(), room.width(), px(17))
    _write(painter, line, card_figures(row), theme().font(12), "ink_secondary")
    _paint_marks(painter, QPointF(room.left(), line.bottom() + px(6)), room.right(), marks(row))


def _write(painter: QPainter, line: QRectF, text: str, font: QFont, token: str) -> None:
    painter.setFont(font)
    painter.setPen(theme().colour(token))
    painter.drawText(line, _LEFT, elided(painter, line, text))


def _paint_marks(painter: QPainter, corner: QPointF, right: float, shown: tuple[Mark, ...]) -> None:
    """Paint the badges from the left, as many as have room; the first says most."""
    for mark in shown:
        end = corner.x() + badge_size(mark.text).width()
        if end > right and mark is not shown[0]:
            return
        paint_badge(painter, QPointF(end, corner.y()), mark.text, mark.tone)
        corner.setX(end + theme().px(6))
