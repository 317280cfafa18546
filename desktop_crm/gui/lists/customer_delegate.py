"""A customer in two lines: who it is, and how we stand. While searching, the second line shows what was found."""

from __future__ import annotations

from PySide6.QtCore import (
    QCoreApplication,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from desktop_crm.domain.clock import local, today
from desktop_crm.domain.folding import find_folded
from desktop_crm.gui.lists.columns import stage_name
from desktop_crm.gui.lists.groups import GroupHeading, paint_heading, say_heading
from desktop_crm.gui.lists.hits import Excerpt, excerpt, field_name
from desktop_crm.gui.lists.id_table_model import ROW_ROLE, IdTableModel
from desktop_crm.gui.lists.in_place import InPlaceDelegate
from desktop_crm.gui.lists.index import Index
from desktop_crm.gui.theme import theme
from desktop_crm.gui.translations import relative_day
from desktop_crm.gui.widgets.painting import Tone, badge_size, elided, initials, paint_avatar, paint_badge
from desktop_crm.queries.customers import CustomerRow
from desktop_crm.queries.listing import ListRow

ROW_HEIGHT = 54
_AVATAR, _EDGE, _GAP = 36, 16, 10
_LEFT_EDGE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT_EDGE = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class CustomerDelegate(InPlaceDelegate):
    """Paints the rows of the narrow list; F2 edits the name where it stands."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(theme().px(200), theme().px(ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        _paint_ground(painter, rect, chosen=chosen)
        found = index.data(ROW_ROLE)
        model = index.model()
        if isinstance(found, GroupHeading):
            current = bool(option.state & QStyle.StateFlag.State_HasFocus)
            paint_heading(painter, rect, say_heading(found), chosen=current)
        elif found is not None and isinstance(model, IdTableModel):
            _Row(painter, QRectF(rect), model.query.words).paint(found)
        painter.restore()

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: Index) -> None:
        rect: QRect = option.rect
        left = theme().px(_EDGE + _AVATAR + _GAP) - theme().px(6)
        editor.setGeometry(rect.adjusted(left, theme().px(5), -theme().px(_EDGE), -theme().px(23)))


class _Row:
    """Lays out and paints one row."""

    def __init__(self, painter: QPainter, rect: QRectF, words: tuple[str, ...]) -> None:
        px = theme().px
        self._painter = painter
        self._words = words
        side = px(_AVATAR)
        self._avatar = QRectF(rect.left() + px(_EDGE), rect.top() + (rect.height() - side) / 2, side, side)
        left, right = self._avatar.right() + px(_GAP), rect.right() - px(_EDGE)
        self._first = QRectF(left, rect.top() + px(8), right - left, px(20))
        self._second = QRectF(left, self._first.bottom(), right - left, px(18))

    def paint(self, found: ListRow) -> None:
        row = found.row
        paint_avatar(self._painter, self._avatar, initials(row.name), row.id)
        hit = excerpt(found.hit) if found.hit else None
        place = (row.company, row.job_title) if row.company or row.job_title else (row.city, *row.tags[:2])
        said = " · ".join(filter(None, place))
        if not (hit or said or row.last_contact_at):
            # A name alone stands in the middle.
            self._first.translate(0, self._avatar.center().y() - self._first.center().y())
        self._shorten(self._first, self._paint_stage(row))
        self._shorten(self._second, self._paint_last_contact(row))
        self._text(self._first, row.name, theme().font(13, 600), "ink")
        if hit is None:
            self._text(self._second, said, theme().font(12), "ink_secondary")
        else:
            self._paint_hit(hit)

    def _shorten(self, line: QRectF, taken: float) -> None:
        if taken:
            line.setRight(line.right() - taken - theme().px(8))

    def _paint_stage(self, row: CustomerRow) -> float:
        word, tone = _standing(row)
        if not word:
            return 0
        corner = QPointF(self._first.right(), self._first.top() + theme().px(1))
        paint_badge(self._painter, corner, word, tone)
        return badge_size(word).width()

    def _paint_last_contact(self, row: CustomerRow) -> float:
        if row.last_contact_at is None:
            return 0
        said = relative_day(local(row.last_contact_at).date(), today())
        self._painter.setFont(theme().font(11))
        self._painter.setPen(theme().colour("ink_tertiary"))
        self._painter.drawText(self._second, _RIGHT_EDGE, said)
        return QFontMetricsF(self._painter.font()).horizontalAdvance(said)

    def _text(self, rect: QRectF, text: str, font: QFont, colour: str) -> None:
        self._painter.setFont(font)
        fitting = elided(self._painter, rect, text)
        self._mark(rect, fitting)
        self._painter.setPen(theme().colour(colour))
        self._painter.drawText(rect, _LEFT_EDGE, fitting)

    def _mark(self, rect: QRectF, text: str) -> None:
        for word in self._words:
            if span := find_folded(text, word):
                self._ground(rect, text, *span)

    def _paint_hit(self, hit: Excerpt) -> None:
        caption = f"{field_name(hit.field)}  "
        self._painter.setFont(theme().font(12))
        self._painter.setPen(theme().colour("ink_tertiary"))
        self._painter.drawText(self._second, _LEFT_EDGE, caption)
        metrics = QFontMetricsF(self._painter.font())
        rest = self._second.adjusted(metrics.horizontalAdvance(caption), 0, 0, 0)
        fitting = elided(self._painter, rest, hit.text)
        self._ground(rest, fitting, hit.start, hit.end)
        self._painter.setPen(theme().colour("ink_secondary"))
        self._painter.drawText(rest, _LEFT_EDGE, fitting)

    def _ground(self, rect: QRectF, text: str, start: int, end: int) -> None:
        """Lay the marker under a part of a text in the painter's font."""
        metrics = QFontMetricsF(self._painter.font())
        left, right = metrics.horizontalAdvance(text[:start]), metrics.horizontalAdvance(text[:end])
        height = metrics.height()
        mark = QRectF(rect.left() + left, rect.center().y() - height / 2, right - left, height)
        self._painter.fillRect(mark & rect, theme().colour("watch_ground"))


def _paint_ground(painter: QPainter, rect: QRect, *, chosen: bool) -> None:
    look = theme()
    painter.fillRect(rect, look.colour("selection" if chosen else "panel"))
    if chosen:
        painter.fillRect(rect.x(), rect.y(), look.px(3), rect.height(), look.colour("accent"))
    painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, look.colour("line"))


def _standing(row: CustomerRow) -> tuple[str, Tone]:
    """Return the badge of a row: archive and trash before the stage."""
    if row.trashed:
        return QCoreApplication.translate("CustomerDelegate", "In trash"), Tone.ACT
    if row.archived:
        return QCoreApplication.translate("CustomerDelegate", "Archived"), Tone.QUIET
    return stage_name(row.stage), Tone.GOOD if row.stage == "loyal" else Tone.ACCENT
