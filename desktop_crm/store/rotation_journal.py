"""What the journal needs of a rotation: its old values sealed anew, and its chain linked anew over them."""

from __future__ import annotations

from bisect import bisect_right
from typing import Any, NamedTuple

from sqlalchemy import Connection

from desktop_crm.domain.errors import SealBroken, StoreDamaged
from desktop_crm.store.journal import digest_of_changes
from desktop_crm.store.rotation_rows import begins_under, is_older, resealed
from desktop_crm.store.schema import sealed_columns, tables, unpacked
from desktop_crm.vault.keys import DataKeys
from desktop_crm.vault.row_mac import Integrity, decode_row, encode_row
from desktop_crm.vault.seal import Sealer
from desktop_crm.vault.stream import open_stream, seal_stream

_CHUNK = "ac"
_SETS = (
    "SELECT id, op, at, device, gen, undoable, target, first_change, last_change, mac FROM change_set"
    " WHERE id > ? ORDER BY id"
)


class _Set(NamedTuple):
    facts: tuple[Any, ...]
    digest: bytes
    link: bytes


class Chain:
    """The chain of change sets, kept in memory so that a batch renews the links behind it without reading them all."""

    def __init__(self) -> None:
        self._sets: list[_Set] = []
        self._broken = False

    def extend(self, connection: Connection, integrity: Integrity) -> None:
        """Take up what was written since. From the first link that does not hold on, nothing is ever linked anew."""
        newest = self._sets[-1].facts[0] if self._sets else -1
        stored = connection.exec_driver_sql("SELECT mac FROM change_set WHERE id = ?", (newest,)).scalar()
        if self._sets and stored != self._sets[-1].link:
            # The journal itself was rewritten meanwhile: somebody was erased for good.
            self._sets, self._broken, newest = [], False, -1
        for *facts, mac in connection.exec_driver_sql(_SETS, (newest,)).all():
            digest = digest_of_changes(connection, *facts[-2:])
            self._broken = self._broken or self._next_link(integrity, facts, digest) != mac
            if self._broken:
                return
            self._sets.append(_Set(tuple(facts), digest, mac))

    def relink(self, connection: Connection, integrity: Integrity, first: int, last: int) -> None:
        """Link anew after the journal's rows from `first` to `last` were written anew."""
        start = max(0, bisect_right(self._sets, first, key=lambda one: one.facts[-2]) - 1)
        behind, self._sets = self._sets[start:], self._sets[:start]
        for facts, digest, _ in behind:
            if facts[-2] <= last:
                digest = digest_of_changes(connection, *facts[-2:])
            self._sets.append(_Set(facts, digest, self._next_link(integrity, facts, digest)))
        self._write(connection, start)

    def change_over(self, connection: Connection, integrity: Integrity) -> None:
        """Link everything anew under another key."""
        all_sets, self._sets = self._sets, []
        for facts, digest, _ in all_sets:
            self._sets.append(_Set(facts, digest, self._next_link(integrity, facts, digest)))
        self._write(connection, 0)

    def _next_link(self, integrity: Integrity, facts: Any, digest: bytes) -> bytes:
        previous = self._sets[-1].link if self._sets else bytes(32)
        return integrity.chain(previous, encode_row((*facts, digest)))

    def _write(self, connection: Connection, start: int) -> None:
        links = [(one.link, one.facts[0]) for one in self._sets[start:]]
        if links:
            connection.exec_driver_sql("UPDATE change_set SET mac = ? WHERE id = ?", links)
        if links and not self._broken:
            connection.exec_driver_sql("UPDATE crm_meta SET chain = ?", (links[-1][0],))


