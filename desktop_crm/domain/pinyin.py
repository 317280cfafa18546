"""How Chinese text is typed in Latin letters: full pinyin, initials, and the key that sorts both scripts."""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from itertools import islice, product
from typing import cast

from desktop_crm.domain.folding import fold_all
from desktop_crm.domain.surnames import COMPOUND_READINGS, COMPOUND_SURNAMES, POLYPHONES, SURNAME_READINGS

_SEPARATOR = "\x1e"
_MOST_SPELLINGS = 8
_HAN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0003ffff〇]")
# Alone or before other words; longer runs are companies.
_PERSON = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0003ffff]{2,4}(?!\S)")


@lru_cache(maxsize=4096)
def _toneless(syllable: str) -> str:
    letters = unicodedata.normalize("NFD", syllable).replace("u\u0308", "v")
    return "".join(c for c in letters if c.isascii())


@lru_cache(maxsize=1)
def _dictionary() -> Mapping[int, str]:
    """Return the readings of each Chinese character with commas between them, loaded at first use."""
    # The dictionary of phrases, which is not needed here, would cost 100 ms and 20 MB.
    os.environ.setdefault("PYPINYIN_NO_PHRASES", "1")
    from pypinyin.pinyin_dict import pinyin_dict

    return cast(Mapping[int, str], pinyin_dict)


def _usual_reading(character: str) -> str:
    """Return how a Chinese character is mostly read, or nothing for other characters."""
    if several := POLYPHONES.get(character):
        return several[0]
    return _toneless(_dictionary().get(ord(character), "").partition(",")[0])


class _Table(dict[int, str]):
    """A `str.translate` table that says what becomes of a syllable and its character, filled as characters are met.

    Other letters stay, punctuation goes.
    """

    def __init__(self, form: Callable[[str, str], str], kept: str = "") -> None:
        super().__init__({ord(character): character for character in _SEPARATOR + kept})
        self.form = form

    def __missing__(self, code: int) -> str:
        character = chr(code)
        syllable = _usual_reading(character)
        other = character if character.isalnum() else ""
        self[code] = made = self.form(syllable, character) if syllable else other
        return made


_SYLLABLES = _Table(lambda syllable, _: syllable)
_INITIALS = _Table(lambda syllable, _: syllable[:1])
# The syllable and the character itself, so that namesakes by sound stay apart.
_SORT_UNITS = _Table(lambda syllable, character: f" {syllable} {character}", kept=" ")


@lru_cache(maxsize=1)
def _several_readings() -> re.Pattern[str]:
    """Match a folded text that may be read in more than one way."""
    anywhere = "".join((*POLYPHONES, *(chr(one) for one in _dictionary() if "v" in _usual_reading(chr(one)))))
    return re.compile(f"^(?:{'|'.join((*COMPOUND_READINGS, *SURNAME_READINGS))})|[{anywhere}]")


def _surname_choices(folded: str) -> tuple[tuple[str, ...], ...]:
    """Return the readings of the surname that a text begins with, if it is one with readings of its own."""
    if compound := COMPOUND_READINGS.get(folded[:2]):
        return compound
    single = SURNAME_READINGS.get(folded[:1])
    return (single,) if single else ()


@lru_cache(maxsize=4096)
def _choices(character: str) -> tuple[str, ...]:
    """Return the readings of one folded character; syllables in ü also as people type them who have no ü."""
    if several := POLYPHONES.get(character):
        return several
    syllable = character.translate(_SYLLABLES)
    return (
        (syllable, syllable.replace("v", "u")) if _HAN.match(character) and "v" in syllable else (syllable,)
    )


def _spellings(folded: str) -> list[tuple[str, ...]]:
    surname = _surname_choices(folded)
    choices = (*surname, *(_choices(character) for character in folded[len(surname) :]))
    return list(islice(product(*choices), _MOST_SPELLINGS))


def _spell(folded: str) -> tuple[str, ...]:
    spellings = _spellings(folded)
    full = ["".join(syllables) for syllables in spellings]
    initials = ["".join(syllable[:1] for syllable in syllables) for syllables in spellings]
    return tuple(dict.fromkeys((*full, *initials, *_mixed_spellings(folded))))


def _mixed_spellings(folded: str) -> list[str]:
    person = _person(folded)
    head = _surname_length(person)
    return [
        "".join((*one[:head], *(syllable[:1] for syllable in one[head:])))
        for one in (_spellings(person) if person else ())
    ]


def _mixed(folded: str) -> tuple[str, ...]:
    """Return the surname in full before initials, of a name that is read in one way."""
    person = _person(folded)
    head = _surname_length(person)
    return (person[:head].translate(_SYLLABLES) + person[head:].translate(_INITIALS),) if person else ()


def _person(folded: str) -> str:
    """Return the Chinese person's name that a text begins with, or nothing."""
    found = _PERSON.match(folded)
    return found.group() if found else ""


def _surname_length(person: str) -> int:
    return 2 if len(person) > 2 and person[:2] in COMPOUND_SURNAMES else 1


def readings_of_all(texts: Sequence[str]) -> list[tuple[str, ...]]:
    """Return `readings` of many texts in one pass."""
    folded = fold_all(texts)
    joined = _SEPARATOR.join(folded)
    full = joined.translate(_SYLLABLES).split(_SEPARATOR)
    initials = joined.translate(_INITIALS).split(_SEPARATOR)
    several = _several_readings()
    return [
        ()
        if not _HAN.search(text)
        else _spell(text)
        if several.search(text)
        else (long, short, *_mixed(text))
        for text, long, short in zip(folded, full, initials, strict=True)
    ]


def readings(text: str) -> tuple[str, ...]:
    """Return how the Chinese in a text may be typed: full pinyin joined (`liminglang`), then initials (`lml`).

    A person's name also gives its surname in full before initials (`liml`).

    Surnames and other characters with several readings give all of them, at most eight spellings; Latin letters
    and digits stay. Empty where there is no Chinese.
    """
    return readings_of_all([text])[0]


def full_readings(folded: str) -> tuple[str, ...]:
    """Return the ways to read a folded text aloud, without short forms; empty where there is no Chinese."""
    return tuple("".join(one) for one in _spellings(folded)) if _HAN.search(folded) else ()


def sort_keys(names: Sequence[str]) -> list[str]:
    """Return keys that sort Chinese by pinyin and Latin names by letter, in one run from A to Z."""
    if not names:
        return []
    folded = fold_all(names)
    keys = _SEPARATOR.join(folded).translate(_SORT_UNITS).split(_SEPARATOR)
    return [_with_surname(name, key).strip() for name, key in zip(folded, keys, strict=True)]


def sort_key(name: str) -> str:
    """Return one key of `sort_keys`."""
    return sort_keys([name])[0]


def _with_surname(folded: str, key: str) -> str:
    surname = _surname_choices(folded)
    if not surname:
        return key
    head = "".join(f" {choice[0]} {character}" for choice, character in zip(surname, folded, strict=False))
    return head + folded[len(surname) :].translate(_SORT_UNITS)
