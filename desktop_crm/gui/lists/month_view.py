"""A month on a page: six weeks of days, each with its number, small print and as many lines as it has room for."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, time, timedelta

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop_crm.domain.calendar import CalendarItem
from desktop_crm.domain.schedule import months_later
from desktop_crm.gui.lists.calendar_painting import Box, line_height, paint_box, paint_more
from desktop_crm.gui.lists.calendar_surface import Stop
from desktop_crm.gui.lists.calendar_view import CalendarView
from desktop_crm.gui.lists.calendar_words import say_weekday, small_print
from desktop_crm.gui.lists.day_head import paint_day_number
from desktop_crm.gui.theme import theme

_HEAD, _NUMBER = 24, 22
_WEEK = 7


class MonthView(CalendarView):
    """Shows the month of `month`; days of its neighbours are faint."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.month = date.min
        self._boxes: list[Box] | None = None
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def relayout(self) -> None:
        self._boxes = None
        super().relayout()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.relayout()

    def boxes(self) -> Sequence[Box]:
        if self._boxes is None:
            self._boxes = [box for day in self.days for box in self._boxes_of(day)]
        return self._boxes

    def stop_at(self, place: QPointF) -> Stop | None:
        day = next((day for day in self.days if self._cell(day).contains(place)), None)
        return Stop(day) if day else None

    def stops(self, day: date) -> list[Stop]:
        shown = [Stop(day, box.item.at, box.item) for box in self.boxes() if box.item.on == day]
        return shown or [Stop(day)]

    def below(self, stop: Stop, step: int) -> Stop:
        day = stop.day + timedelta(_WEEK * step)
        return self.stops(day)[0 if step > 0 else -1]

    def beside(self, _stop: Stop, day: date) -> Stop:
        return self.stops(day)[0]

    def shifted(self, item: CalendarItem, sideways: int, down: int) -> tuple[date, time | None]:
        return item.on + timedelta(sideways + _WEEK * down), item.at

    def page_from(self, step: int) -> date:
        return months_later(self.stop.day, step)

    def paint(self, painter: QPainter) -> None:
        look, whole = theme(), QRectF(self.viewport().rect())
        painter.fillRect(whole, look.colour("panel"))
        for day in self.days[:_WEEK]:
            cell = self._cell(day)
            head = QRectF(cell.left() + look.px(8), 0, cell.width(), look.px(_HEAD))
            painter.setFont(look.font(12))
            painter.setPen(look.colour("ink_tertiary"))
            painter.drawText(head, Qt.AlignmentFlag.AlignVCenter, say_weekday(day))
        for day in self.days:
            self._paint_day(painter, day)
        self.paint_boxes(painter, whole)
        if carried := self.lifted_to():
            cell = self._cell(carried[1].day)
            line = QRectF(cell.left(), cell.top() + look.px(_NUMBER), cell.width(), line_height())
            paint_box(painter, Box(line, carried[0]))

    def _paint_day(self, painter: QPainter, day: date) -> None:
        look, cell = theme(), self._cell(day)
        here = (day.year, day.month) == (self.month.year, self.month.month)
        if not here:
            painter.fillRect(cell, look.colour("field"))
        carried = self.lifted_to()
        if carried and carried[1].day == day:
            painter.fillRect(cell, look.colour("accent_ground"))
        painter.setPen(look.colour("line"))
        painter.drawLine(cell.topLeft(), cell.topRight())
        if day != self.days[0] and self.days.index(day) % _WEEK:
            painter.drawLine(cell.topLeft(), cell.bottomLeft())
        paint_day_number(painter, self._head_of(cell), day, today=day == self.today, faint=not here)
        self._paint_small_print(painter, cell, day)
        shown = sum(box.item.on == day for box in self.boxes())
        hidden = len(self.items.get(day, ())) - shown + self.more.get(day, 0)
        if hidden:
            foot = QRectF(
                cell.left() + look.px(6), cell.bottom() - line_height(), cell.width(), line_height()
            )
            paint_more(painter, foot, hidden)
        if self.hasFocus() and day == self.stop.day:
            painter.setPen(look.colour("accent"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(cell.adjusted(1, 1, -1, -1))

    def _paint_small_print(self, painter: QPainter, cell: QRectF, day: date) -> None:
        look = theme()
        room = self._head_of(cell).adjusted(look.px(28), 0, -look.px(6), 0)
        painter.setFont(look.font(10))
        painter.setPen(look.colour("ink_tertiary"))
        words = painter.fontMetrics().elidedText(
            small_print(day), Qt.TextElideMode.ElideRight, round(room.width())
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)

    def _head_of(self, cell: QRectF) -> QRectF:
        return QRectF(cell.left(), cell.top(), cell.width(), theme().px(_NUMBER))

    def _cell(self, day: date) -> QRectF:
        head = theme().px(_HEAD)
        place = (day - self.days[0]).days if self.days else 0
        width = self.viewport().width() / _WEEK
        height = (self.viewport().height() - head) / max(1, len(self.days) // _WEEK)
        return QRectF(place % _WEEK * width, head + place // _WEEK * height, width, height)

    def _boxes_of(self, day: date) -> list[Box]:
        cell, line, px = self._cell(day), line_height(), theme().px
        items = self.items.get(day, ())
        top, width = cell.top() + px(_NUMBER), cell.width() - px(6)
        room = int((cell.bottom() - top - px(2)) // line)
        if len(items) > room or self.more.get(day):
            room -= 1
        return [
            Box(QRectF(cell.left() + px(3), top + number * line, width, line), item)
            for number, item in enumerate(items[: max(0, room)])
        ]
