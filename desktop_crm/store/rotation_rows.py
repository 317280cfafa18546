"""What a rotation does with rows of records: values sealed anew, with new MACs and a table's sum that fits them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any

from sqlalchemy import Connection

from desktop_crm.domain.errors import SealBroken
from desktop_crm.store.accumulators import read_sums, write_sums
from desktop_crm.store.schema import TableSpec, sealed_columns, tables
from desktop_crm.vault.keys import DataKeys
from desktop_crm.vault.row_mac import Integrity
from desktop_crm.vault.seal import Sealer
from desktop_crm.vault.stream import open_stream, seal_stream

CHUNK = "ac"
AT_ONCE = 2000
# So many chunks of an attachment, 4 MiB, stand in memory at a time.
_CHUNKS = 64


def rows_where(connection: Connection, spec: TableSpec, condition: str) -> Sequence[Sequence[Any]]:
    """Return rows as id, MAC and all other columns."""
    statement = f"SELECT id, row_mac, {', '.join(spec.all_columns)} FROM {spec.name} WHERE {condition}"
    return connection.exec_driver_sql(statement).all()


def older_condition(spec: TableSpec, keys: DataKeys) -> str:
    """Return the condition for rows with a value that another key than the primary one sealed, if there can be any."""
    primary = keys.key_ids[0].hex()
    return " OR ".join(f"substr({name}, 2, 4) <> x'{primary}'" for name, _ in sealed_columns(spec))


def renew_rows(
    connection: Connection, keys: DataKeys, spec: TableSpec, rows: Sequence[Sequence[Any]]
) -> None:
    """Seal the values of rows anew."""
    if not rows:
        return
    ids, _, *columns = zip(*rows, strict=True)
    fresh = {
        name: _resealed_column(keys.sealer, (spec.code, code), ids, columns[spec.all_columns.index(name)])
        for name, code in sealed_columns(spec)
    }
    _write_rows(connection, keys, spec, rows, fresh)


def attachments(connection: Connection) -> Sequence[int]:
    """Return the ids of those that have a content."""
    return connection.exec_driver_sql("SELECT DISTINCT attachment_id FROM attachment_chunk").scalars().all()


def is_renewed(connection: Connection, keys: DataKeys, attachment: int) -> bool:
    """Tell whether the content of an attachment is sealed under the primary key."""
    bodies = _bodies(connection, _chunk_ids(connection, attachment))
    return begins_under(keys.derive(f"attach:{attachment}"), bodies)


def renew_content(connection: Connection, keys: DataKeys, attachment: int) -> int:
    """Seal the chunks of an attachment anew, all of them or, where they do not open, none; return how many there are.

    Either way their rows get new MACs.
    """
    if not is_renewed(connection, keys, attachment):
        _renew_chunks(connection, keys, attachment)
    ids, spec = _chunk_ids(connection, attachment), tables()[CHUNK]
    for chunk in ids:
        _write_rows(connection, keys, spec, rows_where(connection, spec, f"id = {chunk}"), {})
    return len(ids)


def is_older(sealer: Sealer, value: Any) -> bool:
    """Tell whether a sealed value names another key than the primary one."""
    return isinstance(value, bytes) and value[1:5] != sealer.primary


def resealed(sealer: Sealer, table: str, column: str, row_id: int, value: bytes) -> bytes:
    """Return a value sealed under the primary key; one that does not open stays as it is."""
    try:
        return sealer.seal(table, column, row_id, sealer.open(table, column, row_id, value))
    except SealBroken:
        return value


def begins_under(key: bytes, chunks: Iterator[bytes]) -> bool:
    """Tell whether the first chunk of a content opens with a key."""
    try:
        next(open_stream(key, chunks))
    except SealBroken:
        return False
    return True


def change_sums_over(connection: Connection, keys: DataKeys, alone: DataKeys) -> None:
    """Put the tables' sums under the key that is left; what was missing or too many before still is."""
    before, after = Integrity(*keys.derive_each("rowmac")), Integrity(alone.derive("rowmac"))
    sums = read_sums(connection, keys.sealer)
    for spec in tables().values():
        rows = connection.exec_driver_sql(f"SELECT id, row_mac FROM {spec.name}")
        for part in rows.partitions(AT_ONCE):
            ids, macs = zip(*part, strict=True)
            sums[spec.code] += after.sum_of_elements(spec.code, ids, macs)
            sums[spec.code] -= before.sum_of_elements(spec.code, ids, macs)
    write_sums(connection, keys.sealer, sums)


