"""What accounting wants to know of a period: invoices, payments, and what is still owed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy.orm import Session

from desktop_crm.domain.errors import BadInput
from desktop_crm.domain.sales_documents import DocumentKind, DocumentStatus
from desktop_crm.queries.details import names_of
from desktop_crm.queries.documents import DocumentRow, document_rows, payment_rows
from desktop_crm.queries.payments import PaymentLine, payment_lines
from desktop_crm.queries.receivables import Receivable, all_owed
from desktop_crm.store.models import Payment, SalesDocument


@dataclass(frozen=True, slots=True, kw_only=True)
class InvoiceLine:
    """An invoice and its customer."""

    row: DocumentRow
    customer: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Accounts:
    """Invoices dated and payments received in a period, both oldest first, and what is owed today."""

    invoices: tuple[InvoiceLine, ...]
    payments: tuple[PaymentLine, ...]
    owed: tuple[Receivable, ...]


def accounts(session: Session, since: date, until: date, on: date) -> Accounts:
    """Return the accounts of a period, both days included; drafts are no invoices yet. Raise BadInput (until)."""
    if until < since:
        raise BadInput(field="until", problem="ends_before")
    first, last = since.isoformat(), until.isoformat()
    invoices = document_rows(
        session,
        SalesDocument.kind == DocumentKind.INVOICE.value,
        SalesDocument.status != DocumentStatus.DRAFT.value,
        SalesDocument.dated_on.between(first, last),
    )
    names = names_of(session, {one.customer_id for one in invoices})
    payments = payment_lines(session, payment_rows(session, Payment.paid_on.between(first, last)))
    return Accounts(
        invoices=tuple(
            InvoiceLine(row=one, customer=names.get(one.customer_id, "")) for one in reversed(invoices)
        ),
        payments=tuple(reversed(payments)),
        owed=tuple(all_owed(session, on)),
    )


def month_before(day: date) -> date:
    """Return the first day of the month before a day: what accounting asks for most."""
    return (day.replace(day=1) - timedelta(1)).replace(day=1)
