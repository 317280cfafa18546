"""Showing what is marked strict, against an entry in the view log; and marking it."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy.orm import Session

from desktop_crm.domain.profiles import NOTE, SECTIONS
from desktop_crm.operations.existing import existing
from desktop_crm.operations.settings import save_setting
from desktop_crm.queries.details import ContactPointRow, contact_point_row
from desktop_crm.store.context import viewing
from desktop_crm.store.models import ContactPoint, Customer
from desktop_crm.store.viewing import STRICT, Act, Look, log_look


def reveal_contact_point(session: Session, point_id: int) -> ContactPointRow:
    """Return a contact point with nothing hidden; the look is logged in the same transaction. Raise RecordGone."""
    point = existing(session, ContactPoint, point_id)
    _log(session, point.kind, point.customer_id, point_id)
    return contact_point_row(point)


def reveal_note(session: Session, customer_id: int) -> str:
    """Return the note of a customer; the look is logged in the same transaction. Raise RecordGone."""
    customer = existing(session, Customer, customer_id)
    _log(session, NOTE, customer_id, customer_id)
    return customer.note or ""


def mark_strict(session: Session, sections: Iterable[str]) -> None:
    """Let these sections, of `domain.profiles.SECTIONS`, be shown only against an entry in the view log."""
    save_setting(session, STRICT, sorted(set(sections) & set(SECTIONS)))


def _log(session: Session, section: str, customer_id: int, row_id: int) -> None:
    profile = viewing(session).profile
    log_look(
        session,
        Look(profile=profile, act=Act.SHOWN, what=section, customer_id=customer_id, row_id=row_id),
    )
