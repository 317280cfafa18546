"""The note of a record: several lines, saved when left."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from desktop_crm.gui.editors.saving import RecordSaver
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.labels import SectionHeader, label
from desktop_crm.operations.edits import CustomerEdit

_PASSING = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)


class _Text(QPlainTextEdit):
    left = Signal()
    given_up = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        elif control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _PASSING:
            self.left.emit()


class NoteEditor(QWidget):
    """Saves on leaving and with Ctrl+Enter; Esc restores what is kept."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._saver: RecordSaver | None = None
        self._kept = ""
        self._heading = SectionHeader()
        self.text = _Text()
        self.text.setTabChangesFocus(True)
        self._error = label("", "error")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for part in (self._heading, self.text, self._error):
            self._column.addWidget(part)
        self._error.setVisible(False)
        self.text.left.connect(self._commit)
        self.text.given_up.connect(lambda: self.show_note(self._kept, always=True))
        theme().changed.connect(self._restyle)
        self._restyle()
        self._retranslate()

    def attach(self, saver: RecordSaver) -> None:
        """Save through this from now on."""
        self._saver = saver

    def show_note(self, note: str, *, always: bool = False) -> None:
        """Show the note as kept; what is being typed is left alone unless `always`."""
        typing = self.unsaved() is not None
        self._kept = note
        if always or not typing:
            self.text.setPlainText(note)
            self.set_error("")

    def unsaved(self) -> str | None:
        """Return the text, if it differs from what is kept."""
        typed = self.text.toPlainText()
        return typed if typed.strip() != self._kept.strip() else None

    def take_up(self, text: str) -> None:
        """Show a text that was left unsaved."""
        self.text.setPlainText(text)

    def set_error(self, message: str) -> None:
        """Say why the note was not kept."""
        self._error.setText(message)
        self._error.setVisible(bool(message))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _commit(self) -> None:
        typed = self.unsaved()
        if typed is not None and self._saver is not None:
            self.set_error("")
            self._saver.save(CustomerEdit(note=typed), self, {"note": typed})

    def _retranslate(self) -> None:
        self._heading.setText(self.tr("Note"))
        self.text.setAccessibleName(self.tr("Note"))
        self.text.setPlaceholderText(self.tr("What is worth remembering; saved when you leave the field"))

    def _restyle(self) -> None:
        self._column.setSpacing(theme().px(6))
        self.text.setFixedHeight(theme().px(92))
