"""The numbers of sales: deals won and lost by period, and what invoices brought by product and by customer.

Amounts are minor units of the home currency; what is in another one counts by the user's rate of its day, and is left
out where there is none.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from desktop_crm.domain.money import Money
from desktop_crm.domain.pipelines import StageKind
from desktop_crm.domain.prices import Price
from desktop_crm.domain.sales_documents import DocumentKind
from desktop_crm.queries.conditions import LIVING, TRASHED
from desktop_crm.queries.details import names_of
from desktop_crm.queries.documents import OBLIGES
from desktop_crm.queries.exchange_rates import known_rates
from desktop_crm.store.models import Deal, DocumentLine, Product, SalesDocument


@dataclass(frozen=True, slots=True, kw_only=True)
class Closings:
    """How deals ended in a time. Both `days` are means from opening to closing, None where none closed so.

    `left_out` are the currencies of deals won that `amount` is without, for no rate is known.
    """

    won: int
    lost: int
    amount: int
    won_days: float | None
    lost_days: float | None
    left_out: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedSum:
    """What a product or a customer brought; without an id it is what no product names."""

    id: int | None
    name: str
    amount: int


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedSums:
    """The greatest sums. `left_out` are the currencies of invoices that do not count, for no rate is known."""

    sums: tuple[NamedSum, ...]
    left_out: tuple[str, ...] = ()


def closings(session: Session, since: str = "", until: str = "9999-12-31") -> Closings:
    """Return how the deals that closed between two days (ISO, both included) ended."""
    rates = known_rates(session)
    rows = session.execute(
        select(
            Deal.status,
            Deal.closed_on,
            Deal.currency,
            func.count().label("number"),
            func.sum(func.coalesce(Deal.amount, 0)).label("amount"),
            func.sum(func.julianday(Deal.closed_on) - func.julianday(Deal.opened_on)).label("days"),
        )
        .where(Deal.status != StageKind.OPEN, Deal.closed_on.between(since, until), LIVING)
        .group_by(Deal.status, Deal.closed_on, Deal.currency)
    )
    numbers, days, amount, without = Counter[str](), Counter[str](), 0, set[str]()
    for row in rows:
        numbers[row.status] += row.number
        days[row.status] += round(row.days)
        if row.status == StageKind.WON and row.amount:
            home = rates.at_home(Money(currency=row.currency, amount_minor=row.amount), str(row.closed_on))
            amount += home or 0
            without |= {row.currency} if home is None else set()
    won, lost = numbers[StageKind.WON], numbers[StageKind.LOST]
    return Closings(
        won=won,
        lost=lost,
        amount=amount,
        won_days=days[StageKind.WON] / won if won else None,
        lost_days=days[StageKind.LOST] / lost if lost else None,
        left_out=tuple(sorted(without)),
    )


def revenue_by_product(session: Session, since: str, until: str, limit: int = 10) -> NamedSums:
    """Return the net of invoices between two days (ISO) by product, the greatest first.

    An invoice of another program that tells its sum alone is about no product.
    """
    rates, without = known_rates(session), set[str]()
    sums: Counter[int | None] = Counter()
    rows = session.execute(
        # Columns, not records: of a hundred thousand lines the sealed texts would take most of the time.
        select(
            DocumentLine.product_id,
            DocumentLine.quantity,
            DocumentLine.unit_price,
            DocumentLine.discount,
            SalesDocument.currency,
            SalesDocument.dated_on,
            SalesDocument.net,
        )
        .outerjoin_from(SalesDocument, DocumentLine, DocumentLine.document_id == SalesDocument.id)
        .where(*_invoices(since, until))
    )
    for product_id, quantity, unit_price, discount, currency, day, whole in rows:
        has_line = quantity is not None
        net = Price(quantity=quantity, unit_price=unit_price, discount=discount).net if has_line else whole
        home = rates.at_home(Money(currency=currency, amount_minor=net), day)
        if home is None:
            without.add(currency)
        else:
            sums[product_id] += home
    names = {product.id: product.name or "" for product in session.scalars(select(Product))}
    greatest = (
        NamedSum(id=product_id, name=names.get(product_id or 0, ""), amount=amount)
        for product_id, amount in sums.most_common(limit)
    )
    return NamedSums(sums=tuple(greatest), left_out=tuple(sorted(without)))


def revenue_by_customer(session: Session, since: str, until: str, limit: int = 10) -> NamedSums:
    """Return the net of invoices between two days (ISO) by customer, the greatest first."""
    rates, without = known_rates(session), set[str]()
    sums: Counter[int] = Counter()
    rows = session.execute(
        select(
            SalesDocument.customer_id,
            SalesDocument.currency,
            SalesDocument.dated_on,
            func.sum(SalesDocument.net),
        )
        .where(*_invoices(since, until))
        .group_by(SalesDocument.customer_id, SalesDocument.currency, SalesDocument.dated_on)
    )
    for customer_id, currency, day, net in rows:
        home = rates.at_home(Money(currency=currency, amount_minor=net), day)
        if home is None:
            without.add(currency)
        else:
            sums[customer_id] += home
    greatest = sums.most_common(limit)
    names = names_of(session, [customer_id for customer_id, _ in greatest])
    named = (NamedSum(id=one, name=names.get(one, ""), amount=amount) for one, amount in greatest)
    return NamedSums(sums=tuple(named), left_out=tuple(sorted(without)))


def _invoices(since: str, until: str) -> Sequence[ColumnElement[bool]]:
    return (
        SalesDocument.kind == DocumentKind.INVOICE.value,
        OBLIGES,
        SalesDocument.dated_on.between(since, until),
        SalesDocument.customer_id.not_in(TRASHED),
    )
