"""The rhythm of contact: one dot a contact, as high as the days since the one before, and the usual gap as a line."""

from __future__ import annotations

from datetime import date
from typing import Literal

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.lines import Line2D

from desktop_crm.charts.numbers import Rhythm
from desktop_crm.charts.style import DASHES, ChartStyle, Hit, above_axes, bare_axes, day_label, value_grid

_SIDES: tuple[Literal["left", "center", "right"], ...] = ("left", "center", "right")


def draw(figure: Figure, numbers: Rhythm, style: ChartStyle, usual_name: str) -> tuple[Hit, ...]:
    """Draw a dot for each gap, a hollow one for the gap that still runs, and return them with day and gap."""
    days = (*numbers.days[1:], numbers.today)
    gaps = (*numbers.gaps(), (numbers.today - numbers.days[-1]).days)
    axes = bare_axes(figure, style, (32, 10, 24, 20))
    value_grid(axes, style, max(*gaps, numbers.usual_gap or 0, 1))
    _label_days(axes, numbers.days[0], numbers.today, style)
    if numbers.usual_gap is not None:
        thick = style.points(1.2)
        axes.axhline(numbers.usual_gap, color=style.ink_secondary, linewidth=thick, linestyle=DASHES)
        above_axes(axes, f"– –  {usual_name}", style)
    axes.vlines([day.toordinal() for day in days], 0, gaps, color=style.line, linewidth=style.points(2))
    dots = [_draw_dot(axes, day, gap, style) for day, gap in zip(days, gaps, strict=True)]
    dots[-1].set_markerfacecolor(style.ground)
    parts = zip(dots, days, gaps, strict=True)
    return tuple(Hit(dot, f"{day:%Y-%m-%d}: {gap}") for dot, day, gap in parts)


def _draw_dot(axes: Axes, day: date, gap: int, style: ChartStyle) -> Line2D:
    look = Line2D([day.toordinal()], [gap], marker="o", color=style.series[0], markersize=style.points(7))
    look.set_zorder(3)
    # Today lies on the edge of the axes and would be cut in half.
    look.set_clip_on(False)
    axes.add_line(look)
    return look


def _label_days(axes: Axes, first: date, last: date, style: ChartStyle) -> None:
    """Name the first day, the middle and today."""
    shown = (first, first + (last - first) / 2, last)
    years = first.year != last.year
    names = [day_label(day, style.language, with_year=years) for day in shown]
    axes.set_xticks([day.toordinal() for day in shown], names)
    for label, side in zip(axes.get_xticklabels(), _SIDES, strict=True):
        label.set_horizontalalignment(side)
    axes.set_xlim(first.toordinal(), max(last.toordinal(), first.toordinal() + 1))
