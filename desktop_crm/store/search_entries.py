"""From rows of the file to entries of the search memory."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop_crm.domain.pinyin import sort_key
from desktop_crm.domain.records import ContactKind
from desktop_crm.domain.relations import RelationKind
from desktop_crm.store.context import sealer
from desktop_crm.store.haystack import Entry, FieldCode
from desktop_crm.store.models import (
    ContactPoint,
    Customer,
    CustomerTag,
    FollowUp,
    Interaction,
    Preference,
    Purchase,
    Relation,
    Tag,
)

Fields = defaultdict[int, list[tuple[FieldCode, str]]]

_FIELD_OF_KIND = {
    ContactKind.PHONE.value: FieldCode.PHONE,
    ContactKind.EMAIL.value: FieldCode.EMAIL,
    ContactKind.ADDRESS.value: FieldCode.ADDRESS,
    ContactKind.IM.value: FieldCode.IM,
    ContactKind.WEBSITE.value: FieldCode.WEBSITE,
    ContactKind.DATE.value: FieldCode.DATE,
    ContactKind.ID_NUMBER.value: FieldCode.ID_NUMBER,
}


def entries_of(session: Session, ids: Sequence[int]) -> list[Entry]:
    """Return what is searched of these customers; ids that are gone are left out."""
    found = session.execute(
        select(
            Customer.id, Customer.kind, Customer.stage, Customer.source, Customer.last_contact_at,
            Customer.archived_at, Customer.deleted_at, Customer.name, Customer.nickname, Customer.occupation,
            Customer.note, Customer.confirmed_on,
        ).where(Customer.id.in_(ids))
    ).all()  # fmt: skip
    reader = _Reader(session, [row.id for row in found])
    names = reader.opened("cu", "nm", found, "name_sealed")
    for code, column, attribute in (
        (FieldCode.NAME, "ni", "nickname_sealed"),
        (FieldCode.JOB_TITLE, "oc", "occupation_sealed"),
        (FieldCode.NOTE, "no", "note_sealed"),
    ):
        for row, value in zip(found, reader.opened("cu", column, found, attribute), strict=True):
            reader.add(row.id, code, value)
    reader.read_children()
    return [reader.entry(row, name or "") for row, name in zip(found, names, strict=True)]


class _Reader:
    """Collects the fields of one slice of customers, one statement a table."""

    def __init__(self, session: Session, ids: Sequence[int]) -> None:
        self._session = session
        self._ids = ids
        self._seals = sealer(session)
        self._fields: Fields = defaultdict(list)
        self._tags: defaultdict[int, list[str]] = defaultdict(list)
        self._cities: defaultdict[int, list[str]] = defaultdict(list)
        self._channels: defaultdict[int, list[str]] = defaultdict(list)
        self._due: dict[int, str] = {}

    def add(self, customer_id: int, code: FieldCode, value: str | None) -> None:
        """Note a field unless it is empty."""
        if value:
            self._fields[customer_id].append((code, value))

    def opened(self, table: str, column: str, rows: Sequence[Any], attribute: str) -> list[str | None]:
        """Open one sealed column of many rows."""
        return self._seals.open_texts(
            table, column, [row.id for row in rows], [getattr(row, attribute) for row in rows]
        )

    def entry(self, row: Any, name: str) -> Entry:
        """Return the entry of a customer; its name comes first."""
        due = self._due.get(row.id)
        return Entry(
            id=row.id,
            fields=((FieldCode.NAME, name), *self._fields[row.id]),
            sort_name=sort_key(name),
            last_contact_at=row.last_contact_at,
            archived=row.archived_at is not None,
            trashed=row.deleted_at is not None,
            kind=row.kind,
            stage=row.stage or "",
            source=row.source or "",
            tags=tuple(self._tags[row.id]),
            cities=tuple(self._cities[row.id]),
            channels=tuple(self._channels[row.id]),
            next_due=date.fromisoformat(due) if due else None,
            confirmed_on=date.fromisoformat(row.confirmed_on) if row.confirmed_on else None,
        )

    def read_children(self) -> None:
        """Read what hangs on the customers."""
        self._read_employers()
        self._read_contact_points()
        self._read_tags()
        self._read_texts(Preference, "pf", "tx", "text", FieldCode.PREFERENCE)
        self._read_texts(FollowUp, "fu", "tl", "title", FieldCode.OTHER)
        self._read_texts(Purchase, "pu", "pd", "product", FieldCode.OTHER)
        self._read_channels_and_due()

    def _read_employers(self) -> None:
        rows = self._session.execute(
            select(Relation.id, Relation.from_id, Relation.to_id, Relation.words, Customer.name)
            .join(Customer, Customer.id == Relation.to_id)
            .where(Relation.from_id.in_(self._ids), Relation.kind == RelationKind.WORKS_AT.value)
        ).all()
        titles = self.opened("re", "wo", rows, "words_sealed")
        names = self._seals.open_texts(
            "cu", "nm", [row.to_id for row in rows], [row.name_sealed for row in rows]
        )
        for row, title, name in zip(rows, titles, names, strict=True):
            self.add(row.from_id, FieldCode.COMPANY, name)
            self.add(row.from_id, FieldCode.JOB_TITLE, title)

    def _read_contact_points(self) -> None:
        point = ContactPoint
        rows = self._session.execute(
            select(point.id, point.customer_id, point.kind, point.value, point.normal, point.parts).where(
                point.customer_id.in_(self._ids)
            )
        ).all()
        columns = zip(
            rows,
            self.opened("cp", "va", rows, "value_sealed"),
            self.opened("cp", "nr", rows, "normal_sealed"),
            self.opened("cp", "pa", rows, "parts_sealed"),
            strict=True,
        )
        for row, value, normal, parts in columns:
            code = _FIELD_OF_KIND[row.kind]
            self.add(row.customer_id, code, value)
            if row.kind == ContactKind.PHONE.value and normal != value:
                self.add(row.customer_id, code, normal)
            if parts and (city := json.loads(parts).get("city")):
                self._cities[row.customer_id].append(city)
                self.add(row.customer_id, FieldCode.CITY, city)

    def _read_tags(self) -> None:
        rows = self._session.execute(
            select(Tag.id, CustomerTag.customer_id, Tag.name)
            .join(CustomerTag, CustomerTag.tag_id == Tag.id)
            .where(CustomerTag.customer_id.in_(self._ids))
        ).all()
        for row, name in zip(rows, self.opened("ta", "nm", rows, "name_sealed"), strict=True):
            self._tags[row.customer_id].append(name or "")
            self.add(row.customer_id, FieldCode.TAG, name)

    def _read_texts(self, model: Any, table: str, column: str, field: str, code: FieldCode) -> None:
        rows = self._session.execute(
            select(model.id, model.customer_id, getattr(model, field)).where(model.customer_id.in_(self._ids))
        ).all()
        said: set[tuple[int, str | None]] = set()
        for row, value in zip(rows, self.opened(table, column, rows, f"{field}_sealed"), strict=True):
            if (row.customer_id, value) not in said:
                said.add((row.customer_id, value))
                self.add(row.customer_id, code, value)

    def _read_channels_and_due(self) -> None:
        kinds = select(Interaction.customer_id, Interaction.kind).distinct()
        for customer_id, kind in self._session.execute(kinds.where(Interaction.customer_id.in_(self._ids))):
            self._channels[customer_id].append(kind)
        due = (
            select(FollowUp.customer_id, func.min(FollowUp.due_on))
            .where(FollowUp.customer_id.in_(self._ids), FollowUp.done_at.is_(None))
            .group_by(FollowUp.customer_id)
        )
        self._due = dict(self._session.execute(due).all())
