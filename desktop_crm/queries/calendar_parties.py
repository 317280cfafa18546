"""Whom an event of a calendar file is with: by address, number, or a name that stands in it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sqlalchemy.orm import Session

from desktop_crm.domain.calendar_records import CalendarRecord
from desktop_crm.domain.contact_points import normal_of
from desktop_crm.domain.errors import BadInput
from desktop_crm.domain.folding import fold
from desktop_crm.domain.records import ContactKind, CustomerKind
from desktop_crm.queries.known_customers import KnownCustomers

_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_PHONE = re.compile(r"\+?\d[\d ()./-]{6,18}\d")
_WORD = re.compile(r"\w+(?:[.-]\w+)*")
_TEXT_READ = 2_000
_MOST_WORDS = 5
_CHINESE_NAME = range(2, 13)
_SHORTEST = 3


class PartyFinder:
    """Knows everybody of the store; made once an import."""

    def __init__(self, session: Session, country: str) -> None:
        self._known = KnownCustomers(session)
        self._country = country

    def customers(self, record: CalendarRecord) -> tuple[int, ...]:
        """Return whom an event is with, by the surest sign that there is; several where it fits several."""
        for found in self._signs(record):
            if found:
                return tuple(dict.fromkeys(found))
        return ()

    def forget(self) -> None:
        """Let go of everybody, a little at a time."""
        self._known.forget()

    def _signs(self, record: CalendarRecord) -> Iterator[list[int]]:
        yield self._by_points(ContactKind.EMAIL, [one.email for one in record.parties if one.email])
        yield [customer for one in record.parties if one.name for customer in self._named(one.name)]
        text = f"{record.title}\n{record.place}\n{record.text[:_TEXT_READ]}"
        yield self._by_points(ContactKind.EMAIL, _EMAIL.findall(text))
        yield self._by_points(ContactKind.PHONE, _PHONE.findall(text))
        yield self._within(record.title)
        yield self._within(record.place)

    def _by_points(self, kind: ContactKind, values: list[str]) -> list[int]:
        facts = [(kind.value, normal) for value in values if (normal := self._normal(kind, value))]
        return [customer for fact in facts for customer in self._known.sharing([fact])]

    def _normal(self, kind: ContactKind, value: str) -> str:
        try:
            return normal_of(kind, value, self._country)
        except BadInput:
            return ""

    def _named(self, name: str) -> list[int]:
        return [customer for kind in CustomerKind for customer in self._known.named(kind.value, fold(name))]

    def _within(self, text: str) -> list[int]:
        """Return those whose whole name stands in a line, the longest name first; another in it is not looked for."""
        for part in _parts(text):
            if found := self._named(part):
                return found
        return []


def _parts(text: str) -> list[str]:
    """Return what of a line may be a name: up to five words, or up to twelve Chinese characters; the longest first."""
    words = [(word.start(), word.end()) for word in _WORD.finditer(text)]
    found = {
        text[words[first][0] : words[last][1]]
        for first in range(len(words))
        for last in range(first, min(first + _MOST_WORDS, len(words)))
    }
    for start, end in words:
        if any("\u3400" <= char <= "\u9fff" for char in text[start:end]):
            spans = ((at, at + size) for size in _CHINESE_NAME for at in range(start, end - size + 1))
            found |= {text[first:last] for first, last in spans}
    fitting = (part for part in found if len(part) >= _SHORTEST or not part.isascii())
    return sorted(fitting, key=lambda part: (-len(fold(part)), part))
