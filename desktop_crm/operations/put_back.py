"""Putting back from the history what a change took: a field's old value, or a whole removed entry."""

from __future__ import annotations

from typing import Any

from sqlalchemy import insert, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from desktop_crm.domain.errors import RecordGone
from desktop_crm.store.models import Base, Change
from desktop_crm.store.schema import TableSpec, tables
from desktop_crm.vault.row_mac import decode_row

# What makes no sense without the other: a phone and the form it is compared by, an amount and its currency.
_TOGETHER = {
    "contact_point": (frozenset({"value_sealed", "normal_sealed", "parts_sealed"}),),
    "purchase": (frozenset({"bought_on", "month"}), frozenset({"amount", "currency"})),
    "customer": (
        frozenset(
            {"name_sealed", "family_name_sealed", "given_name_sealed", "middle_name_sealed", "suffix_sealed"}
        ),
    ),
}


def put_back(session: Session, change_id: int) -> None:
    """Give a field the value it had before this change, or bring a removed entry back.

    What stands there now goes into the history in turn. Raise RecordGone where the change is none of these, or its
    record (of a removed entry, its customer) is no longer there.
    """
    change = session.get(Change, change_id)
    if change is None or change.kind not in ("u", "d"):
        raise RecordGone(record_id=change_id)
    spec = tables()[change.t]
    if change.kind == "d":
        _bring_back(session, spec, change)
    else:
        _put_back_field(session, spec, change)


def _put_back_field(session: Session, spec: TableSpec, change: Change) -> None:
    cells = Base.metadata.tables[spec.name]
    if session.scalar(select(cells.c.id).where(cells.c.id == change.row_id)) is None:
        raise RecordGone(record_id=change.row_id)
    column = next(name for name, code in spec.columns if code == change.c)
    values: dict[str, Any] = {column: change.old}
    group = next((group for group in _TOGETHER.get(spec.name, ()) if column in group), frozenset())
    for name, code in spec.columns:
        if name in group - {column}:
            values |= _before(session, change, name, code)
    session.execute(update(cells).where(cells.c.id == change.row_id).values(values))


def _before(session: Session, change: Change, name: str, code: str) -> dict[str, Any]:
    """Return what a column of the changed row held before the change set, if anything touched it since."""
    found = session.execute(
        select(Change.old)
        .where(Change.row_id == change.row_id, Change.t == change.t, Change.c == code, Change.kind == "u")
        .where(Change.change_set_id >= change.change_set_id)
        .order_by(Change.id)
        .limit(1)
    ).first()
    return {name: found[0]} if found else {}


def _bring_back(session: Session, spec: TableSpec, change: Change) -> None:
    cells = Base.metadata.tables[spec.name]
    if session.scalar(select(cells.c.id).where(cells.c.id == change.row_id)) is not None:
        return
    values = dict(zip((name for name, _ in spec.columns), decode_row(change.old), strict=True))
    if "is_primary" in values:
        # Another one has taken the star meanwhile, or takes it by a click.
        values["is_primary"] = 0
    try:
        session.execute(insert(cells).values(id=change.row_id, updated_at=0, gen=0, row_mac=b"", **values))
    except IntegrityError:
        raise RecordGone(record_id=change.row_id) from None
