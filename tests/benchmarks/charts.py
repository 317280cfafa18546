"""Charts, the question behind each included, against drawing the finished figure once more."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure as Drawing
from sqlalchemy.orm import Session

from desktop_crm.charts.drawing import draw
from desktop_crm.charts.numbers import ChartWords, MonthlyAmounts, Numbers, Ranking, Shares, WeeklyActivity
from desktop_crm.charts.style import ChartStyle
from desktop_crm.queries.statistics import activity_by_week, customers_by_stage, money_by_month, top_customers
from tests.benchmarks.measuring import Figure, Target, compared
from tests.benchmarks.samples import UNTIL, opened, sample_path

_CURRENCY = "CNY"
_WORDS = ChartWords(title="", headings=("", ""), empty="")
_STYLE = ChartStyle()


def measure(size: int) -> Iterator[Figure]:
    """Yield the figures of this family."""
    store = opened(sample_path(size))
    for name, question in _CHARTS.items():
        canvas = FigureCanvasAgg(Drawing(figsize=(5, 2.6), dpi=100))

        def refresh(
            question: Callable[[Session], Numbers] = question, canvas: FigureCanvasAgg = canvas
        ) -> None:
            draw(canvas.figure, store.read(question), _WORDS, _STYLE)
            canvas.draw()

        refresh()
        refreshed = compared(refresh, canvas.draw, rounds=15)
        target = Target(ratio=1.25, growth=0.05)
        yield refreshed.figure(f"refresh the chart {name}", "canvas.draw()", size, target)
        asked = compared(lambda question=question: store.read(question), canvas.draw, rounds=5)
        yield asked.figure(f"question behind the chart {name}", "canvas.draw()", size, Target(growth=0.05))
    store.close()


def _revenue(session: Session) -> MonthlyAmounts:
    sums = money_by_month(session, _CURRENCY, UNTIL)
    return MonthlyAmounts(months=sums.months, amounts=sums.amounts, currency=_CURRENCY)


def _stages(session: Session) -> Shares:
    counts = customers_by_stage(session)
    return Shares(names=tuple(stage or "–" for stage in counts), counts=tuple(counts.values()))


def _activity(session: Session) -> WeeklyActivity:
    activity = activity_by_week(session, UNTIL)
    kinds = list(activity.counts)[:5]
    return WeeklyActivity(
        weeks=activity.weeks, kinds=tuple(kinds), counts=tuple(activity.counts[k] for k in kinds)
    )


def _top(session: Session) -> Ranking:
    best = top_customers(session, _CURRENCY)
    names, amounts = tuple(one.name for one in best), tuple(one.amount for one in best)
    return Ranking(names=names, values=amounts, currency=_CURRENCY, digits=2)


_CHARTS: dict[str, Callable[[Session], Numbers]] = {
    "revenue by month": _revenue,
    "customers by stage": _stages,
    "activity by week": _activity,
    "top customers": _top,
}
