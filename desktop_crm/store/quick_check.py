"""The check of every start: a second at most, from whole small tables and a sample of the great ones."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from sqlalchemy import Connection
from sqlalchemy.exc import DatabaseError
from sqlalchemy.orm import Session

from desktop_crm.store.check import guarded, headers, schema
from desktop_crm.store.check_rows import Checker, Finding
from desktop_crm.store.context import keys
from desktop_crm.store.engine import driver
from desktop_crm.store.schema import TableSpec

_SECONDS = 1.0
# A table of more rows is only sampled, a larger file not looked through page by page.
_SMALL = 2000
_SAMPLE = 40
_SMALL_FILE = 64 << 20
_NEWEST = 20


def quick_findings(session: Session, stop: Callable[[], bool] = lambda: False) -> list[Finding]:
    """Return what a second's look finds wrong. Nothing changes; `stop` ends it early with what was found by then."""
    checker = Checker(session.connection(), keys(session))
    found: list[Finding] = []
    try:
        with _limited(checker.connection, stop):
            for part in _parts(checker):
                found += [one for one in part if one is not None]
    except DatabaseError as error:
        # The time is over: what was not looked at waits for the next start, or for the full check.
        if getattr(error.orig, "sqlite_errorname", "") != "SQLITE_INTERRUPT":
            raise
    return found


def _parts(checker: Checker) -> Iterator[Iterator[Finding | None]]:
    connection = checker.connection
    yield guarded(schema(connection), "")
    yield guarded(headers(connection), "crm_key_header")
    yield guarded(checker.journal(_NEWEST), "change_set")
    for spec in checker.tables:
        yield guarded(_table(checker, spec), spec.name)
    yield guarded(_pages(connection), "")


def _table(checker: Checker, spec: TableSpec) -> Iterator[Finding | None]:
    connection = checker.connection
    counted = f"SELECT count(*), max(id), min(id) FROM (SELECT id FROM {spec.name} LIMIT {_SMALL + 1})"
    count, highest, lowest = connection.exec_driver_sql(counted).one()
    if count <= _SMALL:
        yield from checker.rows(spec)
        return
    highest = connection.exec_driver_sql(f"SELECT max(id) FROM {spec.name}").scalar_one()
    rows = connection.exec_driver_sql(
        f"SELECT id, row_mac, {', '.join(spec.all_columns)} FROM {spec.name} WHERE id >= ? ORDER BY id"
        f" LIMIT {_SAMPLE}",
        (random.randint(lowest, highest),),
    ).all()
    yield from checker.wrong_rows(spec, rows)


def _pages(connection: Connection) -> Iterator[Finding]:
    size = connection.exec_driver_sql(
        "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size"
    ).scalar_one()
    if size <= _SMALL_FILE and connection.exec_driver_sql("PRAGMA quick_check(1)").scalar() != "ok":
        yield Finding(kind="pages")


@contextmanager
def _limited(connection: Connection, stop: Callable[[], bool]) -> Iterator[None]:
    """Interrupt what the connection does once the time is over or somebody asks for it."""
    raw = driver(connection)
    end = time.monotonic() + _SECONDS
    raw.set_progress_handler(lambda: int(time.monotonic() > end or stop()), 10_000)
    try:
        yield
    finally:
        raw.set_progress_handler(None, 0)
