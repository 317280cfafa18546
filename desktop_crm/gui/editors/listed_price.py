"""What a product costs on the price list, where that is another currency than the document's."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtWidgets import QLabel, QWidget

from desktop_crm.domain.money import Money, format_money
from desktop_crm.domain.prices import ONE_TO_ONE
from desktop_crm.gui.retranslating import Retranslating
from desktop_crm.gui.widgets.labels import show_words
from desktop_crm.queries.price_list import PriceList
from desktop_crm.queries.products import ProductRow


class ListedPrice(Retranslating, QLabel):
    """Says by which rate the price was reckoned, or that no rate is kept; it is hidden where nothing is to be said."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[ProductRow | None, PriceList, str] = (None, PriceList(), "")
        self.hide()

    def show_product(self, product: ProductRow | None, prices: PriceList, currency: str) -> None:
        """Tell of a product in a document of a currency."""
        self._shown = product, prices, currency
        self.retranslate()

    def retranslate(self) -> None:
        product, prices, currency = self._shown
        listed = product.price if product is not None else None
        if product is None or listed is None or listed.currency == currency:
            show_words(self, "")
            return
        rate, worth = prices.rate(listed.currency, currency), prices.price_in(product, currency)
        words = self._worth(rate, worth) if rate is not None and worth is not None else self._without_rate()
        words = words.replace("{price}", format_money(listed)).replace("{currency}", listed.currency)
        show_words(self, words.replace("{other}", currency))

    def _worth(self, rate: int, worth: Money) -> str:
        words = self.tr("On the price list: {price}, which is {worth} by your rate of {rate}.")
        words = words.replace("{rate}", f"{(Decimal(rate) / ONE_TO_ONE).normalize():f}")
        return words.replace("{worth}", format_money(worth))

    def _without_rate(self) -> str:
        return self.tr(
            "On the price list: {price}. No rate from {currency} to {other} is kept (Orders, Exchange rates…): type "
            "the price."
        )
