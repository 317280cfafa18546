"""Choosing a product from the price list, by opening it or by typing any part of its name, code or pinyin."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QWidget

from desktop_crm.gui.editors.product_completer import ProductCompleter
from desktop_crm.queries.products import ProductRow

_NONE = "–"


class ProductBox(QComboBox):
    """What is typed and names no product gives way to what was chosen before."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        # The longest name on the list would make the form wider than a small screen.
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(20)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.addItem(_NONE, None)

    def offer(self, products: Sequence[ProductRow]) -> None:
        """Offer these products, and none of them."""
        for product in products:
            self.addItem(product.name, product.id)
        line = self.lineEdit()
        if line is not None:
            completer = ProductCompleter(products, line)
            completer.activated.connect(self._settle)
            line.editingFinished.connect(self._settle)

    def choose(self, product_id: int | None) -> None:
        """Show a product; None, or one that is not offered, is none."""
        self.setCurrentIndex(max(self.findData(product_id), 0))

    def chosen(self) -> int:
        """Return the product's id, 0 for none."""
        self._settle()
        return self.currentData() or 0

    def _settle(self) -> None:
        """Choose what the text names."""
        text = self.currentText().strip()
        if text != self.itemText(self.currentIndex()):
            named = self.findText(text, Qt.MatchFlag.MatchFixedString) if text else 0
            self.setCurrentIndex(named if named >= 0 else self.currentIndex())
            self.setEditText(self.itemText(self.currentIndex()))
