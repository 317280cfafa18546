"""Customers to vCard 3.0 (RFC 2426) or 4.0 (RFC 6350), in UTF-8, folded at 75 octets between characters.

`vcard.cards` reads back what is written here: fields that vCard does not know travel in X- properties, and an own
label of a contact point in Apple's way (item1.TEL with item1.X-ABLabel).
"""

from __future__ import annotations

import base64
import re
from collections.abc import Iterator
from typing import Literal

from desktop_crm.domain.addresses import one_line
from desktop_crm.domain.lunar_days import is_lunar
from desktop_crm.domain.names import NameParts, display_name
from desktop_crm.domain.records import AddressParts, ContactKind, ContactPoint, CustomerKind, CustomerRecord
from desktop_crm.exchange.labels import im_scheme

Version = Literal["3.0", "4.0"]

_WIDTH = 75
_PROPERTY = {
    ContactKind.PHONE: "TEL",
    ContactKind.EMAIL: "EMAIL",
    ContactKind.ADDRESS: "ADR",
    ContactKind.IM: "IMPP",
    ContactKind.WEBSITE: "URL",
    ContactKind.ID_NUMBER: "X-ID-NUMBER",
}
_TYPES = {
    "work": "WORK",
    "home": "HOME",
    "mobile": "CELL",
    "fax": "FAX",
    "work_fax": "WORK,FAX",
    "home_fax": "HOME,FAX",
    "pager": "PAGER",
    "car": "CAR",
    "main": "MAIN",
    "other": "OTHER",
}
_DAYS = {"birthday": "BDAY", "anniversary": "ANNIVERSARY"}
_GENDERS = {"male": "M", "female": "F", "other": "O"}
_KEPT_NAME = re.compile(
    r"X-[A-Z0-9-]{1,60}|UID|REV|ROLE|CLASS|GEO|TZ|KEY|LOGO|SOUND|LANG|RELATED|MAILER|SORT-STRING|SOURCE"
)
_OUR_NAMES = {
    "X-EXTRA",
    "X-ABLABEL",
    "X-ID-NUMBER",
    "X-LEAD-SOURCE",
    "X-LIFECYCLE-STAGE",
    "X-GENDER",
    "X-ABDATE",
}
_ESCAPES = str.maketrans({"\\": "\\\\", ",": "\\,", ";": "\\;", "\n": "\\n", "\r": None, "\0": None})


def write_card(record: CustomerRecord, version: Version) -> bytes:
    """Return the card of one record, lines ended by CR LF."""
    lines = ["BEGIN:VCARD", f"VERSION:{version}", *_Writer(record, version).lines(), "END:VCARD"]
    return b"".join(fold(line.encode()) + b"\r\n" for line in lines)


def fold(line: bytes) -> bytes:
    """Fold a line at 75 octets, never within a character."""
    pieces = []
    start, room = 0, _WIDTH
    while len(line) - start > room:
        end = start + room
        while line[end] & 0xC0 == 0x80:
            end -= 1
        pieces.append(line[start:end])
        start, room = end, _WIDTH - 1
    pieces.append(line[start:])
    return b"\r\n ".join(pieces)


def _escape(text: str) -> str:
    return text.translate(_ESCAPES)


def _parameter(name: str, value: str) -> str:
    """Return a parameter in quotes, which may hold no quote: RFC 6868 writes that, and a line end, with a caret."""
    escaped = value.replace("^", "^^").replace("\r", "").replace("\n", "^n").replace('"', "^'")
    return f';{name}="{escaped}"'


