"""From fields to the text that is searched (folded, pinyin for names, bare digits for phones), and back from a hit."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from dataclasses import field as attribute
from datetime import date
from enum import IntEnum
from typing import NamedTuple

from desktop_crm.domain.folding import fold_all, fold_joined
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


# Python 3.11 takes its time to find a member of an enumeration, and these are met with every field of every customer.
_NAME, _COMPANY, _PHONE = FieldCode.NAME, FieldCode.COMPANY, FieldCode.PHONE
FIELD_CODES = max(FieldCode) + 1

_END = "\x00"
_LEAD = [chr(code) for code in range(FIELD_CODES)]
_READING = {FieldCode.NAME: FieldCode.NAME_READING, FieldCode.COMPANY: FieldCode.COMPANY_READING}
_READ_FIELD = {reading: field for field, reading in _READING.items()}
_PHONE_PUNCTUATION = str.maketrans("", "", "+-.()/ ")
# Words of names: O'Brien is typed as one, Smith-Jones as two.
_BETWEEN_WORDS = str.maketrans(dict.fromkeys(",;:.-/&()", " ") | {"'": "", "’": ""})
_NOT_DIGITS = re.compile("[^0-9]+")
_EXCERPT = 40


class Entry(NamedTuple):
    """A customer for the haystack: `fields` as kept in the store, all else to filter and sort by.

    Names come first among the fields. `sort_name` is `pinyin.sort_key` of the display name, `last_contact_at` UTC
    milliseconds, `next_due` the day of the next open follow-up; `channels` are the kinds of its interactions, `deals`
    how its deals stand (open, won, lost). A tuple, as there are very many.
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
    deals: tuple[str, ...] = ()
    next_due: date | None = None
    confirmed_on: date | None = None

    def __repr__(self) -> str:
        return f"Entry({self.id})"


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


class Searchable(NamedTuple):
    """What is searched of some customers: a text each of its names and of all else, both with an END, one after
    the other; and the Latin words of names, which may be mistyped by a letter or two."""

    names: bytes
    fields: bytes
    name_words: list[tuple[str, ...]]


def searchable(entries: Sequence[Entry]) -> Searchable:
    """Fold the fields of customers, with pinyin for names and bare digits for phones."""
    folded = fold_all([text for entry in entries for _, text in entry.fields])
    readings = _readings([code for entry in entries for code, _ in entry.fields], folded)
    names: list[str] = []
    others: list[str] = []
    words: list[tuple[str, ...]] = []
    texts = iter(folded)
    for entry in entries:
        latin: list[str] = []
        for (code, _), text in zip(entry.fields, texts, strict=False):
            parts = names if code is _NAME else others
            parts += (_LEAD[code], text)
            if code is _PHONE:
                parts += (_LEAD[code], _digits(text))
            elif code is _NAME or code is _COMPANY:
                for reading in readings.get(text, ()):
                    parts += (_LEAD[_READING[code]], reading)
                latin += _words(text)
        names.append(_END)
        others.append(_END)
        words.append(tuple(word for word in latin if len(word) > 2 and word.isascii()))
    return Searchable("".join(names).encode(), "".join(others).encode(), words)


def _words(name: str) -> list[str]:
    """Return the words of a name; most hold no punctuation, and to look is five times as quick as to translate."""
    words = name.split()
    return words if "".join(words).isalnum() else name.translate(_BETWEEN_WORDS).split()


def _digits(phone: str) -> str:
    bare = phone[1:]
    return bare if bare.isdigit() and phone[0] == "+" else _NOT_DIGITS.sub("", phone)


def _readings(codes: Sequence[FieldCode], folded: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """Return how the names that hold more than ASCII may be typed."""
    named = zip(codes, folded, strict=True)
    read = list({text for code, text in named if (code is _NAME or code is _COMPANY) and not text.isascii()})
    return dict(zip(read, readings_of_all(read), strict=True)) if read else {}


def searchable_interactions(texts: Sequence[str]) -> bytes:
    """Return the texts to search of interactions, each with an END."""
    lead = _LEAD[FieldCode.INTERACTION]
    return f"{lead}{fold_joined(texts, _END + lead)}{_END}".encode()


def needles(word: str) -> tuple[bytes, ...]:
    """Return what to look for: the word, and for a phone number its bare digits, with a leading 0 and without."""
    forms = [word]
    bare = word.translate(_PHONE_PUNCTUATION)
    if bare.isdecimal() and len(bare) > 2:
        forms.append(bare)
        national = bare.lstrip("0")
        # What is left of 0013 would be found nearly everywhere.
        forms += [national] if len(national) > 2 else []
    return tuple(dict.fromkeys(form.encode() for form in forms))


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
