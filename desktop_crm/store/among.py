"""Asking for very many records by id."""

from __future__ import annotations

import json
from collections.abc import Sequence

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import InstrumentedAttribute


def among(column: InstrumentedAttribute[int], ids: Sequence[int]) -> ColumnElement[bool]:
    """Return the condition that a column is one of these ids: one parameter and one statement, however many there are.

    `column.in_(ids)` writes a statement of its own for each number of ids; with thousands that takes longer than
    reading the rows.
    """
    listed = func.json_each(json.dumps(list(ids))).table_valued("value")
    return column.in_(select(listed.c.value))
