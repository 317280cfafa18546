"""Parts of a whole as a ring, named directly beside it."""

from __future__ import annotations

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Wedge

from desktop_crm.charts.numbers import Shares
from desktop_crm.charts.style import ChartStyle, Hit, bare_axes, beside_axes, elided, text_cells

_RING = 0.36
_NAME_CELLS = 16
_CELL_PX = 6.4
_PERCENT_CELLS = 5
_NAMES_LEFT_PX = 22
_LINE_PX = 20


def draw(figure: Figure, numbers: Shares, style: ChartStyle) -> tuple[Hit, ...]:
    """Draw the ring from the top clockwise and return its parts with name, count and share."""
    longest = max(min(text_cells(name), _NAME_CELLS) for name in numbers.names)
    axes = bare_axes(figure, style, (0, _NAMES_LEFT_PX + (longest + _PERCENT_CELLS) * _CELL_PX, 6, 6))
    axes.set_axis_off()
    axes.set_aspect("equal", anchor="C")
    axes.set(xlim=(-1.05, 1.05), ylim=(-1.05, 1.05))
    whole, turned = sum(numbers.counts), 90.0
    hits = []
    for index, (name, count) in enumerate(zip(numbers.names, numbers.counts, strict=True)):
        angle = 360 * count / whole
        part = _part(index, (turned - angle, turned), style)
        axes.add_patch(part)
        hits.append(Hit(part, f"{name}: {count:,} ({count / whole:.0%})"))
        turned -= angle
    _name_parts(axes, numbers, style)
    return tuple(hits)


def _part(index: int, angles: tuple[float, float], style: ChartStyle) -> Wedge:
    return Wedge(
        (0, 0),
        1,
        *angles,
        width=_RING,
        facecolor=style.series[index % len(style.series)],
        edgecolor=style.ground,
        linewidth=style.points(1.5),
        hatch=style.hatch(index),
    )


def _name_parts(axes: Axes, numbers: Shares, style: ChartStyle) -> None:
    """Write the names right of the ring, each after a dot of its colour."""
    whole = sum(numbers.counts)
    height = (len(numbers.names) - 1) / 2 * _LINE_PX
    for index, (name, count) in enumerate(zip(numbers.names, numbers.counts, strict=True)):
        dot = beside_axes(axes, "●", (1, 0.5), (8, height), style)
        dot.set_color(style.series[index % len(style.series)])
        beside_axes(
            axes,
            f"{elided(name, _NAME_CELLS)} {count / whole:.0%}",
            (1, 0.5),
            (_NAMES_LEFT_PX, height),
            style,
        )
        height -= _LINE_PX
