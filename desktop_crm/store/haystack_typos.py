"""Names that are mistyped by a letter or two."""

from __future__ import annotations

from heapq import nsmallest

import numpy as np
from rapidfuzz import process
from rapidfuzz.distance import OSA

from desktop_crm.store.haystack_columns import Labels, Mask

_MOST_TYPOS = 50
# To compare one word with so many holds the interpreter's lock for a millisecond or two.
_WORDS_AT_ONCE = 10_000


def alike(word: str, names: Labels, count: int) -> Mask:
    """Tell which of the first `count` rows have a name with a word that differs by one edit, or two from eight
    letters on."""
    edits = 2 if len(word) >= 8 else 1 if len(word) >= 4 else 0
    if not edits or not (word.isascii() and word.isalpha()):
        return np.zeros(count, np.bool_)
    words = names.words()
    found = [
        (distance, name)
        for start in range(0, len(words), _WORDS_AT_ONCE)
        for name, distance, _ in process.extract(
            word,
            words[start : start + _WORDS_AT_ONCE],
            scorer=OSA.distance,
            score_cutoff=edits,
            limit=_MOST_TYPOS,
        )
    ]
    return names.mask([name for _, name in nsmallest(_MOST_TYPOS, found)], count)
