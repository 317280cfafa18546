"""Thousands of patterns searched for in one pass over files, memory or any other blocks of bytes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import BinaryIO, Final

import numpy as np

SHORTEST: Final = 8
# One block keeps other threads waiting for some milliseconds.
_BLOCK: Final = 1 << 20
_PAIRS: Final = 1 << 16

Hit = tuple[int, int]


class ByteSearch:
    """Finds all places of patterns of at least 8 bytes; a hit is (offset, number of the pattern).

    Two tables of what a pattern may begin with throw nearly every place away; of the rest, eight bytes are compared.
    """

    def __init__(self, patterns: Sequence[bytes]) -> None:
        if any(len(pattern) < SHORTEST for pattern in patterns):
            raise ValueError("shorter patterns occur by chance")
        self._first, self._second = np.zeros(_PAIRS, bool), np.zeros(_PAIRS, bool)
        self._by_head: defaultdict[bytes, list[int]] = defaultdict(list)
        self._patterns = tuple(patterns)
        for number, pattern in enumerate(patterns):
            self._first[int.from_bytes(pattern[:2], "little")] = True
            self._second[int.from_bytes(pattern[2:4], "little")] = True
            self._by_head[pattern[:SHORTEST]].append(number)
        self._heads = np.sort(np.frombuffer(b"".join(self._by_head), "<u8"))
        self._overlap = max(map(len, patterns), default=1) - 1

    def in_file(self, file: BinaryIO, seen: Callable[[int], None] = lambda _size: None) -> Iterator[Hit]:
        """Yield the hits in what a file holds from where it stands; `seen` hears the size of each block after it."""
        yield from self.in_blocks(iter(lambda: file.read(_BLOCK), b""), seen)

    def in_blocks(
        self, blocks: Iterable[bytes], seen: Callable[[int], None] = lambda _size: None
    ) -> Iterator[Hit]:
        """Yield the hits in blocks that follow one another, also across their borders."""
        kept, start = b"", 0
        for block in blocks:
            window = kept + block
            for offset, number in self._in_window(window):
                # One that ended before this block was found with the last.
                if offset + len(self._patterns[number]) > len(kept):
                    yield start + offset, number
            kept = window[len(window) - min(self._overlap, len(window)) :]
            start += len(window) - len(kept)
            seen(len(block))

    def _in_window(self, window: bytes) -> Iterator[Hit]:
        if len(window) < SHORTEST or not self._patterns:
            return
        for offset in self._likely(window):
            for number in self._by_head[window[offset : offset + SHORTEST]]:
                if window.startswith(self._patterns[number], offset):
                    yield offset, number

    def _likely(self, window: bytes) -> list[int]:
        """Return the places whose eight bytes are the beginning of a pattern."""
        # The pairs below end before the last places of a window.
        last = len(window) - SHORTEST
        places = [np.arange(max(0, last - 1), last + 1)]
        for parity in (0, 1):
            pairs = np.frombuffer(window, "<u2", (len(window) - parity) // 2, parity)
            first = np.flatnonzero(self._first[pairs[:-3]] & self._second[pairs[1:-2]])
            places.append(first * 2 + parity)
        found = np.unique(np.concatenate(places))
        heads = np.frombuffer(window, np.uint8)[found[:, None] + np.arange(SHORTEST)].view("<u8").ravel()
        nearest = np.minimum(np.searchsorted(self._heads, heads), len(self._heads) - 1)
        likely: list[int] = found[self._heads[nearest] == heads].tolist()
        return likely
