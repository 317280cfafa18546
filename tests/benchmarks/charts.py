"""Charts, the question behind each included, against drawing the finished figure once more."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from statistics import median

from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure as Drawing
from sqlalchemy.orm import Session

from desktop_crm.charts.drawing import draw
from desktop_crm.charts.look import ChartStyle
from desktop_crm.charts.numbers import ChartWords, MonthlyAmounts, Numbers, Ranking, Shares, WeeklyActivity
from desktop_crm.charts.picture import draw_picture
from desktop_crm.queries.statistics import activity_by_week, customers_by_stage, money_by_month, top_customers
from tests.benchmarks.measuring import Comparison, Figure, Target, compared, milliseconds
from tests.benchmarks.samples import UNTIL, opened, sample_path

_CURRENCY = "CNY"
_WORDS = ChartWords(title="", headings=("", ""), empty="")
_STYLE = ChartStyle()
_SIZE = (500, 260)
_ROOT = Path(__file__).parents[2]


def measure(size: int) -> Iterator[Figure]:
    """Yield the figures of this family."""
    store = opened(sample_path(size))
    # As the window has it when charts are looked at.
    store.load_search()
    for name, question in _CHARTS.items():
        canvas = FigureCanvasAgg(Drawing(figsize=(5, 2.6), dpi=100))
        draw(canvas.figure, store.read(question), _WORDS, _STYLE)

        def refresh(question: Callable[[Session], Numbers] = question) -> None:
            draw_picture(store.read(question), _WORDS, _STYLE, _SIZE, 1.0)

        refreshed = compared(refresh, canvas.draw, rounds=15)
        target = Target(ratio=1.25, growth=0.05)
        yield refreshed.figure(f"refresh the chart {name}", "canvas.draw()", size, target)
        asked = compared(lambda question=question: store.read(question), canvas.draw, rounds=5)
        yield asked.figure(f"question behind the chart {name}", "canvas.draw()", size, Target(growth=0.05))
    store.close()
    first = [_in_new_process() for _ in range(5)]
    ours, yardstick = zip(*first, strict=True)
    figure = Comparison(ours=ours, yardstick=yardstick)
    yield figure.figure("first chart", "canvas.draw()", size, Target(ratio=2.5, growth=0))


def _in_new_process() -> tuple[float, float]:
    """Return what a chart takes as the first of a process that has loaded matplotlib, and its `canvas.draw()` later."""
    command = [sys.executable, "-m", __name__]
    said = subprocess.run(command, cwd=_ROOT, check=True, capture_output=True, timeout=600).stdout.split()
    return float(said[0]), float(said[1])


def _say_first() -> None:
    months = tuple(date(2026, month, 1) for month in range(1, 13))
    numbers = MonthlyAmounts(months=months, amounts=tuple(range(100, 1300, 100)), currency=_CURRENCY)
    first = milliseconds(lambda: draw_picture(numbers, _WORDS, _STYLE, _SIZE, 1.0))
    canvas = FigureCanvasAgg(Drawing(figsize=(5, 2.6), dpi=100))
    draw(canvas.figure, numbers, _WORDS, _STYLE)
    again = median(milliseconds(canvas.draw) for _ in range(15))
    sys.stdout.write(f"{first} {again}\n")


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


if __name__ == "__main__":
    _say_first()
