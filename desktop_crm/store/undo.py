"""Replaying a change set backwards, as part of a write that is itself recorded: so redo comes free."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any, cast

from sqlalchemy import Connection

from desktop_crm.domain.changes import Op
from desktop_crm.store.engine import driver
from desktop_crm.store.journal import DONE, FORGOTTEN, IN_PART, UNDONE, Journal
from desktop_crm.store.schema import TableSpec, tables, unpacked_values

Cell = tuple[str, str, int]

# From this many rows of a table on, they come back as one entry of the journal, of which the history tells less.
_MANY = 500
_AT_ONCE = 5000


@dataclass(slots=True)
class _Before:
    """What stood before a change set, but for the rows it deleted: which rows it made, and the first old values."""

    inserted: list[tuple[str, int, int]] = field(default_factory=list)
    cells: dict[Cell, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """The next change set that an undo or redo would replay; `op` is the operation the user did.

    `in_part` says that something of it was erased for good, which stays so.
    """

    change_set: int
    replay: int
    op: Op
    in_part: bool


def next_undo(connection: Connection) -> Step | None:
    """Return what Ctrl+Z would take back, or None."""
    return _step(
        connection,
        f"SELECT id, id, op, undoable FROM change_set WHERE undoable AND state = {DONE} ORDER BY id DESC LIMIT 1",
    )


def next_redo(connection: Connection) -> Step | None:
    """Return what Ctrl+Y would do again, or None."""
    return _step(
        connection,
        f"SELECT id, reverted_by, op, undoable FROM change_set WHERE state = {UNDONE} ORDER BY id LIMIT 1",
    )


def _step(connection: Connection, statement: str) -> Step | None:
    row = driver(connection).execute(statement).fetchone()
    if row is None:
        return None
    change_set, to_replay, op, undoable = row
    return Step(change_set=change_set, replay=to_replay, op=Op(op), in_part=undoable == IN_PART)


def replay(journal: Journal, connection: Connection, step: Step, *, redo: bool) -> int:
    """Take a step back (or do it again) inside the journal's open write; return how many values were left alone."""
    left_alone = _revert(journal, connection, step.replay)
    state, by = (DONE, None) if redo else (UNDONE, journal.change_set)
    driver(connection).execute(
        "UPDATE change_set SET state = ?, reverted_by = ? WHERE id = ?", (state, by, step.change_set)
    )
    return left_alone


def take_back(journal: Journal, connection: Connection, change_set: int) -> int:
    """Take an earlier step back within the journal's open write, which is undone in its turn; return as `replay` does.

    Later work on the same values stays. What was taken back so is no step of the stack any more.
    """
    left_alone = _revert(journal, connection, change_set)
    driver(connection).execute("UPDATE change_set SET state = ? WHERE id = ?", (FORGOTTEN, change_set))
    return left_alone


def _revert(journal: Journal, connection: Connection, change_set: int) -> int:
    """Put back what stood before a change set; return how many values were left alone for later work."""
    # Children may come back before their parents: references are judged when the write ends.
    raw = driver(connection)
    raw.execute("PRAGMA defer_foreign_keys=ON")
    ends = raw.execute("SELECT first_change, last_change FROM change_set WHERE id = ?", (change_set,))
    first, last = ends.fetchone()
    before = _Before()
    for start in range(first, last + 1, _AT_ONCE):
        _bring_back(journal, connection, _read(connection, before, start, min(start + _AT_ONCE - 1, last)))
    later = {} if _is_newest(connection, last) else _left_by(connection, before.cells, last)
    left_alone = _put_back(connection, before.cells, later)
    for code, from_id, to_id in reversed(before.inserted):
        raw.execute(f"DELETE FROM {tables()[code].name} WHERE id BETWEEN ? AND ?", (from_id, to_id))
    return left_alone


