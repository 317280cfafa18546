"""Folded text in memory, searched by scanning: which owners' texts hold these bytes, and how well.

A text is fields, each led by a control character that names it; folded text holds none, so no word can match across.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

import numpy as np
from numpy.typing import NDArray

from desktop_crm.domain.errors import Stopped

Mask = NDArray[np.bool_]
Tiers = NDArray[np.uint8]

EXACT, WORD_START, SUBSTRING, IN_TEXT, TYPO, MISS = range(6)

END = b"\x00"
# A scan of one segment holds the interpreter's lock for a fraction of a millisecond.
_SEGMENT_BYTES = 1 << 19
_LIVE_BYTES = 1 << 16
_FIRST_PRINTABLE = 0x20
_LAST_FOUR = 4

_BOUNDARY = np.array([code < 0x80 and not chr(code).isalnum() for code in range(256)])


def _counts(text: bytes) -> NDArray[np.int64]:
    return np.bincount(np.frombuffer(text, np.uint8), minlength=256)


@dataclass(frozen=True, slots=True)
class Segment:
    """Up to half a megabyte of texts. `alive` alone changes: a text that was replaced is passed over."""

    buffer: bytes
    counts: NDArray[np.int64]
    starts: NDArray[np.int64]
    owners: NDArray[np.int64]
    keys: NDArray[np.int64]
    alive: Mask

    @classmethod
    def of(cls, texts: Sequence[bytes], owners: Sequence[int], keys: Sequence[int]) -> Segment:
        """Lay texts one after the other, each with an END."""
        starts = [0, *accumulate(len(text) + 1 for text in texts)]
        buffer = END.join((*texts, b""))
        return cls(
            buffer,
            _counts(buffer),
            np.array(starts, np.int64),
            np.array(owners, np.int64),
            np.array(keys, np.int64),
            np.ones(len(texts), np.bool_),
        )

    def followed_by(self, other: Segment) -> Segment:
        """Return one segment of this one's texts and the other's."""
        return Segment(
            self.buffer + other.buffer,
            self.counts + other.counts,
            np.concatenate((self.starts, other.starts[1:] + self.starts[-1])),
            np.concatenate((self.owners, other.owners)),
            np.concatenate((self.keys, other.keys)),
            np.concatenate((self.alive, other.alive)),
        )

    def texts(self) -> Iterator[tuple[bytes, int, int]]:
        """Yield each living text with its owner and key."""
        for place in np.flatnonzero(self.alive).tolist():
            yield self.text_at(place), int(self.owners[place]), int(self.keys[place])

    def text_at(self, place: int) -> bytes:
        """Return one text without its END."""
        return self.buffer[self.starts[place] : self.starts[place + 1] - 1]

    def hits(self, needle: bytes, wanted: Mask) -> tuple[NDArray[np.int64], Tiers]:
        """Return the places of texts of wanted owners that hold the needle, and the best tier of each."""
        chosen = self.alive & wanted[self.owners]
        few = np.flatnonzero(chosen)
        at = (
            self._positions_within(needle, few) if len(few) * 8 < len(chosen) else self._all_positions(needle)
        )
        if not len(at):
            return at, np.empty(0, np.uint8)
        first = np.searchsorted(at, self.starts)
        places = np.flatnonzero(first[1:] > first[:-1])
        tiers = np.minimum.reduceat(self._tiers(at, needle), first[places])
        kept = chosen[places]
        return places[kept], tiers[kept]

    def _positions_within(self, needle: bytes, places: NDArray[np.int64]) -> NDArray[np.int64]:
        found = []
        for start, end in zip(self.starts[places].tolist(), self.starts[places + 1].tolist(), strict=True):
            at = self.buffer.find(needle, start, end)
            while at >= 0:
                found.append(at)
                at = self.buffer.find(needle, at + 1, end)
        return np.array(found, np.int64)

    def _all_positions(self, needle: bytes) -> NDArray[np.int64]:
        """Find the rarest byte of the needle everywhere, then look at its neighbours: twice as fast as bytes.find."""
        codes = np.frombuffer(self.buffer, np.uint8)
        rarest = min(range(len(needle)), key=lambda offset: self.counts[needle[offset]])
        last = len(codes) - len(needle) + 1
        at = np.flatnonzero(codes[rarest : max(last, 0) + rarest] == needle[rarest])
        for offset, code in enumerate(needle):
            if offset != rarest:
                at = at[codes[at + offset] == code]
        return at

    def _tiers(self, at: NDArray[np.int64], needle: bytes) -> Tiers:
        codes = np.frombuffer(self.buffer, np.uint8)
        before, ends = codes[at - 1], codes[at + len(needle)] < _FIRST_PRINTABLE
        good = _BOUNDARY[before]
        if len(needle) >= _LAST_FOUR and needle.isdigit():
            good = good | ends  # the last digits of a phone number are how people remember it
        whole = ends & (before < _FIRST_PRINTABLE)
        return np.where(whole, EXACT, np.where(good, WORD_START, SUBSTRING)).astype(np.uint8)


def _segments(texts: Sequence[bytes], owners: Sequence[int], keys: Sequence[int]) -> Iterator[Segment]:
    """Cut texts into segments of the right size."""
    start, filled = 0, 0
    for end, text in enumerate(texts, 1):
        filled += len(text) + 1
        if filled >= _SEGMENT_BYTES or end == len(texts):
            yield Segment.of(texts[start:end], owners[start:end], keys[start:end])
            start, filled = end, 0


class Corpus:
    """Texts by owner and key. One thread writes; others search the segments that stood when they began."""

    def __init__(self) -> None:
        self.segments: tuple[Segment, ...] = ()
        self._dead = 0

    def add(self, texts: Sequence[bytes], owners: Sequence[int], keys: Sequence[int]) -> None:
        """Append texts, few of them to the live segment."""
        added = list(_segments(texts, owners, keys))
        before = self.segments
        if added and before and len(before[-1].buffer) + len(added[0].buffer) < _LIVE_BYTES:
            added[0] = before[-1].followed_by(added[0])
            before = before[:-1]
        self.segments = (*before, *added)

    def drop(self, keys: Sequence[int]) -> None:
        """Pass over the texts of these keys from now on; rebuild once the dead outnumber the living."""
        if not keys:
            return
        gone = np.array(keys, np.int64)
        for segment in self.segments:
            dying = segment.alive & (segment.keys == gone if len(gone) == 1 else np.isin(segment.keys, gone))
            self._dead += int(np.count_nonzero(dying))
            segment.alive[dying] = False
        if self._dead * 2 > sum(len(segment.alive) for segment in self.segments):
            self._rebuild()

    def _rebuild(self) -> None:
        living = [text for segment in self.segments for text in segment.texts()]
        texts, owners, keys = map(list, zip(*living, strict=True)) if living else ([], [], [])
        self.segments = tuple(_segments(texts, owners, keys))
        self._dead = 0

    def text_of(self, key: int) -> bytes:
        """Return the text of a key, empty if there is none."""
        found = (
            segment.text_at(place)
            for segment in self.segments
            for place in np.flatnonzero(segment.alive & (segment.keys == key)).tolist()
        )
        return next(found, b"")


def search(
    segments: Sequence[Segment], needle: bytes, wanted: Mask, stop: Callable[[], bool]
) -> Iterator[tuple[NDArray[np.int64], NDArray[np.int64], Tiers]]:
    """Yield owners, keys and tiers of the hits of wanted owners, segment by segment; raise Stopped when told to."""
    for segment in segments:
        if stop():
            raise Stopped
        places, tiers = segment.hits(needle, wanted)
        if len(places):
            yield segment.owners[places], segment.keys[places], tiers
