"""What was done week by week: bars of up to five stacked kinds, named above in the order they are stacked."""

from __future__ import annotations

from matplotlib.figure import Figure

from desktop_crm.charts.look import ChartStyle
from desktop_crm.charts.numbers import WeeklyActivity
from desktop_crm.charts.plot import Hit, Plot, Point
from desktop_crm.charts.words import day_label, text_cells

_HALF_BAR = 0.35
_CELL_PX = 6.2
_LABEL_PX = 46
_SQUARE_PX = 10


def draw(figure: Figure, numbers: WeeklyActivity, style: ChartStyle) -> tuple[Hit, ...]:
    """Draw the stacks and return each part with week, kind and count."""
    plot = Plot(figure, style, (38, 16, 24, 20))
    plot.span((-0.6, len(numbers.weeks) - 0.4), (0, 1))
    plot.value_grid(max(map(sum, zip(*numbers.counts, strict=True))))
    _label_weeks(plot, numbers)
    squares = _name_kinds(plot, numbers)
    days = [week.isoformat() for week in numbers.weeks]
    floor = [0] * len(days)
    hits: list[Hit] = []
    for index, (kind, counts) in enumerate(zip(numbers.kinds, numbers.counts, strict=True)):
        tops = [below + count for below, count in zip(floor, counts, strict=True)]
        bars = [
            plot.box(place - _HALF_BAR, below, place + _HALF_BAR, top)
            for place, (below, top) in enumerate(zip(floor, tops, strict=True))
        ]
        # An edge around nothing would cut the line of nought.
        seen = [bar for bar, count in zip(bars, counts, strict=True) if count]
        plot.fill([*seen, squares[index]], style.series[index], edge=style.ground, hatch=style.hatch(index))
        parts = zip(bars, days, counts, strict=True)
        hits += [Hit(bar, f"{day}  {kind}: {count}") for bar, day, count in parts]
        floor = tops
    return tuple(hits)


def _name_kinds(plot: Plot, numbers: WeeklyActivity) -> list[tuple[Point, ...]]:
    """Write the names above the box and return the squares before them, to be filled like the bars."""
    place, squares = 0.0, []
    for kind in numbers.kinds:
        squares.append(plot.square(plot.above(0, (place, 2)), _SQUARE_PX))
        plot.write(kind, plot.above(0, (place + 15, 2)))
        place += 15 + text_cells(kind) * _CELL_PX + 14
    return squares


def _label_weeks(plot: Plot, numbers: WeeklyActivity) -> None:
    """Name as many weeks by their Monday as have room."""
    for place in plot.labelled(len(numbers.weeks), _LABEL_PX):
        name = day_label(numbers.weeks[place], plot.style.language)
        plot.write(name, plot.at(place, 0, (0, -5)), ("center", "top"))
