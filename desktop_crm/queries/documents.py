"""The documents of sales: as rows, one in full, and their payments."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from desktop_crm.domain.errors import RecordGone
from desktop_crm.domain.money import Money
from desktop_crm.domain.prices import Price
from desktop_crm.domain.sales_documents import (
    VOID,
    DocumentKind,
    DocumentStatus,
    next_number,
    number_prefix,
)
from desktop_crm.store.models import DocumentLine, Payment, SalesDocument
from desktop_crm.store.opened import opened


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentRow:
    """A document in a list. Days are ISO; `kind` and `status` are codes of `domain.sales_documents`.

    `paid` is what came in for it and `owed` what is still to come: nothing, but for invoices that oblige somebody.
    """

    id: int
    customer_id: int
    deal_id: int | None
    follows_id: int | None
    kind: str
    status: str
    number: str
    version: int
    dated_on: str
    due_on: str | None
    net: Money
    total: Money
    paid: Money
    owed: Money


@dataclass(frozen=True, slots=True, kw_only=True)
class LineRow:
    """A line; its position is what later documents name it by."""

    position: int
    product_id: int | None
    text: str
    price: Price


@dataclass(frozen=True, slots=True, kw_only=True)
class PaymentRow:
    """Money that came in on a day (ISO), for a document where it is known for which."""

    id: int
    customer_id: int
    document_id: int | None
    paid_on: str
    money: Money
    reference: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentDetails:
    """A document in full."""

    row: DocumentRow
    note: str
    lines: tuple[LineRow, ...]
    payments: tuple[PaymentRow, ...]


OBLIGES = SalesDocument.status.not_in([status.value for status in VOID])
"""That a document obliges somebody."""

OBLIGES_SQL = f"status NOT IN {tuple(sorted(status.value for status in VOID))}"
"""The same, for statements that are written by hand."""

_COLUMNS = (
    SalesDocument.id, SalesDocument.customer_id, SalesDocument.deal_id, SalesDocument.follows_id, SalesDocument.kind,
    SalesDocument.status, SalesDocument.version, SalesDocument.dated_on, SalesDocument.due_on, SalesDocument.currency,
    SalesDocument.net, SalesDocument.tax, SalesDocument.number,
)  # fmt: skip


def documents_of(session: Session, customer_id: int) -> list[DocumentRow]:
    """Return the documents of a customer, the newest first."""
    return document_rows(session, SalesDocument.customer_id == customer_id)


def document_rows(session: Session, *where: ColumnElement[bool]) -> list[DocumentRow]:
    """Return the documents that fulfil all conditions, the newest first."""
    found = session.execute(
        select(*_COLUMNS).where(*where).order_by(SalesDocument.dated_on.desc(), SalesDocument.id.desc())
    ).all()
    paid = _paid(session, where)
    numbers = opened(session, SalesDocument.number, found)
    return [_row(one, number, paid.get(one.id, 0)) for one, number in zip(found, numbers, strict=True)]


def document_details(session: Session, document_id: int) -> DocumentDetails:
    """Return a document in full. Raise RecordGone."""
    document = session.get(SalesDocument, document_id)
    if document is None:
        raise RecordGone(record_id=document_id)
    lines = session.scalars(
        select(DocumentLine).where(DocumentLine.document_id == document_id).order_by(DocumentLine.position)
    )
    payments = payment_rows(session, Payment.document_id == document_id)
    return DocumentDetails(
        row=document_rows(session, SalesDocument.id == document_id)[0],
        note=document.note or "",
        lines=tuple(_line(line) for line in lines),
        payments=tuple(payments),
    )


def payment_rows(session: Session, *where: ColumnElement[bool]) -> list[PaymentRow]:
    """Return the payments that fulfil all conditions, the newest first."""
    found = session.scalars(select(Payment).where(*where).order_by(Payment.paid_on.desc(), Payment.id.desc()))
    return [
        PaymentRow(
            id=one.id,
            customer_id=one.customer_id,
            document_id=one.document_id,
            paid_on=one.paid_on,
            money=Money(currency=one.currency, amount_minor=one.amount),
            reference=one.reference or "",
        )
        for one in found
    ]


def quantities_left(session: Session, document_id: int, kind: DocumentKind) -> dict[int, int]:
    """Return what documents of a kind left over of each line of one before them, by position, in thousandths."""
    taken = (
        select(DocumentLine.position, func.sum(DocumentLine.quantity).label("quantity"))
        .join(SalesDocument, SalesDocument.id == DocumentLine.document_id)
        .where(
            SalesDocument.follows_id == document_id,
            SalesDocument.kind == kind.value,
            OBLIGES,
        )
        .group_by(DocumentLine.position)
        .subquery()
    )
    rows = session.execute(
        select(DocumentLine.position, DocumentLine.quantity, taken.c.quantity)
        .outerjoin(taken, taken.c.position == DocumentLine.position)
        .where(DocumentLine.document_id == document_id)
        .order_by(DocumentLine.position)
    )
    return {position: max(quantity - (gone or 0), 0) for position, quantity, gone in rows}


def next_document_number(session: Session, kind: DocumentKind, year: int) -> str:
    """Return the number that the next document of a kind and year gets."""
    numbers = session.scalars(
        select(SalesDocument).where(
            SalesDocument.kind == kind.value, SalesDocument.dated_on.between(f"{year}-01-01", f"{year}-12-31")
        )
    )
    return next_number(number_prefix(kind, year), [one.number for one in numbers if one.number])


def number_taken(session: Session, kind: DocumentKind, number: str, beside: int = 0) -> bool:
    """Tell whether another document of a kind has a number; versions of the one `beside` it share theirs."""
    mine = session.get(SalesDocument, beside)
    if mine is not None and mine.number == number:
        return False
    found = session.scalars(select(SalesDocument).where(SalesDocument.kind == kind.value))
    return any(one.number == number for one in found)


def chain(rows: Sequence[DocumentRow]) -> list[list[DocumentRow]]:
    """Return documents as strips: each with all that were made from it, directly or not, oldest first."""
    known = {row.id: row for row in rows}
    strips: dict[int, list[DocumentRow]] = {}
    for row in sorted(rows, key=lambda row: (row.dated_on, row.id)):
        strips.setdefault(_first(row, known), []).append(row)
    return list(strips.values())


def _first(row: DocumentRow, known: dict[int, DocumentRow]) -> int:
    seen: set[int] = set()
    while row.follows_id in known and row.id not in seen:
        seen.add(row.id)
        row = known[row.follows_id]
    return row.id


def _paid(session: Session, where: Iterable[ColumnElement[bool]]) -> dict[int, int]:
    rows = session.execute(
        select(Payment.document_id, func.sum(Payment.amount))
        .join(SalesDocument, SalesDocument.id == Payment.document_id)
        .where(*where)
        .group_by(Payment.document_id)
    )
    return {document_id: paid for document_id, paid in rows if document_id is not None}


def _row(document: Any, number: str, paid: int) -> DocumentRow:
    """Return what stands in the row of a statement on `_COLUMNS`."""

    def money(amount: int) -> Money:
        return Money(currency=document.currency, amount_minor=amount)

    gross = document.net + document.tax
    # One that came in as paid may have no payments here.
    obliges = document.kind == DocumentKind.INVOICE and document.status not in (*VOID, DocumentStatus.PAID)
    return DocumentRow(
        id=document.id,
        customer_id=document.customer_id,
        deal_id=document.deal_id,
        follows_id=document.follows_id,
        kind=document.kind,
        status=document.status,
        number=number,
        version=document.version,
        dated_on=document.dated_on,
        due_on=document.due_on,
        net=money(document.net),
        total=money(gross),
        paid=money(paid),
        owed=money(max(gross - paid, 0) if obliges else 0),
    )


def _line(line: DocumentLine) -> LineRow:
    price = Price(
        quantity=line.quantity, unit_price=line.unit_price, discount=line.discount, tax_rate=line.tax_rate
    )
    return LineRow(position=line.position, product_id=line.product_id, text=line.text or "", price=price)
