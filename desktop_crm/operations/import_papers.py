"""Writing the documents and payments of a rehearsed table."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_crm.domain.clock import today
from desktop_crm.domain.folding import fold
from desktop_crm.domain.prices import Totals
from desktop_crm.domain.sales_documents import DocumentKind, DocumentName, may_follow
from desktop_crm.domain.sales_records import DocumentRecord, PaymentRecord
from desktop_crm.operations.document_lines import LineEdit
from desktop_crm.operations.documents import DocumentEdit, create_document, edit_document
from desktop_crm.operations.existing import existing
from desktop_crm.operations.named_records import ids_of_customers, ids_of_products
from desktop_crm.operations.payments import PaymentEdit, record_payment
from desktop_crm.queries.deal_list import list_deals
from desktop_crm.queries.known_papers import STATUS, paper_of
from desktop_crm.queries.named_deals import NamedDeals
from desktop_crm.queries.sales_rehearsal import RehearsedSale
from desktop_crm.store.models import SalesDocument


def import_documents(session: Session, records: Sequence[DocumentRecord]) -> None:
    """Write documents, a line a row, with the customers and products that they name, each with its deal."""
    customers = ids_of_customers(session, (record.customer for record in records))
    products = ids_of_products(session, (record.product for record in records))
    papers: defaultdict[tuple[object, ...], list[DocumentRecord]] = defaultdict(list)
    deals = _deals_of(session, records)
    for record in records:
        papers[paper_of(record)].append(record)
    known = _Succession(session, records)
    for rows in sorted(papers.values(), key=lambda rows: rows[0].version):
        first = rows[0]
        edit = DocumentEdit(
            number=first.number or None,
            dated_on=first.dated_on or _day_before(first.due_on),
            due_on=first.due_on or None,
            currency=first.currency,
            status=first.status,
            note="\n".join(dict.fromkeys(row.note for row in rows if row.note)) or None,
            deal_id=next(filter(None, map(deals.get, rows)), None),
            lines=_lines(rows, products),
            totals=Totals(net=sum(row.net for row in rows), tax=sum(row.tax for row in rows)),
        )
        document_id = create_document(session, customers[fold(first.customer)], first.kind, edit)
        known.place(document_id, first)


def change_documents(session: Session, changed: Sequence[RehearsedSale]) -> None:
    """Give documents the deals that their rows name, and let them stand where those say."""
    rows = [(row, row.record) for row in changed if isinstance(row.record, DocumentRecord)]
    deals = _deals_of(session, [record for _, record in rows])
    for row, record in rows:
        moved = any(one.field == STATUS for one in row.differences)
        edit = DocumentEdit(deal_id=deals.get(record), status=record.status if moved else None)
        edit_document(session, row.target, edit)


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
        invoice = invoices.get((customer_id, fold(record.number), record.money.currency))
        edit = PaymentEdit(
            paid_on=record.paid_on or None,
            money=record.money,
            # The number of an invoice that is not known is all that tells what was paid.
            reference=record.reference or ("" if invoice else record.number),
            document_id=invoice,
        )
        record_payment(session, customer_id, edit)


class _Succession:
    """Which documents were made from which, by the names that rows give them."""

    def __init__(self, session: Session, records: Sequence[DocumentRecord]) -> None:
        self._session = session
        every = select(SalesDocument).order_by(SalesDocument.dated_on, SalesDocument.id)
        stored = session.scalars(every) if any(record.follows for record in records) else ()
        self._ids = {_key(one.customer_id, one.kind, one.number or "", one.version): one.id for one in stored}

    def place(self, document_id: int, record: DocumentRecord) -> None:
        """Give a new document its version and the one that it was made from; what nobody knows is noted."""
        document = existing(self._session, SalesDocument, document_id)
        document.version = record.version or 1
        key = _key(document.customer_id, document.kind, document.number or "", document.version)
        if record.follows is not None:
            document.follows_id = self._source(document.customer_id, record.kind, record.follows)
            if document.follows_id is None:
                document.note = "\n".join(filter(None, (document.note, record.follows.number)))
        self._ids[key] = document_id

    def _source(self, customer_id: int, kind: DocumentKind, name: DocumentName) -> int | None:
        """Return the document that a name means, the nearest to the kind where it tells none."""
        before = [
            one
            for one in reversed(DocumentKind)
            if may_follow(kind, one) or one is kind is DocumentKind.QUOTE
        ]
        keys = (
            _key(customer_id, one, name.number, name.version) for one in before if name.kind in (None, one)
        )
        return next((self._ids[key] for key in keys if key in self._ids), None)


def _key(customer_id: int, kind: str, number: str, version: int) -> tuple[int, str, str, int]:
    return customer_id, str(kind), fold(number), version


def _day_before(due_on: str) -> str | None:
    """Return the day of a document that tells only when it is due; None is today."""
    return due_on if due_on and due_on < today().isoformat() else None


def _deals_of(session: Session, records: Sequence[DocumentRecord]) -> dict[DocumentRecord, int]:
    """Return the deal of each row that has one; those of the same import are written by now."""
    settled = [record for record in records if record.deal_id is not None]
    if not settled:
        return {}
    named = NamedDeals(list_deals(session))
    found = ((record, named.of(record)) for record in settled)
    return {record: deal.id for record, deal in found if deal is not None}


def _lines(rows: Sequence[DocumentRecord], products: dict[str, int]) -> tuple[LineEdit, ...] | None:
    """Return the lines of a document, None where its rows tell no prices.

    They keep the positions that their rows tell, unless two have the same.
    """
    priced = [(row, row.price) for row in rows if row.price is not None]
    positions = [row.position for row, _ in priced]
    has_places = 0 not in positions and len(set(positions)) == len(positions)
    lines = tuple(
        LineEdit(
            price=price,
            product_id=products.get(fold(row.product)),
            text=row.text or row.product,
            position=row.position if has_places else 0,
        )
        for row, price in priced
    )
    return lines or None
