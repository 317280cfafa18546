"""Putting an old value back from the history."""

from __future__ import annotations

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from desktop_crm.domain.errors import RecordGone
from desktop_crm.store.models import Base, Change
from desktop_crm.store.schema import tables


def put_back(session: Session, change_id: int) -> None:
    """Give a field the value it had before this change; what stands there now goes into the history in turn.

    Raise RecordGone where the change or its record is no longer there.
    """
    change = session.get(Change, change_id)
    if change is None or change.kind != "u":
        raise RecordGone(record_id=change_id)
    spec = tables()[change.t]
    column = next(name for name, code in spec.columns if code == change.c)
    cells = Base.metadata.tables[spec.name]
    if session.scalar(select(cells.c.id).where(cells.c.id == change.row_id)) is None:
        raise RecordGone(record_id=change.row_id)
    session.execute(update(cells).where(cells.c.id == change.row_id).values({column: change.old}))
