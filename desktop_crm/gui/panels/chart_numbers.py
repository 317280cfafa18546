"""From the answers of `queries.statistics`, which are codes, to the numbers and words that charts draw."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from enum import StrEnum
from statistics import median

from PySide6.QtCore import QCoreApplication

from desktop_crm.charts.numbers import (
    ChartWords,
    MonthlyAmounts,
    Numbers,
    Ranking,
    Rhythm,
    Shares,
    WeeklyActivity,
)
from desktop_crm.domain.interactions import InteractionKind
from desktop_crm.domain.money import minor_digits
from desktop_crm.domain.stages import LifecycleStage, Source
from desktop_crm.gui.code_words import name_of
from desktop_crm.queries.statistics import CustomerSum, MonthSums, WeekCounts

Chart = tuple[Numbers, ChartWords]
translate = QCoreApplication.translate

# More than five colours are not told apart; more dots than these say nothing of today's rhythm.
_MOST_SERIES = 5
_LAST_CONTACTS = 40
_MOST_SOURCES = 12
# Fewer gaps know nothing of what is usual.
_FEWEST_GAPS = 3


def purchases(sums: MonthSums, currency: str) -> Chart:
    """Return one customer's purchases by month."""
    words = ChartWords(
        title=translate("Charts", "Purchases, last 12 months"),
        headings=(translate("Charts", "Month"), _amount(currency)),
        empty=translate("Charts", "No purchases in these months"),
    )
    return _monthly(sums, currency), words


def revenue(sums: MonthSums, before: MonthSums, currency: str) -> Chart:
    """Return the purchases of all customers by month, with those of the year before."""
    year_before = translate("Charts", "Year before")
    words = ChartWords(
        title=translate("Charts", "Revenue by month"),
        headings=(translate("Charts", "Month"), _amount(currency), year_before),
        empty=translate("Charts", "No purchases yet"),
        note=year_before,
    )
    return _monthly(sums, currency, before.amounts if any(before.amounts) else ()), words


def channels(counts: Mapping[InteractionKind, int]) -> Chart:
    """Return one customer's contacts by channel."""
    words = ChartWords(
        title=translate("Charts", "Contacts by channel"),
        headings=(
            translate("Charts", "Channel"),
            translate("Charts", "Contacts"),
            translate("Charts", "Share"),
        ),
        empty=translate("Charts", "No contact yet"),
    )
    return _shares((name_of(kind), count) for kind, count in counts.items()), words


def rhythm(days: Sequence[date], today: date) -> Chart:
    """Return when one customer was contacted, the last forty times, and the median of the days between."""
    words = ChartWords(
        title=translate("Charts", "Rhythm of contact"),
        headings=(translate("Charts", "Day"), translate("Charts", "Days since the one before")),
        empty=translate("Charts", "Two contacts make a rhythm"),
        note=translate("Charts", "usual gap in days"),
    )
    numbers = Rhythm(days=tuple(days[-_LAST_CONTACTS:]), today=max(today, *days) if days else today)
    gaps = numbers.gaps()
    usual = float(median(gaps)) if len(gaps) >= _FEWEST_GAPS else None
    return Rhythm(days=numbers.days, today=numbers.today, usual_gap=usual), words


def stages(counts: Mapping[str | None, int]) -> Chart:
    """Return how many customers stand at each stage, in the order of the stages."""
    words = ChartWords(
        title=translate("Charts", "Customers by stage"),
        headings=(
            translate("Charts", "Stage"),
            translate("Charts", "Customers"),
            translate("Charts", "Share"),
        ),
        empty=translate("Charts", "No customers yet"),
    )
    order = [*LifecycleStage, *(code for code in counts if code not in set(LifecycleStage))]
    nothing = translate("Charts", "No stage")
    return _shares((_named(LifecycleStage, code, nothing), counts.get(code, 0)) for code in order), words


def sources(counts: Mapping[str | None, int]) -> Chart:
    """Return where customers came from, the most fruitful sources first; the rest is one bar."""
    words = ChartWords(
        title=translate("Charts", "Customers by source"),
        headings=(translate("Charts", "Source"), translate("Charts", "Customers")),
        empty=translate("Charts", "No customers yet"),
    )
    nothing = translate("Charts", "Not known")
    parts = ((_named(Source, code, nothing), count) for code, count in counts.items())
    names, values = _gathered(sorted(parts, key=lambda part: -part[1]), _MOST_SOURCES)
    return Ranking(names=names, values=values), words


def activity(counts: WeekCounts) -> Chart:
    """Return interactions by week and channel; the rarest channels are one series."""
    ranked = sorted(counts.counts.items(), key=lambda item: -sum(item[1]))
    kept = ranked if len(ranked) <= _MOST_SERIES else ranked[: _MOST_SERIES - 1]
    rest = [numbers for _, numbers in ranked[len(kept) :]]
    names = [name_of(kind) for kind, _ in kept] + ([_other()] if rest else [])
    series = [numbers for _, numbers in kept]
    if rest:
        series.append(tuple(map(sum, zip(*rest, strict=True))))
    words = ChartWords(
        title=translate("Charts", "Activity by week"),
        headings=(translate("Charts", "Week from"), *names),
        empty=translate("Charts", "Nothing logged in half a year"),
    )
    return WeeklyActivity(weeks=counts.weeks, kinds=tuple(names), counts=tuple(series)), words


def top_customers(sums: Sequence[CustomerSum], currency: str) -> Chart:
    """Return who bought most."""
    words = ChartWords(
        title=translate("Charts", "Top customers"),
        headings=(translate("Charts", "Customer"), _amount(currency)),
        empty=translate("Charts", "No purchases yet"),
    )
    numbers = Ranking(
        names=tuple(one.name for one in sums),
        values=tuple(one.amount for one in sums),
        currency=currency,
        digits=minor_digits(currency),
    )
    return numbers, words


def _monthly(sums: MonthSums, currency: str, before: tuple[int, ...] = ()) -> MonthlyAmounts:
    return MonthlyAmounts(
        months=sums.months,
        amounts=sums.amounts,
        currency=currency,
        digits=minor_digits(currency),
        before=before,
    )


def _shares(parts: Iterable[tuple[str, int]]) -> Shares:
    names, counts = _gathered([part for part in parts if part[1]], _MOST_SERIES)
    return Shares(names=names, counts=counts)


def _gathered(parts: Sequence[tuple[str, int]], most: int) -> tuple[tuple[str, ...], tuple[int, ...]]:
    """Return names and values of at most so many parts; what is beyond becomes one."""
    if len(parts) > most:
        parts = [*parts[: most - 1], (_other(), sum(value for _, value in parts[most - 1 :]))]
    return tuple(name for name, _ in parts), tuple(value for _, value in parts)


def _named(kind: type[StrEnum], code: str | None, nothing: str) -> str:
    """Return the name of a code; a word that an import brought stays as it is."""
    if not code:
        return nothing
    return name_of(kind(code)) if code in set(kind) else code


def _amount(currency: str) -> str:
    return translate("Charts", "Amount ({currency})").format(currency=currency)


def _other() -> str:
    return translate("Charts", "Other")
