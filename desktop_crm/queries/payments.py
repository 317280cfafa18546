"""What a payment is written down with: one in full, and the invoices of a customer that it may be for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_crm.domain.errors import RecordGone
from desktop_crm.domain.money import Money
from desktop_crm.domain.sales_documents import DocumentKind
from desktop_crm.queries.conditions import TRASHED
from desktop_crm.queries.details import names_of
from desktop_crm.queries.documents import OBLIGES, PaymentRow, document_rows, payment_rows
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


@dataclass(frozen=True, slots=True, kw_only=True)
class PaymentLine:
    """A payment in a list: its customer, and the number of the invoice it was for, "" for none."""

    row: PaymentRow
    customer: str
    number: str


def newest_payments(session: Session, most: int) -> list[PaymentLine]:
    """Return the payments that came in last, the newest first; none of customers in the trash."""
    newest = (
        select(Payment.id)
        .where(Payment.customer_id.not_in(TRASHED))
        .order_by(Payment.paid_on.desc(), Payment.id.desc())
        .limit(most)
    )
    return payment_lines(session, payment_rows(session, Payment.id.in_(newest)))


def payment_lines(session: Session, rows: Sequence[PaymentRow]) -> list[PaymentLine]:
    """Return payments with their customers and invoices, in the same order."""
    names = names_of(session, {one.customer_id for one in rows})
    ids = {one.document_id for one in rows if one.document_id is not None}
    numbers = {one.id: one.number for one in document_rows(session, SalesDocument.id.in_(ids))}
    return [
        PaymentLine(
            row=one,
            customer=names.get(one.customer_id, ""),
            number=numbers.get(one.document_id or 0, ""),
        )
        for one in rows
    ]


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
        OBLIGES,
    )
    found = []
    for row in reversed(rows):
        spared = without.money.amount_minor if without and without.document_id == row.id else 0
        left = row.total.amount_minor - row.paid.amount_minor + spared if spared else row.owed.amount_minor
        if left > 0 or spared:
            money = Money(currency=row.total.currency, amount_minor=left)
            found.append(PayableInvoice(id=row.id, number=row.number, due_on=row.due_on, left=money))
    return found
