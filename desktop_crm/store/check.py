"""Verifying a store: pages, references, every row's MAC, the table accumulators, the journal's chain."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import cast

from sqlalchemy import Connection
from sqlalchemy.orm import Session

from desktop_crm.store.context import keys, sealer
from desktop_crm.store.journal import MODULUS, digest_of_changes
from desktop_crm.store.schema import TableSpec, tables
from desktop_crm.vault.row_mac import Integrity, encode_row


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """Something that is not as the program left it.

    `kind` is pages, references, row (its columns were changed), count (rows were added, removed or put back from an
    older time) or journal; `table` and `row_id` say where, as far as that is known.
    """

    kind: str
    table: str = ""
    row_id: int = 0


def findings(session: Session, stop: Callable[[], bool] = lambda: False) -> list[Finding]:
    """Return all that is wrong with the store, or nothing. Reads the whole file; nothing changes."""
    integrity = Integrity(keys(session).derive("rowmac"))
    connection = session.connection()
    found = [*_pages(connection), *_references(connection), *_journal(connection, integrity)]
    sums = json.loads(
        sealer(session).open_text(
            "me",
            "ac",
            1,
            cast(bytes, connection.exec_driver_sql("SELECT accumulators_sealed FROM crm_meta").scalar_one()),
        )
    )
    for spec in tables().values():
        if not stop():
            found += _rows(connection, integrity, spec, sums.get(spec.code, 0))
    return found


def _pages(connection: Connection) -> Iterator[Finding]:
    for (line,) in connection.exec_driver_sql("PRAGMA integrity_check(10)"):
        if line != "ok":
            yield Finding(kind="pages")


def _references(connection: Connection) -> Iterator[Finding]:
    for table, row_id, *_ in connection.exec_driver_sql("PRAGMA foreign_key_check"):
        yield Finding(kind="references", table=table, row_id=row_id)


def _rows(connection: Connection, integrity: Integrity, spec: TableSpec, expected: int) -> Iterator[Finding]:
    rows = connection.exec_driver_sql(f"SELECT id, row_mac, {', '.join(spec.all_columns)} FROM {spec.name}")
    total, broken = 0, False
    for row_id, mac, *values in rows:
        if integrity.row_mac(spec.code, row_id, values) != mac:
            broken = True
            yield Finding(kind="row", table=spec.name, row_id=row_id)
        total += integrity.element(spec.code, row_id, mac)
    if total % MODULUS != expected and not broken:
        yield Finding(kind="count", table=spec.name)


def _journal(connection: Connection, integrity: Integrity) -> Iterator[Finding]:
    link = bytes(32)
    sets = connection.exec_driver_sql(
        "SELECT id, op, at, device, gen, undoable, target, first_change, last_change, mac FROM change_set ORDER BY id"
    ).all()
    for *facts, mac in sets:
        first, last = facts[-2:]
        link = integrity.chain(link, encode_row((*facts, digest_of_changes(connection, first, last))))
        if link != mac:
            yield Finding(kind="journal", table="change_set", row_id=facts[0])
            return
    if link != connection.exec_driver_sql("SELECT chain FROM crm_meta").scalar_one():
        yield Finding(kind="journal", table="change_set")
