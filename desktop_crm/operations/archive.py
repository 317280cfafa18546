"""Archive and trash: out of the lists, found on request, back in one step. Who is there already is left alone."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import now_ms
from desktop_crm.queries.bulk_preview import CONCERNED
from desktop_crm.store.among import among, these
from desktop_crm.store.models import Customer


def archive_customers(session: Session, customer_ids: Sequence[int]) -> None:
    """Hide customers from lists; they are found with in:archive."""
    _set(session, Op.ARCHIVE, customer_ids, archived_at=now_ms())


def trash_customers(session: Session, customer_ids: Sequence[int]) -> None:
    """Put customers into the trash; they are found with in:trash."""
    _set(session, Op.TRASH, customer_ids, deleted_at=now_ms())


def restore_customers(session: Session, customer_ids: Sequence[int]) -> None:
    """Bring customers back from archive and trash."""
    _set(session, Op.RESTORE, customer_ids, archived_at=None, deleted_at=None)


def empty_trash(session: Session) -> int:
    """Delete what is in the trash, with all that belongs to it; return how many customers. Undo brings them back."""
    ids = session.scalars(select(Customer.id).where(Customer.deleted_at.is_not(None))).all()
    session.execute(delete(Customer).where(Customer.deleted_at.is_not(None)))
    return len(ids)


def _set(session: Session, op: Op, customer_ids: Sequence[int], **values: int | None) -> None:
    session.execute(
        update(Customer)
        .where(among(Customer.id), CONCERNED[op])
        .values(**values)
        .execution_options(synchronize_session=False),
        these(customer_ids),
    )
