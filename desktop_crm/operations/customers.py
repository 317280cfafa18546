"""Creating and editing customers."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_crm.domain.clock import now_ms, today
from desktop_crm.domain.errors import BadInput
from desktop_crm.domain.folding import fold
from desktop_crm.domain.names import NameParts, display_name, split_name
from desktop_crm.domain.records import CustomerKind
from desktop_crm.domain.text import LINE_LIMIT, TEXT_LIMIT, clean
from desktop_crm.operations.contact_points import confirm_contact_points, edit_contact_points
from desktop_crm.operations.edits import CustomerEdit
from desktop_crm.operations.existing import existing
from desktop_crm.operations.preferences import edit_preferences
from desktop_crm.operations.relations import edit_relations, set_employer
from desktop_crm.operations.tags import add_tags, remove_tags
from desktop_crm.store.models import ContactPoint, Customer

_NAME_PARTS = ("family_name", "given_name", "middle_name", "honorific", "suffix")
_TEXTS = ("name", *_NAME_PARTS, "nickname", "gender", "occupation", "note")
# An honorific is kept beside the name, which is shown as it was typed.
_SHOWN_PARTS = frozenset(_NAME_PARTS) - {"honorific"}


def create_customer(session: Session, customer_id: int, edit: CustomerEdit) -> int:
    """Create a customer under an id made by `new_id` and return it. Raise BadInput (a name is all that is needed).

    The parts of a person's name are read from it, unless they are given.
    """
    kind = edit.kind or CustomerKind.PERSON
    customer = Customer(
        id=customer_id, created_at=now_ms(), kind=kind.value, confirmed_on=today().isoformat()
    )
    session.add(customer)
    _apply(session, customer, edit)
    return customer_id


def edit_customer(session: Session, customer_id: int, edit: CustomerEdit) -> None:
    """Change what `edit` names and nothing else. Raise BadInput, RecordGone."""
    _apply(session, existing(session, Customer, customer_id), edit)


def confirm_customer(session: Session, customer_id: int) -> None:
    """Note that the record and every contact point of it was found right today. Raise RecordGone."""
    existing(session, Customer, customer_id).confirmed_on = today().isoformat()
    points = session.scalars(select(ContactPoint.id).where(ContactPoint.customer_id == customer_id))
    confirm_contact_points(session, points)


def _apply(session: Session, customer: Customer, edit: CustomerEdit) -> None:
    _apply_texts(customer, edit)
    if edit.kind is not None:
        customer.kind = edit.kind.value
    if edit.stage is not None:
        customer.stage = edit.stage or None
    if edit.source is not None:
        customer.source = edit.source or None
    _apply_children(session, customer, edit)


def _apply_texts(customer: Customer, edit: CustomerEdit) -> None:
    given = {field for field in _TEXTS if getattr(edit, field) is not None}
    if given & _SHOWN_PARTS and not _has_parts(customer):
        _split(customer)
    for field in given:
        limit = TEXT_LIMIT if field == "note" else LINE_LIMIT
        setattr(customer, field, clean(getattr(edit, field), field, limit))
    if given & _SHOWN_PARTS and "name" not in given:
        customer.name = display_name(_parts(customer))
    elif "name" in given and not given & _SHOWN_PARTS and customer.kind == CustomerKind.PERSON:
        _split(customer)
    # A name of direction marks alone would be a row that nobody can see.
    if not fold(customer.name or "").strip():
        raise BadInput(field="name", problem="empty")


def _has_parts(customer: Customer) -> bool:
    return any(getattr(customer, field) for field in _NAME_PARTS)


def _parts(customer: Customer) -> NameParts:
    return NameParts(
        family=customer.family_name or "",
        given=customer.given_name or "",
        middle=customer.middle_name or "",
        suffix=customer.suffix or "",
    )


def _split(customer: Customer) -> None:
    """Read the parts from the name, so that they never tell of another name than the one shown."""
    parts = split_name(customer.name or "")
    customer.family_name = parts.family or None
    customer.given_name = parts.given or None
    customer.middle_name = parts.middle or None
    customer.honorific = parts.honorific or customer.honorific
    customer.suffix = parts.suffix or None


def _apply_children(session: Session, customer: Customer, edit: CustomerEdit) -> None:
    session.flush()
    edit_contact_points(session, customer, edit.contact_points)
    edit_preferences(session, customer.id, edit.preferences)
    edit_relations(session, customer.id, edit.relations)
    if edit.organisation is not None or edit.job_title is not None or edit.department is not None:
        set_employer(session, customer, edit)
    add_tags(session, (customer.id,), edit.add_tags)
    remove_tags(session, (customer.id,), edit.remove_tags)
