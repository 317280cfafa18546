"""What a calendar says: its heading, the small print of days, and each thing in a line or in full."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from desktop_crm.domain.calendar import CalendarItem, CalendarKind, festivals_on
from desktop_crm.domain.interactions import InteractionKind
from desktop_crm.domain.lunar import lunar_of
from desktop_crm.domain.money import round_money
from desktop_crm.domain.planning import Priority
from desktop_crm.domain.repeat import parse_repeat
from desktop_crm.gui.lists.day_rows import festival_name
from desktop_crm.gui.translations import QT_TRANSLATE_NOOP, format_date, format_month, speaks_chinese
from desktop_crm.gui.wording import spoken
from desktop_crm.wording.kinds import CHANNELS
from desktop_crm.wording.reasons import say_label, say_lunar, say_lunar_day, say_repeat

_KINDS = {
    CalendarKind.FOLLOW_UP: QT_TRANSLATE_NOOP("Calendar", "Follow-ups"),
    CalendarKind.INTERACTION: QT_TRANSLATE_NOOP("Calendar", "Done"),
    CalendarKind.DEAL: QT_TRANSLATE_NOOP("Calendar", "Deals closing"),
    CalendarKind.DATE: QT_TRANSLATE_NOOP("Calendar", "Birthdays and dates"),
}
_FOLLOW_UP = QT_TRANSLATE_NOOP("Calendar", "Follow-up")
_DEAL = QT_TRANSLATE_NOOP("Calendar", "Deal should close")
_AHEAD = QT_TRANSLATE_NOOP("Calendar", "comes back on this day if it is done before")
_LATE = QT_TRANSLATE_NOOP("Calendar", "overdue")
_URGENT = QT_TRANSLATE_NOOP("Calendar", "urgent")
_PROMISED = QT_TRANSLATE_NOOP("Calendar", "promised")
_MINUTES = QT_TRANSLATE_NOOP("Calendar", "{count} min")
_TURNS = QT_TRANSLATE_NOOP("Calendar", "turns {age}")


def say_kinds() -> dict[str, str]:
    """Return the names of what can be shown, by code."""
    return {kind.value: _say(text) for kind, text in _KINDS.items()}


def say_span(first: date, last: date) -> str:
    """Return days as a heading: 23–29 Nov 2026, or one day with its weekday."""
    if first == last:
        return QLocale().toString(
            _qt(first), "yyyy年M月d日 dddd" if speaks_chinese() else "dddd, d MMMM yyyy"
        )
    same_month = (first.year, first.month) == (last.year, last.month)
    if speaks_chinese():
        return f"{format_date(first)} – {f'{last.day}日' if same_month else format_date(last)}"
    return (
        f"{first.day if same_month else format_date(first)}{'–' if same_month else ' – '}{format_date(last)}"
    )


def say_month(day: date) -> str:
    """Return a month as a heading."""
    return format_month(day)


def say_weekday(day: date) -> str:
    """Return a weekday in short: Mon, 周一."""
    return QLocale().toString(_qt(day), "ddd")


def small_print(day: date) -> str:
    """Return what stands beside a day's number: its festival, and in Chinese otherwise its lunar day."""
    festivals = festivals_on(day)
    if festivals:
        return festival_name(festivals[0])
    if not speaks_chinese():
        return ""
    try:
        return say_lunar_day(lunar_of(day))
    except ValueError:
        return ""


def say_line(item: CalendarItem) -> str:
    """Return an item as it stands in its box, without the time."""
    if item.kind is CalendarKind.DATE:
        label = say_label(item.detail, spoken())
        return f"{item.name} · {label}" if label else item.name
    if item.kind is CalendarKind.DEAL and item.money is not None:
        return " · ".join(filter(None, (item.name, item.title, round_money(item.money))))
    what = item.title or (_kind_name(item) if item.kind is CalendarKind.INTERACTION else "")
    return " — ".join(filter(None, (item.name, what)))


def say_full(item: CalendarItem) -> str:
    """Return all that is known of an item, in lines: for a tooltip, and for who cannot see the page."""
    when = say_span(item.on, item.on) + (f" {item.at:%H:%M}" if item.at else "")
    facts = [_kind_name(item)]
    if item.minutes:
        facts.append(_say(_MINUTES).replace("{count}", str(item.minutes)))
    if item.late:
        facts.append(_say(_LATE))
    facts += _traits(item)
    if item.ahead:
        facts.append(_say(_AHEAD))
    if item.turns is not None:
        facts.append(_say(_TURNS).replace("{age}", str(item.turns)))
    if item.lunar_on:
        facts.append(say_lunar(item.lunar_on, spoken()))
    return "\n".join((say_line(item), when, " · ".join(filter(None, facts))))


def say_traits(item: CalendarItem) -> str:
    """Return how something is planned, in a line: visit · urgent · promised · every week."""
    way = CHANNELS[InteractionKind(item.detail)].say(spoken()) if item.detail else ""
    return " · ".join(filter(None, (way, *_traits(item))))


def _traits(item: CalendarItem) -> Iterator[str]:
    if item.priority is Priority.HIGH:
        yield _say(_URGENT)
    if item.promise:
        yield _say(_PROMISED)
    if item.repeat:
        yield say_repeat(parse_repeat(item.repeat), spoken())


def _kind_name(item: CalendarItem) -> str:
    match item.kind:
        case CalendarKind.INTERACTION:
            return CHANNELS[InteractionKind(item.detail)].say(spoken())
        case CalendarKind.DEAL:
            return " · ".join(filter(None, (_say(_DEAL), item.detail)))
        case CalendarKind.DATE:
            return say_label(item.detail, spoken())
    way = CHANNELS[InteractionKind(item.detail)].say(spoken()) if item.detail else ""
    return " · ".join(filter(None, (_say(_FOLLOW_UP), way)))


def _say(text: str) -> str:
    return QCoreApplication.translate("Calendar", text)


def _qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
