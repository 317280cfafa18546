"""The journal: what every write touched, and the closing of a write with MACs, accumulators and a chain.

The triggers of `store.triggers` fill `change` (what stood there before, as stored) and the temporary `touched`
(which rows need a new MAC); the closing of a write reads both.
"""

from __future__ import annotations

import hashlib
import platform
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

from sqlalchemy import Connection

from desktop_crm.domain.changes import Changes, Op
from desktop_crm.domain.clock import now_ms
from desktop_crm.domain.ids import new_id
from desktop_crm.store import runs
from desktop_crm.store.accumulators import read_sums, write_sums
from desktop_crm.store.engine import driver
from desktop_crm.store.insert_rows import insert_rows
from desktop_crm.store.schema import TableSpec, customer_columns, tables, unpacked
from desktop_crm.store.triggers import insert_trigger, journal_statements, on_insert
from desktop_crm.vault.keys import DataKeys
from desktop_crm.vault.row_mac import Integrity, encode_row, encode_rows

DONE, UNDONE, FORGOTTEN = 0, 1, 2
# Of an erasure whose remnants are still in the file.
UNSWEPT = 3
# Stands in `undoable` of a change set once something of it was erased for good: the rest can still be undone.
IN_PART = 2

# Above this many rows a write names no customers in its Changes: those who listen read everything anew.
_MANY = 500
_AT_ONCE = 5000


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """A change set about to be closed: which operation, whether Ctrl+Z reaches it, and what it replayed."""

    op: Op
    target: int | None = None
    undone: Op | None = None
    left_alone: int = 0
    erased: bool = False


class Journal:
    """Records what the writer's connection does. One instance a store, used inside its write lock.

    `change_set` is the id of the one that was begun last.
    """

    def __init__(self, keys: DataKeys) -> None:
        self._keys = keys
        self._sealer = keys.sealer
        self._integrity = Integrity(keys.derive("rowmac"))
        # Which laptop wrote is worth knowing when two meet; its name is nobody's business.
        self._device = keys.derive(f"device:{platform.node()}")[:4].hex()
        self.change_set = self._first_change = self._gen = 0
        self._bulk_sums: Counter[str] = Counter()

    def _install(self, connection: Connection) -> None:
        """Create the triggers, unless an earlier write on this connection did. Most of a store's openings only read."""
        # A write that is rolled back takes the triggers along that it made.
        if _scalar(connection, "SELECT count(*) FROM temp.sqlite_master WHERE name = 'journal_state'"):
            return
        raw = driver(connection)
        raw.create_function("pack_row", -1, lambda *values: encode_row(values), deterministic=True)
        for statement in journal_statements():
            raw.execute(statement)

    def begin(self, connection: Connection) -> int:
        """Start a change set and return its id; what the connection does from now on belongs to it."""
        self._install(connection)
        self._take_number(connection)
        raw = driver(connection)
        raw.execute("DELETE FROM touched")
        raw.execute("UPDATE journal_state SET change_set = ?", (self.change_set,))
        return self.change_set

    def insert_run(self, connection: Connection, code: str, columns: Mapping[str, Sequence[Any]]) -> None:
        """Insert many rows of one table as one entry of the journal.

        `columns` hold values as stored, sealed ones sealed, by name. Ids rise, and no other row of the table has one
        between the first and the last. MACs are computed here, beside the insert, which is several times faster than
        through triggers; so the table has none meanwhile.
        """
        spec, ids = tables()[code], columns["id"]
        count = len(ids)
        whole = {**columns, "gen": [self._gen] * count, "updated_at": [now_ms()] * count}
        missing = [None] * count
        macs = self._integrity.row_macs(code, ids, [whole.get(name, missing) for name in spec.all_columns])
        self._bulk_sums[code] += self._integrity.sum_of_elements(code, ids, macs)
        raw = driver(connection)
        raw.execute(f"DROP TRIGGER {insert_trigger(spec)}")
        insert_rows(raw, spec.name, {**whole, "row_mac": macs})
        raw.execute(on_insert(spec))
        raw.execute(
            "INSERT INTO change (change_set_id, kind, t, row_id, last_row, old) VALUES (?, 'r', ?, ?, ?, ?)",
            (self.change_set, code, ids[0], ids[-1], runs.packed(ids)),
        )

    def close(self, connection: Connection, written: Written) -> Changes:
        """Renew MACs and accumulators of what was touched and write the change set, unless nothing was touched."""
        touched = {row[0] for row in driver(connection).execute("SELECT DISTINCT t FROM touched")}
        if touched or self._bulk_sums or written.target is not None:
            self._renew(connection, touched)
            self._write_change_set(connection, written)
        return Changes(
            op=written.op,
            change_set=self.change_set,
            tables=frozenset(tables()[code].name for code in {*touched, *self._bulk_sums}),
            customers=None
            if any(customer_columns(tables()[code]) for code in self._bulk_sums)
            else _customers_touched(connection, touched, self._first_change),
            undone=written.undone,
            left_alone=written.left_alone,
            erased=written.erased,
        )

    def note(self, connection: Connection, op: Op) -> int:
        """Write a change set that holds no changes, of work that the triggers did not see; return its id."""
        self._take_number(connection)
        driver(connection).execute("UPDATE crm_meta SET gen = ?", (self._gen,))
        self._write_change_set(connection, Written(op=op))
        return self.change_set

    def _take_number(self, connection: Connection) -> None:
        # The keys change while a rotation lasts.
        self._integrity = Integrity(*self._keys.derive_each("rowmac"))
        self.change_set = new_id()
        self._bulk_sums = Counter()
        self._gen = 1 + _scalar(connection, "SELECT gen FROM crm_meta")
        self._first_change = 1 + _scalar(connection, "SELECT coalesce(max(id), 0) FROM change")

    def _renew(self, connection: Connection, touched: Iterable[str]) -> None:
        sums = read_sums(connection, self._sealer)
        sums.update(self._bulk_sums)
        for code in touched:
            sums[code] += self._renew_table(connection, tables()[code])
        write_sums(connection, self._sealer, sums)
        driver(connection).execute("UPDATE crm_meta SET gen = ?", (self._gen,))

    def _renew_table(self, connection: Connection, spec: TableSpec) -> int:
        """Write gen, updated_at and MAC of the touched rows; return by how much the table's accumulator grows."""
        code, growth = spec.code, 0
        raw = driver(connection)
        gone = raw.execute("SELECT id, mac FROM touched WHERE t = ? AND mac IS NOT NULL", (code,))
        while part := gone.fetchmany(_AT_ONCE):
            growth -= self._integrity.sum_of_elements(code, *zip(*part, strict=True))
        rows = raw.execute(
            f"SELECT id, {', '.join(spec.all_columns)} FROM {spec.name}"
            " WHERE id IN (SELECT id FROM touched WHERE t = ?)",
            (code,),
        )
        at_gen, at_updated = spec.all_columns.index("gen"), spec.all_columns.index("updated_at")
        now = now_ms()
        renewed: list[tuple[Any, ...]] = []
        while part := rows.fetchmany(_AT_ONCE):
            ids, *columns = zip(*part, strict=True)
            columns[at_gen] = (self._gen,) * len(ids)
            columns[at_updated] = tuple(max(now, updated) for updated in columns[at_updated])
            macs = self._integrity.row_macs(code, ids, columns)
            growth += self._integrity.sum_of_elements(code, ids, macs)
            renewed += zip(columns[at_gen], columns[at_updated], macs, ids, strict=True)
        raw.executemany(f"UPDATE {spec.name} SET gen = ?, updated_at = ?, row_mac = ? WHERE id = ?", renewed)
        return growth

    def _write_change_set(self, connection: Connection, written: Written) -> None:
        raw = driver(connection)
        last = _scalar(connection, "SELECT coalesce(max(id), 0) FROM change")
        facts = (
            self.change_set,
            written.op.value,
            now_ms(),
            self._device,
            self._gen,
            int(written.op.undoable),
            written.target,
            self._first_change,
            last,
        )
        if written.op.undoable:
            raw.execute(f"UPDATE change_set SET state = {FORGOTTEN} WHERE state = {UNDONE}")
        (previous,) = raw.execute("SELECT chain FROM crm_meta").fetchone()
        digest = digest_of_changes(connection, self._first_change, last)
        mac = self._integrity.chain(previous, encode_row((*facts, digest)))
        raw.execute(
            "INSERT INTO change_set (id, op, at, device, gen, undoable, target, first_change, last_change, state, mac)"
            f" VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, {DONE}, ?)",
            (*facts, mac),
        )
        raw.execute("UPDATE crm_meta SET chain = ?", (mac,))


