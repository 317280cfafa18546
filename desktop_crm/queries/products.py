"""What is sold."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_crm.domain.money import Money
from desktop_crm.store.models import Product


@dataclass(frozen=True, slots=True, kw_only=True)
class ProductRow:
    """A product and its list price, None where it has none; `tax_rate` is in basis points."""

    id: int
    name: str
    price: Money | None
    unit: str = ""
    tax_rate: int | None = None


def list_products(session: Session) -> list[ProductRow]:
    """Return the products that are sold today, by name."""
    rows = [
        ProductRow(
            id=one.id,
            name=one.name or "",
            price=Money(currency=one.currency, amount_minor=one.price)
            if one.price is not None and one.currency
            else None,
            unit=one.unit or "",
            tax_rate=one.tax_rate,
        )
        for one in session.scalars(select(Product).where(Product.active == 1))
    ]
    return sorted(rows, key=lambda row: row.name.casefold())
