"""Chance that falls alike everywhere, and days and hours of work."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from datetime import date
from typing import TypeVar

Thing = TypeVar("Thing")

_EPOCH = date(1970, 1, 1).toordinal()
_DAY_MS = 86_400_000
_MINUTE_MS = 60_000
_OPENING_MINUTE = 7 * 60
_OPEN_MINUTES = 4 * 60
_BLOCK = 40
_SHARE = 100_000


class Dice:
    """Draws from a seed with `random()` alone, the one method whose numbers Python promises never to change."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed).random

    def below(self, limit: int) -> int:
        """Return an integer from 0 up to, not including, `limit`."""
        return int(self._random() * limit)

    def between(self, low: int, high: int) -> int:
        """Return an integer from `low` to `high`, both included."""
        return low + int(self._random() * (high - low + 1))

    def chance(self, percent: int) -> bool:
        """Return true in `percent` of a hundred cases."""
        return self._random() * 100 < percent

    def pick(self, things: Sequence[Thing]) -> Thing:
        """Return one of `things`, each as likely as the others."""
        return things[int(self._random() * len(things))]


def deal_out(dice: Dice, total: int, count: int, favoured: Sequence[int]) -> Iterator[int]:
    """Yield how many of `total` each of `count` customers gets: many few, few many, and `total` together.

    The first customers have the weights in `favoured`, where others have 0 to 10, mostly below 5.
    Works block by block, so that any number streams.
    """
    for start in range(0, count, _BLOCK):
        end = min(start + _BLOCK, count)
        quota = total * end // count - total * start // count
        weights = [favoured[i] * _SHARE if i < len(favoured) else _uneven(dice) for i in range(start, end)]
        yield from _split(quota, weights)


def _uneven(dice: Dice) -> int:
    """Return the weight of a customer: the square of an even draw, so that small ones are common."""
    draw = dice.between(1, 1000)
    return draw * draw


def _split(quota: int, weights: Sequence[int]) -> Iterator[int]:
    """Split `quota` in proportion to `weights` by rounding the running sum, so that nothing is lost."""
    whole, dealt, seen = sum(weights), 0, 0
    for weight in weights:
        seen += weight
        due = quota * seen // whole
        yield due - dealt
        dealt = due


def workday(ordinal: int) -> int:
    """Return the day itself (as a proleptic Gregorian ordinal), or the Friday before a weekend."""
    return ordinal - max(0, (ordinal + 6) % 7 - 4)


def working_instant(dice: Dice, ordinal: int) -> int:
    """Return an instant of a day, or of the Friday before a weekend, in UTC milliseconds, on five minutes.

    It lies between 7:00 and 11:00 UTC, which is working time from Lisbon to Tokyo, whoever reads it.
    """
    minute = _OPENING_MINUTE + 5 * dice.below(_OPEN_MINUTES // 5)
    return (workday(ordinal) - _EPOCH) * _DAY_MS + minute * _MINUTE_MS
