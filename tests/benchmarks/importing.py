"""A whole CSV file: read, compared, sealed, written, indexed; against sealing and inserting the same rows."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from functools import partial
from itertools import islice
from math import ceil
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import Table, select

from desktop_crm.domain.changes import Changes, Op
from desktop_crm.exchange.export_table import write_csv
from desktop_crm.operations.import_contacts import import_contacts
from desktop_crm.queries.rehearsal import rehearse
from desktop_crm.store.models import Base
from desktop_crm.store.store import Store
from desktop_crm.system.collector import collector_paused
from desktop_crm.vault.seal import Sealer
from tests.benchmarks.measuring import Figure, Target, milliseconds
from tests.benchmarks.samples import FOLDER, new_store, records
from tests.whole_files import read_contact_file

_COUNTRY = "CN"
# A file of contacts may have 256 MB: a million customers are two.
_MOST_ROWS = 500_000
T = TypeVar("T")


def measure(size: int) -> Iterator[Figure]:
    """Yield the figures of this family: the whole, the part that the yardstick does as well, and the steps.

    A store does the last step, the search memory, at the end of each write; here it is timed apart.
    """
    paths = csv_files(size)
    store = new_store("import")
    store.forgo_search()
    steps = {}
    read, steps["read"] = _timed(lambda: [read_contact_file(path, _COUNTRY) for path in paths])
    rehearsals, steps["rehearse"] = _timed(partial(store.read, rehearse, read))
    done, steps["write"] = _timed(partial(store.write, Op.IMPORT, import_contacts, rehearsals))
    on_disk = sum(steps.values())
    steps["make searchable"] = _make_searchable(store, done.changes)
    figure = partial(_figure, size, _seal_and_insert(store))
    yield figure("import a CSV file", sum(steps.values()))
    yield figure("import a CSV file: all but the search memory", on_disk, 1.8)
    for step, taken in steps.items():
        yield figure(f"import a CSV file: {step}", taken)
    for operation, replay in (("undo an import", store.undo), ("redo an import", store.redo)):
        changes, taken = _timed(partial(replay))
        yield figure(operation, taken + _make_searchable(store, changes))
    store.close()


def _figure(size: int, same_rows: float, operation: str, taken: float, target: float | None = None) -> Figure:
    return Figure(
        operation=operation,
        yardstick="seal, insert and index the same rows",
        size=size,
        value=taken,
        measure=same_rows,
        target=Target(ratio=target, growth=1.0),
    )


def _timed(work: partial[T]) -> tuple[T, float]:
    answers: list[T] = []
    taken = milliseconds(lambda: answers.append(work()))
    return answers[0], taken


def _make_searchable(store: Store, changes: Changes) -> float:
    return milliseconds(lambda: _refresh(store, changes))


def _refresh(store: Store, changes: Changes) -> None:
    with collector_paused():
        store.read(store.search.refresh, changes, loading=False)


def csv_files(size: int) -> list[Path]:
    """Return CSV files of invented people, one where it is not too large to be read, made now where there are none."""
    count = ceil(size / _MOST_ROWS)
    paths = [FOLDER / f"contacts-{size}{f'-{number}' if number else ''}.csv" for number in range(count)]
    if not all(path.exists() for path in paths):
        FOLDER.mkdir(parents=True, exist_ok=True)
        people = records(size)
        for path in paths:
            path.write_bytes(write_csv(list(islice(people, _MOST_ROWS))))
    return paths


def _seal_and_insert(store: Store) -> float:
    """Return how long the rows of a store take to be sealed anew and inserted into an empty one, texts at hand."""
    tables = [_opened_table(store, table) for table in Base.metadata.sorted_tables if _is_filled(table)]
    empty = new_store("plain")
    empty.close()
    connection = sqlite3.connect(empty.path, isolation_level=None)
    connection.execute("PRAGMA synchronous=FULL")
    taken = milliseconds(lambda: _insert(connection, store.keys.sealer, tables))
    connection.close()
    return taken


def _is_filled(table: Table) -> bool:
    return table.name in ("customer", "contact_point", "relation", "tag", "customer_tag")


def _opened_table(store: Store, table: Table) -> tuple[Table, dict[str, Sequence[Any]]]:
    """Return a table's columns with their seals opened."""
    rows = store.read(lambda session: session.execute(select(table)).all())
    columns = dict(zip(table.columns.keys(), zip(*rows, strict=True), strict=True)) if rows else {}
    open_texts = store.keys.sealer.open_texts
    for column in table.columns:
        if columns and column.info.get("sealed"):
            sealed = columns[column.name]
            columns[column.name] = open_texts(table.info["code"], column.info["code"], columns["id"], sealed)
    return table, columns


def _insert(
    connection: sqlite3.Connection, sealer: Sealer, tables: Sequence[tuple[Table, dict[str, Sequence[Any]]]]
) -> None:
    connection.execute("BEGIN IMMEDIATE")
    for table, columns in tables:
        stored = [
            sealer.seal_texts(table.info["code"], column.info["code"], columns["id"], columns[column.name])
            if column.info.get("sealed")
            else columns[column.name]
            for column in table.columns
            if columns
        ]
        marks = ", ".join("?" * len(table.columns))
        names = ", ".join(table.columns.keys())
        connection.executemany(
            f"INSERT INTO {table.name} ({names}) VALUES ({marks})", list(zip(*stored, strict=True))
        )
    connection.execute("COMMIT")
