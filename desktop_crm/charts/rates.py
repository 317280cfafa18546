"""Shares by name as lying bars on a ground that is the whole."""

from __future__ import annotations

from matplotlib.figure import Figure

from desktop_crm.charts.look import ChartStyle
from desktop_crm.charts.numbers import Rates
from desktop_crm.charts.plot import Hit, Plot
from desktop_crm.charts.words import elided, text_cells

_HALF_BAR = 0.22
_NAME_CELLS = 24
_CELL_PX = 6.6


def draw(figure: Figure, numbers: Rates, style: ChartStyle) -> tuple[Hit, ...]:
    """Draw the bars from the top and return them with name, part, whole and share."""
    names = [elided(name, _NAME_CELLS) for name in numbers.names]
    plot = Plot(figure, style, (max(map(text_cells, names)) * _CELL_PX + 10, 46, 4, 4))
    plot.span((0, 1), (len(names) - 0.4, -0.6))
    rates = [part / whole if whole else 0 for part, whole in zip(numbers.parts, numbers.wholes, strict=True)]
    grounds = [plot.box(0, place - _HALF_BAR, 1, place + _HALF_BAR) for place in range(len(names))]
    bars = [plot.box(0, place - _HALF_BAR, rate, place + _HALF_BAR) for place, rate in enumerate(rates)]
    plot.fill(grounds, style.line)
    plot.fill(bars, style.series[0])
    for place, (name, rate) in enumerate(zip(names, rates, strict=True)):
        plot.write(name, plot.at(0, place, (-5, 0)), ("right", "center"), size=12, colour=style.ink)
        said = f"{rate:.0%}" if numbers.wholes[place] else "–"
        plot.write(said, plot.at(1, place, (6, 0)))
    return tuple(
        Hit(ground, f"{name}: {part:,} / {whole:,} ({rate:.0%})")
        for ground, name, part, whole, rate in zip(
            grounds, numbers.names, numbers.parts, numbers.wholes, rates, strict=True
        )
    )
