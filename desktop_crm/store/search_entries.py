"""From rows of the file to entries of the search memory."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import Select, case, func, select
from sqlalchemy.orm import Session

from desktop_crm.domain.pinyin import sort_keys
from desktop_crm.domain.records import ContactKind
from desktop_crm.domain.relations import RelationKind
from desktop_crm.store.among import among, these
from desktop_crm.store.context import sealer
from desktop_crm.store.haystack import Entry, FieldCode
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

Fields = defaultdict[int, list[tuple[FieldCode, str]]]

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


def entries_of(session: Session, ids: Sequence[int]) -> list[Entry]:
    """Return what is searched of these customers; ids that are gone are left out."""
    found = session.connection().execute(_CUSTOMERS, these(ids)).all()
    if not found:
        return []
    reader = _Reader(session, ids)
    known = [row.id for row in found]
    *_, names, nicknames, occupations, notes = zip(*found, strict=True)
    opened = [name or "" for name in reader.opened("cu", "nm", known, names)]
    reader.add_all(_NAME, known, reader.opened("cu", "ni", known, nicknames))
    reader.add_all(_JOB_TITLE, known, reader.opened("cu", "oc", known, occupations))
    reader.add_all(_NOTE, known, reader.opened("cu", "no", known, notes))
    reader.read_children()
    named = zip(found, opened, sort_keys(opened), strict=True)
    return [reader.entry(row, name, key) for row, name, key in named]


class _Reader:
    """Collects the fields of one slice of customers, one statement a table."""

    def __init__(self, session: Session, ids: Sequence[int]) -> None:
        self._connection = session.connection()
        self._these = these(ids)
        self._seals = sealer(session)
        self._fields: Fields = defaultdict(list)
        self._tags: defaultdict[int, list[str]] = defaultdict(list)
        self._cities: defaultdict[int, list[str]] = defaultdict(list)
        self._channels: dict[int, str] = {}
        self._deals: dict[int | None, str] = {}
        self._due: dict[int, str] = {}

    def add_all(self, code: FieldCode, customer_ids: Sequence[int], values: Sequence[str | None]) -> None:
        """Note a field of many customers, where it is not empty."""
        for customer_id, value in zip(customer_ids, values, strict=True):
            if value:
                self._fields[customer_id].append((code, value))

    def opened(
        self, table: str, column: str, ids: Sequence[int], sealed: Sequence[bytes | None]
    ) -> list[str | None]:
        """Open one sealed column of many rows."""
        return self._seals.open_texts(table, column, ids, sealed)

    def _opened_once(
        self, table: str, column: str, ids: Sequence[int], sealed: Sequence[bytes | None]
    ) -> list[str | None]:
        """Open a sealed column of rows that return often."""
        each = dict(zip(ids, sealed, strict=True))
        opened = dict(zip(each, self.opened(table, column, list(each), list(each.values())), strict=True))
        return [opened[one] for one in ids]

    def entry(self, row: Any, name: str, sort_name: str) -> Entry:
        """Return the entry of a customer; its name comes first."""
        due = self._due.get(row.id)
        return Entry(
            id=row.id,
            fields=((_NAME, name), *self._fields[row.id]),
            sort_name=sort_name,
            last_contact_at=row.last_contact_at,
            archived=row.archived_at is not None,
            trashed=row.deleted_at is not None,
            kind=row.kind,
            stage=row.stage or "",
            source=row.source or "",
            tags=tuple(self._tags[row.id]),
            cities=tuple(self._cities[row.id]),
            channels=tuple(filter(None, self._channels.get(row.id, "").split(","))),
            deals=tuple(filter(None, self._deals.get(row.id, "").split(","))),
            next_due=date.fromisoformat(due) if due else None,
            confirmed_on=date.fromisoformat(row.confirmed_on) if row.confirmed_on else None,
        )

    def read_children(self) -> None:
        """Read what hangs on the customers."""
        self._read_employers()
        self._read_contact_points()
        self._read_tags()
        for text in _TEXTS:
            self._read_texts(text)
        self._read_clear_facts()

    def _columns(self, statement: Select[*tuple[Any, ...]]) -> list[Any]:
        rows = self._connection.execute(statement, self._these).all()
        return list(zip(*rows, strict=True)) if rows else [()] * len(statement.selected_columns)

    def _read_employers(self) -> None:
        ids, owners, companies, words, names = self._columns(_EMPLOYERS)
        self.add_all(_COMPANY, owners, self._opened_once("cu", "nm", companies, names))
        self.add_all(_JOB_TITLE, owners, self.opened("re", "wo", ids, words))

    def _read_contact_points(self) -> None:
        ids, owners, kinds, values, normals, parts = self._columns(_POINTS)
        columns = zip(
            owners,
            kinds,
            self.opened("cp", "va", ids, values),
            self.opened("cp", "nr", ids, normals),
            self.opened("cp", "pa", ids, parts),
            strict=True,
        )
        for owner, kind, value, normal, address in columns:
            fields = self._fields[owner]
            fields.append((FIELD_OF_KIND[kind], value or ""))
            if normal and normal != value:
                fields.append((_PHONE, normal))
            if address and (city := json.loads(address).get("city")):
                self._cities[owner].append(city)
                fields.append((_CITY, city))

    def _read_tags(self) -> None:
        ids, owners, names = self._columns(_TAGS)
        opened = self._opened_once("ta", "nm", ids, names)
        self.add_all(_TAG, owners, opened)
        for owner, name in zip(owners, opened, strict=True):
            self._tags[owner].append(name or "")

    def _read_texts(self, text: _Text) -> None:
        ids, owners, texts = self._columns(text.statement)
        # What is said twice of a customer, such as a product bought every month, is searched once.
        said = dict.fromkeys(zip(owners, self.opened(text.table, text.column, ids, texts), strict=True))
        for owner, value in said:
            if value:
                self._fields[owner].append((text.field, value))

    def _read_clear_facts(self) -> None:
        self._channels = dict(self._connection.execute(_CHANNELS, self._these).all())
        self._deals = dict(self._connection.execute(_DEALS, self._these).all())
        self._due = dict(self._connection.execute(_NEXT_DUE, self._these).all())
