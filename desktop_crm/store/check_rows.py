"""What the store's keys say of rows: MACs, tags, accumulators, the chain of the journal."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

from desktop_crm.domain.errors import SealBroken, StoreDamaged
from desktop_crm.store import key_rows
from desktop_crm.store.accumulators import read_sums
from desktop_crm.store.journal import digest_of_changes
from desktop_crm.store.schema import TableSpec, sealed_columns, tables, tables_of, unpacked
from desktop_crm.vault.keys import DataKeys
from desktop_crm.vault.row_mac import MODULUS, Integrity, encode_row
from desktop_crm.vault.stream import open_stream

AT_ONCE = 2000
_CHANGE_SETS = (
    "SELECT id, op, at, device, gen, undoable, target, first_change, last_change, mac FROM change_set"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """Something that is not as the program left it.

    `kind` is pages, schema, header (one copy of the keys), references, row (its columns were changed), value (its seal
    does not open), count (rows were added, removed or put back from an older time), sums (kept for charts, they are not
    those of the rows) or journal; `table` and `row_id` say where, as far as that is known.
    """

    kind: str
    table: str = ""
    row_id: int = 0


class Checker:
    """Verifies rows of one snapshot. Its parts give findings, and None after each run of rows that was looked at."""

    def __init__(self, connection: Connection, keys: DataKeys) -> None:
        self.connection = connection
        self.tables = tables_of(connection.exec_driver_sql("PRAGMA user_version").scalar_one())
        self._keys = keys
        self._sealer = keys.sealer
        self._integrity = _integrity(connection, keys)
        self._total = -1

    def count(self) -> int:
        """Return how many rows there are to look at, as far as they can be counted."""
        if self._total < 0:
            names = [*(spec.name for spec in self.tables), "change"]
            sums = " + ".join(f"(SELECT count(*) FROM {name})" for name in names)
            self._total = self.connection.exec_driver_sql(f"SELECT {sums}").scalar_one()
        return self._total

    def rows(self, spec: TableSpec, share: float = 1.0) -> Iterator[Finding | None]:
        """Verify a share of the rows of a table, and by the accumulator that none of all is missing or too many."""
        statement = f"SELECT id, row_mac, {', '.join(spec.all_columns)} FROM {spec.name}"
        total, broken = 0, False
        for part in self.connection.exec_driver_sql(statement).partitions(AT_ONCE):
            looked_at = part if share >= 1 else [row for row in part if random.random() < share]
            for found in self.wrong_rows(spec, looked_at):
                broken = True
                yield found
            ids, macs = [row[0] for row in part], [row[1] for row in part]
            total += self._integrity.sum_of_elements(spec.code, ids, macs)
            yield None
        if total % MODULUS != self._sums()[spec.code] and not broken:
            yield Finding(kind="count", table=spec.name)

    def wrong_rows(self, spec: TableSpec, rows: Sequence[Sequence[Any]]) -> Iterator[Finding]:
        """Verify MACs and tags of rows given as id, MAC and all other columns."""
        if not rows:
            return
        ids, _, *columns = zip(*rows, strict=True)
        right = self._integrity.row_macs(spec.code, ids, columns)
        for row, best in zip(rows, right, strict=True):
            row_id, mac = row[:2]
            if mac != best and not self._integrity.holds(spec.code, row_id, row[2:], mac):
                yield Finding(kind="row", table=spec.name, row_id=row_id)
        for name, code in sealed_columns(spec):
            values = columns[spec.all_columns.index(name)]
            yield from (
                Finding(kind="value", table=spec.name, row_id=row_id)
                for row_id in self._not_opening(spec.code, code, ids, values)
            )

    def contents(self) -> Iterator[Finding]:
        """Open every attachment."""
        ids = self.connection.exec_driver_sql("SELECT id FROM attachment").scalars().all()
        for row_id in ids:
            chunks = self.connection.exec_driver_sql(
                "SELECT body FROM attachment_chunk WHERE attachment_id = ? ORDER BY position", (row_id,)
            ).scalars()
            try:
                for _ in open_stream(self._keys.derive_each(f"attach:{row_id}"), chunks):
                    pass
            except SealBroken:
                yield Finding(kind="value", table="attachment", row_id=row_id)

    def old_values(self) -> Iterator[Finding | None]:
        """Open every sealed value that the journal keeps."""
        statement = "SELECT id, kind, t, row_id, c, old FROM change"
        for part in self.connection.exec_driver_sql(statement).partitions(AT_ONCE):
            for change, *facts in part:
                if not self._old_opens(*facts):
                    yield Finding(kind="value", table="change", row_id=change)
            yield None

    def journal(self, newest: int = 0) -> Iterator[Finding | None]:
        """Follow the chain of change sets to its end; with `newest`, only through so many at the end."""
        link, rows = self._chain_rows(newest)
        for *facts, mac in rows:
            first, last = facts[-2:]
            digest = digest_of_changes(self.connection, first, last)
            link = self._integrity.chain(link, encode_row((*facts, digest)))
            if link != mac:
                yield Finding(kind="journal", table="change_set", row_id=facts[0])
                return
        if link != self.connection.exec_driver_sql("SELECT max(chain) FROM crm_meta").scalar_one():
            yield Finding(kind="journal", table="change_set")

    def _chain_rows(self, newest: int) -> tuple[bytes, Sequence[Sequence[Any]]]:
        if not newest:
            return bytes(32), self.connection.exec_driver_sql(f"{_CHANGE_SETS} ORDER BY id").all()
        rows = self.connection.exec_driver_sql(f"{_CHANGE_SETS} ORDER BY id DESC LIMIT {newest + 1}").all()
        if len(rows) <= newest:
            return bytes(32), rows[::-1]
        return rows[-1][-1], rows[-2::-1]

    def _sums(self) -> Counter[str]:
        try:
            return read_sums(self.connection, self._sealer)
        except SealBroken:
            raise StoreDamaged(part="count") from None

    def _not_opening(
        self, table: str, column: str, ids: Sequence[int], values: Sequence[bytes | None]
    ) -> list[int]:
        try:
            self._sealer.open_texts(table, column, ids, values)
        except SealBroken:
            pairs = zip(ids, values, strict=True)
            return [
                row_id
                for row_id, value in pairs
                if value is not None and not self._opens(table, column, row_id, value)
            ]
        return []

    def _opens(self, table: str, column: str, row_id: int, sealed: bytes) -> bool:
        try:
            self._sealer.open_text(table, column, row_id, sealed)
        except SealBroken:
            return False
        return True

    def _old_opens(self, kind: str, table: str, row_id: int, column: str | None, old: Any) -> bool:
        spec = tables().get(table)
        if spec is None or old is None or kind == "r":
            return True
        sealed = {code for _, code in sealed_columns(spec)}
        if kind == "u":
            cells = [(column, old)]
        else:
            try:
                codes = dict(spec.columns)
                cells = [(codes[name], value) for name, value in unpacked(spec, old).items()]
            except (StoreDamaged, TypeError):
                return False
        return all(
            code not in sealed or value is None or self._opens(table, str(code), row_id, value)
            for code, value in cells
        )


def _integrity(connection: Connection, keys: DataKeys) -> Integrity:
    """Return what verifies this snapshot: a rotation may have ended since it was begun."""
    try:
        return Integrity(*keys.derive_each("rowmac", key_rows.read(connection).key_ids))
    except StoreDamaged:
        return Integrity(*keys.derive_each("rowmac"))
