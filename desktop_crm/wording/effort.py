"""Effort as a report: by channel, by class of customer, by day, and how each figure is reckoned."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from desktop_crm.domain.clock import local
from desktop_crm.domain.money import Money, round_money
from desktop_crm.domain.report import Cell, Report, ReportTable
from desktop_crm.queries.effectiveness import Effect
from desktop_crm.queries.effort import ClassEffort, Effort
from desktop_crm.queries.own_use import OwnUse
from desktop_crm.wording import effort_words as words
from desktop_crm.wording.durations import say_hours, say_minutes, say_seconds
from desktop_crm.wording.goals import say_left_out
from desktop_crm.wording.kinds import CHANNELS
from desktop_crm.wording.languages import Language, Words

_NUDGED = 3


def say_effort(found: Effort, language: Language, *, names: bool = True) -> Report:
    """Return effort as a report in this language; without `names` no customer is named."""
    return _Speaker(found, language).report(names)


def share(pair: tuple[int, int]) -> str:
    """Return a part of a whole in per cent, a dash where there is no whole."""
    part, whole = pair
    return f"{part / whole:.0%}" if whole else "–"


def log_time_aside(use: OwnUse, language: Language) -> str:
    """Return the average time of an entry and of how many it is known, or that none was measured."""
    if not use.log_seconds:
        return words.NOT_MEASURED.say(language)
    average = say_seconds(use.log_average, language)
    return words.LOG_TIME.say(language, average=average, count=f"{len(use.log_seconds):,}")


class _Speaker:
    def __init__(self, found: Effort, language: Language) -> None:
        self._found = found
        self._language = language

    def report(self, names: bool) -> Report:
        first, last = self._found.span.days
        tables = [self._channels(), self._deals(), self._figures(), self._classes(), self._shares()]
        if self._found.messages:
            tables.insert(1, self._messages())
        if self._found.days:
            tables.append(self._days())
        if names and self._found.use.neglected:
            tables.append(self._neglected())
        return Report(
            title=self._say(words.TITLE),
            facts=(
                self._say(words.FACTS, first=first, last=last, currency=self._found.currency),
                self._work(),
                *filter(None, (say_left_out(self._found.left_out, self._language),)),
                *self._nudge(names),
            ),
            tables=tuple(tables),
        )

    def _say(self, sentence: Words, **facts: str | int) -> str:
        return sentence.say(self._language, **facts)

    def _each(self, *sentences: Words) -> tuple[str, ...]:
        return tuple(map(self._say, sentences))

    def _money(self, amount: int) -> str:
        return round_money(Money(currency=self._found.currency, amount_minor=amount))

    def _decimal(self, amount: int) -> Cell:
        return Money(currency=self._found.currency, amount_minor=amount).decimal()

    def _channels(self) -> ReportTable:
        effects = {one.kind: one for one in self._found.effects}
        rows: list[tuple[Cell, ...]] = []
        for one in self._found.channels:
            effect = effects.get(one.kind)
            shares = (
                share((effect.part(each), effect.whole(each))) if effect else "–"
                for each in (Effect.ANSWERED, Effect.POSITIVE, Effect.DEAL)
            )
            average = _tenth(one.minutes, one.timed)
            name = CHANNELS[one.kind].say(self._language).capitalize()
            rows.append((name, one.contacts, one.minutes, average, self._decimal(one.cost), *shares))
        found = self._found
        total = (self._say(words.TOGETHER), found.contacts, found.minutes, "", self._decimal(found.cost))
        return ReportTable(
            title=self._say(words.BY_CHANNEL),
            headings=self._each(*words.CHANNEL_HEADINGS),
            rows=tuple(rows),
            note=self._say(words.CHANNEL_NOTE),
            empty=self._say(words.NOTHING),
            total=(*total, "", "", "") if rows else (),
        )

    def _messages(self) -> ReportTable:
        rows: list[tuple[Cell, ...]] = [
            (one.message, one.contacts, *(share((one.part(each), one.whole(each))) for each in Effect))
            for one in self._found.messages
        ]
        return ReportTable(
            title=self._say(words.BY_MESSAGE),
            headings=self._each(*words.MESSAGE_HEADINGS),
            rows=tuple(rows),
            note=self._say(words.MESSAGE_NOTE),
        )

    def _deals(self) -> ReportTable:
        """Tell what a deal won took on each channel; nothing where none was won."""
        won = self._found.won_deals
        rows = tuple(
            (
                self._say(CHANNELS[one.kind]).capitalize(),
                _tenth(one.contacts, won),
                _tenth(one.minutes, won),
                self._decimal(round(one.cost / won)),
            )
            for one in self._found.channels
            if won
        )
        return ReportTable(
            title=self._say(words.PER_DEAL, count=won),
            headings=self._each(*words.PER_DEAL_HEADINGS),
            rows=rows,
            note=self._say(words.PER_DEAL_NOTE) if rows else "",
            empty=self._say(words.NO_DEAL),
        )

    def _work(self) -> str:
        """Say in a sentence what rules did, and what logging takes."""
        use = self._found.use
        average = say_seconds(use.log_average, self._language)
        time = average if use.log_seconds else self._say(words.NOT_MEASURED)
        return self._say(words.WORK, tasks=f"{use.rule_tasks:,}", time=time)

    def _nudge(self, names: bool) -> Iterator[str]:
        """Say in a sentence whether old customers get their share, and who of the best waits."""
        use = self._found.use
        if use.old_contacts + use.new_contacts:
            contacts = (use.old_contacts, use.old_contacts + use.new_contacts)
            yield self._say(words.NUDGE, share=share(contacts))
        if use.neglected_count and names:
            comma = "、" if self._language is Language.ZH_CN else ", "
            told = comma.join(one.name for one in use.neglected[:_NUDGED])
            yield self._say(words.NUDGE_NAMES, count=use.neglected_count, names=told)

    def _classes(self) -> ReportTable:
        return ReportTable(
            title=self._say(words.BY_CLASS),
            headings=self._each(*words.CLASS_HEADINGS),
            rows=tuple(self._class(one) for one in self._found.classes),
            note=self._say(words.CLASS_NOTE),
            empty=self._say(words.NOTHING),
        )

    def _class(self, one: ClassEffort) -> tuple[Cell, ...]:
        name = self._say(words.STAGES.get(one.stage or "", words.NO_STAGE))
        part = share((one.minutes, self._found.minutes))
        return name, one.customers, one.contacts, one.minutes, part

    def _shares(self) -> ReportTable:
        use = self._found.use
        contacts, minutes = use.old_contacts + use.new_contacts, use.old_minutes + use.new_minutes
        return ReportTable(
            title=self._say(words.OLD_AND_NEW),
            headings=self._each(*words.OLD_HEADINGS),
            rows=tuple(
                (self._say(name), number, share((number, contacts)), time, share((time, minutes)))
                for name, number, time in (
                    (words.OLD, use.old_contacts, use.old_minutes),
                    (words.NEW, use.new_contacts, use.new_minutes),
                )
            ),
            note=self._say(words.OLD_NOTE),
        )

    def _figures(self) -> ReportTable:
        found, use = self._found, self._found.use
        hours = found.minutes / 60
        figures = {
            "deal_time": say_hours(round(found.minutes / found.won_deals), self._language)
            if found.won_deals
            else "–",
            "deal_cost": self._money(round(found.cost / found.won_deals)) if found.won_deals else "–",
            "hour_sales": self._money(round(found.revenue / hours)) if hours else "–",
            "prompt": share(use.prompt),
            "entry": say_minutes(use.entry_minutes, self._language),
            "log": self._log_time(),
            "answer": say_minutes(use.answer_minutes, self._language),
            "confirmed": share(use.confirmed),
            "retained": share(use.retained),
            "rules": f"{use.rule_tasks:,}",
            "saved": say_hours(found.saved_minutes, self._language),
            "neglected": f"{use.neglected_count:,} / {use.a_customers:,}",
        }
        return ReportTable(
            title=self._say(words.FIGURES),
            headings=self._each(*words.FIGURE_HEADINGS),
            rows=tuple(
                (self._say(words.NAMES[key]), figure, self._definition(key))
                for key, figure in figures.items()
            ),
        )

    def _log_time(self) -> str:
        use = self._found.use
        aside = log_time_aside(use, self._language)
        return f"{say_seconds(use.log_median, self._language)} · {aside}" if use.log_seconds else aside

    def _definition(self, key: str) -> str:
        return self._say(words.DEFINITIONS[key], minutes=self._found.costs.task_minutes)

    def _days(self) -> ReportTable:
        return ReportTable(
            title=self._say(words.BY_DAY),
            headings=self._each(*words.DAY_HEADINGS),
            rows=tuple(
                (
                    self._day(day.on.weekday()),
                    day.on.isoformat(),
                    day.visits,
                    day.contacts,
                    day.minutes,
                    day.done,
                )
                for day in self._found.days
            ),
        )

    def _day(self, weekday: int) -> str:
        return self._say(words.WEEKDAYS[weekday])

    def _neglected(self) -> ReportTable:
        use = self._found.use
        nothing = self._say(words.NEVER)
        return ReportTable(
            title=self._say(words.NEGLECTED),
            headings=self._each(*words.NEGLECTED_HEADINGS),
            rows=tuple(
                (one.name, f"{local(one.last_at):%Y-%m-%d}" if one.last_at else nothing)
                for one in use.neglected
            ),
            note=self._say(words.DEFINITIONS["neglected"]),
            links=tuple(one.customer_id for one in use.neglected),
        )


def _tenth(part: int, whole: int) -> Cell:
    return Decimal(10 * part // whole) / 10 if whole else ""
