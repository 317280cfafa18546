"""Creating and editing customers."""

from __future__ import annotations

from sqlalchemy.orm import Session

from desktop_crm.domain.clock import now_ms, today
from desktop_crm.domain.errors import BadInput
from desktop_crm.domain.records import CustomerKind
from desktop_crm.domain.text import LINE_LIMIT, TEXT_LIMIT, clean
from desktop_crm.operations.contact_points import edit_contact_points
from desktop_crm.operations.edits import CustomerEdit
from desktop_crm.operations.existing import existing
from desktop_crm.operations.preferences import edit_preferences
from desktop_crm.operations.relations import edit_relations, set_employer
from desktop_crm.operations.tags import add_tags, remove_tags
from desktop_crm.store.models import Customer

_TEXTS = (
    "name", "family_name", "given_name", "middle_name", "honorific", "suffix", "nickname", "gender", "occupation",
    "note",
)  # fmt: skip


def create_customer(session: Session, customer_id: int, edit: CustomerEdit) -> int:
    """Create a customer under an id made by `new_id` and return it. Raise BadInput (a name is all that is needed)."""
    now = now_ms()
    kind = edit.kind or CustomerKind.PERSON
    customer = Customer(id=customer_id, created_at=now, kind=kind.value, confirmed_on=today().isoformat())
    session.add(customer)
    if not (edit.name or "").strip():
        raise BadInput(field="name", problem="empty")
    _apply(session, customer, edit)
    return customer_id


def edit_customer(session: Session, customer_id: int, edit: CustomerEdit) -> None:
    """Change what `edit` names and nothing else. Raise BadInput, RecordGone."""
    _apply(session, existing(session, Customer, customer_id), edit)


def confirm_customer(session: Session, customer_id: int) -> None:
    """Note that the record as a whole was found right today. Raise RecordGone."""
    existing(session, Customer, customer_id).confirmed_on = today().isoformat()


def _apply(session: Session, customer: Customer, edit: CustomerEdit) -> None:
    for field in _TEXTS:
        value: str | None = getattr(edit, field)
        if value is not None:
            setattr(customer, field, clean(value, field, TEXT_LIMIT if field == "note" else LINE_LIMIT))
    if customer.name is None:
        raise BadInput(field="name", problem="empty")
    if edit.kind is not None:
        customer.kind = edit.kind.value
    if edit.stage is not None:
        customer.stage = edit.stage or None
    if edit.source is not None:
        customer.source = edit.source or None
    _apply_children(session, customer, edit)


def _apply_children(session: Session, customer: Customer, edit: CustomerEdit) -> None:
    session.flush()
    edit_contact_points(session, customer, edit.contact_points)
    edit_preferences(session, customer.id, edit.preferences)
    edit_relations(session, customer.id, edit.relations)
    if edit.organisation is not None or edit.job_title is not None or edit.department is not None:
        set_employer(session, customer, edit)
    add_tags(session, (customer.id,), edit.add_tags)
    remove_tags(session, (customer.id,), edit.remove_tags)
