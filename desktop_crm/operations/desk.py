"""Saved views and drafts."""

from __future__ import annotations

import json
from collections.abc import Mapping

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop_crm.domain.clock import now_ms
from desktop_crm.domain.errors import BadInput
from desktop_crm.domain.ids import new_id
from desktop_crm.domain.text import clean
from desktop_crm.operations.existing import existing
from desktop_crm.queries.desk import ViewRow, draft
from desktop_crm.store.models import Draft, SavedView


def save_view(session: Session, view: ViewRow) -> int:
    """Create (id 0) or change a saved view; return its id. Raise BadInput for a view without a name."""
    name = clean(view.name, "view_name", 100)
    if name is None:
        raise BadInput(field="view_name", problem="empty")
    if view.id:
        kept = existing(session, SavedView, view.id)
    else:
        last = session.scalar(select(func.max(SavedView.position))) or 0
        kept = SavedView(id=new_id(), created_at=now_ms(), position=last + 1)
        session.add(kept)
    kept.name = name
    kept.query = view.query
    kept.columns = json.dumps({"columns": view.columns, "order": view.order, "lists": view.lists})
    return kept.id


def delete_view(session: Session, view_id: int) -> None:
    """Delete a saved view. Raise RecordGone."""
    session.delete(existing(session, SavedView, view_id))


def save_draft(session: Session, place: str, customer_id: int | None, body: str) -> None:
    """Keep what was typed, as JSON, for a place (and customer); an empty body forgets it."""
    found = session.scalars(
        select(Draft).where(Draft.place == place, Draft.customer_id.is_not_distinct_from(customer_id))
    ).first()
    if not body:
        if found is not None:
            session.delete(found)
        return
    if found is None:
        found = Draft(id=new_id(), created_at=now_ms(), place=place, customer_id=customer_id)
        session.add(found)
    found.body = body


def add_to_draft(session: Session, place: str, customer_id: int | None, texts: Mapping[str, str]) -> None:
    """Keep further texts by field beside those that the draft of a place (and customer) holds already."""
    kept = draft(session, place, customer_id)
    whole = {**(json.loads(kept) if kept else {}), **texts}
    save_draft(session, place, customer_id, json.dumps(whole, ensure_ascii=False))
