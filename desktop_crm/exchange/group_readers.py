"""Cells that belong together to a draft: the parts of an address, of a birthday, a phone beside its label."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from desktop_crm.domain.records import AddressParts, ContactKind, ContactPoint
from desktop_crm.exchange.cell_readers import POINTS, Place, value_reader
from desktop_crm.exchange.draft import Draft, address_point
from desktop_crm.exchange.fields import ADDRESS_FIELDS, Field
from desktop_crm.exchange.labels import label_code, service_code
from desktop_crm.exchange.repairs import repair_date, whole_number

_BIRTH = {Field.YEAR, Field.MONTH, Field.DAY}

Texts = dict[Field, str]
GroupReader = Callable[[Draft, Sequence[str]], None]


@dataclass(slots=True, kw_only=True)
class _Marks:
    """What stands beside the value of a contact point."""

    label: str = ""
    service: str = ""
    primary: bool = False
    confirmed_on: date | None = None


def group_reader(places: Sequence[Place]) -> GroupReader:
    """Return what takes the cells of a group, found in its row, into the draft."""
    fields = {place.column.field for place in places}
    read_points = _points_reader(places)
    if fields & ADDRESS_FIELDS:
        read_address = _address_reader(places)

        def read_both(draft: Draft, row: Sequence[str]) -> None:
            read_address(draft, row)
            read_points(draft, row)

        return read_both if fields & POINTS.keys() else read_address
    return _birthday_reader(places) if fields & _BIRTH else read_points


def _cells(places: Sequence[Place], row: Sequence[str]) -> list[tuple[Place, str]]:
    """Return the cells of the group that say something."""
    width = len(row)
    return [(place, text) for place in places if place.index < width and (text := row[place.index].strip())]


def _joined(cells: Sequence[tuple[Place, str]]) -> Texts:
    texts: Texts = {}
    for place, text in cells:
        field = place.column.field
        texts[field] = f"{texts[field]} {text}" if field in texts else text
    return texts


def _marks(cells: Sequence[tuple[Place, str]]) -> _Marks:
    """Read the label, service and confirmation of a group; as in Google's tables "* " marks the primary one."""
    own = service = confirmed = of_columns = service_of_columns = ""
    for place, text in cells:
        column = place.column
        if column.field is Field.LABEL:
            own = text
        elif column.field is Field.SERVICE:
            service = text
        elif column.field is Field.CONFIRMED:
            confirmed = repair_date(text)
        of_columns = of_columns or column.label
        service_of_columns = service_of_columns or column.service
    return _Marks(
        label=label_code(own.removeprefix("*").strip()) or of_columns,
        service=service_code(service) or service_of_columns,
        primary=own.startswith("*"),
        confirmed_on=date.fromisoformat(confirmed) if confirmed[:1].isdigit() else None,
    )


def _points_reader(places: Sequence[Place]) -> GroupReader:
    of_values = [place for place in places if place.column.field in POINTS]
    readers = {place.index: (POINTS[place.column.field], value_reader(place)) for place in of_values}

    def read(draft: Draft, row: Sequence[str]) -> None:
        cells = _cells(of_values, row)
        if not cells:
            return
        marks = _marks(_cells(places, row))
        for place, text in cells:
            kind, values = readers[place.index]
            for value in values(draft, text):
                point = ContactPoint(
                    kind=kind,
                    value=value,
                    label=marks.label,
                    service=marks.service,
                    primary=marks.primary,
                    confirmed_on=marks.confirmed_on,
                )
                draft.add(point)

    return read


def _address_reader(places: Sequence[Place]) -> GroupReader:
    """Make one address of its parts; what was written as a whole stays its text."""

    def read(draft: Draft, row: Sequence[str]) -> None:
        cells = _cells(places, row)
        if not cells:
            return
        texts, marks = _joined(cells), _marks(cells)
        parts = AddressParts(
            street=texts.get(Field.STREET, ""),
            city=texts.get(Field.CITY, ""),
            region=texts.get(Field.REGION, ""),
            postcode=whole_number(texts.get(Field.POSTCODE, "")),
            country=texts.get(Field.COUNTRY, ""),
        )
        point = address_point(parts, marks.label, texts.get(Field.ADDRESS, ""), marks.primary)
        draft.add(replace(point, confirmed_on=marks.confirmed_on) if marks.confirmed_on else point)

    return read


def _birthday_reader(places: Sequence[Place]) -> GroupReader:
    def read(draft: Draft, row: Sequence[str]) -> None:
        cells = _cells(places, row)
        if not cells:
            return
        parts = {place.column.field: text for place, text in cells}
        year, month, day = (parts.get(field, "") for field in (Field.YEAR, Field.MONTH, Field.DAY))
        found = repair_date(f"{year or '1604'}-{month}-{day}", places[0].country)
        if found:
            draft.add(ContactPoint(kind=ContactKind.DATE, value=found, label="birthday"))
        else:
            draft.extra += [(place.heading, text) for place, text in cells]

    return read
