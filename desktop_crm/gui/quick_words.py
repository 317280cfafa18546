"""What the quick entry says of a line: its parts as titles and details, and why something should be looked at."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from desktop_crm.domain.money import format_money
from desktop_crm.domain.quick.entry import Doubt, Happened, Offered, Planned
from desktop_crm.gui.code_words import name_of
from desktop_crm.gui.translations import QT_TRANSLATE_NOOP, format_near_day
from desktop_crm.queries.customers import CustomerRow
from desktop_crm.queries.quick import OpenDeal

_DOUBTS = {
    Doubt.SEVERAL_FIT: QT_TRANSLATE_NOOP("QuickEntry", "Several customers fit the name."),
    Doubt.SECOND_NAME: QT_TRANSLATE_NOOP("QuickEntry", "A second customer stays in the note."),
    Doubt.DAY_UNSURE: QT_TRANSLATE_NOOP("QuickEntry", "The day could be another one."),
    Doubt.DAY_VAGUE: QT_TRANSLATE_NOOP("QuickEntry", "The day is only roughly named."),
    Doubt.TIME_UNSURE: QT_TRANSLATE_NOOP("QuickEntry", "The hour could be in the morning or the afternoon."),
    Doubt.DAY_UNUSED: QT_TRANSLATE_NOOP("QuickEntry", "A day without anything to do stays in the note."),
    Doubt.NO_DAY: QT_TRANSLATE_NOOP("QuickEntry", "Add a day, such as tomorrow, to plan it."),
    Doubt.DAY_PAST: QT_TRANSLATE_NOOP("QuickEntry", "The day to do it is over."),
    Doubt.TENSE: QT_TRANSLATE_NOOP("QuickEntry", "It could be done, or still to do."),
    Doubt.SECOND_PLAN: QT_TRANSLATE_NOOP("QuickEntry", "A second follow-up stays in the note."),
    Doubt.SECOND_HAPPENING: QT_TRANSLATE_NOOP("QuickEntry", "A second contact stays in the note."),
    Doubt.SECOND_AMOUNT: QT_TRANSLATE_NOOP("QuickEntry", "Of several sums the first is taken."),
    Doubt.AMOUNT_UNSURE: QT_TRANSLATE_NOOP("QuickEntry", "The sum may not be that of a deal."),
    Doubt.DEAL_CLOSED: QT_TRANSLATE_NOOP("QuickEntry", "A deal won or lost is closed in the pipeline."),
}


def say_doubt(doubt: Doubt) -> str:
    """Return why a piece should be looked at."""
    return _translated(_DOUBTS[doubt])


def say_happened(happened: Happened, now: datetime) -> str:
    """Return a contact in a line: Visit · outgoing · today · 45 min · Went well."""
    minutes = _say_minutes(happened.minutes) if happened.minutes else ""
    noted = happened.direction
    parts = (
        name_of(happened.kind),
        name_of(noted) if noted else "",
        _say_moment(happened.at, now),
        minutes,
        name_of(happened.outcome) if happened.outcome else "",
    )
    return " · ".join(filter(None, parts))


def say_planned(planned: Planned, now: datetime) -> str:
    """Return a follow-up in a line: Follow-up · Visit · Fri 27 Nov, 10:00."""
    at = f" {planned.time:%H:%M}" if planned.time else ""
    parts = (
        _translated(_PROMISE if planned.promise else _FOLLOW_UP),
        name_of(planned.kind) if planned.kind else "",
        format_near_day(planned.day, now.date()) + at,
    )
    return " · ".join(filter(None, parts))


def say_offered(offered: Offered) -> str:
    """Return a deal in a line: Deal · ¥21,500.00."""
    return f"{_translated(_DEAL)} · {format_money(offered.money)}"


def say_customer(row: CustomerRow) -> str:
    """Return a customer so that namesakes can be told apart."""
    return " · ".join(filter(None, (row.name, row.company, row.city)))


def say_new(name: str) -> str:
    """Return the choice to create somebody."""
    return _translated(_NEW).replace("{name}", name)


def say_open_deal(deal: OpenDeal) -> str:
    """Return the choice to give an open deal the amount."""
    old = f" ({format_money(deal.money)})" if deal.money else ""
    return _translated(_CHANGE).replace("{title}", deal.title) + old


def say_new_deal() -> str:
    """Return the choice to add a deal."""
    return _translated(_NEW_DEAL)


_FOLLOW_UP = QT_TRANSLATE_NOOP("QuickEntry", "Follow-up")
_PROMISE = QT_TRANSLATE_NOOP("QuickEntry", "Promise")
_DEAL = QT_TRANSLATE_NOOP("QuickEntry", "Deal")
_NEW = QT_TRANSLATE_NOOP("QuickEntry", "New customer: {name}")
_NEW_DEAL = QT_TRANSLATE_NOOP("QuickEntry", "A new deal")
_CHANGE = QT_TRANSLATE_NOOP("QuickEntry", "New amount for “{title}”")
_NOW = QT_TRANSLATE_NOOP("QuickEntry", "now")


def _say_minutes(count: int) -> str:
    return QCoreApplication.translate("QuickEntry", "%n min", "", count)


def _say_moment(at: datetime, now: datetime) -> str:
    return _translated(_NOW) if at == now else f"{format_near_day(at.date(), now.date())} {at:%H:%M}"


def _translated(text: str) -> str:
    return QCoreApplication.translate("QuickEntry", text)
