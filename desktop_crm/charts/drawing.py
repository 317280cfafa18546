"""Draw any chart: the kind of its numbers says which. Import it late, as matplotlib takes a third of a second."""

from __future__ import annotations

from collections.abc import Callable

from matplotlib.figure import Figure

from desktop_crm.charts import (
    donut,
    forecast,
    funnel,
    heat,
    months,
    outcomes,
    ranking,
    rate_grid,
    rates,
    rhythm,
    weeks,
)
from desktop_crm.charts.look import ChartStyle
from desktop_crm.charts.numbers import (
    ChartWords,
    Forecast,
    Funnel,
    HeatMap,
    MonthlyAmounts,
    Numbers,
    Outcomes,
    Ranking,
    RateGrid,
    Rates,
    Rhythm,
    Shares,
    WeeklyActivity,
)
from desktop_crm.charts.plot import Hit

_Draw = Callable[..., tuple[Hit, ...]]
_PLAIN: dict[type, _Draw] = {
    Shares: donut.draw,
    Ranking: ranking.draw,
    Funnel: funnel.draw,
    Rates: rates.draw,
    WeeklyActivity: weeks.draw,
    HeatMap: heat.draw,
    RateGrid: rate_grid.draw,
}
_WITH_NOTE: dict[type, _Draw] = {
    MonthlyAmounts: months.draw,
    Rhythm: rhythm.draw,
    Forecast: forecast.draw,
    Outcomes: outcomes.draw,
}


def draw(figure: Figure, numbers: Numbers, words: ChartWords, style: ChartStyle) -> tuple[Hit, ...]:
    """Draw the numbers into an emptied figure of any size, and return what to say where the mouse is.

    The numbers must not be `empty`; the caller shows a sentence instead.
    """
    kind = type(numbers)
    if kind in _WITH_NOTE:
        return _WITH_NOTE[kind](figure, numbers, style, words.note)
    return _PLAIN[kind](figure, numbers, style)
