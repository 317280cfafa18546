"""Leads: written down in a line, then qualified or dropped."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy.orm import Session

from desktop_crm.domain.clock import now_ms
from desktop_crm.domain.contact_guess import guess_kind
from desktop_crm.domain.errors import BadInput
from desktop_crm.domain.ids import new_id
from desktop_crm.domain.interactions import Direction, InteractionKind
from desktop_crm.domain.names import looks_like_company
from desktop_crm.domain.records import CustomerKind
from desktop_crm.domain.stages import Source
from desktop_crm.domain.text import TEXT_LIMIT, clean
from desktop_crm.operations.customers import create_customer
from desktop_crm.operations.deals import DealEdit, create_deal
from desktop_crm.operations.edits import ContactEdit, CustomerEdit, InteractionEdit
from desktop_crm.operations.existing import existing
from desktop_crm.operations.interactions import log_interaction
from desktop_crm.store.models import Lead

NEW, QUALIFIED, DROPPED = "new", "qualified", "dropped"


@dataclass(frozen=True, slots=True, kw_only=True)
class LeadEdit:
    """Who may become a customer, in the words in which one heard of them, and how one did."""

    name: str = ""
    company: str = ""
    contact: str = ""
    text: str = ""
    source: Source | None = None


def add_lead(session: Session, edit: LeadEdit) -> int:
    """Write a lead down and return its id. Raise BadInput where it names nobody."""
    lead = Lead(id=new_id(), created_at=now_ms(), status=NEW, score=_score(edit), received_at=now_ms())
    session.add(lead)
    lead.name, lead.company = clean(edit.name, "name"), clean(edit.company, "organisation")
    lead.contact, lead.text = clean(edit.contact, "contact"), clean(edit.text, "text", TEXT_LIMIT)
    lead.source = edit.source.value if edit.source else None
    if not (lead.name or lead.company):
        raise BadInput(field="name", problem="empty")
    session.flush()
    return lead.id


def drop_leads(session: Session, lead_ids: Iterable[int]) -> None:
    """Put leads aside. Raise RecordGone."""
    for lead_id in lead_ids:
        existing(session, Lead, lead_id).status = DROPPED


def qualify_lead(session: Session, lead_id: int, with_deal: bool) -> int:
    """Make a customer of a lead, with company and contact, and a deal if wanted; return the customer.

    What was asked for stands in the timeline, when it came in. A name that says company is one. Raise BadInput where
    the contact is neither a phone number nor an address, RecordGone.
    """
    lead = existing(session, Lead, lead_id)
    contact = lead.contact or ""
    points = (ContactEdit(kind=guess_kind(contact), value=contact),) if contact else ()
    name = lead.name or lead.company or ""
    is_person = bool(lead.name) and not looks_like_company(name)
    edit = CustomerEdit(
        name=name,
        kind=CustomerKind.PERSON if is_person else CustomerKind.ORGANISATION,
        organisation=lead.company if is_person else None,
        source=lead.source,
        contact_points=points,
    )
    customer_id = create_customer(session, new_id(), edit)
    if lead.text:
        heard = InteractionEdit(
            kind=InteractionKind.NOTE, direction=Direction.INCOMING, at=lead.received_at, text=lead.text
        )
        log_interaction(session, customer_id, heard)
    lead.status, lead.customer_id = QUALIFIED, customer_id
    if with_deal:
        create_deal(session, DealEdit(title=_first_line(lead.text) or name, customer_id=customer_id))
    return customer_id


def _score(edit: LeadEdit) -> int:
    """Return how much is known of somebody, 0 to 100: who can be reached and wants something comes first."""
    weights = ((edit.name, 20), (edit.company, 20), (edit.contact, 40), (edit.text, 20))
    return sum(points for text, points in weights if text.strip())


def _first_line(text: str | None) -> str:
    return (text or "").partition("\n")[0][:200]
