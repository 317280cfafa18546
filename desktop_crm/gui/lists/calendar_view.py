"""A calendar's keys and mouse: walking, asking, and carrying what is planned to another day or time."""

from __future__ import annotations

from datetime import date, time, timedelta

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop_crm.domain.calendar import CalendarItem, CalendarKind
from desktop_crm.gui.lists.calendar_surface import CalendarSurface, Stop

_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
ASKS = {
    Qt.Key.Key_Space: "done",
    Qt.Key.Key_D: "done",
    Qt.Key.Key_L: "log",
    Qt.Key.Key_S: "later",
    Qt.Key.Key_F2: "change",
    Qt.Key.Key_E: "change",
}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_LIFTING = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.AltModifier


class CalendarView(CalendarSurface):
    """`asked` carries an item, what is wanted (open, change, done, next, log, later, menu) and a place on the screen.

    `move_wanted` carries an item with its new day and time, None for the whole day; `plan_wanted` a day and time;
    `day_wanted` a day that is not shown. `by_hours`: a place on the page says a time, too.
    """

    asked = Signal(object, str, object)
    move_wanted = Signal(object, object, object)
    plan_wanted = Signal(object, object)
    day_wanted = Signal(object)
    by_hours = False

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pressed: tuple[QPointF, CalendarItem] | None = None
        self._target: Stop | None = None
        self.viewport().setMouseTracking(True)

    def go_to(self, stop: Stop) -> None:
        """Put the cursor somewhere, on another page if need be."""
        self.stop = stop
        if stop.day not in self.days:
            self.day_wanted.emit(stop.day)
        self.reveal(stop)
        self.tell()
        self.viewport().update()

    def lifted_to(self) -> tuple[CalendarItem, Stop] | None:
        """Return what is being dragged and where it would be put."""
        return (self.lifted, self._target) if self.lifted and self._target else None

    def event(self, event: QEvent) -> bool:
        # Ctrl+T plans here, not for whoever was last seen on another page.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
            lifting = bool(event.modifiers() & _LIFTING) and event.key() in _ARROWS
            if lifting or (control and event.key() in (Qt.Key.Key_T, *_ENTER)):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in _ARROWS and modifiers in (
            Qt.KeyboardModifier.ShiftModifier,
            Qt.KeyboardModifier.AltModifier,
        ):
            self._carry(*_ARROWS[key])
        elif key in _ARROWS and not modifiers:
            self._walk(*_ARROWS[key])
        elif key in (*_ENTER, Qt.Key.Key_T) and modifiers == Qt.KeyboardModifier.ControlModifier:
            self._plan() if key == Qt.Key.Key_T else self._ask("next")
        elif modifiers or not self._act(key):
            super().keyPressEvent(event)

    def _act(self, key: Qt.Key) -> bool:
        """Answer a key without modifiers and tell whether it has a meaning here."""
        if key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.day_wanted.emit(self.page_from(-1 if key == Qt.Key.Key_PageUp else 1))
        elif key == Qt.Key.Key_Home:
            self.day_wanted.emit(self.today)
        elif key == Qt.Key.Key_N or (key in _ENTER and self.chosen() is None):
            self._plan()
        elif key in _ENTER:
            self._ask("open")
        elif key in ASKS:
            self._ask(ASKS[key])
        elif key == Qt.Key.Key_Escape and self.lifted:
            self._drop_nowhere()
        else:
            return False
        return True

    def page_from(self, step: int) -> date:
        """Return the day to show instead, one page on or back."""
        return self.stop.day + timedelta(len(self.days) * step)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        box = self.box_at(event.position())
        stop = self.stop_at(event.position())
        if box is not None:
            self._pressed = (event.position(), box.item) if box.item.movable else None
            self.go_to(Stop(box.item.on, box.item.at, box.item))
        elif stop is not None:
            self.go_to(stop)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            box = self.box_at(event.position())
            movable = box is not None and box.item.movable
            self.viewport().setCursor(
                Qt.CursorShape.OpenHandCursor if movable else Qt.CursorShape.ArrowCursor
            )
            return
        start, item = self._pressed
        if (event.position() - start).manhattanLength() >= QApplication.startDragDistance():
            self.lifted = item
        if self.lifted:
            self._target = self.stop_at(event.position() - self._grip(start, item)) or self._target
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        carried = self.lifted_to()
        self._drop_nowhere()
        if carried is not None and event.button() == Qt.MouseButton.LeftButton:
            item, stop = carried
            self._move(item, stop.day, stop.at if self.by_hours else item.at)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        box = self.box_at(event.position())
        if box is not None:
            self._ask("open")
        else:
            self._plan()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        spot = event.pos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            chosen = next((box for box in self.boxes() if box.item == self.chosen()), None)
            spot = chosen.rect.center().toPoint() if chosen else QPoint()
        elif (box := self.box_at(QPointF(spot))) is not None:
            self.go_to(Stop(box.item.on, box.item.at, box.item))
        if self.chosen() is not None:
            self._ask("menu", self.viewport().mapToGlobal(spot))

    def _grip(self, start: QPointF, item: CalendarItem) -> QPointF:
        """Return how far below its upper edge an item was taken hold of, where its place says its time."""
        box = next((box for box in self.boxes() if box.item is item), None)
        return QPointF(0, start.y() - box.rect.top()) if box and item.at and self.by_hours else QPointF()

    def _walk(self, sideways: int, down: int) -> None:
        stop = self.stop
        if sideways:
            self.go_to(self.beside(stop, stop.day + timedelta(sideways)))
            return
        places = self.stops(stop.day)
        at = next((number for number, one in enumerate(places) if one == stop), 0)
        further = self.further(places, at, down)
        self.go_to(places[further] if 0 <= further < len(places) else self.below(stop, down))

    def _carry(self, sideways: int, down: int) -> None:
        item = self.chosen()
        if item is not None and item.movable:
            self._move(item, *self.shifted(item, sideways, down))

    def _move(self, item: CalendarItem, day: date, at: time | None) -> None:
        if item.kind is CalendarKind.DEAL:
            at = None
        if (day, at) != (item.on, item.at):
            self.await_item(item.id)
            self.move_wanted.emit(item, day, at)

    def _plan(self) -> None:
        self.plan_wanted.emit(self.stop.day, self.stop.at)

    def _ask(self, what: str, place: QPoint | None = None) -> None:
        if (item := self.chosen()) is not None:
            self.asked.emit(item, what, place or self.mapToGlobal(QPoint()))

    def _drop_nowhere(self) -> None:
        self._pressed, self.lifted, self._target = None, None, None
        self.viewport().unsetCursor()
        self.viewport().update()
