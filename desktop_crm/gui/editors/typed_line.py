"""A line of a document while it is typed: its texts stay as they are, right or wrong, until they are kept."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import IntEnum

from desktop_crm.domain.errors import BadInput
from desktop_crm.domain.money import Money, format_money, parse_money
from desktop_crm.domain.prices import Price, require_sensible
from desktop_crm.domain.quantities import format_quantity, format_share, parse_quantity, parse_share
from desktop_crm.operations.document_lines import LineEdit
from desktop_crm.queries.charged_before import GivenPrice
from desktop_crm.queries.documents import LineRow
from desktop_crm.queries.products import ProductRow


class LineField(IntEnum):
    """The columns of the grid, in their order; unit and sum are told, not typed."""

    TEXT = 0
    QUANTITY = 1
    UNIT = 2
    PRICE = 3
    DISCOUNT = 4
    TAX = 5
    NET = 6


_ASKED = {
    "text": LineField.TEXT,
    "quantity": LineField.QUANTITY,
    "amount": LineField.PRICE,
    "currency": LineField.PRICE,
    "discount": LineField.DISCOUNT,
    "tax_rate": LineField.TAX,
}


@dataclass(slots=True)
class TypedLine:
    """One line; `problem` names the field that cannot be read, and the refusal says why."""

    texts: dict[LineField, str] = field(default_factory=lambda: dict.fromkeys(LineField, ""))
    product_id: int | None = None
    position: int = 0
    problem: tuple[LineField, BadInput] | None = None

    @property
    def is_blank(self) -> bool:
        """Tell whether nothing was typed yet."""
        return not any(text.strip() for text in self.texts.values())

    def take_product(self, product: ProductRow, price: Money | None) -> None:
        """Fill the line as the price list has it; an amount that was typed before gives way to a price, if any."""
        self.product_id = product.id
        self.texts[LineField.TEXT] = product.name
        self.texts[LineField.UNIT] = product.unit
        self.texts[LineField.QUANTITY] = self.texts[LineField.QUANTITY] or "1"
        if price is not None:
            self.texts[LineField.PRICE] = _amount(price)
        if product.tax_rate is not None:
            self.texts[LineField.TAX] = format_share(product.tax_rate)

    def take_price(self, given: GivenPrice) -> None:
        """Fill price and discount as they were last given."""
        self.texts[LineField.PRICE] = _amount(given.unit_price)
        self.texts[LineField.DISCOUNT] = format_share(given.discount) if given.discount else ""

    def price(self, currency: str) -> Price:
        """Return what the texts say, in a currency. Raise BadInput."""
        money = parse_money(self.texts[LineField.PRICE], currency)
        if money.currency != currency:
            raise BadInput(field="currency", problem="mixed_currencies")
        price = Price(
            quantity=parse_quantity(self.texts[LineField.QUANTITY]),
            unit_price=money.amount_minor,
            discount=parse_share(self.texts[LineField.DISCOUNT], "discount"),
            tax_rate=parse_share(self.texts[LineField.TAX], "tax_rate"),
        )
        require_sensible(price)
        return price

    def check(self, currency: str) -> Price | None:
        """Note what cannot be read, and tell the price where all can."""
        self.problem = None
        try:
            price = self.edit(currency).price
        except BadInput as refused:
            self.problem = (_ASKED.get(refused.field, LineField.PRICE), refused)
            self.texts[LineField.NET] = ""
            return None
        self.texts[LineField.NET] = format_money(Money(currency=currency, amount_minor=price.net))
        return price

    def edit(self, currency: str) -> LineEdit:
        """Return the line as it is to be kept. Raise BadInput."""
        text = self.texts[LineField.TEXT].strip()
        if not text:
            raise BadInput(field="text", problem="empty")
        return LineEdit(
            price=self.price(currency), product_id=self.product_id, text=text, position=self.position
        )


def typed_line(row: LineRow, unit: str, currency: str, quantity: int) -> TypedLine:
    """Return a line that is kept, as it would be typed for a quantity (in thousandths)."""
    price = row.price
    line = TypedLine(product_id=row.product_id, position=row.position)
    line.texts |= {
        LineField.TEXT: row.text,
        LineField.QUANTITY: format_quantity(quantity),
        LineField.UNIT: unit,
        LineField.PRICE: _amount(Money(currency=currency, amount_minor=price.unit_price)),
        LineField.DISCOUNT: format_share(price.discount) if price.discount else "",
        LineField.TAX: format_share(price.tax_rate) if price.tax_rate else "",
    }
    return line


def _amount(money: Money) -> str:
    """Return an amount without its currency, which stands above the lines: 1,200.50."""
    return f"{money.decimal():,f}"
