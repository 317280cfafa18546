"""Quotes, contracts, orders, deliveries and invoices: written down, followed by one another, repeated."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_crm.domain.clock import now_ms, today
from desktop_crm.domain.dates import iso_day
from desktop_crm.domain.errors import BadInput
from desktop_crm.domain.ids import new_id
from desktop_crm.domain.money import require_currency
from desktop_crm.domain.prices import GREATEST, Totals
from desktop_crm.domain.sales_documents import (
    DocumentKind,
    DocumentStatus,
    may_follow,
)
from desktop_crm.domain.text import TEXT_LIMIT, clean
from desktop_crm.operations.document_lines import LineEdit, by_position, lines_of, with_quantity, write_lines
from desktop_crm.operations.existing import existing
from desktop_crm.operations.payments import renew_status
from desktop_crm.queries.documents import next_document_number, quantities_left
from desktop_crm.queries.settings import home_currency
from desktop_crm.store.models import Customer, Deal, Payment, SalesDocument

_DAYS_TO_PAY = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentEdit:
    """What is to be kept of a document. None leaves a value as it is; `lines` replaces all lines.

    A document without lines may have `totals` of its own. Without a number it gets the next one of its kind and year,
    without a day today; an invoice without `due_on` is due in 30 days.
    """

    number: str | None = None
    dated_on: str | None = None
    due_on: str | None = None
    currency: str | None = None
    status: DocumentStatus | None = None
    note: str | None = None
    deal_id: int | None = None
    lines: tuple[LineEdit, ...] | None = None
    totals: Totals | None = None


def create_document(session: Session, customer_id: int, kind: DocumentKind, edit: DocumentEdit) -> int:
    """Write a document down and return its id. Raise BadInput, RecordGone."""
    existing(session, Customer, customer_id)
    return _new(session, customer_id, kind, edit).id


def edit_document(session: Session, document_id: int, edit: DocumentEdit) -> None:
    """Change what `edit` names. Raise BadInput, RecordGone."""
    document = existing(session, SalesDocument, document_id)
    _change(session, document, edit)
    if document.kind == DocumentKind.INVOICE:
        renew_status(session, document)


def delete_document(session: Session, document_id: int) -> None:
    """Take a document away with its lines; its payments stay with the customer. Raise RecordGone."""
    session.delete(existing(session, SalesDocument, document_id))


def new_version(session: Session, quote_id: int) -> int:
    """Copy a quote as its next version and return that one's id; the earlier one counts as replaced.

    Raise BadInput for what is no quote, RecordGone.
    """
    quote = existing(session, SalesDocument, quote_id)
    if quote.kind != DocumentKind.QUOTE:
        raise BadInput(field="document", problem="wrong_order")
    copy = _copied(session, quote, DocumentKind.QUOTE, lines_of(session, quote_id))
    copy.version = quote.version + 1
    copy.number, copy.note = quote.number, quote.note
    quote.status = DocumentStatus.REPLACED.value
    return copy.id


def follow_document(
    session: Session, document_id: int, kind: DocumentKind, quantities: Mapping[int, int] | None = None
) -> int:
    """Make the next document of a sale from one before it, and return its id.

    It holds what documents of its kind made before left over; `quantities` (by position, in thousandths) takes less
    of it: a partial delivery or invoice. A quote or contract that is followed counts as accepted. Raise BadInput
    (document, wrong_order or nothing_left; quantity, out_of_range), RecordGone.
    """
    source = existing(session, SalesDocument, document_id)
    if not may_follow(kind, DocumentKind(source.kind)):
        raise BadInput(field="document", problem="wrong_order")
    lines, left = lines_of(session, document_id), quantities_left(session, document_id, kind)
    taken = left if quantities is None else quantities
    if any(not 0 <= count <= left.get(place, 0) for place, count in taken.items()):
        raise BadInput(field="quantity", problem="out_of_range")
    chosen = {place: with_quantity(line, taken[place]) for place, line in lines.items() if taken.get(place)}
    if lines and not chosen:
        raise BadInput(field="document", problem="nothing_left")
    if source.kind in (DocumentKind.QUOTE, DocumentKind.CONTRACT):
        source.status = DocumentStatus.ACCEPTED.value
    return _copied(session, source, kind, chosen).id


def make_following(session: Session, document_id: int, kind: DocumentKind, edit: DocumentEdit) -> int:
    """Make the next document of a sale as `edit` has it, and return its id; its lines say how much is taken of each.

    Raise what `follow_document` and `edit_document` raise.
    """
    known = lines_of(session, document_id)
    lines = edit.lines or ()
    wanted = {line.position: line.price.quantity for line in lines if line.position in known}
    made = follow_document(session, document_id, kind, wanted if known else None)
    edit_document(session, made, edit)
    return made


def repeat_last_order(session: Session, customer_id: int) -> int:
    """Copy a customer's last order as a new one of today, and return its id. Raise BadInput, RecordGone."""
    existing(session, Customer, customer_id)
    last = session.scalars(
        select(SalesDocument)
        .where(SalesDocument.customer_id == customer_id, SalesDocument.kind == DocumentKind.ORDER.value)
        .order_by(SalesDocument.dated_on.desc(), SalesDocument.id.desc())
    ).first()
    if last is None:
        raise BadInput(field="document", problem="no_order")
    copy = _copied(session, last, DocumentKind.ORDER, lines_of(session, last.id))
    copy.follows_id = copy.deal_id = None
    return copy.id


