"""What a customer bought, purchase by purchase."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_crm.domain.money import Money
from desktop_crm.store.models import Purchase


@dataclass(frozen=True, slots=True, kw_only=True)
class PurchaseRow:
    """One purchase; `bought_on` is an ISO day."""

    id: int
    bought_on: str
    product: str
    money: Money


def purchases_of(session: Session, customer_id: int) -> list[PurchaseRow]:
    """Return the purchases of a customer, newest first."""
    found = session.scalars(
        select(Purchase)
        .where(Purchase.customer_id == customer_id)
        .order_by(Purchase.bought_on.desc(), Purchase.id.desc())
    )
    return [
        PurchaseRow(
            id=one.id,
            bought_on=one.bought_on,
            product=one.product or "",
            money=Money(currency=one.currency, amount_minor=one.amount),
        )
        for one in found
    ]
