"""Cells that belong together to a draft: the parts of an address, of a birthday, a phone beside its label."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import lru_cache
from operator import itemgetter

from desktop_crm.domain.records import AddressParts, ContactKind, ContactPoint
from desktop_crm.exchange.cell_readers import POINTS, Place, value_reader
from desktop_crm.exchange.draft import Draft, Marks, address_point
from desktop_crm.exchange.fields import ADDRESS_FIELDS, Field
from desktop_crm.exchange.labels import label_code, service_code
from desktop_crm.exchange.repairs import repair_date, whole_number

_BIRTH = {Field.YEAR, Field.MONTH, Field.DAY}
_MARKS = {Field.LABEL, Field.SERVICE, Field.CONFIRMED}
# The words beside the points of a table are few, and again and again the same.
_MARKS_KEPT = 4096

Row = Sequence[str]
"""The cells of a row, without blanks around them, and as many as the places of a group reach."""
GroupReader = Callable[[Draft, Row], None]
_TextReader = Callable[[Row], str]


def group_reader(places: Sequence[Place]) -> GroupReader:
    """Return what takes the cells of a group, found in its row, into the draft."""
    fields = {place.column.field for place in places}
    read_points = _points_reader(places)
    if not fields & (ADDRESS_FIELDS | _BIRTH):
        return read_points
    read_parts = _address_reader(places) if fields & ADDRESS_FIELDS else _birthday_reader(places)

    def read_both(draft: Draft, row: Row) -> None:
        read_parts(draft, row)
        read_points(draft, row)

    return read_both if fields & POINTS.keys() else read_parts


def _marks_reader(places: Sequence[Place]) -> Callable[[Row], Marks]:
    """Return what reads the label, service and confirmation of a group."""
    columns = [place.column for place in places]
    of_columns = next((column.label for column in columns if column.label), "")
    service_of_columns = next((column.service for column in columns if column.service), "")
    of_rows = [place for place in places if place.column.field in _MARKS]

    @lru_cache(maxsize=_MARKS_KEPT)
    def marks(texts: tuple[str, ...]) -> Marks:
        said = {place.column.field: text for place, text in zip(of_rows, texts, strict=True) if text}
        own, confirmed = said.get(Field.LABEL, ""), repair_date(said.get(Field.CONFIRMED, ""))
        return Marks(
            label=label_code(own.removeprefix("*").strip()) or of_columns,
            service=service_code(said.get(Field.SERVICE, "")) or service_of_columns,
            # As in Google's tables "* " marks the primary one.
            primary=own.startswith("*"),
            confirmed_on=date.fromisoformat(confirmed) if confirmed[:1].isdigit() else None,
        )

    pick = _picker(of_rows)
    return lambda row: marks(pick(row))


def _picker(places: Sequence[Place]) -> Callable[[Row], tuple[str, ...]]:
    indexes = [place.index for place in places]
    if len(indexes) > 1:
        return itemgetter(*indexes)
    return lambda row: tuple(row[index] for index in indexes)


def _points_reader(places: Sequence[Place]) -> GroupReader:
    readers = [
        (place.index, POINTS[place.column.field], value_reader(place))
        for place in places
        if place.column.field in POINTS
    ]
    read_marks = _marks_reader(places)

    def read(draft: Draft, row: Row) -> None:
        for index, kind, values in readers:
            if not (text := row[index]):
                continue
            marks = read_marks(row)
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
    street, city, region, postcode, country, whole = (
        _text_reader(places, field)
        for field in (
            Field.STREET, Field.CITY, Field.REGION, Field.POSTCODE, Field.COUNTRY, Field.ADDRESS,
        )
    )  # fmt: skip
    pick = _picker([place for place in places if place.column.field in ADDRESS_FIELDS])
    read_marks = _marks_reader(places)

    def read(draft: Draft, row: Row) -> None:
        if not any(pick(row)):
            return
        parts = AddressParts(
            street=street(row),
            city=city(row),
            region=region(row),
            postcode=whole_number(postcode(row)),
            country=country(row),
        )
        draft.add(address_point(parts, whole(row), read_marks(row)))

    return read


def _text_reader(places: Sequence[Place], field: Field) -> _TextReader:
    """Return what joins the cells of a field."""
    indexes = [place.index for place in places if place.column.field is field]
    if len(indexes) == 1:
        return itemgetter(*indexes)
    return lambda row: " ".join(text for index in indexes if (text := row[index]))


def _birthday_reader(places: Sequence[Place]) -> GroupReader:
    """Make one day of its parts; parts that are none are kept as extra."""
    of_parts = [place for place in places if place.column.field in _BIRTH]

    def read(draft: Draft, row: Row) -> None:
        cells = [(place, text) for place in of_parts if (text := row[place.index])]
        if not cells:
            return
        parts = {place.column.field: text for place, text in cells}
        year, month, day = (parts.get(field, "") for field in (Field.YEAR, Field.MONTH, Field.DAY))
        country = places[0].country
        # Beside a year, a heading of birthdays may still be of whole days.
        found = repair_date(f"{year or '1604'}-{month}-{day}", country) or repair_date(day, country)
        if found:
            draft.add(ContactPoint(kind=ContactKind.DATE, value=found, label="birthday"))
        else:
            draft.extra += [(place.heading, text) for place, text in cells]

    return read