def _read(connection: Connection, before: _Before, first: int, last: int) -> dict[str, dict[int, bytes]]:
    """Note a part of a change set in `before`, and return the rows that it deleted, packed, by table."""
    deleted: dict[str, dict[int, bytes]] = {}
    rows = driver(connection).execute(
        "SELECT kind, t, row_id, c, last_row, old FROM change WHERE id BETWEEN ? AND ? ORDER BY id",
        (first, last),
    )
    for kind, code, row_id, column, last_row, old in rows:
        if kind == "u":
            before.cells.setdefault((code, column, row_id), old)
        elif kind == "d":
            deleted.setdefault(code, {}).setdefault(row_id, old)
        else:
            before.inserted.append((code, row_id, last_row or row_id))
    return deleted


def _bring_back(journal: Journal, connection: Connection, deleted: dict[str, dict[int, bytes]]) -> None:
    """Insert rows again; one that the change set itself had made goes with all that it made."""
    for code, packed in deleted.items():
        spec, ids = tables()[code], sorted(packed)
        names = ("id", *(name for name, _ in spec.columns))
        rows = [(row_id, *unpacked_values(spec, packed[row_id])) for row_id in ids]
        widths = {len(row) for row in rows}
        if len(rows) >= _MANY and widths == {len(names)} and _is_empty(connection, spec, ids[0], ids[-1]):
            journal.insert_run(connection, code, dict(zip(names, zip(*rows, strict=True), strict=True)))
            continue
        for width in widths:
            alike = [row for row in rows if len(row) == width]
            _bring_back_one_by_one(connection, spec, names[:width], alike)


def _is_empty(connection: Connection, spec: TableSpec, first: int, last: int) -> bool:
    """Tell whether no row of a table has an id from `first` to `last`, so that those may count as one run."""
    found = driver(connection).execute(
        f"SELECT 1 FROM {spec.name} WHERE id BETWEEN ? AND ? LIMIT 1", (first, last)
    )
    return found.fetchone() is None


def _bring_back_one_by_one(
    connection: Connection, spec: TableSpec, names: Sequence[str], rows: Sequence[tuple[Any, ...]]
) -> None:
    marks = ", ".join("?" * len(names))
    # gen, updated_at and MAC are renewed when the write closes; a row that is there already stays.
    driver(connection).executemany(
        f"INSERT OR IGNORE INTO {spec.name} ({', '.join(names)}, updated_at, gen, row_mac)"
        f" VALUES ({marks}, 0, 0, x'')",
        rows,
    )


def _put_back(connection: Connection, cells: dict[Cell, Any], later: dict[Cell, Any]) -> int:
    raw, left_alone = driver(connection), 0
    for (code, column_code), values in _by_column(cells).items():
        spec = tables()[code]
        name = _column_name(spec, column_code)
        guarded, free = [], []
        for row_id, old in values:
            cell = (code, column_code, row_id)
            (guarded.append((old, row_id, later[cell])) if cell in later else free.append((old, row_id)))
        raw.executemany(f"UPDATE {spec.name} SET {name} = ? WHERE id = ?", free)
        for row in guarded:
            done = raw.execute(f"UPDATE {spec.name} SET {name} = ? WHERE id = ? AND {name} IS ?", row)
            left_alone += 1 - done.rowcount
    return left_alone


def _by_column(cells: dict[Cell, Any]) -> dict[tuple[str, str], list[tuple[int, Any]]]:
    grouped: dict[tuple[str, str], list[tuple[int, Any]]] = {}
    for (code, column, row_id), old in cells.items():
        grouped.setdefault((code, column), []).append((row_id, old))
    return grouped


def _left_by(connection: Connection, cells: Iterable[Cell], last: int) -> dict[Cell, Any]:
    """Return, for cells changed again after `last`, the value that stood there at that time."""
    found: dict[Cell, Any] = {}
    raw = driver(connection)
    for code, column, row_id in cells:
        row = raw.execute(
            "SELECT old FROM change WHERE row_id = ? AND t = ? AND c = ? AND id > ? ORDER BY id LIMIT 1",
            (row_id, code, column, last),
        ).fetchone()
        if row:
            found[code, column, row_id] = row[0]
    return found


def _is_newest(connection: Connection, last: int) -> bool:
    (newest,) = driver(connection).execute("SELECT max(id) FROM change").fetchone()
    return cast(int, newest) <= last


def _column_name(spec: TableSpec, column_code: str) -> str:
    return next(name for name, code in spec.columns if code == column_code)
