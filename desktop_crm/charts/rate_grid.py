"""Shares by name as lying bars in several columns, each on a ground that is its whole."""

from __future__ import annotations

from matplotlib.figure import Figure

from desktop_crm.charts.look import ChartStyle
from desktop_crm.charts.numbers import RateGrid
from desktop_crm.charts.plot import Hit, Plot
from desktop_crm.charts.words import elided, text_cells

_HALF_BAR = 0.2
_NAME_CELLS = 20
_CELL_PX = 6.6
_BAR = 0.62
_HEAD_CELLS = 16


def draw(figure: Figure, numbers: RateGrid, style: ChartStyle) -> tuple[Hit, ...]:
    """Draw the bars row by row and return them with name, column, part, whole and share."""
    names = [elided(name, _NAME_CELLS) for name in numbers.names]
    plot = Plot(figure, style, (max(map(text_cells, names)) * _CELL_PX + 10, 8, 22, 4))
    plot.span((0, len(numbers.columns)), (len(names) - 0.4, -0.6))
    for column, title in enumerate(numbers.columns):
        plot.write(elided(title, _HEAD_CELLS), plot.at(column, -0.6, (0, 8)), ("left", "bottom"))
    for row, name in enumerate(names):
        plot.write(name, plot.at(0, row, (-5, 0)), ("right", "center"), size=12, colour=style.ink)
    hits: list[Hit] = []
    for place, (full_name, heading, part, whole, share) in enumerate(numbers.rows()):
        row, column = divmod(place, len(numbers.columns))
        ground = plot.box(column, row - _HALF_BAR, column + _BAR, row + _HALF_BAR)
        rate = int(part) / int(whole) if whole else 0
        plot.fill([ground], style.line)
        if rate:
            bar = plot.box(column, row - _HALF_BAR, column + _BAR * rate, row + _HALF_BAR)
            plot.fill([bar], style.series[column % len(style.series)])
        plot.write(str(share) or "–", plot.at(column + _BAR, row, (5, 0)))
        hits.append(
            Hit(ground, f"{full_name} · {heading}: {part:,} / {whole:,}" + (f" ({share})" if share else ""))
        )
    return tuple(hits)
