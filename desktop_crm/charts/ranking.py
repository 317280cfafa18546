"""Values by name as lying bars, greatest on top, each with its value at its end."""

from __future__ import annotations

from matplotlib.figure import Figure

from desktop_crm.charts.look import ChartStyle
from desktop_crm.charts.numbers import Ranking
from desktop_crm.charts.plot import Hit, Plot
from desktop_crm.charts.words import compact, elided, text_cells

_HALF_BAR = 0.29
_NAME_CELLS = 22
_CELL_PX = 6.6
_LEAST_ROOM = 46


def draw(figure: Figure, numbers: Ranking, style: ChartStyle) -> tuple[Hit, ...]:
    """Draw the bars and return them with full name and value: counts exactly, amounts in few characters."""
    names = [elided(name, _NAME_CELLS) for name in numbers.names]
    values = [value / 10**numbers.digits for value in numbers.values]
    said = [compact(value, style.language) if numbers.currency else f"{value:,.0f}" for value in values]
    room = [max(map(text_cells, texts)) * _CELL_PX + 10 for texts in (names, said)]
    plot = Plot(figure, style, (room[0], max(room[1], _LEAST_ROOM), 4, 4))
    plot.span((0, max(values)), (len(names) - 0.4, -0.6))
    bars = [plot.box(0, place - _HALF_BAR, value, place + _HALF_BAR) for place, value in enumerate(values)]
    plot.fill(bars, style.series[0])
    for place, (name, value, text) in enumerate(zip(names, values, said, strict=True)):
        plot.write(name, plot.at(0, place, (-5, 0)), ("right", "center"), size=12, colour=style.ink)
        plot.write(text, plot.at(value, place, (5, 0)))
    unit = f"{numbers.currency} " if numbers.currency else ""
    return tuple(
        Hit(bar, f"{name}: {unit}{value:,.{numbers.digits}f}")
        for bar, name, value in zip(bars, numbers.names, values, strict=True)
    )
