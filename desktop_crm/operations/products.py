"""The price list: what is sold, and for how much."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_crm.domain.clock import now_ms
from desktop_crm.domain.errors import BadInput
from desktop_crm.domain.folding import fold
from desktop_crm.domain.ids import new_id
from desktop_crm.domain.money import Money
from desktop_crm.domain.prices import WHOLE, require_amount
from desktop_crm.domain.text import clean
from desktop_crm.operations.existing import existing
from desktop_crm.store.models import Product

_TEXTS = ("name", "code", "unit", "category")


@dataclass(frozen=True, slots=True, kw_only=True)
class ProductEdit:
    """A change of a product. None leaves a value as it is, an empty text takes it away.

    `tax_rate` is in basis points; a product that is no longer `active` is not offered any more; `unpriced` takes its
    price away.
    """

    name: str | None = None
    code: str | None = None
    unit: str | None = None
    category: str | None = None
    price: Money | None = None
    unpriced: bool = False
    tax_rate: int | None = None
    active: bool | None = None


def add_product(session: Session, edit: ProductEdit) -> int:
    """Put a product on the list and return its id; a name is all that is needed. Raise BadInput."""
    product = Product(id=new_id(), created_at=now_ms(), active=1)
    session.add(product)
    _change(session, product, edit)
    if product.name is None:
        raise BadInput(field="name", problem="empty")
    session.flush()
    return product.id


def edit_product(session: Session, product_id: int, edit: ProductEdit) -> None:
    """Change what `edit` names; documents keep the prices they were written with. Raise BadInput, RecordGone.

    A code belongs to one product.
    """
    _change(session, existing(session, Product, product_id), edit)


def delete_product(session: Session, product_id: int) -> None:
    """Take a product off the list; deals and documents stay without it. Raise RecordGone."""
    session.delete(existing(session, Product, product_id))


def _change(session: Session, product: Product, edit: ProductEdit) -> None:
    for field in _TEXTS:
        text = getattr(edit, field)
        if text is not None:
            setattr(product, field, clean(text, field))
    if product.name is None:
        raise BadInput(field="name", problem="empty")
    if edit.code and _is_taken(session, product):
        raise BadInput(field="code", problem="there_already")
    _change_price(product, edit)
    if edit.tax_rate is not None:
        if not 0 <= edit.tax_rate <= WHOLE:
            raise BadInput(field="tax_rate", problem="not_a_percentage")
        product.tax_rate = edit.tax_rate
    if edit.active is not None:
        product.active = int(edit.active)


def _change_price(product: Product, edit: ProductEdit) -> None:
    if edit.unpriced:
        product.price = product.currency = None
    if edit.price is not None:
        product.price, product.currency = require_amount(edit.price.amount_minor), edit.price.currency


def _is_taken(session: Session, product: Product) -> bool:
    with session.no_autoflush:
        codes = {fold(one.code or "") for one in session.scalars(select(Product)) if one.id != product.id}
    return fold(product.code or "") in codes
