"""The record that an operation is about."""

from __future__ import annotations

from typing import TypeVar

from sqlalchemy.orm import Session

from desktop_crm.domain.errors import RecordGone
from desktop_crm.store.models import Record

R = TypeVar("R", bound=Record)


def existing(session: Session, model: type[R], record_id: int) -> R:
    """Return a record of this session. Raise RecordGone."""
    record = session.get(model, record_id)
    if record is None:
        raise RecordGone(record_id=record_id)
    return record
