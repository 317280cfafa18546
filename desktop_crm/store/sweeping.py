"""What an erasure leaves in unused pages and in the log, and the mark that stays until it is gone, kill or no kill.

The mark is the state of the erasure's own change set, written in its transaction. Nothing authenticates it: whoever
could take it away could have copied the remnants as well.
"""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, Engine

from desktop_crm.store.engine import compact, writer_engine
from desktop_crm.store.journal import FORGOTTEN, UNSWEPT


def mark_unswept(connection: Connection, change_set: int) -> int:
    """Mark an erasure whose remnants are still in the file, in its own transaction; return it."""
    connection.exec_driver_sql("UPDATE change_set SET state = ? WHERE id = ?", (UNSWEPT, change_set))
    return change_set


def sweep(engine: Engine) -> bool:
    """Write the file anew if an erasure left remnants in it; tell whether none are left. Raise what SQLite raises."""
    with engine.begin() as connection:
        unswept = f"SELECT EXISTS (SELECT 1 FROM change_set WHERE state = {UNSWEPT})"
        if not connection.exec_driver_sql(unswept).scalar_one():
            return True
    if not compact(engine):
        return False
    with engine.begin() as connection:
        connection.exec_driver_sql(f"UPDATE change_set SET state = {FORGOTTEN} WHERE state = {UNSWEPT}")
    return True


def sweep_closed(path: Path) -> None:
    """Finish before a store is opened what a killed process, or a full disk, left of an erasure."""
    engine = writer_engine(path)
    try:
        sweep(engine)
    finally:
        engine.dispose()
