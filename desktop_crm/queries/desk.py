"""The user's desk: saved views and drafts."""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from desktop_crm.store.models import Draft, SavedView
from desktop_crm.store.opened import opened_one


class Listed(StrEnum):
    """What a view lists."""

    CUSTOMERS = "customers"
    DEALS = "deals"
    DOCUMENTS = "documents"
    FOLLOW_UPS = "follow_ups"


@dataclass(frozen=True, slots=True, kw_only=True)
class ViewRow:
    """A saved search of what it `lists`. `columns` are column codes, `order` one of them, perhaps led by a minus."""

    id: int
    name: str
    query: str
    columns: tuple[str, ...]
    order: str
    lists: Listed = Listed.CUSTOMERS


def saved_views(session: Session, listed: Listed = Listed.CUSTOMERS) -> list[ViewRow]:
    """Return the saved views of customers or of something else, in the user's order."""
    found = session.scalars(select(SavedView).order_by(SavedView.position, SavedView.id))
    return [row for row in map(_row, found) if row.lists is listed]


# Made once, as it is asked with every record that is opened.
_DRAFT = select(Draft.id, Draft.body).where(
    Draft.place == bindparam("place"), Draft.customer_id.is_not_distinct_from(bindparam("customer"))
)


def draft(session: Session, place: str, customer_id: int | None = None) -> str:
    """Return the text of the draft kept for a place (and customer), as JSON, or nothing."""
    found = session.connection().execute(_DRAFT, {"place": place, "customer": customer_id}).first()
    if found is None or found.body_sealed is None:
        return ""
    return opened_one(session, Draft.body, found.id, found.body_sealed)


def _row(view: SavedView) -> ViewRow:
    layout = json.loads(view.columns or "{}")
    return ViewRow(
        id=view.id,
        name=view.name or "",
        query=view.query or "",
        columns=tuple(layout.get("columns", ())),
        order=layout.get("order", ""),
        lists=Listed(layout.get("lists", Listed.CUSTOMERS)),
    )
