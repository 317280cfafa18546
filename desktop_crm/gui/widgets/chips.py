"""Chips: small toggles in a row that wraps."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QSizePolicy, QWidget

from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.flow_layout import FlowLayout


class Chip(QPushButton):
    """One toggle in the form of a pill."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setProperty("chip", True)
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        # The bold of the chosen state is reserved, so that choosing never moves the neighbours.
        width = self.fontMetrics().horizontalAdvance(self.text()) * 1.06 + theme().px(22)
        return QSize(round(width), theme().px(22))


class ChipRow(QWidget):
    """Chips by key; with `exclusive` exactly one is chosen. The arrow keys walk along (Qt's own way in a group)."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, exclusive: bool = True) -> None:
        super().__init__(parent)
        self._chips: dict[str, Chip] = {}
        self._group = QButtonGroup(self)
        self._group.setExclusive(exclusive)
        self._flow = FlowLayout(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme().changed.connect(self._restyle)
        self._restyle()

    def set_chips(self, texts: dict[str, str]) -> None:
        """Show these texts by key, keeping what is chosen; the first is chosen where one must be."""
        before = self.chosen_keys()
        for chip in self._chips.values():
            self._group.removeButton(chip)
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = {key: self._make(key, text) for key, text in texts.items()}
        fallback = tuple(texts)[:1] if self._group.exclusive() else ()
        for key in [key for key in before if key in texts] or fallback:
            self._chips[key].setChecked(True)
        self.updateGeometry()

    def set_text(self, key: str, text: str) -> None:
        """Change one chip's words, for a new count or language."""
        self._chips[key].setText(text)
        self._chips[key].updateGeometry()

    def choose(self, key: str) -> None:
        """Choose a chip without saying so."""
        self._chips[key].setChecked(True)

    def chosen_keys(self) -> tuple[str, ...]:
        """Return the keys of all chosen chips in their order."""
        return tuple(key for key, chip in self._chips.items() if chip.isChecked())

    def chip(self, key: str) -> Chip:
        """Return one chip, to give it a tooltip or hide it."""
        return self._chips[key]

    def _make(self, key: str, text: str) -> Chip:
        chip = Chip(text, self)
        chip.clicked.connect(lambda: self.chosen.emit(key))
        self._group.addButton(chip)
        self._flow.addWidget(chip)
        chip.show()
        return chip

    def _restyle(self) -> None:
        self._flow.setSpacing(theme().px(6))
        self.updateGeometry()
