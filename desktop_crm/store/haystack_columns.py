"""Words and names by row number: small codes, labels with their rows, the order of names."""

from __future__ import annotations

import threading
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from desktop_crm.domain.pinyin import sort_keys

Mask = NDArray[np.bool_]

# Names that agree in so many bytes stand in the order they came.
_SORTED_BYTES = 48
_KEYS_AT_ONCE = 20_000


class Codes:
    """Words that return often as small numbers; the empty word is 0, words given at first follow in their order."""

    def __init__(self, first: Iterable[str] = ()) -> None:
        self._numbers: dict[str, int] = {"": 0}
        for word in first:
            self.number(word)
        self._places = np.zeros(0, np.int64)

    def number(self, word: str) -> int:
        """Return the number of a word, a new one for a new word."""
        return self._numbers.setdefault(word, len(self._numbers))

    def mask(self, words: Iterable[str], numbers: NDArray[np.int32]) -> Mask:
        """Tell of each number whether its word is among these."""
        return np.isin(numbers, [self._numbers[word] for word in words if word in self._numbers])

    def places(self) -> NDArray[np.int64]:
        """Return for each number the place of its word from A to Z, Chinese by pinyin."""
        words = list(self._numbers)
        if len(self._places) != len(words):
            keys = [key.encode()[:_SORTED_BYTES] for key in sort_keys(words)]
            places = np.empty(len(words), np.int64)
            places[np.argsort(np.array(keys, f"S{_SORTED_BYTES}"), kind="stable")] = np.arange(len(words))
            self._places = places
        return self._places


class Labels:
    """Any number of words a row, and for each word its rows."""

    def __init__(self) -> None:
        self._words: dict[int, tuple[str, ...]] = {}
        self.rows: defaultdict[str, set[int]] = defaultdict(set)

    def put(self, row: int, words: tuple[str, ...]) -> None:
        """Replace a row's words."""
        before = self._words.get(row, ())
        if before == words:
            return
        for word in before:
            self.rows[word].discard(row)
        for word in words:
            self.rows[word].add(row)
        self._words[row] = words

    def mask(self, matches: Callable[[str], bool], count: int) -> Mask:
        """Tell of each row whether one of its words matches."""
        mask = np.zeros(count, np.bool_)
        for word in [word for word in self.rows.copy() if matches(word)]:
            rows = np.fromiter(self.rows[word].copy(), np.int64)
            mask[rows[rows < count]] = True
        return mask


class NameOrder:
    """The rows in the order of their names, kept while single names change."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._names: list[bytes] = []
        self._sorted: NDArray[np.int64] | None = None

    def put(self, row: int, name: str) -> None:
        """Set a row's name; new rows come one after the other."""
        with self._lock:
            self._put(row, name.encode()[:_SORTED_BYTES])

    def put_all(self, rows: Sequence[int], names: Sequence[str]) -> None:
        """Set many names; the order is made anew when it is next asked for."""
        with self._lock:
            self._sorted = None
            for row, name in zip(rows, names, strict=True):
                self._put(row, name.encode()[:_SORTED_BYTES])

    def _put(self, row: int, key: bytes) -> None:
        order = self._sorted
        if row == len(self._names):
            self._names.append(key)
        else:
            order = None if order is None else order[order != row]
            self._names[row] = key
        self._sorted = None if order is None else np.insert(order, self._place(order, key), row)

    def _place(self, order: NDArray[np.int64], key: bytes) -> int:
        low, high = 0, len(order)
        while low < high:
            middle = (low + high) // 2
            if self._names[order[middle]] <= key:
                low = middle + 1
            else:
                high = middle
        return low

    def ranks(self, count: int) -> NDArray[np.int64]:
        """Return for each of the first `count` rows its place in the order of names."""
        with self._lock:
            if self._sorted is None:
                self._sorted = np.argsort(self._keys(), kind="stable")
            order = self._sorted
        ranks = np.empty(len(order), np.int64)
        ranks[order] = np.arange(len(order))
        return ranks[:count]

    def _keys(self) -> NDArray[np.bytes_]:
        # In parts, for each conversion holds the interpreter's lock.
        parts = range(0, len(self._names), _KEYS_AT_ONCE)
        kind = f"S{_SORTED_BYTES}"
        arrays = [np.array(self._names[start : start + _KEYS_AT_ONCE], kind) for start in parts]
        return np.concatenate(arrays) if arrays else np.empty(0, kind)
