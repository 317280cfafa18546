"""vCard 2.1, 3.0 and 4.0 to customers: what each property means. `vcard_points` reads the contact points."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from desktop_crm.domain.records import (
    ContactKind,
    ContactPoint,
    CustomerKind,
    CustomerRecord,
    RefusedRow,
)
from desktop_crm.exchange.draft import Draft
from desktop_crm.exchange.labels import gender_code
from desktop_crm.exchange.repairs import repair_date
from desktop_crm.exchange.vcard_cards import Card, read_cards
from desktop_crm.exchange.vcard_points import PointReader
from desktop_crm.exchange.vcard_property import Property, decode_base64, parse_line, split_escaped, unescape

# What a file says of itself and of its program, not of the person.
_OF_THE_FILE = {"VERSION", "PRODID", "X-ABLABEL", "BEGIN", "END", "X-ABADR", "LABEL"}
_RELATED = {"X-ABRELATEDNAMES", "RELATED"}
_SIGNATURES = (
    (b"\xff\xd8", "image/jpeg"), (b"\x89PNG", "image/png"), (b"GIF8", "image/gif"), (b"BM", "image/bmp"),
    (b"RIFF", "image/webp"),
)  # fmt: skip
_DATA_URI = re.compile(r"data:([\w/+.-]*)(?:;[^,]*)?,(.*)", re.DOTALL)
_ANDROID = "vnd.android.cursor.item/"
_ANDROID_EVENTS = {"1": "anniversary", "3": "birthday"}


def cards(data: bytes) -> Iterator[CustomerRecord | RefusedRow]:
    """Yield the customers and refusals of a file one by one, for progress and stopping."""
    for card in read_cards(data):
        yield _customer(card)


def count_cards(data: bytes) -> int:
    """Return about how many cards a file holds, fast."""
    return len(re.findall(rb"^BEGIN:VCARD", data, re.IGNORECASE | re.MULTILINE))


def _customer(card: Card) -> CustomerRecord | RefusedRow:
    reader = _CardReader(card)
    for found in card.properties:
        reader.take(found)
    return reader.finish()


class _CardReader:
    """Gathers one card: properties in their order, with what others of their group say of them."""

    def __init__(self, card: Card) -> None:
        self._draft = Draft(line=card.line)
        self._card = card
        self._points = PointReader(card, self._draft)
        self._roles: list[str] = []

    def take(self, found: Property) -> None:
        """Take one property over into the draft."""
        take = _TAKERS.get(found.head.name)
        if take is not None:
            take(self, found)
        elif found.head.name not in _OF_THE_FILE and not self._points.take(found):
            self._keep(found)

    def finish(self) -> CustomerRecord | RefusedRow:
        """Return the customer, or the refusal."""
        draft = self._draft
        self._points.finish()
        for role in self._roles:
            draft.fill("job_title", role, "ROLE")
        draft.extra += [("X-UNREADABLE", line) for line in self._card.unreadable]
        if not draft.texts and not draft.contact_points and draft.extra:
            # Nothing but another program's own fields: still better shown than lost.
            draft.texts["name"] = draft.repaired("name", "", draft.extra[0][1].splitlines()[0][:80])
        return draft.finish(CustomerKind.PERSON, "empty_card")

    def _keep(self, found: Property) -> None:
        text = "".join(found.raw.split()) if found.head.encoding == "BASE64" else found.text()
        if text:
            self._draft.extra.append((self._heading(found), text))

    def _heading(self, found: Property) -> str:
        """Return what a property is called: a related person by what they are to this one (Spouse, friend)."""
        name = found.head.name
        if name == "X-EXTRA":
            return self._points.own_label(found) or name
        return (self._points.label(found) if name in _RELATED else "") or name

    def name(self, found: Property) -> None:
        parts = found.parts()
        if "," in found.raw:
            split = [split_escaped(part, ",") for part in split_escaped(found.raw, ";")]
            parts = [unescape(" ".join(names)).strip() for names in split]
        for field, text in zip(
            ("family_name", "given_name", "middle_name", "honorific", "suffix"), parts, strict=False
        ):
            self._draft.fill(field, text, "N")

    def formatted_name(self, found: Property) -> None:
        self._draft.fill("name", found.text(), "FN")

    def nickname(self, found: Property) -> None:
        self._draft.fill("nickname", found.text(), "NICKNAME")

    def organisation(self, found: Property) -> None:
        first, *units = found.parts()
        self._draft.fill("organisation", first, "ORG")
        self._draft.fill("department", ", ".join(filter(None, units)), "ORG")

    def title(self, found: Property) -> None:
        self._draft.fill("job_title", found.text(), found.head.name)

    def role(self, found: Property) -> None:
        """Keep a role for the end: it is the job title only where no TITLE stands, above or below."""
        self._roles.append(found.text())

    def android(self, found: Property) -> None:
        """Read Android's own fields; columns 1 to 3 hold value, type and the user's label."""
        kind, *columns = found.parts()
        value, code, *_ = [*columns, "", ""]
        if kind == f"{_ANDROID}nickname":
            self._draft.fill("nickname", value, "NICKNAME")
        elif kind == f"{_ANDROID}contact_event" and repair_date(value):
            label = _ANDROID_EVENTS.get(code, "")
            self._draft.add(ContactPoint(kind=ContactKind.DATE, value=repair_date(value), label=label))
        else:
            self._keep(found)

    def note(self, found: Property) -> None:
        text = found.text()
        if text:
            self._draft.notes.append(text)

    def categories(self, found: Property) -> None:
        self._draft.tags += found.parts(",")

    def gender(self, found: Property) -> None:
        code, _, text = found.text().partition(";")
        self._draft.fill("gender", gender_code(code) or text, "GENDER")
        if code and text:
            self._draft.extra.append(("GENDER", text))

    def kind(self, found: Property) -> None:
        if found.text().casefold() in {"org", "organization", "company"}:
            self._draft.kind = CustomerKind.ORGANISATION

    def source(self, found: Property) -> None:
        self._draft.fill("source", found.text(), "SOURCE")

    def stage(self, found: Property) -> None:
        self._draft.fill("stage", found.text(), "STAGE")

    def photo(self, found: Property) -> None:
        """Keep the first picture as bytes; an address of one, and further pictures, as extra."""
        embedded = _DATA_URI.fullmatch(found.raw.replace("\\", ""))
        is_address = ":" in found.raw and not embedded and found.head.encoding != "BASE64"
        octets = (
            None if is_address or self._draft.photo else decode_base64(embedded[2] if embedded else found.raw)
        )
        if octets is None:
            self._keep(found)
            return
        self._draft.photo = octets
        self._draft.photo_type = _photo_type(octets, embedded[1] if embedded else "", found)

    def agent(self, found: Property) -> None:
        """Keep an assistant's card as one line of text: name, phones, e-mails, and what else it says."""
        inner = [one for line in found.text().splitlines() if (one := parse_line(line)) is not None]
        passed = _OF_THE_FILE | ({"N"} if any(one.head.name == "FN" for one in inner) else set())
        said = [text for one in inner if one.head.name not in passed for text in one.parts()]
        text = ", ".join(dict.fromkeys(filter(None, said))) or found.text()
        if text:
            self._draft.extra.append(("AGENT", text))