class OldValues:
    """Seals the journal's old values anew, a batch at a time. One instance for one run of a rotation."""

    def __init__(self, keys: DataKeys) -> None:
        self._keys = keys
        self._chain = Chain()
        self._done = 0

    def renew_batch(self, connection: Connection, size: int) -> int:
        """Seal anew the old values of the next `size` rows; return how many rows were looked at, 0 at the end."""
        rows = connection.exec_driver_sql(
            "SELECT id, kind, t, row_id, c, old FROM change WHERE id > ? ORDER BY id LIMIT ?",
            (self._done, size),
        ).all()
        fresh = []
        for change, *facts in rows:
            new = _resealed_old(self._keys.sealer, *facts)
            if new != facts[-1]:
                fresh.append((new, change))
        self._write(connection, fresh)
        self._done = rows[-1][0] if rows else self._done
        return len(rows)

    def renew_contents(self, connection: Connection, change_set: int) -> int:
        """Seal anew the contents of attachments that a change set deleted; return how many chunks there are."""
        groups: dict[int, list[tuple[int, int]]] = {}
        rows = connection.exec_driver_sql(
            "SELECT id, old FROM change WHERE change_set_id = ? AND kind = 'd' AND t = 'ac'", (change_set,)
        )
        for change, packed in rows:
            attachment, position, _ = _chunk(packed)
            groups.setdefault(attachment, []).append((position, change))
        for attachment, places in groups.items():
            self._renew_content(connection, attachment, [change for _, change in sorted(places)])
        return sum(map(len, groups.values()))

    def change_over(self, connection: Connection, keys: DataKeys) -> None:
        """Put the chain under the keys that are left when the rotation ends."""
        self._chain.extend(connection, _integrity(self._keys))
        self._chain.change_over(connection, _integrity(keys))

    def _renew_content(self, connection: Connection, attachment: int, changes: list[int]) -> None:
        def read(change: int) -> bytes:
            statement = "SELECT old FROM change WHERE id = ?"
            return bytes(connection.exec_driver_sql(statement, (change,)).scalar_one())

        purpose = f"attach:{attachment}"
        bodies = [_chunk(read(change))[2] for change in changes]
        try:
            if begins_under(self._keys.derive(purpose), iter(bodies)):
                return
            plain = open_stream(self._keys.derive_each(purpose), bodies)
            sealed = list(seal_stream(self._keys.derive(purpose), plain))
        except SealBroken:
            return
        fresh = [
            (_with_body(read(change), body), change) for change, body in zip(changes, sealed, strict=True)
        ]
        self._write(connection, fresh)

    def _write(self, connection: Connection, fresh: list[tuple[Any, int]]) -> None:
        if not fresh:
            return
        integrity = _integrity(self._keys)
        # Before a value changes: the digests that the links stand over are those of the old ones.
        self._chain.extend(connection, integrity)
        connection.exec_driver_sql("UPDATE change SET old = ? WHERE id = ?", fresh)
        changed = [change for _, change in fresh]
        self._chain.relink(connection, integrity, min(changed), max(changed))


def sets_with_contents(connection: Connection) -> list[int]:
    """Return the change sets that deleted chunks of attachments."""
    statement = "SELECT DISTINCT change_set_id FROM change WHERE kind = 'd' AND t = 'ac' ORDER BY 1"
    return list(connection.exec_driver_sql(statement).scalars())


def count_old(connection: Connection, sealer: Sealer) -> int:
    """Return how many rows of the journal hold a value that another key than the primary one sealed."""
    rows = connection.exec_driver_sql(
        "SELECT kind, t, c, old FROM change WHERE old IS NOT NULL AND t <> 'ac'"
    )
    return sum(
        any(is_older(sealer, value) for _, value in _sealed_cells(kind, table, column, old))
        for kind, table, column, old in rows
    )


def _sealed_cells(kind: str, table: str, column: str | None, old: Any) -> list[tuple[int, Any]]:
    """Return the sealed values that a row of the journal keeps, with their places in a packed row."""
    spec = tables().get(table)
    if spec is None or old is None or kind == "r":
        return []
    codes = {code for _, code in sealed_columns(spec)}
    if kind == "u":
        return [(0, old)] if column in codes else []
    try:
        cells = zip(spec.columns, unpacked(spec, old).values(), strict=False)
    except (StoreDamaged, TypeError):
        return []
    return [(place, value) for place, ((_, code), value) in enumerate(cells) if code in codes]


def _resealed_old(sealer: Sealer, kind: str, table: str, row_id: int, column: str | None, old: Any) -> Any:
    cells = _sealed_cells(kind, table, column, old)
    if not any(is_older(sealer, value) for _, value in cells):
        return old
    codes = [code for _, code in tables()[table].columns]
    values = [old] if kind == "u" else list(decode_row(old))
    for place, value in cells:
        if is_older(sealer, value):
            code = column if kind == "u" else codes[place]
            values[place] = resealed(sealer, table, str(code), row_id, value)
    return values[0] if kind == "u" else encode_row(values)


def _chunk(packed: bytes) -> tuple[int, int, bytes]:
    """Return attachment, position and body of a packed row of attachment_chunk."""
    row = unpacked(tables()[_CHUNK], packed)
    attachment, position, body = row["attachment_id"], row["position"], row["body"]
    if not (isinstance(attachment, int) and isinstance(position, int) and isinstance(body, bytes)):
        raise StoreDamaged(part="value")
    return attachment, position, body


def _with_body(packed: bytes, body: bytes) -> bytes:
    return encode_row({**unpacked(tables()[_CHUNK], packed), "body": body}.values())


def _integrity(keys: DataKeys) -> Integrity:
    return Integrity(*keys.derive_each("rowmac"))
