"""The lines of a timeline in words: entries under their months, what is still to do on top."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import groupby

from PySide6.QtCore import QCoreApplication

from desktop_crm.domain.calendar import due_here
from desktop_crm.domain.clock import local
from desktop_crm.domain.interactions import Direction, EntryKind, InteractionKind, Outcome
from desktop_crm.domain.money import Money, format_money
from desktop_crm.domain.pipelines import StageKind
from desktop_crm.domain.preferences import NeedStatus
from desktop_crm.domain.sales_documents import DocumentKind
from desktop_crm.domain.schedule import month_number
from desktop_crm.gui.code_words import name_of
from desktop_crm.gui.lists.timeline_changes import Runs, change_rows
from desktop_crm.gui.lists.timeline_row import Plan, TimelineRow, day_words, marked, moment_words
from desktop_crm.gui.translations import (
    QT_TRANSLATE_NOOP,
    format_month,
    format_near_day,
    format_short_date,
    format_size,
)
from desktop_crm.gui.widgets.painting import Tone
from desktop_crm.queries.timeline import FollowUpRow, TimelineEntry

ALL = "all"
translate = QCoreApplication.translate

# One letter a channel, different within each language.
_LETTERS = {
    InteractionKind.CALL: QT_TRANSLATE_NOOP("Timeline", "C"),
    InteractionKind.VISIT: QT_TRANSLATE_NOOP("Timeline", "V"),
    InteractionKind.EMAIL: QT_TRANSLATE_NOOP("Timeline", "E"),
    InteractionKind.CHAT: QT_TRANSLATE_NOOP("Timeline", "W"),
    InteractionKind.SOCIAL: QT_TRANSLATE_NOOP("Timeline", "S"),
    InteractionKind.LETTER: QT_TRANSLATE_NOOP("Timeline", "L"),
    InteractionKind.NOTE: QT_TRANSLATE_NOOP("Timeline", "N"),
}
_CHIPS = {
    EntryKind.DEAL: QT_TRANSLATE_NOOP("Timeline", "Deals"),
    EntryKind.NEED: QT_TRANSLATE_NOOP("Timeline", "Needs"),
    EntryKind.FILE: QT_TRANSLATE_NOOP("Timeline", "Files"),
}
MONEY, SYSTEM = "money", "system"
_MONEY = frozenset({EntryKind.DOCUMENT, EntryKind.PAYMENT, EntryKind.PURCHASE})
_DEAL_TONES = {StageKind.WON.value: Tone.GOOD, StageKind.LOST.value: Tone.ACT}
_NEED_TONES = {
    NeedStatus.OPEN.value: Tone.WATCH,
    NeedStatus.MET.value: Tone.GOOD,
    NeedStatus.LOST.value: Tone.QUIET,
}
# That somebody was reached needs no badge.
_OUTCOME_TONES = {
    Outcome.NO_ANSWER: Tone.WATCH,
    Outcome.POSITIVE: Tone.GOOD,
    Outcome.NEGATIVE: Tone.ACT,
}


def rows_of(entries: Sequence[TimelineEntry], today: date, runs: Runs = Runs.PLAIN) -> Iterator[TimelineRow]:
    """Yield the rows of a timeline, newest first, after what is to be done, soonest first, and what is pinned."""
    to_do = [one for one in entries if one.kind is EntryKind.FOLLOW_UP and not one.follow_ups[0].done_at]
    if to_do:
        yield TimelineRow(head=translate("Timeline", "To do"))
    for entry in sorted(to_do, key=lambda one: (one.on, one.id)):
        yield _row(entry, today)
    if any(one.pinned for one in entries):
        yield TimelineRow(head=translate("Timeline", "Pinned"))
    yield from (_row(one, today) for one in entries if one.pinned)
    waiting = {one.id for one in (*to_do, *(one for one in entries if one.pinned))}
    yield from _by_month((one for one in entries if one.id not in waiting), today, runs)


def chips_of(entries: Sequence[TimelineEntry]) -> dict[str, str]:
    """Return key and words of the filters that would show something."""
    present = {entry.channel for entry in entries}
    chips = {ALL: translate("Timeline", "All")}
    if any(entry.follow_ups for entry in entries):
        chips[EntryKind.FOLLOW_UP.value] = translate("Timeline", "Follow-ups")
    kinds = {entry.kind for entry in entries}
    if kinds & _MONEY:
        chips[MONEY] = translate("Timeline", "Money")
    chips |= {kind.value: translate("Timeline", name) for kind, name in _CHIPS.items() if kind in kinds}
    chips |= {kind.value: name_of(kind) for kind in InteractionKind if kind in present}
    if any(entry.by or _is_change(entry) for entry in entries):
        chips[SYSTEM] = translate("Timeline", "System")
    return chips


def passes(entry: TimelineEntry, chip: str) -> bool:
    """Tell whether a filter lets an entry through."""
    if chip == EntryKind.FOLLOW_UP:
        return bool(entry.follow_ups)
    if chip == MONEY:
        return entry.kind in _MONEY
    if chip == SYSTEM:
        return bool(entry.by) or _is_change(entry)
    return chip in (ALL, entry.channel, entry.kind)


def due_words(row: FollowUpRow, today: date) -> tuple[str, Tone]:
    """Return what a follow-up's badge says, and its tone: overdue in red and by word."""
    due, at = due_here(row.due_on, row.due_time, row.zone)
    when = f"{format_near_day(due, today)} {at}".rstrip()
    if row.done_at:
        return translate("Timeline", "Done {day}").format(
            day=format_short_date(local(row.done_at).date(), today)
        ), Tone.QUIET
    if due < today:
        return translate("Timeline", "Overdue since {day}").format(day=when), Tone.ACT
    if due == today:
        return translate("Timeline", "Today {time}").format(time=at).rstrip(), Tone.WATCH
    return translate("Timeline", "Follow up {day}").format(day=when), Tone.WATCH


