"""Which column of a bank's file means what: found by the program, corrected by the user."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QWidget

from desktop_crm.exchange.bank_columns import BankColumns, BankField
from desktop_crm.gui.retranslating import Retranslating
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.labels import label
from desktop_crm.gui.widgets.wheel_guard import guard_wheel

_PAIRS_IN_A_ROW = 5


class BankColumnsChoice(Retranslating, QWidget):
    """A box for each field; `chosen` comes when the user chose another column."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes: dict[BankField, QComboBox] = {}
        self._labels: dict[BankField, QLabel] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(theme().px(6))
        for number, field in enumerate(BankField):
            row, column = divmod(number, _PAIRS_IN_A_ROW)
            self._labels[field] = label("", "label")
            self.boxes[field] = box = QComboBox()
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(8)
            box.activated.connect(self.chosen)
            grid.addWidget(self._labels[field], 2 * row, column)
            grid.addWidget(box, 2 * row + 1, column)
        guard_wheel(self)
        self.retranslate()

    def show_columns(self, headers: Sequence[str], columns: BankColumns) -> None:
        """Offer the columns of a file, and choose those that were found."""
        for field, box in self.boxes.items():
            box.clear()
            box.addItem("–", -1)
            for place, header in enumerate(headers):
                box.addItem(header or self.tr("Column {number}").replace("{number}", str(place + 1)), place)
            box.setCurrentIndex(columns.get(field, -1) + 1)

    def columns(self) -> dict[BankField, int]:
        """Return what is chosen."""
        return {
            field: box.currentData() for field, box in self.boxes.items() if (box.currentData() or 0) >= 0
        }

    def retranslate(self) -> None:
        names = {
            BankField.DAY: self.tr("Day"),
            BankField.AMOUNT: self.tr("Amount"),
            BankField.CREDIT: self.tr("Came in"),
            BankField.DEBIT: self.tr("Went out"),
            BankField.SIDE: self.tr("In or out"),
            BankField.CURRENCY: self.tr("Currency"),
            BankField.PAYER: self.tr("Payer"),
            BankField.TEXT: self.tr("Text"),
            BankField.NOTE: self.tr("More text"),
            BankField.REFERENCE: self.tr("Reference"),
        }
        for field, name in names.items():
            self._labels[field].setText(name)
            self.boxes[field].setAccessibleName(name)
