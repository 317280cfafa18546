"""The invented store of an audit: a text of its own in every cell that can be sealed, and what is done to them.

Every text follows from one seed, so that whoever searches for them need not be told them, and nothing but the seed
passes from one process to the other.
"""

from __future__ import annotations

import hashlib
import json
import os
import signal
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Connection, delete, select
from sqlalchemy.orm import Session

from desktop_crm.domain.clock import now_ms
from desktop_crm.domain.ids import new_id, new_ids
from desktop_crm.domain.interactions import InteractionKind
from desktop_crm.domain.records import ContactKind, CustomerKind
from desktop_crm.store.accumulators import write_sums
from desktop_crm.store.bulk_insert import BulkInsert
from desktop_crm.store.context import keys
from desktop_crm.store.engine import writer_engine
from desktop_crm.store.migration import bring_to_version
from desktop_crm.store.migrations import steps
from desktop_crm.store.models import Attachment, AttachmentChunk, Base, Draft, Interaction, Record
from desktop_crm.store.opening import create_empty_file, fill_new
from desktop_crm.store.schema import TableSpec, sealed_columns, tables
from desktop_crm.vault.keys import DataKeys, KeyHeader
from desktop_crm.vault.row_mac import Integrity
from desktop_crm.vault.stream import seal_stream

EACH: Final = 20
CONTENT: Final = "attachment.content"
LOGGED: Final = "log"
_EDITED, _DELETED = 5, 3
_REPEATED: Final = 2_000
# What is read as JSON, wherever it stands.
_JSON: Final = {
    ("contact_point", "parts"),
    ("draft", "body"),
    ("playbook", "body"),
    ("rule", "body"),
    ("saved_view", "columns"),
    ("stage", "checklist"),
    ("store_setting", "value"),
    ("view_log", "body"),
}
_KINDS: Final = {
    "customer": CustomerKind.PERSON.value,
    "contact_point": ContactKind.WEBSITE.value,
    "interaction": InteractionKind.NOTE.value,
}


def canary(seed: bytes, column: str, number: int) -> str:
    """Return the text of one cell: scripts, accents and cases enough that all forms of it differ."""
    digest = hashlib.sha256(seed + f"{column} {number}".encode()).digest()
    words = "".join(chr(0x4E00 + int.from_bytes(digest[i : i + 2], "big") % 0x5000) for i in range(0, 10, 2))
    return f"{words} Éä {digest[10:18].hex()} <Ü>"


def canaries(seed: bytes) -> Iterator[tuple[str, str]]:
    """Yield all texts of the invented store, as (column, text)."""
    for column in (*_columns(), CONTENT, LOGGED):
        yield from ((column, canary(seed, column, number)) for number in range(EACH))


def create_oldest(path: Path, header: KeyHeader, data_keys: DataKeys, seed: bytes) -> None:
    """Write a store of the first schema with one customer, for the next opening to migrate."""
    create_empty_file(path)
    bring_to_version(path, 0, steps()[:1])
    fill_new(path, header, data_keys)
    engine = writer_engine(path)
    with engine.begin() as connection:
        _insert_customer(connection, data_keys, seed)
    engine.dispose()


def fill(session: Session, seed: bytes) -> None:
    """Write twenty records to every table, each sealed cell with a text of its own, and contents of files."""
    ids = {model: new_ids(EACH) for model in _models()}
    by_table: dict[str, Sequence[int]] = {model.__tablename__: ids[model] for model in ids}
    bulk = BulkInsert(session)
    for model in ids:
        for number in range(EACH):
            clear = _clear_cells(model, by_table, number)
            sealed = {name: _cell(seed, model, name, number) for name in _sealed(model)}
            bulk.add(model, id=ids[model][number], **clear, **sealed)
    bulk.flush()
    _fill_contents(session, ids[Attachment], seed)


def fill_and_die(session: Session, seed: bytes) -> None:
    """Fill as `fill` does, and end the process before any of it is committed; nobody has time to tidy up."""
    fill(session, seed)
    # Windows knows SIGTERM alone, and means the same by it.
    os.kill(os.getpid(), getattr(signal, "SIGKILL", signal.SIGTERM))