class _Writer:
    """Writes one record; numbers the groups that tie an own label to its property."""

    def __init__(self, record: CustomerRecord, version: Version) -> None:
        self._record = record
        self._version = version
        self._groups = 0

    def lines(self) -> Iterator[str]:
        yield from self._name()
        yield from self._work()
        for point in self._record.contact_points:
            yield from self._contact_point(point)
        yield from self._about()
        yield from self._photo()
        for heading, text in self._record.extra:
            yield from self._extra(heading, text)

    def _name(self) -> Iterator[str]:
        record = self._record
        parts = NameParts(
            family=record.family_name,
            given=record.given_name,
            middle=record.middle_name,
            honorific=record.honorific,
            suffix=record.suffix,
        )
        in_order = (parts.family, parts.given, parts.middle, parts.honorific, parts.suffix)
        yield "N:" + ";".join(_escape(part) for part in in_order)
        yield f"FN:{_escape(record.name or display_name(parts))}"
        if record.nickname:
            yield f"NICKNAME:{_escape(record.nickname)}"

    def _work(self) -> Iterator[str]:
        record = self._record
        is_organisation = record.kind is CustomerKind.ORGANISATION
        if is_organisation:
            yield "KIND:org" if self._version == "4.0" else "X-ABShowAs:COMPANY"
        organisation = record.organisation or (record.name if is_organisation else "")
        if organisation or record.department:
            department = f";{_escape(record.department)}" if record.department else ""
            yield f"ORG:{_escape(organisation)}{department}"
        if record.job_title:
            yield f"TITLE:{_escape(record.job_title)}"

    def _about(self) -> Iterator[str]:
        record = self._record
        if record.gender:
            code = _GENDERS.get(record.gender, f";{record.gender}")
            yield f"{'GENDER' if self._version == '4.0' else 'X-GENDER'}:{code[:1]}{_escape(code[1:])}"
        if record.tags:
            yield "CATEGORIES:" + ",".join(_escape(tag) for tag in record.tags)
        if record.note:
            yield f"NOTE:{_escape(record.note)}"
        if record.source:
            yield f"X-LEAD-SOURCE:{_escape(record.source)}"
        if record.stage:
            yield f"X-LIFECYCLE-STAGE:{_escape(record.stage)}"

    def _photo(self) -> Iterator[str]:
        if self._record.photo is None:
            return
        octets = base64.b64encode(self._record.photo).decode("ascii")
        if self._version == "4.0":
            yield f"PHOTO:data:{self._record.photo_type};base64,{octets}"
        else:
            kind = self._record.photo_type.removeprefix("image/").upper()
            yield f"PHOTO;ENCODING=b{';TYPE=' + kind if kind else ''}:{octets}"

    def _extra(self, heading: str, text: str) -> Iterator[str]:
        if _KEPT_NAME.fullmatch(heading) and heading not in _OUR_NAMES:
            yield f"{heading}:{_escape(text)}"
        else:
            yield from self._labelled(f"X-EXTRA:{_escape(text)}", heading)

    def _contact_point(self, point: ContactPoint) -> Iterator[str]:
        if point.kind is ContactKind.DATE:
            # BDAY knows one calendar; a lunar day keeps its words and its label elsewhere.
            known = point.label in _DAYS and not is_lunar(point.value)
            name, own = (_DAYS[point.label], "") if known else ("X-ABDATE", point.label)
            yield from self._labelled(f"{name}{self._parameters(point)}{self._day(point)}", own)
            return
        line = f"{_PROPERTY[point.kind]}{self._parameters(point)}:{self._value(point)}"
        yield from self._labelled(line, "" if point.label in _TYPES else point.label)

    def _labelled(self, line: str, label: str) -> Iterator[str]:
        if not label:
            yield line
            return
        self._groups += 1
        yield f"item{self._groups}.{line}"
        yield f"item{self._groups}.X-ABLabel:{_escape(label)}"

    def _parameters(self, point: ContactPoint) -> str:
        found = f";TYPE={_TYPES[point.label]}" if point.label in _TYPES else ""
        if point.primary:
            found += ";PREF=1" if self._version == "4.0" else ";TYPE=PREF"
        if point.kind is ContactKind.IM and point.service:
            found += _parameter("X-SERVICE-TYPE", point.service)
        if point.address is not None and point.value != one_line(point.address):
            found += _parameter("LABEL" if self._version == "4.0" else "X-LABEL", point.value)
        if point.confirmed_on is not None:
            found += f";X-CONFIRMED={point.confirmed_on.isoformat()}"
        return found

    def _value(self, point: ContactPoint) -> str:
        if point.kind is ContactKind.ADDRESS:
            address = point.address or AddressParts(street=point.value)
            parts = (address.street, address.city, address.region, address.postcode, address.country)
            return ";;" + ";".join(_escape(part) for part in parts)
        if point.kind is ContactKind.IM:
            return f"{im_scheme(point.service)}:{_escape(point.value)}"
        return _escape(point.value)

    def _day(self, point: ContactPoint) -> str:
        """Write a day; 3.0 has no day without a year, so Apple's year that does not count stands in for it."""
        if is_lunar(point.value):
            return f":{_escape(point.value)}"
        without_year = point.value.startswith("--")
        if self._version == "4.0":
            return ":" + ("--" if without_year else "") + point.value.replace("-", "")
        return f";X-APPLE-OMIT-YEAR=1604:1604-{point.value[2:]}" if without_year else f":{point.value}"
