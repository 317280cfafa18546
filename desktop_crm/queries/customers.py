"""Customers as rows of a list."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop_crm.domain.records import ContactKind, CustomerKind
from desktop_crm.domain.relations import RelationKind
from desktop_crm.store.among import among, these
from desktop_crm.store.models import ContactPoint, Customer, CustomerTag, FollowUp, Relation, Tag
from desktop_crm.store.opened import opened


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomerRow:
    """A customer as a list shows it.

    `company` and `job_title` come from the first *works at* link; phone and e-mail are the primary ones as typed.
    `last_contact_at`, `created_at` are UTC milliseconds, `next_due` an ISO day, `stage` and `source` codes.
    """

    id: int
    kind: CustomerKind
    name: str
    company: str = ""
    job_title: str = ""
    stage: str | None = None
    source: str | None = None
    phone: str = ""
    email: str = ""
    city: str = ""
    tags: tuple[str, ...] = ()
    last_contact_at: int | None = None
    next_due: str | None = None
    confirmed_on: str | None = None
    created_at: int = 0
    archived: bool = False
    trashed: bool = False


def count_customers(session: Session) -> int:
    """Return how many customers there are outside archive and trash."""
    # By those who are not: there are few, and an index knows them, while counting the others walks through them all.
    everyone = select(func.count()).select_from(Customer).scalar_subquery()
    trashed = select(func.count()).where(Customer.deleted_at > 0).scalar_subquery()
    archived = select(func.count()).where(Customer.deleted_at.is_(None), Customer.archived_at > 0)
    return session.scalar(select(everyone - trashed - archived.scalar_subquery())) or 0


def has_customers(session: Session) -> bool:
    """Tell whether there is any customer, archive and trash too; at once, however many there are."""
    return session.scalar(select(Customer.id).limit(1)) is not None


def customer_rows(session: Session, ids: Sequence[int]) -> list[CustomerRow]:
    """Return the rows of these customers in this order; ids that are gone are left out.

    Only what the rows show is opened: a page of 50 takes well under a millisecond a row.
    """
    facts = _Facts(session, ids)
    return [facts.row(*facts.found[one]) for one in ids if one in facts.found]


# Each is made once: to write a statement takes longer than to answer it.
_CUSTOMERS = select(
    Customer.id, Customer.kind, Customer.stage, Customer.source, Customer.last_contact_at, Customer.confirmed_on,
    Customer.created_at, Customer.archived_at, Customer.deleted_at, Customer.name, Customer.occupation,
    # As a condition, done_at would lure SQLite into walking every open follow-up there is.
    select(func.min(FollowUp.due_on).filter(FollowUp.done_at.is_(None)))
    .where(FollowUp.customer_id == Customer.id).scalar_subquery().label("next_due"),
).where(among(Customer.id))  # fmt: skip
_EMPLOYERS = (
    select(Relation.id, Relation.from_id, Relation.to_id, Relation.words, Customer.name)
    .join(Customer, Customer.id == Relation.to_id)
    .where(among(Relation.from_id), Relation.kind == RelationKind.WORKS_AT.value)
    .order_by(Relation.id.desc())
)
_SHOWN = (ContactKind.PHONE, ContactKind.EMAIL, ContactKind.ADDRESS)
# The primary one comes last, before it the first.
_POINTS = (
    select(
        ContactPoint.id, ContactPoint.customer_id, ContactPoint.kind, ContactPoint.value, ContactPoint.parts
    )
    .where(among(ContactPoint.customer_id), ContactPoint.kind.in_([kind.value for kind in _SHOWN]))
    .order_by(ContactPoint.is_primary, ContactPoint.id.desc())
)
_TAGS = (
    select(CustomerTag.customer_id, Tag.id, Tag.name)
    .join(Tag, Tag.id == CustomerTag.tag_id)
    .where(among(CustomerTag.customer_id))
    .order_by(CustomerTag.id)
)


class _Facts:
    """What stands in the rows of one page, read with one statement a table."""

    def __init__(self, session: Session, ids: Sequence[int]) -> None:
        rows = session.connection().execute(_CUSTOMERS, these(ids)).all()
        names, occupations = opened(session, Customer.name, rows), opened(session, Customer.occupation, rows)
        told = zip(rows, names, occupations, strict=True)
        self.found = {row.id: (row, name, occupation) for row, name, occupation in told}
        self._employers = _employers(session, ids)
        self._reach = _primary_points(session, ids)
        self._tags = tags_of(session, ids)

    def row(self, row: Any, name: str, occupation: str) -> CustomerRow:
        company, job_title = self._employers.get(row.id, ("", ""))
        reach = self._reach.get(row.id, {})
        return CustomerRow(
            id=row.id,
            kind=CustomerKind(row.kind),
            name=name,
            company=company,
            job_title=job_title or occupation,
            stage=row.stage,
            source=row.source,
            phone=reach.get(ContactKind.PHONE, ""),
            email=reach.get(ContactKind.EMAIL, ""),
            city=reach.get(ContactKind.ADDRESS, ""),
            tags=self._tags.get(row.id, ()),
            last_contact_at=row.last_contact_at,
            next_due=row.next_due,
            confirmed_on=row.confirmed_on,
            created_at=row.created_at,
            archived=row.archived_at is not None,
            trashed=row.deleted_at is not None,
        )


def _employers(session: Session, ids: Sequence[int]) -> dict[int, tuple[str, str]]:
    rows = session.connection().execute(_EMPLOYERS, these(ids)).all()
    names, titles = opened(session, Customer.name, rows, by="to_id"), opened(session, Relation.words, rows)
    return {row.from_id: (name, title) for row, name, title in zip(rows, names, titles, strict=True)}


def _primary_points(session: Session, ids: Sequence[int]) -> dict[int, dict[str, str]]:
    """Return phone, e-mail and city of each customer by kind; the primary one wins, else the first."""
    # Found before any is opened: of several one is shown.
    shown = {
        (row.customer_id, row.kind): row for row in session.connection().execute(_POINTS, these(ids)).all()
    }
    addresses = [row for row in shown.values() if row.kind == ContactKind.ADDRESS]
    others = [row for row in shown.values() if row.kind != ContactKind.ADDRESS]
    texts, parts = opened(session, ContactPoint.value, others), opened(session, ContactPoint.parts, addresses)
    cities = [json.loads(text).get("city", "") if text else "" for text in parts]
    found: dict[int, dict[str, str]] = {}
    for row, text in zip((*others, *addresses), (*texts, *cities), strict=True):
        found.setdefault(row.customer_id, {})[row.kind] = text
    return found


def tags_of(session: Session, ids: Sequence[int]) -> dict[int, tuple[str, ...]]:
    """Return the tag names of each of these customers, in the order they were put on."""
    rows = session.connection().execute(_TAGS, these(ids)).all()
    # Few tags stand on many customers.
    tags = list({row.id: row for row in rows}.values())
    names = {tag.id: name for tag, name in zip(tags, opened(session, Tag.name, tags), strict=True)}
    found: dict[int, tuple[str, ...]] = {}
    for row in rows:
        found[row.customer_id] = (*found.get(row.customer_id, ()), names[row.id])
    return found
