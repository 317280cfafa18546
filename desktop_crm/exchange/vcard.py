"""vCard 2.1, 3.0 and 4.0 to customers: what each property means. The lines are read by `vcard_lines`."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import date
from functools import lru_cache
from itertools import chain

from desktop_crm.domain.records import (
    AddressParts,
    ContactKind,
    ContactPoint,
    CustomerKind,
    CustomerRecord,
    ReadFile,
    RefusedRow,
)
from desktop_crm.exchange.draft import Draft, address_point
from desktop_crm.exchange.labels import gender_code, im_scheme, is_service, label_code, service_code
from desktop_crm.exchange.repairs import repair_date, repair_phone
from desktop_crm.exchange.vcard_lines import (
    Card,
    Property,
    decode_base64,
    parse_line,
    read_cards,
    split_escaped,
    unescape,
)

# What a file says of itself and of its program, not of the person.
_OF_THE_FILE = {"VERSION", "PRODID", "X-ABLABEL", "BEGIN", "END", "X-ABADR", "LABEL"}
_PHONE_LABELS = (
    ({"fax", "work"}, "work_fax"), ({"fax", "home"}, "home_fax"), ({"fax"}, "fax"), ({"pager"}, "pager"),
    ({"cell"}, "mobile"), ({"iphone"}, "mobile"), ({"car"}, "car"), ({"main"}, "main"), ({"work"}, "work"),
    ({"home"}, "home"), ({"other"}, "other"),
)  # fmt: skip
_TECHNICAL_TYPES = """pref internet voice msg text video x400 postal parcel dom intl x-internet isdn modem bbs pcs
    textphone personal http smtp"""
_NO_LABELS = frozenset(_TECHNICAL_TYPES.split()) | {""}
_SIGNATURES = (
    (b"\xff\xd8", "image/jpeg"), (b"\x89PNG", "image/png"), (b"GIF8", "image/gif"), (b"BM", "image/bmp"),
    (b"RIFF", "image/webp"),
)  # fmt: skip
_DATA_URI = re.compile(r"data:([\w/+.-]*)(?:;[^,]*)?,(.*)", re.DOTALL)
_IM_NAMES = ("X-", "X-MESSAGING/", "X-IM-")
_ANDROID = "vnd.android.cursor.item/"
_ANDROID_EVENTS = {"1": "anniversary", "3": "birthday"}


def read_vcard(data: bytes) -> ReadFile:
    """Read all cards of a file. Only a card without anything a user would want is refused (empty_card)."""
    found = list(cards(data))
    return ReadFile(
        records=tuple(card for card in found if isinstance(card, CustomerRecord)),
        refused=tuple(card for card in found if isinstance(card, RefusedRow)),
    )


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
        self._labels = {
            found.head.group: found.text()
            for found in card.properties
            if found.head.name == "X-ABLABEL" and found.head.group
        }
        self._address_texts: dict[str | frozenset[str], deque[Property]] = {}
        for found in card.properties:
            if found.head.name == "LABEL" and found.raw.strip():
                self._address_texts.setdefault(_whose(found), deque()).append(found)

    def take(self, found: Property) -> None:
        """Take one property over into the draft."""
        name = found.head.name
        take = _TAKERS.get(name)
        if take is not None:
            take(self, found)
        elif name in _OF_THE_FILE:
            return
        elif not self._take_im(found):
            self._keep(found)

    def finish(self) -> CustomerRecord | RefusedRow:
        """Return the customer, or the refusal."""
        draft = self._draft
        for label in chain.from_iterable(self._address_texts.values()):
            draft.add(address_point(AddressParts(), self._label(label), label.text(), label.head.preferred))
        draft.extra += [("X-UNREADABLE", line) for line in self._card.unreadable]
        if not draft.texts and not draft.contact_points and draft.extra:
            # Nothing but another program's own fields: still better shown than lost.
            draft.texts["name"] = draft.repaired("name", "", draft.extra[0][1].splitlines()[0][:80])
        return draft.finish(CustomerKind.PERSON, "empty_card")

    def _keep(self, found: Property) -> None:
        text = "".join(found.raw.split()) if found.head.encoding == "BASE64" else found.text()
        if text:
            own = self._labels.get(found.head.group, "") if found.head.name == "X-EXTRA" else ""
            self._draft.extra.append((own or found.head.name, text))

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
        has_title = any(other.head.name == "TITLE" and other.raw.strip() for other in self._card.properties)
        if has_title:
            self._keep(found)
        else:
            self._draft.fill("job_title", found.text(), "ROLE")

    def phone(self, found: Property) -> None:
        text = _without_scheme(found.text(), "tel:")
        self._add(ContactKind.PHONE, self._draft.repaired("phone", text, repair_phone(text)), found)

    def email(self, found: Property) -> None:
        self._add(ContactKind.EMAIL, _without_scheme(found.text(), "mailto:"), found)

    def website(self, found: Property) -> None:
        self._add(ContactKind.WEBSITE, found.text(), found)

    def id_number(self, found: Property) -> None:
        self._add(ContactKind.ID_NUMBER, found.text(), found)

    def address(self, found: Property) -> None:
        box, more, street, city, region, postcode, country = ([*found.parts(), *[""] * 7])[:7]
        parts = AddressParts(
            street=" ".join(filter(None, (street, more, box))),
            city=city,
            region=region,
            postcode=postcode,
            country=country,
        )
        if parts == AddressParts():
            return
        text = found.head.parameter("LABEL") or found.head.parameter("X-LABEL") or self._address_text(found)
        point = address_point(parts, self._label(found), text, found.head.preferred)
        self._draft.add(_confirmed(point, found))

    def _address_text(self, found: Property) -> str:
        """Return the LABEL property of the same group, or else of the same types, which then is used up."""
        labels = self._address_texts.get(_whose(found))
        return labels.popleft().text() if labels else ""

    def day(self, found: Property) -> None:
        label = {"BDAY": "birthday", "DEATHDATE": "death"}.get(found.head.name, "")
        label = label or ("anniversary" if "ANNIVERSARY" in found.head.name else self._label(found))
        text = found.text()
        iso = repair_date(text)
        if not iso:
            self._keep(found)
            return
        self._draft.add(
            _confirmed(
                ContactPoint(kind=ContactKind.DATE, value=iso, label=label, primary=found.head.preferred),
                found,
            )
        )

    def messenger(self, found: Property) -> None:
        named = found.head.parameter("X-SERVICE-TYPE") or found.head.parameter("SERVICE-TYPE")
        text = found.text()
        scheme, _, handle = text.partition(":")
        if scheme in {"im", "x-apple", im_scheme(named)} or is_service(scheme):
            service, value = named or ("" if scheme in {"im", "x-apple"} else scheme), handle
        else:
            service, value = named, text
        self._add(ContactKind.IM, value, found, service_code(service))

    def social_profile(self, found: Property) -> None:
        service = next((kind for kind in sorted(found.head.types) if is_service(kind)), "")
        value = found.head.parameter("X-USER") or re.sub(r"^x-apple:", "", found.text())
        self._add(ContactKind.IM, value, found, service_code(service))

    def _take_im(self, found: Property) -> bool:
        """Read X-QQ, X-WECHAT, X-GOOGLE-TALK, X-SKYPE-USERNAME, KDE's X-messaging/irc-All and their like."""
        name = found.head.name
        if not name.startswith("X-"):
            return False
        service = name.removeprefix("X-").removeprefix("MESSAGING/").removeprefix("IM-").removesuffix("-ALL")
        if not is_service(service) or service == "X":
            return False
        for value in re.split("[\ue000,]", found.text()):
            self._add(ContactKind.IM, value.strip(), found, service_code(service))
        return True

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
        """Keep an assistant's card as one line of text: name, phones, e-mails."""
        inner = [parse_line(line) for line in found.text().splitlines()]
        wanted = [p.text() for p in inner if p is not None and p.head.name in {"FN", "TEL", "EMAIL"}]
        text = ", ".join(dict.fromkeys(filter(None, wanted))) or found.text()
        if text:
            self._draft.extra.append(("AGENT", text))

    def _add(self, kind: ContactKind, value: str, found: Property, service: str = "") -> None:
        point = ContactPoint(
            kind=kind,
            value=value,
            label=self._label(found),
            service=service,
            primary=found.head.preferred,
        )
        self._draft.add(_confirmed(point, found))

    def _label(self, found: Property) -> str:
        own = self._labels.get(found.head.group, "") if found.head.group else ""
        if own:
            return label_code(own)
        return _type_label(found.head.types)


