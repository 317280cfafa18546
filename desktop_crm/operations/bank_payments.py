"""Writing down what came in, as it was reviewed: each row for its invoices, as one step."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from desktop_crm.domain.bank_matching import Incoming, Share
from desktop_crm.domain.errors import BadInput
from desktop_crm.domain.money import Money
from desktop_crm.operations.payments import PaymentEdit, edit_payment, record_payment


@dataclass(frozen=True, slots=True, kw_only=True)
class Booking:
    """A row, whose it is, and for which invoices. What the shares leave over is kept for the customer alone."""

    incoming: Incoming
    customer_id: int
    shares: tuple[Share, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Booked:
    """How many rows were written down, for how many invoices, and how many of them left something over."""

    rows: int
    invoices: int
    left_over: int


def book_payments(session: Session, bookings: Sequence[Booking]) -> Booked:
    """Write reviewed rows down as one step, and return how many.

    Raise BadInput where the shares of a row are not positive, exceed it, or do not fit its invoices; RecordGone.
    """
    left_over = sum(_book(session, booking) > 0 for booking in bookings)
    invoices = {share.document_id for booking in bookings for share in booking.shares}
    return Booked(rows=len(bookings), invoices=len(invoices), left_over=left_over)


def _book(session: Session, booking: Booking) -> int:
    """Write a row as a payment for each invoice and one for the rest, and return the rest."""
    one = booking.incoming
    rest = one.money.amount_minor - sum(share.amount for share in booking.shares)
    if rest < 0 or any(share.amount <= 0 for share in booking.shares):
        raise BadInput(field="amount", problem="out_of_range")
    parts: list[tuple[int, int]] = [(share.document_id, share.amount) for share in booking.shares]
    if rest:
        parts.append((0, rest))
    for number, (document_id, amount) in enumerate(parts):
        edit = PaymentEdit(
            paid_on=one.paid_on,
            money=Money(currency=one.money.currency, amount_minor=amount),
            reference=one.text,
            document_id=document_id,
        )
        if one.payment_id is not None and number == 0:
            edit_payment(session, one.payment_id, edit)
        else:
            record_payment(session, booking.customer_id, edit)
    return rest
