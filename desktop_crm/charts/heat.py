"""Counts as a field of squares, the darker the more: when in the week something is done."""

from __future__ import annotations

from matplotlib.figure import Figure

from desktop_crm.charts.look import ChartStyle
from desktop_crm.charts.numbers import HeatMap
from desktop_crm.charts.plot import Hit, Plot, faded
from desktop_crm.charts.words import text_cells

_CELL_PX = 6.6
_LABEL_PX = 26
_HALF = 0.46
_PALEST = 0.12


def draw(figure: Figure, numbers: HeatMap, style: ChartStyle) -> tuple[Hit, ...]:
    """Draw the squares row by row and return them with row, column and count."""
    plot = Plot(figure, style, (max(map(text_cells, numbers.names)) * _CELL_PX + 8, 8, 4, 18))
    plot.span((-0.5, len(numbers.columns) - 0.5), (len(numbers.names) - 0.5, -0.5))
    most = max(max(row) for row in numbers.counts)
    hits: list[Hit] = []
    # One shape a shade: an artist a square would take its time each.
    shades: dict[float, list[tuple[tuple[float, float], ...]]] = {}
    for place, (name, row) in enumerate(zip(numbers.names, numbers.counts, strict=True)):
        plot.write(name, plot.at(-0.5, place, (-4, 0)), ("right", "center"))
        for column, count in enumerate(row):
            square = plot.box(column - _HALF, place - _HALF, column + _HALF, place + _HALF)
            shade = round(_PALEST + (1 - _PALEST) * count / most, 1) if count else 0.0
            shades.setdefault(shade, []).append(square)
            hits.append(Hit(square, f"{name} {numbers.columns[column]}: {count:,}"))
    for shade, squares in shades.items():
        plot.fill(squares, faded(style.series[0], style.ground, shade) if shade else style.line)
    for column in plot.labelled(len(numbers.columns), _LABEL_PX):
        foot = plot.at(column, len(numbers.names) - 0.5, (0, -4))
        plot.write(numbers.columns[column], foot, ("center", "top"))
    return tuple(hits)
