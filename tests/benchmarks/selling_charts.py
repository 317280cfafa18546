"""The charts of selling: drawn with their data at hand, against drawing the finished figure once more."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import timedelta
from functools import partial
from typing import Any

from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure as Drawing

from desktop_crm.charts.drawing import draw
from desktop_crm.charts.look import ChartStyle
from desktop_crm.charts.picture import draw_picture
from desktop_crm.gui.panels import deal_numbers, work_numbers
from desktop_crm.gui.panels.chart_numbers import Chart
from desktop_crm.queries.activity_hours import activity_by_hour
from desktop_crm.queries.effectiveness import MessageEffect, Span, channel_effects, message_effects
from desktop_crm.queries.forecast import monthly_forecast
from desktop_crm.queries.pipeline_figures import outcomes_by_reason, receivables_by_age, stage_figures
from desktop_crm.queries.sales_statistics import revenue_by_customer, revenue_by_product
from desktop_crm.store.store import Store
from tests.benchmarks.measuring import Figure, Target, compared
from tests.benchmarks.samples import UNTIL

_STYLE, _SIZE = ChartStyle(), (500, 260)
_YEAR = (UNTIL - timedelta(365)).isoformat(), UNTIL.isoformat()
_LAST_WEEKS = Span(first=UNTIL - timedelta(weeks=13), last=UNTIL)
_AT_HAND = Target(ratio=1.25, growth=0.05)


def _most_sent(found: Sequence[MessageEffect]) -> Chart:
    return work_numbers.message_effects(found[: work_numbers.MOST_MESSAGES])


_CHARTS: dict[str, tuple[Callable[[Any], Chart], Callable[..., Any], tuple[Any, ...]]] = {
    "funnel": (deal_numbers.funnel, stage_figures, (None,)),
    "conversion by stage": (deal_numbers.conversion, stage_figures, (None,)),
    "time in stage": (deal_numbers.time_in_stage, stage_figures, (None,)),
    "forecast against target": (deal_numbers.forecast, monthly_forecast, (None, UNTIL)),
    "won and lost by reason": (deal_numbers.outcomes, outcomes_by_reason, (None,)),
    "what channels brought": (work_numbers.effects, channel_effects, (_LAST_WEEKS,)),
    "what messages did": (_most_sent, message_effects, (_LAST_WEEKS,)),
    "contacts by day and hour": (work_numbers.hours, activity_by_hour, (UNTIL,)),
    "revenue by product": (partial(work_numbers.products, currency="CNY"), revenue_by_product, _YEAR),
    "revenue by customer": (
        partial(work_numbers.invoiced_customers, currency="CNY"),
        revenue_by_customer,
        _YEAR,
    ),
    "receivables by age": (deal_numbers.receivables, receivables_by_age, (UNTIL,)),
}


def measure_charts(store: Store, size: int) -> Iterator[Figure]:
    """Yield how long each chart takes once its data are at hand; one without any is not drawn."""
    for name, (numbers_of, question, arguments) in _CHARTS.items():
        numbers, words = numbers_of(store.read(question, *arguments))
        if numbers.empty:
            continue
        canvas = FigureCanvasAgg(Drawing(figsize=(5, 2.6), dpi=100))
        draw(canvas.figure, numbers, words, _STYLE)
        again = partial(draw_picture, numbers, words, _STYLE, _SIZE, 1.0)
        drawn = compared(again, canvas.draw, rounds=15)
        yield drawn.figure(f"deals: draw the chart {name}", "canvas.draw()", size, _AT_HAND)
