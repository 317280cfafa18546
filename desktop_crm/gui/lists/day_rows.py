"""What Today knows, as rows of a DayList: the words, the badge and its tone."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QCoreApplication

from desktop_crm.domain.calendar import due_here
from desktop_crm.domain.festivals import Festival
from desktop_crm.domain.money import round_money
from desktop_crm.domain.planning import ReasonKind
from desktop_crm.gui.lists.day_delegate import DayRow
from desktop_crm.gui.translations import QT_TRANSLATE_NOOP, format_short_date
from desktop_crm.gui.widgets.painting import Tone
from desktop_crm.gui.wording import spoken
from desktop_crm.queries.dates_ahead import DateAhead
from desktop_crm.queries.month_pace import ClosingDeal
from desktop_crm.queries.suggestions import Suggestion
from desktop_crm.queries.today import DayPlan, DueItem
from desktop_crm.wording.reasons import ACTIONS, say_best, say_date, say_item, say_reason

_TONES = {
    ReasonKind.PROMISE: Tone.WATCH,
    ReasonKind.UNPAID: Tone.ACT,
    ReasonKind.CADENCE: Tone.ACCENT,
    ReasonKind.DEAL_STALE: Tone.WATCH,
    ReasonKind.RHYTHM: Tone.GOOD,
    ReasonKind.NEGLECTED: Tone.ACT,
    ReasonKind.UNCONFIRMED: Tone.QUIET,
}
_FESTIVALS = {
    Festival.NEW_YEAR: QT_TRANSLATE_NOOP("Festivals", "New Year"),
    Festival.NEW_YEARS_EVE: QT_TRANSLATE_NOOP("Festivals", "Lunar New Year's Eve"),
    Festival.SPRING: QT_TRANSLATE_NOOP("Festivals", "Spring Festival"),
    Festival.LANTERN: QT_TRANSLATE_NOOP("Festivals", "Lantern Festival"),
    Festival.QINGMING: QT_TRANSLATE_NOOP("Festivals", "Qingming"),
    Festival.LABOUR: QT_TRANSLATE_NOOP("Festivals", "Labour Day"),
    Festival.DRAGON_BOAT: QT_TRANSLATE_NOOP("Festivals", "Dragon Boat Festival"),
    Festival.QIXI: QT_TRANSLATE_NOOP("Festivals", "Qixi"),
    Festival.MID_AUTUMN: QT_TRANSLATE_NOOP("Festivals", "Mid-Autumn Festival"),
    Festival.NATIONAL: QT_TRANSLATE_NOOP("Festivals", "National Day"),
    Festival.DOUBLE_NINTH: QT_TRANSLATE_NOOP("Festivals", "Double Ninth"),
    Festival.LABA: QT_TRANSLATE_NOOP("Festivals", "Laba"),
    Festival.CHRISTMAS: QT_TRANSLATE_NOOP("Festivals", "Christmas"),
}
# None of them changes with its number, in either language.
_WEEK = QT_TRANSLATE_NOOP("Today", "Within the week: {count}")
_LATE = QT_TRANSLATE_NOOP("Today", "{count} d overdue")
_FURTHER = QT_TRANSLATE_NOOP("Today", "and {count} more")
_LIKELY = 50


def plan_rows(plan: DayPlan, on: date) -> Iterator[DayRow]:
    """Yield what we promised, what is overdue, what is due, then the week below a heading; and how many more.

    A promise that is due or broken stands above everything until it is kept.
    """
    items = sorted((*plan.overdue, *plan.due), key=lambda item: not item.promise)
    yield from (_due_row(item, on) for item in items)
    shown = len(plan.overdue) + len(plan.due)
    yield from _more(plan.overdue_count + plan.due_count - shown)
    if plan.week:
        yield DayRow(title=_counted(_WEEK, plan.week_count))
        yield from (_due_row(item, on) for item in plan.week)
        yield from _more(plan.week_count - len(plan.week))


def suggestion_rows(found: tuple[Suggestion, ...], on: date) -> Iterator[DayRow]:
    """Yield whom to contact, each with the reason that counts most, and how they are reached best."""
    for one in found:
        first, *others = one.reasons
        # No line begins with it: it would stand alone.
        more = f"\u00a0·\u00a0+{len(others)}" if others else ""
        yield DayRow(
            title=one.name,
            detail=say_reason(first, on, spoken()) + more,
            hint=_capital(say_best(one.best, spoken())) if one.best else "",
            badge=ACTIONS[first.kind].say(spoken()),
            tone=_TONES[first.kind],
            subject=one,
        )


def date_rows(found: tuple[DateAhead, ...], on: date) -> Iterator[DayRow]:
    """Yield whose day is near."""
    for one in found:
        yield DayRow(
            title=one.name,
            detail=say_date(one, on, spoken()),
            badge=ACTIONS[ReasonKind.BIRTHDAY].say(spoken()),
            tone=Tone.WATCH if one.reason.days == 0 else Tone.ACCENT,
            subject=one,
        )


def closing_rows(found: tuple[ClosingDeal, ...], on: date) -> Iterator[DayRow]:
    """Yield deals that should close, with their probability."""
    for one in found:
        late = one.expected_on < on.isoformat()
        when = QCoreApplication.translate("Today", "overdue") if late else ""
        money = round_money(one.money) if one.money else ""
        yield DayRow(
            title=" — ".join(filter(None, (one.customer, one.title))),
            detail=" · ".join(filter(None, (one.stage, money, when))),
            badge=f"{one.probability} %",
            tone=Tone.ACT if late else Tone.GOOD if one.probability > _LIKELY else Tone.ACCENT,
            subject=one,
            tickable=False,
        )


def festival_name(festival: Festival) -> str:
    """Return a festival's name in the present language."""
    return QCoreApplication.translate("Festivals", _FESTIVALS[festival])


def _due_row(item: DueItem, on: date) -> DayRow:
    badge, tone = _due_badge(item, on)
    return DayRow(
        title=" — ".join(filter(None, (item.name, item.title))),
        detail=say_item(item, on, spoken()),
        badge=badge,
        tone=tone,
        subject=item,
    )


def _due_badge(item: DueItem, on: date) -> tuple[str, Tone]:
    if item.late:
        return _counted(_LATE, item.late), Tone.ACT
    due, at = due_here(item.due_on, item.due_time, item.zone)
    if due == on:
        return (at, Tone.WATCH) if at else (_today(), Tone.ACCENT)
    return f"{format_short_date(due, on)} {at}".rstrip(), Tone.QUIET


def _today() -> str:
    return QCoreApplication.translate("Days", "today")


def _capital(said: str) -> str:
    return said[:1].upper() + said[1:]


def _more(count: int) -> Iterator[DayRow]:
    if count > 0:
        yield DayRow(title=_counted(_FURTHER, count))


def _counted(text: str, count: int) -> str:
    return QCoreApplication.translate("Today", text).replace("{count}", f"{count:,}")
