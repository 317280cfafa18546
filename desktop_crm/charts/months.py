"""Money by month: bars from nought, the running month lighter, the year before as a dashed line."""

from __future__ import annotations

from matplotlib.axes import Axes
from matplotlib.figure import Figure

from desktop_crm.charts.numbers import MonthlyAmounts
from desktop_crm.charts.style import (
    DASHES,
    ChartStyle,
    Hit,
    above_axes,
    bare_axes,
    compact,
    faded,
    labelled,
    month_label,
    value_grid,
)

_BAR = 0.66
_UNFINISHED = 0.4
_LABEL_PX = 34


def draw(figure: Figure, numbers: MonthlyAmounts, style: ChartStyle, before_name: str) -> tuple[Hit, ...]:
    """Draw the bars and return them with month and amount."""
    amounts, before = _major(numbers, numbers.amounts), _major(numbers, numbers.before)
    axes = bare_axes(figure, style, (40, 4, 24, 20))
    value_grid(axes, style, max(*amounts, *before, 0) or 1)
    above_axes(axes, numbers.currency, style)
    _label_months(axes, numbers, style)
    bars = axes.bar(range(len(amounts)), amounts, width=_BAR, color=style.series[0], zorder=2)
    if numbers.unfinished:
        bars[-1].set_facecolor(faded(style.series[0], style.ground, _UNFINISHED))
    if before:
        places, thick = range(len(before)), style.points(1.5)
        axes.plot(places, before, color=style.ink_secondary, linewidth=thick, linestyle=DASHES)
        above_axes(axes, f"– –  {before_name}", style, right=True)
    _label_best(axes, amounts, style)
    parts = zip(bars, numbers.months, amounts, strict=True)
    return tuple(
        Hit(bar, f"{month:%Y-%m}: {numbers.currency} {amount:,.{numbers.digits}f}")
        for bar, month, amount in parts
    )


def _major(numbers: MonthlyAmounts, amounts: tuple[int, ...]) -> list[float]:
    return [amount / 10**numbers.digits for amount in amounts]


def _label_months(axes: Axes, numbers: MonthlyAmounts, style: ChartStyle) -> None:
    shown = labelled(axes, len(numbers.months), _LABEL_PX, style)
    axes.set_xticks(list(shown), [month_label(numbers.months[index], style.language) for index in shown])
    axes.set_xlim(-0.6, len(numbers.months) - 0.4)


def _label_best(axes: Axes, amounts: list[float], style: ChartStyle) -> None:
    best = max(range(len(amounts)), key=amounts.__getitem__)
    text, size = compact(amounts[best], style.language), style.points(11)
    axes.text(best, amounts[best], text, ha="center", va="bottom", fontsize=size, color=style.ink)
