"""Money to come by month: what is won stands below what is likely, the target is a dashed line across its month."""

from __future__ import annotations

from matplotlib.figure import Figure

from desktop_crm.charts.look import ChartStyle
from desktop_crm.charts.numbers import Forecast
from desktop_crm.charts.plot import Hit, Plot, faded
from desktop_crm.charts.words import compact, month_label

_HALF_BAR, _HALF_TARGET = 0.3, 0.5
_LIKELY = 0.45
_LABEL_PX = 44
_LOWEST_PX = 20


def draw(figure: Figure, numbers: Forecast, style: ChartStyle, target_name: str) -> tuple[Hit, ...]:
    """Draw the bars and return each with its month, what is won, what is likely, and the target."""
    factor = 10**numbers.digits
    won = [amount / factor for amount in numbers.won]
    tops = [base + amount / factor for base, amount in zip(won, numbers.likely, strict=True)]
    targets = [None if target is None else target / factor for target in numbers.targets]
    plot = Plot(figure, style, (40, 8, 24, 20))
    plot.span((-0.6, len(won) - 0.4), (0, 1))
    plot.value_grid(max(*tops, *(target or 0 for target in targets), 0) or 1)
    _name_months(plot, numbers)
    likely = [
        plot.box(at - _HALF_BAR, low, at + _HALF_BAR, top)
        for at, (low, top) in enumerate(zip(won, tops, strict=True))
    ]
    plot.fill(likely, faded(style.series[0], style.ground, _LIKELY), hatch=style.hatch(1))
    plot.fill(
        [plot.box(at - _HALF_BAR, 0, at + _HALF_BAR, value) for at, value in enumerate(won)], style.series[0]
    )
    _draw_targets(plot, targets, target_name)
    _label_sums(plot, won, tops)
    bars = (plot.box(at - _HALF_BAR, 0, at + _HALF_BAR, top) for at, top in enumerate(tops))
    return tuple(Hit(bar, _said(row, numbers)) for bar, row in zip(bars, numbers.rows(), strict=True))


def _name_months(plot: Plot, numbers: Forecast) -> None:
    for place in plot.labelled(len(numbers.months), _LABEL_PX):
        name = month_label(numbers.months[place], plot.style.language)
        plot.write(name, plot.at(place, 0, (0, -5)), ("center", "top"))
    plot.write(numbers.currency, plot.above(0))


def _draw_targets(plot: Plot, targets: list[float | None], name: str) -> None:
    lines = [
        [plot.at(at - _HALF_TARGET, aim), plot.at(at + _HALF_TARGET, aim)]
        for at, aim in enumerate(targets)
        if aim
    ]
    plot.stroke(lines, plot.style.series[2], 1.5, dashed=True)
    if lines:
        plot.write(f"– –  {name}", plot.above(1), ("right", "center"))


def _label_sums(plot: Plot, won: list[float], tops: list[float]) -> None:
    """Write each sum into its bar, where no target crosses it, or above a bar that is too low for it."""
    style = plot.style
    for at, (base, top) in enumerate(zip(won, tops, strict=True)):
        text = compact(top, style.language) if top else ""
        if plot.at(at, top)[1] - plot.bottom < _LOWEST_PX * style.scale:
            plot.write(text, plot.at(at, top, (0, 1)), ("center", "bottom"), colour=style.ink)
        else:
            colour = style.ground if base == top else style.ink
            plot.write(text, plot.at(at, top, (0, -4)), ("center", "top"), colour=colour)


def _said(row: tuple[object, ...], numbers: Forecast) -> str:
    month, won, likely, target = row
    aim = f" / {target:,}" if target else ""
    return f"{month}: {numbers.currency} {won:,} + {likely:,}{aim}"
