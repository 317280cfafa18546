"""What is sold."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import ColumnElement, select, true
from sqlalchemy.orm import Session

from desktop_crm.domain.folding import fold
from desktop_crm.domain.money import Money
from desktop_crm.domain.pinyin import readings
from desktop_crm.store.models import Product


@dataclass(frozen=True, slots=True, kw_only=True)
class ProductRow:
    """A product and its list price, None where it has none; `tax_rate` is in basis points."""

    id: int
    name: str
    price: Money | None
    unit: str = ""
    tax_rate: int | None = None
    code: str = ""
    category: str = ""
    active: bool = True


def list_products(session: Session) -> list[ProductRow]:
    """Return the products that are sold today, by name."""
    return _products(session, Product.active == 1)


def all_products(session: Session) -> list[ProductRow]:
    """Return the whole price list by name, with what is not sold any more at its end."""
    return sorted(_products(session, true()), key=lambda row: not row.active)


def product_fits(row: ProductRow, text: str) -> bool:
    """Tell whether every word of a search is in a product's name, code, category or unit, or begins its pinyin."""
    said = fold(" ".join((row.name, row.code, row.category, row.unit)))
    spoken = readings(row.name) + readings(row.category)
    return all(
        word in said or any(reading.startswith(word) for reading in spoken) for word in fold(text).split()
    )


def _products(session: Session, which: ColumnElement[bool]) -> list[ProductRow]:
    rows = [
        ProductRow(
            id=one.id,
            name=one.name or "",
            price=Money(currency=one.currency, amount_minor=one.price)
            if one.price is not None and one.currency
            else None,
            unit=one.unit or "",
            tax_rate=one.tax_rate,
            code=one.code or "",
            category=one.category or "",
            active=bool(one.active),
        )
        for one in session.scalars(select(Product).where(which))
    ]
    return sorted(rows, key=lambda row: row.name.casefold())
