"""Stores and people for tests: real ones, made quickly."""

from __future__ import annotations

import secrets
from pathlib import Path

from sqlalchemy import text
from sqlalchemy.orm import Session

from desktop_crm.domain.changes import Op
from desktop_crm.domain.ids import new_id
from desktop_crm.domain.records import ContactKind
from desktop_crm.operations.customers import create_customer
from desktop_crm.operations.edits import ContactEdit, CustomerEdit
from desktop_crm.queries.documents import PaymentRow, payment_rows
from desktop_crm.store.models import Payment
from desktop_crm.store.opening import create_store, open_store
from desktop_crm.store.schema import tables
from desktop_crm.store.store import Store
from desktop_crm.vault.kdf import KdfParameters
from desktop_crm.vault.keys import KeyHeader

PASSPHRASE = "copper lantern under seven bridges"
# The weakest that the format allows: tests open hundreds of stores.
QUICK = KdfParameters(memory_kib=19 * 1024, passes=1, lanes=1)


def new_store(path: Path) -> Store:
    """Create an empty store whose passphrase is PASSPHRASE."""
    header, keys = KeyHeader.create(secrets.token_hex(16), PASSPHRASE, QUICK)
    return create_store(path, header, keys)


def reopened(store: Store) -> Store:
    """Close a store and open its file again."""
    store.close()
    return open_store(store.path, lambda header: header.unlock_with_passphrase(PASSPHRASE))


def add_person(store: Store, name: str, **fields: str) -> int:
    """Write a person; `phone` and `email` become contact points, the rest fields of CustomerEdit."""
    points = tuple(
        ContactEdit(kind=ContactKind(kind), value=fields.pop(kind))
        for kind in ("phone", "email")
        if kind in fields
    )
    edit = CustomerEdit(name=name, contact_points=points, **fields)  # type: ignore[arg-type]  # all are texts
    return store.write(Op.CREATE_CUSTOMER, create_customer, new_id(), edit).value


def payments_of(session: Session, customer_id: int) -> list[PaymentRow]:
    """Return the payments of a customer, the newest first."""
    return payment_rows(session, Payment.customer_id == customer_id)


def contents(store: Store) -> dict[str, list[tuple[object, ...]]]:
    """Return every row of every table as stored, without what the journal keeps for itself."""
    return store.read(_contents)


def _contents(session: Session) -> dict[str, list[tuple[object, ...]]]:
    found = {}
    for spec in tables().values():
        names = ", ".join(("id", *(name for name, _ in spec.columns)))
        rows = session.execute(text(f"SELECT {names} FROM {spec.name} ORDER BY id"))
        found[spec.name] = [tuple(row) for row in rows]
    return found
