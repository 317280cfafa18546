"""A page of days with a cursor: what stands where, what is seen of it, and what is said of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QToolTip, QWidget

from desktop_crm.domain.calendar import CalendarItem
from desktop_crm.gui.lists.calendar_painting import Box, State, paint_box
from desktop_crm.gui.lists.calendar_words import say_full, say_span
from desktop_crm.gui.theme import theme


@dataclass(frozen=True, slots=True)
class Stop:
    """A place where the cursor may rest: an item, or an empty place of a day at a time or, None, the whole day."""

    day: date
    at: time | None = None
    item: CalendarItem | None = None


class CalendarSurface(QAbstractScrollArea):
    """Shows items on days. A subclass lays them out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.days: Sequence[date] = ()
        self.today = date.min
        self.stop = Stop(date.min)
        self.items: Mapping[date, Sequence[CalendarItem]] = {}
        self.more: Mapping[date, int] = {}
        self.lifted: CalendarItem | None = None
        self._awaited: int | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        theme().changed.connect(self.relayout)

    def boxes(self) -> Sequence[Box]:
        """Return what is shown and where, in coordinates of the viewport."""
        raise NotImplementedError

    def stop_at(self, place: QPointF) -> Stop | None:
        """Return the day and time at a place of the viewport, whatever stands there."""
        raise NotImplementedError

    def stops(self, day: date) -> list[Stop]:
        """Return where the cursor rests on a day, from above."""
        raise NotImplementedError

    def further(self, _places: Sequence[Stop], at: int, down: int) -> int:
        """Return the number of the stop of a day that the cursor goes to from one; outside of them is another day."""
        return at + down

    def below(self, stop: Stop, step: int) -> Stop:
        """Return where the cursor goes from the last stop of a day (1) or from the first (-1)."""
        raise NotImplementedError

    def shifted(self, item: CalendarItem, sideways: int, down: int) -> tuple[date, time | None]:
        """Return where keys that move an item put it."""
        raise NotImplementedError

    def beside(self, stop: Stop, day: date) -> Stop:
        """Return the stop of another day that lies nearest to one."""
        raise NotImplementedError

    def paint(self, painter: QPainter) -> None:
        """Paint everything but the items."""
        raise NotImplementedError

    def relayout(self) -> None:
        """Forget what was reckoned for another size, look or content."""
        self.viewport().update()

    def show_days(self, days: Sequence[date], chosen: date, today: date) -> None:
        """Show these days from now on, with the cursor on one of them."""
        self.days, self.today = days, today
        if self.stop.day != chosen:
            self.stop = Stop(chosen, self.stop.at)
        self.items, self.more = {}, {}
        self.relayout()

    def show_items(self, items: Sequence[CalendarItem], more: Mapping[date, int]) -> None:
        """Show these on their days; the cursor stays with its item, also where that has been moved."""
        by_day: defaultdict[date, list[CalendarItem]] = defaultdict(list)
        for item in items:
            by_day[item.on].append(item)
        self.items, self.more = by_day, more
        self.relayout()
        self._find_cursor(items)
        self.tell()

    def await_item(self, item_id: int) -> None:
        """Put the cursor on this item when it is shown next."""
        self._awaited = item_id

    def chosen(self) -> CalendarItem | None:
        """Return the item under the cursor."""
        return self.stop.item

    def reveal(self, stop: Stop) -> None:
        """Scroll so that a stop is seen."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        self.paint(painter)
        painter.end()

    def paint_boxes(self, painter: QPainter, within: QRectF) -> None:
        """Paint the items that are seen within a rectangle, and the one that is carried."""
        painter.save()
        painter.setClipRect(within)
        for box in self.boxes():
            if box.item is not self.lifted and box.rect.intersects(within):
                chosen = self.hasFocus() and box.item == self.stop.item
                paint_box(painter, box, State.CHOSEN if chosen else State.PLAIN)
        painter.restore()

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            box = self.box_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), say_full(box.item) if box else "", self.viewport())
            return True
        return super().viewportEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.tell()
        self.viewport().update()

    def box_at(self, place: QPointF) -> Box | None:
        """Return the item at a place of the viewport."""
        return next((box for box in reversed(self.boxes()) if box.rect.contains(place)), None)

    def _find_cursor(self, items: Sequence[CalendarItem]) -> None:
        """Keep the cursor with its item, or at its place where that is gone."""
        before = self.stop
        wanted = self._awaited or (before.item.id if before.item else None)
        kinds = {before.item.kind} if before.item else {None}
        for item in items:
            same = item.id == wanted and (item.kind in kinds or self._awaited is not None)
            if same and (not item.ahead or item.on == before.day):
                self.stop = Stop(item.on, item.at, item)
                self._awaited = None
                self.reveal(self.stop)
                return
        if before.item is not None:
            self.stop = Stop(before.day, before.at)

    def tell(self) -> None:
        """Say what is under the cursor to those who do not see it."""
        stop = self.stop
        empty = say_span(stop.day, stop.day) + (f" {stop.at:%H:%M}" if stop.at else "")
        self.setAccessibleDescription(say_full(stop.item) if stop.item else empty)
