"""Wins and losses by name: wins as bars to the right of a line, losses to its left."""

from __future__ import annotations

from typing import Literal

from matplotlib.figure import Figure

from desktop_crm.charts.look import ChartStyle
from desktop_crm.charts.numbers import Outcomes
from desktop_crm.charts.plot import Hit, Plot
from desktop_crm.charts.words import elided, text_cells

_HALF_BAR = 0.29
_NAME_CELLS = 22
_CELL_PX = 6.6
# Bars end so much before the border, where their numbers stand.
_ROOM = 1.25
_WINS, _LOSSES = 1, 4


def draw(figure: Figure, numbers: Outcomes, style: ChartStyle, names_of_sides: str) -> tuple[Hit, ...]:
    """Draw the bars and return each with its name and count; `names_of_sides` are losses and wins, parted by |."""
    names = [elided(name, _NAME_CELLS) for name in numbers.names]
    plot = Plot(figure, style, (max(map(text_cells, names)) * _CELL_PX + 10, 6, 20, 4))
    left, right = (max(counts) * _ROOM for counts in (numbers.losses, numbers.wins))
    plot.span((-left, right), (len(names) - 0.4, -0.6))
    losing, _, winning = names_of_sides.partition("|")
    hits = [
        *_draw_side(plot, numbers, losing, sign=-1),
        *_draw_side(plot, numbers, winning, sign=1),
    ]
    plot.stroke([(plot.at(0, -0.6), plot.at(0, len(names) - 0.4))], style.ink_secondary)
    for place, name in enumerate(names):
        plot.write(name, plot.at(-left, place, (-5, 0)), ("right", "center"), size=12, colour=style.ink)
    return tuple(hits)


def _draw_side(plot: Plot, numbers: Outcomes, side: str, *, sign: int) -> list[Hit]:
    counts = numbers.wins if sign > 0 else numbers.losses
    bars = [
        plot.box(0, place - _HALF_BAR, sign * count, place + _HALF_BAR) for place, count in enumerate(counts)
    ]
    series = _WINS if sign > 0 else _LOSSES
    plot.fill(bars, plot.style.series[series])
    towards: Literal["left", "right"] = "left" if sign > 0 else "right"
    if any(counts):
        plot.write(side, (plot.at(0, 0, (sign * 5, 0))[0], plot.above(0)[1] - 2), (towards, "center"))
    for place, count in enumerate(counts):
        if count:
            plot.write(f"{count:,}", plot.at(sign * count, place, (sign * 5, 0)), (towards, "center"))
    return [
        Hit(bar, f"{name} · {side}: {count:,}")
        for bar, name, count in zip(bars, numbers.names, counts, strict=True)
    ]
