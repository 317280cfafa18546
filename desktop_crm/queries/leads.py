"""Leads that nobody has looked into yet."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_crm.store.models import Lead


@dataclass(frozen=True, slots=True, kw_only=True)
class LeadRow:
    """A lead: `source` a code, `score` 0 to 100, `received_at` in UTC milliseconds."""

    id: int
    name: str
    company: str
    contact: str
    text: str
    source: str | None
    score: int
    received_at: int


def new_leads(session: Session) -> list[LeadRow]:
    """Return the leads that are neither qualified nor dropped, the best and newest first."""
    found = session.scalars(
        select(Lead).where(Lead.status == "new").order_by(Lead.score.desc(), Lead.received_at.desc())
    )
    return [
        LeadRow(
            id=lead.id,
            name=lead.name or "",
            company=lead.company or "",
            contact=lead.contact or "",
            text=lead.text or "",
            source=lead.source,
            score=lead.score,
            received_at=lead.received_at,
        )
        for lead in found
    ]
