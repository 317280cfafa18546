"""From fields to the text that is searched (folded, pinyin for names, bare digits for phones), and back from a hit."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from dataclasses import field as attribute
from enum import IntEnum
from operator import add
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

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


_NAME, _COMPANY, _PHONE = FieldCode.NAME, FieldCode.COMPANY, FieldCode.PHONE

_END = "\x00"
_LEAD = [chr(code) for code in range(max(FieldCode) + 1)]
_READING = {FieldCode.NAME: FieldCode.NAME_READING, FieldCode.COMPANY: FieldCode.COMPANY_READING}
_READ_FIELD = {reading: field for field, reading in _READING.items()}
# The second half: dashes and dots of letters and of Chinese keyboards.
_PHONE_PUNCTUATION = str.maketrans("", "", "+-.,()[]/_~ " + "‐‑‒–—―−·•・")
# Words of names: O'Brien is typed as one, Smith-Jones as two.
_BETWEEN_WORDS = str.maketrans(dict.fromkeys(",;:.-/&()", " ") | {"'": "", "’": ""})
_NOT_DIGITS = re.compile("[^0-9]+")
_EXCERPT = 40


@dataclass(frozen=True, slots=True, repr=False)
class Fields:
    """Texts as kept in the store, by column: whose they are, as places in a list of customers, and what they are."""

    places: NDArray[np.int64]
    codes: NDArray[np.uint8]
    texts: Sequence[str]

    def of(self, code: FieldCode) -> tuple[NDArray[np.int64], list[str]]:
        """Return the places and texts of one field."""
        these = np.flatnonzero(self.codes == code)
        return self.places[these], [self.texts[one] for one in these.tolist()]

    def firsts(self, code: FieldCode, count: int) -> list[str]:
        """Return the first text of one field for each of so many customers, empty where there is none."""
        found = [""] * count
        places, texts = self.of(code)
        for place, text in zip(reversed(places.tolist()), reversed(texts), strict=True):
            found[place] = text
        return found


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Entries:
    """Customers for the haystack, each once, and by column, as there are very many: `ids` and all facts run beside
    one another.

    `sort_names` are `pinyin.sort_key` of the display names, `last_contact` UTC milliseconds, `due` (the next open
    follow-up) and `confirmed` proleptic ordinals of days, all 0 where there is none. `channels` are the kinds of their
    interactions, `deals` how their deals stand (open, won, lost), with commas between them.
    """

    ids: Sequence[int]
    fields: Fields
    sort_names: Sequence[str]
    last_contact: Sequence[int]
    archived: Sequence[bool]
    trashed: Sequence[bool]
    kinds: Sequence[str]
    stages: Sequence[str]
    sources: Sequence[str]
    due: Sequence[int]
    confirmed: Sequence[int]
    channels: Sequence[str]
    deals: Sequence[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """Where a word was found: the field, and its folded text around the word (the name, if its pinyin was meant)."""

    field: FieldCode
    text: str = attribute(repr=False)


class Searchable(NamedTuple):
    """What is searched of some customers: a text each of its names and of all else, both with an END, one after
    the other; and the Latin words of names, which may be mistyped by a letter or two, with the places of whose they
    are."""

    names: bytes
    fields: bytes
    word_places: list[int]
    name_words: list[str]


def searchable(fields: Fields, count: int) -> Searchable:
    """Fold the fields of so many customers, with pinyin for names and bare digits for phones."""
    folded = fold_all(fields.texts)
    # As Python's own numbers: those of numpy take ten times as long to be looked up.
    codes = fields.codes.tolist()
    texts = list(map(add, map(_LEAD.__getitem__, codes), folded))
    for one in np.flatnonzero(fields.codes == _PHONE).tolist():
        texts[one] += _LEAD[_PHONE] + _digits(folded[one])
    named = np.flatnonzero((fields.codes == _NAME) | (fields.codes == _COMPANY)).tolist()
    readings = _readings([folded[one] for one in named])
    places: list[int] = []
    words: list[str] = []
    for one, place in zip(named, fields.places[named].tolist(), strict=True):
        text = folded[one]
        if text in readings:
            lead = _LEAD[_READING[codes[one]]]
            texts[one] += "".join([lead + reading for reading in readings[text]])
        latin = [word for word in _words(text) if len(word) > 2 and word.isascii()]
        words += latin
        places += [place] * len(latin)
    is_name = fields.codes == _NAME
    return Searchable(
        _by_place(fields.places, texts, is_name, count),
        _by_place(fields.places, texts, ~is_name, count),
        places,
        words,
    )


def _by_place(
    places: NDArray[np.int64], texts: Sequence[str], wanted: NDArray[np.bool_], count: int
) -> bytes:
    """Return the wanted texts of one customer after the other, with an END for each."""
    these = np.flatnonzero(wanted)
    # The END comes last, as what stands at the same place keeps its order.
    order = np.argsort(np.concatenate((places[these], np.arange(count))), kind="stable")
    all_of_them = [texts[one] for one in these.tolist()] + [_END] * count
    return "".join(map(all_of_them.__getitem__, order.tolist())).encode()


def _words(name: str) -> list[str]:
    """Return the words of a name; most hold no punctuation, and to look is five times as quick as to translate."""
    words = name.split()
    return words if "".join(words).isalnum() else name.translate(_BETWEEN_WORDS).split()


def _digits(phone: str) -> str:
    bare = phone[1:]
    return bare if bare.isdigit() and phone[0] == "+" else _NOT_DIGITS.sub("", phone)


def _readings(names: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """Return how the names that hold more than ASCII may be typed."""
    read = list({name for name in names if not name.isascii()})
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
        # 0086 is +86.
        forms += [f"+{bare[2:]}"] if bare.startswith("00") else []
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
