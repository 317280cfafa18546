"""Money that came in, for an invoice or for a customer alone."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop_crm.domain.clock import now_ms, today
from desktop_crm.domain.dates import iso_day
from desktop_crm.domain.errors import BadInput
from desktop_crm.domain.ids import new_id
from desktop_crm.domain.money import Money
from desktop_crm.domain.prices import GREATEST
from desktop_crm.domain.sales_documents import DocumentKind, DocumentStatus
from desktop_crm.domain.text import clean
from desktop_crm.operations.existing import existing
from desktop_crm.store.models import Customer, Payment, SalesDocument


@dataclass(frozen=True, slots=True, kw_only=True)
class PaymentEdit:
    """A change of a payment. None leaves a value as it is; `document_id` 0 takes it off its invoice."""

    paid_on: str | None = None
    money: Money | None = None
    reference: str | None = None
    document_id: int | None = None


def record_payment(session: Session, customer_id: int, edit: PaymentEdit) -> int:
    """Write a payment down and return its id; what is paid in full counts as paid. Raise BadInput, RecordGone."""
    existing(session, Customer, customer_id)
    if edit.money is None:
        raise BadInput(field="amount", problem="empty")
    payment = Payment(
        id=new_id(),
        created_at=now_ms(),
        customer_id=customer_id,
        paid_on=today().isoformat(),
        amount=0,
        currency=edit.money.currency,
    )
    session.add(payment)
    _change(session, payment, edit)
    return payment.id


def edit_payment(session: Session, payment_id: int, edit: PaymentEdit) -> None:
    """Change what `edit` names, perhaps the invoice it is for. Raise BadInput, RecordGone."""
    payment = existing(session, Payment, payment_id)
    before = payment.document_id
    _change(session, payment, edit)
    if before is not None and before != payment.document_id:
        renew_status(session, existing(session, SalesDocument, before))


def delete_payment(session: Session, payment_id: int) -> None:
    """Take a payment away; its invoice is owed again. Raise RecordGone."""
    payment = existing(session, Payment, payment_id)
    session.delete(payment)
    if payment.document_id is not None:
        renew_status(session, existing(session, SalesDocument, payment.document_id))


def renew_status(session: Session, invoice: SalesDocument) -> None:
    """Let an invoice count as paid once nothing of it is owed, and as sent while something is."""
    session.flush()
    paid = session.scalar(select(func.sum(Payment.amount)).where(Payment.document_id == invoice.id)) or 0
    if paid and paid >= invoice.net + invoice.tax:
        invoice.status = DocumentStatus.PAID.value
    elif invoice.status == DocumentStatus.PAID:
        invoice.status = DocumentStatus.SENT.value


def _change(session: Session, payment: Payment, edit: PaymentEdit) -> None:
    if edit.paid_on is not None:
        payment.paid_on = iso_day(edit.paid_on)
    if edit.money is not None:
        if not 0 < edit.money.amount_minor <= GREATEST:
            raise BadInput(field="amount", problem="out_of_range")
        payment.amount, payment.currency = edit.money.amount_minor, edit.money.currency
    if edit.reference is not None:
        payment.reference = clean(edit.reference, "reference")
    if edit.document_id is not None:
        payment.document_id = edit.document_id or None
    settle_invoice(session, payment)


def settle_invoice(session: Session, payment: Payment) -> None:
    """Let the invoice of a payment follow it. Raise BadInput where they do not fit one another."""
    if payment.document_id is not None:
        invoice = existing(session, SalesDocument, payment.document_id)
        _require_fit(payment, invoice)
        renew_status(session, invoice)


def _require_fit(payment: Payment, invoice: SalesDocument) -> None:
    if invoice.kind != DocumentKind.INVOICE or invoice.customer_id != payment.customer_id:
        raise BadInput(field="document", problem="unknown")
    if invoice.currency != payment.currency:
        raise BadInput(field="currency", problem="mixed_currencies")
