"""The schema: the tables by their codes, and the numbered steps from one version to the next."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import Any

from sqlalchemy import Connection

from desktop_crm.domain.errors import StoreDamaged
from desktop_crm.store import migrations
from desktop_crm.store.models import Base, Draft, Record
from desktop_crm.store.models.base import BOOKKEEPING

VERSION = 1


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


def customer_columns(spec: TableSpec) -> tuple[str, ...]:
    """Return the columns of a table that hold the id of a customer to whom its rows belong."""
    if spec.name == "customer":
        return ("id",)
    return tuple(name for name, _ in spec.columns if name in ("customer_id", "from_id", "to_id"))


def migrate(connection: Connection, found: int) -> None:
    """Bring the file from version `found` to VERSION inside the caller's transaction.

    Each step is `migrations/vNNNN.py` with a function `migrate(execute)`. Foreign keys must be off. Raise StoreDamaged
    where a reference hangs afterwards.
    """
    for module in sorted(info.name for info in iter_modules(migrations.__path__)):
        number = int(re.sub(r"\D", "", module))
        if number > found:
            import_module(f"{migrations.__name__}.{module}").migrate(connection.exec_driver_sql)
    if connection.exec_driver_sql("PRAGMA foreign_key_check").first():
        raise StoreDamaged(part="schema")
    connection.exec_driver_sql(f"PRAGMA user_version={VERSION}")
