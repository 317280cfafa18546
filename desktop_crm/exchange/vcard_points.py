"""The contact points of a card: phones, e-mails, addresses, accounts and days, with the labels that stand elsewhere."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from functools import lru_cache
from itertools import chain

from desktop_crm.domain.records import AddressParts, ContactKind, ContactPoint
from desktop_crm.exchange.draft import Draft, Marks, address_point
from desktop_crm.exchange.labels import im_scheme, is_service, label_code, service_code
from desktop_crm.exchange.repairs import repair_date, repair_phone
from desktop_crm.exchange.vcard_cards import Card
from desktop_crm.exchange.vcard_property import Property

_PHONE_LABELS = (
    ({"fax", "work"}, "work_fax"), ({"fax", "home"}, "home_fax"), ({"fax"}, "fax"), ({"pager"}, "pager"),
    ({"cell"}, "mobile"), ({"iphone"}, "mobile"), ({"car"}, "car"), ({"main"}, "main"), ({"work"}, "work"),
    ({"home"}, "home"), ({"other"}, "other"),
)  # fmt: skip
_TECHNICAL_TYPES = """pref internet voice msg text video x400 postal parcel dom intl x-internet isdn modem bbs pcs
    textphone personal http smtp"""
_NO_LABELS = frozenset(_TECHNICAL_TYPES.split()) | {""}


class PointReader:
    """Puts contact points into the draft of their card, with what others of their group say of them."""

    def __init__(self, card: Card, draft: Draft) -> None:
        self._draft = draft
        self._labels: dict[str, str] = {}
        self._address_texts: dict[str | frozenset[str], deque[Property]] = {}
        for found in card.properties:
            if found.head.name == "X-ABLABEL" and found.head.group:
                self._labels[found.head.group] = found.text()
            elif found.head.name == "LABEL" and found.raw.strip():
                self._address_texts.setdefault(_whose(found), deque()).append(found)

    def take(self, found: Property) -> bool:
        """Take a property over as a contact point; False where it is none."""
        take = _TAKERS.get(found.head.name)
        if take is None:
            return self._take_account(found)
        take(self, found)
        return True

    def finish(self) -> None:
        """Add the addresses that were written as a whole only (LABEL without ADR)."""
        for label in chain.from_iterable(self._address_texts.values()):
            marks = Marks(label=self.label(label), primary=label.head.preferred)
            self._draft.add(address_point(AddressParts(), label.text(), marks))

    def own_label(self, found: Property) -> str:
        """Return what Apple's X-ABLabel of the same group says, or ""."""
        return self._labels.get(found.head.group, "") if found.head.group else ""

    def label(self, found: Property) -> str:
        """Return the code of the own label, else of the type, else ""."""
        own = self.own_label(found)
        return label_code(own) if own else _type_label(found.head.types)

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
        if not found.raw.strip("; "):
            return
        head = found.head
        named = (head.parameter("LABEL") or head.parameter("X-LABEL")) if head.parameters else ""
        text = named or self._address_text(found)
        marks = Marks(
            label=self.label(found), primary=found.head.preferred, confirmed_on=_confirmed_on(found)
        )
        self._draft.add(address_point(parts, text, marks))

    def _address_text(self, found: Property) -> str:
        """Return the LABEL property of the same group, or else of the same types, which then is used up."""
        labels = self._address_texts.get(_whose(found)) if self._address_texts else None
        return labels.popleft().text() if labels else ""

    def day(self, found: Property) -> None:
        label = {"BDAY": "birthday", "DEATHDATE": "death"}.get(found.head.name, "")
        label = label or ("anniversary" if "ANNIVERSARY" in found.head.name else self.label(found))
        text = found.text()
        iso = repair_date(text)
        if not iso:
            self._draft.extra += [(found.head.name, text)] if text else []
            return
        point = ContactPoint(
            kind=ContactKind.DATE,
            value=iso,
            label=label,
            primary=found.head.preferred,
            confirmed_on=_confirmed_on(found),
        )
        self._draft.add(point)

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

    def _take_account(self, found: Property) -> bool:
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

    def _add(self, kind: ContactKind, value: str, found: Property, service: str = "") -> None:
        point = ContactPoint(
            kind=kind,
            value=value,
            label=self.label(found),
            service=service,
            primary=found.head.preferred,
            confirmed_on=_confirmed_on(found),
        )
        self._draft.add(point)


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


def _confirmed_on(found: Property) -> date | None:
    text = found.head.parameter("X-CONFIRMED") if found.head.parameters else ""
    if text:
        with suppress(ValueError):
            return date.fromisoformat(text)
    return None


_TAKERS: dict[str, Callable[[PointReader, Property], None]] = {
    "TEL": PointReader.phone,
    "X-MS-TEL": PointReader.phone,
    "EMAIL": PointReader.email,
    "URL": PointReader.website,
    "ADR": PointReader.address,
    "BDAY": PointReader.day,
    "ANNIVERSARY": PointReader.day,
    "X-ANNIVERSARY": PointReader.day,
    "X-EVOLUTION-ANNIVERSARY": PointReader.day,
    "X-KADDRESSBOOK-X-ANNIVERSARY": PointReader.day,
    "X-MS-ANNIVERSARY": PointReader.day,
    "DEATHDATE": PointReader.day,
    "X-ABDATE": PointReader.day,
    "IMPP": PointReader.messenger,
    "X-SOCIALPROFILE": PointReader.social_profile,
    "SOCIALPROFILE": PointReader.messenger,
    "X-ID-NUMBER": PointReader.id_number,
}
