"""Looking at a store without taking its lock: what `doctor` tells of a file that may be in use, or broken."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy.orm import Session

from desktop_crm.domain.errors import StoreDamaged
from desktop_crm.store import key_rows
from desktop_crm.store.check import Finding, findings
from desktop_crm.store.context import session_info
from desktop_crm.store.engine import PRAGMAS, reader_engine, sqlite_errors_named
from desktop_crm.store.haystack import Haystack
from desktop_crm.store.lock_file import LockFile
from desktop_crm.store.opening import found_version
from desktop_crm.store.quick_check import quick_findings
from desktop_crm.vault.keys import DataKeys, KeyHeader

_FACTS = ("encoding", "page_size", "page_count", "freelist_count")


@dataclass(frozen=True, slots=True, kw_only=True)
class Inspection:
    """What can be told of a store without its key. `lock_owner` is a process id and host, or empty."""

    schema_version: int
    size: int
    lock_owner: str
    pragmas: dict[str, str]


def sqlite_facts() -> tuple[str, list[str]]:
    """Return SQLite's version and the options it was compiled with."""
    with closing(sqlite3.connect(":memory:")) as connection:
        options = [row[0] for row in connection.execute("PRAGMA compile_options")]
    return sqlite3.sqlite_version, options


def inspect(path: Path) -> Inspection:
    """Look at the file of a store. Raise StoreMissing, NotAStore, StoreTooNew, StoreDamaged, CannotRead."""
    version = found_version(path)
    engine = reader_engine(path)
    with sqlite_errors_named(path), closing(engine.raw_connection()) as raw:
        names = [*(name for name, _ in PRAGMAS), *_FACTS]
        pragmas = {name: str(raw.cursor().execute(f"PRAGMA {name}").fetchone()[0]) for name in names}
    engine.dispose()
    return Inspection(
        schema_version=version,
        size=path.stat().st_size,
        lock_owner=LockFile(path).owner(),
        pragmas=pragmas,
    )


def verify(
    path: Path,
    unlock: Callable[[KeyHeader], DataKeys],
    *,
    quick: bool = False,
    stop: Callable[[], bool] = lambda: False,
    report: Callable[[int, int], None] = lambda _done, _total: None,
) -> list[Finding]:
    """Return all that is wrong with a store, or what a second's look finds; it may be open elsewhere.

    `report` hears how far it is. Raise Stopped, what `found_version` raises, and what `unlock` raises but StoreDamaged.
    """
    found_version(path)
    engine = reader_engine(path)
    try:
        keys = unlock(key_rows.read_file(path))
        info = session_info(keys, Haystack, None)
        with sqlite_errors_named(path), Session(engine, info=info) as session:
            return quick_findings(session, stop) if quick else findings(session, stop, report)
    except StoreDamaged as error:
        return [Finding(kind=error.part)]
    finally:
        engine.dispose()
