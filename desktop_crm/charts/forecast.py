"""Money to come by month: what is won, then what is committed, likely and possible, each paler than the one before.

A tick is what is won and the weighted rest together, a dashed line across its month the target.
"""

from __future__ import annotations

from matplotlib.figure import Figure

from desktop_crm.charts.look import ChartStyle
from desktop_crm.charts.numbers import Cell, Forecast
from desktop_crm.charts.plot import Hit, Plot, faded
from desktop_crm.charts.words import compact, month_label, text_cells

_HALF_BAR, _HALF_TARGET = 0.3, 0.5
# Won, committed, likely, best case.
_STRENGTHS = (1.0, 0.65, 0.38, 0.16)
_LABEL_PX = 44
_CELL_PX, _SQUARE_PX, _CURRENCY_PX = 6.2, 9, 50


def draw(figure: Figure, numbers: Forecast, style: ChartStyle, names: str) -> tuple[Hit, ...]:
    """Draw the bars and return each with its month and all that is known of it.

    `names` are those of won, committed, likely, best case, weighted and target, parted by |.
    """
    factor = 10**numbers.digits
    won = [amount / factor for amount in numbers.won]
    steps = [[0.0] * len(won), won]
    steps += [
        [base + amount / factor for base, amount in zip(won, amounts, strict=True)]
        for amounts in (numbers.committed, numbers.likely, numbers.best)
    ]
    weighted = [base + amount / factor for base, amount in zip(won, numbers.weighted, strict=True)]
    targets = [None if target is None else target / factor for target in numbers.targets]
    plot = Plot(figure, style, (40, 8, 24, 20))
    plot.span((-0.6, len(won) - 0.4), (0, 1))
    plot.value_grid(max(*steps[-1], *(target or 0 for target in targets), 0) or 1)
    _name_months(plot, numbers)
    for low, top, strength in zip(steps, steps[1:], _STRENGTHS, strict=False):
        bars = [plot.box(at - _HALF_BAR, low[at], at + _HALF_BAR, top[at]) for at in range(len(won))]
        plot.fill(bars, faded(style.series[0], style.ground, strength))
    _draw_weighted(plot, won, weighted)
    lines = [(at, aim) for at, aim in enumerate(targets) if aim]
    plot.stroke([_across(plot, *line, _HALF_TARGET) for line in lines], style.series[2], 1.5, dashed=True)
    parts = names.split("|")
    _name_parts(plot, parts if lines else parts[:-1])
    outlines = (plot.box(at - _HALF_BAR, 0, at + _HALF_BAR, top) for at, top in enumerate(steps[-1]))
    rows = zip(outlines, numbers.rows(), strict=True)
    return tuple(Hit(bar, _said(row, parts, numbers.currency)) for bar, row in rows)


def _across(plot: Plot, at: int, value: float, half: float) -> list[tuple[float, float]]:
    return [plot.at(at - half, value), plot.at(at + half, value)]


def _name_months(plot: Plot, numbers: Forecast) -> None:
    for place in plot.labelled(len(numbers.months), _LABEL_PX):
        name = month_label(numbers.months[place], plot.style.language)
        plot.write(name, plot.at(place, 0, (0, -5)), ("center", "top"))
    plot.write(numbers.currency, plot.above(0))


def _draw_weighted(plot: Plot, won: list[float], weighted: list[float]) -> None:
    """Mark each month's weighted sum and write it above its tick; past months have none but what was won."""
    style = plot.style
    ticks = [(at, value) for at, value in enumerate(weighted) if value]
    expected = [(at, value) for at, value in ticks if value > won[at]]
    plot.stroke([_across(plot, *one, _HALF_BAR) for one in expected], style.ink, 1.5)
    for at, value in ticks:
        text = compact(value, style.language)
        plot.write(text, plot.at(at, value, (0, 1)), ("center", "bottom"), colour=style.ink)


def _name_parts(plot: Plot, names: list[str]) -> None:
    """Write as many names of parts as have room above the right end, the last at the border, each behind its sign."""
    style, behind = plot.style, 0.0
    room = plot.width / style.scale - _CURRENCY_PX
    for place, name in reversed(list(enumerate(names))):
        width = text_cells(name) * _CELL_PX
        if behind + width > room:
            return
        x, y = plot.above(1, (-behind - width - _SQUARE_PX - 4, 0))
        plot.write(name, plot.above(1, (-behind - width, 0)), ("left", "center"))
        if place < len(_STRENGTHS):
            square = plot.square((x, y), _SQUARE_PX)
            plot.fill([square], faded(style.series[0], style.ground, _STRENGTHS[place]))
        else:
            is_target = place > len(_STRENGTHS)
            colour = style.series[2] if is_target else style.ink
            plot.stroke([[(x, y), (x + _SQUARE_PX * style.scale, y)]], colour, 1.5, dashed=is_target)
        behind += width + _SQUARE_PX + 16


def _said(row: tuple[Cell, ...], names: list[str], currency: str) -> str:
    month, *amounts = row
    lines = (f"{name}: {currency} {amount:,}" for name, amount in zip(names, amounts, strict=False) if amount)
    return "\n".join((str(month), *lines))
