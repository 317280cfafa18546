"""Folded text in memory, searched by scanning: which owners' texts hold these bytes, and how well.

A text is fields, each led by a control character that names it; folded text holds none, so no word can match across.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
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
_LIVE_BYTES = 1 << 18
_FIRST_PRINTABLE = 0x20
_LAST_FOUR = 4

# Where more than one position in so many holds a needle, whole arrays are faster than lists of positions.
_RARE = 200
# How well a needle stands somewhere, as a number that grows: 0 is not at all.
_TIER_OF_LEVEL = np.array([MISS, SUBSTRING, WORD_START, EXACT], np.uint8)

Levels = NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Segment:
    """Up to half a megabyte of texts. `alive` alone changes: a text that was replaced is passed over."""

    buffer: bytes
    starts: NDArray[np.int64]
    owners: NDArray[np.int64]
    keys: NDArray[np.int64]
    alive: Mask
    key_range: tuple[int, int]
    # Most texts hold most letters, so that looking for one takes longest; and every search begins with one.
    of_letters: dict[bytes, Levels] = field(default_factory=dict)

    @classmethod
    def of(cls, texts: Sequence[bytes], owners: Sequence[int], keys: Sequence[int]) -> Segment:
        """Lay texts one after the other, each with an END."""
        starts = [0, *accumulate(len(text) + 1 for text in texts)]
        buffer = END.join((*texts, b""))
        return cls(
            buffer,
            np.array(starts, np.int64),
            np.array(owners, np.int64),
            np.array(keys, np.int64),
            np.ones(len(texts), np.bool_),
            (min(keys), max(keys)),
        )

    def followed_by(self, other: Segment) -> Segment:
        """Return one segment of this one's texts and the other's."""
        return Segment(
            self.buffer + other.buffer,
            np.concatenate((self.starts, other.starts[1:] + self.starts[-1])),
            np.concatenate((self.owners, other.owners)),
            np.concatenate((self.keys, other.keys)),
            np.concatenate((self.alive, other.alive)),
            (
                min(self.key_range[0], other.key_range[0]),
                max(self.key_range[1], other.key_range[1]),
            ),
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
        levels = self._levels(needle, chosen)
        places = np.flatnonzero(chosen & (levels > 0))
        return places, _TIER_OF_LEVEL[levels[places]]

    def _levels(self, needle: bytes, chosen: Mask) -> Levels:
        """Return the best level of each text; those of texts that are not chosen may be missing."""
        if needle in self.of_letters:
            return self.of_letters[needle]
        codes, few = np.frombuffer(self.buffer, np.uint8), np.flatnonzero(chosen)
        if len(few) * 8 < len(chosen):
            at = self._positions_within(needle, few)
        else:
            mask = _matches(codes, needle)
            if np.count_nonzero(mask) * _RARE > len(mask):
                return self._best_of_each(mask, needle)
            at = np.flatnonzero(mask) + 1
        levels = np.zeros(len(self.alive), np.uint8)
        if not len(at):
            return levels
        here = _levels(needle, codes[at - 1], codes[at + len(needle)])
        np.maximum.at(levels, np.searchsorted(self.starts, at, "right") - 1, here)
        return levels

    def _best_of_each(self, mask: Mask, needle: bytes) -> Levels:
        codes = np.frombuffer(self.buffer, np.uint8)
        levels = np.zeros(len(codes), np.uint8)
        here = levels[: len(mask)]
        np.multiply(_levels(needle, codes[: len(mask)], codes[len(needle) + 1 :]), mask, out=here)
        best = np.maximum.reduceat(levels, self.starts[:-1])
        if len(needle) == 1:
            self.of_letters[needle] = best
        return best

    def _positions_within(self, needle: bytes, places: NDArray[np.int64]) -> NDArray[np.int64]:
        found = []
        for start, end in zip(self.starts[places].tolist(), self.starts[places + 1].tolist(), strict=True):
            at = self.buffer.find(needle, start, end)
            while at >= 0:
                found.append(at)
                at = self.buffer.find(needle, at + 1, end)
        return np.array(found, np.int64)


def _matches(codes: NDArray[np.uint8], needle: bytes) -> Mask:
    """Tell of each position but the first whether the needle stands there; several times faster than bytes.find."""
    count = max(len(codes) - len(needle) - 1, 0)
    mask = codes[1 : 1 + count] == needle[0]
    for offset, code in enumerate(needle[1:], 2):
        if not mask.any():
            break
        mask &= codes[offset : offset + count] == code
    return np.asarray(mask)


def _levels(needle: bytes, before: NDArray[np.uint8], after: NDArray[np.uint8]) -> Levels:
    """Return how well a needle stands between these neighbours: within a word, at its start, or as a whole field."""
    ends = after < _FIRST_PRINTABLE
    good = _is_boundary(before)
    if len(needle) >= _LAST_FOUR and needle.isdigit():
        good |= ends  # the last digits of a phone number are how people remember it
    whole = ends & (before < _FIRST_PRINTABLE)
    return 1 + good.view(np.uint8) + whole.view(np.uint8)


def _is_boundary(codes: NDArray[np.uint8]) -> Mask:
    """Tell which are ASCII but neither digit nor small letter: there are no capitals in folded text."""
    between, beyond = codes - np.uint8(ord("9") + 1), codes - np.uint8(ord("z") + 1)
    return np.asarray(
        (codes < ord("0")) | (between < ord("a") - ord("9") - 1) | (beyond < 0x80 - ord("z") - 1)
    )


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
        first, last = min(keys), max(keys)
        for segment in self.segments:
            if last < segment.key_range[0] or first > segment.key_range[1]:
                continue
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
            if segment.key_range[0] <= key <= segment.key_range[1]
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
