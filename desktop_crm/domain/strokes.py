"""The order of Chinese by the number of strokes, in which lists of names often stand, instead of by sound."""

from __future__ import annotations

import re
from collections.abc import Sequence

_SEPARATOR = "\x1e"
# What `pinyin.sort_keys` puts before each character that can be read.
_SYLLABLE = re.compile("(?:(?<= ) )?[a-z]+ (?=[\u3400-\u4dbf\u4e00-\u9fff〇])")
# A private character for each count: they come after all letters.
_UNITS_FROM = 0xE000


def stroke_count(character: str) -> int:
    """Return how many strokes a Chinese character has, 0 for any other and for very rare ones."""
    # Loaded when somebody asks for this order: most never do.
    from desktop_crm.domain.stroke_counts import COUNTS, FIRST

    place = ord(character) - FIRST
    return COUNTS[place] if 0 <= place < len(COUNTS) else 0


class _Units(dict[int, str]):
    """A `str.translate` table that puts the count before a character; the character itself sorts by its radical."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        count = stroke_count(character)
        self[code] = made = chr(_UNITS_FROM + count) + character if count else character
        return made


_UNITS = _Units()


def stroke_keys(keys: Sequence[str]) -> list[str]:
    """Return, of keys that `pinyin.sort_keys` made, those by strokes: fewest first, then by radical.

    Latin names come before, by letter. Names are compared character by character, so a surname stays together.
    """
    return _SYLLABLE.sub("", _SEPARATOR.join(keys)).translate(_UNITS).split(_SEPARATOR)
