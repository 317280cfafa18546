"""What the journal knows of a record: which field held what, until when, and who (which operation) changed it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from desktop_crm.domain.changes import Op
from desktop_crm.store.context import sealer
from desktop_crm.store.models import (
    Base,
    Change,
    ChangeSet,
    ContactPoint,
    FollowUp,
    Interaction,
    Preference,
    Purchase,
    Relation,
)
from desktop_crm.store.schema import tables


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryEntry:
    """One change. `table` and `column` are names such as contact_point and value; `old` and `new` are readable.

    `action` is changed, added or removed. `at` is in UTC milliseconds. `change_id` serves `put_back`.
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


_ACTIONS = {"u": "changed", "i": "added", "r": "added", "d": "removed"}


def record_history(session: Session, customer_id: int, limit: int = 500) -> list[HistoryEntry]:
    """Return the changes of a customer and of what belongs to it, newest first."""
    ids = [customer_id, *_children(session, customer_id)]
    return _entries(session, Change.row_id.in_(ids), limit)


def field_history(session: Session, table: str, row_id: int, column: str) -> list[HistoryEntry]:
    """Return the changes of one field, newest first."""
    spec = next(spec for spec in tables().values() if spec.name == table)
    code = next(code for name, code in spec.columns if name in (column, f"{column}_sealed"))
    return _entries(session, (Change.row_id == row_id) & (Change.t == spec.code) & (Change.c == code), 500)


def store_history(session: Session, limit: int = 500) -> list[HistoryEntry]:
    """Return the newest changes of the whole store."""
    return _entries(session, Change.id > 0, limit)


def _children(session: Session, customer_id: int) -> Sequence[int]:
    found: list[int] = []
    for model in (ContactPoint, Preference, Interaction, FollowUp, Purchase):
        found += session.scalars(select(model.id).where(model.customer_id == customer_id))
    links = select(Relation.id).where(or_(Relation.from_id == customer_id, Relation.to_id == customer_id))
    return [*found, *session.scalars(links)]


def _entries(session: Session, condition: Any, limit: int) -> list[HistoryEntry]:
    rows = session.execute(
        select(Change, ChangeSet.op, ChangeSet.at)
        .join(ChangeSet, ChangeSet.id == Change.change_set_id)
        .where(condition)
        .order_by(Change.id.desc())
        .limit(limit)
    )
    return [_entry(session, change, Op(op), at) for change, op, at in rows]


def _entry(session: Session, change: Change, op: Op, at: int) -> HistoryEntry:
    spec = tables()[change.t]
    column = next((name for name, code in spec.columns if code == change.c), "")
    old = new = ""
    if change.kind == "u":
        old = _readable(session, change, change.old)
        new = _readable(session, change, _value_after(session, change, spec.name, column))
    return HistoryEntry(
        change_id=change.id,
        change_set=change.change_set_id,
        op=op,
        at=at,
        action=_ACTIONS[change.kind],
        table=spec.name,
        row_id=change.row_id,
        column=column.removesuffix("_sealed"),
        old=old,
        new=new,
    )


def _value_after(session: Session, change: Change, table: str, column: str) -> Any:
    """Return what the change left: the old value of the next change of the cell, or what stands there now."""
    later = session.execute(
        select(Change.old)
        .where(
            Change.row_id == change.row_id, Change.t == change.t, Change.c == change.c, Change.id > change.id
        )
        .order_by(Change.id)
        .limit(1)
    ).first()
    if later is not None:
        return later[0]
    cells = Base.metadata.tables[table].c
    return session.scalar(select(cells[column]).where(cells.id == change.row_id))


def _readable(session: Session, change: Change, stored: Any) -> str:
    if stored is None:
        return ""
    if isinstance(stored, bytes):
        return sealer(session).open_text(change.t, str(change.c), change.row_id, stored)
    return str(stored)
