"""Money by month: bars from nought, the running month lighter, the year before as a dashed line."""

from __future__ import annotations

from matplotlib.figure import Figure

from desktop_crm.charts.look import ChartStyle
from desktop_crm.charts.numbers import MonthlyAmounts
from desktop_crm.charts.plot import Hit, Plot, faded
from desktop_crm.charts.words import compact, month_label

_HALF_BAR = 0.33
_UNFINISHED = 0.4
_LABEL_PX = 34


def draw(figure: Figure, numbers: MonthlyAmounts, style: ChartStyle, before_name: str) -> tuple[Hit, ...]:
    """Draw the bars and return them with month and amount."""
    amounts, before = _major(numbers, numbers.amounts), _major(numbers, numbers.before)
    count, highest = len(amounts), max(*amounts, *before, 0) or 1
    plot = Plot(figure, style, (40, 4, 24, 20))
    plot.span((-0.6, count - 0.4), (0, 1))
    plot.value_grid(highest)
    for place in plot.labelled(count, _LABEL_PX):
        name = month_label(numbers.months[place], style.language)
        plot.write(name, plot.at(place, 0, (0, -5)), ("center", "top"))
    bars = [plot.box(place - _HALF_BAR, 0, place + _HALF_BAR, value) for place, value in enumerate(amounts)]
    finished = count - 1 if numbers.unfinished else count
    plot.fill(bars[:finished], style.series[0])
    plot.fill(bars[finished:], faded(style.series[0], style.ground, _UNFINISHED))
    if before:
        line = [plot.at(place, value) for place, value in enumerate(before)]
        plot.stroke([line], style.ink_secondary, 1.5, dashed=True)
    _name_lines(plot, numbers.currency, before_name if before else "")
    _label_best(plot, amounts)
    parts = zip(bars, numbers.months, amounts, strict=True)
    return tuple(
        Hit(bar, f"{month:%Y-%m}: {numbers.currency} {amount:,.{numbers.digits}f}")
        for bar, month, amount in parts
    )


def _major(numbers: MonthlyAmounts, amounts: tuple[int, ...]) -> list[float]:
    return [amount / 10**numbers.digits for amount in amounts]


def _name_lines(plot: Plot, currency: str, before_name: str) -> None:
    """Write the unit above the numbers, and at the other end what is dashed."""
    plot.write(currency, plot.above(0))
    if before_name:
        plot.write(f"– –  {before_name}", plot.above(1), ("right", "center"))


def _label_best(plot: Plot, amounts: list[float]) -> None:
    best = max(range(len(amounts)), key=amounts.__getitem__)
    text = compact(amounts[best], plot.style.language)
    plot.write(text, plot.at(best, amounts[best], (0, 1)), ("center", "bottom"), colour=plot.style.ink)
