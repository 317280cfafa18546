"""From rows that were salvaged to a store: a proved journal, no reference that hangs, sums, keys."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

from desktop_crm.domain.clock import now_ms
from desktop_crm.domain.ids import new_id, stay_above
from desktop_crm.store import key_rows, runs
from desktop_crm.store.accumulators import sealed_sums
from desktop_crm.store.check_rows import Checker
from desktop_crm.store.journal import FORGOTTEN, digest_of_changes
from desktop_crm.store.salvage import Proved
from desktop_crm.store.schema import TableSpec, customer_columns, file_columns, sealed_columns, tables
from desktop_crm.vault.keys import DataKeys, KeyHeader
from desktop_crm.vault.row_mac import Integrity, Stored, encode_row

_AT_ONCE = 5000
# What was half typed and what lies in a file is nothing that a note could keep.
_NO_NOTES = ("draft", "attachment")
# What stands in for something lost on which people hang their work, and the cells that it cannot be without. All else
# that hangs on something lost says nothing without it.
_STAND_INS: dict[str, dict[str, Any]] = {
    "customer": {"kind": "person"},
    "tag": {},
    "pipeline": {"position": 0},
    "stage": {"position": 0, "kind": "open", "probability": 0},
}
# What the last of some entries of the journal left of each row, but for those that came in a run.
_LAST_ENTRIES = """
    INSERT OR REPLACE INTO known SELECT t, row_id, kind <> 'd'
    FROM (SELECT t, row_id, kind, max(id) FROM change WHERE id BETWEEN ? AND ? AND kind <> 'r' GROUP BY t, row_id)
"""
_FACTS = "id, op, at, device, gen, undoable, target, first_change, last_change, mac"


@dataclass(frozen=True, slots=True, kw_only=True)
class Labels:
    """What is written, in the user's language, for a lost name (`lost_other`: of a stage or pipeline) and the rest."""

    lost_customer: str
    lost_tag: str
    lost_other: str
    rescued: str

    def of(self, table: str) -> str:
        """Return the name of a stand-in."""
        return {"customer": self.lost_customer, "tag": self.lost_tag}.get(table, self.lost_other)


