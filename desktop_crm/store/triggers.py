"""The TEMP triggers of the writer's connection: they see every write, cascades and bulk statements too."""

from __future__ import annotations

from collections.abc import Iterator

from desktop_crm.store.schema import TableSpec, tables


def journal_statements() -> Iterator[str]:
    """Return the statements that a fresh writer connection runs once.

    `journal_state` holds the open change set, `touched` the rows whose MAC must be renewed, with the MAC before this
    write (NULL: the row is new).
    """
    yield "CREATE TEMP TABLE journal_state (change_set INTEGER)"
    yield "INSERT INTO journal_state VALUES (0)"
    yield "CREATE TEMP TABLE touched (t TEXT, id INTEGER, mac BLOB, PRIMARY KEY (t, id)) WITHOUT ROWID"
    for spec in tables().values():
        yield on_insert(spec)
        yield _on_delete(spec)
        yield from (_on_update(spec, name, code) for name, code in spec.columns)


def insert_trigger(spec: TableSpec) -> str:
    """Return the name of the trigger that a bulk insert, which writes its own journal entry, does without."""
    return f"temp.{_name(spec, 'insert')}"


def on_insert(spec: TableSpec) -> str:
    """Return the statement that makes that trigger."""
    body = _record(spec, f"'i', '{spec.code}', NEW.id, NULL, NULL") + _touch(spec, "NEW.id, NULL")
    return _trigger(spec, "insert", "INSERT", "TRUE", body)


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
    name = _name(spec, suffix)
    return f"CREATE TEMP TRIGGER {name} AFTER {moment} ON main.{spec.name} WHEN {condition} BEGIN {body} END"


def _name(spec: TableSpec, suffix: str) -> str:
    return f"journal_{spec.code}_{suffix}"


def _record(spec: TableSpec, values: str) -> str:
    if not spec.journaled:
        return ""
    columns = "change_set_id, kind, t, row_id, c, old"
    return f"INSERT INTO change ({columns}) SELECT change_set, {values} FROM journal_state; "


def _touch(spec: TableSpec, values: str) -> str:
    return f"INSERT OR IGNORE INTO touched VALUES ('{spec.code}', {values});"
