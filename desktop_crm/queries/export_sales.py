"""Deals, products, documents, payments and follow-ups as a file that the import reads back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_crm.domain.errors import UnknownFormat
from desktop_crm.domain.money import Money
from desktop_crm.domain.pipelines import StageKind
from desktop_crm.domain.planning import Priority
from desktop_crm.domain.prices import Price
from desktop_crm.domain.sales_documents import DocumentKind, DocumentName, DocumentStatus
from desktop_crm.domain.sales_records import (
    DealRecord,
    DocumentRecord,
    FollowUpRecord,
    PaymentRecord,
    ProductRecord,
    SalesKind,
    SalesRecord,
)
from desktop_crm.exchange.export_table import csv_bytes
from desktop_crm.exchange.sales_table import sales_cells, sales_headings, stage_in_table
from desktop_crm.exchange.xlsx_table import write_xlsx
from desktop_crm.queries.deal_list import list_deals
from desktop_crm.queries.known_customers import names_of_customers
from desktop_crm.store.models import DocumentLine, FollowUp, FollowUpTerms, Payment, Product, SalesDocument
from desktop_crm.system.files import write_parts_atomically

_WRITERS = {".csv": csv_bytes, ".xlsx": write_xlsx}


@dataclass(frozen=True, slots=True, kw_only=True)
class SalesExport:
    """Which table to write (of documents: of which kind), and where; its ending is .csv or .xlsx.

    Headings are in `language` (en or zh_CN).
    """

    path: Path
    kind: SalesKind
    document: DocumentKind = DocumentKind.ORDER
    language: str = "en"


def export_sales(session: Session, export: SalesExport) -> int:
    """Write the file whole or not at all, and return how many rows are in it. Raise UnknownFormat, CannotWrite."""
    write = _WRITERS.get(export.path.suffix.lower())
    if write is None:
        raise UnknownFormat(path=str(export.path))
    records = list(sales_records(session, export.kind, export.document))
    headings = sales_headings(export.kind, export.document, export.language)
    data = write(headings, sales_cells(export.kind, records, export.language))
    write_parts_atomically(export.path, (data,))
    return len(records)


def sales_records(session: Session, kind: SalesKind, document: DocumentKind) -> Iterator[SalesRecord]:
    """Yield all of one kind as the import would read it; what is of customers in the trash is left out."""
    if kind is SalesKind.DOCUMENTS:
        return _documents(session, document)
    return _READERS[kind](session)


def _deals(session: Session) -> Iterator[SalesRecord]:
    for number, line in enumerate(list_deals(session), 1):
        yield DealRecord(
            line=number,
            code=line.code or str(line.id),
            title=line.title,
            customer=line.customer,
            product=line.product,
            pipeline=line.pipeline,
            stage=stage_in_table(line.stage, line.status),
            owner=line.owner,
            opened_on=line.opened_on,
            expected_on=line.expected_on or "",
            closed_on=line.closed_on or "",
            money=line.money,
            currency=line.currency,
            probability=line.probability if line.status == StageKind.OPEN else None,
            reason=line.reason,
            note=line.note,
        )


def _products(session: Session) -> Iterator[SalesRecord]:
    for number, one in enumerate(session.scalars(select(Product).where(Product.active == 1)), 1):
        has_price = one.price is not None and one.currency
        yield ProductRecord(
            line=number,
            name=one.name or "",
            code=one.code or "",
            category=one.category or "",
            unit=one.unit or "",
            price=Money(currency=one.currency or "", amount_minor=one.price or 0) if has_price else None,
            tax_rate=one.tax_rate,
        )


def _documents(session: Session, kind: DocumentKind) -> Iterator[SalesRecord]:
    customers = names_of_customers(session)
    deals = {one.id: (one.code or str(one.id), one.title) for one in list_deals(session)}
    products = {one.id: one.name or "" for one in session.scalars(select(Product))}
    every = list(session.scalars(select(SalesDocument).order_by(SalesDocument.dated_on, SalesDocument.id)))
    names = {one.id: _name(one) for one in every}
    numbers = count(1)
    for paper in every:
        if paper.kind == kind and paper.customer_id in customers:
            code, title = deals.get(paper.deal_id or 0, ("", ""))
            whole = DocumentRecord(
                line=0,
                kind=kind,
                customer=customers[paper.customer_id],
                number=paper.number or "",
                version=paper.version,
                dated_on=paper.dated_on,
                due_on=paper.due_on or "",
                status=DocumentStatus(paper.status),
                follows=names.get(paper.follows_id or 0),
                currency=paper.currency,
                deal=title,
                deal_code=code,
                note=paper.note or "",
            )
            lines = _lines(session, whole, paper.id, products)
            for row in lines or [replace(whole, net=paper.net, tax=paper.tax)]:
                yield replace(row, line=next(numbers))


def _name(paper: SalesDocument) -> DocumentName:
    return DocumentName(kind=DocumentKind(paper.kind), number=paper.number or "", version=paper.version)


def _lines(
    session: Session, whole: DocumentRecord, paper_id: int, products: dict[int, str]
) -> list[DocumentRecord]:
    """Return a row for each line of a document; words that are its product's name are told once."""
    lines = select(DocumentLine).where(DocumentLine.document_id == paper_id).order_by(DocumentLine.position)
    rows = []
    for one in session.scalars(lines):
        product = products.get(one.product_id or 0, "")
        price = Price(
            quantity=one.quantity, unit_price=one.unit_price, discount=one.discount, tax_rate=one.tax_rate
        )
        text = "" if one.text == product else one.text or ""
        rows.append(replace(whole, position=one.position, product=product, text=text, price=price))
    return rows


def _payments(session: Session) -> Iterator[SalesRecord]:
    customers = names_of_customers(session)
    numbers = {one.id: one.number or "" for one in session.scalars(select(SalesDocument))}
    payments = session.scalars(select(Payment).order_by(Payment.paid_on, Payment.id))
    for number, one in enumerate(payments, 1):
        if one.customer_id in customers:
            yield PaymentRecord(
                line=number,
                customer=customers[one.customer_id],
                money=Money(currency=one.currency, amount_minor=one.amount),
                paid_on=one.paid_on,
                reference=one.reference or "",
                number=numbers.get(one.document_id or 0, ""),
            )


def _follow_ups(session: Session) -> Iterator[SalesRecord]:
    customers = names_of_customers(session)
    terms = {one.follow_up_id: one for one in session.scalars(select(FollowUpTerms))}
    planned = session.scalars(select(FollowUp).order_by(FollowUp.due_on, FollowUp.id))
    for number, one in enumerate(planned, 1):
        if one.customer_id in customers:
            more = terms.get(one.id)
            yield FollowUpRecord(
                line=number,
                customer=customers[one.customer_id],
                title=one.title or "",
                due_on=one.due_on,
                due_time=one.due_time or "",
                priority=Priority(more.priority) if more and more.priority else None,
                done=one.done_at is not None,
                repeat=(more.repeat or "") if more else "",
            )


_READERS: dict[SalesKind, Callable[[Session], Iterator[SalesRecord]]] = {
    SalesKind.DEALS: _deals,
    SalesKind.PRODUCTS: _products,
    SalesKind.PAYMENTS: _payments,
    SalesKind.FOLLOW_UPS: _follow_ups,
}
