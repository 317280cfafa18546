"""From the answers of `queries.forecast` and `queries.pipeline_figures` to the numbers and words that charts draw."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QCoreApplication

from desktop_crm.charts.numbers import ChartWords, Forecast, Funnel, Outcomes, Ranking, Rates
from desktop_crm.domain.money import minor_digits
from desktop_crm.gui.panels.chart_numbers import Chart
from desktop_crm.queries.forecast import MonthlyForecast
from desktop_crm.queries.pipeline_figures import AgedSums, ReasonCount, StageFigures

translate = QCoreApplication.translate


def forecast(shown: MonthlyForecast) -> Chart:
    """Return what each month brought and will bring, against its target."""
    months = shown.months
    numbers = Forecast(
        months=tuple(one.month for one in months),
        won=tuple(one.won for one in months),
        committed=tuple(one.committed for one in months),
        likely=tuple(one.likely for one in months),
        best=tuple(one.best for one in months),
        weighted=tuple(one.weighted for one in months),
        targets=tuple(one.target for one in months),
        currency=shown.currency,
        digits=minor_digits(shown.currency),
    )
    return numbers, _forecast_words(shown.left_out)


def _forecast_words(left_out: int) -> ChartWords:
    """Return the words of the forecast; `left_out` counts the deals whose currency has no rate."""
    parts = (
        translate("Charts", "Won"),
        translate("Charts", "Committed"),
        translate("Charts", "Likely"),
        translate("Charts", "Best case"),
        translate("Charts", "Weighted"),
        translate("Charts", "Target"),
    )
    title = translate("Charts", "Forecast against target, by month")
    if left_out:
        said = translate("Charts", "left out for want of a rate: {count}")
        title = f"{title} · {said.replace('{count}', f'{left_out:,}')}"
    return ChartWords(
        title=title,
        headings=(translate("Charts", "Month"), *parts),
        empty=translate("Charts", "No deal was won in the last months, and none is expected in the next"),
        note="|".join(parts),
        definitions=_meanings(),
    )


def _meanings() -> tuple[str, ...]:
    """Return what each figure of the forecast means, in the order of its headings."""
    return (
        translate("Charts", "By the day on which a deal was won, or on which it is expected"),
        translate("Charts", "Won: the amounts of deals won in this month"),
        translate(
            "Charts", "Committed: open deals marked as committed, or with a probability of 90 % or more"
        ),
        translate("Charts", "Likely: what is committed, and deals marked as likely or with 50 % or more"),
        translate("Charts", "Best case: all open deals expected in this month, in full"),
        translate("Charts", "Weighted: the amount of each open deal by its probability, added up"),
        translate("Charts", "Target: the goal for the revenue of this month"),
    )


def funnel(steps: Sequence[StageFigures]) -> Chart:
    """Return how many deals ever came to each stage."""
    words = ChartWords(
        title=translate("Charts", "Deals by the stage they came to"),
        headings=(
            translate("Charts", "Stage"),
            translate("Charts", "Deals"),
            translate("Charts", "Share of the first"),
        ),
        empty=translate("Charts", "No deals yet"),
    )
    return Funnel(names=tuple(one.name for one in steps), counts=tuple(one.entered for one in steps)), words


def conversion(steps: Sequence[StageFigures]) -> Chart:
    """Return how many of the deals that came to a stage went on to the next."""
    words = ChartWords(
        title=translate("Charts", "Went on to the next stage"),
        headings=(
            translate("Charts", "Step"),
            translate("Charts", "Went on"),
            translate("Charts", "Came"),
            translate("Charts", "Share"),
        ),
        empty=translate("Charts", "No deals yet"),
    )
    numbers = Rates(
        names=tuple(f"{before.name} → {after.name}" for before, after in pairwise(steps)),
        parts=tuple(after.entered for _, after in pairwise(steps)),
        wholes=tuple(before.entered for before, _ in pairwise(steps)),
    )
    return numbers, words


def time_in_stage(steps: Sequence[StageFigures]) -> Chart:
    """Return how long deals stayed in each stage, the median of those that left it."""
    words = ChartWords(
        title=translate("Charts", "Days in a stage, median"),
        headings=(translate("Charts", "Stage"), translate("Charts", "Days")),
        empty=translate("Charts", "No deal has left its stage yet"),
    )
    numbers = Ranking(
        names=tuple(one.name for one in steps), values=tuple(round(one.median_days or 0) for one in steps)
    )
    return numbers, words


def outcomes(reasons: Sequence[ReasonCount]) -> Chart:
    """Return how many deals were won and lost for each reason."""
    lost, won = translate("Charts", "Lost"), translate("Charts", "Won")
    words = ChartWords(
        title=translate("Charts", "Won and lost by reason"),
        headings=(translate("Charts", "Reason"), won, lost),
        empty=translate("Charts", "No deal was closed yet"),
        note=f"{lost}|{won}",
    )
    nothing = translate("Charts", "No reason given")
    numbers = Outcomes(
        names=tuple(one.reason or nothing for one in reasons),
        wins=tuple(one.won for one in reasons),
        losses=tuple(one.lost for one in reasons),
    )
    return numbers, words


def receivables(ages: AgedSums) -> Chart:
    """Return what is not paid yet by how long it is overdue."""
    currency = ages.currency
    title = translate("Charts", "Unpaid, by days overdue")
    if ages.lacking:
        without = translate("Charts", "without {currencies}, for there is no rate")
        title = f"{title} · {without.replace('{currencies}', ', '.join(ages.lacking))}"
    words = ChartWords(
        title=title,
        headings=(
            translate("Charts", "Days overdue"),
            translate("Charts", "Amount ({currency})").format(currency=currency),
        ),
        empty=translate("Charts", "Nothing is unpaid"),
    )
    numbers = Ranking(
        names=(translate("Charts", "not due"), "1–30", "31–60", "61–90", "> 90"),
        values=ages.amounts,
        currency=currency,
        digits=minor_digits(currency),
    )
    return numbers, words
