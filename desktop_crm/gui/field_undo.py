"""Ctrl+Z in a text field is the field's own until it has nothing left; then it is the window's."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

_TextField = QLineEdit | QPlainTextEdit | QTextEdit


class FieldUndo(QObject):
    """Takes Undo and Redo from the focused field where it could do nothing with them."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        app.focusChanged.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # A field claims every key it knows by accepting this event; ignored, the key goes on to the window's commands.
        claims = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if claims and isinstance(watched, _TextField) and _is_of_no_use(event, watched):
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _follow(self, old: QWidget | None, now: QWidget | None) -> None:
        if isinstance(old, _TextField):
            old.removeEventFilter(self)
        if isinstance(now, _TextField):
            now.installEventFilter(self)


def _is_of_no_use(event: QEvent, field: _TextField) -> bool:
    assert isinstance(event, QKeyEvent)
    holder = field if isinstance(field, QLineEdit) else field.document()
    if event.matches(QKeySequence.StandardKey.Undo):
        return not holder.isUndoAvailable()
    return event.matches(QKeySequence.StandardKey.Redo) and not holder.isRedoAvailable()
