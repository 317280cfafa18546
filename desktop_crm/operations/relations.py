"""How customers belong together."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_crm.domain.clock import now_ms, today
from desktop_crm.domain.errors import BadInput
from desktop_crm.domain.folding import fold
from desktop_crm.domain.ids import new_id
from desktop_crm.domain.records import CustomerKind
from desktop_crm.domain.relations import RelationKind
from desktop_crm.domain.text import clean
from desktop_crm.operations.edits import CustomerEdit, RelationEdit
from desktop_crm.operations.existing import existing
from desktop_crm.store.models import Customer, Relation
from desktop_crm.store.opened import opened


def edit_relations(session: Session, customer_id: int, edits: Iterable[RelationEdit]) -> None:
    """Add, change and remove links of a customer. Raise BadInput (a link to oneself), RecordGone."""
    for edit in edits:
        if edit.id is None:
            session.add(_new_link(session, customer_id, edit))
        elif edit.remove:
            session.delete(existing(session, Relation, edit.id))
        else:
            _change(existing(session, Relation, edit.id), edit)


def set_employer(session: Session, customer: Customer, edit: CustomerEdit) -> None:
    """Link a person to the organisation of this name, found or made; an empty name unlinks it.

    The job title stands on the link; of someone without an employer it is the occupation.
    """
    link = _employer_link(session, customer.id)
    if edit.organisation is not None:
        link = _relinked(session, customer, link, clean(edit.organisation, "organisation"))
    if link is None:
        if edit.job_title is not None:
            customer.occupation = clean(edit.job_title, "job_title")
        return
    if edit.job_title is not None:
        link.words = clean(edit.job_title, "job_title")
    if edit.department is not None:
        link.department = clean(edit.department, "department")


def _relinked(
    session: Session, customer: Customer, link: Relation | None, name: str | None
) -> Relation | None:
    if name is not None:
        return link_employer(session, customer, _organisation_named(session, name))
    if link is not None:
        session.delete(link)
    return None


def link_employer(session: Session, customer: Customer, organisation_id: int) -> Relation:
    """Link a customer to where it works, instead of any other place. Raise BadInput where that is itself."""
    if organisation_id == customer.id:
        raise BadInput(field="organisation", problem="itself")
    link = _employer_link(session, customer.id)
    if link is None:
        link = _new(customer.id, organisation_id, RelationKind.WORKS_AT)
        session.add(link)
        link.words, customer.occupation = customer.occupation, None
    link.to_id = organisation_id
    return link


def organisations_by_name(session: Session) -> dict[str, int]:
    """Return the organisations by folded name. Names are sealed, so they are compared here, not in SQL."""
    rows = session.execute(
        select(Customer.id, Customer.name)
        .where(Customer.kind == CustomerKind.ORGANISATION.value, Customer.deleted_at.is_(None))
        .order_by(Customer.id.desc())
    ).all()
    names = opened(session, Customer.name, rows)
    return {fold(name): row.id for name, row in zip(names, rows, strict=True)}


def _organisation_named(session: Session, name: str) -> int:
    found = organisations_by_name(session).get(fold(name))
    if found is not None:
        return found
    organisation_id = new_id()
    organisation = Customer(
        id=organisation_id,
        created_at=now_ms(),
        kind=CustomerKind.ORGANISATION.value,
        confirmed_on=today().isoformat(),
    )
    organisation.name = name
    session.add(organisation)
    session.flush()
    return organisation_id


def _employer_link(session: Session, customer_id: int) -> Relation | None:
    return session.scalars(
        select(Relation)
        .where(Relation.from_id == customer_id, Relation.kind == RelationKind.WORKS_AT.value)
        .order_by(Relation.id)
    ).first()


def _new_link(session: Session, customer_id: int, edit: RelationEdit) -> Relation:
    if edit.other_id is None or edit.other_id == customer_id:
        raise BadInput(field="relation", problem="itself" if edit.other_id else "empty")
    existing(session, Customer, edit.other_id)
    ends = (edit.other_id, customer_id) if edit.incoming else (customer_id, edit.other_id)
    kind = edit.kind or RelationKind.OTHER
    link = _standing_link(session, ends, kind) or _new(*ends, kind)
    _change(link, edit)
    return link


def _standing_link(session: Session, ends: tuple[int, int], kind: RelationKind) -> Relation | None:
    """Return the link that says the same already: linking twice is once, with the newer words."""
    from_id, to_id = ends
    return session.scalars(
        select(Relation).where(
            Relation.from_id == from_id, Relation.to_id == to_id, Relation.kind == kind.value
        )
    ).first()


def _new(from_id: int, to_id: int, kind: RelationKind) -> Relation:
    return Relation(id=new_id(), created_at=now_ms(), from_id=from_id, to_id=to_id, kind=kind.value)


def _change(link: Relation, edit: RelationEdit) -> None:
    if edit.kind is not None:
        link.kind = edit.kind.value
    if edit.words is not None:
        link.words = clean(edit.words, "relation")
    if edit.department is not None:
        link.department = clean(edit.department, "department")
