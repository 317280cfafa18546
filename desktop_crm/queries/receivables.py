"""What customers owe, invoice by invoice, and which of them a payment may be for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from sqlalchemy.orm import Session

from desktop_crm.domain.folding import fold
from desktop_crm.domain.money import Money
from desktop_crm.domain.sales_documents import VOID, DocumentKind, DocumentStatus
from desktop_crm.queries.details import names_of
from desktop_crm.queries.documents import DocumentRow, PaymentRow, document_rows, payment_rows
from desktop_crm.store.models import Payment, SalesDocument


@dataclass(frozen=True, slots=True, kw_only=True)
class Receivable:
    """An invoice that is not paid in full; `days_overdue` is negative while it is not due yet."""

    document_id: int
    customer_id: int
    customer: str
    number: str
    dated_on: str
    due_on: str | None
    total: Money
    owed: Money
    days_overdue: int


class MatchReason(StrEnum):
    """Why a payment may be for an invoice, the most certain first."""

    NUMBER = "number"
    AMOUNT_AND_CUSTOMER = "amount_and_customer"


@dataclass(frozen=True, slots=True, kw_only=True)
class PaymentMatch:
    """An invoice that a payment without one may be for."""

    payment: PaymentRow
    receivable: Receivable
    reason: MatchReason


def receivables(session: Session, on: date) -> list[Receivable]:
    """Return the invoices of which something is owed on a day, the longest overdue first."""
    closed = [*(status.value for status in VOID), DocumentStatus.PAID.value]
    rows = document_rows(
        session, SalesDocument.kind == DocumentKind.INVOICE.value, SalesDocument.status.not_in(closed)
    )
    owed = [row for row in rows if row.owed.amount_minor]
    names = names_of(session, list({row.customer_id for row in owed}))
    found = [_receivable(row, names.get(row.customer_id, ""), on) for row in owed]
    return sorted(found, key=lambda one: (-one.days_overdue, one.document_id))


def payment_matches(session: Session, on: date) -> list[PaymentMatch]:
    """Return for payments without an invoice the one they may be for: proposals, for the user to accept.

    The reference names the invoice's number, or exactly one invoice of the customer has this very amount open.
    """
    open_invoices = receivables(session, on)
    found = []
    for payment in payment_rows(session, Payment.document_id.is_(None)):
        theirs = [
            one
            for one in open_invoices
            if one.customer_id == payment.customer_id and one.owed.currency == payment.money.currency
        ]
        named = [one for one in theirs if _names(payment.reference, one.number)]
        alike = [one for one in theirs if one.owed == payment.money]
        if len(named) == 1:
            found.append(PaymentMatch(payment=payment, receivable=named[0], reason=MatchReason.NUMBER))
        elif len(alike) == 1:
            reason = MatchReason.AMOUNT_AND_CUSTOMER
            found.append(PaymentMatch(payment=payment, receivable=alike[0], reason=reason))
    return _each_invoice_once(found)


def _each_invoice_once(matches: Sequence[PaymentMatch]) -> list[PaymentMatch]:
    """Leave out payments that fit an invoice only by its amount, once another is for it."""
    kept: list[PaymentMatch] = []
    taken: set[int] = set()
    for match in sorted(matches, key=lambda one: one.reason is not MatchReason.NUMBER):
        if match.reason is MatchReason.NUMBER or match.receivable.document_id not in taken:
            kept.append(match)
        taken.add(match.receivable.document_id)
    return kept


def _names(reference: str, number: str) -> bool:
    """Tell whether a reference holds a document's number, however it is punctuated."""
    wanted, said = _letters(number), _letters(reference)
    return len(wanted) > 3 and wanted in said


def _letters(text: str) -> str:
    return re.sub(r"[\W_]+", "", fold(text))


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
        days_overdue=(on - date.fromisoformat(row.due_on or row.dated_on)).days,
    )
