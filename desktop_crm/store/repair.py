"""A new store of all that a damaged file, and a backup where one is at hand, can prove; neither of them is touched."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import datetime
from itertools import islice
from pathlib import Path

from sqlalchemy import Connection, Engine
from sqlalchemy.orm import Session

from desktop_crm.domain.errors import CannotWrite, Stopped, StoreDamaged, StoreExists
from desktop_crm.store.check import findings
from desktop_crm.store.context import session_info
from desktop_crm.store.engine import driver, sqlite_errors_named, writer_engine
from desktop_crm.store.haystack import Haystack
from desktop_crm.store.lock_file import LockFile
from desktop_crm.store.migration import bring_to_version
from desktop_crm.store.opening import create_empty_file
from desktop_crm.store.rebuilding import Labels, Rebuilding
from desktop_crm.store.salvage import Judge, Proved, proved_rows
from desktop_crm.store.schema import file_columns, tables
from desktop_crm.system.files import as_crm_error
from desktop_crm.vault.keys import DataKeys, KeyHeader

Stop = Callable[[], bool]
Progress = Callable[[int, int], None]
_AT_ONCE = 2000


@dataclass(frozen=True, slots=True)
class Figures:
    """What one file gave, in rows by table: taken whole, taken in part (single values), refused.

    `added` are those that were not there before, or older: it differs from `taken` for a second file.
    """

    taken: Counter[str] = field(default_factory=Counter)
    added: Counter[str] = field(default_factory=Counter)
    in_part: Counter[str] = field(default_factory=Counter)
    refused: Counter[str] = field(default_factory=Counter)


@dataclass(frozen=True, slots=True, kw_only=True)
class Repaired:
    """What a new store holds, in rows by table, and how it came about.

    `stand_ins` were made for lost customers and tags on which something hangs; `notes` keep single values of rows that
    were lost. `given_up` counts those that are known to have been there and are not. `history` tells whether all of it
    was proved.
    """

    rows: dict[str, int]
    stand_ins: int
    notes: int
    given_up: Counter[str]
    history: bool


class Repair:
    """A repair at work: `read` one file or two, `finish`, `close`. Long: never on the window's thread.

    The new store grows in `<out>.part` and takes its place only once it has been verified as a whole.
    """

    def __init__(self, out: Path, header: KeyHeader, keys: DataKeys) -> None:
        """Begin a new store that the same ways in open. Raise StoreExists, CannotWrite."""
        if out.exists():
            raise StoreExists(path=str(out))
        self._out, self._part = out, out.with_name(out.name + ".part")
        self._header, self._keys = header, keys
        self._judge = Judge(keys)
        self._loose: list[Proved] = []
        with suppress(OSError):
            self._part.unlink()
        create_empty_file(self._part)
        with sqlite_errors_named(out):
            bring_to_version(self._part, 0)
            self._engine = writer_engine(self._part)
            # Rows come before what they belong to; references are mended when the repair ends.
            _raw(self._engine).execute("PRAGMA foreign_keys=OFF")

    def read(
        self, path: Path, stop: Stop = lambda: False, report: Progress = lambda _done, _total: None
    ) -> Figures:
        """Take all that the raw pages of a file prove; of a row that is there already, the one written later stays.

        `report` hears how many pages are done. Raise Stopped, CannotRead, CannotWrite.
        """
        figures = Figures()
        rows = proved_rows(path, self._judge, stop, report)
        with sqlite_errors_named(self._out):
            while part := list(islice(rows, _AT_ONCE)):
                with self._engine.begin() as connection:
                    self._take(connection, part, figures)
        if stop():
            raise Stopped
        return figures

    def finish(self, labels: Labels, stop: Stop = lambda: False) -> Repaired:
        """Make a store of the rows: its journal, its references, its sums; verify it and put it into its place.

        Raise Stopped, CannotWrite, and StoreDamaged should the new store not be sound (nothing stands there then).
        """
        with sqlite_errors_named(self._out):
            with self._engine.begin() as connection:
                rebuilding = Rebuilding(connection, self._keys, labels)
                rebuilding.run(self._loose)
                rebuilding.write_head(self._header)
                given_up = rebuilding.given_up()
            self._verify(stop)
            repaired = self._told(rebuilding, given_up)
            _raw(self._engine).execute("PRAGMA wal_checkpoint(TRUNCATE)")
            self._engine.dispose()
        _rename(self._part, self._out)
        return repaired

    def close(self) -> None:
        """Throw away what was not finished; harmless afterwards."""
        self._engine.dispose()
        for ending in ("", "-wal", "-shm"):
            # Sealed as everything is, and gone with the next repair of this name.
            with suppress(OSError):
                self._part.with_name(self._part.name + ending).unlink()

    def _take(self, connection: Connection, part: Iterable[Proved | None], figures: Figures) -> None:
        by_table: dict[str, list[Proved]] = {}
        for row in part:
            if row is None:
                figures.refused[""] += 1
            elif row.whole:
                by_table.setdefault(row.table, []).append(row)
            else:
                figures.in_part[row.table] += 1
                self._loose.append(row)
        for table, rows in by_table.items():
            figures.taken[table] += len(rows)
            figures.added[table] += _insert(connection, table, rows)

    def _verify(self, stop: Stop) -> None:
        with Session(self._engine, info=session_info(self._keys, Haystack, None)) as session:
            if findings(session, stop):
                raise StoreDamaged(part="value")

    def _told(self, rebuilding: Rebuilding, given_up: Counter[str]) -> Repaired:
        with self._engine.connect() as connection:
            rows = {
                spec.name: connection.exec_driver_sql(f"SELECT count(*) FROM {spec.name}").scalar_one()
                for spec in tables().values()
            }
        return Repaired(
            rows=rows,
            stand_ins=rebuilding.stand_ins,
            notes=rebuilding.notes,
            given_up=given_up,
            history=rebuilding.history,
        )


@contextmanager
def alone_with(path: Path) -> Iterator[None]:
    """Keep other processes from a store while it is looked at. Raise StoreLocked."""
    lock = LockFile(path)
    # Where no lock can be written, nobody can write to the store.
    with suppress(CannotWrite):
        lock.acquire()
    try:
        yield
    finally:
        lock.release()


def put_in_place(repaired: Path, path: Path) -> Path:
    """Put a repaired store in the place of the damaged one, which is kept beside it under a dated name; return that.

    The caller holds the lock of the store. Raise CannotWrite.
    """
    kept = _dated(path)
    for ending in ("-wal", "-shm", "-journal", ""):
        part = path.with_name(path.name + ending)
        if part.exists():
            _rename(part, kept.with_name(kept.name + ending))
    _rename(repaired, path)
    return kept


def _dated(path: Path) -> Path:
    """Return a name that is free and tells when the file was set aside."""
    stem = f"{path.stem} damaged {datetime.now().astimezone():%Y-%m-%d %H%M%S}"
    names = (path.with_name(f"{stem}{number or ''}{path.suffix}") for number in range(1000))
    return next(name for name in names if not name.exists())


def _rename(source: Path, target: Path) -> None:
    try:
        source.rename(target)
    except OSError as error:
        raise as_crm_error(error, target, writing=True) from error


def _raw(engine: Engine) -> sqlite3.Connection:
    """Return the one connection of a writing engine, outside any transaction."""
    with engine.connect() as connection:
        return driver(connection)


def _insert(connection: Connection, table: str, rows: list[Proved]) -> int:
    columns = file_columns(table)
    names, marks = ", ".join(f'"{name}"' for name in columns), ", ".join("?" * len(columns))
    newer = ", ".join(f'"{name}" = excluded."{name}"' for name in columns[1:])
    # Of two rows with one id the one written later stays; of one setting under two ids, the one that came first.
    conflict = f"ON CONFLICT (id) DO UPDATE SET {newer} WHERE excluded.gen > gen" if "gen" in columns else ""
    statement = f"INSERT OR IGNORE INTO {table} ({names}) VALUES ({marks}) {conflict}"
    return connection.exec_driver_sql(statement, [row.values for row in rows]).rowcount
