"""A document as cards: its verdict first, then a card for each section, in one or two columns."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop_crm.domain.document import Document, Section
from desktop_crm.gui.icons import icon_pixmap
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.cards import Card
from desktop_crm.gui.widgets.labels import label

_TWO_COLUMNS = 900


class DocumentCards(QWidget):
    """Empty until `show_document`; the text can be selected and copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "plain")
        self._document: Document | None = None
        self._columns = 0
        self._body: QWidget | None = None
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        theme().changed.connect(self._fill)

    def show_document(self, document: Document) -> None:
        """Show a document in place of the last."""
        self._document = document
        self._fill()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._document and self._columns != self._wanted_columns():
            self._fill()

    def _wanted_columns(self) -> int:
        return 2 if self.width() >= theme().px(_TWO_COLUMNS) else 1

    def _fill(self) -> None:
        if self._body:
            self._outer.removeWidget(self._body)
            self._body.deleteLater()
            self._body = None
        if not self._document:
            return
        px, self._columns = theme().px, self._wanted_columns()
        self._body = QWidget()
        page = QVBoxLayout(self._body)
        page.setContentsMargins(0, 0, px(4), px(20))
        page.setSpacing(px(12))
        page.addWidget(_verdict(self._document))
        columns = QHBoxLayout()
        columns.setSpacing(px(12))
        for sections in self._shares(self._document.sections):
            column = QVBoxLayout()
            column.setSpacing(px(12))
            for section in sections:
                column.addWidget(_card(section))
            column.addStretch(1)
            columns.addLayout(column, 1)
        page.addLayout(columns)
        page.addStretch(1)
        self._outer.addWidget(self._body)

    def _shares(self, sections: tuple[Section, ...]) -> list[list[Section]]:
        """Part the sections in their order into columns of about the same height."""
        if self._columns == 1:
            return [list(sections)]
        heights = [3 + 2 * len(section.text) + len(section.rows) for section in sections]
        half = sum(heights) / 2
        first = next(
            number
            for number in range(1, len(sections) + 1)
            if sum(heights[:number]) + heights[number - 1] / 2 >= half
        )
        return [list(sections[:first]), list(sections[first:])]


def _verdict(document: Document) -> QWidget:
    px = theme().px
    frame = QFrame()
    frame.setProperty("surface", "card")
    row = QHBoxLayout(frame)
    row.setContentsMargins(px(16), px(12), px(16), px(12))
    row.setSpacing(px(12))
    picture = QLabel()
    icon_name, token = ("shield-check", "good") if document.good else ("triangle-alert", "watch")
    picture.setPixmap(icon_pixmap(icon_name, token, 28))
    row.addWidget(picture)
    words = QVBoxLayout()
    words.setSpacing(px(2))
    words.addWidget(_sentence(document.verdict, "heading"))
    for fact in document.facts:
        words.addWidget(_sentence(fact, "secondary"))
    row.addLayout(words, 1)
    return frame


def _card(section: Section) -> Card:
    card = Card(section.title)
    for text in section.text:
        card.body.addWidget(_sentence(text, ""))
    if section.rows:
        card.body.addLayout(_table(section))
    return card


def _table(section: Section) -> QGridLayout:
    px = theme().px
    grid = QGridLayout()
    grid.setHorizontalSpacing(px(16))
    grid.setVerticalSpacing(px(6))
    columns = max(map(len, section.rows))
    for number, row in enumerate(section.rows):
        for place, cell in enumerate(row):
            shown = _sentence(cell, "" if place == 0 or section.code else "secondary")
            if section.code and place == len(row) - 1:
                fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
                shown.setStyleSheet(f"font-family: '{fixed.family()}'")
                shown.setWordWrap(False)
            # The last cell of a short row has what is left of it.
            grid.addWidget(shown, number, place, 1, columns - place if place == len(row) - 1 else 1)
    grid.setColumnStretch(columns - 1, 1)
    return grid


def _sentence(text: str, role: str) -> QLabel:
    shown = label(text, role)
    shown.setWordWrap(True)
    shown.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
    shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return shown
