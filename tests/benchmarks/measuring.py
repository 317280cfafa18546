"""How a figure is taken: ours and its yardstick in turns, in one process, the median of each."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import median

Work = Callable[[], object]
# Enough for a median, and few enough that a slow operation does not take all day.
_SECONDS = 3.0
_MOST_ROUNDS = 51


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """What is asked for: a ratio to the yardstick, and how time may grow with size.

    `growth` is an exponent: 1 is as fast as the size grows, 0 not at all. None where the page asks for nothing.
    """

    ratio: float | None = None
    growth: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One operation at one size: its value, that of its yardstick (0: it has none), both in `unit` (ms or MB)."""

    operation: str
    yardstick: str
    size: int
    value: float
    measure: float
    target: Target
    unit: str = "ms"

    @property
    def ratio(self) -> float | None:
        """Return how many times the yardstick the operation takes."""
        return self.value / self.measure if self.measure else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """Times in ms, in the order they were taken."""

    ours: tuple[float, ...]
    yardstick: tuple[float, ...]

    def figure(self, operation: str, yardstick: str, size: int, target: Target) -> Figure:
        """Return the medians as a figure."""
        return Figure(
            operation=operation,
            yardstick=yardstick,
            size=size,
            value=median(self.ours),
            measure=median(self.yardstick),
            target=target,
        )


def milliseconds(work: Work) -> float:
    """Return how long a piece of work takes."""
    begun = time.perf_counter()
    work()
    return (time.perf_counter() - begun) * 1000


def compared(ours: Work, yardstick: Work, rounds: int = 0) -> Comparison:
    """Time two pieces of work in turns; without `rounds`, as often as fits into a few seconds."""
    gc.collect()
    first = milliseconds(ours), milliseconds(yardstick)
    if not rounds:
        rounds = max(1, min(_MOST_ROUNDS, int(_SECONDS * 1000 / sum(first))))
    times = [(milliseconds(ours), milliseconds(yardstick)) for _ in range(rounds)] if rounds > 1 else [first]
    ours_times, yardstick_times = zip(*times, strict=True)
    return Comparison(ours=ours_times, yardstick=yardstick_times)


def percentile(values: Sequence[float], part: float) -> float:
    """Return the value below which `part` of all lie."""
    return sorted(values)[min(len(values) - 1, int(len(values) * part))]
