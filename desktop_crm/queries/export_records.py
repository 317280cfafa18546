"""Customers as the plain records that files are written from."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import Any

from sqlalchemy import case, func, select
from sqlalchemy.orm import Session

from desktop_crm.domain.records import AddressParts, ContactKind, ContactPoint, CustomerKind, CustomerRecord
from desktop_crm.domain.relations import RelationKind
from desktop_crm.queries.customers import tags_of
from desktop_crm.queries.photos import Photo, photos_of
from desktop_crm.store.among import among, these
from desktop_crm.store.models import ContactPoint as _Point
from desktop_crm.store.models import Customer, Relation
from desktop_crm.store.opened import opened

_SLICE = 1_000
_TEXTS = (
    "name", "family_name", "given_name", "middle_name", "honorific", "suffix", "nickname", "gender", "occupation",
    "note",
)  # fmt: skip
_KIND_OF = {kind.value: kind for kind in ContactKind}
_PLACES = {kind.value: place for place, kind in enumerate(ContactKind)}
_CUSTOMERS = select(
    Customer.id, Customer.kind, Customer.stage, Customer.source, *(getattr(Customer, name) for name in _TEXTS)
).where(among(Customer.id))
_WORK = (
    select(Relation.id, Relation.from_id, Relation.to_id, Relation.words, Relation.department, Customer.name)
    .join(Customer, Customer.id == Relation.to_id)
    .where(among(Relation.from_id), Relation.kind == RelationKind.WORKS_AT.value)
    .order_by(Relation.id.desc())
)
_POINTS = (
    select(
        _Point.id, _Point.customer_id, _Point.kind, _Point.service, _Point.is_primary, _Point.confirmed_on,
        _Point.label, _Point.value, _Point.parts,
    )
    .where(among(_Point.customer_id))
    .order_by(case(_PLACES, value=_Point.kind), _Point.is_primary.desc(), _Point.id)
)  # fmt: skip
_COUNTS = (
    select(_Point.kind, func.count().label("count"))
    .where(among(_Point.customer_id))
    .group_by(_Point.customer_id, _Point.kind)
    .subquery()
)
_MOST = select(_COUNTS.c.kind, func.max(_COUNTS.c.count)).group_by(_COUNTS.c.kind)


class ExportRecords(Sequence[CustomerRecord]):
    """Records of customers in the order of their ids, read from the file each time they are gone through.

    Memory holds the ids and one slice of records, however many there are. Of use while its session is open. Photos
    are there only where asked for. `watch` is told before each slice how many were read so far, over all goes.
    Reading raises SealBroken.
    """

    def __init__(
        self,
        session: Session,
        ids: Sequence[int],
        *,
        photos: bool = False,
        watch: Callable[[int], None] = lambda _done: None,
    ) -> None:
        self._session = session
        self._ids = ids
        self._photos = photos
        self._watch = watch
        self._done = 0

    def __len__(self) -> int:
        return len(self._ids)

    def __iter__(self) -> Iterator[CustomerRecord]:
        for start in range(0, len(self._ids), _SLICE):
            self._watch(self._done)
            chosen = self._ids[start : start + _SLICE]
            self._done += len(chosen)
            yield from self._read(chosen)

    def __getitem__(self, place: Any) -> Any:
        chosen = self._ids[place]
        return self._read([chosen])[0] if isinstance(chosen, int) else self._read(chosen)

    def most_points(self) -> Counter[ContactKind]:
        """Return how many contact points of each kind the fullest of these has; nothing is opened for it."""
        most = Counter[ContactKind]()
        for start in range(0, len(self._ids), _SLICE):
            found = self._session.connection().execute(_MOST, these(self._ids[start : start + _SLICE]))
            most |= Counter({ContactKind(kind): count for kind, count in found})
        return most

    def _read(self, ids: Sequence[int]) -> list[CustomerRecord]:
        return _records(self._session, ids, photos_of(self._session, ids) if self._photos else {})


def all_customers(session: Session) -> list[int]:
    """Return the ids of all customers but those in the trash, in the order they were made."""
    return list(
        session.scalars(select(Customer.id).where(Customer.deleted_at.is_(None)).order_by(Customer.id))
    )


def _records(session: Session, ids: Sequence[int], photos: dict[int, Photo]) -> list[CustomerRecord]:
    rows = session.connection().execute(_CUSTOMERS, these(ids)).all()
    columns = [opened(session, getattr(Customer, name), rows) for name in _TEXTS]
    points, work, tags = _contact_points(session, ids), _work(session, ids), tags_of(session, ids)
    found = {}
    for (one, kind, stage, source, *_), *values in zip(rows, *columns, strict=True):
        texts = dict(zip(_TEXTS, values, strict=True))
        organisation, job_title, department = work.get(one, ("", texts.pop("occupation"), ""))
        photo = photos.get(one)
        found[one] = CustomerRecord(
            kind=CustomerKind(kind),
            organisation=organisation,
            job_title=job_title,
            department=department,
            contact_points=tuple(points[one]),
            tags=tags.get(one, ()),
            source=source or "",
            stage=stage or "",
            photo=photo.data if photo else None,
            photo_type=photo.media_type if photo else "",
            **texts,
        )
    return [found[one] for one in ids if one in found]


def _work(session: Session, ids: Sequence[int]) -> dict[int, tuple[str, str, str]]:
    """Return employer, job title and department of those who work somewhere; of several links the first."""
    rows = session.connection().execute(_WORK, these(ids)).all()
    names = opened(session, Customer.name, rows, by="to_id")
    titles, departments = opened(session, Relation.words, rows), opened(session, Relation.department, rows)
    work = zip(names, titles, departments, strict=True)
    return dict(zip((row[1] for row in rows), work, strict=True))


def _contact_points(session: Session, ids: Sequence[int]) -> defaultdict[int, list[ContactPoint]]:
    """Return the contact points of each: by kind, within a kind the primary one first."""
    rows = session.connection().execute(_POINTS, these(ids)).all()
    texts = (opened(session, column, rows) for column in (_Point.value, _Point.label, _Point.parts))
    found: defaultdict[int, list[ContactPoint]] = defaultdict(list)
    for (_, owner, kind, service, primary, confirmed, *_), value, label, parts in zip(
        rows, *texts, strict=True
    ):
        found[owner].append(
            ContactPoint(
                kind=_KIND_OF[kind],
                value=value,
                label=label,
                service=service or "",
                primary=bool(primary),
                confirmed_on=date.fromisoformat(confirmed) if confirmed else None,
                address=AddressParts(**json.loads(parts)) if parts else None,
            )
        )
    return found
