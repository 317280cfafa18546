"""A field of a record that holds one of a few codes."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from desktop_crm.gui.widgets.field_row import FieldRow
from desktop_crm.gui.widgets.wheel_guard import guard_wheel


class ChoiceField(FieldRow):
    """Label left, choice right. `committed` carries the code, empty for none."""

    committed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QComboBox()
        self.box.setProperty("inline", True)
        self.box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.box.activated.connect(lambda: self.committed.emit(self.value()))
        self._row.addWidget(self.box, 1)
        guard_wheel(self)
        self._restyle()

    def set_words(self, caption: str, choices: dict[str, str]) -> None:
        """Name the field and its choices by code, keeping what is chosen."""
        before = self.value()
        self._caption.set_text(caption)
        self.box.setAccessibleName(caption)
        self.box.clear()
        for code, text in choices.items():
            self.box.addItem(text, code)
        self.set_value(before)

    def value(self) -> str:
        """Return the chosen code."""
        return str(self.box.currentData() or "")

    def set_value(self, code: str) -> None:
        """Choose without saying so; a code that is none of the choices stands as its own word."""
        if self.box.findData(code) < 0:
            self.box.addItem(code, code)
        self.box.setCurrentIndex(self.box.findData(code))

    def set_error(self, _message: str) -> None:
        """Take what a saver says; a choice among ours is never refused."""
