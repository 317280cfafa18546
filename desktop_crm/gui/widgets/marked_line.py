"""A line of text whose pieces can be coloured while it is typed. Input methods work in it as in any text field."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QTextEdit, QWidget

from desktop_crm.gui.theme import theme

_LINES = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A piece of the text on a ground, perhaps underlined in waves; without a ground it is only underlined."""

    start: int
    end: int
    ground: QColor | None = None
    wave: QColor | None = None


class MarkedLine(QPlainTextEdit):
    """One line that may wrap into two. Enter is `entered`, `pasted` tells of the clipboard; Tab leaves it."""

    entered = Signal()
    pasted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self._restyle)
        self._restyle()

    def text(self) -> str:
        """Return what stands there."""
        return self.toPlainText()

    def set_text(self, text: str) -> None:
        """Replace what stands there and put the cursor behind it."""
        self.setPlainText(text)
        self.moveCursor(QTextCursor.MoveOperation.End)

    def mark(self, marks: Sequence[Mark]) -> None:
        """Colour these pieces, places counted as Python counts characters, instead of those before."""
        text = self.toPlainText()
        self.setExtraSelections([self._selection(text, mark) for mark in marks])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
            return
        super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.insertPlainText(" ".join(source.text().split()))
        self.pasted.emit()

    def _selection(self, text: str, mark: Mark) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.document())
        cursor.setPosition(_utf16(text[: mark.start]))
        cursor.setPosition(_utf16(text[: mark.end]), QTextCursor.MoveMode.KeepAnchor)
        look = QTextCharFormat()
        if mark.ground is not None:
            look.setBackground(mark.ground)
        if mark.wave is not None:
            look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            look.setUnderlineColor(mark.wave)
        selection.cursor, selection.format = cursor, look
        return selection

    def _restyle(self) -> None:
        self.setFont(theme().font(15))
        self.setFixedHeight(QFontMetrics(self.font()).lineSpacing() * _LINES + theme().px(18))
        self.setMinimumWidth(theme().px(600))


def _utf16(text: str) -> int:
    """Return how many places Qt counts for a text: two for characters beyond the first plane."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
