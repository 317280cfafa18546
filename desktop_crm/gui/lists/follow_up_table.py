"""The table of follow-ups, with the keys of Today and of the calendar."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QTableView, QWidget

from desktop_crm.gui.lists.calendar_view import ASKS

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FollowUpTable(QTableView):
    """`asked` carries what is to be done with the chosen line, and where a menu may open; N asks for a new one."""

    asked = Signal(str, object)
    created = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(lambda at: self._ask("menu", self.viewport().mapToGlobal(at)))
        self.doubleClicked.connect(lambda _index: self._ask("open"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in _ENTER and modifiers == Qt.KeyboardModifier.ControlModifier:
            self._ask("next")
        elif modifiers:
            super().keyPressEvent(event)
        elif key in _ENTER:
            self._ask("open")
        elif key in ASKS:
            self._ask(ASKS[key])
        elif key == Qt.Key.Key_N:
            self.created.emit()
        else:
            super().keyPressEvent(event)

    def _ask(self, what: str, at: QPoint | None = None) -> None:
        place = at or self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).bottomLeft())
        self.asked.emit(what, place)
