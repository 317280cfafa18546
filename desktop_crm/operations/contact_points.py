"""Changing how a customer can be reached."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict

from sqlalchemy import Select, select, update
from sqlalchemy.orm import Session

from desktop_crm.domain.addresses import one_line
from desktop_crm.domain.clock import now_ms, today
from desktop_crm.domain.contact_points import check
from desktop_crm.domain.errors import BadInput
from desktop_crm.domain.ids import new_id
from desktop_crm.domain.records import AddressParts, ContactKind
from desktop_crm.domain.text import clean
from desktop_crm.operations.edits import ContactEdit
from desktop_crm.operations.existing import existing
from desktop_crm.queries.settings import home_country
from desktop_crm.store.models import ContactPoint, Customer


def edit_contact_points(session: Session, customer: Customer, edits: Iterable[ContactEdit]) -> None:
    """Add, change and remove contact points of a customer. Raise BadInput, RecordGone.

    A changed value counts as confirmed today. The first of its kind is the primary one; without it, the next is.
    An address given in parts needs no value: it is written from them.
    """
    for edit in edits:
        if edit.remove and edit.id is not None:
            _remove(session, existing(session, ContactPoint, edit.id))
        elif edit.id is not None:
            _change(session, existing(session, ContactPoint, edit.id), edit)
        else:
            _add(session, customer, edit)


def confirm_contact_points(session: Session, contact_point_ids: Iterable[int]) -> None:
    """Note that these contact points were found right today. Raise RecordGone."""
    day = today().isoformat()
    for record_id in list(contact_point_ids):
        existing(session, ContactPoint, record_id).confirmed_on = day


def _add(session: Session, customer: Customer, edit: ContactEdit) -> None:
    if edit.kind is None:
        raise BadInput(field="kind", problem="empty")
    if edit.value is None and edit.address is None:
        raise BadInput(field=edit.kind, problem="empty")
    point = ContactPoint(id=new_id(), created_at=now_ms(), customer_id=customer.id, kind=edit.kind.value)
    # Written once it is whole: the journal then holds one entry for it, and not one more for each field.
    with session.no_autoflush:
        session.add(point)
        _change(session, point, edit)
        if not edit.primary and _star_of(session, point) is None:
            point.is_primary = 1
    session.flush()


def _change(session: Session, point: ContactPoint, edit: ContactEdit) -> None:
    if edit.label is not None:
        point.label = clean(edit.label, "label")
    if edit.service is not None:
        point.service = edit.service or None
    if edit.address is not None:
        point.parts = json.dumps(_cleaned(edit.address), ensure_ascii=False, sort_keys=True)
    if edit.value is not None or edit.address is not None:
        _set_value(session, point, edit.value or one_line(edit.address or AddressParts()))
    if edit.primary:
        _give_star(session, point)


def _cleaned(address: AddressParts) -> dict[str, str]:
    return {part: clean(text, part) or "" for part, text in asdict(address).items()}


def _set_value(session: Session, point: ContactPoint, value: str) -> None:
    checked = check(ContactKind(point.kind), value, home_country(session))
    if checked.value != point.value:
        point.value = checked.value
        point.confirmed_on = today().isoformat()
    point.normal = checked.normal


def _remove(session: Session, point: ContactPoint) -> None:
    session.delete(point)
    session.flush()
    if point.is_primary:
        heir = session.scalars(_siblings(point).order_by(ContactPoint.id)).first()
        if heir:
            heir.is_primary = 1


def _give_star(session: Session, point: ContactPoint) -> None:
    session.execute(
        update(ContactPoint)
        .where(ContactPoint.customer_id == point.customer_id, ContactPoint.kind == point.kind)
        .where(ContactPoint.is_primary == 1, ContactPoint.id != point.id)
        .values(is_primary=0)
    )
    point.is_primary = 1


def _star_of(session: Session, point: ContactPoint) -> ContactPoint | None:
    return session.scalars(_siblings(point).where(ContactPoint.is_primary == 1)).first()


def _siblings(point: ContactPoint) -> Select[ContactPoint]:
    return select(ContactPoint).where(
        ContactPoint.customer_id == point.customer_id,
        ContactPoint.kind == point.kind,
        ContactPoint.id != point.id,
    )
