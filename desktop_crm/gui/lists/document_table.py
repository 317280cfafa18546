"""The table of documents, apart from what is searched above it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QTableView, QWidget


class DocumentTable(QTableView):
    """`opened` says that Enter or a double click chose a line; N asks for a new document."""

    opened = Signal()
    created = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.doubleClicked.connect(lambda _index: self.opened.emit())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.opened.emit()
        elif event.key() == Qt.Key.Key_N and not event.modifiers():
            self.created.emit()
        else:
            super().keyPressEvent(event)
