"""From rows of the file to entries of the search memory."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from datetime import date
from functools import lru_cache
from itertools import chain, compress, repeat
from typing import Any, NamedTuple

import numpy as np
from sqlalchemy import Select, case, func, select
from sqlalchemy.orm import Session

from desktop_crm.domain.pinyin import sort_keys
from desktop_crm.domain.records import ContactKind
from desktop_crm.domain.relations import RelationKind
from desktop_crm.store.among import among, these
from desktop_crm.store.context import sealer
from desktop_crm.store.haystack import Entries, FieldCode, Fields
from desktop_crm.store.models import (
    Attachment,
    ContactPoint,
    Customer,
    CustomerTag,
    Deal,
    FollowUp,
    Interaction,
    Preference,
    Purchase,
    Relation,
    SalesDocument,
    Tag,
)

# Members of an enumeration take their time to be found, and these are met with every customer.
_NAME, _COMPANY, _JOB_TITLE, _NOTE = FieldCode.NAME, FieldCode.COMPANY, FieldCode.JOB_TITLE, FieldCode.NOTE
_PHONE, _CITY, _TAG = FieldCode.PHONE, FieldCode.CITY, FieldCode.TAG

FIELD_OF_KIND = {
    ContactKind.PHONE.value: FieldCode.PHONE,
    ContactKind.EMAIL.value: FieldCode.EMAIL,
    ContactKind.ADDRESS.value: FieldCode.ADDRESS,
    ContactKind.IM.value: FieldCode.IM,
    ContactKind.WEBSITE.value: FieldCode.WEBSITE,
    ContactKind.DATE.value: FieldCode.DATE,
    ContactKind.ID_NUMBER.value: FieldCode.ID_NUMBER,
}


_CUSTOMERS = select(
    Customer.id, Customer.kind, Customer.stage, Customer.source, Customer.last_contact_at, Customer.archived_at,
    Customer.deleted_at, Customer.confirmed_on, Customer.name, Customer.nickname, Customer.occupation, Customer.note,
).where(among(Customer.id))  # fmt: skip
_EMPLOYERS = (
    select(Relation.id, Relation.from_id, Relation.to_id, Relation.words, Customer.name)
    .join(Customer, Customer.id == Relation.to_id)
    .where(among(Relation.from_id), Relation.kind == RelationKind.WORKS_AT.value)
)
_POINTS = select(
    ContactPoint.id, ContactPoint.customer_id, ContactPoint.kind, ContactPoint.value,
    case((ContactPoint.kind == ContactKind.PHONE.value, ContactPoint.normal)), ContactPoint.parts,
).where(among(ContactPoint.customer_id)).order_by(ContactPoint.is_primary.desc(), ContactPoint.id)  # fmt: skip
_TAGS = (
    select(Tag.id, CustomerTag.customer_id, Tag.name)
    .join(CustomerTag, CustomerTag.tag_id == Tag.id)
    .where(among(CustomerTag.customer_id))
)
_CHANNELS = (
    select(Interaction.customer_id, func.group_concat(Interaction.kind.distinct()))
    .where(among(Interaction.customer_id))
    .group_by(Interaction.customer_id)
)
_DEALS = (
    select(Deal.customer_id, func.group_concat(Deal.status.distinct()))
    .where(among(Deal.customer_id))
    .group_by(Deal.customer_id)
)
# As a condition, done_at would lure SQLite into walking every open follow-up there is.
_NEXT_DUE = (
    select(FollowUp.customer_id, func.min(FollowUp.due_on).filter(FollowUp.done_at.is_(None)))
    .where(among(FollowUp.customer_id))
    .group_by(FollowUp.customer_id)
)


class _Text(NamedTuple):
    """A table of texts that are searched with their customer."""

    table: str
    column: str
    field: FieldCode
    statement: Select[*tuple[Any, ...]]


_TEXTS = (
    _Text(
        "pf",
        "tx",
        FieldCode.PREFERENCE,
        select(Preference.id, Preference.customer_id, Preference.text).where(among(Preference.customer_id)),
    ),
    _Text(
        "fu",
        "tl",
        FieldCode.OTHER,
        select(FollowUp.id, FollowUp.customer_id, FollowUp.title).where(among(FollowUp.customer_id)),
    ),
    _Text(
        "pu",
        "pd",
        FieldCode.OTHER,
        select(Purchase.id, Purchase.customer_id, Purchase.product).where(among(Purchase.customer_id)),
    ),
    _Text(
        "at",
        "nm",
        FieldCode.OTHER,
        select(Attachment.id, Attachment.customer_id, Attachment.name).where(among(Attachment.customer_id)),
    ),
    _Text(
        "de",
        "tl",
        FieldCode.OTHER,
        select(Deal.id, Deal.customer_id, Deal.title).where(among(Deal.customer_id)),
    ),
    _Text(
        "sd",
        "nu",
        FieldCode.OTHER,
        select(SalesDocument.id, SalesDocument.customer_id, SalesDocument.number).where(
            among(SalesDocument.customer_id)
        ),
    ),
)


def entries_of(session: Session, ids: Sequence[int]) -> Entries:
    """Return what is searched of these customers, some thousands at most; ids that are gone are left out."""
    reader = _Reader(session, ids)
    (
        known, kinds, stages, sources, last_contact, archived, deleted, confirmed, names, nicknames, occupations, notes,
    ) = reader.columns(_CUSTOMERS)  # fmt: skip
    opened = [name or "" for name in reader.opened("cu", "nm", known, names)]
    fields = _Fields()
    fields.add(_NAME, known, opened)
    fields.add(_NAME, known, reader.opened("cu", "ni", known, nicknames))
    fields.add(_JOB_TITLE, known, reader.opened("cu", "oc", known, occupations))
    fields.add(_NOTE, known, reader.opened("cu", "no", known, notes))
    reader.read_children(fields)
    channels, deals, due = (
        dict(zip(*reader.columns(one), strict=True)) for one in (_CHANNELS, _DEALS, _NEXT_DUE)
    )
    return Entries(
        ids=known,
        fields=fields.of_customers(known),
        sort_names=sort_keys(opened),
        last_contact=[at or 0 for at in last_contact],
        archived=[at is not None for at in archived],
        trashed=[at is not None for at in deleted],
        kinds=kinds,
        stages=[stage or "" for stage in stages],
        sources=[source or "" for source in sources],
        due=[_ordinal(due.get(one)) for one in known],
        confirmed=[_ordinal(day) for day in confirmed],
        channels=[channels.get(one, "") for one in known],
        deals=[deals.get(one, "") for one in known],
    )


@lru_cache(maxsize=4096)
def _ordinal(day: str | None) -> int:
    return date.fromisoformat(day).toordinal() if day else 0


class _Fields:
    """The fields of customers in the order in which they are read."""

    def __init__(self) -> None:
        self._owners: list[int] = []
        self._codes = bytearray()
        self._texts: list[str] = []

    def add(self, code: FieldCode, owners: Sequence[int], texts: Sequence[str | None]) -> None:
        """Note one field of many customers, where it is not empty."""
        self.add_several(repeat(code), owners, texts)

    def add_several(
        self, codes: Iterable[FieldCode], owners: Iterable[int], texts: Sequence[str | None]
    ) -> None:
        """Note fields of many customers, where they are not empty."""
        self._codes += bytes(compress(codes, texts))
        self._owners += compress(owners, texts)
        self._texts += filter(None, texts)

    def of_customers(self, ids: Sequence[int]) -> Fields:
        """Return the fields by the places of their customers among these ids."""
        place = dict(zip(ids, range(len(ids)), strict=True))
        places = np.array([place[owner] for owner in self._owners], np.int64)
        return Fields(places, np.frombuffer(self._codes, np.uint8), self._texts)


class _Reader:
    """Reads and opens one slice of customers, one statement a table."""

    def __init__(self, session: Session, customers: Sequence[int]) -> None:
        self._connection = session.connection()
        self._these = these(customers)
        self.opened = sealer(session).open_texts

    def columns(self, statement: Select[*tuple[Any, ...]]) -> list[Any]:
        """Return the columns of what a statement finds among the customers."""
        rows = self._connection.execute(statement, self._these).all()
        return list(zip(*rows, strict=True)) if rows else [()] * len(statement.selected_columns)

    def _opened_once(
        self, table: str, column: str, ids: Sequence[int], sealed: Sequence[bytes | None]
    ) -> list[str | None]:
        """Open a sealed column of rows that return often."""
        each = dict(zip(ids, sealed, strict=True))
        opened = dict(zip(each, self.opened(table, column, list(each), list(each.values())), strict=True))
        return [opened[one] for one in ids]

    def read_children(self, fields: _Fields) -> None:
        """Read what hangs on customers."""
        ids, owners, companies, words, names = self.columns(_EMPLOYERS)
        fields.add(_COMPANY, owners, self._opened_once("cu", "nm", companies, names))
        fields.add(_JOB_TITLE, owners, self.opened("re", "wo", ids, words))
        self._read_contact_points(fields)
        ids, owners, names = self.columns(_TAGS)
        fields.add(_TAG, owners, self._opened_once("ta", "nm", ids, names))
        for text in _TEXTS:
            ids, owners, texts = self.columns(text.statement)
            # What is said twice of a customer, such as a product bought every month, is searched once.
            said = dict.fromkeys(zip(owners, self.opened(text.table, text.column, ids, texts), strict=True))
            fields.add(text.field, [owner for owner, _ in said], [value for _, value in said])

    def _read_contact_points(self, fields: _Fields) -> None:
        ids, owners, kinds, values, normals, parts = self.columns(_POINTS)
        opened = self.opened("cp", "va", ids, values)
        also = [
            None if normal == value else normal
            for normal, value in zip(self.opened("cp", "nr", ids, normals), opened, strict=True)
        ]
        cities = [
            json.loads(address).get("city") if address else None
            for address in self.opened("cp", "pa", ids, parts)
        ]
        each = zip(map(FIELD_OF_KIND.__getitem__, kinds), repeat(_PHONE), repeat(_CITY))
        fields.add_several(
            chain.from_iterable(each),
            chain.from_iterable(zip(owners, owners, owners, strict=True)),
            list(chain.from_iterable(zip(opened, also, cities, strict=True))),
        )
