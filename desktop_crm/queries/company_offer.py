"""What is known of a company that somebody new works at, so that nobody types it twice."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_crm.domain.folding import fold
from desktop_crm.domain.records import AddressParts, ContactKind, CustomerKind
from desktop_crm.queries.details import contact_point_row
from desktop_crm.queries.listing import search
from desktop_crm.store.context import viewing
from desktop_crm.store.models import ContactPoint, Customer

_ALIKE = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class CompanyOffer:
    """The first address of a company: as one line, and in parts where they are known."""

    address: str
    parts: AddressParts | None


def company_offer(session: Session, name: str) -> CompanyOffer | None:
    """Return the address of the company of exactly this name, however it is spelt; None for one without.

    Nothing is offered that the profile in force does not show.
    """
    words = fold(name).replace('"', " ").split()
    if not words or viewing(session).hides(ContactKind.ADDRESS):
        return None
    alike = search(session, " ".join(f'"{word}"' for word in words), _ALIKE)
    named = [one.id for one in alike if fold(one.name) == fold(name.strip())]
    point = session.scalars(
        select(ContactPoint)
        .join(Customer, Customer.id == ContactPoint.customer_id)
        .where(
            ContactPoint.customer_id.in_(named),
            ContactPoint.kind == ContactKind.ADDRESS.value,
            Customer.kind == CustomerKind.ORGANISATION.value,
        )
        .order_by(ContactPoint.is_primary.desc(), ContactPoint.id)
    ).first()
    if point is None:
        return None
    row = contact_point_row(point)
    return CompanyOffer(address=row.value, parts=row.address)
