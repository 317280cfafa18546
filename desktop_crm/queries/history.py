"""What the journal knows of a record: which field held what, until when, and who (which operation) changed it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Set
from dataclasses import asdict, dataclass, replace
from functools import cache
from struct import pack

from sqlalchemy import ColumnElement, Select, and_, func, or_, select
from sqlalchemy.orm import Session

from desktop_crm.domain.changes import Op
from desktop_crm.queries.past import Past, Told
from desktop_crm.queries.rules import rules_of_steps
from desktop_crm.store.models import AttachmentChunk, Base, Change, ChangeSet, Customer
from desktop_crm.store.models.base import table_code
from desktop_crm.store.schema import TableSpec, customer_columns, tables, unpacked


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryEntry:
    """One change. `table` and `column` are names such as contact_point and value; `old` and `new` are readable.

    `action` is changed, added or removed; an entry as a whole is told by its main field (of a relation by the other's
    name). `row_kind` is what kind of entry it is (phone, likes, works_at …), `label` that of a contact, or what a sale
    is called. `at` is in UTC milliseconds. `change_id` serves `put_back`. `by` is the rule that did it.
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


_ACTIONS = {"u": "changed", "i": "added", "r": "added", "d": "removed"}
# Bytes of files, and what only says again what another row of the same step tells.
_SILENT = frozenset({"attachment_chunk", "interaction_origin", "rule_run", "stage_change"})


def record_history(session: Session, customer_id: int, limit: int = 500) -> list[HistoryEntry]:
    """Return the changes of a customer and of what belongs or belonged to it, newest first. Reads the whole journal."""
    own = _rows_of(session, _of_customers(), {customer_id})
    told = {customer_id, *own, *_rows_of(session, _of_their_rows(), own)}
    one_by_one = and_(Change.kind != "r", Change.row_id.in_(_listed(told)))
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


@cache
def _of_customers() -> dict[TableSpec, tuple[str, ...]]:
    """Return the tables whose rows belong to a customer, with the columns that say to whom."""
    owned = ((spec, customer_columns(spec)) for spec in tables().values() if spec.name != "customer")
    return {spec: names for spec, names in owned if names and spec.journaled and spec.name not in _SILENT}


@cache
def _of_their_rows() -> dict[TableSpec, tuple[str, ...]]:
    """Return the tables whose rows go with a row of a customer's: the lines of a document, the terms of a follow-up."""
    owners = {spec.name for spec in _of_customers()}
    found = {
        spec: tuple(
            name
            for name, _ in spec.columns
            for key in Base.metadata.tables[spec.name].columns[name].foreign_keys
            if key.ondelete == "CASCADE" and key.column.table.name in owners
        )
        for spec in tables().values()
        if spec not in _of_customers() and spec.name not in _SILENT
    }
    return {spec: names for spec, names in found.items() if names}


def _rows_of(session: Session, owned: dict[TableSpec, tuple[str, ...]], owners: Set[int]) -> Set[int]:
    """Return the ids of the rows that belong to these owners, and of those that did when they were removed."""
    found = set(_removed(session, owned, owners))
    for spec, names in owned.items():
        cells = Base.metadata.tables[spec.name].c
        belongs = or_(*(cells[name].in_(_listed(owners)) for name in names))
        found.update(session.scalars(select(cells.id).where(belongs)))
    return found


def _listed(ids: Set[int]) -> Select[tuple[int]]:
    """Return ids as a table, for there may be more of them than a statement takes one by one."""
    return select(func.json_each(json.dumps(list(ids))).table_valued("value").c.value)


def _removed(session: Session, owned: dict[TableSpec, tuple[str, ...]], owners: Set[int]) -> Iterator[int]:
    """Yield the ids of removed rows: as they were packed, they hold the id of their owner."""
    removed = select(Change.t, Change.row_id, Change.old).where(
        Change.kind == "d", Change.t.in_([spec.code for spec in owned])
    )
    if len(owners) == 1:
        removed = removed.where(func.instr(Change.old, b"I" + pack(">q", *owners)) > 0)
    for code, row_id, packed in session.execute(removed):
        spec = tables()[code]
        row = unpacked(spec, packed)
        if any(row.get(name) in owners for name in owned[spec]):
            yield row_id


def _entries(session: Session, condition: ColumnElement[bool], limit: int) -> list[HistoryEntry]:
    rows = session.execute(
        select(Change, ChangeSet.op, ChangeSet.at)
        .join(ChangeSet, ChangeSet.id == Change.change_set_id)
        .where(condition, Change.t != table_code(AttachmentChunk))
        .order_by(Change.id.desc())
        .limit(limit)
    )
    past = Past(session)
    # Every change must be walked, told or not: the older ones start from what it leaves.
    steps = [(change, op, at, past.step_back(change)) for change, op, at in rows]
    added = {(change.change_set_id, change.row_id) for change, _, _, _ in steps if change.kind == "i"}
    found = [
        _entry(change, Op(op), at, told)
        for change, op, at, told in steps
        if told is not None and not (change.kind == "u" and (change.change_set_id, change.row_id) in added)
    ]
    rules = rules_of_steps(session, {entry.change_set for entry in found if entry.op is Op.RUN_RULE})
    return [
        replace(entry, by=rules[entry.change_set]) if entry.change_set in rules else entry for entry in found
    ]


def _entry(change: Change, op: Op, at: int, told: Told) -> HistoryEntry:
    return HistoryEntry(
        change_id=change.id,
        change_set=change.change_set_id,
        op=op,
        at=at,
        action=_ACTIONS[change.kind],
        row_id=change.row_id,
        **asdict(told),
    )
