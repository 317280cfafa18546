"""Deals, documents, products and payments by what they are called, beside the customers that a search finds."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_crm.domain.filters import parse
from desktop_crm.queries.conditions import LIVING, TRASHED
from desktop_crm.queries.details import names_of
from desktop_crm.queries.listing import Found, search
from desktop_crm.store.context import haystack
from desktop_crm.store.haystack_sales import SalesKind as SalesKind
from desktop_crm.store.models import Deal, Payment, Product, SalesDocument

# What was found among newer ones may belong to somebody in the trash.
_LOOKED_AT = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundSale:
    """Something that a search found by name; `code` tells what it is more closely, `about` whose it is."""

    kind: SalesKind
    id: int
    name: str
    code: str = ""
    about: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundAnywhere:
    """What a search found, best first."""

    customers: tuple[Found, ...]
    sales: tuple[FoundSale, ...]


def search_everywhere(session: Session, text: str, limit: int) -> FoundAnywhere:
    """Return the best customers, and up to half as many of each kind of sale. Raise BadQuery."""
    words = parse(text).words
    sales = [sale for kind in SalesKind for sale in _found(session, kind, words, limit // 2)] if words else []
    return FoundAnywhere(customers=tuple(search(session, text, limit)), sales=tuple(sales))


def _found(session: Session, kind: SalesKind, words: Sequence[str], limit: int) -> list[FoundSale]:
    ids = haystack(session).sales.find(kind, words)[: limit * _LOOKED_AT]
    rows = {one.id: one for one in _READERS[kind](session, ids)} if ids else {}
    return [rows[one] for one in ids if one in rows][:limit]


def _deals(session: Session, ids: Sequence[int]) -> Iterator[FoundSale]:
    deals = session.scalars(select(Deal).where(Deal.id.in_(ids), LIVING)).all()
    names = names_of(session, [one.customer_id for one in deals if one.customer_id])
    for one in deals:
        about = names.get(one.customer_id or 0, "")
        yield FoundSale(kind=SalesKind.DEAL, id=one.id, name=one.title or "", code=one.status, about=about)


def _documents(session: Session, ids: Sequence[int]) -> Iterator[FoundSale]:
    documents = session.scalars(
        select(SalesDocument).where(SalesDocument.id.in_(ids), SalesDocument.customer_id.not_in(TRASHED))
    ).all()
    names = names_of(session, [one.customer_id for one in documents])
    for one in documents:
        about = names.get(one.customer_id, "")
        yield FoundSale(kind=SalesKind.DOCUMENT, id=one.id, name=one.number or "", code=one.kind, about=about)


def _products(session: Session, ids: Sequence[int]) -> Iterator[FoundSale]:
    for one in session.scalars(select(Product).where(Product.id.in_(ids))):
        yield FoundSale(kind=SalesKind.PRODUCT, id=one.id, name=one.name or "", about=one.code or "")


def _payments(session: Session, ids: Sequence[int]) -> Iterator[FoundSale]:
    payments = session.scalars(
        select(Payment).where(Payment.id.in_(ids), Payment.customer_id.not_in(TRASHED))
    ).all()
    names = names_of(session, [one.customer_id for one in payments])
    for one in payments:
        about = names.get(one.customer_id, "")
        yield FoundSale(kind=SalesKind.PAYMENT, id=one.id, name=one.reference or "", about=about)


_READERS: dict[SalesKind, Callable[[Session, Sequence[int]], Iterator[FoundSale]]] = {
    SalesKind.DEAL: _deals,
    SalesKind.DOCUMENT: _documents,
    SalesKind.PRODUCT: _products,
    SalesKind.PAYMENT: _payments,
}
