"""What was done week by week: bars of up to five stacked kinds, named above in the order they are stacked."""

from __future__ import annotations

from matplotlib.axes import Axes
from matplotlib.figure import Figure

from desktop_crm.charts.numbers import WeeklyActivity
from desktop_crm.charts.style import (
    ChartStyle,
    Hit,
    bare_axes,
    beside_axes,
    day_label,
    labelled,
    text_cells,
    value_grid,
)

_BAR = 0.7
_CELL_PX = 6.2
_LABEL_PX = 46


def draw(figure: Figure, numbers: WeeklyActivity, style: ChartStyle) -> tuple[Hit, ...]:
    """Draw the stacks and return each part with week, kind and count."""
    axes = bare_axes(figure, style, (28, 16, 24, 20))
    value_grid(axes, style, max(map(sum, zip(*numbers.counts, strict=True))))
    _label_weeks(axes, numbers, style)
    floor = [0] * len(numbers.weeks)
    hits: list[Hit] = []
    for index, (kind, counts) in enumerate(zip(numbers.kinds, numbers.counts, strict=True)):
        bars = axes.bar(range(len(counts)), counts, bottom=floor, width=_BAR, color=style.series[index])
        for bar, week, count in zip(bars, numbers.weeks, counts, strict=True):
            bar.set(hatch=style.hatch(index), edgecolor=style.ground, linewidth=style.points(0.8))
            hits.append(Hit(bar, f"{week:%Y-%m-%d}  {kind}: {count}"))
        floor = [below + count for below, count in zip(floor, counts, strict=True)]
    _name_kinds(axes, numbers, style)
    return tuple(hits)


def _name_kinds(axes: Axes, numbers: WeeklyActivity, style: ChartStyle) -> None:
    place = 0.0
    for kind, colour in zip(numbers.kinds, style.series, strict=False):
        beside_axes(axes, "■", (0, 1), (place, 14), style).set_color(colour)
        beside_axes(axes, kind, (0, 1), (place + 13, 14), style)
        place += 13 + text_cells(kind) * _CELL_PX + 14


def _label_weeks(axes: Axes, numbers: WeeklyActivity, style: ChartStyle) -> None:
    """Name as many weeks by their Monday as have room."""
    shown = labelled(axes, len(numbers.weeks), _LABEL_PX, style)
    axes.set_xticks(list(shown), [day_label(numbers.weeks[index], style.language) for index in shown])
    axes.set_xlim(-0.6, len(numbers.weeks) - 0.4)
