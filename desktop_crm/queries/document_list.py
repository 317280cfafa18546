"""All documents of the store, each with its customer's name, as a table shows them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_crm.domain.sales_documents import DocumentKind, DocumentStatus
from desktop_crm.queries.documents import DocumentRow, document_rows
from desktop_crm.store.context import sealer
from desktop_crm.store.models import Customer, SalesDocument


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedDocument:
    """A document and whose it is."""

    row: DocumentRow
    customer: str


def all_documents(session: Session) -> list[ListedDocument]:
    """Return all documents, the newest first."""
    rows = document_rows(session)
    owners = session.execute(
        select(Customer.id, Customer.name).where(Customer.id.in_(select(SalesDocument.customer_id)))
    ).all()
    ids = [owner.id for owner in owners]
    sealed = [owner.name_sealed for owner in owners]
    names = dict(zip(ids, sealer(session).open_texts("cu", "nm", ids, sealed), strict=True))
    return [ListedDocument(row=row, customer=names.get(row.customer_id) or "") for row in rows]


def is_overdue(row: DocumentRow, on: date) -> bool:
    """Tell whether something of a document is owed after the day it was due."""
    return bool(row.owed.amount_minor) and (row.due_on or row.dated_on) < on.isoformat()


def has_expired(row: DocumentRow, on: date) -> bool:
    """Tell whether a quote was valid until a day before this one, and nobody answered."""
    waits = row.kind == DocumentKind.QUOTE and row.status == DocumentStatus.SENT
    return waits and row.due_on is not None and row.due_on < on.isoformat()
