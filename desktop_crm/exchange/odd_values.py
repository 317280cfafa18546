"""Cells that are not what their column is for: days that are none, phones without digits, unknown stages."""

from __future__ import annotations

import re
from collections.abc import Callable

from desktop_crm.domain.stages import source_named, stage_named
from desktop_crm.exchange.fields import Column, Field, Mapping
from desktop_crm.exchange.repairs import repair_date, split_addresses, split_values
from desktop_crm.exchange.table import Table

_DIGITS = range(5, 21)
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")


def odd_values(table: Table, mapping: Mapping, country: str) -> tuple[int, ...]:
    """Count the odd cells of each column. Nothing of them is lost: they are kept as they are, or in the note."""
    return tuple(_odd(table, index, column, country) for index, column in enumerate(mapping.columns))


def _odd(table: Table, index: int, column: Column, country: str) -> int:
    fits = _tests(country).get(column.field)
    if fits is None:
        return 0
    cells = (row[index].strip() for row in table.rows if index < len(row))
    return sum(1 for cell in cells if cell and not fits(cell))


def _tests(country: str) -> dict[Field, Callable[[str], bool]]:
    return {
        Field.PHONE: _is_phone,
        Field.EMAIL: lambda cell: all(_EMAIL.fullmatch(part) for part in split_addresses(cell)),
        Field.DATE: lambda cell: bool(repair_date(cell, country)),
        Field.STAGE: lambda cell: stage_named(cell) is not None,
        Field.SOURCE: lambda cell: source_named(cell) is not None,
    }


def _is_phone(cell: str) -> bool:
    return all(sum(char.isdigit() for char in part) in _DIGITS for part in split_values(cell))
