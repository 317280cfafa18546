"""Customers and products that files name: those that are there, and those made for it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_crm.domain.clock import today
from desktop_crm.domain.folding import fold
from desktop_crm.domain.ids import new_ids
from desktop_crm.domain.records import CustomerKind
from desktop_crm.domain.sales_records import ProductRecord
from desktop_crm.queries.known_customers import ids_by_name
from desktop_crm.store.bulk_insert import BulkInsert
from desktop_crm.store.models import Customer, Product


def ids_of_customers(session: Session, names: Iterable[str]) -> dict[str, int]:
    """Return the customers with these names by folded name; those that nobody has become organisations."""
    found = ids_by_name(session)
    missing = {fold(name): name.strip() for name in names if name and fold(name) not in found}
    bulk, day = BulkInsert(session), today().isoformat()
    for (folded, name), customer_id in zip(missing.items(), new_ids(len(missing)), strict=True):
        found[folded] = customer_id
        bulk.add(Customer, id=customer_id, kind=CustomerKind.ORGANISATION.value, name=name, confirmed_on=day)
    bulk.flush()
    return found


def ids_of_products(session: Session, names: Iterable[str]) -> dict[str, int]:
    """Return the products with these names by folded name; those that are not on the list are put there."""
    found = {fold(one.name or ""): one.id for one in session.scalars(select(Product))}
    missing = {fold(name): name for name in names if name and fold(name) not in found}
    records = [ProductRecord(line=0, name=name) for name in missing.values()]
    return found | add_products(session, records)


def add_products(session: Session, records: Sequence[ProductRecord]) -> dict[str, int]:
    """Put products on the list, each name once; return their ids by folded name."""
    once = {fold(record.name): record for record in reversed(records)}
    bulk, added = BulkInsert(session), {}
    for (folded, record), product_id in zip(once.items(), new_ids(len(once)), strict=True):
        added[folded] = product_id
        bulk.add(
            Product,
            id=product_id,
            price=record.price.amount_minor if record.price else None,
            currency=record.price.currency if record.price else None,
            tax_rate=record.tax_rate,
            active=1,
            code=record.code,
            name=record.name,
            unit=record.unit,
            category=record.category,
        )
    bulk.flush()
    return added
