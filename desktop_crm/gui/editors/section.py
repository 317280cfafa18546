"""The frame that the sections of a record share: a heading, fields in a grid, quiet invitations to add more."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop_crm.gui.editors.drafts import Texts
from desktop_crm.gui.editors.grid import FieldGrid
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.flow_layout import FlowLayout
from desktop_crm.gui.widgets.labels import SectionHeader


class Section(QWidget):
    """A heading, a grid of fields and a line of links. Subclasses name everything in `retranslate`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = SectionHeader()
        self.grid = FieldGrid()
        self._links = QWidget()
        self._flow = FlowLayout(self._links)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.heading)
        self._column.addWidget(self.grid)
        self._column.addWidget(self._links)
        theme().changed.connect(self._restyle)
        self._restyle()

    def add_link(self, act: Callable[[], object]) -> QPushButton:
        """Return a quiet link below the fields; `retranslate` gives it its words."""
        link = QPushButton()
        link.setProperty("link", True)
        link.setAutoDefault(False)
        link.clicked.connect(lambda: act())
        self._flow.addWidget(link)
        return link

    def retranslate(self) -> None:
        """Say everything in the present language."""

    def unsaved(self) -> Texts:
        """Return what is being typed, by field."""
        return {}

    def take_up(self, key: str, text: str) -> None:
        """Open the field of a draft with its text."""

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def set_links(self, words: Sequence[tuple[QPushButton, str]]) -> None:
        """Name the links."""
        for link, text in words:
            link.setText(text)
        self._links.updateGeometry()

    def _restyle(self) -> None:
        look = theme()
        self._column.setSpacing(look.px(4))
        self._flow.setSpacing(look.px(10))
        # Invitations are quieter than what is there.
        self._links.setStyleSheet(
            f"QPushButton {{ color: {look.tokens.ink_tertiary}; font-size: {look.px(12)}px;"
            f" min-height: {look.px(14)}px; padding: 1px 0; }}"
        )
