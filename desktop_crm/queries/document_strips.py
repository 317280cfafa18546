"""A sale as one strip: quote, contract, order, delivery, invoice and payment, each done, open or still to be made."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from desktop_crm.domain.money import Money
from desktop_crm.domain.sales_documents import VOID, DocumentKind, DocumentStatus
from desktop_crm.queries.document_list import is_overdue
from desktop_crm.queries.documents import (
    DocumentRow,
    PaymentRow,
    chain,
    documents_of,
    payment_rows,
)
from desktop_crm.store.models import DocumentFile, DocumentLine, Payment, SalesDocument

PAYMENT = "payment"
_KINDS = tuple(DocumentKind)


class StepState(StrEnum):
    """How far a step is. `passed` is one that was left out: something after it is there."""

    MISSING = "missing"
    PASSED = "passed"
    OPEN = "open"
    PARTIAL = "partial"
    DONE = "done"
    OVERDUE = "overdue"


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """A step of a strip: its kind (`payment` for the last), what is there of it, the newest first, and their sum.

    `source_id` is the document from which the next of this kind is made (for a payment, the invoice it is for), None
    where nothing is left to make. `files` counts the sealed files of its documents.
    """

    kind: str
    state: StepState
    documents: tuple[DocumentRow, ...] = ()
    payments: tuple[PaymentRow, ...] = ()
    amount: Money | None = None
    source_id: int | None = None
    files: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Strip:
    """One sale: its documents and its steps, always all six."""

    documents: tuple[DocumentRow, ...]
    steps: tuple[Step, ...]


def strips_of(session: Session, customer_id: int, on: date, deal_id: int | None = None) -> list[Strip]:
    """Return the sales of a customer, or of one deal, as they stand on a day; the newest first."""
    rows = [row for row in documents_of(session, customer_id) if deal_id is None or row.deal_id == deal_id]
    ids = {row.id for row in rows}
    theirs = select(SalesDocument.id).where(SalesDocument.customer_id == customer_id)
    quantities = _by_document(session, DocumentLine.document_id, func.sum(DocumentLine.quantity), theirs)
    files = _by_document(session, DocumentFile.document_id, func.count(DocumentFile.id), theirs)
    payments = [
        one for one in payment_rows(session, Payment.customer_id == customer_id) if one.document_id in ids
    ]
    strips = [_with_files(_strip(documents, payments, quantities, on), files) for documents in chain(rows)]
    return sorted(strips, key=lambda strip: strip.documents[-1].dated_on, reverse=True)


def _by_document(
    session: Session, document: InstrumentedAttribute[int], figure: Any, which: Select[int]
) -> dict[int, int]:
    """Return a figure of the rows of each of these documents."""
    found = session.execute(select(document, figure).where(document.in_(which)).group_by(document)).all()
    return {row[0]: row[1] for row in found}


def _with_files(strip: Strip, files: Mapping[int, int]) -> Strip:
    def count(step: Step) -> int:
        return sum(files.get(row.id, 0) for row in step.documents)

    return replace(strip, steps=tuple(replace(step, files=count(step)) for step in strip.steps))


def _strip(
    documents: Sequence[DocumentRow], payments: Sequence[PaymentRow], quantities: Mapping[int, int], on: date
) -> Strip:
    valid = [row for row in documents if row.status not in VOID or row.status == DocumentStatus.DRAFT]
    steps = [_step(kind, documents, valid, quantities) for kind in _KINDS]
    return Strip(documents=tuple(documents), steps=(*steps, _payment(valid, payments, on)))


def _step(
    kind: DocumentKind,
    documents: Sequence[DocumentRow],
    valid: Sequence[DocumentRow],
    quantities: Mapping[int, int],
) -> Step:
    here = [row for row in valid if row.kind == kind]
    source = _source(kind, valid)
    left = source is not None and _is_left(source, here, quantities)
    later = any(_place(row.kind) > _place(kind) for row in valid)
    if not here:
        state = StepState.PASSED if later else StepState.MISSING
    elif left and source is not None and any(row.follows_id == source.id for row in here):
        state = StepState.PARTIAL
    else:
        state = StepState.OPEN if here[-1].status == DocumentStatus.DRAFT else StepState.DONE
    return Step(
        kind=kind,
        state=state,
        documents=tuple(reversed([row for row in documents if row.kind == kind])),
        amount=_sum(here),
        source_id=source.id if source is not None and left and state is not StepState.PASSED else None,
    )


def _source(kind: DocumentKind, valid: Sequence[DocumentRow]) -> DocumentRow | None:
    """Return the last document of the latest kind before this one; an order is what both others are made from."""
    before = [row for row in valid if _place(row.kind) < _place(kind)]
    if kind is DocumentKind.INVOICE:
        before = [row for row in before if row.kind != DocumentKind.DELIVERY] or before
    return max(before, key=lambda row: (_place(row.kind), row.dated_on, row.id), default=None)


def _is_left(source: DocumentRow, here: Sequence[DocumentRow], quantities: Mapping[int, int]) -> bool:
    """Tell whether documents that follow the source leave anything over; sums stand in where there are no lines."""
    taken = [row for row in here if row.follows_id == source.id and row.status != DocumentStatus.DRAFT]
    if source.id not in quantities:
        return not here
    if not taken and here:
        return False
    return sum(quantities.get(row.id, 0) for row in taken) < quantities[source.id]


def _payment(valid: Sequence[DocumentRow], payments: Sequence[PaymentRow], on: date) -> Step:
    invoices = [row for row in valid if row.kind == DocumentKind.INVOICE]
    ids = {row.id for row in invoices}
    theirs = tuple(one for one in payments if one.document_id in ids)
    owing = [row for row in invoices if row.owed.amount_minor]
    if any(is_overdue(row, on) for row in owing):
        state = StepState.OVERDUE
    elif owing:
        state = StepState.PARTIAL if theirs else StepState.OPEN
    else:
        state = StepState.DONE if theirs else StepState.MISSING
    paid = sum(one.money.amount_minor for one in theirs)
    return Step(
        kind=PAYMENT,
        state=state,
        payments=theirs,
        amount=Money(currency=theirs[0].money.currency, amount_minor=paid) if theirs else None,
        source_id=owing[0].id if owing else None,
    )


def _sum(rows: Sequence[DocumentRow]) -> Money | None:
    """Return what documents come to together; None for none, or for several currencies."""
    currencies = {row.total.currency for row in rows}
    if len(currencies) != 1:
        return None
    return Money(currency=currencies.pop(), amount_minor=sum(row.total.amount_minor for row in rows))


def _place(kind: str) -> int:
    return _KINDS.index(DocumentKind(kind))
