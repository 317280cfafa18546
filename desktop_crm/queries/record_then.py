"""A customer's whole record as a store holds it, today's or one inside a backup, and how two of them differ."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from desktop_crm.domain.errors import RecordGone
from desktop_crm.domain.money import Money, format_money
from desktop_crm.store.context import sealer
from desktop_crm.store.models import Base, Customer, Tag
from desktop_crm.store.schema import TableSpec, customer_columns, sealed_columns, tables

# In this order each row finds what it refers to.
_TABLES = (
    "customer",
    "contact_point",
    "preference",
    "relation",
    "customer_tag",
    "interaction",
    "follow_up",
    "purchase",
    "attachment",
)
_MAIN_FIELDS = {
    "customer": "name_sealed",
    "contact_point": "value_sealed",
    "preference": "text_sealed",
    "interaction": "text_sealed",
    "follow_up": "title_sealed",
    "attachment": "name_sealed",
}
# What follows from another field, or from the clock, and is not told by itself.
_DERIVED = {
    "contact_point": {"normal_sealed", "parts_sealed", "is_primary"},
    "purchase": {"month", "currency"},
    "customer": {"last_contact_at"},
}


@dataclass(frozen=True, slots=True, kw_only=True)
class RowThen:
    """A row of a record: its columns as stored, but sealed ones opened. `told` names the row as a whole."""

    table: str
    id: int
    values: Mapping[str, Any] = field(repr=False)
    told: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordThen:
    """A customer with all that belongs to it."""

    customer_id: int
    rows: tuple[RowThen, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """A field that was different then, or (without a `column`) a row that there is only `then`, or only `now`.

    `table` and `column` are names such as contact_point and value, `row_kind` what kind of row it is (phone, likes …).
    """

    table: str
    row_id: int
    column: str
    then: str = field(repr=False)
    now: str = field(repr=False)
    row_kind: str = ""


def record_then(session: Session, customer_id: int) -> RecordThen:
    """Return a customer's record from this session's store. Raise RecordGone where it has none."""
    specs = {spec.name: spec for spec in tables().values()}
    rows = tuple(row for name in _TABLES for row in _rows(session, specs[name], customer_id))
    if not rows or rows[0].table != "customer":
        raise RecordGone(record_id=customer_id)
    return RecordThen(customer_id=customer_id, rows=rows)


def first_customers(session: Session, limit: int) -> list[int]:
    """Return the ids of those met or made last, of everybody who is not in the trash."""
    newest = func.coalesce(Customer.last_contact_at, Customer.created_at).desc()
    return [
        *session.scalars(
            select(Customer.id).where(Customer.deleted_at.is_(None)).order_by(newest).limit(limit)
        )
    ]


def differences(then: RecordThen, now: RecordThen | None) -> list[Difference]:
    """Return how a record differed from today's (None: there is none any more)."""
    today = {(row.table, row.id): row for row in now.rows} if now else {}
    before = {(row.table, row.id) for row in then.rows}
    found: list[Difference] = []
    for row in then.rows:
        present = today.get((row.table, row.id))
        found += _fields(row, present) if present else [_whole(row, then=row.told, now="")]
    found += [_whole(row, then="", now=row.told) for key, row in today.items() if key not in before]
    return found


def _rows(session: Session, spec: TableSpec, customer_id: int) -> Iterator[RowThen]:
    cells = Base.metadata.tables[spec.name]
    names = [name for name, _ in spec.columns]
    mine = or_(*(cells.c[column] == customer_id for column in customer_columns(spec)))
    found = session.execute(
        select(cells.c.id, *(cells.c[name] for name in names)).where(mine).order_by(cells.c.id)
    )
    for row_id, *stored in found.all():
        values = _opened(session, spec, row_id, dict(zip(names, stored, strict=True)))
        told = _told(session, spec, values, customer_id)
        yield RowThen(table=spec.name, id=row_id, values=values, told=told)


def _opened(session: Session, spec: TableSpec, row_id: int, stored: dict[str, Any]) -> dict[str, Any]:
    sealed = dict(sealed_columns(spec))
    return {
        name: sealer(session).open_text(spec.code, sealed[name], row_id, value)
        if name in sealed and value is not None
        else value
        for name, value in stored.items()
    }


def _told(session: Session, spec: TableSpec, values: Mapping[str, Any], customer_id: int) -> str:
    if spec.name == "relation":
        other = values["to_id"] if values["from_id"] == customer_id else values["from_id"]
        return _name_of(session.get(Customer, other))
    if spec.name == "customer_tag":
        return _name_of(session.get(Tag, values["tag_id"]))
    if spec.name == "purchase":
        return " · ".join(filter(None, (values["product_sealed"], _readable(spec.name, "amount", values))))
    return values[_MAIN_FIELDS[spec.name]] or ""


def _name_of(record: Customer | Tag | None) -> str:
    return (record.name if record else None) or ""


def _fields(then: RowThen, now: RowThen) -> Sequence[Difference]:
    derived = _DERIVED.get(then.table, set())
    return [
        Difference(
            table=then.table,
            row_id=then.id,
            column=name.removesuffix("_sealed"),
            then=_readable(then.table, name, then.values),
            now=_readable(then.table, name, now.values),
            row_kind=str(then.values.get("kind") or ""),
        )
        for name, value in then.values.items()
        if value != now.values[name] and name not in derived
    ]


def _whole(row: RowThen, then: str, now: str) -> Difference:
    kind = str(row.values.get("kind") or "")
    return Difference(table=row.table, row_id=row.id, column="", then=then, now=now, row_kind=kind)


def _readable(table: str, name: str, values: Mapping[str, Any]) -> str:
    value = values[name]
    if value is None:
        return ""
    if table == "purchase" and name == "amount":
        return format_money(Money(currency=values["currency"], amount_minor=value))
    return str(value)