def _photo_type(octets: bytes, named: str, found: Property) -> str:
    for signature, kind in _SIGNATURES:
        if octets.startswith(signature):
            return kind
    kinds = sorted(found.head.types & {"jpeg", "jpg", "png", "gif", "webp", "bmp"})
    return named or (f"image/{kinds[0]}" if kinds else "")


_TAKERS: dict[str, Callable[[_CardReader, Property], None]] = {
    "N": _CardReader.name,
    "FN": _CardReader.formatted_name,
    "NICKNAME": _CardReader.nickname,
    "ORG": _CardReader.organisation,
    "TITLE": _CardReader.title,
    "ROLE": _CardReader.role,
    "X-ANDROID-CUSTOM": _CardReader.android,
    "NOTE": _CardReader.note,
    "CATEGORIES": _CardReader.categories,
    "GENDER": _CardReader.gender,
    "X-GENDER": _CardReader.gender,
    "KIND": _CardReader.kind,
    "X-ABSHOWAS": _CardReader.kind,
    "X-ABSHOWAS-ABSHOWAS": _CardReader.kind,
    "X-ADDRESSBOOKSERVER-KIND": _CardReader.kind,
    "X-LEAD-SOURCE": _CardReader.source,
    "X-LIFECYCLE-STAGE": _CardReader.stage,
    "PHOTO": _CardReader.photo,
    "AGENT": _CardReader.agent,
}