def _by_month(entries: Iterable[TimelineEntry], today: date, runs: Runs) -> Iterator[TimelineRow]:
    for _, of_month in groupby(entries, key=lambda entry: month_number(local(entry.at).date())):
        for number, (is_change, some) in enumerate(groupby(of_month, key=_is_change)):
            run = list(some)
            if number == 0:
                yield TimelineRow(head=format_month(local(run[0].at).date()))
            yield from change_rows(run, runs) if is_change else (_row(entry, today) for entry in run)


def _is_change(entry: TimelineEntry) -> bool:
    return entry.kind is EntryKind.CHANGE


def _row(entry: TimelineEntry, today: date) -> TimelineRow:
    match entry.kind:
        case EntryKind.PURCHASE:
            return _purchase_row(entry)
        case EntryKind.FILE:
            return _file_row(entry)
        case EntryKind.DEAL | EntryKind.DOCUMENT | EntryKind.PAYMENT:
            return _sale_row(entry)
        case EntryKind.NEED:
            return _need_row(entry)
        case _:
            return _contact_row(entry, today)


def _contact_row(entry: TimelineEntry, today: date) -> TimelineRow:
    """Return an interaction with the follow-ups that came of it, or a follow-up by itself."""
    plans = tuple(_plan(row, today) for row in entry.follow_ups)
    if entry.channel is None:
        return TimelineRow(
            head=marked(translate("Timeline", "Follow-up"), entry),
            entry=entry,
            letter=translate("Timeline", "F"),
            tone=plans[0].tone,
            plans=plans,
        )
    return TimelineRow(
        head=marked(" · ".join(filter(None, (name_of(entry.channel), _details(entry)))), entry),
        entry=entry,
        letter=translate("Timeline", _LETTERS[entry.channel]),
        tone=Tone.QUIET if entry.channel is InteractionKind.NOTE else Tone.ACCENT,
        when=moment_words(entry.at),
        plans=plans,
        outcome=_outcome(entry.outcome),
    )


def _purchase_row(entry: TimelineEntry) -> TimelineRow:
    money = format_money(Money(currency=entry.currency, amount_minor=entry.amount))
    bought = translate("Timeline", "Purchase")
    return TimelineRow(
        head=f"{bought} · {money}",
        entry=entry,
        letter=money.lstrip("-").rstrip("0123456789.,").strip(),
        tone=Tone.GOOD,
        when=day_words(date.fromisoformat(entry.on)),
    )