def _new(session: Session, customer_id: int, kind: DocumentKind, edit: DocumentEdit) -> SalesDocument:
    day = iso_day(edit.dated_on or today().isoformat())
    document = SalesDocument(
        id=new_id(),
        created_at=now_ms(),
        customer_id=customer_id,
        kind=kind.value,
        status=DocumentStatus.SENT.value,
        version=1,
        dated_on=day,
        currency=require_currency(edit.currency or home_currency(session)),
        net=0,
        tax=0,
    )
    session.add(document)
    _change(session, document, edit)
    if document.number is None:
        document.number = next_document_number(session, kind, int(day[:4]))
    if kind is DocumentKind.INVOICE and document.due_on is None:
        document.due_on = (date.fromisoformat(day) + timedelta(days=_DAYS_TO_PAY)).isoformat()
    session.flush()
    return document


def _change(session: Session, document: SalesDocument, edit: DocumentEdit) -> None:
    before = document.dated_on, document.deal_id
    for field in ("dated_on", "due_on"):
        if (day := getattr(edit, field)) is not None:
            setattr(document, field, iso_day(day) if day else None)
    _require_due_after(document)
    _change_facts(session, document, edit)
    if before != (document.dated_on, document.deal_id):
        _require_deal_before(session, document)
    if edit.lines is not None:
        session.flush()
        write_lines(session, document, by_position(edit.lines))
    elif edit.totals is not None:
        if not 0 <= edit.totals.net <= GREATEST or not 0 <= edit.totals.tax <= GREATEST:
            raise BadInput(field="amount", problem="out_of_range")
        document.net, document.tax = edit.totals.net, edit.totals.tax


def require_days(session: Session, document: SalesDocument) -> None:
    """Raise BadInput where a document is due before its day, or older than its deal."""
    _require_due_after(document)
    _require_deal_before(session, document)


def _require_due_after(document: SalesDocument) -> None:
    if document.due_on and document.due_on < document.dated_on:
        raise BadInput(field="due_on", problem="before_its_document")


def _require_deal_before(session: Session, document: SalesDocument) -> None:
    """Raise BadInput where a document would be older than its deal."""
    if document.deal_id and document.dated_on < existing(session, Deal, document.deal_id).opened_on:
        raise BadInput(field="date", problem="before_its_deal")


def _change_facts(session: Session, document: SalesDocument, edit: DocumentEdit) -> None:
    if edit.number is not None:
        document.number = clean(edit.number, "number")
    if edit.note is not None:
        document.note = clean(edit.note, "note", TEXT_LIMIT)
    if edit.status is not None:
        document.status = edit.status.value
    if edit.deal_id is not None:
        document.deal_id = existing(session, Deal, edit.deal_id).id
    if edit.currency is not None and edit.currency != document.currency:
        paid = session.scalars(select(Payment.id).where(Payment.document_id == document.id)).first()
        if paid is not None:
            raise BadInput(field="currency", problem="mixed_currencies")
        document.currency = require_currency(edit.currency)


def _copied(
    session: Session, source: SalesDocument, kind: DocumentKind, lines: Mapping[int, LineEdit]
) -> SalesDocument:
    """Return a document with these lines, which keep their positions: by them the rest is reckoned.

    It is of today, or of the day of the one before it where that is yet to come.
    """
    edit = DocumentEdit(
        dated_on=max(today().isoformat(), source.dated_on),
        currency=source.currency,
        deal_id=source.deal_id,
        totals=None if lines else Totals(net=source.net, tax=source.tax),
    )
    copy = _new(session, source.customer_id, kind, edit)
    copy.follows_id = source.id
    if lines:
        write_lines(session, copy, lines)
    session.flush()
    return copy
