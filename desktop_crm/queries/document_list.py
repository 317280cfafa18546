"""The documents of the store, each with its customer's name, as a table shows them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy.orm import Session

from desktop_crm.domain.document_filters import DocumentQuery, parse_documents
from desktop_crm.domain.errors import BadQuery
from desktop_crm.domain.folding import fold
from desktop_crm.domain.sales_documents import DocumentKind, DocumentStatus
from desktop_crm.queries.conditions import TRASHED
from desktop_crm.queries.details import names_of
from desktop_crm.queries.documents import DocumentRow, document_rows
from desktop_crm.store.context import haystack
from desktop_crm.store.models import SalesDocument


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedDocument:
    """A document and whose it is."""

    row: DocumentRow
    customer: str


def all_documents(session: Session) -> list[ListedDocument]:
    """Return all documents but those of customers in the trash, the newest first."""
    rows = document_rows(session, SalesDocument.customer_id.not_in(TRASHED))
    names = names_of(session, {row.customer_id for row in rows})
    return [ListedDocument(row=row, customer=names.get(row.customer_id, "")) for row in rows]


def count_documents(session: Session, texts: Iterable[str], on: date) -> dict[str, int]:
    """Return how many documents each of these search texts finds; one that cannot be understood is left out."""
    listed, counts = all_documents(session), {}
    for text in texts:
        try:
            query = parse_documents(text)
        except BadQuery:
            continue
        named = customers_named(session, query.words)
        counts[text] = sum(fits(one, query, on, named) for one in listed)
    return counts


def customers_named(session: Session, words: Iterable[str]) -> dict[str, Set[int]]:
    """Return by folded word the customers in whose names it stands, in pinyin or initials too."""
    return {word: haystack(session).named(word) for word in words}


def fits(
    one: ListedDocument, query: DocumentQuery, on: date, named: Mapping[str, Set[int]] | None = None
) -> bool:
    """Tell whether a document is one that a query asks for on a day; `named` are the `customers_named` by its words."""
    row = one.row
    if (query.kinds and row.kind not in query.kinds) or (query.statuses and row.status not in query.statuses):
        return False
    if (query.unpaid and not row.owed.amount_minor) or (query.overdue and not is_overdue(row, on)):
        return False
    if (query.expired and not has_expired(row, on)) or not _is_in_time(row, query, on):
        return False
    if not all(bound.holds(row.total) for bound in query.bounds):
        return False
    said = fold(f"{row.number} v{row.version} {one.customer}") if query.words else ""
    theirs = named or {}
    return all(word in said or row.customer_id in theirs.get(word, ()) for word in query.words)


def _is_in_time(row: DocumentRow, query: DocumentQuery, on: date) -> bool:
    if query.due_within_days is not None:
        last = (on + timedelta(days=query.due_within_days)).isoformat()
        waits = row.kind != DocumentKind.INVOICE or row.owed.amount_minor
        if not row.due_on or not waits or row.due_on > last:
            return False
    if query.dated_within_days is None:
        return True
    return row.dated_on >= (on - timedelta(days=query.dated_within_days)).isoformat()


def is_overdue(row: DocumentRow, on: date) -> bool:
    """Tell whether something of a document is owed after the day it was due; without such a day it never is."""
    return bool(row.owed.amount_minor) and row.due_on is not None and row.due_on < on.isoformat()


def has_expired(row: DocumentRow, on: date) -> bool:
    """Tell whether a quote was valid until a day before this one, and nobody answered."""
    waits = row.kind == DocumentKind.QUOTE and row.status == DocumentStatus.SENT
    return waits and row.due_on is not None and row.due_on < on.isoformat()
