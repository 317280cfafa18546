"""Parts of a whole as a ring, named directly beside it."""

from __future__ import annotations

from math import ceil, cos, radians, sin

from matplotlib.figure import Figure

from desktop_crm.charts.look import ChartStyle
from desktop_crm.charts.numbers import Shares
from desktop_crm.charts.plot import Hit, Plot, Point
from desktop_crm.charts.words import elided, text_cells

_HOLE = 0.64
_NAME_CELLS = 16
_CELL_PX = 6.4
_PERCENT_CELLS = 5
_NAMES_LEFT_PX = 22
_LINE_PX = 20
_SQUARE_PX = 10
# Straight pieces so short are seen as an arc.
_PIECE_DEGREES = 3


def draw(figure: Figure, numbers: Shares, style: ChartStyle) -> tuple[Hit, ...]:
    """Draw the ring from the top clockwise and return its parts with name, count and share."""
    longest = max(min(text_cells(name), _NAME_CELLS) for name in numbers.names)
    plot = Plot(figure, style, (0, _NAMES_LEFT_PX + (longest + _PERCENT_CELLS) * _CELL_PX, 6, 6))
    radius = min(plot.width, plot.height) / 2 / 1.05
    centre = (plot.left + plot.width / 2, plot.bottom + plot.height / 2)
    squares = _name_parts(plot, (centre[0] + radius, centre[1]), numbers)
    whole, turned = sum(numbers.counts), 90.0
    hits = []
    for index, (name, count) in enumerate(zip(numbers.names, numbers.counts, strict=True)):
        angle = 360 * count / whole
        part = _part(centre, radius, turned, turned - angle)
        colour = style.series[index % len(style.series)]
        edge = style.ground if count < whole else "none"
        plot.fill([part, squares[index]], colour, edge=edge, hatch=style.hatch(index))
        hits.append(Hit(part, f"{name}: {count:,} ({_share(count, whole)})"))
        turned -= angle
    return tuple(hits)


def _share(count: int, whole: int) -> str:
    """Return a part in percent; what is there is never called nothing."""
    return "<1%" if 0 < count < whole / 200 else f"{count / whole:.0%}"


def _part(centre: Point, radius: float, first: float, last: float) -> tuple[Point, ...]:
    """Return the outline of a part of the ring between two angles in degrees."""
    pieces = max(1, ceil(abs(last - first) / _PIECE_DEGREES))
    angles = [radians(first + (last - first) * piece / pieces) for piece in range(pieces + 1)]
    outside = [_on_circle(centre, radius, angle) for angle in angles]
    inside = [_on_circle(centre, radius * _HOLE, angle) for angle in reversed(angles)]
    return (*outside, *inside)


def _on_circle(centre: Point, radius: float, angle: float) -> Point:
    return centre[0] + radius * cos(angle), centre[1] + radius * sin(angle)


def _name_parts(plot: Plot, beside: Point, numbers: Shares) -> list[tuple[Point, ...]]:
    """Write the names right of the ring and return the squares before them, to be filled like the parts."""
    whole, scale = sum(numbers.counts), plot.style.scale
    height = beside[1] + (len(numbers.names) - 1) / 2 * _LINE_PX * scale
    squares = []
    for name, count in zip(numbers.names, numbers.counts, strict=True):
        squares.append(plot.square((beside[0] + 10 * scale, height), _SQUARE_PX))
        words = f"{elided(name, _NAME_CELLS)} {_share(count, whole)}"
        plot.write(words, (beside[0] + (_NAMES_LEFT_PX + 4) * scale, height))
        height -= _LINE_PX * scale
    return squares
