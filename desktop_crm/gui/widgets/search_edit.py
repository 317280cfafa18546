"""The search box: an icon, the words, and the key that leads here."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QHideEvent, QInputMethodEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from desktop_crm.gui.icons import icon_pixmap
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.labels import label


class SearchEdit(QLineEdit):
    """Says `text_settled` for every text that stands, never for what an input method is still composing."""

    text_settled = Signal(str)
    left_downwards = Signal()
    left_upwards = Signal()

    def __init__(self, parent: QWidget | None = None, shortcut: QKeySequence | None = None) -> None:
        super().__init__(parent)
        self._composing = False
        self._settled = ""
        self.setProperty("search", True)
        self._glass = QLabel()
        self._key = label("", "key")
        self._problem: QLabel | None = None
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._glass)
        self._row.addStretch(1)
        self._row.addWidget(self._key, 0, Qt.AlignmentFlag.AlignVCenter)
        self.show_shortcut(shortcut or QKeySequence())
        self.textChanged.connect(self._settle)
        theme().changed.connect(self._restyle)
        self._restyle()

    def show_shortcut(self, shortcut: QKeySequence) -> None:
        """Show the key that leads here at the right end."""
        keys = shortcut.toString(QKeySequence.SequenceFormat.NativeText)
        self._key.setText(keys.replace("+", " "))
        self._key.setVisible(bool(keys) and not self.text())

    def show_problem(self, text: str) -> None:
        """Say what is wrong with the words, over what lies below them; nothing takes it away."""
        if self._problem is None or self._problem.parent() is not self.window():
            self._problem = label("", "field-error", self.window())
            self._problem.setWordWrap(True)
        self._problem.setText(text)
        self._problem.setFixedWidth(self.width())
        self._problem.adjustSize()
        self._problem.move(self.mapTo(self.window(), QPoint(0, self.height() + theme().px(3))))
        self._problem.setVisible(bool(text))
        self._problem.raise_()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._problem is not None:
            self._problem.hide()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self._composing = bool(event.preeditString())
        super().inputMethodEvent(event)
        self._settle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if self._composing:
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif key == Qt.Key.Key_Escape:
            self.left_upwards.emit()
        elif key == Qt.Key.Key_Down:
            self.left_downwards.emit()
        else:
            super().keyPressEvent(event)

    def _settle(self) -> None:
        self._key.setVisible(bool(self._key.text()) and not self.text())
        if not self._composing and self.text() != self._settled:
            self._settled = self.text()
            self.text_settled.emit(self._settled)

    def _restyle(self) -> None:
        px = theme().px
        self._glass.setPixmap(icon_pixmap("search", "ink_tertiary", 16))
        self._row.setContentsMargins(px(10), 0, px(10), 0)
        self.setTextMargins(px(22), 0, 0, 0)
