"""What an audit asks of a store: what is sealed and by which keys, and values to search for."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection
from sqlalchemy.orm import Session

from desktop_crm.domain.changes import Op
from desktop_crm.domain.errors import SealBroken
from desktop_crm.domain.plain_forms import plain_forms
from desktop_crm.store import key_rows
from desktop_crm.store.audit_result import ColumnFacts, KeyFacts, SealFacts, SlotFacts
from desktop_crm.store.context import keys
from desktop_crm.store.models import ChangeSet
from desktop_crm.store.schema import TableSpec, sealed_columns, tables

# In the order of vault.seal: a format byte, the key's id, nonce, at least 32 bytes, a tag.
_SEALED = "typeof({0}) = 'blob' AND length({0}) >= 65 AND substr({0}, 1, 1) = x'01'"
_KEY = "substr({0}, 2, 4)"
_SAMPLED_BYTES = 1 << 20
# What people write; the rest are codes and JSON of the program's own, whose words stand in many files.
_OF_THE_PROGRAM = {
    ("attachment", "media_type_sealed"),
    ("customer", "gender_sealed"),
    ("draft", "body_sealed"),
    ("playbook", "body_sealed"),
    ("rule", "body_sealed"),
    ("saved_view", "columns_sealed"),
    ("saved_view", "query_sealed"),
    ("stage", "checklist_sealed"),
    ("store_setting", "value_sealed"),
    ("view_log", "body_sealed"),
    ("contact_point", "parts_sealed"),
}


def seal_facts(session: Session) -> SealFacts:
    """Return what is sealed and by which keys. Reads every sealed column."""
    connection = session.connection()
    header = key_rows.read(connection)
    by_key: Counter[str] = Counter()
    columns = []
    for spec in tables().values():
        for name, _ in sealed_columns(spec):
            columns.append(_column(connection, spec, name))
            by_key.update(_keys(connection, spec, name))
    since = _key_since(session)
    return SealFacts(
        store_id=header.store_id,
        gen=connection.exec_driver_sql("SELECT gen FROM crm_meta").scalar_one(),
        columns=tuple(sorted(columns, key=lambda column: (-column.filled, column.table, column.column))),
        keys=tuple(
            KeyFacts(
                key_id=kid.hex(), primary=not place, since=0 if place else since, values=by_key[kid.hex()]
            )
            for place, kid in enumerate(header.key_ids)
        ),
        slots=tuple(SlotFacts(kind=slot.kind.value, kdf=slot.kdf) for slot in header.slots),
        randomness=_entropy(_sealed_bytes(connection)),
    )


def some_values(session: Session, most: int) -> list[tuple[str, str]]:
    """Return values from all columns in which people write, as (column, text), spread over rows and columns alike.

    They are for a search in memory and for nothing else. Values too short to be searched for are left out.
    """
    connection = session.connection()
    cells = [
        (spec, name, code)
        for spec in tables().values()
        for name, code in sealed_columns(spec)
        if (spec.name, name) not in _OF_THE_PROGRAM
    ]
    filled = [cell for cell in cells if _has_values(connection, *cell[:2])]
    found = [pair for cell in filled for pair in _values(session, *cell, most)]
    step = max(1.0, len(found) / most)
    return [found[int(number * step)] for number in range(min(most, len(found)))]


def _column(connection: Connection, spec: TableSpec, name: str) -> ColumnFacts:
    rows, filled, sealed = connection.exec_driver_sql(
        f"SELECT count(*), count({name}), coalesce(sum({_SEALED.format(name)}), 0) FROM {spec.name}"
    ).one()
    return ColumnFacts(table=spec.name, column=name, rows=rows, filled=filled, sealed=sealed)


def _keys(connection: Connection, spec: TableSpec, name: str) -> dict[str, int]:
    key = _KEY.format(name)
    counted = f"SELECT hex({key}), count(*) FROM {spec.name} WHERE {name} IS NOT NULL GROUP BY {key}"
    return {kid.lower(): count for kid, count in connection.exec_driver_sql(counted)}


def _key_since(session: Session) -> int:
    """Return when the present key came: at its last renewal, else with the store's first write."""
    renewed = f"SELECT max(at) FROM {ChangeSet.__tablename__} WHERE op = '{Op.RENEW_KEY}'"
    first = f"SELECT min(at) FROM {ChangeSet.__tablename__}"
    connection = session.connection()
    return connection.exec_driver_sql(renewed).scalar() or connection.exec_driver_sql(first).scalar() or 0


def _sealed_bytes(connection: Connection) -> bytes:
    """Return ciphertext from all sealed columns, without what the format says in clear."""
    parts: list[bytes] = []
    for spec in tables().values():
        for name, _ in sealed_columns(spec):
            statement = f"SELECT substr({name}, 6) FROM {spec.name} WHERE {_SEALED.format(name)} LIMIT 500"
            parts += connection.exec_driver_sql(statement).scalars().all()
    return b"".join(parts)[:_SAMPLED_BYTES]


def _entropy(data: bytes) -> float:
    """Return Shannon's entropy in bits of each byte: 8 is what pure chance has, English text about 4."""
    counts = Counter(data)
    return (
        -sum(count / len(data) * math.log2(count / len(data)) for count in counts.values()) if data else 0.0
    )


def _has_values(connection: Connection, spec: TableSpec, name: str) -> bool:
    found = connection.exec_driver_sql(f"SELECT 1 FROM {spec.name} WHERE {name} IS NOT NULL LIMIT 1")
    return found.first() is not None


def _values(session: Session, spec: TableSpec, name: str, code: str, most: int) -> Iterator[tuple[str, str]]:
    # Ids are spread over time, so every n-th row is as good as chance, and the same at every audit.
    statement = (
        f"SELECT id, {name} FROM (SELECT id, {name}, row_number() OVER (ORDER BY id) AS n, count(*) OVER () AS c"
        f" FROM {spec.name} WHERE {name} IS NOT NULL) WHERE n % max(1, c / ?) = 0 LIMIT ?"
    )
    rows: Any = session.connection().exec_driver_sql(statement, (most, most)).all()
    for row_id, stored in rows:
        try:
            text = keys(session).sealer.open_text(spec.code, code, row_id, stored)
        except SealBroken:
            # The check of every seal tells of it.
            continue
        if plain_forms(text):
            yield f"{spec.name}.{name.removesuffix('_sealed')}", text
