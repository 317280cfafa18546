"""Names of invented people and organisations, and where they live."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from desktop_crm.domain.sample import china
from desktop_crm.domain.sample.countries import COUNTRIES, Country
from desktop_crm.domain.sample.dice import Dice
from desktop_crm.domain.sample.talk import CHINESE, ENGLISH, Phrases
from desktop_crm.domain.sample.trades import TRADES, Trade

_TRADES = tuple(TRADES.values())
_COUNTRIES = tuple(COUNTRIES.values())
_STRIDE = (
    15_485_863  # a prime that divides no number of possible names, so counting in its steps meets each once
)
_LETTERS = str.maketrans({"ß": "ss", "ø": "o", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "'": "", " ": ""})


@dataclass(frozen=True, slots=True, kw_only=True)
class Home:
    """Where a group of customers lives; `country` is None for China."""

    country: Country | None
    city: int

    @property
    def phrases(self) -> Phrases:
        """What is said and written there."""
        return CHINESE if self.country is None else ENGLISH

    @property
    def currency(self) -> str:
        """The ISO 4217 code of what is paid with."""
        return "CNY" if self.country is None else self.country.currency


@dataclass(frozen=True, slots=True, kw_only=True)
class Company:
    """An organisation as its people need it."""

    name: str
    domain: str
    trade: Trade
    home: Home


@dataclass(frozen=True, slots=True, kw_only=True)
class Name:
    """A person's name; `handle` is how it looks in an e-mail address."""

    family: str
    given: str
    display: str
    handle: str

    @property
    def called(self) -> str:
        """How a note calls the person: the given name, in China the whole name."""
        return self.display.split(" ")[0]


def latin_handle(text: str) -> str:
    """Return letters and digits of `text` without accents, in lower case."""
    plain = unicodedata.normalize("NFKD", text.translate(_LETTERS))
    return "".join(letter for letter in plain if letter.isascii() and letter.isalnum()).lower()


def home(dice: Dice, group: int) -> Home:
    """Return where the people of a group live: China for each even one, the other countries in turn."""
    if group % 2 == 0:
        return Home(country=None, city=dice.below(len(china.CITIES)))
    country = _COUNTRIES[group // 2 % len(_COUNTRIES)]
    return Home(country=country, city=dice.below(len(country.cities)))


def company(group: int, at: Home) -> Company:
    """Return the organisation of a group; names come again only after tens of thousands of groups."""
    if at.country is None:
        return _chinese_company(group // 2, at)
    turn, country = divmod(group // 2, len(_COUNTRIES))
    return _latin_company(turn + country, at, at.country)


def _chinese_company(serial: int, at: Home) -> Company:
    trade, form, first, last = _nth(
        serial, (_TRADES, china.COMPANY_FORMS, china.BRAND_FIRST, china.BRAND_LAST)
    )
    name = f"{china.CITIES[at.city].name}{first.text}{last.text}{trade.zh}{form}"
    return Company(
        name=name, domain=f"{first.pinyin}{last.pinyin}-{trade.site}.example", trade=trade, home=at
    )


def _latin_company(serial: int, at: Home, country: Country) -> Company:
    families = country.family_names
    trade, form, a, step = _nth(serial, (_TRADES, country.companies, families, range(1, len(families))))
    b = families[(families.index(a) + step) % len(families)]
    name = form.format(a=a, b=b, trade=trade.en)
    domain = f"{latin_handle(a)}-{latin_handle(b)}-{trade.site}.example"
    return Company(name=name, domain=domain, trade=trade, home=at)


def _nth(serial: int, choices: tuple[Sequence[Any], ...]) -> list[Any]:
    """Return one of each of `choices`, such that counting `serial` up meets every combination once."""
    nth = serial * _STRIDE
    chosen = []
    for things in choices:
        nth, place = divmod(nth, len(things))
        chosen.append(things[place])
    return chosen


def person_name(dice: Dice, at: Home) -> Name:
    """Return a name as people there have it, family name first in China."""
    return _chinese_name(dice) if at.country is None else _latin_name(dice, at.country)


def _chinese_name(dice: Dice) -> Name:
    family, given = dice.pick(china.FAMILY_NAMES), dice.pick(china.GIVEN_LAST)
    text, pinyin = given
    if dice.chance(80):
        first = dice.pick(china.GIVEN_FIRST)
        text, pinyin = first.text + text, first.pinyin + pinyin
    return Name(
        family=family.text, given=text, display=family.text + text, handle=f"{family.pinyin}.{pinyin}"
    )


def _latin_name(dice: Dice, country: Country) -> Name:
    given, family = dice.pick(country.given_names), dice.pick(country.family_names)
    handle = f"{latin_handle(given)}.{latin_handle(family)}"
    return Name(family=family, given=given, display=f"{given} {family}", handle=handle)