@lru_cache(maxsize=1024)
def _type_label(types: frozenset[str]) -> str:
    for needed, label in _PHONE_LABELS:
        if needed <= types:
            return label
    words = sorted(kind for kind in types if kind not in _NO_LABELS and not is_service(kind))
    return label_code(words[0].removeprefix("x-")) if words else ""


def _without_scheme(text: str, scheme: str) -> str:
    return text[len(scheme) :] if text[: len(scheme)].lower() == scheme else text


def _whose(found: Property) -> str | frozenset[str]:
    """Return what ties a LABEL to its ADR: the group, or else the types."""
    return found.head.group or found.head.types - {"pref", "postal", "parcel", "dom", "intl"}


def _confirmed(point: ContactPoint, found: Property) -> ContactPoint:
    text = found.head.parameter("X-CONFIRMED") if found.head.parameters else ""
    if text:
        with suppress(ValueError):
            return replace(point, confirmed_on=date.fromisoformat(text))
    return point


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
    "TEL": _CardReader.phone,
    "X-MS-TEL": _CardReader.phone,
    "EMAIL": _CardReader.email,
    "URL": _CardReader.website,
    "ADR": _CardReader.address,
    "BDAY": _CardReader.day,
    "ANNIVERSARY": _CardReader.day,
    "X-ANNIVERSARY": _CardReader.day,
    "X-EVOLUTION-ANNIVERSARY": _CardReader.day,
    "X-KADDRESSBOOK-X-ANNIVERSARY": _CardReader.day,
    "X-MS-ANNIVERSARY": _CardReader.day,
    "DEATHDATE": _CardReader.day,
    "X-ABDATE": _CardReader.day,
    "IMPP": _CardReader.messenger,
    "X-SOCIALPROFILE": _CardReader.social_profile,
    "SOCIALPROFILE": _CardReader.messenger,
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
    "X-ID-NUMBER": _CardReader.id_number,
    "PHOTO": _CardReader.photo,
    "AGENT": _CardReader.agent,
}
