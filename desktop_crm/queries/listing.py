"""Which customers a list shows, in which order: ids only; rows are read when they are seen."""

from __future__ import annotations

from array import array
from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop_crm.domain.filters import Query, parse
from desktop_crm.queries.customers import customer_rows
from desktop_crm.store.context import haystack
from desktop_crm.store.haystack import FieldCode, Order
from desktop_crm.store.models import Customer


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """Ids in the order to show; `text_ids` beside them names the interaction that matched, 0 where a field did."""

    ids: array[int]
    text_ids: array[int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A customer that a search found; `field` and `matched` tell where (no field: in an interaction, or a typo)."""

    id: int
    name: str
    company: str
    field: FieldCode | None
    matched: str


def list_customers(
    session: Session,
    query: Query,
    order: Order | None = None,
    descending: bool = False,
    stop: Callable[[], bool] = lambda: False,
) -> Listing:
    """Return who fits the query: in this order, or without one best hits first. Raise Stopped."""
    memory = haystack(session)
    if order is not None:
        ids = memory.ids(query, order, descending=descending, stop=stop)
        return Listing(ids=ids, text_ids=array("q", bytes(8 * len(ids))))
    hits = memory.find(query, stop=stop)
    return Listing(ids=hits.ids, text_ids=hits.text_ids)


def first_page(session: Session, limit: int) -> Listing:
    """Return those contacted last, from a clear indexed column: the list while the search memory still fills."""
    found = session.scalars(
        select(Customer.id)
        .where(Customer.archived_at.is_(None), Customer.deleted_at.is_(None))
        .order_by(Customer.last_contact_at.desc())
        .limit(limit)
    )
    ids = array("q", found)
    return Listing(ids=ids, text_ids=array("q", bytes(8 * len(ids))))


def count_customers(session: Session) -> int:
    """Return how many customers there are outside archive and trash."""
    return (
        session.scalar(
            select(func.count(Customer.id)).where(
                Customer.archived_at.is_(None), Customer.deleted_at.is_(None)
            )
        )
        or 0
    )


def search(session: Session, text: str, limit: int) -> list[Found]:
    """Return the best hits of a search as typed, each with where it was found. Raise BadQuery."""
    query = parse(text)
    memory = haystack(session)
    hits = memory.find(query, limit=limit)
    found = []
    for row in customer_rows(session, hits.ids):
        match = memory.match(row.id, query)
        found.append(
            Found(
                id=row.id,
                name=row.name,
                company=row.company,
                field=match.field if match else None,
                matched=match.text if match else "",
            )
        )
    return found
