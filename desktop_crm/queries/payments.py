"""What a payment is written down with: one in full, and the invoices of a customer that it may be for."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.orm import Session

from desktop_crm.domain.errors import RecordGone
from desktop_crm.domain.money import Money
from desktop_crm.domain.sales_documents import VOID, DocumentKind
from desktop_crm.queries.details import names_of
from desktop_crm.queries.documents import PaymentRow, document_rows, payment_rows
from desktop_crm.store.models import Payment, SalesDocument


@dataclass(frozen=True, slots=True, kw_only=True)
class PayableInvoice:
    """An invoice and what is left of it; below zero where more came in than was owed."""

    id: int
    number: str
    due_on: str | None
    left: Money


@dataclass(frozen=True, slots=True, kw_only=True)
class PaymentDetails:
    """A payment and whose it is."""

    row: PaymentRow
    customer: str


def payment_details(session: Session, payment_id: int) -> PaymentDetails:
    """Return a payment in full. Raise RecordGone."""
    rows = payment_rows(session, Payment.id == payment_id)
    if not rows:
        raise RecordGone(record_id=payment_id)
    return PaymentDetails(row=rows[0], customer=customer_name(session, rows[0].customer_id))


def customer_name(session: Session, customer_id: int) -> str:
    """Return what a customer is called, "" for one who is gone."""
    return names_of(session, [customer_id]).get(customer_id, "")


def payable_invoices(
    session: Session, customer_id: int, without: PaymentRow | None = None
) -> list[PayableInvoice]:
    """Return the invoices of a customer of which something is owed, the oldest first.

    They are reckoned as if the payment `without` had not come in: that is the one being changed.
    """
    rows = document_rows(
        session,
        SalesDocument.customer_id == customer_id,
        SalesDocument.kind == DocumentKind.INVOICE.value,
        SalesDocument.status.not_in([status.value for status in VOID]),
    )
    found = []
    for row in reversed(rows):
        spared = without.money.amount_minor if without and without.document_id == row.id else 0
        left = row.total.amount_minor - row.paid.amount_minor + spared
        if left > 0 or spared:
            money = Money(currency=row.total.currency, amount_minor=left)
            found.append(PayableInvoice(id=row.id, number=row.number, due_on=row.due_on, left=money))
    return found
