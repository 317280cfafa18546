"""What the columns of a table mean and may mean: of people into the fields of a customer, of sales into their own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from desktop_crm.exchange.fields import Column, Mapping
from desktop_crm.exchange.headings import heading
from desktop_crm.exchange.sales_columns import SalesMapping, fields_of, match_columns
from desktop_crm.exchange.sales_fields import SalesField
from desktop_crm.gui.panels.import_file import ImportFile
from desktop_crm.gui.panels.import_targets import Target, same_target, targets
from desktop_crm.gui.sales_words import Holding, SalesColumn


class Matching(Protocol):
    """The columns of one table, as found and as the user wants them."""

    @property
    def mapping(self) -> Mapping | SalesMapping:
        """What reading needs."""

    def offered(self) -> list[Target]:
        """Return where any column may go, in the order of the list."""

    def found(self, column: int) -> Target:
        """Return what the program found."""

    def chosen(self, column: int) -> Target:
        """Return where the column goes."""

    def is_sure(self, column: int) -> bool:
        """Tell whether the heading says what the program found."""

    def with_target(self, column: int, target: Target) -> Matching:
        """Return the matching with one column sent elsewhere."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PeopleMatching:
    """Columns of a table of people."""

    headers: Sequence[str]
    at_first: Mapping
    mapping: Mapping

    def offered(self) -> list[Target]:
        """Return the fields of a customer."""
        return [*targets()]

    def found(self, column: int) -> Target:
        """Return what the program found."""
        return self.at_first.columns[column]

    def chosen(self, column: int) -> Target:
        """Return where the column goes."""
        return self.mapping.columns[column]

    def is_sure(self, column: int) -> bool:
        """Tell whether the heading is a known one; else the values told."""
        return heading(self.headers[column]) is not None

    def with_target(self, column: int, target: Target) -> PeopleMatching:
        """Return the matching with one column sent elsewhere; back to what was found, with all that belongs to it."""
        assert isinstance(target, Column)
        found = self.at_first.columns[column]
        if same_target(target, found):
            columns = (*self.mapping.columns[:column], found, *self.mapping.columns[column + 1 :])
            return replace(self, mapping=replace(self.mapping, columns=columns))
        mapping = self.mapping.with_column(column, target.field, target.label, target.service)
        return replace(self, mapping=mapping)


@dataclass(frozen=True, slots=True, kw_only=True)
class SalesMatching:
    """Columns of a table of sales or follow-ups."""

    at_first: SalesMapping
    mapping: SalesMapping

    def offered(self) -> list[Target]:
        """Return the fields of such a record; nothing else is kept of its row."""
        fields: list[SalesField | None] = [None, *fields_of(self.mapping.kind)]
        return [SalesColumn(field=field) for field in fields]

    def found(self, column: int) -> Target:
        """Return what the program found."""
        return SalesColumn(field=self.at_first.field_of(column))

    def chosen(self, column: int) -> Target:
        """Return where the column goes."""
        return SalesColumn(field=self.mapping.field_of(column))

    def is_sure(self, column: int) -> bool:
        """Tell whether the heading is a known one: nothing else tells of such columns."""
        return self.at_first.field_of(column) is not None

    def with_target(self, column: int, target: Target) -> SalesMatching:
        """Return the matching with one column sent elsewhere; what went there before is left out."""
        assert isinstance(target, SalesColumn)
        return replace(self, mapping=self.mapping.with_column(column, target.field))


def matching_of(file: ImportFile) -> Matching:
    """Return how the columns of a table are matched."""
    assert file.opened is not None
    table, found = file.opened.table, file.opened.mapping
    assert table is not None
    assert found is not None
    if file.sales is not None:
        at_first = match_columns(table.headers, file.sales.kind, file.sales.document)
        return SalesMatching(at_first=at_first, mapping=file.sales)
    return PeopleMatching(headers=table.headers, at_first=found, mapping=file.mapping or found)


def matched(file: ImportFile, mapping: Mapping | SalesMapping) -> ImportFile:
    """Return a file whose columns go elsewhere; it is to be read again."""
    if isinstance(mapping, SalesMapping):
        return replace(file, sales=mapping, read=None)
    return replace(file, mapping=mapping, read=None)


def taken_for(file: ImportFile, holding: Holding) -> ImportFile:
    """Return a table whose rows are taken for something else than they were recognised as."""
    headers = file.opened.table.headers if file.opened and file.opened.table else ()
    sales = match_columns(headers, holding.kind, holding.document) if holding.kind else None
    return replace(file, sales=sales, read=None)
