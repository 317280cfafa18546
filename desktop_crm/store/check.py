"""Verifying a store: pages, schema, references, every tag and MAC, the table accumulators, the journal's chain."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from sqlalchemy import Connection
from sqlalchemy.exc import DatabaseError
from sqlalchemy.orm import Session

from desktop_crm.domain.errors import CrmError, Stopped, StoreDamaged
from desktop_crm.store import key_rows
from desktop_crm.store.check_rows import AT_ONCE, Checker, Finding
from desktop_crm.store.context import keys
from desktop_crm.store.engine import means_damage
from desktop_crm.store.schema import golden_inventory, inventory
from desktop_crm.store.sums import wrong_sums

__all__ = ["Finding", "findings"]

_MOST_PAGES = 20


def findings(
    session: Session,
    stop: Callable[[], bool] = lambda: False,
    report: Callable[[int, int], None] = lambda _done, _total: None,
) -> list[Finding]:
    """Return all that is wrong with the store, or nothing. Reads the whole file; nothing changes.

    `report` hears how many rows of how many are done. Raise Stopped.
    """
    checker = Checker(session.connection(), keys(session))
    progress = _Progress(checker, stop, report)
    connection = checker.connection
    parts = (
        schema(connection),
        _pages(connection),
        _references(connection),
        headers(connection),
        _sums(connection),
    )
    found = [one for part in parts for one in guarded(part, "") if one is not None]
    for spec in checker.tables:
        found += progress.through(guarded(checker.rows(spec), spec.name))
    found += progress.through(guarded(checker.contents(), "attachment"))
    found += progress.through(guarded(checker.old_values(), "change"))
    found += progress.through(guarded(checker.journal(), "change_set"))
    # Several parts stumble over the same page.
    return list(dict.fromkeys(found))


@dataclass(slots=True)
class _Progress:
    """Counts what a check has behind it, and lets it be stopped."""

    checker: Checker
    stop: Callable[[], bool]
    report: Callable[[int, int], None]
    done: int = 0

    def through(self, part: Iterator[Finding | None]) -> list[Finding]:
        """Return what a part finds; each None in it stands for a run of rows that were looked at."""
        found = []
        total = self.checker.count()
        for one in part:
            if self.stop():
                raise Stopped
            if one is None:
                self.done += AT_ONCE
                self.report(min(self.done, total), total)
            else:
                found.append(one)
        return found


def guarded(part: Iterator[Finding | None], table: str) -> Iterator[Finding | None]:
    """Give what a part finds; where SQLite itself cannot go on, that is a finding too, and the part is over."""
    try:
        yield from part
    except DatabaseError as error:
        if not means_damage(error.orig):
            raise
        yield Finding(kind="pages", table=table)
    except StoreDamaged as error:
        yield Finding(kind=error.part, table=table)


def schema(connection: Connection) -> Iterator[Finding]:
    """Compare tables, indexes and triggers with those of a new store of the same version."""
    version = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
    differing = inventory(connection.exec_driver_sql) ^ golden_inventory(version)
    yield from (Finding(kind="schema", table=name) for name in sorted({name for _, name, _ in differing}))


def _pages(connection: Connection) -> Iterator[Finding]:
    lines = connection.exec_driver_sql(f"PRAGMA integrity_check({_MOST_PAGES})").scalars().all()
    if lines != ["ok"]:
        roots = {
            str(root): table
            for root, table in connection.exec_driver_sql("SELECT rootpage, tbl_name FROM sqlite_master")
        }
        told = {
            roots.get(root, "") for line in lines for root in re.findall(r"[Tt]ree (?:page )?(\d+)", line)
        }
        yield from (Finding(kind="pages", table=table) for table in sorted(told) or [""])


def _references(connection: Connection) -> Iterator[Finding]:
    for table, row_id, *_ in connection.exec_driver_sql("PRAGMA foreign_key_check"):
        yield Finding(kind="references", table=table, row_id=row_id)


def _sums(connection: Connection) -> Iterator[Finding]:
    yield from (Finding(kind="sums", table=table) for table in wrong_sums(connection))


def headers(connection: Connection) -> Iterator[Finding]:
    """Compare the two copies of the key header."""
    try:
        alike = len({header.to_bytes() for header in key_rows.copies(connection)}) == 1
    except CrmError:
        alike = False
    if not alike:
        yield Finding(kind="header", table="crm_key_header")
