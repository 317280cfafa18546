"""The schema: the tables by their codes, and what the file of a new store looks like."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from functools import cache
from typing import Any

from desktop_crm.domain.errors import StoreDamaged
from desktop_crm.store.migrations import steps
from desktop_crm.store.models import Base, Draft, Record
from desktop_crm.store.models.base import BOOKKEEPING
from desktop_crm.vault.row_mac import decode_row

VERSION = len(steps())

# Name and statement of every table, index, trigger and view, as SQLite keeps them.
Inventory = frozenset[tuple[str, str, str | None]]
_INVENTORY = "SELECT type, name, sql FROM sqlite_master"


@dataclass(frozen=True, slots=True, kw_only=True)
class TableSpec:
    """A table of records. `columns` are those that people change, as (name, code); `all_columns` all but the MAC."""

    name: str
    code: str
    columns: tuple[tuple[str, str], ...]
    all_columns: tuple[str, ...]
    journaled: bool


@cache
def tables() -> dict[str, TableSpec]:
    """Return the tables of records by code."""
    specs = (_spec(mapper.class_) for mapper in Base.registry.mappers if issubclass(mapper.class_, Record))
    return {spec.code: spec for spec in specs}


def _spec(model: type[Any]) -> TableSpec:
    table = Base.metadata.tables[model.__tablename__]
    names = [column.name for column in table.columns]
    return TableSpec(
        name=table.name,
        code=table.info["code"],
        columns=tuple((c.name, c.info["code"]) for c in table.columns if c.name not in ("id", *BOOKKEEPING)),
        all_columns=tuple(name for name in names if name not in ("id", "row_mac")),
        # A draft is rewritten every two seconds while someone types: its past is nobody's history.
        journaled=model is not Draft,
    )


def unpacked(spec: TableSpec, packed: bytes) -> dict[str, Any]:
    """Return the columns of a row as the journal packed it, by name. Raise StoreDamaged."""
    return dict(zip((name for name, _ in spec.columns), unpacked_values(spec, packed), strict=False))


def unpacked_values(spec: TableSpec, packed: bytes) -> tuple[Any, ...]:
    """Return the values of such a row in the order of the table's columns. Raise StoreDamaged.

    A row that an older program packed lacks the columns that came later, which stand at the end.
    """
    values = decode_row(packed)
    if len(values) > len(spec.columns):
        raise StoreDamaged(part="value")
    return values


@cache
def sealed_columns(spec: TableSpec) -> tuple[tuple[str, str], ...]:
    """Return the columns of a table that hold sealed values, as (name, code)."""
    columns = Base.metadata.tables[spec.name].columns
    return tuple((name, code) for name, code in spec.columns if columns[name].info.get("sealed"))


@cache
def customer_columns(spec: TableSpec) -> tuple[str, ...]:
    """Return the columns of a table that hold the id of a customer to whom its rows belong."""
    if spec.name == "customer":
        return ("id",)
    columns = Base.metadata.tables[spec.name].columns
    return tuple(
        name
        for name, _ in spec.columns
        if any(key.column.table.name == "customer" for key in columns[name].foreign_keys)
    )


def inventory(execute: Callable[[str], Any]) -> Inventory:
    """Return what stands in the schema of an open file; `execute` runs a statement there."""
    # What begins with sqlite_stat is SQLite's own note about indexes, should one ever ask it to take some.
    return frozenset(
        (kind, name, sql) for kind, name, sql in execute(_INVENTORY) if not name.startswith("sqlite_stat")
    )


@cache
def golden_inventory(version: int = VERSION) -> Inventory:
    """Return what stands in the schema of a store of a version; an older one must equal the newest once migrated."""
    with closing(_new_schema(version)) as connection:
        return inventory(connection.execute)


def tables_of(version: int) -> list[TableSpec]:
    """Return the tables of records that a store of a version has."""
    names = {name for kind, name, _ in golden_inventory(version) if kind == "table"}
    return [spec for spec in tables().values() if spec.name in names]


@cache
def file_columns(table: str) -> tuple[str, ...]:
    """Return the columns of a table in the order in which the file keeps them."""
    with closing(_new_schema()) as connection:
        return tuple(row[1] for row in connection.execute(f"PRAGMA table_info({table})"))


def _new_schema(version: int = VERSION) -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    for migrate in steps()[:version]:
        migrate(connection.execute)
    return connection
