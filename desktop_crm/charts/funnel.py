"""How many came how far: bars around a middle line, each with its count and its share of the first."""

from __future__ import annotations

from matplotlib.figure import Figure

from desktop_crm.charts.look import ChartStyle
from desktop_crm.charts.numbers import Funnel
from desktop_crm.charts.plot import Hit, Plot, faded
from desktop_crm.charts.words import elided, text_cells

_HALF_BAR = 0.36
_NAME_CELLS = 18
_CELL_PX = 6.6
_PALEST = 0.45


def draw(figure: Figure, numbers: Funnel, style: ChartStyle) -> tuple[Hit, ...]:
    """Draw the bars from the top and return them with name, count and share."""
    names = [elided(name, _NAME_CELLS) for name in numbers.names]
    plot = Plot(figure, style, (max(map(text_cells, names)) * _CELL_PX + 10, 76, 4, 4))
    most, count = max(numbers.counts), len(names)
    plot.span((-most / 2, most / 2), (count - 0.4, -0.6))
    hits = []
    for place, (name, value) in enumerate(zip(names, numbers.counts, strict=True)):
        bar = plot.box(-value / 2, place - _HALF_BAR, value / 2, place + _HALF_BAR)
        strength = 1 - (1 - _PALEST) * place / max(count - 1, 1)
        plot.fill([bar], faded(style.series[0], style.ground, strength))
        share = f"{value:,} · {value / (numbers.counts[0] or 1):.0%}"
        plot.write(name, plot.at(-most / 2, place, (-5, 0)), ("right", "center"), size=12, colour=style.ink)
        plot.write(share, plot.at(most / 2, place, (6, 0)))
        hits.append(Hit(bar, f"{numbers.names[place]}: {share}"))
    return tuple(hits)
