"""The frame that the sections of a record share: a heading with a quiet invitation to add more, fields in a grid."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from desktop_crm.domain.changes import Op
from desktop_crm.gui.editors.drafts import Texts
from desktop_crm.gui.editors.grid import FieldGrid
from desktop_crm.gui.passing import pop_up_once
from desktop_crm.gui.permission import permission
from desktop_crm.gui.retranslating import Retranslating
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.labels import SectionHeader

C = TypeVar("C")


class Section(Retranslating, QWidget):
    """A heading with one link at its right, and a grid of fields. Subclasses name everything in `retranslate`.

    `rearranged` tells that fields came, went or moved.
    """

    rearranged = Signal()

    def __init__(self, act: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = SectionHeader()
        self.grid = FieldGrid()
        self.link = QPushButton()
        self.link.setProperty("link", True)
        self.link.setAutoDefault(False)
        self.link.clicked.connect(lambda: act())
        self._head = QHBoxLayout()
        self._head.addWidget(self.heading, 1)
        self._head.addWidget(self.link)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._head)
        self._column.addWidget(self.grid)
        theme().changed.connect(self._restyle)
        self._restyle()
        permission().guard(Op.EDIT_CUSTOMER, self.link)

    def offer(self, choices: Mapping[C, str], choose: Callable[[C], object]) -> None:
        """Let the user choose by a menu below the link."""
        menu = QMenu(self)
        for code, words in choices.items():
            menu.addAction(words, partial(choose, code))
        pop_up_once(menu, self.link.mapToGlobal(self.link.rect().bottomLeft()))

    def show_fields(self, fields: Sequence[QWidget]) -> None:
        """Show these fields in this order."""
        if self.grid.show_fields(fields):
            self.rearranged.emit()

    def retranslate(self) -> None:
        """Say everything in the present language."""

    def unsaved(self) -> Texts:
        """Return what is being typed, by field."""
        return {}

    def take_up(self, key: str, text: str) -> None:
        """Open the field of a draft with its text."""

    def _restyle(self) -> None:
        look = theme()
        self._column.setSpacing(look.px(2))
        # An invitation is quieter than what is there.
        self.link.setStyleSheet(
            f"QPushButton {{ font-size: {look.px(12)}px; min-height: {look.px(14)}px; padding: 1px 0; }}"
        )