def _file_row(entry: TimelineEntry) -> TimelineRow:
    added = translate("Timeline", "File added")
    return TimelineRow(
        head=f"{added} · {format_size(entry.size)}",
        entry=entry,
        letter=translate("Timeline", "A"),
        tone=Tone.QUIET,
        when=moment_words(entry.at),
    )


def _need_row(entry: TimelineEntry) -> TimelineRow:
    """Return a need with the time during which it was open: Need met · open 3 May – 20 Nov."""
    heads = {
        NeedStatus.OPEN.value: translate("Timeline", "Need"),
        NeedStatus.MET.value: translate("Timeline", "Need met"),
        NeedStatus.LOST.value: translate("Timeline", "Need lost"),
    }
    since, until = day_words(date.fromisoformat(entry.what)), day_words(date.fromisoformat(entry.on))
    if entry.status == NeedStatus.OPEN or until == since:
        during = translate("Timeline", "since {day}").replace("{day}", since)
    else:
        during = translate("Timeline", "open {day} – {end}").replace("{day}", since).replace("{end}", until)
    met_by = translate("Timeline", "met by “{deal}”")
    return TimelineRow(
        head=f"{heads[entry.status]} · {during}",
        entry=replace(entry, text=met_by.replace("{deal}", entry.text) if entry.text else ""),
        letter=translate("Timeline", "B"),
        tone=_NEED_TONES[entry.status],
        when=until,
    )


def _sale_row(entry: TimelineEntry) -> TimelineRow:
    money = Money(currency=entry.currency, amount_minor=entry.amount)
    amount = format_money(money) if entry.currency else ""
    letters = {
        EntryKind.DEAL: translate("Timeline", "D"),
        EntryKind.DOCUMENT: translate("Timeline", "P"),
        EntryKind.PAYMENT: amount.rstrip("0123456789.,").strip(),
    }
    tones = {
        EntryKind.DEAL: _DEAL_TONES.get(entry.status, Tone.ACCENT),
        EntryKind.DOCUMENT: Tone.QUIET,
        EntryKind.PAYMENT: Tone.GOOD,
    }
    return TimelineRow(
        head=" · ".join(filter(None, (*_sale_words(entry), amount))),
        entry=entry,
        letter=letters[entry.kind],
        tone=tones[entry.kind],
        when=day_words(date.fromisoformat(entry.on)),
    )


def _sale_words(entry: TimelineEntry) -> tuple[str, str]:
    if entry.kind is EntryKind.PAYMENT:
        return translate("Timeline", "Payment"), ""
    if entry.kind is EntryKind.DOCUMENT:
        return name_of(DocumentKind(entry.status)), entry.what
    if entry.status == StageKind.WON:
        return translate("Timeline", "Deal won"), ""
    if entry.status == StageKind.LOST:
        return translate("Timeline", "Deal lost"), ""
    return translate("Timeline", "Deal"), entry.what


def _outcome(outcome: Outcome | None) -> tuple[str, Tone] | None:
    tone = _OUTCOME_TONES.get(outcome) if outcome else None
    return (name_of(outcome), tone) if outcome and tone else None


def _details(entry: TimelineEntry) -> str:
    """Return how long it took and who began: 6 min, outgoing."""
    minutes = translate("Timeline", "{minutes} min").format(minutes=entry.minutes) if entry.minutes else ""
    # That we go on a visit needs no word.
    usual = entry.channel is InteractionKind.VISIT and entry.direction is Direction.OUTGOING
    direction = name_of(entry.direction).lower() if entry.direction and not usual else ""
    return translate("Timeline", ", ").join(filter(None, (minutes, direction)))


def _plan(row: FollowUpRow, today: date) -> Plan:
    badge, tone = due_words(row, today)
    badge = " · ".join(filter(None, (badge, name_of(row.channel) if row.channel else "")))
    return Plan(row=row, badge=badge, tone=tone)
