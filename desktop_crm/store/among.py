"""Asking for very many records by id."""

from __future__ import annotations

import json
from collections.abc import Iterable

from sqlalchemy import ColumnElement, bindparam, func, select
from sqlalchemy.orm import InstrumentedAttribute

_listed = func.json_each(bindparam("ids")).table_valued("value")


def among(column: InstrumentedAttribute[int] | InstrumentedAttribute[int | None]) -> ColumnElement[bool]:
    """Return the condition that a column is one of the ids that `these` hands to the statement.

    Thousands of them are one parameter and one statement, which can be made once: `column.in_(ids)` writes a new one
    for each number of ids, and that takes longer than reading the rows.
    """
    return column.in_(select(_listed.c.value))


def these(ids: Iterable[int]) -> dict[str, str]:
    """Return the parameter of a statement with `among`."""
    return {"ids": json.dumps(list(ids))}
