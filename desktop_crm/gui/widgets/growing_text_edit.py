"""A text field that grows with its text, and tells when something was pasted."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QWidget

from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.composing import give_way_to_composing

_FEWEST_LINES, _MOST_LINES = 2, 9


class GrowingTextEdit(QPlainTextEdit):
    """Two lines high at first, nine at most; Tab leaves it. `text_pasted` carries what came from the clipboard."""

    text_pasted = Signal(str)
    focus_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("bare", True)
        self.setTabChangesFocus(True)
        give_way_to_composing(self)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.document().setDocumentMargin(0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        theme().changed.connect(self._fit)
        self._fit()

    def insertFromMimeData(self, source: QMimeData) -> None:
        # Plain text alone: a colour or font from elsewhere means nothing here.
        super().insertFromMimeData(source)
        if source.hasText():
            self.text_pasted.emit(source.text())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_changed.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focus_changed.emit(False)

    def _fit(self) -> None:
        line = QFontMetrics(self.font()).lineSpacing()
        height = max(self._text_height(_MOST_LINES * line), _FEWEST_LINES * line)
        self.setFixedHeight(round(height) + theme().px(4))

    def _text_height(self, most: float) -> float:
        """Return the height of the text, `most` for anything higher. Chinese lines are higher than others."""
        height, block = 0.0, self.document().begin()
        while block.isValid() and height < most:
            height += self.blockBoundingRect(block).height()
            block = block.next()
        return min(height, most)
