"""Telephone numbers of invented customers, each given once.

In a pattern `#` is any digit. What stands in `<>` counts on when the digits are used up; a range that a regulator keeps
for fiction has no such part, and whoever comes after its end has no telephone.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence, Set
from functools import cache

from desktop_crm.domain.sample import china
from desktop_crm.domain.sample.dice import Dice
from desktop_crm.domain.sample.naming import Home

_CHINESE_MOBILE = tuple(f"+86 {prefix} <0013> ####" for prefix in china.MOBILE_PREFIXES)
_STRIDE = 6_173  # coprime to ten: numbers repeat only when all of a range are used
_BLOCK = re.compile("<([0-9]+)>")


class Phones:
    """Gives each number once, but none of those `taken`."""

    def __init__(self, taken: Set[str] = frozenset()) -> None:
        self._taken = taken
        self._given: Counter[str] = Counter()

    def mobile(self, dice: Dice, home: Home) -> str:
        """Return a number for a person who lives there, or nothing where all are given."""
        patterns = home.country.mobile if home.country else _CHINESE_MOBILE
        first = dice.below(len(patterns))
        return self._of_any((*patterns[first:], *patterns[:first]))

    def office(self, home: Home) -> str:
        """Return a number for an organisation there, or nothing where all are given."""
        if home.country is None:
            return self._of_any([f"+86 {china.CITIES[home.city].area} <5000> ####"])
        return self._of_any([home.country.cities[home.city].phone])

    def _of_any(self, patterns: Sequence[str]) -> str:
        for pattern in patterns:
            while number := numbered(pattern, self._given[pattern]):
                self._given[pattern] += 1
                if number not in self._taken:
                    return number
        return ""


def numbered(pattern: str, serial: int) -> str:
    """Return the number of a pattern by its serial, from 0 on; nothing where the pattern has no more."""
    places, block = _shape(pattern)
    beyond, serial = divmod(serial, 10**places)
    if beyond and (block is None or int(block[1]) + beyond >= 10 ** len(block[1])):
        return ""
    if block is not None:
        start, end = block.span()
        pattern = f"{pattern[:start]}{int(block[1]) + beyond:0{len(block[1])}}{pattern[end:]}"
    digits = iter(f"{serial * _STRIDE % 10**places:0{places}}")
    return "".join(next(digits) if sign == "#" else sign for sign in pattern)


@cache
def _shape(pattern: str) -> tuple[int, re.Match[str] | None]:
    """Return how many digits are open, and the part that counts on."""
    return pattern.count("#"), _BLOCK.search(pattern)
