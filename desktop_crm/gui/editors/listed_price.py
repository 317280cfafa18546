"""What a product costs on the price list, where that is another currency than the document's."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget

from desktop_crm.domain.money import Money, format_money
from desktop_crm.domain.prices import ONE_TO_ONE, plain_rate
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
        worth = prices.price_in(product, currency)
        words = (
            self._worth(worth, _rate(prices, listed.currency, currency)) if worth else self._without_rate()
        )
        words = words.replace("{price}", format_money(listed)).replace("{currency}", listed.currency)
        show_words(self, words.replace("{other}", currency))

    def _worth(self, worth: Money, rate: str) -> str:
        words = self.tr("On the price list: {price}, which is {worth} by your rates (1 {rate}).")
        return words.replace("{rate}", rate).replace("{worth}", format_money(worth))

    def _without_rate(self) -> str:
        return self.tr(
            "On the price list: {price}. No rate from {currency} to {other} is kept (Orders, Exchange rates…): type "
            "the price."
        )


def _rate(prices: PriceList, currency: str, other: str) -> str:
    """Return a rate the way round in which the dearer currency is one: EUR = 7.8 CNY."""
    rate = prices.rate(currency, other) or 0
    if rate < ONE_TO_ONE:
        currency, other, rate = other, currency, prices.rate(other, currency) or 0
    return f"{currency} = {plain_rate(rate)} {other}"
