"""What the journal knows of a record: which field held what, until when, and who (which operation) changed it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from struct import pack
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, func, literal, or_, select, union_all
from sqlalchemy.orm import Session

from desktop_crm.domain.changes import Op
from desktop_crm.domain.money import Money, format_money
from desktop_crm.queries.rules import rules_of_steps
from desktop_crm.store.context import sealer
from desktop_crm.store.models import (
    Attachment,
    AttachmentChunk,
    Base,
    Change,
    ChangeSet,
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
from desktop_crm.store.models.base import table_code
from desktop_crm.store.schema import TableSpec, customer_columns, tables
from desktop_crm.vault.row_mac import decode_row


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryEntry:
    """One change. `table` and `column` are names such as contact_point and value; `old` and `new` are readable.

    `action` is changed, added or removed; an entry as a whole is told by its main field (of a relation by the other's
    name). `row_kind` is what kind of entry it is (phone, likes, works_at …). `at` is in UTC milliseconds. `change_id`
    serves `put_back`. `by` is the rule that did it.
    """

    change_id: int
    change_set: int
    op: Op
    at: int
    action: str
    table: str
    row_id: int
    column: str = ""
    old: str = ""
    new: str = ""
    row_kind: str = ""
    label: str = ""
    by: str = ""


_CHILDREN = (ContactPoint, Preference, Interaction, FollowUp, Purchase, CustomerTag, Attachment)
_ACTIONS = {"u": "changed", "i": "added", "r": "added", "d": "removed"}
_MAIN_FIELDS = {
    "customer": "name_sealed",
    "contact_point": "value_sealed",
    "preference": "text_sealed",
    "interaction": "text_sealed",
    "follow_up": "title_sealed",
    "tag": "name_sealed",
    "saved_view": "name_sealed",
    "attachment": "name_sealed",
}
# What follows from another field that is told itself.
_DERIVED = {("contact_point", "nr"), ("contact_point", "pa"), ("purchase", "mo"), ("customer", "lc")}


def record_history(session: Session, customer_id: int, limit: int = 500) -> list[HistoryEntry]:
    """Return the changes of a customer and of what belongs or belonged to it, newest first. Reads the whole journal."""
    ids = union_all(*_children(customer_id), select(literal(customer_id)))
    gone = _removed_children(session, customer_id)
    one_by_one = and_(Change.kind != "r", or_(Change.row_id.in_(ids), Change.row_id.in_(gone)))
    own_run = and_(
        Change.kind == "r",
        Change.t == table_code(Customer),
        Change.row_id <= customer_id,
        Change.last_row >= customer_id,
    )
    return _entries(session, or_(one_by_one, own_run), limit)


def field_history(session: Session, table: str, row_id: int, column: str) -> list[HistoryEntry]:
    """Return the changes of one field, newest first."""
    spec = next(spec for spec in tables().values() if spec.name == table)
    code = next(code for name, code in spec.columns if name in (column, f"{column}_sealed"))
    return _entries(session, (Change.row_id == row_id) & (Change.t == spec.code) & (Change.c == code), 500)


def store_history(session: Session, limit: int = 500) -> list[HistoryEntry]:
    """Return the newest changes of the whole store."""
    return _entries(session, Change.id > 0, limit)


def _children(customer_id: int) -> list[Select[Any]]:
    owned: list[Select[Any]] = [
        select(model.id).where(model.customer_id == customer_id) for model in _CHILDREN
    ]
    ends = or_(Relation.from_id == customer_id, Relation.to_id == customer_id)
    return [*owned, select(Relation.id).where(ends)]


def _removed_children(session: Session, customer_id: int) -> list[int]:
    """Return the ids of entries that were deleted: their packed rows hold the customer's id."""
    packed_id = b"I" + pack(">q", customer_id)
    codes = [table_code(model) for model in (*_CHILDREN, Relation)]
    rows = session.execute(
        select(Change.t, Change.row_id, Change.old).where(
            Change.kind == "d", Change.t.in_(codes), func.instr(Change.old, packed_id) > 0
        )
    )
    return [
        row_id
        for code, row_id, packed in rows
        if customer_id in _picked(_unpacked(tables()[code], packed), customer_columns(tables()[code]))
    ]


def _picked(values: dict[str, Any], names: Iterable[str]) -> list[Any]:
    return [values[name] for name in names]


def _unpacked(spec: TableSpec, packed: bytes) -> dict[str, Any]:
    return dict(zip((name for name, _ in spec.columns), decode_row(packed), strict=True))


