"""Erasing customers for good: their rows, what the journal kept of them, and the sums and links that covered both.

Everything here works on a bare connection inside the caller's transaction, so that it serves the open store and the
image of a backup alike: whatever triggers noted meanwhile is taken out again.
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection

from desktop_crm.domain.changes import Changes, Op
from desktop_crm.domain.errors import RecordGone
from desktop_crm.store import key_rows, runs
from desktop_crm.store.accumulators import read_sums, write_sums
from desktop_crm.store.journal import FORGOTTEN, IN_PART, digest_of_changes
from desktop_crm.store.models import Base
from desktop_crm.store.schema import TableSpec, customer_columns, tables, unpacked
from desktop_crm.vault.keys import DataKeys
from desktop_crm.vault.row_mac import Integrity, encode_row

_CUSTOMER, _TEXT = "cu", "in"
_FACTS = "id, op, at, device, gen, undoable, target, first_change, last_change"
_AT_ONCE = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Erased:
    """What was erased: rows that stood in each table, entries of the journal, and the steps that they belonged to.

    `linked` are customers who had to do with the erased ones, `texts` the ids of the erased interactions, and `emptied`
    tells that neither unused pages nor the log file hold anything of them.
    """

    rows: dict[str, int]
    journal_entries: int
    steps: int
    linked: frozenset[int] = frozenset()
    texts: tuple[int, ...] = ()
    emptied: bool = True


def erase_customers(connection: Connection, keys: DataKeys, customer_ids: Iterable[int]) -> Erased:
    """Erase customers with all that belongs or belonged to them; ids that are not there are passed over.

    The journal's chain and the tables' sums are true afterwards. Undo leaves out what is gone. Raise SealBroken,
    StoreDamaged.
    """
    return _Erasure(connection, keys, frozenset(customer_ids)).run()


def require_known(connection: Connection, customer_id: int) -> None:
    """Raise RecordGone unless the store holds a customer, or at least the journal what was deleted of one."""
    statement = (
        "SELECT EXISTS (SELECT 1 FROM customer WHERE id = ?)"
        " OR EXISTS (SELECT 1 FROM change WHERE row_id = ? AND t = 'cu')"
    )
    if not connection.exec_driver_sql(statement, (customer_id, customer_id)).scalar_one():
        raise RecordGone(record_id=customer_id)


def changes_of(erased: Erased, change_set: int, customer_ids: Iterable[int]) -> Changes:
    """Return what windows are told of an erasure."""
    return Changes(
        op=Op.ERASE,
        change_set=change_set,
        tables=frozenset(erased.rows),
        customers=erased.linked.union(customer_ids),
    )


@dataclass(slots=True)
class _Erasure:
    """One erasure; `present` and `past` are the ids of rows by table code, those that stand and those that did."""

    connection: Connection
    keys: DataKeys
    customers: frozenset[int]
    integrity: Integrity = field(init=False)
    present: dict[str, set[int]] = field(default_factory=lambda: defaultdict(set))
    past: dict[str, set[int]] = field(default_factory=lambda: defaultdict(set))
    steps: set[int] = field(default_factory=set)
    linked: set[int] = field(default_factory=set)

    def run(self) -> Erased:
        # A backup may stand under keys that the store of today has left behind.
        self.keys = self.keys.only(key_rows.read(self.connection).key_ids)
        self.integrity = Integrity(*self.keys.derive_each("rowmac"))
        self._find_present()
        self._find_past()
        self._delete_rows()
        entries = self._purge_journal()
        self._relink()
        specs = tables()
        return Erased(
            rows={specs[code].name: len(ids) for code, ids in self.present.items() if ids},
            journal_entries=entries,
            steps=len(self.steps),
            linked=frozenset(self.linked - self.customers),
            texts=tuple(self.present[_TEXT]),
        )

    def _find_present(self) -> None:
        """Find the rows that stand in the store, each table after those that it points to."""
        self.present[_CUSTOMER] = {
            row_id for (row_id,) in self._among("SELECT id FROM customer WHERE id", self.customers)
        }
        for spec in _parents_first():
            for column, target in _references(spec, "CASCADE"):
                rows = self._among(f"SELECT id FROM {spec.name} WHERE {column}", self.present[target])
                self.present[spec.code].update(row_id for (row_id,) in rows)
            if spec.code != _CUSTOMER:
                for column in customer_columns(spec):
                    rows = self._among(
                        f"SELECT DISTINCT {column} FROM {spec.name} WHERE id", self.present[spec.code]
                    )
                    self.linked.update(owner for (owner,) in rows)

    def _find_past(self) -> None:
        """Find the rows that were deleted earlier; what the journal packed of them says whose they were."""
        self.past[_CUSTOMER] = set(self.customers)
        for spec in _parents_first():
            wanted = {column: self._all(target) for column, target in _references(spec, "CASCADE")}
            if not any(wanted.values()):
                continue
            deleted = self._rows("SELECT row_id, old FROM change WHERE kind = 'd' AND t = ?", (spec.code,))
            self.past[spec.code].update(
                row_id for row_id, packed in deleted if _belongs(unpacked(spec, packed), wanted)
            )

    def _all(self, code: str) -> set[int]:
        return self.present[code] | self.past[code]

    def _delete_rows(self) -> None:
        """Delete children before their parents, and take what each row added from its table's sum."""
        sums = read_sums(self.connection, self.keys.sealer)
        for spec in _parents_first():
            for column, target in _references(spec, "SET NULL"):
                self._let_go(sums, spec, column, self.present[target])
        for spec in reversed(_parents_first()):
            ids = self.present[spec.code]
            found = list(self._among(f"SELECT id, row_mac FROM {spec.name} WHERE id", ids))
            if found:
                sums[spec.code] -= self.integrity.sum_of_elements(spec.code, *zip(*found, strict=True))
                self._delete(f"{spec.name} WHERE id", ids)
        write_sums(self.connection, self.keys.sealer, sums)

    def _let_go(self, sums: Counter[str], spec: TableSpec, column: str, gone: set[int]) -> None:
        """Let rows of others no longer point to what goes, and give them their new MACs."""
        names, place = ", ".join(spec.all_columns), spec.all_columns.index(column)
        rows = list(self._among(f"SELECT id, row_mac, {names} FROM {spec.name} WHERE {column}", gone))
        for row_id, mac, *values in rows:
            if row_id in self.present[spec.code]:
                continue
            values[place] = None
            renewed = self.integrity.row_mac(spec.code, row_id, values)
            for sign, each in ((-1, mac), (1, renewed)):
                sums[spec.code] += sign * self.integrity.element(spec.code, row_id, each)
            self._do(f"UPDATE {spec.name} SET {column} = NULL, row_mac = ? WHERE id = ?", (renewed, row_id))

    def _purge_journal(self) -> int:
        """Take all entries about these rows out of the journal, and those that could point to them again."""
        entries = 0
        for spec in _parents_first():
            gone = self._all(spec.code)
            if gone:
                self._shorten_runs(spec.code, gone)
                entries += self._forget(f"t = '{spec.code}' AND kind <> 'r' AND row_id", gone)
            codes = dict(spec.columns)
            for column, target in _references(spec):
                pointed = f"kind = 'u' AND t = '{spec.code}' AND c = '{codes[column]}' AND old"
                entries += self._forget(pointed, self._all(target))
        return entries

    def _forget(self, condition: str, ids: set[int]) -> int:
        sets = self._among(f"SELECT DISTINCT change_set_id FROM change WHERE {condition}", ids)
        self.steps.update(change_set for (change_set,) in sets)
        return self._delete(f"change WHERE {condition}", ids)

    def _shorten_runs(self, code: str, gone: set[int]) -> None:
        """Take erased rows out of the runs of inserted ones."""
        statement = "SELECT id, change_set_id, row_id, last_row, old FROM change WHERE kind = 'r' AND t = ?"
        for entry, change_set, first, last, old in list(self._rows(statement, (code,))):
            if gone.isdisjoint(runs.ids_of(first, last, old)):
                continue
            self.steps.add(change_set)
            left = [row_id for row_id in runs.ids_of(first, last, old) if row_id not in gone]
            if left:
                self._do(
                    "UPDATE change SET row_id = ?, last_row = ?, old = ? WHERE id = ?",
                    (left[0], left[-1], runs.packed(left), entry),
                )
            else:
                self._do("DELETE FROM change WHERE id = ?", (entry,))

    def _relink(self) -> None:
        """Say of each of these steps what is left of it, and close the chain anew from the first of them on."""
        for change_set in self.steps:
            self._say_what_is_left(change_set)
        first, link = min(self.steps, default=None), bytes(32)
        for *facts, mac in list(self._rows(f"SELECT {_FACTS}, mac FROM change_set ORDER BY id")):
            if first is None or facts[0] < first:
                link = mac
                continue
            digest = digest_of_changes(self.connection, *facts[-2:])
            link = self.integrity.chain(link, encode_row((*facts, digest)))
            self._do("UPDATE change_set SET mac = ? WHERE id = ?", (link, facts[0]))
        self._do("UPDATE crm_meta SET chain = ?", (link,))

    def _say_what_is_left(self, change_set: int) -> None:
        ((first, last),) = self._rows(
            "SELECT min(id), max(id) FROM change WHERE change_set_id = ?", (change_set,)
        )
        if first is None:
            # Ids at the end of the journal are given again, so the range of an empty step must never hold any.
            ((first,),) = self._rows("SELECT first_change FROM change_set WHERE id = ?", (change_set,))
            last = first - 1
            said = f"state = {FORGOTTEN}"
        else:
            said = f"undoable = CASE undoable WHEN 0 THEN 0 ELSE {IN_PART} END"
        self._do(
            f"UPDATE change_set SET first_change = ?, last_change = ?, {said} WHERE id = ?",
            (first, last, change_set),
        )

    def _delete(self, rest: str, ids: set[int]) -> int:
        return sum(1 for _ in self._among(f"DELETE FROM {rest}", ids, " RETURNING id"))

    def _among(self, statement: str, ids: Iterable[int], tail: str = "") -> Iterator[Any]:
        """Run a statement that ends in a column, for the rows where it holds one of these ids."""
        listed = sorted(ids)
        for start in range(0, len(listed), _AT_ONCE):
            part = json.dumps(listed[start : start + _AT_ONCE])
            yield from self._rows(f"{statement} IN (SELECT value FROM json_each(?)){tail}", (part,))

    def _rows(self, statement: str, values: tuple[Any, ...] = ()) -> Iterator[Any]:
        yield from self.connection.exec_driver_sql(statement, values)

    def _do(self, statement: str, values: tuple[Any, ...]) -> None:
        self.connection.exec_driver_sql(statement, values)


def _parents_first() -> list[TableSpec]:
    specs = {spec.name: spec for spec in tables().values()}
    return [specs[table.name] for table in Base.metadata.sorted_tables if table.name in specs]


def _references(spec: TableSpec, when_deleted: str = "") -> list[tuple[str, str]]:
    """Return each column that points to a table of records, with that table's code."""
    keys = Base.metadata.tables[spec.name].foreign_keys
    return [
        (key.parent.name, key.column.table.info["code"]) for key in keys if when_deleted in ("", key.ondelete)
    ]


def _belongs(row: dict[str, Any], wanted: dict[str, set[int]]) -> bool:
    return any(row.get(column) in ids for column, ids in wanted.items())
