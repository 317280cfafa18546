"""A card of the quick entry: what would be written, which can be clicked off, and a choice where it is needed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QFrame, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.labels import ElidedLabel


class QuickCard(QFrame):
    """A title with a tick, a quiet line below it, and choices by number. Nothing is chosen before the user does."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "tile")
        self.check = QCheckBox()
        self.check.setChecked(True)
        self._detail = ElidedLabel("", "secondary")
        self._edge = QFrame()
        self._group = QButtonGroup(self)
        self._choices = QVBoxLayout()
        self._texts: tuple[str, ...] = ()
        self._lay_out()
        self._group.idClicked.connect(lambda number: self.chosen.emit(number))
        theme().changed.connect(self._restyle)
        self._restyle()

    def show_part(self, title: str, detail: str, ground: QColor) -> None:
        """Show what would be written; its colour is that of its pieces in the line."""
        self.check.setText(title.replace("&", "&&"))
        self.check.setAccessibleName(title)
        self.check.setAccessibleDescription(detail)
        self._detail.set_text(detail)
        self._detail.setVisible(bool(detail))
        self._edge.setStyleSheet(f"background: {ground.name()}; border-radius: {theme().px(2)}px;")
        self.show()

    def set_choices(self, texts: Sequence[str], chosen: int = -1) -> None:
        """Offer these, unless they are offered already; `chosen` is ticked then."""
        if tuple(texts) == self._texts:
            return
        self._texts = tuple(texts)
        for button in self._group.buttons():
            self._group.removeButton(button)
            self._choices.removeWidget(button)
            button.deleteLater()
        for number, text in enumerate(texts):
            button = QRadioButton(text.replace("&", "&&"))
            button.setAccessibleName(text)
            button.setChecked(number == chosen)
            self._group.addButton(button, number)
            self._choices.addWidget(button)

    def choice(self) -> int:
        """Return the number of what is chosen, -1 for nothing."""
        return self._group.checkedId()

    def ask(self) -> None:
        """Put the focus on the choices."""
        for button in self._group.buttons()[:1]:
            button.setFocus()

    @property
    def wanted(self) -> bool:
        """Tell whether this is shown and was not clicked off."""
        return not self.isHidden() and self.check.isChecked()

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.addWidget(self.check)
        column.addWidget(self._detail)
        column.addLayout(self._choices)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._edge)
        self._row.addLayout(column, 1)
        self._column = column

    def _restyle(self) -> None:
        px = theme().px
        self._edge.setFixedWidth(px(4))
        self._row.setContentsMargins(px(8), px(8), px(12), px(8))
        self._row.setSpacing(px(10))
        self._column.setSpacing(px(3))
