"""What is known of a company that somebody new works at, so that nobody types it twice."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_crm.domain.folding import fold
from desktop_crm.domain.records import AddressParts, ContactKind, CustomerKind
from desktop_crm.domain.relations import RelationKind
from desktop_crm.queries.details import contact_point_row
from desktop_crm.queries.listing import search
from desktop_crm.store.context import viewing
from desktop_crm.store.models import ContactPoint, Customer, Relation

_ALIKE = 20
_ADDRESSES = (
    select(ContactPoint)
    .join(Customer, Customer.id == ContactPoint.customer_id)
    .where(ContactPoint.kind == ContactKind.ADDRESS.value)
)


@dataclass(frozen=True, slots=True, kw_only=True)
class CompanyOffer:
    """An address at a company: as one line, and in parts where they are known."""

    address: str
    parts: AddressParts | None


def company_offer(session: Session, name: str) -> CompanyOffer | None:
    """Return the address of the company of exactly this name, however it is spelt; None for one without.

    One without an address of its own has the latest at which somebody there works. Nothing is offered that the
    profile in force does not show.
    """
    words = fold(name).replace('"', " ").split()
    if not words or viewing(session).hides(ContactKind.ADDRESS):
        return None
    alike = search(session, " ".join(f'"{word}"' for word in words), _ALIKE)
    named = [one.id for one in alike if fold(one.name) == fold(name.strip())]
    point = _own_address(session, named) or _address_at_work(session, named)
    if point is None:
        return None
    row = contact_point_row(point)
    return CompanyOffer(address=row.value, parts=row.address)


def _own_address(session: Session, companies: Sequence[int]) -> ContactPoint | None:
    first = ContactPoint.is_primary.desc(), ContactPoint.id
    own = ContactPoint.customer_id.in_(companies), Customer.kind == CustomerKind.ORGANISATION.value
    return session.scalars(_ADDRESSES.where(*own).order_by(*first)).first()


def _address_at_work(session: Session, companies: Sequence[int]) -> ContactPoint | None:
    colleagues = select(Relation.from_id).where(
        Relation.to_id.in_(companies), Relation.kind == RelationKind.WORKS_AT.value
    )
    latest = _ADDRESSES.where(ContactPoint.customer_id.in_(colleagues), Customer.deleted_at.is_(None))
    found = session.scalars(latest.order_by(ContactPoint.id.desc()).limit(_ALIKE))
    return next((point for point in found if point.label == "work"), None)
