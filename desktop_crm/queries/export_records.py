"""Customers as the plain records that files are written from."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop_crm.domain.records import AddressParts, ContactKind, ContactPoint, CustomerKind, CustomerRecord
from desktop_crm.domain.relations import RelationKind
from desktop_crm.queries.customers import tags_of
from desktop_crm.queries.photos import Photo, photos_of
from desktop_crm.store import models
from desktop_crm.store.opened import opened

_SLICE = 1_000
_TEXTS = (
    "name", "family_name", "given_name", "middle_name", "honorific", "suffix", "nickname", "gender", "occupation",
    "note",
)  # fmt: skip
_KIND_OF = {kind.value: kind for kind in ContactKind}
_KINDS = {kind.value: place for place, kind in enumerate(ContactKind)}


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
        point, most = models.ContactPoint, Counter[ContactKind]()
        for start in range(0, len(self._ids), _SLICE):
            each = (
                select(point.kind, func.count().label("count"))
                .where(point.customer_id.in_(self._ids[start : start + _SLICE]))
                .group_by(point.customer_id, point.kind)
            ).subquery()
            found = self._session.execute(select(each.c.kind, func.max(each.c.count)).group_by(each.c.kind))
            most |= Counter({ContactKind(kind): count for kind, count in found})
        return most

    def _read(self, ids: Sequence[int]) -> list[CustomerRecord]:
        return _records(self._session, ids, photos_of(self._session, ids) if self._photos else {})


def all_customers(session: Session) -> list[int]:
    """Return the ids of all customers but those in the trash, in the order they were made."""
    return list(
        session.scalars(
            select(models.Customer.id)
            .where(models.Customer.deleted_at.is_(None))
            .order_by(models.Customer.id)
        )
    )


class _Belongings:
    """What hangs on the customers of one slice, read with one statement a table."""

    def __init__(self, session: Session, ids: Sequence[int]) -> None:
        self.work = _work(session, ids)
        self.points = _contact_points(session, ids)
        self.tags = tags_of(session, ids)

    def record(self, row: Any, texts: dict[str, Any], photo: Photo | None) -> CustomerRecord:
        """Put a record together; `texts` are the opened columns of the customer."""
        occupation = texts.pop("occupation")
        organisation, job_title, department = self.work.get(row.id, ("", occupation, ""))
        return CustomerRecord(
            kind=CustomerKind(row.kind),
            organisation=organisation,
            job_title=job_title,
            department=department,
            contact_points=tuple(self.points[row.id]),
            tags=self.tags.get(row.id, ()),
            source=row.source or "",
            stage=row.stage or "",
            photo=photo.data if photo else None,
            photo_type=photo.media_type if photo else "",
            **texts,
        )


def _records(session: Session, ids: Sequence[int], photos: dict[int, Photo]) -> list[CustomerRecord]:
    customer = models.Customer
    rows = session.execute(
        select(
            customer.id, customer.kind, customer.stage, customer.source,
            *(getattr(customer, name) for name in _TEXTS),
        ).where(customer.id.in_(ids))
    ).all()  # fmt: skip
    columns = [opened(session, getattr(customer, name), rows) for name in _TEXTS]
    belongings = _Belongings(session, ids)
    found = {}
    for row, *values in zip(rows, *columns, strict=True):
        texts = dict(zip(_TEXTS, values, strict=True))
        found[row.id] = belongings.record(row, texts, photos.get(row.id))
    return [found[one] for one in ids if one in found]


def _work(session: Session, ids: Sequence[int]) -> dict[int, tuple[str, str, str]]:
    """Return employer, job title and department of those who work somewhere; of several links the first."""
    relation = models.Relation
    rows = session.execute(
        select(
            relation.id,
            relation.from_id,
            relation.to_id,
            relation.words,
            relation.department,
            models.Customer.name,
        )
        .join(models.Customer, models.Customer.id == relation.to_id)
        .where(relation.from_id.in_(ids), relation.kind == RelationKind.WORKS_AT.value)
        .order_by(relation.id.desc())
    ).all()
    names = opened(session, models.Customer.name, rows, by="to_id")
    titles, departments = opened(session, relation.words, rows), opened(session, relation.department, rows)
    return {
        row.from_id: (name, title, department)
        for row, name, title, department in zip(rows, names, titles, departments, strict=True)
    }


def _contact_points(session: Session, ids: Sequence[int]) -> defaultdict[int, list[ContactPoint]]:
    """Return the contact points of each: by kind, within a kind the primary one first."""
    point = models.ContactPoint
    rows = session.execute(
        select(
            point.id, point.customer_id, point.kind, point.service, point.is_primary, point.confirmed_on, point.label,
            point.value, point.parts,
        ).where(point.customer_id.in_(ids))
    ).all()  # fmt: skip
    rows = sorted(rows, key=lambda row: (_KINDS[row.kind], -row.is_primary, row.id))
    found: defaultdict[int, list[ContactPoint]] = defaultdict(list)
    columns = zip(
        rows,
        opened(session, point.value, rows),
        opened(session, point.label, rows),
        opened(session, point.parts, rows),
        strict=True,
    )
    for row, value, label, parts in columns:
        found[row.customer_id].append(
            ContactPoint(
                kind=_KIND_OF[row.kind],
                value=value,
                label=label,
                service=row.service or "",
                primary=bool(row.is_primary),
                confirmed_on=date.fromisoformat(row.confirmed_on) if row.confirmed_on else None,
                address=AddressParts(**json.loads(parts)) if parts else None,
            )
        )
    return found
