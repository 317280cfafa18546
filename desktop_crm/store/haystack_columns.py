"""What is known of customers by row number, in arrays: rows of ids, small codes, labels, the order of short texts."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from desktop_crm.domain.pinyin import sort_keys
from desktop_crm.domain.strokes import stroke_keys

Mask = NDArray[np.bool_]
Numbers = NDArray[np.int64]

_FIRST_CAPACITY = 1024
_SORTED_BYTES = 48
# So many ids wait in a dictionary, and a quarter of those sorted, before all are sorted anew.
_MOST_UNSORTED = 1000
# So many names are put in order at once, or other threads would wait for it.
_STROKES_A_SLICE = 2000
_A_LABEL = np.dtype([("row", "i4"), ("word", "i4")])


def grown(values: NDArray[Any], count: int) -> NDArray[Any]:
    """Return the array itself, or a longer copy if it has no room for `count` values; new ones are zero."""
    if count <= len(values):
        return values
    # Untouched zeros take no memory.
    longer = np.zeros(max(2 * len(values), count, _FIRST_CAPACITY), values.dtype)
    longer[: len(values)] = values
    return longer


class Rows:
    """The row of each id. One thread adds, others look up; `count` grows last, for readers count the rows by it."""

    def __init__(self) -> None:
        self.count = 0
        self._ids: Numbers = np.zeros(0, np.int64)
        self._sorted: tuple[Numbers, NDArray[np.int32]] = (np.zeros(0, np.int64), np.zeros(0, np.int32))
        self._added: dict[int, int] = {}

    def ids(self, count: int) -> Numbers:
        """Return the ids of the first `count` rows, not to be changed."""
        return self._ids[:count]

    def row(self, one: int) -> int | None:
        """Return the row of an id, if it has one."""
        # First here: ids move from the dictionary to the arrays, never back.
        if (row := self._added.get(one)) is not None:
            return row
        found = int(self._find(np.array([one], np.int64))[0])
        return None if found < 0 else found

    def known(self, ids: Sequence[int]) -> Numbers:
        """Return the rows of those ids that have one."""
        rows = self._find(np.array(ids, np.int64))
        added = [self._added[one] for one in ids if one in self._added]
        return np.concatenate((rows[rows >= 0], np.array(added, np.int64)))

    def of(self, ids: Sequence[int]) -> Numbers:
        """Return the rows of ids, making new ones where needed."""
        if len(self._added) > _MOST_UNSORTED + len(self._sorted[0]) // 4:
            self._sort()
        rows = self._find(np.array(ids, np.int64))
        missing = np.flatnonzero(rows < 0).tolist()
        count = self.count
        self._ids = grown(self._ids, count + len(missing))
        for place in missing:
            rows[place] = row = self._added.setdefault(ids[place], count)
            if row == count:
                self._ids[row] = ids[place]
                count += 1
        self.count = count
        return rows

    def _find(self, ids: Numbers) -> Numbers:
        known, rows = self._sorted
        if not len(known):
            return np.full(len(ids), -1, np.int64)
        places = np.minimum(np.searchsorted(known, ids), len(known) - 1)
        return np.where(known[places] == ids, rows[places], np.int64(-1))

    def _sort(self) -> None:
        ids = self._ids[: self.count]
        rows = np.argsort(ids, kind="stable").astype(np.int32)
        self._sorted = ids[rows], rows
        self._added = {}


class Codes:
    """Words that return often as small numbers; the empty word is 0, words given at first follow in their order."""

    def __init__(self, first: Iterable[str] = ()) -> None:
        self._numbers: dict[str, int] = {"": 0}
        for word in first:
            self.number(word)
        self._places: dict[bool, Numbers] = {}

    def number(self, word: str) -> int:
        """Return the number of a word, a new one for a new word."""
        return self._numbers.setdefault(word, len(self._numbers))

    def numbers(self, words: Sequence[str]) -> list[int]:
        """Return the number of each word, as `number` does."""
        for word in dict.fromkeys(words):
            self.number(word)
        return [self._numbers[word] for word in words]

    def words(self) -> list[str]:
        """Return all words in the order of their numbers."""
        return list(self._numbers)

    def mask(self, words: Iterable[str], numbers: NDArray[np.int32]) -> Mask:
        """Tell of each number whether its word is among these."""
        return np.isin(numbers, [self._numbers[word] for word in words if word in self._numbers])

    def places(self, *, by_strokes: bool = False) -> Numbers:
        """Return for each number the place of its word from A to Z, Chinese by pinyin or by strokes."""
        words = self.words()
        places = self._places.get(by_strokes)
        if places is None or len(places) != len(words):
            texts = stroke_keys(sort_keys(words)) if by_strokes else sort_keys(words)
            keys = [key.encode()[:_SORTED_BYTES] for key in texts]
            places = np.empty(len(words), np.int64)
            places[np.argsort(np.array(keys, f"S{_SORTED_BYTES}"), kind="stable")] = np.arange(len(words))
            self._places[by_strokes] = places
        return places


class Labels:
    """Any number of words a row, as pairs of row and word; where a word was taken away its number is 0."""

    def __init__(self) -> None:
        self._codes = Codes()
        self._pairs: NDArray[np.void] = np.zeros(0, _A_LABEL)
        self._count = 0

    def add(self, rows: Numbers, words: Sequence[str]) -> None:
        """Give words to rows that have none; the row of each word stands beside it."""
        numbers = self._codes.numbers(words)
        if self._count + len(numbers) > len(self._pairs):
            living = self._pairs[: self._count]
            living = living[living["word"] != 0]
            self._pairs, self._count = grown(living, len(living) + len(numbers)), len(living)
        end = self._count + len(numbers)
        self._pairs["row"][self._count : end] = rows
        self._pairs["word"][self._count : end] = numbers
        self._count = end

    def drop(self, rows: Numbers) -> None:
        """Take all words from rows. In place: there are millions, and an edit is about a few of them."""
        pairs = self._pairs[: self._count]
        # An edit is mostly about one, for which `isin` takes three times as long.
        gone = pairs["row"] == rows[0] if len(rows) == 1 else np.isin(pairs["row"], rows)
        pairs["word"][gone] = 0

    def words(self) -> list[str]:
        """Return all words that any row ever had."""
        return self._codes.words()[1:]

    def mask(self, words: Iterable[str], count: int) -> Mask:
        """Tell of each of the first `count` rows whether it has one of these words."""
        pairs = self._pairs[: self._count]
        rows = pairs["row"][self._codes.mask(words, pairs["word"])]
        mask = np.zeros(count, np.bool_)
        mask[rows[rows < count]] = True
        return mask


class TextOrder:
    """The rows in the order of a short text, kept while single ones change. Of each text `width` bytes decide."""

    def __init__(self, width: int) -> None:
        self._lock = threading.Lock()
        self._keys: NDArray[np.bytes_] = np.zeros(0, f"S{width}")
        self._ranks: NDArray[np.int32] | None = None

    def put(self, rows: Numbers, texts: Sequence[str]) -> None:
        """Set the texts of rows; after many the order is made anew when it is next asked for."""
        keys = np.array([text.encode() for text in texts], self._keys.dtype)
        with self._lock:
            self._keys = grown(self._keys, int(rows.max()) + 1)
            if len(rows) == 1 and self._ranks is not None:
                if rows[0] < len(self._ranks) and self._keys[rows[0]] == keys[0]:
                    return
                self._ranks = self._ranks_with(self._ranks, int(rows[0]), keys[0])
            else:
                self._ranks = None
            self._keys[rows] = keys

    def _ranks_with(self, ranks: NDArray[np.int32], row: int, key: np.bytes_) -> NDArray[np.int32]:
        """Return the ranks once a row has another text: all that come later move up by one."""
        later = self._keys[: len(ranks)] > key
        place = ranks[later].min(initial=ranks.max(initial=-1) + 1)
        moved = np.zeros(max(len(ranks), row + 1), np.int32)
        moved[: len(ranks)] = ranks + later
        moved[row] = place
        return moved

    def ranks(self, count: int) -> NDArray[np.int32]:
        """Return for each of the first `count` rows a number by which they stand in order."""
        with self._lock:
            if self._ranks is None or len(self._ranks) < count:
                self._keys = grown(self._keys, count)
                order = np.argsort(self._keys[:count], kind="stable")
                self._ranks = np.empty(count, np.int32)
                self._ranks[order] = np.arange(count, dtype=np.int32)
            return self._ranks[:count]

    def keys(self, count: int) -> NDArray[np.bytes_]:
        """Return a copy of the texts of the first `count` rows, as far as they decide."""
        with self._lock:
            self._keys = grown(self._keys, count)
            return self._keys[:count].copy()

    def known(self, count: int) -> Mask:
        """Tell which of the first `count` rows have a text."""
        with self._lock:
            self._keys = grown(self._keys, count)
            return np.asarray(self._keys[:count] != b"")


class StrokeOrder:
    """The rows in the order of names by strokes: made of the keys by pinyin once it is asked for, and then kept."""

    def __init__(self, names: TextOrder, width: int) -> None:
        self._names = names
        self._lock = threading.Lock()
        self._order = TextOrder(width)
        self._seen: NDArray[np.bytes_] = np.zeros(0, f"S{width}")

    def ranks(self, count: int) -> NDArray[np.int32]:
        """Return for each of the first `count` rows a number by which they stand in order."""
        keys = self._names.keys(count)
        with self._lock:
            changed = np.flatnonzero(keys != grown(self._seen, count)[:count])
            if len(changed):
                self._order.put(changed, _by_strokes(keys[changed]))
            self._seen = keys
            return self._order.ranks(count)


def _by_strokes(keys: NDArray[np.bytes_]) -> list[str]:
    made: list[str] = []
    for start in range(0, len(keys), _STROKES_A_SLICE):
        # The last letter may be cut in two.
        part = [key.decode(errors="ignore") for key in keys[start : start + _STROKES_A_SLICE].tolist()]
        made += stroke_keys(part)
    return made
