"""All that stands on a document as it goes out to a customer."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_crm.domain.records import ContactKind
from desktop_crm.queries.details import customer_details
from desktop_crm.queries.documents import DocumentDetails, document_details
from desktop_crm.queries.seller import Seller, seller
from desktop_crm.store.models import Product, SalesDocument


@dataclass(frozen=True, slots=True, kw_only=True)
class SalesPaper:
    """A document, who sells and who buys.

    `units` are those of its products by their id; `reference` is the number of the document that it follows.
    """

    document: DocumentDetails
    seller: Seller
    customer: str
    company: str
    address: str
    units: dict[int, str]
    reference: str


def sales_paper(session: Session, document_id: int) -> SalesPaper:
    """Return what is to be printed of a document. Raise RecordGone."""
    document = document_details(session, document_id)
    customer = customer_details(session, document.row.customer_id)
    addresses = [
        point for point in customer.contact_points if point.kind is ContactKind.ADDRESS and not point.veiled
    ]
    first = min(addresses, key=lambda point: not point.primary, default=None)
    before = session.get(SalesDocument, document.row.follows_id) if document.row.follows_id else None
    products = session.scalars(
        select(Product).where(Product.id.in_({line.product_id for line in document.lines if line.product_id}))
    )
    return SalesPaper(
        document=document,
        seller=seller(session),
        customer=customer.row.name,
        company=customer.employer.other_name if customer.employer else "",
        address=first.value if first else "",
        units={one.id: one.unit or "" for one in products},
        reference=(before.number or "") if before is not None and before.kind != document.row.kind else "",
    )
