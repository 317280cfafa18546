"""What is sold, and what it costs in any currency on a day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy.orm import Session

from desktop_crm.domain.money import Money
from desktop_crm.domain.prices import converted
from desktop_crm.queries.exchange_rates import Rates, known_rates
from desktop_crm.queries.products import ProductRow, list_products


@dataclass(frozen=True, slots=True, kw_only=True)
class PriceList:
    """The products that are sold, and the rates that the user keeps, as they hold on a day."""

    products: Sequence[ProductRow] = ()
    rates: Rates = field(default_factory=lambda: Rates(home="", days={}, values={}))
    on: date = date.min

    def product(self, product_id: int | None) -> ProductRow | None:
        """Return a product that is still sold."""
        return next((one for one in self.products if one.id == product_id), None)

    def named(self, name: str, currency: str) -> ProductRow | None:
        """Return the product of a name; of several, one whose price is in this currency."""
        fitting = [one for one in self.products if one.name.casefold() == name.strip().casefold()]
        priced = [one for one in fitting if one.price is not None and one.price.currency == currency]
        return next(iter(priced or fitting), None)

    def price_in(self, product: ProductRow, currency: str) -> Money | None:
        """Return what a product costs in a currency, None where it has no price or no rate leads there."""
        if product.price is None or product.price.currency == currency:
            return product.price
        rate = self.rate(product.price.currency, currency)
        return None if rate is None else converted(product.price, rate, currency)

    def rate(self, currency: str, other: str) -> int | None:
        """Return what a currency is worth in another on this day, in billionths, None where no rate is kept."""
        return self.rates.between(currency, other, self.on.isoformat())


def price_list(session: Session, on: date) -> PriceList:
    """Return the price list as it holds on a day."""
    return PriceList(products=list_products(session), rates=known_rates(session), on=on)
