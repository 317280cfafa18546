"""One day or a week by the hour: heads and whole-day things stay in sight, the hours scroll."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from desktop_crm.domain.calendar import (
    USUAL_MINUTES,
    CalendarItem,
    end_of,
    lanes,
    later_by,
    quarter_at,
    start_of,
)
from desktop_crm.gui.lists.calendar_painting import Box, line_height, paint_box, paint_more
from desktop_crm.gui.lists.calendar_surface import Stop
from desktop_crm.gui.lists.calendar_view import CalendarView
from desktop_crm.gui.lists.calendar_words import say_weekday, small_print
from desktop_crm.gui.lists.day_head import paint_day_number
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.minute_hand import MinuteHand

_GUTTER, _HEAD, _HOUR = 52, 40, 44
_MOST_LINES = 4
_DAY_MINUTES = 24 * 60
_MORNING, _FIRST_HOUR_SEEN = time(9), 7


class DaysView(CalendarView):
    """Days side by side. A line marks the present moment."""

    by_hours = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._boxes: list[Box] | None = None
        self._scrolled = False
        MinuteHand(self).moved.connect(self.viewport().update)
        self.verticalScrollBar().valueChanged.connect(self.relayout)

    def relayout(self) -> None:
        self._boxes = None
        super().relayout()
        self._set_range()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.relayout()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._scrolled:
            self._scrolled = True
            # The line of the present moment is seen, too, of whoever begins early.
            hour = min(_FIRST_HOUR_SEEN, max(0, datetime.now().hour - 1))
            self.verticalScrollBar().setValue(theme().px(_HOUR * hour))

    def boxes(self) -> Sequence[Box]:
        if self._boxes is None:
            self._boxes = [box for day in self.days for box in self._boxes_of(day)]
        return self._boxes

    def stop_at(self, place: QPointF) -> Stop | None:
        day = next(
            (day for day in self.days if self._left(day) <= place.x() < self._left(day) + self._width()), None
        )
        if day is None:
            return None
        if place.y() < self._top():
            return Stop(day)
        minute = (place.y() - self._hours_top()) / theme().px(_HOUR) * 60
        return Stop(day, quarter_at(minute))

    def stops(self, day: date) -> list[Stop]:
        shown = [box.item for box in self.boxes() if box.item.on == day]
        found = [Stop(day, item.at, item) for item in shown]
        if not any(item.at is None for item in shown):
            found.append(Stop(day))
        taken = {start_of(item) // USUAL_MINUTES for item in shown if item.at}
        free = (slot for slot in range(_DAY_MINUTES // USUAL_MINUTES) if slot not in taken)
        found += [Stop(day, quarter_at(slot * USUAL_MINUTES)) for slot in free]
        here = self.stop
        # A click may have put the cursor on a quarter between two of the usual places.
        if here.day == day and here.item is None and here not in found:
            found.append(here)
        return sorted(found, key=lambda stop: (stop.at is not None, stop.at or time()))

    def further(self, places: Sequence[Stop], at: int, down: int) -> int:
        """Come down from the whole day to its first thing, or to the morning: nobody plans from midnight on."""
        further = at + down
        if places[at].at is not None or further not in range(len(places)) or places[further].at is None:
            return further
        rest = enumerate(places[further:], start=further)
        return next((number for number, one in rest if one.item or one.at == _MORNING), further)

    def below(self, stop: Stop, _step: int) -> Stop:
        return stop

    def beside(self, stop: Stop, day: date) -> Stop:
        places = self.stops(day)
        if stop.at is None:
            return places[0]
        wanted = stop.at.hour * 60 + stop.at.minute
        timed = [one for one in places if one.at is not None]
        return min(timed, key=lambda one: abs(_minute(one.at) - wanted))

    def shifted(self, item: CalendarItem, sideways: int, down: int) -> tuple[date, time | None]:
        day = item.on + timedelta(sideways)
        if not down or (item.at is None and down < 0):
            return day, item.at
        if item.at is None:
            return day, _MORNING
        if down < 0 and start_of(item) < 15:
            return day, None
        return later_by(day, item.at, 15 * down)

    def reveal(self, stop: Stop) -> None:
        if stop.at is None:
            return
        bar, hour = self.verticalScrollBar(), theme().px(_HOUR)
        at = _minute(stop.at) / 60 * hour
        seen = self.viewport().height() - self._top()
        if at < bar.value():
            bar.setValue(round(at))
        elif at + hour > bar.value() + seen:
            bar.setValue(round(at + hour - seen))

    def paint(self, painter: QPainter) -> None:
        look, whole = theme(), QRectF(self.viewport().rect())
        painter.fillRect(whole, look.colour("panel"))
        hours = QRectF(0, self._top(), whole.width(), whole.height() - self._top())
        painter.save()
        painter.setClipRect(hours)
        self._paint_hours(painter)
        self._paint_cursor(painter)
        self.paint_boxes(painter, hours)
        painter.restore()
        self._paint_heads(painter, whole)
        self.paint_boxes(painter, QRectF(0, 0, whole.width(), self._top() - 1))
        painter.save()
        painter.setClipRect(hours)
        self._paint_now(painter)
        painter.restore()
        if carried := self.lifted_to():
            paint_box(painter, self._carried_box(*carried))

    def _paint_hours(self, painter: QPainter) -> None:
        look, hour = theme(), theme().px(_HOUR)
        for number in range(24):
            y = self._hours_top() + number * hour
            painter.setPen(look.colour("line"))
            painter.drawLine(QPointF(look.px(_GUTTER), y), QPointF(self.viewport().width(), y))
            if number:
                painter.setFont(look.font(11))
                painter.setPen(look.colour("ink_tertiary"))
                room = QRectF(0, y - look.px(8), look.px(_GUTTER - 8), look.px(16))
                painter.drawText(
                    room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, f"{number:02}:00"
                )

    def _paint_heads(self, painter: QPainter, whole: QRectF) -> None:
        look = theme()
        for day in self.days:
            left, width = self._left(day), self._width()
            if day == self.stop.day and self.stop.at is None and self.hasFocus():
                painter.fillRect(QRectF(left, 0, width, self._top()), look.colour("selection"))
            number = paint_day_number(
                painter, QRectF(left, 0, width, look.px(24)), day, today=day == self.today
            )
            painter.setFont(look.font(12))
            painter.setPen(look.colour("accent" if day == self.today else "ink_secondary"))
            beside = QRectF(number.right() + look.px(4), 0, width - look.px(28), look.px(24))
            painter.drawText(beside, Qt.AlignmentFlag.AlignVCenter, say_weekday(day))
            painter.setFont(look.font(10))
            painter.setPen(look.colour("ink_tertiary"))
            below = QRectF(left + look.px(8), look.px(22), width - look.px(10), look.px(14))
            painter.drawText(below, Qt.AlignmentFlag.AlignVCenter, small_print(day))
            self._paint_hidden(painter, day)
            painter.setPen(look.colour("line"))
            painter.drawLine(QPointF(left, look.px(4)), QPointF(left, whole.height()))
        painter.setPen(look.colour("line"))
        painter.drawLine(QPointF(0, self._top() - 1), QPointF(whole.width(), self._top() - 1))

    def _paint_hidden(self, painter: QPainter, day: date) -> None:
        hidden = len(self._whole_day(day)) - self._lines_of(day) + self.more.get(day, 0)
        if hidden > 0:
            top = self._top() - line_height() - theme().px(2)
            room = QRectF(self._left(day) + theme().px(6), top, self._width(), line_height())
            paint_more(painter, room, hidden)

    def _paint_cursor(self, painter: QPainter) -> None:
        stop = self.stop
        if stop.item is None and stop.at is not None and stop.day in self.days and self.hasFocus():
            painter.fillRect(
                self._room(stop.day, _minute(stop.at), USUAL_MINUTES), theme().colour("selection")
            )

    def _paint_now(self, painter: QPainter) -> None:
        now = datetime.now()
        if now.date() not in self.days:
            return
        look = theme()
        y = self._hours_top() + (now.hour * 60 + now.minute) / 60 * look.px(_HOUR)
        left = self._left(now.date())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour("act"), look.px(2)))
        painter.drawLine(QPointF(left, y), QPointF(left + self._width(), y))
        painter.setBrush(look.colour("act"))
        painter.drawEllipse(QPointF(left, y), look.px(3), look.px(3))

    def _carried_box(self, item: CalendarItem, stop: Stop) -> Box:
        if stop.at is None:
            top = theme().px(_HEAD)
            return Box(QRectF(self._left(stop.day), top, self._width(), line_height()), item)
        return Box(self._room(stop.day, _minute(stop.at), max(item.minutes, USUAL_MINUTES)), item)

    def _boxes_of(self, day: date) -> list[Box]:
        top, line = theme().px(_HEAD), line_height()
        left, width = self._left(day) + 1, self._width() - theme().px(4)
        shown = self._whole_day(day)[: self._lines_of(day)]
        found = [Box(QRectF(left, top + n * line, width, line), item) for n, item in enumerate(shown)]
        for lane in lanes(self.items.get(day, ())):
            minutes = end_of(lane.item) - start_of(lane.item)
            room = self._room(day, start_of(lane.item), minutes)
            each = room.width() / lane.of
            rect = QRectF(room.left() + lane.place * each, room.top(), each, room.height())
            found.append(Box(rect, lane.item))
        return found

    def _whole_day(self, day: date) -> list[CalendarItem]:
        return [item for item in self.items.get(day, ()) if item.at is None]

    def _lines_of(self, day: date) -> int:
        """Return how many whole-day things of a day are shown; the last line may have to tell of the rest."""
        count = len(self._whole_day(day))
        return count if count <= _MOST_LINES and not self.more.get(day) else min(count, _MOST_LINES - 1)

    def _top(self) -> float:
        """Return where the hours begin."""
        lines = max(
            (min(_MOST_LINES, len(self._whole_day(day)) + bool(self.more.get(day))) for day in self.days),
            default=0,
        )
        return theme().px(_HEAD) + max(1, lines) * line_height() + theme().px(4)

    def _hours_top(self) -> float:
        return self._top() - self.verticalScrollBar().value()

    def _room(self, day: date, minute: int, minutes: int) -> QRectF:
        hour = theme().px(_HOUR)
        top = self._hours_top() + minute / 60 * hour
        return QRectF(self._left(day) + 1, top, self._width() - theme().px(4), minutes / 60 * hour)

    def _left(self, day: date) -> float:
        place = (day - self.days[0]).days if self.days else 0
        return theme().px(_GUTTER) + place * self._width()

    def _width(self) -> float:
        return (self.viewport().width() - theme().px(_GUTTER)) / max(1, len(self.days))

    def _set_range(self) -> None:
        bar, seen = self.verticalScrollBar(), self.viewport().height() - self._top()
        bar.setRange(0, max(0, round(24 * theme().px(_HOUR) - seen)))
        bar.setPageStep(max(1, round(seen)))
        bar.setSingleStep(theme().px(_HOUR // 2))


def _minute(at: time | None) -> int:
    return at.hour * 60 + at.minute if at else 0
