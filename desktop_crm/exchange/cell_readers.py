"""Single cells to a draft: what a column's cells become is settled once a table, and then done for every row."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from desktop_crm.domain.records import ContactKind, ContactPoint, CustomerKind
from desktop_crm.exchange.draft import Draft
from desktop_crm.exchange.fields import Column, Field
from desktop_crm.exchange.labels import gender_code
from desktop_crm.exchange.repairs import (
    ONE_PHONE,
    repair_date,
    repair_phone,
    split_addresses,
    split_values,
    whole_number,
)

POINTS = {
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
_ORGANISATION = "1 true yes y company organisation organization account 公司 企业 单位 组织 是"
_ORGANISATION_WORDS = frozenset(_ORGANISATION.split())
_TAG_MARK = re.compile(r"[;；,，、|\n]")
# "* myContacts" is where Google keeps everybody.
_NO_TAGS = {"myContacts", "Other Contacts"}

CellReader = Callable[[Draft, str], None]
ValueReader = Callable[[Draft, str], list[str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A column where it stands: its index in a row, what it means, and the heading over it."""

    index: int
    column: Column
    heading: str
    country: str


def cell_reader(place: Place) -> CellReader | None:
    """Return what takes a cell of a column into the draft; None where it is skipped."""
    column, heading = place.column, place.heading
    if column.field in _TEXTS:
        name = column.field.value
        return lambda draft, text: draft.fill(name, text, heading)
    if column.field in POINTS:
        return _point_reader(place)
    if column.field is Field.GENDER:
        return lambda draft, text: draft.fill("gender", gender_code(text), heading)
    if column.field is Field.EXTRA:
        heading = column.label or heading
        return lambda draft, text: draft.extra.append((heading, text))
    return _PLAIN.get(column.field)


def _point_reader(place: Place) -> CellReader:
    values = value_reader(place)
    kind, label, service = POINTS[place.column.field], place.column.label, place.column.service

    def read(draft: Draft, text: str) -> None:
        for value in values(draft, text):
            draft.add(ContactPoint(kind=kind, value=value, label=label, service=service))

    return read


def value_reader(place: Place) -> ValueReader:
    """Return what splits and repairs a cell of a contact point's column; what is no value goes to extra."""
    match place.column.field:
        case Field.PHONE:
            return _phones(place.heading)
        case Field.EMAIL:
            return _emails
        case Field.DATE:
            return _dates(place)
        case Field.IM | Field.ID_NUMBER as field:
            return lambda draft, text: [
                draft.repaired(field, part, whole_number(part)) for part in _parts(text)
            ]
        case _:
            return lambda _, text: _parts(text)


def _phones(heading: str) -> ValueReader:
    def read(draft: Draft, text: str) -> list[str]:
        if ONE_PHONE.fullmatch(text):
            return [text]
        phones = []
        for part in split_values(text):
            if any(map(str.isdigit, part)):
                phones.append(draft.repaired("phone", part, repair_phone(part)))
            else:
                draft.extra.append((heading, part))
        return phones

    return read


def _emails(draft: Draft, text: str) -> list[str]:
    found = split_addresses(text)
    if len(found) == 1:
        draft.repaired("email", text.removesuffix(":::").strip(), found[0])
    return found


def _dates(place: Place) -> ValueReader:
    name = place.column.label or "date"

    def read(draft: Draft, text: str) -> list[str]:
        day = repair_date(text, place.country)
        if day:
            return [draft.repaired(name, text, day)]
        draft.extra.append((place.heading, text))
        return []

    return read


def _parts(text: str) -> list[str]:
    return [part.strip() for part in text.split(":::") if part.strip()] if ":::" in text else [text]


def _read_kind(draft: Draft, text: str) -> None:
    is_organisation = text.casefold() in _ORGANISATION_WORDS
    draft.kind = CustomerKind.ORGANISATION if is_organisation else CustomerKind.PERSON


def _read_tags(draft: Draft, text: str) -> None:
    listed = text.split(":::") if ":::" in text else _TAG_MARK.split(text)
    tags = [tag.strip().removeprefix("* ") for tag in listed]
    draft.tags += [tag for tag in tags if tag not in _NO_TAGS]


def _read_note(draft: Draft, text: str) -> None:
    draft.notes.append(text)


_PLAIN: dict[Field, CellReader] = {Field.KIND: _read_kind, Field.TAGS: _read_tags, Field.NOTE: _read_note}
