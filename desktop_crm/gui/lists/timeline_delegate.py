"""Draws a timeline: circle and line at the left, words at the right, follow-ups that can be ticked in place."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop_crm.gui.icons import icon_pixmap
from desktop_crm.gui.lists.index import Index
from desktop_crm.gui.lists.timeline_layout import PlanBox, RowLayout, lay_out, text_left
from desktop_crm.gui.lists.timeline_model import ROW_ROLE
from desktop_crm.gui.lists.timeline_row import TimelineRow
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.painting import Tone, badge_size, elided, paint_badge, paint_timeline_dot


class TimelineDelegate(QStyledItemDelegate):
    """Remembers each row's layout until width, look or rows change. The view's width is the rows' width."""

    clicked = Signal(QModelIndex, str, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._layouts: dict[int, RowLayout] = {}
        self._unfolded: set[int] = set()
        self._words: tuple[str, ...] = ()
        self._width = 0
        self._more = self._less = ""
        self._room: tuple[int, int] | None = None

    def set_words(self, more: str, less: str) -> None:
        """Name the links that unfold and fold a long text."""
        self._more, self._less = more, less

    def forget(self, words: tuple[str, ...] = ()) -> None:
        """Lay everything out anew, marking these searched words."""
        self._layouts.clear()
        self._words = words

    def fold_all(self) -> None:
        """Fold every text again, for another customer."""
        self._unfolded.clear()
        self.forget()

    def toggle_fold(self, index: QModelIndex) -> None:
        """Unfold a long text, or fold it."""
        entry_id = _entry_id(index)
        self._unfolded ^= {entry_id}
        self._layouts.pop(index.row(), None)

    def make_room(self, number: int, height: int | None) -> None:
        """Give a row the height that its editor needs and draw nothing there; None takes it back."""
        self._room = (number, height) if height else None

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        view = self.parent()
        width = view.viewport().width() if isinstance(view, QAbstractItemView) else option.rect.width()
        if self._room and self._room[0] == index.row():
            return QSize(width, self._room[1])
        return QSize(width, round(self._layout(index, width).height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: TimelineRow = index.data(ROW_ROLE)
        rect = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.entry is None:
            _paint_heading(painter, rect, row.head)
        elif not (self._room and self._room[0] == index.row()):
            _paint_ground(painter, rect, option.state)
            if row.run:
                _paint_run(painter, rect, row)
            else:
                self._paint_entry(painter, rect, row, self._layout(index, option.rect.width()))
        painter.restore()

    def editorEvent(
        self, event: QEvent, _model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        if (
            event.type() == QEvent.Type.MouseButtonRelease
            and isinstance(event, QMouseEvent)
            and event.button() is Qt.MouseButton.LeftButton
            and index.data(ROW_ROLE).entry is not None
        ):
            place = event.position() - QPointF(option.rect.topLeft())
            part, plan = self._layout(index, option.rect.width()).part_at(place)
            self.clicked.emit(index, part, plan.row if plan else None)
            return True
        return False

    def _layout(self, index: Index, width: int) -> RowLayout:
        if width != self._width:
            self._width = width
            self._layouts.clear()
        found = self._layouts.get(index.row())
        if found is None:
            row: TimelineRow = index.data(ROW_ROLE)
            found = lay_out(row, width, self._words, unfolded=_entry_id(index) in self._unfolded)
            self._layouts[index.row()] = found
        return found

    def _paint_entry(self, painter: QPainter, rect: QRectF, row: TimelineRow, layout: RowLayout) -> None:
        look = theme()
        px, left = look.px, rect.left() + text_left()
        paint_timeline_dot(painter, rect.adjusted(px(16), px(1), 0, px(1)), row.letter, row.tone)
        _paint_head(painter, QRectF(left, rect.top() + px(4), rect.right() - px(16) - left, px(18)), row)
        if layout.text is not None:
            painter.setPen(look.colour("ink_secondary"))
            for number in range(layout.shown_lines):
                layout.text.lineAt(number).draw(painter, rect.topLeft() + layout.text_at)
        if layout.more is not None:
            cut = layout.text is not None and layout.shown_lines < layout.text.lineCount()
            _write(
                painter, layout.more.translated(rect.topLeft()), self._more if cut else self._less, "accent"
            )
        if layout.outcome_at is not None and row.outcome is not None:
            corner = rect.topLeft() + layout.outcome_at
            paint_badge(
                painter, QPointF(corner.x() + badge_size(row.outcome[0]).width(), corner.y()), *row.outcome
            )
        for box in layout.plans:
            _paint_plan(painter, rect.topLeft(), box)


def _entry_id(index: Index) -> int:
    row: TimelineRow = index.data(ROW_ROLE)
    return row.entry.id if row.entry is not None else 0


def _paint_heading(painter: QPainter, rect: QRectF, text: str) -> None:
    font = theme().font(11, 600)
    font.setLetterSpacing(font.SpacingType.AbsoluteSpacing, 0.4)
    painter.setFont(font)
    painter.setPen(theme().colour("ink_tertiary"))
    px = theme().px
    place = rect.adjusted(px(16), 0, -px(16), -px(5))
    painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, text.upper())


def _paint_ground(painter: QPainter, rect: QRectF, state: QStyle.StateFlag) -> None:
    look = theme()
    ground: QColor | None = None
    if state & QStyle.StateFlag.State_HasFocus:
        ground = look.colour("selection")
    elif state & QStyle.StateFlag.State_MouseOver:
        ground = look.colour("field")
    if ground is not None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        px = look.px
        painter.drawRoundedRect(rect.adjusted(px(8), -px(3), -px(8), -px(6)), px(6), px(6))


def _paint_run(painter: QPainter, rect: QRectF, row: TimelineRow) -> None:
    """Paint the line of several changes: an arrow in place of the circle, and all of it quiet."""
    look = theme()
    px, left = look.px, rect.left() + text_left()
    paint_timeline_dot(painter, rect.adjusted(px(16), px(1), 0, px(1)), "", Tone.QUIET)
    arrow = icon_pixmap("chevron-down" if row.opened else "chevron-right", "ink_secondary", 14)
    painter.drawPixmap(QPointF(rect.left() + px(16 + 6), rect.top() + px(1 + 6)), arrow)
    line = QRectF(left, rect.top() + px(4), rect.right() - px(16) - left, px(20))
    painter.setFont(look.font(11))
    painter.setPen(look.colour("ink_tertiary"))
    painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, row.when)
    _write(painter, line, row.head, "ink_secondary")


def _paint_head(painter: QPainter, rect: QRectF, row: TimelineRow) -> None:
    look = theme()
    painter.setFont(look.font(11))
    painter.setPen(look.colour("ink_tertiary"))
    painter.drawText(rect, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, row.when)
    room = painter.fontMetrics().horizontalAdvance(row.when) + look.px(8)
    painter.setFont(look.font(13, 650))
    painter.setPen(look.colour("ink"))
    rect = rect.adjusted(0, 0, -room, 0)
    painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, elided(painter, rect, row.head))


def _paint_plan(painter: QPainter, origin: QPointF, box: PlanBox) -> None:
    look = theme()
    px = look.px
    grip = px(5)
    square = box.check.translated(origin).adjusted(grip, grip, -px(4), -grip)
    done = bool(box.plan.row.done_at)
    painter.setPen(QPen(look.colour("ink_tertiary"), 1))
    painter.setBrush(look.colour("field" if done else "panel"))
    painter.drawRoundedRect(square, px(4), px(4))
    if done:
        painter.drawPixmap(square.topLeft() + QPointF(1, 1), icon_pixmap("check", "ink_secondary", 12))
    words = box.words.translated(origin)
    badge = badge_size(box.plan.badge)
    top = words.top() + (words.height() - badge.height()) / 2 - px(1)
    paint_badge(painter, QPointF(words.left() + badge.width(), top), box.plan.badge, box.plan.tone)
    rest = words.adjusted(badge.width() + px(6), -px(1), 0, -px(1))
    painter.setFont(look.font(12))
    _write(painter, rest, elided(painter, rest, box.title), "ink_secondary")


def _write(painter: QPainter, rect: QRectF, text: str, token: str) -> None:
    painter.setFont(theme().font(12))
    painter.setPen(theme().colour(token))
    painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
