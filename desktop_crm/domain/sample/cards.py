"""The records of invented people and organisations. Their domains are of the kind kept for fiction."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from desktop_crm.domain.records import AddressParts, ContactKind, ContactPoint, CustomerKind, CustomerRecord
from desktop_crm.domain.sample import china
from desktop_crm.domain.sample.countries import Country
from desktop_crm.domain.sample.dice import Dice
from desktop_crm.domain.sample.naming import Company, Home, Name
from desktop_crm.domain.sample.phones import numbered
from desktop_crm.domain.stages import Source

_SOURCES = tuple(Source)
_CODE_LETTERS = "ABDEFGHJLNPQRSTUWXYZ"


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody to be made a record of; what is empty is left to chance, but without `phone` there is none."""

    name: Name
    home: Home
    work: Company | None = None
    job: str = ""
    phone: str = ""
    birthday: str = ""
    id_number: str = ""
    note: str = ""
    source: str = ""
    tags: tuple[str, ...] = ()


def organisation_record(dice: Dice, work: Company, phone: str) -> CustomerRecord:
    """Return the record of an organisation; it may have no phone."""
    phrases = work.home.phrases
    return CustomerRecord(
        kind=CustomerKind.ORGANISATION,
        name=work.name,
        contact_points=(
            *_phone(phone, "work"),
            ContactPoint(kind=ContactKind.EMAIL, value=f"info@{work.domain}", label="work", primary=True),
            ContactPoint(kind=ContactKind.WEBSITE, value=f"https://www.{work.domain}", label="work"),
            _address(dice, work.home, "work"),
        ),
        tags=_some(dice, phrases.tags),
        note=dice.pick(phrases.company_notes) if dice.chance(50) else "",
        source=dice.pick(_SOURCES),
    )


def person_record(dice: Dice, index: int, person: Person, until: date) -> CustomerRecord:
    """Return the record of a person; some contact points were confirmed in the year before `until`.

    `index` numbers the customers of a sample.
    """
    phrases, work = person.home.phrases, person.work
    points = tuple(_confirmed(dice, point, until) for point in _contact_points(dice, index, person))
    return CustomerRecord(
        name=person.name.display,
        family_name=person.name.family,
        given_name=person.name.given,
        organisation=work.name if work else "",
        job_title=(person.job or dice.pick(phrases.jobs)) if work else "",
        contact_points=points,
        tags=person.tags or _some(dice, phrases.tags),
        note=person.note or (dice.pick(phrases.person_notes) if dice.chance(60) else ""),
        source=person.source or dice.pick(_SOURCES),
    )


def _contact_points(dice: Dice, index: int, person: Person) -> Iterator[ContactPoint]:
    label = "work" if person.work else "home"
    handle = person.name.handle
    yield from _phone(person.phone, "mobile")
    if person.work or dice.chance(70):
        mailbox = f"{handle}@{person.work.domain}" if person.work else f"{handle}{index}@mail.example"
        yield ContactPoint(kind=ContactKind.EMAIL, value=mailbox, label=label, primary=True)
    yield from _chats(dice, f"{handle.replace('.', '_')}_{1000 + index}", person)
    if person.birthday or dice.chance(55):
        yield ContactPoint(kind=ContactKind.DATE, value=person.birthday or _birthday(dice), label="birthday")
    if person.work or dice.chance(60):
        yield _address(dice, person.home, label)
    if person.id_number:
        yield ContactPoint(kind=ContactKind.ID_NUMBER, value=person.id_number, label="tax")


def _phone(number: str, label: str) -> Iterator[ContactPoint]:
    if number:
        yield ContactPoint(kind=ContactKind.PHONE, value=number, label=label, primary=True)


def _chats(dice: Dice, handle: str, person: Person) -> Iterator[ContactPoint]:
    """Most people in China have WeChat; elsewhere some have WhatsApp on their mobile."""
    if person.home.country is None:
        if dice.chance(85):
            yield ContactPoint(kind=ContactKind.IM, value=handle, service="wechat", primary=True)
    elif dice.chance(30) and person.phone:
        yield ContactPoint(kind=ContactKind.IM, value=person.phone, service="whatsapp", primary=True)


def _confirmed(dice: Dice, point: ContactPoint, until: date) -> ContactPoint:
    """Return the point, in half of the cases as confirmed on a day of the year before `until`."""
    if dice.chance(50):
        return point
    return replace(point, confirmed_on=until - timedelta(days=dice.between(1, 360)))


def _birthday(dice: Dice) -> str:
    """Return an ISO date, in one of four cases without its year."""
    month, day = dice.between(1, 12), dice.between(1, 28)
    year = "-" if dice.chance(25) else str(dice.between(1955, 2003))
    return f"{year}-{month:02}-{day:02}"


def _address(dice: Dice, home: Home, label: str) -> ContactPoint:
    if home.country is None:
        text, parts = _chinese_address(dice, home)
    else:
        text, parts = _latin_address(dice, home.country, home.city)
    return ContactPoint(kind=ContactKind.ADDRESS, value=text, label=label, address=parts, primary=True)


def _chinese_address(dice: Dice, home: Home) -> tuple[str, AddressParts]:
    city = china.CITIES[home.city]
    street = f"{city.district}{dice.pick(china.ROADS)}{dice.between(1, 899)}号"
    parts = AddressParts(
        street=street, city=f"{city.name}市", region=city.province, postcode=city.postcode, country="中国"
    )
    return f"{city.province}{city.name}市{street}", parts


def _latin_address(dice: Dice, country: Country, place: int) -> tuple[str, AddressParts]:
    city = country.cities[place]
    street = country.street.format(road=dice.pick(country.roads), number=dice.between(1, 180))
    postcode = numbered(city.postcode, dice.below(1000)).replace("AA", dice.pick(_CODE_LETTERS) * 2)
    parts = AddressParts(
        street=street, city=city.name, region=city.region, postcode=postcode, country=country.name
    )
    town = country.town.format(postcode=postcode, city=city.name, region=city.region)
    return f"{street}, {town}, {country.name}", parts


def _some(dice: Dice, tags: tuple[str, ...]) -> tuple[str, ...]:
    """Return none, one or two different tags."""
    first = dice.below(len(tags))
    second = (first + dice.between(1, len(tags) - 1)) % len(tags)
    return (tags[first], tags[second])[: dice.below(3)]