def edit(session: Session, seed: bytes) -> None:
    """Change every sealed cell of some records to the text of another."""
    for model in _models():
        for number, record in enumerate(session.scalars(select(model).order_by(model.id).limit(_EDITED))):
            for name in _sealed(model):
                setattr(record, name, _cell(seed, model, name, EACH - 1 - number))


def remove(session: Session) -> None:
    """Delete some records, with what belongs to them."""
    for model in (Interaction, Draft, Attachment):
        doomed = list(session.scalars(select(model.id).order_by(model.id).limit(_DELETED)))
        session.execute(delete(model).where(model.id.in_(doomed)))


def _cell(seed: bytes, model: type[Any], name: str, number: int) -> str:
    text = canary(seed, f"{model.__tablename__}.{name}", number)
    return json.dumps({"city": text}, ensure_ascii=False) if (model.__tablename__, name) in _JSON else text


def _models() -> list[type[Any]]:
    """Return all tables of records, parents before children, but for the chunks of contents."""
    by_table = {mapper.local_table: mapper.class_ for mapper in Base.registry.mappers}
    found = [by_table[table] for table in Base.metadata.sorted_tables if table in by_table]
    return [model for model in found if issubclass(model, Record) and model is not AttachmentChunk]


def _columns() -> list[str]:
    return [f"{model.__tablename__}.{name}" for model in _models() for name in _sealed(model)]


def _spec(model: type[Any]) -> TableSpec:
    return tables()[Base.metadata.tables[model.__tablename__].info["code"]]


def _sealed(model: type[Any]) -> list[str]:
    return [name.removesuffix("_sealed") for name, _ in sealed_columns(_spec(model))]


def _clear_cells(model: type[Any], ids: dict[str, Sequence[int]], number: int) -> dict[str, object]:
    """Return values for the columns that must have one."""
    names = {name for name, _ in _spec(model).columns}
    cells: dict[str, object] = {}
    for column in Base.metadata.tables[model.__tablename__].columns:
        if column.name not in names or column.nullable:
            continue
        if column.foreign_keys:
            (key,) = column.foreign_keys
            cells[column.name] = ids[key.column.table.name][number]
        elif column.name == "kind":
            cells[column.name] = _KINDS.get(model.__tablename__, "note")
        elif column.type.python_type is int:
            cells[column.name] = number
        else:
            is_day = column.name.endswith("_on") or "since" in column.name
            cells[column.name] = (
                f"2026-01-{number + 1:02}" if is_day else f"code-{ids[model.__tablename__][number]}"
            )
    return cells


def _fill_contents(session: Session, attachments: Sequence[int], seed: bytes) -> None:
    bulk = BulkInsert(session)
    for number, attachment_id in enumerate(attachments):
        content = canary(seed, CONTENT, number).encode() * _REPEATED
        chunks = seal_stream(keys(session).derive(f"attach:{attachment_id}"), [content])
        for position, body in enumerate(chunks):
            bulk.add(AttachmentChunk, attachment_id=attachment_id, position=position, body=body)
    bulk.flush()


def _insert_customer(connection: Connection, data_keys: DataKeys, seed: bytes) -> None:
    """Insert a customer as the first version of this program did: sealed, authenticated, summed up."""
    (spec,) = (spec for spec in tables().values() if spec.name == "customer")
    present = {row[1] for row in connection.exec_driver_sql("PRAGMA table_info(customer)")}
    names = [name for name in spec.all_columns if name in present]
    row_id, sealed = new_id(), dict(sealed_columns(spec))
    now = now_ms()
    clear = {"kind": CustomerKind.PERSON.value, "created_at": now, "updated_at": now, "gen": 0}
    texts = {name: canary(seed, f"customer.{name.removesuffix('_sealed')}", 0) for name in sealed}
    values: list[Any] = [
        data_keys.sealer.seal(spec.code, sealed[name], row_id, texts[name])
        if name in sealed
        else clear.get(name)
        for name in names
    ]
    integrity = Integrity(data_keys.derive("rowmac"))
    mac = integrity.row_mac(spec.code, row_id, values)
    marks = ", ".join("?" * (len(names) + 2))
    connection.exec_driver_sql(
        f"INSERT INTO customer (id, row_mac, {', '.join(names)}) VALUES ({marks})", (row_id, mac, *values)
    )
    total = integrity.sum_of_elements(spec.code, [row_id], [mac])
    write_sums(connection, data_keys.sealer, Counter({spec.code: total}))
