"""When somebody will probably buy again, by the rhythm of their own purchases."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from statistics import median, quantiles

FEWEST_INTERVALS = 3
_LATEST = 1.5


@dataclass(frozen=True, slots=True, kw_only=True)
class BuyingRhythm:
    """Days between purchases: the median of `intervals` of them, and between what half of them lie."""

    usual: int
    low: int
    high: int
    intervals: int
    last_on: date

    @property
    def next_on(self) -> date:
        """When the next purchase is due, which may be past."""
        return self.last_on + timedelta(days=self.usual)

    def due_within(self, on: date, days: int) -> bool:
        """Tell whether the next purchase is due within so many days.

        Whoever is later by half an interval than usual breaks the rhythm; such customers come up on Today.
        """
        quiet = (on - self.last_on).days
        return self.usual - days <= quiet < _LATEST * self.usual


def buying_rhythm(days: Iterable[date]) -> BuyingRhythm | None:
    """Return the rhythm of purchases on these days, in any order; None where there are too few to tell.

    Several purchases of one day are one.
    """
    ordered = sorted(set(days))
    gaps = [(after - before).days for before, after in pairwise(ordered)]
    if len(gaps) < FEWEST_INTERVALS:
        return None
    low, _, high = quantiles(gaps, n=4, method="inclusive")
    return BuyingRhythm(
        usual=round(median(gaps)),
        low=round(low),
        high=round(high),
        intervals=len(gaps),
        last_on=ordered[-1],
    )
