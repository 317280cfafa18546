"""What follows when a value of a sale is put back: a line changes the sums of its document, a payment its invoice."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_crm.domain.prices import Price
from desktop_crm.domain.sales_documents import DocumentKind
from desktop_crm.operations.deals import require_order
from desktop_crm.operations.document_lines import lines_of, reckon
from desktop_crm.operations.documents import require_days
from desktop_crm.operations.existing import existing
from desktop_crm.operations.payments import renew_status, settle_invoice
from desktop_crm.store.models import Deal, DocumentLine, Payment, SalesDocument

VALUES = {
    "deal": frozenset(
        {
            "title", "amount", "currency", "expected_on", "note", "owner", "code", "reason", "product_id",
            "probability", "forecast", "opened_on", "stage_id",
        }
    ),
    "sales_document": frozenset({"number", "dated_on", "due_on", "note", "deal_id", "status"}),
    "document_line": frozenset({"quantity", "unit_price", "discount", "tax_rate"}),
    "payment": frozenset({"amount", "currency", "paid_on", "reference", "document_id"}),
}  # fmt: skip
"""The columns of each table of sales that go back one by one; what else it holds follows from these."""
ENTRIES = frozenset({"document_line", "payment"})
"""The tables whose removed rows come back alone; a deal or document goes with much else, which Undo brings back."""


def owed_by(session: Session, table: str, row_id: int) -> int | None:
    """Return the invoice that a payment is for, before it changes; None for none, and for all other rows."""
    if table != "payment":
        return None
    return session.scalar(select(Payment.document_id).where(Payment.id == row_id))


def settle(session: Session, table: str, row_id: int, invoice_before: int | None) -> None:
    """Let follow what follows from a value that was put back. Raise BadInput where it fits no longer."""
    if table == "deal":
        require_order(existing(session, Deal, row_id))
    elif table == "sales_document":
        document = existing(session, SalesDocument, row_id)
        require_days(session, document)
        _renew(session, document)
    elif table == "document_line":
        document = existing(session, SalesDocument, existing(session, DocumentLine, row_id).document_id)
        reckon(document, _prices(session, document.id))
        _renew(session, document)
    elif table == "payment":
        payment = existing(session, Payment, row_id)
        settle_invoice(session, payment)
        if invoice_before not in (None, payment.document_id):
            _renew(session, existing(session, SalesDocument, invoice_before or 0))


def free_position(session: Session, document_id: int, position: int) -> int:
    """Return the position for a line that comes back: its own, or the next one where another has taken that."""
    taken = lines_of(session, document_id)
    return position if position not in taken else max(taken) + 1


def _prices(session: Session, document_id: int) -> list[Price]:
    return [line.price for line in lines_of(session, document_id).values()]


def _renew(session: Session, document: SalesDocument) -> None:
    if document.kind == DocumentKind.INVOICE:
        renew_status(session, document)
