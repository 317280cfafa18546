"""The choice of a currency above charts of money: seen only where there are several."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from desktop_crm.gui.widgets.wheel_guard import guard_wheel


class CurrencyChoice(QComboBox):
    """Holds the chosen currency (ISO 4217), empty while there is none."""

    currency_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        guard_wheel(self)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.textActivated.connect(self.currency_chosen)
        self.hide()

    def show_currencies(self, currencies: Sequence[str]) -> None:
        """Offer these, keeping what is chosen where it is still among them, else the first."""
        chosen = self.currentText()
        self.clear()
        self.addItems(list(currencies))
        self.setCurrentIndex(max(self.findText(chosen), 0) if currencies else -1)
        self.setVisible(len(currencies) > 1)

    def currency(self) -> str:
        """Return the chosen currency."""
        return self.currentText()
