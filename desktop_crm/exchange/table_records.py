"""Rows of a table to customers, by a mapping: cells are repaired and split, what no field takes is kept as extra."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from desktop_crm.domain.names import looks_like_company
from desktop_crm.domain.records import CustomerKind, CustomerRecord, RefusedRow
from desktop_crm.domain.text import legible
from desktop_crm.exchange.cell_readers import CellReader, Place, cell_reader
from desktop_crm.exchange.draft import Draft
from desktop_crm.exchange.fields import ADDRESS_FIELDS, Column, Field, Mapping
from desktop_crm.exchange.group_readers import GroupReader, group_reader
from desktop_crm.exchange.table import Table


def records(table: Table, mapping: Mapping, country: str = "") -> Iterator[CustomerRecord | RefusedRow]:
    """Yield a customer or a refusal (empty_row, no_name_or_contact) for each row, in order.

    `country` (ISO 3166, two letters) tells how an ambiguous date is read.
    """
    reader = _RowReader(table, mapping, country)
    for row, line in zip(table.rows, table.lines, strict=True):
        yield reader.read(row, line)


@dataclass(frozen=True, slots=True)
class _Plan:
    """What reads rows up to a width."""

    width: int
    cells: list[tuple[int, CellReader]] = field(default_factory=list)
    groups: list[GroupReader] = field(default_factory=list)


class _RowReader:
    """A mapping made ready for many rows: for their widths, what takes the cells of such a row into a draft."""

    def __init__(self, table: Table, mapping: Mapping, country: str) -> None:
        self._default_kind = mapping.default_kind
        self._places = _places(table, mapping, country)
        self._members = Counter(place.column.group for place in self._places)
        self._plans: dict[int, _Plan] = {}

    def read(self, row: Sequence[str], line: int) -> CustomerRecord | RefusedRow:
        draft = Draft(line=line)
        plan = self._plan(len(row))
        cells = list(map(str.strip, row))
        if not "".join(cells).isprintable():
            cells = [legible(cell).strip() for cell in cells]
        cells += [""] * (plan.width - len(cells))
        for index, read in plan.cells:
            if text := cells[index]:
                read(draft, text)
        for read_group in plan.groups:
            read_group(draft, cells)
        if draft.kind is None and looks_like_company(draft.texts.get("name", "")):
            draft.kind = CustomerKind.ORGANISATION
        return draft.finish(self._default_kind, "no_name_or_contact", row)

    def _plan(self, width: int) -> _Plan:
        """Return what reads a row of this width: few plans, none much wider than its rows, whatever a file holds."""
        wide = min(len(self._places), 1 << width.bit_length())
        if wide not in self._plans:
            self._plans[wide] = self._new_plan(wide)
        return self._plans[wide]

    def _new_plan(self, width: int) -> _Plan:
        """Return a reader for each column that stands alone, and one for each group."""
        plan = _Plan(width)
        grouped: dict[str, list[Place]] = {}
        for place in self._places[:width]:
            group = place.column.group
            together = place.column.field in ADDRESS_FIELDS or (group and self._members[group] > 1)
            if together:
                grouped.setdefault(group, []).append(place)
            elif read := cell_reader(place):
                plan.cells.append((place.index, read))
        plan.groups.extend(map(group_reader, grouped.values()))
        return plan


def _places(table: Table, mapping: Mapping, country: str) -> list[Place]:
    """Return every column of the table; one that the mapping does not know is kept as extra."""
    known = len(mapping.columns)
    return [
        Place(
            index=index,
            column=mapping.columns[index] if index < known else Column(field=Field.EXTRA),
            heading=heading or f"#{index + 1}",
            country=country,
        )
        for index, heading in enumerate(table.headers)
    ]
