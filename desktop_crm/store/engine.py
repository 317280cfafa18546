"""Connections to the file: their settings, and SQLite's complaints turned into errors of ours."""

from __future__ import annotations

import sqlite3
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, cast
from urllib.parse import quote

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import QueuePool, StaticPool

from desktop_crm.domain.errors import BadInput, CannotWrite, CrmError, NotAStore, StoreDamaged, StoreLocked
from desktop_crm.system.places import place_of

APPLICATION_ID = 0x43524D31  # "CRM1"
Pragmas = tuple[tuple[str, str], ...]

# secure_delete and temp_store keep deleted and sorted values off the disk; a hostile schema
# must not run functions (trusted_schema) nor mislead the page reader (cell_size_check).
PRAGMAS = (
    ("journal_mode", "WAL"),
    ("synchronous", "FULL"),
    ("fullfsync", "1"),
    ("checkpoint_fullfsync", "1"),
    ("secure_delete", "ON"),
    ("temp_store", "MEMORY"),
    ("mmap_size", "0"),
    ("foreign_keys", "ON"),
    ("trusted_schema", "OFF"),
    ("cell_size_check", "ON"),
    ("busy_timeout", "5000"),
    ("journal_size_limit", "67108864"),
)

# Where another computer or program reaches into the folder: no log file that must match the database.
_PRAGMAS_ELSEWHERE = {"journal_mode": "DELETE", "synchronous": "EXTRA"}

# So a STRICT table refuses a number beyond 64 bits, which is no integer any more.
_NO_INTEGER = "REAL value in INTEGER column"

_READERS = 4
# Each waits for as long as busy_timeout says.
_TRIES = 6


def writer_engine(path: Path) -> Engine:
    """Return the engine with the one connection that writes; each transaction is a BEGIN IMMEDIATE."""
    settings = pragmas(path)
    engine = create_engine(
        "sqlite://",
        creator=lambda: _connect(path, settings, read_only=False),
        poolclass=StaticPool,
        hide_parameters=True,
    )
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))
    event.listen(engine, "commit", lambda connection: _refuse_lost_commit(connection, path))
    return engine


def reader_engine(path: Path) -> Engine:
    """Return the engine whose connections only read, each in a snapshot of its own."""
    settings = pragmas(path)
    engine = create_engine(
        "sqlite://",
        creator=lambda: _connect(path, settings, read_only=True),
        poolclass=QueuePool,
        pool_size=_READERS,
        hide_parameters=True,
    )
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN"))
    return engine


def driver(connection: Connection) -> sqlite3.Connection:
    """Return the library's own connection, past which SQLAlchemy takes ten times as long for a short statement."""
    return cast(sqlite3.Connection, connection.connection.driver_connection)


def _refuse_lost_commit(connection: Connection, path: Path) -> None:
    """Raise CannotWrite where SQLite took back the transaction by itself, as it does when a disk fails.

    Python's `commit` would say nothing then.
    """
    if not driver(connection).in_transaction:
        raise CannotWrite(path=str(path), reason="device")


def _connect(path: Path, settings: Pragmas, *, read_only: bool) -> sqlite3.Connection:
    mode = "ro" if read_only else "rw"
    # isolation_level None: sqlite3 would otherwise begin and commit by itself, around schema statements too.
    connection = sqlite3.connect(
        f"file:{quote(str(path.absolute()))}?mode={mode}",
        uri=True,
        isolation_level=None,
        check_same_thread=False,
    )
    for name, value in settings:
        if not (read_only and name == "journal_mode"):
            connection.execute(f"PRAGMA {name}={value}")
    return connection


def pragmas(path: Path) -> Pragmas:
    """Return the settings of connections to a file, by the place it lies in, which takes a look around there."""
    if place_of(path).safe:
        return PRAGMAS
    return tuple((name, _PRAGMAS_ELSEWHERE.get(name, value)) for name, value in PRAGMAS)


def compact(engine: Engine) -> bool:
    """Write the file anew without unused pages and empty the log; tell whether nothing deleted is left in either.

    Deleting alone would not do: secure_delete passes over copies that stayed behind when rows moved from page to page
    (in a trial, 4 of 300 deleted values), and the log holds old pages. VACUUM needs memory for the whole file.
    """
    with engine.connect() as connection:
        raw = driver(connection)
        try:
            raw.execute("VACUUM")
            return any(_log_emptied(raw) for _ in range(_TRIES))
        except sqlite3.OperationalError:
            # A full disk, or a reader that does not end: what had to be written is written already.
            return False


def _log_emptied(raw: sqlite3.Connection) -> bool:
    busy, *_ = raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    return not busy


def peek(path: Path) -> tuple[int, int]:
    """Return (application id, schema version) from the first 100 bytes of a file, without opening it as a database.

    The format is SQLite's "Database File Format" 1.3. Raise NotAStore where the file is no SQLite database.
    """
    mode = path.stat().st_mode
    if not (stat.S_ISREG(mode) or stat.S_ISDIR(mode)):
        # A pipe would be waited for.
        raise NotAStore(path=str(path))
    with path.open("rb") as file:
        head = file.read(100)
    if len(head) < 100 or not head.startswith(b"SQLite format 3\0"):
        raise NotAStore(path=str(path))
    return int.from_bytes(head[68:72], "big"), int.from_bytes(head[60:64], "big")


@contextmanager
def sqlite_errors_named(path: Path) -> Iterator[None]:
    """Turn what SQLite says of disk, permission and damage into errors of ours; anything else is a bug and passes."""
    try:
        yield
    except DBAPIError as error:
        raise _named(error.orig, path) or error from None
    except sqlite3.Error as error:
        raise _named(error, path) or error from None
    except UnicodeDecodeError:
        # Python's sqlite3 could not read what SQLite said of names that are broken: everything else here is NFC text.
        raise StoreDamaged(part="schema") from None


def means_damage(error: object) -> bool:
    """Tell whether what SQLite says comes of a damaged file: broken pages, a missing table, text that is none."""
    code: Any = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT) & 0xFF
    return code in (
        sqlite3.SQLITE_CORRUPT,
        sqlite3.SQLITE_NOTADB,
        sqlite3.SQLITE_FORMAT,
        sqlite3.SQLITE_ERROR,
    )


def _named(error: object, path: Path) -> CrmError | None:
    extended: Any = getattr(error, "sqlite_errorcode", 0)
    code = extended & 0xFF
    if code == sqlite3.SQLITE_CONSTRAINT and _NO_INTEGER in str(error):
        # What a column holds is an integer of 64 bits when it comes here; only sums of many grow beyond that.
        return BadInput(field="amount", problem="sum_out_of_range")
    # The second is said where there is no room for the -shm file beside a store that is opened.
    if code == sqlite3.SQLITE_FULL or extended == sqlite3.SQLITE_IOERR_SHMSIZE:
        return CannotWrite(path=str(path), reason="disk_full")
    if code in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM):
        return CannotWrite(path=str(path), reason="read_only")
    if code == sqlite3.SQLITE_CANTOPEN:
        return CannotWrite(path=str(path), reason="permission")
    if code == sqlite3.SQLITE_IOERR:
        return CannotWrite(path=str(path), reason="device")
    if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_FORMAT):
        return StoreDamaged(part="pages")
    if code == sqlite3.SQLITE_NOTADB:
        return NotAStore(path=str(path))
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return StoreLocked(path=str(path))
    return None
