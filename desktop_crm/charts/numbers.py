"""What charts show, as plain numbers: light to import, without matplotlib.

Each class names one form of chart. `empty` tells that there is nothing to draw yet; `rows` is the same as a table, for
the table view and for CSV, under the headings that the words carry.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import pairwise

Cell = str | int | Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartWords:
    """The words of one chart in the user's language: its subject, the table's headings, what to say of nothing.

    The note names what a chart adds to its numbers: the year before, the usual gap. `definitions` say of each heading
    what its figures mean; empty where the heading says it.
    """

    title: str
    headings: tuple[str, ...]
    empty: str
    note: str = ""
    definitions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthlyAmounts:
    """Money by month, in minor units of one currency that has `digits` decimal places (ISO 4217).

    `months` are first days, oldest first; with `unfinished` the last one still runs and is drawn lighter. `before` may
    hold the same months of the year before.
    """

    months: tuple[date, ...]
    amounts: tuple[int, ...]
    currency: str
    digits: int = 2
    unfinished: bool = True
    before: tuple[int, ...] = ()

    @property
    def empty(self) -> bool:
        """Tell that no month holds any money."""
        return not any(self.amounts) and not any(self.before)

    def rows(self) -> Iterator[tuple[Cell, ...]]:
        """Yield month as YYYY-MM, amount, and the amount of the year before where it is known."""
        for index, (month, amount) in enumerate(zip(self.months, self.amounts, strict=True)):
            earlier = (major(self.before[index], self.digits),) if self.before else ()
            yield f"{month:%Y-%m}", major(amount, self.digits), *earlier


@dataclass(frozen=True, slots=True, kw_only=True)
class Shares:
    """Parts of a whole by name, in the order to be shown; five at most are told apart."""

    names: tuple[str, ...]
    counts: tuple[int, ...]

    @property
    def empty(self) -> bool:
        """Tell that there is no whole."""
        return not any(self.counts)

    def rows(self) -> Iterator[tuple[Cell, ...]]:
        """Yield name, count and per cent."""
        whole = sum(self.counts) or 1
        for name, count in zip(self.names, self.counts, strict=True):
            yield name, count, f"{count / whole:.0%}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ranking:
    """Values by name, greatest first: counts, or with a currency minor units of it."""

    names: tuple[str, ...]
    values: tuple[int, ...]
    currency: str = ""
    digits: int = 0

    @property
    def empty(self) -> bool:
        """Tell that all values are nothing."""
        return not any(self.values)

    def rows(self) -> Iterator[tuple[Cell, ...]]:
        """Yield name and value."""
        for name, value in zip(self.names, self.values, strict=True):
            yield name, major(value, self.digits)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rhythm:
    """The days on which a customer was contacted, oldest first, and the usual gap between them in days if known."""

    days: tuple[date, ...]
    today: date
    usual_gap: float | None = None

    @property
    def empty(self) -> bool:
        """Tell that one contact or none makes no rhythm."""
        return len(self.days) < 2

    def gaps(self) -> tuple[int, ...]:
        """Return the days between each contact and the one before."""
        return tuple((later - earlier).days for earlier, later in pairwise(self.days))

    def rows(self) -> Iterator[tuple[Cell, ...]]:
        """Yield day and days since the contact before, which the first has not."""
        gaps: tuple[Cell, ...] = ("", *self.gaps())
        for day, gap in zip(self.days, gaps, strict=True):
            yield f"{day:%Y-%m-%d}", gap


@dataclass(frozen=True, slots=True, kw_only=True)
class WeeklyActivity:
    """Counts by week and kind; `weeks` are Mondays, `counts` one tuple for each of at most five kinds."""

    weeks: tuple[date, ...]
    kinds: tuple[str, ...]
    counts: tuple[tuple[int, ...], ...]

    @property
    def empty(self) -> bool:
        """Tell that nothing was done in any week."""
        return not any(any(row) for row in self.counts)

    def rows(self) -> Iterator[tuple[Cell, ...]]:
        """Yield week (its Monday), then the count of each kind."""
        for index, week in enumerate(self.weeks):
            yield f"{week:%Y-%m-%d}", *(row[index] for row in self.counts)


@dataclass(frozen=True, slots=True, kw_only=True)
class Forecast:
    """Money by month to come: what was won, what may come beyond it, and what was aimed at where it was.

    Of what may come, `committed` is a part of `likely`, and that of `best`; `weighted` is its sum by probability.
    `months` are first days, in order; amounts are minor units of one currency that has `digits` decimal places.
    """

    months: tuple[date, ...]
    won: tuple[int, ...]
    committed: tuple[int, ...]
    likely: tuple[int, ...]
    best: tuple[int, ...]
    weighted: tuple[int, ...]
    targets: tuple[int | None, ...]
    currency: str
    digits: int = 2

    @property
    def empty(self) -> bool:
        """Tell that nothing is won, expected or aimed at."""
        return not any((*self.won, *self.best, *self.targets))

    def rows(self) -> Iterator[tuple[Cell, ...]]:
        """Yield month as YYYY-MM, won, committed, likely, best case, weighted, target; empty where there is none."""
        parts = (self.won, self.committed, self.likely, self.best, self.weighted, self.targets)
        for month, *amounts in zip(self.months, *parts, strict=True):
            yield (
                f"{month:%Y-%m}",
                *("" if amount is None else major(amount, self.digits) for amount in amounts),
            )


@dataclass(frozen=True, slots=True, kw_only=True)
class Funnel:
    """How many came to each step, in the order of the steps."""

    names: tuple[str, ...]
    counts: tuple[int, ...]

    @property
    def empty(self) -> bool:
        """Tell that nobody set out."""
        return not any(self.counts)

    def rows(self) -> Iterator[tuple[Cell, ...]]:
        """Yield step, count, and per cent of the first step."""
        first = self.counts[0] or 1
        for name, count in zip(self.names, self.counts, strict=True):
            yield name, count, f"{count / first:.0%}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rates:
    """Parts of wholes by name, in the order to be shown: of so many that came, so many went on."""

    names: tuple[str, ...]
    parts: tuple[int, ...]
    wholes: tuple[int, ...]

    @property
    def empty(self) -> bool:
        """Tell that there is no whole."""
        return not any(self.wholes)

    def rows(self) -> Iterator[tuple[Cell, ...]]:
        """Yield name, part, whole and per cent."""
        for name, part, whole in zip(self.names, self.parts, self.wholes, strict=True):
            yield name, part, whole, f"{part / whole:.0%}" if whole else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcomes:
    """Wins and losses by name, in the order to be shown."""

    names: tuple[str, ...]
    wins: tuple[int, ...]
    losses: tuple[int, ...]

    @property
    def empty(self) -> bool:
        """Tell that nothing was won or lost."""
        return not any(self.wins) and not any(self.losses)

    def rows(self) -> Iterator[tuple[Cell, ...]]:
        """Yield name, wins and losses."""
        yield from zip(self.names, self.wins, self.losses, strict=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class HeatMap:
    """Counts in rows by column, such as hours by day of the week; each of `counts` is a row."""

    names: tuple[str, ...]
    columns: tuple[str, ...]
    counts: tuple[tuple[int, ...], ...]

    @property
    def empty(self) -> bool:
        """Tell that all counts are nothing."""
        return not any(any(row) for row in self.counts)

    def rows(self) -> Iterator[tuple[Cell, ...]]:
        """Yield name, then the count of each column."""
        for name, row in zip(self.names, self.counts, strict=True):
            yield name, *row


@dataclass(frozen=True, slots=True, kw_only=True)
class RateGrid:
    """Shares by name in several columns: `parts` and `wholes` have a row a name and a number a column."""

    names: tuple[str, ...]
    columns: tuple[str, ...]
    parts: tuple[tuple[int, ...], ...]
    wholes: tuple[tuple[int, ...], ...]

    @property
    def empty(self) -> bool:
        """Tell that there is no whole."""
        return not any(any(row) for row in self.wholes)

    def rows(self) -> Iterator[tuple[Cell, ...]]:
        """Yield name, column, part, whole and per cent, as many rows as there are shares."""
        for name, parts, wholes in zip(self.names, self.parts, self.wholes, strict=True):
            for column, part, whole in zip(self.columns, parts, wholes, strict=True):
                yield name, column, part, whole, f"{part / whole:.0%}" if whole else ""


Numbers = (
    MonthlyAmounts
    | Shares
    | Ranking
    | Rhythm
    | WeeklyActivity
    | Forecast
    | Funnel
    | Rates
    | Outcomes
    | HeatMap
    | RateGrid
)


def major(minor: int, digits: int) -> Cell:
    """Return minor units as a number of the currency's own unit; a whole number where it has no decimals."""
    return Decimal(minor).scaleb(-digits) if digits else minor
