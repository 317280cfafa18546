"""Rows of a table to customers, by a mapping: cells are repaired and split, what no field takes is kept as extra."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from desktop_crm.domain.names import looks_like_company
from desktop_crm.domain.records import CustomerKind, CustomerRecord, RefusedRow
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


class _RowReader:
    """A mapping made ready for many rows: a reader for each column that stands alone, and one for each group."""

    def __init__(self, table: Table, mapping: Mapping, country: str) -> None:
        self._default_kind = mapping.default_kind
        places = _places(table, mapping, country)
        members = Counter(place.column.group for place in places)
        self._cells: list[tuple[int, CellReader]] = []
        grouped: dict[str, list[Place]] = {}
        for place in places:
            group = place.column.group
            together = place.column.field in ADDRESS_FIELDS or (group and members[group] > 1)
            if together:
                grouped.setdefault(group, []).append(place)
            elif read := cell_reader(place):
                self._cells.append((place.index, read))
        # In the order of their first columns, so that a short row is done with early.
        self._groups: list[tuple[int, GroupReader]] = [
            (group[0].index, group_reader(group)) for group in grouped.values()
        ]

    def read(self, row: Sequence[str], line: int) -> CustomerRecord | RefusedRow:
        draft = Draft(line=line)
        width = len(row)
        for index, read in self._cells:
            if index >= width:
                break
            if text := row[index].strip():
                read(draft, text)
        for first, read_group in self._groups:
            if first >= width:
                break
            read_group(draft, row)
        if draft.kind is None and looks_like_company(draft.texts.get("name", "")):
            draft.kind = CustomerKind.ORGANISATION
        return draft.finish(self._default_kind, "no_name_or_contact", "\t".join(row))


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
