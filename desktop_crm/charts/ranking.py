"""Values by name as lying bars, greatest on top, each with its value at its end."""

from __future__ import annotations

from matplotlib.figure import Figure

from desktop_crm.charts.numbers import Ranking
from desktop_crm.charts.style import ChartStyle, Hit, bare_axes, compact, elided, text_cells

_NAME_CELLS = 22
_CELL_PX = 6.6


def draw(figure: Figure, numbers: Ranking, style: ChartStyle) -> tuple[Hit, ...]:
    """Draw the bars and return them with full name and value."""
    names = [elided(name, _NAME_CELLS) for name in numbers.names]
    values = [value / 10**numbers.digits for value in numbers.values]
    axes = bare_axes(figure, style, (max(map(text_cells, names)) * _CELL_PX + 10, 46, 4, 4))
    places = range(len(names))
    bars = axes.barh(places, values, height=0.58, color=style.series[0])
    axes.invert_yaxis()
    axes.set_xlim(0, max(values))
    axes.set_xticks([])
    axes.set_yticks(places, names)
    axes.tick_params(axis="y", labelcolor=style.ink, labelsize=style.points(12))
    labels = [compact(value, style.language) for value in values]
    axes.bar_label(
        bars, labels, padding=style.points(5), fontsize=style.points(11), color=style.ink_secondary
    )
    unit = f"{numbers.currency} " if numbers.currency else ""
    return tuple(
        Hit(bar, f"{name}: {unit}{value:,.{numbers.digits}f}")
        for bar, name, value in zip(bars, numbers.names, values, strict=True)
    )
