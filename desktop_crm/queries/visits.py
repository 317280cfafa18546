"""Planning visits: towns and their districts, who could be visited, and the stops of a day."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_crm.domain.calendar import due_here
from desktop_crm.domain.clock import local
from desktop_crm.domain.filters import Query, parse
from desktop_crm.domain.interactions import InteractionKind
from desktop_crm.domain.pinyin import sort_key
from desktop_crm.domain.records import AddressParts, ContactKind
from desktop_crm.domain.routes import Point, RouteKey, district_of, point_in, route_key
from desktop_crm.queries.customers import customer_rows
from desktop_crm.store.among import among, these
from desktop_crm.store.context import haystack
from desktop_crm.store.models import ContactPoint, ContactRule, Customer, FollowUp, FollowUpTerms
from desktop_crm.store.opened import opened, opened_one

MOST_CANDIDATES = 300
"""So many are offered at once; nobody visits more in a day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Area:
    """A district of a town, or where `district` is empty the whole town; `customers` are those who live there."""

    city: str
    district: str
    customers: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """Somebody who could be visited. `quiet` counts days since the last contact, None where there was none.

    `due_title` is what is due for them on or before the day, `unwanted` that they want no contact, `point` where they
    are, if a contact card told.
    """

    customer_id: int
    name: str
    company: str
    city: str
    district: str
    street: str
    route: RouteKey
    quiet: int | None
    due_title: str
    unwanted: bool
    point: Point | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedVisit:
    """A visit that stands in the plan of a day, HH:MM of this computer's zone or without a time."""

    follow_up_id: int
    at: str
    whom: Candidate


_ADDRESSES = (
    select(ContactPoint.id, ContactPoint.customer_id, ContactPoint.parts, ContactPoint.is_primary)
    .join(Customer, Customer.id == ContactPoint.customer_id)
    .where(
        ContactPoint.kind == ContactKind.ADDRESS.value,
        Customer.archived_at.is_(None),
        Customer.deleted_at.is_(None),
    )
    # The last one counts: the primary one, else the first.
    .order_by(ContactPoint.is_primary, ContactPoint.id.desc())
)
_THEIR_ADDRESSES = _ADDRESSES.where(among(ContactPoint.customer_id))
_DUE = (
    select(FollowUp.id, FollowUp.customer_id, FollowUp.title)
    .where(FollowUp.done_at.is_(None), FollowUp.due_on != "")
    .order_by(FollowUp.due_on.desc(), FollowUp.id.desc())
)
_UNWANTED = select(ContactRule.customer_id).where(
    among(ContactRule.customer_id), ContactRule.do_not_contact == 1
)
_NOTES = select(Customer.id, Customer.note).where(among(Customer.id))
_VISITS = (
    select(FollowUp.id, FollowUp.customer_id, FollowUp.due_on, FollowUp.due_time, FollowUp.zone)
    .join(FollowUpTerms, FollowUpTerms.follow_up_id == FollowUp.id)
    .where(FollowUpTerms.channel == InteractionKind.VISIT.value, FollowUp.done_at.is_(None))
    .order_by(FollowUp.due_time.is_(None), FollowUp.due_time, FollowUp.id)
)


def areas(session: Session) -> tuple[Area, ...]:
    """Return the towns of customers and their districts, A to Z; some 20 µs a customer, as addresses stand sealed."""
    living: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
    for customer_id, address in _addresses(session, session.connection().execute(_ADDRESSES)).items():
        if address.city:
            living[address.city, ""].append(customer_id)
            if district := district_of(address):
                living[address.city, district].append(customer_id)
    places = sorted(living, key=lambda place: (sort_key(place[0]), place[0], sort_key(place[1]), place[1]))
    return tuple(
        Area(city=city, district=district, customers=tuple(living[city, district]))
        for city, district in places
    )


def due_customers(session: Session, on: date) -> tuple[int, ...]:
    """Return for whom something is due on a day or was due before, the longest waiting first."""
    rows = session.connection().execute(_DUE.where(FollowUp.due_on <= on.isoformat()))
    return tuple(dict.fromkeys(row.customer_id for row in reversed(rows.all())))


def found_customers(session: Session, text: str) -> tuple[int, ...]:
    """Return whom a search text or saved view finds, best first. Raise BadQuery."""
    query: Query = parse(text)
    return tuple(haystack(session).find(query, limit=MOST_CANDIDATES, texts=False).ids)


def candidates(session: Session, ids: Sequence[int], on: date) -> tuple[Candidate, ...]:
    """Return these customers as they would be visited on a day, MOST_CANDIDATES of them, in the given order."""
    ids = ids[:MOST_CANDIDATES]
    connection = session.connection()
    addresses = _addresses(session, connection.execute(_THEIR_ADDRESSES, these(ids)))
    due = _DUE.where(among(FollowUp.customer_id), FollowUp.due_on <= on.isoformat())
    titles = {
        row.customer_id: opened_one(session, FollowUp.title, row.id, row.title_sealed)
        for row in connection.execute(due, these(ids))
    }
    unwanted = set(connection.execute(_UNWANTED, these(ids)).scalars())
    notes = connection.execute(_NOTES, these(ids)).all()
    points = {
        row.id: point_in(note) for row, note in zip(notes, opened(session, Customer.note, notes), strict=True)
    }
    found = []
    for row in customer_rows(session, ids):
        address = addresses.get(row.id)
        contacted = row.last_contact_at
        found.append(
            Candidate(
                customer_id=row.id,
                name=row.name,
                company=row.company,
                city=address.city if address else "",
                district=district_of(address) if address else "",
                street=address.street if address else "",
                route=route_key(address),
                quiet=None if contacted is None else max(0, (on - local(contacted).date()).days),
                due_title=titles.get(row.id, ""),
                unwanted=row.id in unwanted,
                point=points.get(row.id),
            )
        )
    return tuple(found)


def visits_of(session: Session, on: date) -> tuple[PlannedVisit, ...]:
    """Return the visits planned for a day and not done, by time."""
    rows = session.connection().execute(_VISITS.where(FollowUp.due_on == on.isoformat())).all()
    whom = {one.customer_id: one for one in candidates(session, [row.customer_id for row in rows], on)}
    return tuple(
        PlannedVisit(
            follow_up_id=row.id,
            at=due_here(row.due_on, row.due_time or "", row.zone or "")[1],
            whom=whom[row.customer_id],
        )
        for row in rows
        if row.customer_id in whom
    )


def _addresses(session: Session, rows: Iterable[Any]) -> dict[int, AddressParts]:
    found = list(rows)
    return {
        row.customer_id: AddressParts(**json.loads(parts))
        for row, parts in zip(found, opened(session, ContactPoint.parts, found), strict=True)
        if parts
    }
