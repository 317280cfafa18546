"""The TEMP triggers of the writer's connection: they see every write, cascades and bulk statements too."""

from __future__ import annotations

from collections.abc import Iterator

from desktop_crm.store.schema import TableSpec, tables


def journal_statements() -> Iterator[str]:
    """Return the statements that a fresh writer connection runs once.

    `journal_state` holds the open change set, and whether a bulk insert is at work that writes its own journal entry.
    `touched` holds the rows whose MAC must be renewed, with the MAC before this write (NULL: the row is new).
    """
    yield "CREATE TEMP TABLE journal_state (change_set INTEGER, bulk INTEGER)"
    yield "INSERT INTO journal_state VALUES (0, 0)"
    yield "CREATE TEMP TABLE touched (t TEXT, id INTEGER, mac BLOB, PRIMARY KEY (t, id)) WITHOUT ROWID"
    for spec in tables().values():
        yield _on_insert(spec)
        yield _on_delete(spec)
        yield from (_on_update(spec, name, code) for name, code in spec.columns)


def _on_insert(spec: TableSpec) -> str:
    body = _record(spec, f"'i', '{spec.code}', NEW.id, NULL, NULL") + _touch(spec, "NEW.id, NULL")
    return _trigger(spec, "insert", "INSERT", "(SELECT bulk FROM journal_state) = 0", body)


def _on_delete(spec: TableSpec) -> str:
    packed = ", ".join(f"OLD.{name}" for name, _ in spec.columns)
    body = _record(spec, f"'d', '{spec.code}', OLD.id, NULL, pack_row({packed})")
    return _trigger(spec, "delete", "DELETE", "TRUE", body + _touch(spec, "OLD.id, OLD.row_mac"))


def _on_update(spec: TableSpec, name: str, code: str) -> str:
    # One trigger a column: SQLite skips those whose column the statement does not name.
    body = _record(spec, f"'u', '{spec.code}', OLD.id, '{code}', OLD.{name}") + _touch(
        spec, "OLD.id, OLD.row_mac"
    )
    return _trigger(spec, code, f"UPDATE OF {name}", f"OLD.{name} IS NOT NEW.{name}", body)


def _trigger(spec: TableSpec, suffix: str, moment: str, condition: str, body: str) -> str:
    name = f"journal_{spec.code}_{suffix}"
    return f"CREATE TEMP TRIGGER {name} AFTER {moment} ON main.{spec.name} WHEN {condition} BEGIN {body} END"


def _record(spec: TableSpec, values: str) -> str:
    if not spec.journaled:
        return ""
    columns = "change_set_id, kind, t, row_id, c, old"
    return f"INSERT INTO change ({columns}) SELECT change_set, {values} FROM journal_state; "


def _touch(spec: TableSpec, values: str) -> str:
    return f"INSERT OR IGNORE INTO touched VALUES ('{spec.code}', {values});"
