"""A field of a record that holds one of a few codes."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.labels import label
from desktop_crm.gui.widgets.wheel_guard import guard_wheel


class ChoiceField(QWidget):
    """Label left, choice right, in the measure of an inline field. `committed` carries the code, empty for none."""

    committed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._caption = label("", "label")
        self.box = QComboBox()
        self.box.setProperty("inline", True)
        self.box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.box.activated.connect(lambda: self.committed.emit(self.value()))
        self._row = QHBoxLayout()
        self._row.addWidget(self._caption)
        self._row.addWidget(self.box, 1)
        rule = QFrame()
        rule.setProperty("surface", "rule")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._row)
        column.addWidget(rule)
        guard_wheel(self)
        theme().changed.connect(self._restyle)
        self._restyle()

    def set_words(self, caption: str, choices: dict[str, str]) -> None:
        """Name the field and its choices by code, keeping what is chosen."""
        before = self.value()
        self._caption.setText(caption)
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

    def _restyle(self) -> None:
        px = theme().px
        self._caption.setFixedWidth(px(90))
        self._row.setContentsMargins(0, px(4), 0, px(4))
        self._row.setSpacing(px(8))