def _entries(session: Session, condition: ColumnElement[bool], limit: int) -> list[HistoryEntry]:
    rows = session.execute(
        select(Change, ChangeSet.op, ChangeSet.at)
        .join(ChangeSet, ChangeSet.id == Change.change_set_id)
        .where(condition, Change.t != table_code(AttachmentChunk))
        .order_by(Change.id.desc())
        .limit(limit)
    )
    past = _Past(session)
    # Every change must be walked, told or not: the older ones start from what it leaves.
    entries = [past.entry(change, Op(op), at) for change, op, at in rows]
    found = [entry for entry in entries if entry is not None]
    rules = rules_of_steps(session, {entry.change_set for entry in found if entry.op is Op.RUN_RULE})
    return [
        replace(entry, by=rules[entry.change_set]) if entry.change_set in rules else entry for entry in found
    ]


class _Past:
    """Walks from the present backwards, newest change first, and knows at each step what every row held then."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._rows: dict[tuple[str, int], dict[str, Any]] = {}

    def entry(self, change: Change, op: Op, at: int) -> HistoryEntry | None:
        """Return a change in readable form, or None for one that follows from another."""
        spec = tables()[change.t]
        name = next((name for name, code in spec.columns if code == change.c), "")
        old, new = self._step_back(spec, change, name)
        if (spec.name, change.c) in _DERIVED:
            return None
        row = self._rows.get((spec.code, change.row_id), {})
        return HistoryEntry(
            change_id=change.id,
            change_set=change.change_set_id,
            op=op,
            at=at,
            action=_ACTIONS[change.kind],
            table=spec.name,
            row_id=change.row_id,
            column=name.removesuffix("_sealed"),
            old=old,
            new=new,
            row_kind=str(row.get("kind") or ""),
            label=self._label(spec, change.row_id, row),
        )

    def _step_back(self, spec: TableSpec, change: Change, name: str) -> tuple[str, str]:
        """Undo one change in memory and return what stood there before and after it."""
        key = spec.code, change.row_id
        if change.kind == "r":
            return "", ""
        if change.kind == "d":
            self._rows[key] = _unpacked(spec, change.old)
            return self._told(spec, change.row_id), ""
        if key not in self._rows:
            self._rows[key] = self._present(spec, change.row_id)
        row = self._rows[key]
        if change.kind == "i":
            return "", self._told(spec, change.row_id)
        new, row[name] = row.get(name), change.old
        return (self._readable(spec, change, change.old), self._readable(spec, change, new))

    def _present(self, spec: TableSpec, row_id: int) -> dict[str, Any]:
        cells = Base.metadata.tables[spec.name]
        names = [name for name, _ in spec.columns]
        found = self._session.execute(select(*(cells.c[name] for name in names)).where(cells.c.id == row_id))
        return dict(zip(names, found.first() or (), strict=False))

    def _told(self, spec: TableSpec, row_id: int) -> str:
        """Return what an entry is called as a whole, as it stood at this step."""
        row = self._rows[spec.code, row_id]
        if spec.name == "relation":
            return " – ".join(
                filter(None, (self._name("cu", Customer, row.get(end)) for end in ("from_id", "to_id")))
            )
        if spec.name == "purchase":
            product = self._open(spec, "product_sealed", row_id, row.get("product_sealed"))
            return " · ".join(filter(None, (product, _money(row, row.get("amount")))))
        if spec.name == "customer_tag":
            return self._name("ta", Tag, row.get("tag_id"))
        name = _MAIN_FIELDS.get(spec.name, "")
        return self._open(spec, name, row_id, row.get(name))

    def _name(self, code: str, model: type[Customer | Tag], row_id: int | None) -> str:
        """Return the name of a customer or tag that may be gone."""
        if row_id is None:
            return ""
        spec = tables()[code]
        row = self._present(spec, row_id)
        if not row:
            packed = self._session.scalars(
                select(Change.old)
                .where(Change.row_id == row_id, Change.kind == "d", Change.t == table_code(model))
                .order_by(Change.id.desc())
            ).first()
            row = _unpacked(spec, packed) if packed else {}
        return self._open(spec, "name_sealed", row_id, row.get("name_sealed"))

    def _label(self, spec: TableSpec, row_id: int, row: dict[str, Any]) -> str:
        if spec.name != "contact_point":
            return ""
        return str(row.get("service") or "") or self._open(
            spec, "label_sealed", row_id, row.get("label_sealed")
        )

    def _readable(self, spec: TableSpec, change: Change, stored: Any) -> str:
        name = next((name for name, code in spec.columns if code == change.c), "")
        if name in ("from_id", "to_id"):
            return self._name("cu", Customer, stored)
        if spec.name == "purchase" and name == "amount":
            return _money(self._rows[spec.code, change.row_id], stored)
        return self._open(spec, name, change.row_id, stored)

    def _open(self, spec: TableSpec, name: str, row_id: int, stored: Any) -> str:
        if stored is None:
            return ""
        if isinstance(stored, bytes):
            code = next(code for column, code in spec.columns if column == name)
            return sealer(self._session).open_text(spec.code, code, row_id, stored)
        return str(stored)


def _money(row: dict[str, Any], amount: Any) -> str:
    if amount is None or not row.get("currency"):
        return ""
    return format_money(Money(currency=str(row["currency"]), amount_minor=int(amount)))
