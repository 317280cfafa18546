"""Folded text in memory, searched by scanning: which owners' texts hold these bytes, and how well.

A text is fields, each led by a control character that names it; folded text holds none, so no word can match across.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from desktop_crm.domain.errors import Stopped
from desktop_crm.store.haystack_scan import (
    LETTERS,
    Letters,
    Levels,
    Positions,
    levels_between,
    positions,
    positions_around,
)

Mask = NDArray[np.bool_]
Numbers = NDArray[np.int64]
Tiers = NDArray[np.uint8]

EXACT, WORD_START, SUBSTRING, IN_TEXT, TYPO, MISS = range(6)

END = b"\x00"
# A scan of one segment holds the interpreter's lock for a fraction of a millisecond.
_SEGMENT_BYTES = 1 << 20
# Looking into one text takes as long as going through so many bytes of all of them.
_A_LOOK = 6000
# Where a needle stands is kept if it is at one place in so many, of two needles: a search has a word that grows, and
# perhaps another.
_A_PLACE = 50
_KEPT = 2
# How well a needle stands somewhere, as a number that grows: 0 is not at all.
TIER_OF_LEVEL = np.array([MISS, SUBSTRING, WORD_START, EXACT], np.uint8)

_NONE = np.zeros(0, np.int64)
Keys = NDArray[np.int32] | NDArray[np.int64]


@dataclass(slots=True)
class Segment:
    """Up to a megabyte of texts. `alive` alone changes: a text that was replaced is passed over."""

    buffer: bytes
    starts: NDArray[np.int32]
    owners: NDArray[np.int32]
    keys: Keys
    alive: Mask
    key_range: tuple[int, int]
    # Rows that follow one another, as they do when the store was opened, are a slice of what is known of all.
    owned: slice | NDArray[np.int32]
    # Most texts hold most letters, so that looking for one takes longest; and every search begins with one.
    _letters: Letters | None = None
    # The needles that were looked for last, with their places: a longer one is looked for there alone.
    _met: tuple[tuple[bytes, Positions], ...] = ()

    @classmethod
    def of(cls, buffer: bytes, owners: NDArray[np.int32], keys: Keys | None) -> Segment:
        """Make a segment of texts that each have an END; without keys their owners are their keys."""
        ends = np.flatnonzero(np.frombuffer(buffer, np.uint8) == END[0])
        starts = np.zeros(len(ends) + 1, np.int32)
        starts[1:] = ends + 1
        keys = owners if keys is None else keys
        first, last = int(owners[0]), int(owners[-1])
        in_a_row = last - first == len(owners) - 1 and bool((np.diff(owners) == 1).all())
        return cls(
            buffer,
            starts,
            owners,
            keys,
            np.ones(len(owners), np.bool_),
            (int(keys.min()), int(keys.max())),
            slice(first, last + 1) if in_a_row else owners,
        )

    def followed_by(self, other: Segment) -> Segment:
        """Return one segment of this one's texts and the other's."""
        owners = np.concatenate((self.owners, other.owners))
        keys: Keys | None = None
        if self.keys is not self.owners:
            keys = np.concatenate((self.keys, other.keys), dtype=np.int64)
        both = Segment.of(self.buffer + other.buffer, owners, keys)
        both.alive = np.concatenate((self.alive, other.alive))
        return both

    def texts(self) -> Iterator[tuple[bytes, int, int]]:
        """Yield each living text with its owner and key."""
        for place in np.flatnonzero(self.alive).tolist():
            yield self.text_at(place), int(self.owners[place]), int(self.keys[place])

    def text_at(self, place: int) -> bytes:
        """Return one text without its END."""
        return self.buffer[self.starts[place] : self.starts[place + 1] - 1]

    def hits(self, needle: bytes, wanted: Mask) -> tuple[Numbers, Tiers]:
        """Return the places of texts of wanted owners that hold the needle, and the best tier of each."""
        chosen = self.alive & wanted[self.owned]
        levels = self._levels(needle, chosen)
        places = np.flatnonzero(chosen & (levels > 0))
        return places, TIER_OF_LEVEL[levels[places]]

    def lower(self, ranks: Tiers, needle: bytes, wanted: Mask, rank_of_level: Tiers) -> None:
        """Lower the ranks of wanted owners to that of the level at which their text holds the needle."""
        chosen = self.alive & wanted[self.owned]
        levels = self._levels(needle, chosen) * chosen.view(np.uint8)
        if not levels.any():
            return
        if isinstance(self.owned, slice):
            before = ranks[self.owned]
            np.minimum(before, rank_of_level.take(levels), out=before)
        else:
            places = np.flatnonzero(levels)
            owners = self.owners[places]
            ranks[owners] = np.minimum(ranks[owners], rank_of_level[levels[places]])

    def meet_letters(self) -> Letters:
        """Return what is known of letters and digits, found out once."""
        if self._letters is None:
            self._letters = Letters.of(np.frombuffer(self.buffer, np.uint8), self.starts)
        return self._letters

    def _levels(self, needle: bytes, chosen: Mask) -> Levels:
        """Return the best level of each text; those of texts that are not chosen may be missing."""
        if len(needle) == 1 and needle[0] in LETTERS:
            return self.meet_letters().levels(needle[0])
        around = next(((part, at) for part, at in self._met if part in needle), None)
        few = np.flatnonzero(chosen)
        if around:
            at = positions_around(self.buffer, needle, *around)
        elif len(few) * _A_LOOK < len(self.buffer):
            return self._best(self._positions_within(needle, few), needle)
        else:
            at = positions(self.buffer, needle)
        if len(at) * _A_PLACE < len(self.buffer):
            others = [known for known in self._met if known[0] not in needle]
            self._met = ((needle, at.astype(np.int32)), *others)[:_KEPT]
        return self._best(at, needle)

    def _best(self, at: Positions, needle: bytes) -> Levels:
        """Return the best level of each text, given all places where the needle stands, in their order."""
        levels = np.zeros(len(self.alive), np.uint8)
        if len(at):
            codes = np.frombuffer(self.buffer, np.uint8)
            bounds = np.searchsorted(at, self.starts)
            holding = np.flatnonzero(bounds[1:] > bounds[:-1])
            here = levels_between(needle, codes[at - 1], codes[at + len(needle)])
            levels[holding] = np.maximum.reduceat(here, bounds[holding])
        return levels

    def place_of(self, key: int) -> int | None:
        """Return the place of the living text of a key."""
        if self.key_range[0] <= key <= self.key_range[1]:
            for place in np.flatnonzero(self.keys == key).tolist():
                if self.alive[place]:
                    return int(place)
        return None

    def _positions_within(self, needle: bytes, places: Numbers) -> Numbers:
        found = []
        for start, end in zip(self.starts[places].tolist(), self.starts[places + 1].tolist(), strict=True):
            at = self.buffer.find(needle, start, end)
            while at >= 0:
                found.append(at)
                at = self.buffer.find(needle, at + 1, end)
        return np.array(found, np.int64)


def _segments(buffer: bytes, owners: NDArray[np.int32], keys: Keys | None) -> Iterator[Segment]:
    """Cut texts that each have an END into segments of the right size."""
    start, done = 0, 0
    while start < len(buffer):
        end = buffer.find(END, start + min(_SEGMENT_BYTES, len(buffer) - start) - 1) + 1
        part = buffer[start:end]
        count = part.count(END)
        these = slice(done, done + count)
        yield Segment.of(part, owners[these], None if keys is None else keys[these])
        start, done = end, done + count


class Corpus:
    """Texts by owner and key. One thread writes; others search the segments that stood when they began."""

    def __init__(self) -> None:
        self.segments: tuple[Segment, ...] = ()
        self._dead = 0

    def add(self, buffer: bytes, owners: Sequence[int] | Keys, keys: Sequence[int] | None = None) -> None:
        """Append texts that each have an END to the live segment, or as new ones; their owners may be their keys."""
        named = None if keys is None else np.array(keys, np.int64)
        added = list(_segments(buffer, np.array(owners, np.int32), named))
        before = self.segments
        if added and before and len(before[-1].buffer) + len(added[0].buffer) <= _SEGMENT_BYTES:
            added[0] = before[-1].followed_by(added[0])
            before = before[:-1]
        self.segments = (*before, *added)

    def drop(self, keys: Sequence[int] | Keys) -> None:
        """Pass over the texts of these keys from now on; rebuild once the dead outnumber the living."""
        gone = np.array(keys, np.int64)
        if not len(gone):
            return
        first, last = gone.min(), gone.max()
        for segment in self.segments:
            if last < segment.key_range[0] or first > segment.key_range[1]:
                continue
            dying = segment.alive & (
                segment.keys == gone[0] if len(gone) == 1 else np.isin(segment.keys, gone)
            )
            self._dead += int(np.count_nonzero(dying))
            segment.alive[dying] = False
        if self._dead * 2 > sum(len(segment.alive) for segment in self.segments):
            self._rebuild()

    def _rebuild(self) -> None:
        living = [text for segment in self.segments for text in segment.texts()]
        self.segments, self._dead = (), 0
        if living:
            texts, owners, keys = zip(*living, strict=True)
            self.add(END.join((*texts, b"")), owners, None if owners == keys else keys)

    def hits(self, needle: bytes, stop: Callable[[], bool] = lambda: False) -> tuple[Numbers, Numbers, Tiers]:
        """Return owners, keys and tiers of all texts that hold the needle. Raise Stopped once `stop()` is true."""
        segments = self.segments
        anybody = np.ones(1 + max((int(one.owners.max()) for one in segments), default=0), np.bool_)
        found = [(_NONE, _NONE, _NONE.astype(np.uint8)), *search(segments, needle, anybody, stop)]
        owners, keys, tiers = zip(*found, strict=True)
        return np.concatenate(owners), np.concatenate(keys, dtype=np.int64), np.concatenate(tiers)

    def text_of(self, key: int) -> bytes:
        """Return the text of a key, empty if there is none."""
        for segment in self.segments:
            if (place := segment.place_of(key)) is not None:
                return segment.text_at(place)
        return b""


def going_on(segments: Sequence[Segment], stop: Callable[[], bool]) -> Iterator[Segment]:
    """Yield segments; raise Stopped when told to."""
    for segment in segments:
        if stop():
            raise Stopped
        yield segment


def search(
    segments: Sequence[Segment], needle: bytes, wanted: Mask, stop: Callable[[], bool]
) -> Iterator[tuple[NDArray[np.int32], Keys, Tiers]]:
    """Yield owners, keys and tiers of the hits of wanted owners, segment by segment; raise Stopped when told to."""
    for segment in going_on(segments, stop):
        places, tiers = segment.hits(needle, wanted)
        if len(places):
            yield segment.owners[places], segment.keys[places], tiers
