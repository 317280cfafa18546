"""Putting back from the history what a change took: a field's old value, or a whole removed entry."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Insert, Table, insert, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from desktop_crm.domain.errors import RecordGone
from desktop_crm.operations.deals import DealMove, move_deal
from desktop_crm.operations.photos import remove_photo
from desktop_crm.operations.put_back_sales import free_position, owed_by, settle
from desktop_crm.queries.photos import PHOTO
from desktop_crm.store.models import AttachmentChunk, Base, Change
from desktop_crm.store.models.base import table_code
from desktop_crm.store.schema import TableSpec, tables, unpacked

_STAGE_OF_DEAL = ("deal", "sg")
# What makes no sense without the other: a phone and the form it is compared by, an amount and its currency.
TOGETHER = {
    "contact_point": (frozenset({"value_sealed", "normal_sealed", "parts_sealed"}),),
    "purchase": (frozenset({"bought_on", "month"}), frozenset({"amount", "currency"})),
    "deal": (frozenset({"amount", "currency"}),),
    "payment": (frozenset({"amount", "currency"}),),
    "customer": (
        frozenset(
            {"name_sealed", "family_name_sealed", "given_name_sealed", "middle_name_sealed", "suffix_sealed"}
        ),
    ),
}


def put_back(session: Session, change_id: int) -> None:
    """Give a field the value it had before this change, or bring a removed entry back.

    What stands there now goes into the history in turn; what follows from a value of a sale follows it. Raise
    RecordGone where the change is none of these, or its record (of a removed entry, its customer) is no longer there,
    BadInput where the value fits no longer.
    """
    change = session.get(Change, change_id)
    if change is None or change.kind not in ("u", "d"):
        raise RecordGone(record_id=change_id)
    spec = tables()[change.t]
    invoice = owed_by(session, spec.name, change.row_id)
    if change.kind == "d":
        _bring_back(session, spec, change)
    elif (spec.name, change.c) == _STAGE_OF_DEAL:
        _move_back(session, spec, change)
    else:
        _put_back_field(session, spec, change)
    settle(session, spec.name, change.row_id, invoice)


def _move_back(session: Session, spec: TableSpec, change: Change) -> None:
    """Move a deal to the stage in which it stood; one that was closed is closed on the same day again."""
    closed = _before(session, change, "closed_on", dict(spec.columns)["closed_on"]).get("closed_on")
    move_deal(session, change.row_id, DealMove(stage_id=change.old, on=closed or ""))


def _put_back_field(session: Session, spec: TableSpec, change: Change) -> None:
    cells = Base.metadata.tables[spec.name]
    if session.scalar(select(cells.c.id).where(cells.c.id == change.row_id)) is None:
        raise RecordGone(record_id=change.row_id)
    column = next(name for name, code in spec.columns if code == change.c)
    values: dict[str, Any] = {column: change.old}
    group = next((group for group in TOGETHER.get(spec.name, ()) if column in group), frozenset())
    for name, code in spec.columns:
        if name in group - {column}:
            values |= _before(session, change, name, code)
    try:
        session.execute(update(cells).where(cells.c.id == change.row_id).values(values))
    except IntegrityError:
        # What it referred to is gone.
        raise RecordGone(record_id=change.row_id) from None


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
    values = unpacked(spec, change.old)
    if "is_primary" in values:
        # Another one has taken the star meanwhile, or takes it by a click.
        values["is_primary"] = 0
    if values.get("kind") == PHOTO and spec.name == "attachment":
        # A customer has one photo.
        remove_photo(session, values["customer_id"])
    if spec.name == "document_line":
        values["position"] = free_position(session, values["document_id"], values["position"])
    try:
        session.execute(_as_it_was(cells, change.row_id, values))
    except IntegrityError:
        raise RecordGone(record_id=change.row_id) from None
    if spec.name == "attachment":
        _bring_back_chunks(session, change)


def _bring_back_chunks(session: Session, change: Change) -> None:
    """Bring back the contents of a removed file, which went in the same step."""
    spec = tables()[table_code(AttachmentChunk)]
    cells = Base.metadata.tables[spec.name]
    removed = select(Change.row_id, Change.old).where(
        Change.change_set_id == change.change_set_id, Change.kind == "d", Change.t == spec.code
    )
    for row_id, packed in session.execute(removed.execution_options(yield_per=16)):
        values = unpacked(spec, packed)
        if values["attachment_id"] == change.row_id:
            session.execute(_as_it_was(cells, row_id, values))


def _as_it_was(cells: Table, row_id: int, values: dict[str, Any]) -> Insert:
    return insert(cells).values(id=row_id, updated_at=0, gen=0, row_mac=b"", **values)
