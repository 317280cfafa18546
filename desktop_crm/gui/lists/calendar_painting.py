"""How things on a calendar are painted: a ground, a bar and an icon of their kind, a line of words."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Flag, auto

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from desktop_crm.domain.calendar import CalendarItem, CalendarKind
from desktop_crm.domain.planning import Priority
from desktop_crm.gui.icons import icon_pixmap
from desktop_crm.gui.lists.calendar_words import say_line
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.painting import Tone, elided, tone_colours

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_ICONS = {
    CalendarKind.FOLLOW_UP: "bell",
    CalendarKind.INTERACTION: "check",
    CalendarKind.DEAL: "handshake",
    CalendarKind.DATE: "cake",
}
_TONES = {
    CalendarKind.FOLLOW_UP: Tone.ACCENT,
    CalendarKind.INTERACTION: Tone.QUIET,
    CalendarKind.DEAL: Tone.WATCH,
    CalendarKind.DATE: Tone.GOOD,
}
_ICON, _LINE = 12, 17


class State(Flag):
    """How an item is seen at the moment."""

    PLAIN = 0
    CHOSEN = auto()
    LIFTED = auto()


@dataclass(frozen=True, slots=True)
class Box:
    """An item and what it covers."""

    rect: QRectF
    item: CalendarItem


def line_height() -> int:
    """Return the height of an item that is one line."""
    return theme().px(_LINE)


def paint_box(painter: QPainter, box: Box, state: State = State.PLAIN) -> None:
    """Paint an item into what it covers; a repeat that is not made yet only as an outline."""
    item, rect = box.item, box.rect.adjusted(1, 0.5, -1, -0.5)
    ground, ink = tone_colours(Tone.ACT if item.late else _TONES[item.kind])
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipRect(box.rect)
    painter.setOpacity(0.75 if State.LIFTED in state else 1.0)
    radius = theme().px(3)
    chosen = State.CHOSEN in state
    if item.ahead:
        painter.setPen(QPen(ink, 1, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
    else:
        painter.setPen(QPen(_edge(item), 1))
        painter.setBrush(ground)
    if chosen:
        painter.setPen(QPen(theme().colour("accent"), 2))
    painter.drawRoundedRect(rect, radius, radius)
    if not item.ahead:
        painter.fillRect(QRectF(rect.left(), rect.top(), theme().px(3), rect.height()), ink)
    _write(painter, rect, item, ink)
    painter.restore()


def paint_more(painter: QPainter, rect: QRectF, count: int) -> None:
    """Paint how many things of a day are not shown."""
    painter.setFont(theme().font(11))
    painter.setPen(theme().colour("ink_secondary"))
    painter.drawText(rect, _LEFT, f"+{count:,}")


def _edge(item: CalendarItem) -> QColor:
    return theme().colour("line" if item.kind is CalendarKind.INTERACTION else "panel")


def _write(painter: QPainter, rect: QRectF, item: CalendarItem, ink: QColor) -> None:
    """Write time and words behind the icon; in a box of two lines and more the words stand below the time."""
    px = theme().px
    line = QRectF(rect.left() + px(6), rect.top(), rect.width() - px(8), min(rect.height(), px(_LINE)))
    if line.width() > px(70):
        token = "act" if item.late else "ink_secondary"
        top = line.center().y() - px(_ICON) / 2
        painter.drawPixmap(QPointF(line.left(), top), icon_pixmap(_ICONS[item.kind], token, _ICON))
        line.setLeft(line.left() + px(_ICON + 4))
    painter.setFont(theme().font(11, 600 if item.priority is Priority.HIGH or item.promise else 400))
    clock = f"{item.at:%H:%M} " if item.at else ""
    marks = ("! " if item.priority is Priority.HIGH else "") + ("↻ " if item.repeat else "")
    if rect.height() >= 2 * px(_LINE) - 2 and clock:
        painter.setPen(ink)
        painter.drawText(line, _LEFT, elided(painter, line, (clock + marks).strip()))
        line.translate(0, px(_LINE - 2))
        line.setLeft(rect.left() + px(6))
        clock = marks = ""
    painter.setPen(theme().colour("ink"))
    painter.drawText(line, _LEFT, elided(painter, line, clock + marks + say_line(item)))
