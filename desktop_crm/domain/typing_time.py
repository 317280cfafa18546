"""How long something took to write by hand: from the first key to saving, without the pauses."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

IDLE_SECONDS = 60
"""Whoever touches no key for longer does something else: that time does not count."""


@dataclass(slots=True)
class TypingTime:
    """Sums up the time between keys; moments are seconds of a clock that only goes forward."""

    _last: float | None = None
    _sum: float = 0.0

    def key(self, at: float) -> None:
        """Note that a key was pressed."""
        self._sum += self._since(at)
        self._last = at

    def seconds(self, at: float) -> int | None:
        """Return the whole seconds, at least one, that it took if it is saved now; None before the first key."""
        if self._last is None:
            return None
        return max(1, ceil(self._sum + self._since(at)))

    def _since(self, at: float) -> float:
        gap = 0.0 if self._last is None else at - self._last
        return gap if gap <= IDLE_SECONDS else 0.0