class Rebuilding:
    """Works inside one transaction on the unfinished store. What it counts is told in `Repaired`."""

    def __init__(self, connection: Connection, keys: DataKeys, labels: Labels) -> None:
        self._connection = connection
        self._keys, self._sealer = keys, keys.sealer
        self._integrity = Integrity(*keys.derive_each("rowmac"))
        self._specs = {spec.name: spec for spec in tables().values()}
        self._labels = labels
        self._link = bytes(32)
        self.stand_ins = self.notes = 0
        self.history = True
        newest = [
            self._scalar(f"SELECT max(gen) FROM {name}") for name in (*self._specs, "change_set", "crm_meta")
        ]
        self._gen = 1 + max(gen or 0 for gen in newest)
        ids = [self._scalar(f"SELECT max(id) FROM {name}") for name in (*self._specs, "change_set")]
        stay_above(max(each or 0 for each in ids))
        # Records of which something tells that they were there, and whether they ought to be still.
        self._execute(
            "CREATE TEMP TABLE known (t TEXT, row_id INTEGER, there INTEGER, PRIMARY KEY (t, row_id)) WITHOUT ROWID"
        )

    def run(self, loose: Sequence[Proved]) -> None:
        """Bring the rows into order; `loose` are rows of which only single values are proved."""
        self._follow_history()
        self._keep_proved_history()
        self._keep_loose(loose)
        self._drop_torn_attachments()
        self._mend_references()

    def write_head(self, header: KeyHeader) -> None:
        """Write the keys, the sums of all rows and the store's row about itself."""
        sums = Counter({spec.code: self._sum_of(spec) for spec in self._specs.values()})
        self._execute("DELETE FROM crm_meta")
        self._execute(
            "INSERT INTO crm_meta (id, store_id, gen, chain, accumulators_sealed) VALUES (1, ?, ?, ?, ?)",
            (self._keys.store_id, self._gen, self._link, sealed_sums(self._sealer, sums)),
        )
        key_rows.write(self._connection, header)

    def given_up(self) -> Counter[str]:
        """Return how many records are known to have been there and are not, by table; there may have been others."""
        missing = {
            spec.name: self._scalar(
                "SELECT count(*) FROM known WHERE t = ? AND there"
                f" AND NOT EXISTS (SELECT 1 FROM {spec.name} WHERE id = row_id)",
                (code,),
            )
            for code, spec in tables().items()
        }
        return +Counter(missing)

    def _follow_history(self) -> None:
        """Note which rows the journal proves were there, and remove those that it proves were deleted later.

        An older page or a backup brought those back.
        """
        previous = self._link
        for *facts, mac in self._change_sets():
            if self._link_of(previous, facts) == mac:
                gen, first, last = facts[4], facts[-2], facts[-1]
                for code, spec in tables().items():
                    self._execute(
                        f"DELETE FROM {spec.name} WHERE gen < ? AND id IN"
                        " (SELECT row_id FROM change WHERE kind = 'd' AND t = ? AND id BETWEEN ? AND ?)",
                        (gen, code, first, last),
                    )
                self._follow_runs(first, last)
                self._execute(_LAST_ENTRIES, (first, last))
            previous = mac

    def _follow_runs(self, first: int, last: int) -> None:
        """Note which rows that came in runs are missing."""
        entries = self._connection.exec_driver_sql(
            "SELECT t, row_id, last_row, old FROM change WHERE kind = 'r' AND id BETWEEN ? AND ?",
            (first, last),
        ).all()
        for code, start, end, old in entries:
            there = self._connection.exec_driver_sql(
                f"SELECT id FROM {tables()[code].name} WHERE id BETWEEN ? AND ?", (start, end)
            )
            missing = sorted({*runs.ids_of(start, end, old)} - {*there.scalars()})
            self._connection.exec_driver_sql(
                "INSERT OR REPLACE INTO known SELECT ?, value, TRUE FROM json_each(?)",
                (code, json.dumps(missing)),
            )

    def _keep_proved_history(self) -> None:
        """Keep the journal as far as its chain holds from the beginning; what follows a gap proves nothing."""
        last_change = last_set = 0
        end = self._scalar("SELECT max(chain) FROM crm_meta")
        for *facts, mac in self._change_sets():
            if self._link_of(self._link, facts) != mac:
                break
            self._link, last_set, last_change = mac, facts[0], facts[-1]
        self.history = self._link == end
        self._execute("DELETE FROM change_set WHERE id > ?", (last_set,))
        self._execute("DELETE FROM change WHERE id > ?", (last_change,))
        # Undo would replay steps between which others may be missing; history stays to be read and to put back from.
        self._execute(f"UPDATE change_set SET state = {FORGOTTEN}, reverted_by = NULL")

    def _keep_loose(self, loose: Iterable[Proved]) -> None:
        rescued = 0
        for row in loose:
            spec = self._specs[row.table]
            values = dict(zip(file_columns(spec.name), row.values, strict=True))
            if self._exists(spec.name, row.row_id):
                continue
            self._note(spec, row.row_id)
            if spec.name == "customer" and values["name_sealed"]:
                self._insert(spec, row.row_id, {**values, "kind": "person"})
            elif customer_columns(spec) and spec.name not in _NO_NOTES:
                rescued = rescued or self._stand_in("customer", new_id(), self._labels.rescued)
                text = "\n".join(dict.fromkeys(self._texts(spec, row.row_id, values)))
                note = {"customer_id": rescued, "kind": "note", "at": now_ms()}
                self._insert(self._specs["interaction"], new_id(), note, {"text_sealed": text})
                self.notes += 1

    def _texts(self, spec: TableSpec, row_id: int, values: dict[str, Stored]) -> Iterable[str]:
        for name, code in sealed_columns(spec):
            value = values[name]
            if isinstance(value, bytes):
                yield self._sealer.open_text(spec.code, code, row_id, value)

    def _drop_torn_attachments(self) -> None:
        for finding in Checker(self._connection, self._keys).contents():
            self._note(self._specs["attachment"], finding.row_id)
            self._execute("DELETE FROM attachment_chunk WHERE attachment_id = ?", (finding.row_id,))
            self._execute("DELETE FROM attachment WHERE id = ?", (finding.row_id,))

    def _mend_references(self) -> None:
        hanging = self._connection.exec_driver_sql("PRAGMA foreign_key_check").all()
        for table, row_id, parent, number in hanging:
            keys = self._connection.exec_driver_sql(f"PRAGMA foreign_key_list({table})").all()
            column, on_delete = next((key[3], key[6]) for key in keys if key[0] == number)
            wanted = self._scalar(f"SELECT {column} FROM {table} WHERE id = ?", (row_id,))
            if wanted is None or self._exists(parent, wanted):
                continue
            if on_delete == "SET NULL":
                self._execute(f"UPDATE {table} SET {column} = NULL WHERE id = ?", (row_id,))
                self._sign(self._specs[table], row_id)
            elif parent in _STAND_INS:
                self._stand_in(parent, wanted, self._labels.of(parent))
            else:
                self._note(self._specs[table], row_id)
                self._execute(f"DELETE FROM {table} WHERE id = ?", (row_id,))

    def _note(self, spec: TableSpec, row_id: int) -> None:
        self._execute("INSERT OR REPLACE INTO known VALUES (?, ?, TRUE)", (spec.code, row_id))

    def _stand_in(self, table: str, row_id: int, name: str) -> int:
        clear = dict(_STAND_INS[table])
        if table == "stage":
            some = self._scalar("SELECT min(id) FROM pipeline")
            clear["pipeline_id"] = some or self._stand_in("pipeline", new_id(), name)
        self._insert(self._specs[table], row_id, clear, {"name_sealed": name})
        self.stand_ins += 1
        return row_id

    def _insert(
        self, spec: TableSpec, row_id: int, values: dict[str, Any], texts: dict[str, str] | None = None
    ) -> None:
        """Insert a record with these values as stored and these texts, which are sealed here."""
        codes = dict(sealed_columns(spec))
        sealed = {
            name: self._sealer.seal(spec.code, codes[name], row_id, text)
            for name, text in (texts or {}).items()
        }
        whole = {**values, **sealed, "id": row_id, "created_at": now_ms(), "updated_at": now_ms()}
        whole |= {"gen": self._gen, "row_mac": b""}
        names = ", ".join(f'"{name}"' for name in whole)
        marks = ", ".join("?" * len(whole))
        self._execute(f"INSERT INTO {spec.name} ({names}) VALUES ({marks})", tuple(whole.values()))
        self._sign(spec, row_id)

    def _sign(self, spec: TableSpec, row_id: int) -> None:
        self._execute(f"UPDATE {spec.name} SET gen = ? WHERE id = ?", (self._gen, row_id))
        names = ", ".join(f'"{name}"' for name in spec.all_columns)
        values = self._connection.exec_driver_sql(
            f"SELECT {names} FROM {spec.name} WHERE id = ?", (row_id,)
        ).one()
        mac = self._integrity.row_mac(spec.code, row_id, tuple(values))
        self._execute(f"UPDATE {spec.name} SET row_mac = ? WHERE id = ?", (mac, row_id))

    def _sum_of(self, spec: TableSpec) -> int:
        rows = self._connection.exec_driver_sql(f"SELECT id, row_mac FROM {spec.name}")
        return sum(
            self._integrity.sum_of_elements(spec.code, *zip(*part, strict=True))
            for part in rows.partitions(_AT_ONCE)
        )

    def _change_sets(self) -> Sequence[Sequence[Any]]:
        return self._connection.exec_driver_sql(f"SELECT {_FACTS} FROM change_set ORDER BY id").all()

    def _link_of(self, previous: bytes, facts: Sequence[Any]) -> bytes:
        digest = digest_of_changes(self._connection, facts[-2], facts[-1])
        return self._integrity.chain(previous, encode_row((*facts, digest)))

    def _exists(self, table: str, row_id: int) -> bool:
        return self._scalar(f"SELECT 1 FROM {table} WHERE id = ?", (row_id,)) is not None

    def _scalar(self, statement: str, values: tuple[Any, ...] = ()) -> Any:
        return self._connection.exec_driver_sql(statement, values).scalar()

    def _execute(self, statement: str, values: tuple[Any, ...] = ()) -> None:
        self._connection.exec_driver_sql(statement, values)
