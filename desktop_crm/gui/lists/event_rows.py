"""The events of calendar files as rows of a table: when, what, with whom, and what becomes of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop_crm.domain.calendar_records import RefusedEvent
from desktop_crm.domain.occasions import Remark
from desktop_crm.domain.repeat import parse_repeat
from desktop_crm.gui.lists.plain_table import TextColumn
from desktop_crm.gui.translations import QT_TRANSLATE_NOOP, format_date
from desktop_crm.gui.wording import spoken
from desktop_crm.queries.calendar_rehearsal import CalendarRehearsal, RehearsedEvent
from desktop_crm.queries.rehearsal import Verdict
from desktop_crm.wording.reasons import say_repeat

REFUSED, UNKNOWN = "refused", "unknown"
GROUPS = ("new", "changed", "doubtful", UNKNOWN, "same", "left_out", REFUSED)
_GROUP_NAMES = {
    "new": QT_TRANSLATE_NOOP("CalendarEvents", "New: {count}"),
    "changed": QT_TRANSLATE_NOOP("CalendarEvents", "Changed: {count}"),
    "doubtful": QT_TRANSLATE_NOOP("CalendarEvents", "Fits several: {count}"),
    UNKNOWN: QT_TRANSLATE_NOOP("CalendarEvents", "No customer: {count}"),
    "same": QT_TRANSLATE_NOOP("CalendarEvents", "Already there: {count}"),
    "left_out": QT_TRANSLATE_NOOP("CalendarEvents", "Left out: {count}"),
    REFUSED: QT_TRANSLATE_NOOP("CalendarEvents", "Not taken: {count}"),
}
_REMARKS = {
    Remark.UNFOLDED: QT_TRANSLATE_NOOP(
        "CalendarEvents",
        "It repeats in a way that follow-ups cannot; its next days stand alone, five at most.",
    ),
    Remark.EXCEPTIONS: QT_TRANSLATE_NOOP(
        "CalendarEvents", "Single days are left out of its series; a follow-up comes back on them, too."
    ),
    Remark.ZONE_UNKNOWN: QT_TRANSLATE_NOOP(
        "CalendarEvents", "Its time zone has no known name: look whether the time is right."
    ),
    Remark.RULE_UNKNOWN: QT_TRANSLATE_NOOP(
        "CalendarEvents", "How it repeats is not understood; only its first day is taken."
    ),
    Remark.TEXT_DROPPED: QT_TRANSLATE_NOOP(
        "CalendarEvents", "It has a description, for which a follow-up has no room."
    ),
}
_REFUSALS = {
    "cancelled": QT_TRANSLATE_NOOP("CalendarEvents", "It was cancelled."),
    "done": QT_TRANSLATE_NOOP("CalendarEvents", "The task is done."),
    "ended": QT_TRANSLATE_NOOP("CalendarEvents", "Its series has ended."),
    "rule_unknown": QT_TRANSLATE_NOOP(
        "CalendarEvents", "It began in the past, and how it repeats is not understood."
    ),
    "twice": QT_TRANSLATE_NOOP("CalendarEvents", "It stands twice in the files; the first is taken."),
    "no_start": QT_TRANSLATE_NOOP("CalendarEvents", "It has no day."),
    "cut_off": QT_TRANSLATE_NOOP("CalendarEvents", "Its end is missing: the file may have been cut off."),
    "broken": QT_TRANSLATE_NOOP("CalendarEvents", "It is written in a way that no calendar allows."),
}
_WHEN, _WHAT = QT_TRANSLATE_NOOP("CalendarEvents", "When"), QT_TRANSLATE_NOOP("CalendarEvents", "What")
_WHOM, _BECOMES = QT_TRANSLATE_NOOP("CalendarEvents", "With"), QT_TRANSLATE_NOOP("CalendarEvents", "Becomes")
_FOLLOW_UP = QT_TRANSLATE_NOOP("CalendarEvents", "follow-up")
_VISIT = QT_TRANSLATE_NOOP("CalendarEvents", "visit in the timeline")
_MOVED = QT_TRANSLATE_NOOP("CalendarEvents", "changed follow-up")
_NOTHING = QT_TRANSLATE_NOOP("CalendarEvents", "nothing")
_LINE = QT_TRANSLATE_NOOP("CalendarEvents", "line {number}")


@dataclass(frozen=True, slots=True)
class EventRow:
    """A row: an event by its place in the rehearsal, or one that is refused."""

    place: int
    event: RehearsedEvent | None = None
    refused: RefusedEvent | None = None


def group_of(event: RehearsedEvent) -> str:
    """Return the group in which an event is shown."""
    if event.verdict is Verdict.DOUBTFUL and not event.candidates:
        return UNKNOWN
    return event.verdict.value


def rows_of(found: CalendarRehearsal, group: str) -> list[EventRow]:
    """Return the rows of a group."""
    if group == REFUSED:
        return [EventRow(place, refused=one) for place, (_, one) in enumerate(found.refused)]
    return [EventRow(place, one) for place, one in enumerate(found.events) if group_of(one) == group]


def say_group(group: str, count: int) -> str:
    """Return a group's name with how many are in it."""
    return _say(_GROUP_NAMES[group]).replace("{count}", f"{count:,}")


def say_row(row: EventRow) -> str:
    """Return what the user is told of a row before it is taken, or why it is not."""
    if row.refused is not None:
        return _say(_REFUSALS[row.refused.reason])
    remarks = row.event.remarks if row.event else frozenset()
    return " ".join(_say(_REMARKS[remark]) for remark in Remark if remark in remarks)


def columns(names: Mapping[int, str]) -> Sequence[TextColumn[EventRow]]:
    """Return the columns of the table; `names` are those of customers."""

    def whom(row: EventRow) -> str:
        if row.event is None:
            return ""
        if row.event.customer_id is not None:
            return names.get(row.event.customer_id, "")
        return " / ".join(f"{names.get(one, '')}?" for one in row.event.candidates)

    return (
        TextColumn(heading=_say(_WHEN), text=_when),
        TextColumn(heading=_say(_WHAT), text=_what),
        TextColumn(heading=_say(_WHOM), text=whom),
        TextColumn(heading=_say(_BECOMES), text=_becomes),
    )


def _when(row: EventRow) -> str:
    if row.event is None:
        number = row.refused.line if row.refused else 0
        return _say(_LINE).replace("{number}", f"{number:,}")
    occasion = row.event.occasion
    parts = [format_date(occasion.on), f"{occasion.at:%H:%M}" if occasion.at else ""]
    repeat = say_repeat(parse_repeat(occasion.repeat), spoken()) if occasion.repeat else ""
    return " · ".join(filter(None, (" ".join(filter(None, parts)), repeat)))


def _what(row: EventRow) -> str:
    if row.event is None:
        return row.refused.title if row.refused else ""
    return row.event.title or row.event.record.title


def _becomes(row: EventRow) -> str:
    if row.event is None:
        return say_row(row)
    if row.event.verdict in (Verdict.SAME, Verdict.LEFT_OUT) or row.event.customer_id is None:
        return _say(_NOTHING)
    if row.event.target:
        return _say(_MOVED)
    what = _say(_VISIT if row.event.occasion.past else _FOLLOW_UP)
    return f"{what} *" if row.event.remarks else what


def _say(text: str) -> str:
    return QCoreApplication.translate("CalendarEvents", text)
