"""Rows of a table to customers, by a mapping: cells are repaired and split, what no field takes is kept as extra."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from desktop_crm.domain.records import (
    AddressParts,
    ContactKind,
    ContactPoint,
    CustomerKind,
    CustomerRecord,
    RefusedRow,
)
from desktop_crm.exchange.columns import looks_like_company
from desktop_crm.exchange.draft import Draft, address_point
from desktop_crm.exchange.fields import Column, Field, Mapping
from desktop_crm.exchange.labels import gender_code, label_code, service_code
from desktop_crm.exchange.repairs import (
    repair_date,
    repair_phone,
    split_addresses,
    split_values,
    whole_number,
)
from desktop_crm.exchange.table import Table

_POINTS = {
    Field.PHONE: ContactKind.PHONE,
    Field.EMAIL: ContactKind.EMAIL,
    Field.IM: ContactKind.IM,
    Field.WEBSITE: ContactKind.WEBSITE,
    Field.ID_NUMBER: ContactKind.ID_NUMBER,
    Field.DATE: ContactKind.DATE,
}
_TEXTS = {
    Field.NAME, Field.FAMILY_NAME, Field.GIVEN_NAME, Field.MIDDLE_NAME, Field.HONORIFIC, Field.SUFFIX, Field.NICKNAME,
    Field.ORGANISATION, Field.DEPARTMENT, Field.JOB_TITLE, Field.SOURCE, Field.STAGE,
}  # fmt: skip
_ADDRESS = {Field.ADDRESS, Field.STREET, Field.CITY, Field.REGION, Field.POSTCODE, Field.COUNTRY}
_BIRTH = {Field.YEAR, Field.MONTH, Field.DAY}
_ORGANISATION = "1 true yes y company organisation organization account 公司 企业 单位 组织 是"
_ORGANISATION_WORDS = frozenset(_ORGANISATION.split())
_TAG_MARK = re.compile(r"[;；,，、|\n]")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Cell:
    column: Column
    heading: str
    text: str


def records(table: Table, mapping: Mapping, country: str = "") -> Iterator[CustomerRecord | RefusedRow]:
    """Yield a customer or a refusal (empty_row, no_name_or_contact) for each row, in order.

    `country` (ISO 3166, two letters) tells how an ambiguous date is read.
    """
    reader = _RowReader(table, mapping, country)
    for row, line in zip(table.rows, table.lines, strict=True):
        yield reader.read(row, line)


class _RowReader:
    """A mapping made ready for many rows."""

    def __init__(self, table: Table, mapping: Mapping, country: str) -> None:
        self._headings = table.headers
        self._columns = mapping.columns
        self._default_kind = mapping.default_kind
        self._country = country
        grouped = [column.group for column in mapping.columns if column.group]
        self._together = {group for group in grouped if grouped.count(group) > 1} | {
            column.group for column in mapping.columns if column.field in _ADDRESS
        }
        self._fill: dict[Field, Callable[[Draft, _Cell], None]] = {
            **dict.fromkeys(_TEXTS, _fill_text),
            **dict.fromkeys(_POINTS, self._fill_point),
            Field.KIND: _fill_kind,
            Field.GENDER: _fill_gender,
            Field.TAGS: _fill_tags,
            Field.NOTE: _fill_note,
            Field.EXTRA: _fill_extra,
        }

    def read(self, row: Sequence[str], line: int) -> CustomerRecord | RefusedRow:
        draft = Draft(line=line)
        groups: dict[str, list[_Cell]] = {}
        for index, raw in enumerate(row):
            text = raw.strip()
            if not text:
                continue
            cell = self._cell(index, text)
            if cell.column.group in self._together:
                groups.setdefault(cell.column.group, []).append(cell)
            elif cell.column.field in self._fill:
                self._fill[cell.column.field](draft, cell)
        for cells in groups.values():
            self._fill_group(draft, cells)
        if draft.kind is None and looks_like_company(draft.texts.get("name", "")):
            draft.kind = CustomerKind.ORGANISATION
        return draft.finish(self._default_kind, "no_name_or_contact", "\t".join(row))

    def _cell(self, index: int, text: str) -> _Cell:
        if index >= len(self._columns):
            return _Cell(column=Column(field=Field.EXTRA), heading=f"#{index + 1}", text=text)
        heading = self._headings[index] or f"#{index + 1}"
        return _Cell(column=self._columns[index], heading=heading, text=text)

    def _fill_point(self, draft: Draft, cell: _Cell) -> None:
        column = cell.column
        self._add_points(draft, cell, _Marks(label=column.label, service=column.service))

    def _fill_group(self, draft: Draft, cells: list[_Cell]) -> None:
        fields = {cell.column.field for cell in cells}
        marks = _marks(cells)
        if fields & _ADDRESS:
            _fill_address(draft, cells, marks)
        elif fields & _BIRTH:
            self._fill_birthday(draft, cells)
        for cell in cells:
            if cell.column.field in _POINTS and not fields & _BIRTH:
                self._add_points(draft, cell, marks)

    def _add_points(self, draft: Draft, cell: _Cell, marks: _Marks) -> None:
        for value in self._values(draft, cell):
            draft.add(
                ContactPoint(
                    kind=_POINTS[cell.column.field],
                    value=value,
                    label=marks.label,
                    service=marks.service,
                    primary=marks.primary,
                    confirmed_on=marks.confirmed_on,
                )
            )

    def _values(self, draft: Draft, cell: _Cell) -> list[str]:
        match cell.column.field:
            case Field.PHONE:
                return _phones(draft, cell)
            case Field.EMAIL:
                return _emails(draft, cell)
            case Field.DATE:
                return self._dates(draft, cell)
            case Field.IM | Field.ID_NUMBER:
                return [
                    draft.repaired(cell.column.field, part, whole_number(part)) for part in _parts(cell.text)
                ]
            case _:
                return _parts(cell.text)

    def _dates(self, draft: Draft, cell: _Cell) -> list[str]:
        day = repair_date(cell.text, self._country)
        if not day:
            draft.extra.append((cell.heading, cell.text))
            return []
        return [draft.repaired(cell.column.label or "date", cell.text, day)]

    def _fill_birthday(self, draft: Draft, cells: list[_Cell]) -> None:
        parts = {cell.column.field: cell.text for cell in cells}
        year, month, day = (parts.get(field, "") for field in (Field.YEAR, Field.MONTH, Field.DAY))
        text = f"{year or '1604'}-{month}-{day}"
        found = repair_date(text, self._country)
        if found:
            draft.add(ContactPoint(kind=ContactKind.DATE, value=found, label="birthday"))
        else:
            draft.extra += [(cell.heading, cell.text) for cell in cells]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Marks:
    """What stands beside the value of a contact point."""

    label: str = ""
    service: str = ""
    primary: bool = False
    confirmed_on: date | None = None


def _marks(cells: list[_Cell]) -> _Marks:
    """Read the label, service and confirmation of a group; as in Google's tables "* " marks the primary one."""
    texts = {cell.column.field: cell.text for cell in cells}
    label = texts.get(Field.LABEL, "")
    primary = label.startswith("*")
    own = label_code(label.removeprefix("*").strip())
    confirmed = repair_date(texts.get(Field.CONFIRMED, ""))
    return _Marks(
        label=own or next((cell.column.label for cell in cells if cell.column.label), ""),
        service=service_code(texts.get(Field.SERVICE, ""))
        or next((cell.column.service for cell in cells if cell.column.service), ""),
        primary=primary,
        confirmed_on=date.fromisoformat(confirmed) if confirmed and confirmed[0] != "-" else None,
    )