def digest_of_changes(connection: Connection, first: int, last: int) -> bytes:
    """Return the SHA-256 of the journal's rows from `first` to `last`, in order."""
    digest = hashlib.sha256()
    rows = connection.exec_driver_sql(
        "SELECT kind, t, row_id, c, last_row, old FROM change WHERE id BETWEEN ? AND ? ORDER BY id",
        (first, last),
    )
    for part in rows.partitions(_AT_ONCE):
        for packed in encode_rows(zip(*part, strict=True)):
            digest.update(packed)
    return digest.digest()


def _customers_touched(
    connection: Connection, codes: Iterable[str], first_change: int
) -> frozenset[int] | None:
    """Return the customers of the touched rows of these tables and of those deleted; None where they are too many."""
    if _scalar(connection, "SELECT count(*) FROM touched") > _MANY:
        return None
    raw = driver(connection)
    found: set[int | None] = set()
    for spec in map(tables().__getitem__, codes):
        for column in customer_columns(spec):
            rows = raw.execute(
                f"SELECT DISTINCT {column} FROM {spec.name} WHERE id IN (SELECT id FROM touched WHERE t = ?)",
                (spec.code,),
            )
            found.update(row[0] for row in rows)
    found.update(_customers_of_deleted(connection, first_change))
    # A tag's name stands on every customer that wears it.
    tags = raw.execute(
        "SELECT customer_id FROM customer_tag WHERE tag_id IN (SELECT id FROM touched WHERE t = 'ta')"
    )
    found.update(row[0] for row in tags)
    return frozenset(one for one in found if one is not None) if len(found) <= _MANY else None


def _customers_of_deleted(connection: Connection, first_change: int) -> Iterable[int | None]:
    # Chunks of files belong to nobody by themselves, and unpacking them would cost more than all else.
    rows = driver(connection).execute(
        "SELECT t, row_id, old FROM change WHERE kind = 'd' AND t <> 'ac' AND id >= ?", (first_change,)
    )
    for code, row_id, packed in rows:
        spec = tables()[code]
        values = {"id": row_id, **unpacked(spec, packed)}
        yield from (values.get(column) for column in customer_columns(spec))


def _scalar(connection: Connection, statement: str) -> int:
    return cast(int, driver(connection).execute(statement).fetchone()[0])
