"""The hint of a text of several lines while an input method composes there."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QPlainTextEdit


def give_way_to_composing(edit: QPlainTextEdit) -> None:
    """Take the hint away while something is composed: Qt draws one beneath the other, as only the document counts."""
    edit.installEventFilter(_Hint(edit))


class _Hint(QObject):
    def __init__(self, edit: QPlainTextEdit) -> None:
        super().__init__(edit)
        self._edit = edit
        self._taken = ""

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QInputMethodEvent):
            hint = self._edit.placeholderText()
            if event.preeditString() and hint:
                self._taken = hint
                self._edit.setPlaceholderText("")
            elif not event.preeditString() and not hint:
                self._edit.setPlaceholderText(self._taken)
        return False
