"""Writing the documents and payments of a rehearsed table."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_crm.domain.folding import fold
from desktop_crm.domain.prices import Totals
from desktop_crm.domain.sales_documents import DocumentKind
from desktop_crm.domain.sales_records import DocumentRecord, PaymentRecord
from desktop_crm.operations.document_lines import LineEdit
from desktop_crm.operations.documents import DocumentEdit, create_document, edit_document
from desktop_crm.operations.named_records import ids_of_customers, ids_of_products
from desktop_crm.operations.payments import PaymentEdit, record_payment
from desktop_crm.queries.deal_list import list_deals
from desktop_crm.queries.known_papers import paper_of
from desktop_crm.queries.named_deals import NamedDeals
from desktop_crm.queries.sales_rehearsal import RehearsedSale
from desktop_crm.store.models import SalesDocument


def import_documents(session: Session, records: Sequence[DocumentRecord]) -> None:
    """Write documents, a line a row, with the customers and products that they name, each with its deal."""
    customers = ids_of_customers(session, (record.customer for record in records))
    products = ids_of_products(session, (record.product for record in records))
    papers: defaultdict[tuple[str, str, str], list[DocumentRecord]] = defaultdict(list)
    deals = _deals_of(session, records)
    for record in records:
        papers[paper_of(record)].append(record)
    for rows in papers.values():
        first = rows[0]
        edit = DocumentEdit(
            number=first.number or None,
            dated_on=first.dated_on or None,
            due_on=first.due_on or None,
            currency=first.currency,
            deal_id=next(filter(None, map(deals.get, rows)), None),
            lines=_lines(rows, products),
            totals=Totals(net=sum(row.net for row in rows), tax=sum(row.tax for row in rows)),
        )
        create_document(session, customers[fold(first.customer)], first.kind, edit)


def change_documents(session: Session, changed: Sequence[RehearsedSale]) -> None:
    """Give documents the deals that their rows name."""
    records = {row.target: row.record for row in changed if isinstance(row.record, DocumentRecord)}
    deals = _deals_of(session, list(records.values()))
    for document_id, record in records.items():
        edit_document(session, document_id, DocumentEdit(deal_id=deals[record]))


def import_payments(session: Session, records: Sequence[PaymentRecord]) -> None:
    """Write payments, each for the invoice whose number its row names; the rest waits to be matched."""
    customers = ids_of_customers(session, (record.customer for record in records))
    invoices = {
        (one.customer_id, fold(one.number or ""), one.currency): one.id
        for one in session.scalars(
            select(SalesDocument).where(SalesDocument.kind == DocumentKind.INVOICE.value)
        )
    }
    for record in records:
        customer_id = customers[fold(record.customer)]
        edit = PaymentEdit(
            paid_on=record.paid_on or None,
            money=record.money,
            reference=record.reference or record.number,
            document_id=invoices.get((customer_id, fold(record.number), record.money.currency)),
        )
        record_payment(session, customer_id, edit)


def _deals_of(session: Session, records: Sequence[DocumentRecord]) -> dict[DocumentRecord, int]:
    """Return the deal of each row that has one; those of the same import are written by now."""
    settled = [record for record in records if record.deal_id is not None]
    if not settled:
        return {}
    named = NamedDeals(list_deals(session))
    found = ((record, named.of(record)) for record in settled)
    return {record: deal.id for record, deal in found if deal is not None}


def _lines(rows: Sequence[DocumentRecord], products: dict[str, int]) -> tuple[LineEdit, ...] | None:
    """Return the lines of a document, None where its rows tell no prices."""
    lines = tuple(
        LineEdit(price=row.price, product_id=products.get(fold(row.product)), text=row.product)
        for row in rows
        if row.price is not None
    )
    return lines or None
