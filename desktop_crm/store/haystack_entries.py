"""From fields to the text that is searched (folded, pinyin for names, bare digits for phones), and back from a hit."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from dataclasses import field as attribute
from datetime import date
from enum import IntEnum
from typing import NamedTuple

from desktop_crm.domain.folding import fold_all
from desktop_crm.domain.pinyin import readings_of_all


class FieldCode(IntEnum):
    """The fields of a customer that are searched. The numbers are the control characters that lead them."""

    NAME = 2
    COMPANY = 3
    PHONE = 4
    EMAIL = 5
    IM = 6
    CITY = 7
    ADDRESS = 8
    JOB_TITLE = 9
    TAG = 10
    WEBSITE = 11
    ID_NUMBER = 12
    DATE = 13
    NOTE = 14
    PREFERENCE = 15
    SOURCE = 16
    OTHER = 17
    INTERACTION = 18
    NAME_READING = 19
    COMPANY_READING = 20


_LEAD = {code: chr(code) for code in FieldCode}
_READING = {FieldCode.NAME: FieldCode.NAME_READING, FieldCode.COMPANY: FieldCode.COMPANY_READING}
_READ_FIELD = {reading: field for field, reading in _READING.items()}
_PHONE_PUNCTUATION = str.maketrans("", "", "+-.()/ ")
_NOT_DIGITS = re.compile("[^0-9]+")
_EXCERPT = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A customer for the haystack: `fields` as kept in the store, all else to filter and sort by.

    Names come first among the fields. `sort_name` is `pinyin.sort_key` of the display name, `last_contact_at` UTC
    milliseconds, `next_due` the day of the next open follow-up; `channels` are the kinds of its interactions.
    """

    id: int
    fields: tuple[tuple[FieldCode, str], ...]
    sort_name: str = ""
    last_contact_at: int | None = None
    archived: bool = False
    trashed: bool = False
    kind: str = ""
    stage: str = ""
    source: str = ""
    tags: tuple[str, ...] = ()
    cities: tuple[str, ...] = ()
    channels: tuple[str, ...] = ()
    next_due: date | None = None
    confirmed_on: date | None = None


class TextEntry(NamedTuple):
    """The text of an interaction; its id is time-ordered, so that the greatest is the latest.

    There are millions of them: a tuple is made in a third of the time.
    """

    customer_id: int
    id: int
    text: str

    def __repr__(self) -> str:
        return f"TextEntry({self.customer_id}, {self.id})"


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """Where a word was found: the field, and its folded text around the word (the name, if its pinyin was meant)."""

    field: FieldCode
    text: str = attribute(repr=False)


_NAMES = frozenset({FieldCode.NAME, FieldCode.NAME_READING})


def searchable(entries: Sequence[Entry]) -> tuple[list[bytes], list[bytes]]:
    """Return the texts to search of each entry: those of its names, and those of all other fields."""
    folded = iter(fold_all([text for entry in entries for _, text in entry.fields]))
    fields = [[(code, next(folded)) for code, _ in entry.fields] for entry in entries]
    read = list({text for entry in fields for code, text in entry if code in _READING and not text.isascii()})
    readings = dict(zip(read, readings_of_all(read), strict=True)) if read else {}
    names = [[one for one in entry if one[0] in _NAMES] for entry in fields]
    others = [[one for one in entry if one[0] not in _NAMES] for entry in fields]
    return (
        [_text(entry, readings).encode() for entry in names],
        [_text(entry, readings).encode() for entry in others],
    )


def _text(fields: list[tuple[FieldCode, str]], readings: dict[str, tuple[str, ...]]) -> str:
    parts = []
    for code, text in fields:
        parts += [_LEAD[code], text]
        if code in _READING:
            for reading in readings.get(text, ()):
                parts += [_LEAD[_READING[code]], reading]
        elif code is FieldCode.PHONE:
            parts += [_LEAD[code], _NOT_DIGITS.sub("", text)]
    return "".join(parts)


def searchable_interaction(folded: str) -> bytes:
    """Return the text to search of an interaction."""
    return f"{_LEAD[FieldCode.INTERACTION]}{folded}".encode()


def latin_name_words(entries: Sequence[Entry]) -> list[tuple[str, ...]]:
    """Return of each entry the words of its names that may be mistyped by a letter or two."""
    names = fold_all([" ".join(text for code, text in entry.fields if code in _READING) for entry in entries])
    return [tuple(word for word in name.split() if len(word) > 2 and word.isascii()) for name in names]


def needles(word: str) -> tuple[bytes, ...]:
    """Return what to look for: the word, and for a phone number its bare digits, with a leading 0 and without."""
    forms = [word]
    bare = word.translate(_PHONE_PUNCTUATION)
    if bare.isdecimal() and len(bare) > 2:
        forms += [bare, bare.lstrip("0")]
    return tuple(dict.fromkeys(form.encode() for form in forms if form))


def match_at(text: bytes, at: int) -> Match:
    """Return the field that holds position `at` of a searched text."""
    start = max(text.rfind(bytes([code]), 0, at) for code in FieldCode)
    code = FieldCode(text[start])
    if code in _READ_FIELD:
        code = _READ_FIELD[code]
        start = at = text.rfind(bytes([code]), 0, at)
    rest = text[start + 1 :].decode()
    whole = rest[: next((i for i, c in enumerate(rest) if c < " "), len(rest))]
    hit = len(text[start + 1 : at].decode())
    return Match(field=code, text=whole[max(0, hit - _EXCERPT) : hit + 2 * _EXCERPT])
