"""One record as people read it, beside what the file holds of it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from sqlalchemy.orm import Session

from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import now_ms
from desktop_crm.domain.errors import RecordGone
from desktop_crm.domain.ids import new_id
from desktop_crm.domain.interactions import InteractionKind
from desktop_crm.domain.records import ContactKind, CustomerKind
from desktop_crm.store.audit_result import Cell
from desktop_crm.store.context import sealer
from desktop_crm.store.image import private_folder
from desktop_crm.store.models import ContactPoint, Customer, Interaction
from desktop_crm.store.opening import create_store
from desktop_crm.store.schema import TableSpec, customer_columns, sealed_columns, tables
from desktop_crm.vault.kdf import WEAKEST
from desktop_crm.vault.keys import KeyHeader
from desktop_crm.vault.passphrase import suggestion

_SHOWN: Final = ("customer", "contact_point", "interaction")
_MOST_CELLS: Final = 8


def record_cells(session: Session, customer_id: int) -> list[Cell]:
    """Return the first fields of a customer, each as it reads and as it is stored. Raise RecordGone, SealBroken."""
    cells = [
        cell
        for spec in tables().values()
        if spec.name in _SHOWN
        for cell in _cells(session, spec, customer_id)
    ]
    if not cells:
        raise RecordGone(record_id=customer_id)
    return sorted(cells, key=lambda cell: _SHOWN.index(cell.table))[:_MOST_CELLS]


def invented_record() -> list[Cell]:
    """Return an invented customer, written to a store of its own that is thrown away, with the places in its file."""
    folder, lock = private_folder()
    try:
        return _written(folder / "invented.crm")
    finally:
        lock.release()
        shutil.rmtree(folder, ignore_errors=True)


def _written(path: Path) -> list[Cell]:
    header, keys = KeyHeader.create("0" * 32, suggestion().text, WEAKEST)
    store = create_store(path, header, keys)
    try:
        store.forgo_search()
        customer_id = store.write(Op.CREATE_CUSTOMER, _invent).value
        cells = store.read(record_cells, customer_id)
    finally:
        store.close()
    data = path.read_bytes()
    return [
        Cell(
            table=cell.table,
            column=cell.column,
            text=cell.text,
            stored=cell.stored,
            offset=data.find(cell.stored),
        )
        for cell in cells
    ]


def _invent(session: Session) -> int:
    customer = Customer(id=new_id(), created_at=now_ms(), kind=CustomerKind.PERSON.value)
    customer.name = "Marta Bianchi 白玛"
    customer.occupation = "Purchasing manager"
    customer.note = "Prefers to be called after four."
    session.add(customer)
    session.flush()
    for kind, value in ((ContactKind.PHONE, "138 0013 8000"), (ContactKind.EMAIL, "marta@mail.example")):
        point = ContactPoint(
            id=new_id(), created_at=now_ms(), customer_id=customer.id, kind=kind.value, is_primary=1
        )
        point.value = value
        session.add(point)
    talk = Interaction(
        id=new_id(),
        created_at=now_ms(),
        customer_id=customer.id,
        kind=InteractionKind.CALL.value,
        at=now_ms(),
    )
    talk.text = "Asked for a quote for 40 chairs."
    session.add(talk)
    return customer.id


def _cells(session: Session, spec: TableSpec, customer_id: int) -> Iterator[Cell]:
    owner = customer_columns(spec)[0]
    columns = sealed_columns(spec)
    names = ", ".join(name for name, _ in columns)
    rows = session.connection().exec_driver_sql(
        f"SELECT id, {names} FROM {spec.name} WHERE {owner} = ? ORDER BY id LIMIT {_MOST_CELLS}",
        (customer_id,),
    )
    for row_id, *values in rows:
        for (name, code), stored in zip(columns, values, strict=True):
            if stored is not None and name not in ("normal_sealed", "parts_sealed"):
                text = sealer(session).open_text(spec.code, code, row_id, stored)
                yield Cell(table=spec.name, column=name.removesuffix("_sealed"), text=text, stored=stored)
