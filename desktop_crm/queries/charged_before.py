"""What a customer was charged before: the prices given, and the currency that is usual."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_crm.domain.money import Money
from desktop_crm.domain.sales_documents import DocumentKind, DocumentStatus
from desktop_crm.queries.settings import home_currency
from desktop_crm.store.models import Deal, DocumentLine, SalesDocument

_PRICES_LOOKED_AT = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenPrice:
    """What a customer was last charged or offered for a product; `discount` is in basis points."""

    document_id: int
    kind: str
    on: str
    unit_price: Money
    discount: int


def given_prices(session: Session, customer_id: int, product_id: int, beside: int = 0) -> list[GivenPrice]:
    """Return the prices given to a customer for a product, each once, the last first.

    Deliveries name no price; the document `beside` which they are shown does not count.
    """
    found = session.execute(
        select(
            SalesDocument.id, SalesDocument.kind, SalesDocument.dated_on, SalesDocument.currency,
            DocumentLine.unit_price, DocumentLine.discount,
        )
        .join(DocumentLine, DocumentLine.document_id == SalesDocument.id)
        .where(
            SalesDocument.customer_id == customer_id,
            DocumentLine.product_id == product_id,
            SalesDocument.id != beside,
            SalesDocument.kind != DocumentKind.DELIVERY.value,
            SalesDocument.status.not_in((DocumentStatus.DRAFT.value, DocumentStatus.CANCELLED.value)),
        )
        .order_by(SalesDocument.dated_on.desc(), SalesDocument.id.desc())
        .limit(_PRICES_LOOKED_AT)
    )  # fmt: skip
    given: dict[tuple[Money, int], GivenPrice] = {}
    for document_id, kind, on, currency, unit_price, discount in found:
        money = Money(currency=currency, amount_minor=unit_price)
        price = GivenPrice(document_id=document_id, kind=kind, on=on, unit_price=money, discount=discount)
        given.setdefault((money, discount), price)
    return list(given.values())


def usual_currency(session: Session, customer_id: int | None, deal_id: int | None = None) -> str:
    """Return in which currency to charge: that of the deal, of the customer's last document or deal, else of home."""
    asked = (
        select(Deal.currency).where(Deal.id == deal_id),
        select(SalesDocument.currency)
        .where(SalesDocument.customer_id == customer_id)
        .order_by(SalesDocument.dated_on.desc(), SalesDocument.id.desc()),
        select(Deal.currency)
        .where(Deal.customer_id == customer_id)
        .order_by(Deal.opened_on.desc(), Deal.id.desc()),
    )
    found = (session.scalars(question.limit(1)).first() for question in asked)
    return next(filter(None, found), None) or home_currency(session)
