"""Draw any chart: the kind of its numbers says which. Import it late, as matplotlib takes a third of a second."""

from __future__ import annotations

from matplotlib.figure import Figure

from desktop_crm.charts import donut, forecast, funnel, months, outcomes, ranking, rates, rhythm, weeks
from desktop_crm.charts.look import ChartStyle
from desktop_crm.charts.numbers import (
    ChartWords,
    Forecast,
    Funnel,
    MonthlyAmounts,
    Numbers,
    Outcomes,
    Ranking,
    Rates,
    Rhythm,
    Shares,
)
from desktop_crm.charts.plot import Hit


def draw(figure: Figure, numbers: Numbers, words: ChartWords, style: ChartStyle) -> tuple[Hit, ...]:
    """Draw the numbers into an emptied figure of any size, and return what to say where the mouse is.

    The numbers must not be `empty`; the caller shows a sentence instead.
    """
    match numbers:
        case MonthlyAmounts():
            return months.draw(figure, numbers, style, words.note)
        case Shares():
            return donut.draw(figure, numbers, style)
        case Ranking():
            return ranking.draw(figure, numbers, style)
        case Rhythm():
            return rhythm.draw(figure, numbers, style, words.note)
        case Forecast():
            return forecast.draw(figure, numbers, style, words.note)
        case Funnel():
            return funnel.draw(figure, numbers, style)
        case Rates():
            return rates.draw(figure, numbers, style)
        case Outcomes():
            return outcomes.draw(figure, numbers, style, words.note)
        case _:
            return weeks.draw(figure, numbers, style)
