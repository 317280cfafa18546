"""What customers owe, invoice by invoice."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement
from sqlalchemy.orm import Session

from desktop_crm.domain.money import Money
from desktop_crm.domain.sales_documents import DocumentKind, DocumentStatus
from desktop_crm.queries.conditions import TRASHED
from desktop_crm.queries.details import names_of
from desktop_crm.queries.documents import OBLIGES, DocumentRow, document_rows
from desktop_crm.store.models import SalesDocument


@dataclass(frozen=True, slots=True, kw_only=True)
class Receivable:
    """An invoice that is not paid in full.

    `days_overdue` is negative while it is not due yet, and 0 where no day says when it is.
    """

    document_id: int
    customer_id: int
    customer: str
    number: str
    dated_on: str
    due_on: str | None
    total: Money
    owed: Money
    days_overdue: int


def receivables(session: Session, on: date) -> list[Receivable]:
    """Return the invoices of which something is owed on a day, the longest overdue first; none of the trash."""
    return _owed(session, on, SalesDocument.customer_id.not_in(TRASHED))


def all_owed(session: Session, on: date) -> list[Receivable]:
    """Return what `receivables` does, and what customers in the trash owe: books leave out nothing."""
    return _owed(session, on)


def _owed(session: Session, on: date, *where: ColumnElement[bool]) -> list[Receivable]:
    rows = document_rows(
        session,
        *where,
        SalesDocument.kind == DocumentKind.INVOICE.value,
        OBLIGES,
        SalesDocument.status != DocumentStatus.PAID.value,
    )
    owed = [row for row in rows if row.owed.amount_minor]
    names = names_of(session, {row.customer_id for row in owed})
    found = [_receivable(row, names.get(row.customer_id, ""), on) for row in owed]
    return sorted(found, key=lambda one: (-one.days_overdue, one.document_id))


def _receivable(row: DocumentRow, customer: str, on: date) -> Receivable:
    return Receivable(
        document_id=row.id,
        customer_id=row.customer_id,
        customer=customer,
        number=row.number,
        dated_on=row.dated_on,
        due_on=row.due_on,
        total=row.total,
        owed=row.owed,
        days_overdue=(on - date.fromisoformat(row.due_on)).days if row.due_on else 0,
    )
