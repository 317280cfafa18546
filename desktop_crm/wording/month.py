"""A month on one page, in words: its figures, charts and tables."""

from __future__ import annotations

from collections.abc import Iterator

from desktop_crm.charts.month_contents import MonthPage, PageFigure
from desktop_crm.charts.numbers import ChartWords, MonthlyAmounts, Numbers, Ranking
from desktop_crm.domain.goals import Period, period_end
from desktop_crm.domain.money import Money, minor_digits, round_money
from desktop_crm.domain.report import ReportTable
from desktop_crm.queries.month_report import MonthReport
from desktop_crm.queries.sales_statistics import Closings
from desktop_crm.wording import effort_words
from desktop_crm.wording import month_words as words
from desktop_crm.wording.durations import say_hours, say_minutes, say_seconds
from desktop_crm.wording.effort import log_time_aside, share
from desktop_crm.wording.goals import say_left_out, say_period
from desktop_crm.wording.kinds import CHANNELS
from desktop_crm.wording.languages import Language, Words

Pair = tuple[str, str]


def say_month(report: MonthReport, language: Language, *, names: bool = True) -> MonthPage:
    """Return a month as a page in this language; without `names` no customer is named."""
    return _Speaker(report, language).page(names)


class _Speaker:
    def __init__(self, report: MonthReport, language: Language) -> None:
        self._report = report
        self._language = language

    def page(self, names: bool) -> MonthPage:
        first, last = self._report.span.days
        facts = [self._say(words.FACTS, first=first, last=last, currency=self._report.currency)]
        if self._report.span.last < period_end(Period.MONTH, self._report.span.first):
            facts.append(self._say(words.RUNNING, last=last))
        if self._report.left_out:
            facts.append(say_left_out(self._report.left_out, self._language))
        month = say_period(Period.MONTH, self._report.span.first, self._language)
        return MonthPage(
            title=self._say(words.TITLE, month=month),
            facts=tuple(facts),
            figures=tuple(self._figures()),
            charts=(self._revenue(), self._channels(), self._forecast()),
            tables=(self._customers() if names else self._classes(), self._products()),
            definitions_title=self._say(words.DEFINITIONS_TITLE),
            language=self._language.value,
        )

    def _say(self, sentence: Words, **facts: str | int) -> str:
        return sentence.say(self._language, **facts)

    def _money(self, amount: int | float) -> str:
        return round_money(Money(currency=self._report.currency, amount_minor=round(amount)))

    def _figures(self) -> Iterator[PageFigure]:
        figures = self._sales() | self._work() | self._care()
        for key, name in words.NAMES.items():
            value, aside = figures[key]
            minutes = self._report.effort.costs.task_minutes
            definition = self._say(words.DEFINITIONS[key], minutes=minutes)
            yield PageFigure(name=self._say(name), value=value, aside=aside, definition=definition)

    def _sales(self) -> dict[str, Pair]:
        report, closed = self._report, self._report.closed
        target = self._money(report.target) if report.target else ""
        return {
            "revenue": (self._money(report.revenue), self._change()),
            "target": (
                share((report.revenue, report.target or 0)),
                self._say(words.OF_TARGET, target=target) if target else self._say(words.NO_TARGET),
            ),
            "won": (self._money(closed.amount), self._say(words.DEALS, count=closed.won)),
            "win_rate": (
                share((closed.won, closed.won + closed.lost)),
                self._closed(closed) if closed.won or closed.lost else "",
            ),
            "payments": (self._money(report.payments), ""),
            "overdue": (self._money(report.overdue), report.on.isoformat()),
            "forecast": (
                self._money(sum(month.weighted for month in report.ahead)),
                f"{report.ahead[0].month:%Y-%m} – {report.ahead[-1].month:%Y-%m}",
            ),
            "new_customers": (f"{report.new_customers:,}", ""),
        }

    def _work(self) -> dict[str, Pair]:
        report, effort = self._report, self._report.effort
        visits = next((one.contacts for one in effort.channels if one.kind == "visit"), 0)
        hours, time = effort.minutes / 60, say_hours(effort.minutes, self._language)
        return {
            "contacts": (f"{effort.contacts:,}", self._say(words.VISITS, count=visits, time=time)),
            "hour_sales": (self._money(effort.revenue / hours) if hours else "–", ""),
            "deal_cost": (
                self._money(effort.cost / effort.won_deals) if effort.won_deals else "–",
                self._say(words.ALL_COST, cost=self._money(effort.cost)),
            ),
            "done": (share(report.done), self._out_of(report.done)),
        }

    def _care(self) -> dict[str, Pair]:
        effort, use = self._report.effort, self._report.effort.use
        minutes = (use.old_minutes, use.old_minutes + use.new_minutes)
        neglected = (use.neglected_count, use.a_customers)
        saved = say_hours(effort.saved_minutes, self._language)
        return {
            "answer": (say_minutes(use.answer_minutes, self._language), ""),
            "prompt": (share(use.prompt), self._out_of(use.prompt)),
            "log": (say_seconds(use.log_median, self._language), log_time_aside(use, self._language)),
            "rules": (f"{use.rule_tasks:,}", self._say(words.SAVED, time=saved)),
            "old": (share(minutes), ""),
            "neglected": (f"{neglected[0]:,}", self._out_of(neglected)),
            "retained": (share(use.retained), self._out_of(use.retained)),
            "confirmed": (share(use.confirmed), self._out_of(use.confirmed)),
        }

    def _change(self) -> str:
        before = self._report.revenue_before
        if not before:
            return ""
        return self._say(words.BEFORE, change=f"{self._report.revenue / before - 1:+.0%}")

    def _closed(self, closed: Closings) -> str:
        won_days, lost_days = (
            "–" if days is None else f"{days:.0f}" for days in (closed.won_days, closed.lost_days)
        )
        return self._say(
            words.CLOSED, won=closed.won, lost=closed.lost, won_days=won_days, lost_days=lost_days
        )

    def _out_of(self, pair: tuple[int, int]) -> str:
        return self._say(words.OUT_OF, part=f"{pair[0]:,}", whole=f"{pair[1]:,}")

    def _chart(self, title: Words, note: str = "") -> ChartWords:
        return ChartWords(title=self._say(title), headings=(), empty=self._say(words.NOTHING), note=note)

    def _revenue(self) -> tuple[Numbers, ChartWords]:
        months, before = self._report.months
        numbers = MonthlyAmounts(
            months=months.months,
            amounts=months.amounts,
            currency=self._report.currency,
            digits=minor_digits(self._report.currency),
            unfinished=self._report.span.last < period_end(Period.MONTH, self._report.span.first),
            before=before.amounts if any(before.amounts) else (),
        )
        return numbers, self._chart(words.REVENUE_CHART, self._say(words.YEAR_BEFORE))

    def _channels(self) -> tuple[Numbers, ChartWords]:
        ranked = sorted(self._report.effort.channels, key=lambda one: -one.contacts)
        numbers = Ranking(
            names=tuple(self._say(CHANNELS[one.kind]).capitalize() for one in ranked),
            values=tuple(one.contacts for one in ranked),
        )
        return numbers, self._chart(words.CHANNEL_CHART)

    def _forecast(self) -> tuple[Numbers, ChartWords]:
        ahead = self._report.ahead
        targets = tuple(one.target for one in ahead if one.target is not None)
        numbers = MonthlyAmounts(
            months=tuple(one.month for one in ahead),
            amounts=tuple(one.won + one.weighted for one in ahead),
            currency=self._report.currency,
            digits=minor_digits(self._report.currency),
            unfinished=False,
            before=targets if len(targets) == len(ahead) else (),
        )
        return numbers, self._chart(words.FORECAST_CHART, self._say(words.TARGET))

    def _customers(self) -> ReportTable:
        rows = tuple((one.name, self._money(one.amount)) for one in self._report.customers)
        return self._table(words.BEST_CUSTOMERS, rows)

    def _products(self) -> ReportTable:
        nothing = self._say(words.NO_PRODUCT)
        rows = tuple((one.name or nothing, self._money(one.amount)) for one in self._report.products)
        return self._table(words.BEST_PRODUCTS, rows)

    def _classes(self) -> ReportTable:
        stages = effort_words.STAGES
        rows = tuple(
            (self._say(stages.get(one.stage or "", effort_words.NO_STAGE)), f"{one.contacts:,}")
            for one in self._report.effort.classes
        )
        return self._table(words.BY_CLASS, rows)

    def _table(self, title: Words, rows: tuple[Pair, ...]) -> ReportTable:
        return ReportTable(
            title=self._say(title), headings=("", ""), rows=rows, empty=self._say(words.NOTHING)
        )
