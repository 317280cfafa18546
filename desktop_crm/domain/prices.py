"""What the lines of a document come to, and amounts of one currency in another.

Amounts are minor units (分, cents), quantities thousandths of a unit, discounts and tax rates basis points
(hundredths of a percent), exchange rates billionths. Everything is rounded half away from zero, to the minor unit, line
by line, so that the printed lines add up to the printed sum.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Context, Decimal, InvalidOperation

from desktop_crm.domain.errors import BadInput
from desktop_crm.domain.money import Money, minor_digits

UNIT = 1_000
"""Thousandths in one unit of a quantity."""

WHOLE = 10_000
"""Basis points in the whole."""

ONE_TO_ONE = 1_000_000_000
"""The exchange rate of a currency with itself. A dong is some ten thousandths of a yuan: its rate, too, has digits."""

GREATEST = 10**15
_GREATEST_QUANTITY = 10**12
_GREATEST_RATE = 10**7
_QUOTED = Context(prec=7)


@dataclass(frozen=True, slots=True, kw_only=True)
class Price:
    """A quantity at a unit price, less a discount, plus a tax."""

    quantity: int
    unit_price: int
    discount: int = 0
    tax_rate: int = 0

    @property
    def net(self) -> int:
        """What it comes to before tax."""
        return rounded(self.quantity * self.unit_price * (WHOLE - self.discount), UNIT * WHOLE)

    @property
    def tax(self) -> int:
        """The tax on that."""
        return rounded(self.net * self.tax_rate, WHOLE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Totals:
    """What a document comes to."""

    net: int
    tax: int

    @property
    def gross(self) -> int:
        """What is to be paid."""
        return self.net + self.tax


def totals(prices: Iterable[Price]) -> Totals:
    """Return the sums of lines; each is rounded first."""
    listed = list(prices)
    return Totals(net=sum(price.net for price in listed), tax=sum(price.tax for price in listed))


def require_amount(amount: int) -> int:
    """Return an amount in minor units that can be kept. Raise BadInput (below_zero, out_of_range) for another."""
    if amount < 0:
        raise BadInput(field="amount", problem="below_zero")
    if amount > GREATEST:
        raise BadInput(field="amount", problem="out_of_range")
    return amount


def require_sensible(price: Price) -> None:
    """Raise BadInput where a line has no quantity, a negative or enormous price, or a share beyond the whole."""
    if not 0 < price.quantity <= _GREATEST_QUANTITY:
        raise BadInput(field="quantity", problem="out_of_range")
    require_amount(price.unit_price)
    for field, share in (("discount", price.discount), ("tax_rate", price.tax_rate)):
        if not 0 <= share <= WHOLE:
            raise BadInput(field=field, problem="not_a_percentage")
    require_amount(price.net)


def converted(money: Money, rate: int, currency: str) -> Money:
    """Return an amount in another currency; `rate` is what one whole unit is worth there, in billionths."""
    digits = minor_digits(currency) - minor_digits(money.currency)
    numerator = money.amount_minor * rate * 10 ** max(digits, 0)
    return Money(currency=currency, amount_minor=rounded(numerator, ONE_TO_ONE * 10 ** max(-digits, 0)))


def parse_rate(text: str) -> Decimal:
    """Return an exchange rate as it was typed. Raise BadInput (rate, not_a_number)."""
    try:
        return Decimal(unicodedata.normalize("NFKC", text).strip().replace(",", "."))
    except InvalidOperation:
        raise BadInput(field="rate", problem="not_a_number") from None


def rate_in_billionths(rate: Decimal) -> int:
    """Return an exchange rate as it is kept. Raise BadInput (rate, out_of_range) unless it is positive and sensible."""
    billionths = round(rate * ONE_TO_ONE) if rate.is_finite() and 0 < rate <= _GREATEST_RATE else 0
    if not billionths:
        raise BadInput(field="rate", problem="out_of_range")
    return billionths


def plain_rate(rate: int) -> str:
    """Return a rate in billionths as a number to be read or typed, with no more digits than banks quote."""
    return f"{_QUOTED.create_decimal(Decimal(rate) / ONE_TO_ONE).normalize():f}"


def weighted(amount: int, probability: int) -> int:
    """Return what is to be expected of an amount that comes with a probability in percent."""
    return rounded(amount * probability, 100)


def rounded(numerator: int, denominator: int) -> int:
    """Return a fraction as a whole number, half away from zero (commercial rounding, DIN 1333)."""
    size = (2 * abs(numerator) + denominator) // (2 * denominator)
    return size if numerator >= 0 else -size