def _parts(text: str) -> list[str]:
    return [part.strip() for part in text.split(":::") if part.strip()]


def _phones(draft: Draft, cell: _Cell) -> list[str]:
    phones = []
    for part in split_values(cell.text):
        if any(char.isdigit() for char in part):
            phones.append(draft.repaired("phone", part, repair_phone(part)))
        else:
            draft.extra.append((cell.heading, part))
    return phones


def _emails(draft: Draft, cell: _Cell) -> list[str]:
    found = split_addresses(cell.text)
    if len(found) == 1:
        draft.repaired("email", cell.text.removesuffix(":::").strip(), found[0])
    return found


def _fill_text(draft: Draft, cell: _Cell) -> None:
    draft.fill(cell.column.field, cell.text, cell.heading)


def _fill_kind(draft: Draft, cell: _Cell) -> None:
    is_organisation = cell.text.casefold() in _ORGANISATION_WORDS
    draft.kind = CustomerKind.ORGANISATION if is_organisation else CustomerKind.PERSON


def _fill_gender(draft: Draft, cell: _Cell) -> None:
    draft.fill("gender", gender_code(cell.text), cell.heading)


def _fill_tags(draft: Draft, cell: _Cell) -> None:
    listed = cell.text.split(":::") if ":::" in cell.text else _TAG_MARK.split(cell.text)
    tags = [tag.strip().removeprefix("* ") for tag in listed]
    # "* myContacts" is where Google keeps everybody.
    draft.tags += [tag for tag in tags if tag not in {"myContacts", "Other Contacts"}]


def _fill_note(draft: Draft, cell: _Cell) -> None:
    draft.notes.append(cell.text)


def _fill_extra(draft: Draft, cell: _Cell) -> None:
    draft.extra.append((cell.column.label or cell.heading, cell.text))


def _fill_address(draft: Draft, cells: list[_Cell], marks: _Marks) -> None:
    """Make one address of its parts; what was written as a whole stays its text."""

    def join(field: Field) -> str:
        return " ".join(cell.text for cell in cells if cell.column.field is field)

    parts = AddressParts(
        street=join(Field.STREET),
        city=join(Field.CITY),
        region=join(Field.REGION),
        postcode=whole_number(join(Field.POSTCODE)),
        country=join(Field.COUNTRY),
    )
    point = address_point(parts, marks.label, join(Field.ADDRESS), marks.primary)
    draft.add(replace(point, confirmed_on=marks.confirmed_on))
