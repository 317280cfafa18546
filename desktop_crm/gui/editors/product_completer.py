"""Offering products while any part of one is typed: its name, code or category, its pinyin or initials."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import QCompleter, QLineEdit

from desktop_crm.queries.products import ProductRow, product_fits


class ProductCompleter(QCompleter):
    """Shows the names that fit below a line, and puts the chosen one into it."""

    def __init__(self, products: Sequence[ProductRow], line: QLineEdit) -> None:
        super().__init__(line)
        self._products = products
        self._names = QStringListModel(self)
        self.setModel(self._names)
        # What fits is found here: Qt would look for the very letters.
        self.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        line.setCompleter(self)
        if popup := self.popup():
            popup.setProperty("surface", "popup")
        # Of what is typed this hears before the list is shown.
        line.textEdited.connect(self._find)

    def names(self) -> list[str]:
        """Return the names on offer."""
        return self._names.stringList()

    def _find(self, text: str) -> None:
        fitting = (one.name for one in self._products if product_fits(one, text))
        self._names.setStringList(list(dict.fromkeys(fitting)) if text.strip() else [])
