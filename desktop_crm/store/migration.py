"""Bringing the file of an older version to this one: all of it in one transaction, or nothing."""

from __future__ import annotations

import logging
import shutil
from collections.abc import Sequence
from pathlib import Path

from sqlalchemy import Connection

from desktop_crm.domain.errors import NoRoom, StoreDamaged
from desktop_crm.store.engine import APPLICATION_ID, driver, writer_engine
from desktop_crm.store.migrations import Step, steps
from desktop_crm.store.schema import golden_inventory, inventory

log = logging.getLogger(__name__)

# The old pages, the new ones and the log stand on the disk at once.
_ROOM = 2.5


def bring_to_version(path: Path, found: int, all_steps: Sequence[Step] | None = None) -> None:
    """Migrate a file from schema version `found` to the last of the steps, by default this program's.

    Raise NoRoom before anything is written; StoreDamaged where rows are lost, a reference hangs, or the schema is not
    that of a new store afterwards: nothing of it is kept then.
    """
    wanted = steps() if all_steps is None else all_steps
    if found == len(wanted):
        return
    require_room(path)
    engine = writer_engine(path)
    try:
        with engine.connect() as connection:
            raw = driver(connection)
            # Has no effect inside a transaction, so it stands before it. The connection ends with this migration.
            raw.execute("PRAGMA foreign_keys=OFF")
            with connection.begin():
                _run(connection, wanted[found:])
                if all_steps is None and inventory(connection.exec_driver_sql) != golden_inventory():
                    raise StoreDamaged(part="schema")
                connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
                connection.exec_driver_sql(f"PRAGMA user_version={len(wanted)}")
    finally:
        engine.dispose()
    if found:
        log.info("migrated the store from schema %d to %d", found, len(wanted))


def require_room(path: Path) -> None:
    """Raise NoRoom unless the disk has two and a half times the room of a store that is to be written anew."""
    needed = int(_ROOM * path.stat().st_size)
    free = shutil.disk_usage(path.parent).free
    if free < needed:
        raise NoRoom(path=str(path), needed=needed, free=free)


def _run(connection: Connection, wanted: Sequence[Step]) -> None:
    before = _counts(connection)
    for step in wanted:
        step(connection.exec_driver_sql)
    after = _counts(connection)
    if any(after.get(table, count) != count for table, count in before.items()):
        raise StoreDamaged(part="schema")
    if connection.exec_driver_sql("PRAGMA foreign_key_check").first():
        raise StoreDamaged(part="schema")


def _counts(connection: Connection) -> dict[str, int]:
    names = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'").scalars().all()
    return {
        name: connection.exec_driver_sql(f'SELECT count(*) FROM "{name}"').scalar_one()
        for name in names
        if not name.startswith("sqlite_")
    }
