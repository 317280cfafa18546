"""The note of a record: several lines, saved when left."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from desktop_crm.domain.changes import Op
from desktop_crm.gui.editors.saving import RecordSaver
from desktop_crm.gui.permission import permission
from desktop_crm.gui.retranslating import Retranslating
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.composing import give_way_to_composing
from desktop_crm.gui.widgets.labels import SectionHeader, label
from desktop_crm.gui.widgets.unsaved_dot import UnsavedDot
from desktop_crm.operations.edits import CustomerEdit
from desktop_crm.operations.viewing import reveal_note

# So long a note is shown that was asked for.
SHOWN_MS = 30_000
_PASSING = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)


class _Text(QPlainTextEdit):
    left = Signal()
    given_up = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _PASSING:
            self.left.emit()


class NoteEditor(Retranslating, QWidget):
    """Saves on leaving; Esc restores what is kept."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._saver: RecordSaver | None = None
        self._kept = ""
        self._mask = ""
        self._veiled = False
        self._revealed_of = 0
        self._hide_again = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._hide_again.timeout.connect(self._conceal)
        self.show_button = QPushButton()
        self._heading = SectionHeader()
        self.text = _Text()
        self.text.setTabChangesFocus(True)
        give_way_to_composing(self.text)
        self._error = label("", "error")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for part in (self._heading, self.text, self.show_button, self._error):
            self._column.addWidget(part)
        self._error.setVisible(False)
        self.show_button.setVisible(False)
        self.show_button.clicked.connect(self._reveal)
        self.text.left.connect(self._commit)
        self.text.given_up.connect(lambda: self.show_note(self._kept, always=True))
        self._dot = UnsavedDot(self.text)
        self.text.textChanged.connect(self._look)
        permission().changed.connect(self._restrict)
        theme().changed.connect(self._restyle)
        self._restyle()
        self.retranslate()

    def attach(self, saver: RecordSaver) -> None:
        """Save through this from now on."""
        self._saver = saver

    def show_note(self, note: str, *, always: bool = False, veiled: bool = False) -> None:
        """Show the note as kept; what is being typed is left alone unless `always`.

        A veiled note is a mask, which can be neither edited nor saved, until it is asked for; it hides again after a
        while.
        """
        lent = (
            veiled and not always and self._saver is not None and self._revealed_of == self._saver.customer_id
        )
        self._mask = note if veiled else self._mask
        if lent:
            return
        self._hide_again.stop()
        self._revealed_of = 0
        self._veiled = veiled
        self._restrict()
        self.show_button.setVisible(veiled)
        typing = self.unsaved() is not None
        self._kept = note
        if always or not typing:
            self.text.setPlainText(note)
            self.set_error("")
        self._look()

    def unsaved(self) -> str | None:
        """Return the text, if it differs from what is kept."""
        typed = self.text.toPlainText()
        return typed if typed.strip() != self._kept.strip() else None

    def _look(self) -> None:
        self._dot.say(unsaved=self.unsaved() is not None)

    def take_up(self, text: str) -> None:
        """Show a text that was left unsaved."""
        self.text.setPlainText(text)

    def set_error(self, message: str) -> None:
        """Say why the note was not kept."""
        self._error.setText(message)
        self._error.setVisible(bool(message))

    def retranslate(self) -> None:
        self._heading.setText(self.tr("Note"))
        self.show_button.setText(self.tr("Show the note; the look is logged"))
        self.text.setAccessibleName(self.tr("Note"))
        self.text.setPlaceholderText(self.tr("What is worth remembering; saved when you leave the field"))

    def _reveal(self) -> None:
        if self._saver is not None:
            customer_id = self._saver.customer_id
            self._saver.workspace.do(
                Op.REVEAL, reveal_note, customer_id, then=lambda note: self._lend(note, customer_id)
            )

    def _lend(self, note: str, customer_id: int) -> None:
        if self._saver is not None and self._saver.customer_id == customer_id:
            self.show_note(note, always=True)
            self._revealed_of = customer_id
            self._hide_again.start()

    def _restrict(self) -> None:
        allowed = permission().may(Op.EDIT_CUSTOMER)
        self.text.setReadOnly(self._veiled or not allowed)
        self.text.setToolTip("" if allowed else permission().why())

    def _conceal(self) -> None:
        """Hide a note that was shown, unless somebody is typing in it or what was typed is refused."""
        at_work = self.text.hasFocus() or self._error.isVisibleTo(self)
        if at_work and self.unsaved() is not None:
            self._hide_again.start()
        else:
            self.show_note(self._mask, always=True, veiled=True)

    def _commit(self) -> None:
        typed = self.unsaved()
        if typed is not None and self._saver is not None:
            self.set_error("")
            self._saver.save(CustomerEdit(note=typed), self, {"note": typed})

    def _restyle(self) -> None:
        self._column.setSpacing(theme().px(6))
        self.text.setFixedHeight(theme().px(92))
