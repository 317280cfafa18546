"""What a customer was asked for a product before: the last price in words, and all of them to take over."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from desktop_crm.domain.money import format_money
from desktop_crm.domain.quantities import format_share
from desktop_crm.gui.document_words import kind_names
from desktop_crm.gui.retranslating import Retranslating
from desktop_crm.gui.translations import format_date
from desktop_crm.gui.widgets.labels import label
from desktop_crm.queries.charged_before import GivenPrice


class GivenPrices(Retranslating, QWidget):
    """`taken` carries the price that is to be used; those of another currency are told and not offered."""

    taken = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = label("", "secondary")
        self.button = QPushButton()
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self._take_last)
        self._prices: Sequence[GivenPrice] = ()
        self._fitting: Sequence[GivenPrice] = ()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.words)
        row.addWidget(self.button)
        self.retranslate()

    def show_prices(self, prices: Sequence[GivenPrice], currency: str) -> None:
        """Show the prices given, the last first, beside a document in a currency."""
        self._prices = prices
        self._fitting = [one for one in prices if one.unit_price.currency == currency]
        self._fill()

    def retranslate(self) -> None:
        self.button.setToolTip(self.tr("Take over a price and discount given before"))
        self._fill()

    def _fill(self) -> None:
        last = _say(self._prices[0]) if self._prices else ""
        text = self.tr("Last price for this customer: {price}").replace("{price}", last)
        self.words.setText(text if last else "")
        self.words.setToolTip("\n".join(map(_say, self._prices)))
        self.button.setVisible(bool(self._fitting))
        if self.button.menu() is not None:
            self.button.menu().deleteLater()
        several = len(self._fitting) > 1
        self.button.setText(self.tr("Use a price") if several else self.tr("Use this price"))
        self.button.setMenu(self._menu() if several else None)  # type: ignore[arg-type]  # None takes the menu away

    def _menu(self) -> QMenu:
        menu = QMenu(self.button)
        for price in self._fitting:
            menu.addAction(_say(price), partial(self.taken.emit, price))
        return menu

    def _take_last(self) -> None:
        if len(self._fitting) == 1:
            self.taken.emit(self._fitting[0])


def _say(given: GivenPrice) -> str:
    """Return a price with its discount, and where it was given: ¥99.00 −2.5 % (Order, 3 May 2026)."""
    price = format_money(given.unit_price)
    if given.discount:
        price = f"{price} −{format_share(given.discount)} %"
    words = QCoreApplication.translate("GivenPrices", "{price} ({kind}, {day})")
    day = format_date(date.fromisoformat(given.on))
    return words.format(price=price, kind=kind_names()[given.kind], day=day)