def _resealed_column(
    sealer: Sealer, place: tuple[str, str], ids: Sequence[int], values: Sequence[bytes | None]
) -> list[bytes | None]:
    fresh = list(values)
    older = [at for at, value in enumerate(values) if is_older(sealer, value)]
    theirs = [ids[at] for at in older]
    try:
        texts = sealer.open_texts(*place, theirs, [values[at] for at in older])
        renewed = sealer.seal_texts(*place, theirs, texts)
    except SealBroken:
        renewed = [resealed(sealer, *place, ids[at], values[at] or b"") for at in older]
    for at, value in zip(older, renewed, strict=True):
        fresh[at] = value
    return fresh


def _write_rows(
    connection: Connection,
    keys: DataKeys,
    spec: TableSpec,
    rows: Sequence[Sequence[Any]],
    fresh: dict[str, list[Any]],
) -> None:
    """Write new values of some columns, MACs under the new key, and what that does to the table's sum."""
    ids, macs, *before = zip(*rows, strict=True)
    after = [fresh.get(name, column) for name, column in zip(spec.all_columns, before, strict=True)]
    new = _new_macs(keys, spec.code, rows, after)
    ledger = Integrity(*keys.derive_each("rowmac"))
    sums = read_sums(connection, keys.sealer)
    sums[spec.code] += ledger.sum_of_elements(spec.code, ids, new)
    sums[spec.code] -= ledger.sum_of_elements(spec.code, ids, macs)
    write_sums(connection, keys.sealer, sums)
    places = ", ".join(f"{name} = ?" for name in (*fresh, "row_mac"))
    were = [before[spec.all_columns.index(name)] for name in fresh]
    changed = [
        (*now, row_id)
        for row_id, now, was in zip(
            ids, zip(*fresh.values(), new, strict=True), zip(*were, macs, strict=True), strict=True
        )
        if now != was
    ]
    if changed:
        connection.exec_driver_sql(f"UPDATE {spec.name} SET {places} WHERE id = ?", changed)


def _new_macs(
    keys: DataKeys, code: str, rows: Sequence[Sequence[Any]], after: Sequence[Sequence[Any]]
) -> list[bytes]:
    """Return the MACs of rows after their change; one that did not hold before stays, for the check to find."""
    ids, macs, *before = zip(*rows, strict=True)
    held = [Integrity(key).row_macs(code, ids, before) for key in keys.derive_each("rowmac")]
    right = Integrity(keys.derive("rowmac")).row_macs(code, ids, after)
    return [new if old in were else old for old, new, *were in zip(macs, right, *held, strict=True)]


def _chunk_ids(connection: Connection, attachment: int) -> Sequence[int]:
    statement = "SELECT id FROM attachment_chunk WHERE attachment_id = ? ORDER BY position"
    return connection.exec_driver_sql(statement, (attachment,)).scalars().all()


def _bodies(connection: Connection, ids: Sequence[int]) -> Iterator[bytes]:
    for chunk in ids:
        statement = "SELECT body FROM attachment_chunk WHERE id = ?"
        yield connection.exec_driver_sql(statement, (chunk,)).scalar_one()


def _renew_chunks(connection: Connection, keys: DataKeys, attachment: int) -> None:
    ids, purpose, spec = _chunk_ids(connection, attachment), f"attach:{attachment}", tables()[CHUNK]
    plain = open_stream(keys.derive_each(purpose), _bodies(connection, ids))
    pairs = zip(ids, seal_stream(keys.derive(purpose), plain), strict=True)
    part = connection.begin_nested()
    try:
        while some := list(islice(pairs, _CHUNKS)):
            rows = [row for chunk, _ in some for row in rows_where(connection, spec, f"id = {chunk}")]
            _write_rows(connection, keys, spec, rows, {"body": [body for _, body in some]})
    except SealBroken:
        part.rollback()
    else:
        part.commit()
