"""What the window calls documents: their kinds, states, numbers and days."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from desktop_crm.domain.clock import today
from desktop_crm.domain.sales_documents import DocumentKind, DocumentStatus
from desktop_crm.gui.code_words import names_of
from desktop_crm.gui.deal_words import short_day
from desktop_crm.queries.document_list import has_expired, is_overdue
from desktop_crm.queries.document_strips import PAYMENT
from desktop_crm.queries.documents import DocumentRow

translate = QCoreApplication.translate


def kind_names() -> dict[str, str]:
    """Return the names of all steps of a sale by code, in their order."""
    names: dict[str, str] = {kind.value: name for kind, name in names_of(DocumentKind).items()}
    return names | {PAYMENT: translate("Documents", "Payment")}


def status_names() -> dict[str, str]:
    """Return the names of what the user may say of a document, by code."""
    return {
        DocumentStatus.DRAFT: translate("Documents", "Draft"),
        DocumentStatus.SENT: translate("Documents", "Sent"),
        DocumentStatus.ACCEPTED: translate("Documents", "Accepted"),
        DocumentStatus.DECLINED: translate("Documents", "Declined"),
        DocumentStatus.REPLACED: translate("Documents", "Replaced"),
        DocumentStatus.CANCELLED: translate("Documents", "Cancelled"),
        DocumentStatus.PAID: translate("Documents", "Paid"),
    }


def due_name(kind: str) -> str:
    """Return what the second day of a document of a kind means."""
    return {
        DocumentKind.QUOTE: translate("Documents", "Valid until"),
        DocumentKind.CONTRACT: translate("Documents", "Valid until"),
        DocumentKind.ORDER: translate("Documents", "Deliver by"),
        DocumentKind.DELIVERY: translate("Documents", "Arrives by"),
    }.get(DocumentKind(kind), translate("Documents", "Due"))


def numbered(row: DocumentRow) -> str:
    """Return a document's number, with the version of a quote of which there are several: Q-2026-0007 v2."""
    return f"{row.number} v{row.version}" if row.version > 1 else row.number


def document_title(row: DocumentRow) -> str:
    """Return kind and number: Quote Q-2026-0007 v2."""
    return f"{kind_names()[row.kind]} {numbered(row)}".strip()


def document_state(row: DocumentRow) -> str:
    """Return how a document stands today: overdue by 3 d, partly paid, expired, or as the user said."""
    if row.due_on and is_overdue(row, today()):
        days = (today() - date.fromisoformat(row.due_on)).days
        return translate("Documents", "Overdue by %n d", "", days)
    if row.owed.amount_minor and row.paid.amount_minor:
        return translate("Documents", "Partly paid")
    if has_expired(row, today()):
        return translate("Documents", "Expired")
    return status_names()[row.status]


def document_token(row: DocumentRow) -> str:
    """Return the colour in which a list says that."""
    if is_overdue(row, today()):
        return "act"
    if row.status in (DocumentStatus.PAID, DocumentStatus.ACCEPTED):
        return "good"
    if has_expired(row, today()):
        return "watch"
    faded = (DocumentStatus.REPLACED, DocumentStatus.CANCELLED, DocumentStatus.DECLINED, DocumentStatus.DRAFT)
    return "ink_tertiary" if row.status in faded else ""


def due_text(row: DocumentRow) -> str:
    """Return the day until which something is to happen, empty for none."""
    return short_day(row.due_on)
