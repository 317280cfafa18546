"""One customer as a whole record."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

from sqlalchemy import BindParameter, Result, Select, bindparam, case, func, or_, select
from sqlalchemy.orm import Session

from desktop_crm.domain.clock import today
from desktop_crm.domain.completeness import Completeness, completeness
from desktop_crm.domain.errors import RecordGone
from desktop_crm.domain.profiles import NOTE
from desktop_crm.domain.records import AddressParts, ContactKind
from desktop_crm.domain.relations import RelationKind
from desktop_crm.queries.attachments import FILE
from desktop_crm.queries.customers import CustomerRow, customer_rows
from desktop_crm.queries.photos import PHOTO
from desktop_crm.queries.preferences import PreferenceRow, preferences_of
from desktop_crm.store.among import among, these
from desktop_crm.store.context import viewing
from desktop_crm.store.models import Attachment, ContactPoint, Customer, Deal, Purchase, Relation
from desktop_crm.store.opened import opened, opened_one

RECENT_DAYS = 90


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactPointRow:
    """A contact point of a record; `value` is the text as given, `normal` what is compared and dialled.

    Of a veiled one there are masks: `operations.viewing.reveal_contact_point` tells the rest.
    """

    id: int
    kind: ContactKind
    value: str
    normal: str
    label: str
    service: str
    primary: bool
    confirmed_on: str | None
    address: AddressParts | None
    veiled: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class RelationRow:
    """A link as seen from the record; `incoming` when it runs from the other to this one."""

    id: int
    kind: RelationKind
    other_id: int
    other_name: str
    incoming: bool
    words: str
    department: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Turnover:
    """What a customer bought in one currency: sum in minor units, number of purchases, last ISO day."""

    currency: str
    amount: int
    purchases: int
    last_on: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomerDetails:
    """A whole record. `turnover` is by currency, the greatest number of purchases first.

    `recent_purchases` counts those of the last RECENT_DAYS days; `employer` is the first *works at* link.
    """

    row: CustomerRow
    family_name: str
    given_name: str
    middle_name: str
    honorific: str
    suffix: str
    nickname: str
    gender: str
    occupation: str
    note: str
    note_veiled: bool
    employer: RelationRow | None
    contact_points: tuple[ContactPointRow, ...]
    relations: tuple[RelationRow, ...]
    preferences: tuple[PreferenceRow, ...]
    turnover: tuple[Turnover, ...]
    recent_purchases: int
    completeness: Completeness
    photo_id: int | None
    files: int
    deals: int


# Each is made once: to write a statement takes longer than to answer it.
_this: BindParameter[int] = bindparam("customer")
_OWN_TEXTS = (
    "family_name", "given_name", "middle_name", "honorific", "suffix", "nickname", "gender", "occupation", "note",
)  # fmt: skip
_OWN = select(*(getattr(Customer, name) for name in _OWN_TEXTS)).where(Customer.id == _this)
_POINTS = select(ContactPoint).where(ContactPoint.customer_id == _this).order_by(ContactPoint.id)
_other = case((Relation.from_id == _this, Relation.to_id), else_=Relation.from_id)
_RELATIONS = (
    select(
        Relation.id, Relation.kind, _other.label("other_id"), (Relation.to_id == _this).label("incoming"),
        Relation.words, Relation.department, Customer.name,
    )
    .outerjoin(Customer, Customer.id == _other)
    .where(or_(Relation.from_id == _this, Relation.to_id == _this))
    .order_by(Relation.id)
)  # fmt: skip
_number = func.count(Purchase.id)
_PURCHASES = (
    select(
        Purchase.currency, func.sum(Purchase.amount).label("amount"), _number.label("number"),
        func.max(Purchase.bought_on).label("last_on"),
        _number.filter(Purchase.bought_on > bindparam("since")).label("recent"),
    )
    .where(Purchase.customer_id == _this)
    .group_by(Purchase.currency)
    .order_by(_number.desc(), Purchase.currency)
)  # fmt: skip
_ATTACHMENTS = select(
    func.min(Attachment.id).filter(Attachment.kind == PHOTO).label("photo_id"),
    func.count(Attachment.id).filter(Attachment.kind == FILE).label("files"),
).where(Attachment.customer_id == _this)
_NAMES = select(Customer.id, Customer.name).where(among(Customer.id))
_DEALS = select(func.count(Deal.id)).where(Deal.customer_id == _this)


def _answers(
    session: Session, statement: Select[*tuple[Any, ...]], customer_id: int, **more: str
) -> Result[Any]:
    return session.connection().execute(statement, {"customer": customer_id, **more})


def customer_details(session: Session, customer_id: int) -> CustomerDetails:
    """Return the whole record of a customer. Raise RecordGone."""
    texts = _own_texts(session, customer_id)
    row = customer_rows(session, [customer_id])[0]
    turnover, recent_purchases = _purchases(session, customer_id)
    points = _contact_points(session, customer_id)
    relations = _relations(session, customer_id)
    preferences = preferences_of(session, customer_id)
    attached = _answers(session, _ATTACHMENTS, customer_id).one()
    employer = next(
        (link for link in relations if link.kind is RelationKind.WORKS_AT and not link.incoming), None
    )
    return CustomerDetails(
        row=row,
        note_veiled=bool(texts["note"]) and viewing(session).hides(NOTE),
        employer=employer,
        contact_points=points,
        relations=relations,
        preferences=preferences,
        turnover=turnover,
        recent_purchases=recent_purchases,
        completeness=completeness(row.kind, _known(row, points, preferences)),
        photo_id=attached.photo_id,
        files=attached.files,
        deals=_answers(session, _DEALS, customer_id).scalar_one(),
        **texts,
    )


def _own_texts(session: Session, customer_id: int) -> dict[str, str]:
    row = _answers(session, _OWN, customer_id).first()
    if row is None:
        raise RecordGone(record_id=customer_id)
    return {
        name: opened_one(session, getattr(Customer, name), customer_id, sealed)
        for name, sealed in zip(_OWN_TEXTS, row, strict=True)
    }


def _contact_points(session: Session, customer_id: int) -> tuple[ContactPointRow, ...]:
    order = {kind.value: place for place, kind in enumerate(ContactKind)}
    found = session.scalars(_POINTS, {"customer": customer_id}).all()
    return tuple(
        replace(contact_point_row(point), veiled=viewing(session).hides(point.kind))
        for point in sorted(found, key=lambda p: (order[p.kind], -p.is_primary, p.id))
    )


def contact_point_row(point: ContactPoint) -> ContactPointRow:
    """Return a contact point as far as the session opens it."""
    return ContactPointRow(
        id=point.id,
        kind=ContactKind(point.kind),
        value=point.value or "",
        normal=point.normal or "",
        label=point.label or "",
        service=point.service or "",
        primary=bool(point.is_primary),
        confirmed_on=point.confirmed_on,
        address=AddressParts(**json.loads(point.parts)) if point.parts else None,
    )


def _relations(session: Session, customer_id: int) -> tuple[RelationRow, ...]:
    return tuple(
        RelationRow(
            id=row.id,
            kind=RelationKind(row.kind),
            other_id=row.other_id,
            other_name=opened_one(session, Customer.name, row.other_id, row.name_sealed),
            incoming=bool(row.incoming),
            words=opened_one(session, Relation.words, row.id, row.words_sealed),
            department=opened_one(session, Relation.department, row.id, row.department_sealed),
        )
        for row in _answers(session, _RELATIONS, customer_id)
    )


def names_of(session: Session, ids: Iterable[int]) -> dict[int, str]:
    """Return the names of these customers, however many."""
    rows = session.execute(_NAMES, these(ids)).all()
    return {row.id: name for row, name in zip(rows, opened(session, Customer.name, rows), strict=True)}


def _purchases(session: Session, customer_id: int) -> tuple[tuple[Turnover, ...], int]:
    """Return the turnover by currency, and the number of recent purchases."""
    since = (today() - timedelta(days=RECENT_DAYS)).isoformat()
    rows = _answers(session, _PURCHASES, customer_id, since=since).all()
    turnover = tuple(
        Turnover(currency=row.currency, amount=row.amount, purchases=row.number, last_on=row.last_on)
        for row in rows
    )
    return turnover, sum(row.recent for row in rows)


def _known(
    row: CustomerRow, points: Sequence[ContactPointRow], preferences: Sequence[PreferenceRow]
) -> set[str]:
    known = {point.kind.value for point in points}
    known |= {"birthday"} if any(point.label == "birthday" for point in points) else set()
    known |= {"preference"} if preferences else set()
    values = {
        "organisation": row.company,
        "job_title": row.job_title,
        "stage": row.stage,
        "source": row.source,
    }
    return known | {field for field, value in values.items() if value}
