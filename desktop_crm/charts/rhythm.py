"""The rhythm of contact: one dot a contact, as high as the days since the one before, and the usual gap as a line."""

from __future__ import annotations

from datetime import date

from matplotlib.figure import Figure

from desktop_crm.charts.look import ChartStyle
from desktop_crm.charts.numbers import Rhythm
from desktop_crm.charts.plot import Align, Hit, Plot
from desktop_crm.charts.words import day_label

_SIDES: tuple[Align, ...] = (("left", "top"), ("center", "top"), ("right", "top"))
_DOT_PX = 3.5


def draw(figure: Figure, numbers: Rhythm, style: ChartStyle, usual_name: str) -> tuple[Hit, ...]:
    """Draw a dot for each gap, a hollow one for the gap that still runs, and return them with day and gap."""
    days = (*numbers.days[1:], numbers.today)
    gaps = (*numbers.gaps(), (numbers.today - numbers.days[-1]).days)
    first, last = numbers.days[0].toordinal(), numbers.today.toordinal()
    plot = Plot(figure, style, (32, 10, 24, 20))
    plot.span((first, max(last, first + 1)), (0, 1))
    plot.value_grid(max(*gaps, numbers.usual_gap or 0, 1))
    _label_days(plot, numbers.days[0], numbers.today)
    if numbers.usual_gap is not None:
        ends = (plot.at(first, numbers.usual_gap), plot.at(max(last, first + 1), numbers.usual_gap))
        plot.stroke([ends], style.ink_secondary, 1.2, dashed=True)
        plot.write(f"– –  {usual_name}", plot.above(0))
    heads = [plot.at(day.toordinal(), gap) for day, gap in zip(days, gaps, strict=True)]
    feet = [plot.at(day.toordinal(), 0) for day in days]
    plot.stroke(list(zip(feet, heads, strict=True)), style.line, 2)
    dots = [plot.circle(head, _DOT_PX) for head in heads]
    plot.fill(dots[:-1], style.series[0], edge=style.series[0])
    plot.fill(dots[-1:], style.ground, edge=style.series[0])
    parts = zip(heads, days, gaps, strict=True)
    return tuple(Hit(plot.circle(head, 2 * _DOT_PX), f"{day:%Y-%m-%d}: {gap}") for head, day, gap in parts)


def _label_days(plot: Plot, first: date, last: date) -> None:
    """Name the first day, the middle and today."""
    middle = first + (last - first) / 2
    years = first.year != last.year
    for day, side in zip((first, middle, last), _SIDES, strict=True):
        name = day_label(day, plot.style.language, with_year=years)
        plot.write(name, plot.at(day.toordinal(), 0, (0, -5)), side)
