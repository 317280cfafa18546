"""What a calendar file for other programs holds: follow-ups, and if wanted contacts, closing days and birthdays."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_crm.domain.calendar import CalendarKind
from desktop_crm.domain.calendar_records import CalendarRecord, Detail
from desktop_crm.domain.calendar_uids import calendar_uid, yearly_uid
from desktop_crm.domain.clock import local, today
from desktop_crm.domain.errors import UnknownFormat
from desktop_crm.domain.lunar_days import parse_lunar
from desktop_crm.domain.planning import Priority
from desktop_crm.domain.recurrence import rrule_of
from desktop_crm.domain.repeat import parse_repeat, repeats_between
from desktop_crm.domain.zones import zone_named
from desktop_crm.exchange.ical_write import rule_end, write_calendar
from desktop_crm.queries.conditions import IS_CONTACT, LIVING
from desktop_crm.queries.dates_ahead import DateAhead, dates_ahead
from desktop_crm.queries.details import names_of
from desktop_crm.store.models import Customer, Deal, FollowUp, FollowUpTerms, Interaction
from desktop_crm.store.opened import opened
from desktop_crm.system.files import write_parts_atomically

ENDING = ".ics"
_YEARS_AHEAD = 5
_DAYS_UNFOLDED = 3 * 366
_EVERYBODY = 1_000_000
_PRIORITIES = {Priority.HIGH: 1, Priority.NORMAL: 0, Priority.LOW: 9}

Watch = Callable[[int, int], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarWords:
    """What things are called where nothing else may be told of them, and what parts a name from a title."""

    calendar: str = "Desktop CRM"
    follow_up: str = "Follow-up"
    interaction: str = "Contact"
    deal: str = "Deal should close"
    date: str = "Birthday"
    dash: str = " — "


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarExport:
    """What goes where. `zone` is this computer's, for times that name none; `since` bounds what is past.

    With `tasks`, follow-ups are tasks (VTODO), which fewer calendars show, instead of events.
    """

    path: Path
    zone: str
    detail: Detail = Detail.FULL
    kinds: frozenset[CalendarKind] = frozenset({CalendarKind.FOLLOW_UP})
    tasks: bool = False
    since: date | None = None
    words: CalendarWords = CalendarWords()


_OPEN = (
    select(
        FollowUp.id, FollowUp.customer_id, FollowUp.due_on, FollowUp.due_time, FollowUp.zone, FollowUp.updated_at,
        FollowUp.title, FollowUpTerms.id.label("terms_id"), FollowUpTerms.priority, FollowUpTerms.repeat,
        FollowUpTerms.uid,
    )
    .join(Customer, Customer.id == FollowUp.customer_id)
    .outerjoin(FollowUpTerms, FollowUpTerms.follow_up_id == FollowUp.id)
    .where(FollowUp.done_at.is_(None), Customer.archived_at.is_(None), Customer.deleted_at.is_(None))
    .order_by(FollowUp.due_on, FollowUp.id)
)  # fmt: skip
_TALKS = (
    select(
        Interaction.id, Interaction.customer_id, Interaction.at, Interaction.minutes, Interaction.updated_at,
        Interaction.subject,
    )
    .join(Customer, Customer.id == Interaction.customer_id)
    .where(IS_CONTACT, Customer.deleted_at.is_(None))
    .order_by(Interaction.at)
)  # fmt: skip
_CLOSING = (
    select(Deal.id, Deal.customer_id, Deal.expected_on, Deal.updated_at, Deal.title)
    .where(Deal.status == "open", Deal.expected_on.is_not(None), LIVING)
    .order_by(Deal.expected_on)
)


def export_calendar(
    session: Session, export: CalendarExport, watch: Watch = lambda _done, _total: None
) -> int:
    """Write the file whole or not at all and return how many things are in it; one that stands there is replaced.

    `watch` is told how far the work is, and may raise Stopped. Raise UnknownFormat for another ending, CannotWrite.
    """
    if export.path.suffix.lower() != ENDING:
        raise UnknownFormat(path=str(export.path))
    records: list[CalendarRecord] = []
    collectors = [_COLLECTORS[kind] for kind in CalendarKind if kind in export.kinds]
    for place, collect in enumerate(collectors):
        watch(place, len(collectors))
        records += collect(session, export)
    watch(len(collectors), len(collectors))
    content = write_calendar(records, export.words.calendar, today())
    write_parts_atomically(export.path, [content])
    return len(records)


def _follow_ups(session: Session, export: CalendarExport) -> Iterator[CalendarRecord]:
    rows = session.connection().execute(_OPEN).all()
    names = names_of(session, {row.customer_id for row in rows})
    titles = opened(session, FollowUp.title, rows)
    uids = opened(session, FollowUpTerms.uid, rows, by="terms_id")
    for row, title, uid in zip(rows, titles, uids, strict=True):
        on, at = date.fromisoformat(row.due_on), time.fromisoformat(row.due_time) if row.due_time else None
        zone = _zone(row.zone, export) if at else ""
        rrule, also_on = _repeat(row.repeat, on, at, zone)
        yield CalendarRecord(
            uid=uid or calendar_uid(row.id),
            on=on,
            at=at,
            zone=zone,
            title=_title(export, names[row.customer_id], title, export.words.follow_up),
            rrule=rrule,
            also_on=also_on,
            task=export.tasks,
            busy=at is not None,
            priority=_PRIORITIES[Priority(row.priority or 0)],
            changed_at=row.updated_at,
        )


def _interactions(session: Session, export: CalendarExport) -> Iterator[CalendarRecord]:
    rows = session.connection().execute(_TALKS).all()
    if export.since is not None:
        rows = [row for row in rows if local(row.at).date() >= export.since]
    names = names_of(session, {row.customer_id for row in rows})
    subjects = opened(session, Interaction.subject, rows)
    for row, subject in zip(rows, subjects, strict=True):
        here = local(row.at)
        if export.zone:
            here = here.astimezone(ZoneInfo(export.zone))
        yield CalendarRecord(
            uid=calendar_uid(row.id),
            on=here.date(),
            at=here.time().replace(microsecond=0),
            zone=_zone(None, export),
            minutes=row.minutes or 0,
            title=_title(export, names[row.customer_id], subject, export.words.interaction),
            changed_at=row.updated_at,
        )


def _deals(session: Session, export: CalendarExport) -> Iterator[CalendarRecord]:
    rows = session.connection().execute(_CLOSING).all()
    names = names_of(session, {row.customer_id for row in rows if row.customer_id})
    titles = opened(session, Deal.title, rows)
    for row, title in zip(rows, titles, strict=True):
        yield CalendarRecord(
            uid=calendar_uid(row.id),
            on=date.fromisoformat(row.expected_on),
            title=_title(export, names.get(row.customer_id, ""), title, export.words.deal),
            busy=False,
            changed_at=row.updated_at,
        )


def _dates(session: Session, export: CalendarExport) -> Iterator[CalendarRecord]:
    """Yield yearly days: by a rule, and where none says them (lunar, 29 February) each of the next years alone."""
    for one in dates_ahead(session, today(), 365, _EVERYBODY):
        label = export.words.date if one.label in ("", "birthday") else one.label
        title = _title(export, one.name, label, export.words.date)
        days = list(_days_of(one))
        for day in days:
            yield CalendarRecord(
                uid=yearly_uid(one.point_id, day, alone=len(days) > 1),
                on=day,
                title=title,
                rrule="FREQ=YEARLY" if len(days) == 1 else "",
                busy=False,
            )


def _days_of(one: DateAhead) -> Iterator[date]:
    lunar = parse_lunar(one.reason.lunar_on) if one.reason.lunar_on else None
    day: date | None = one.on
    if lunar is None and not one.leaping:
        yield one.on
        return
    for year in range(_YEARS_AHEAD):
        if day is None:
            return
        yield day
        day = lunar.next_day(day + timedelta(1)) if lunar else _leaper(one.on.year + year + 1)


def _leaper(year: int) -> date:
    try:
        return date(year, 2, 29)
    except ValueError:
        return date(year, 3, 1)


def _repeat(kept: str | None, on: date, at: time | None, zone: str) -> tuple[str, tuple[date, ...]]:
    """Return a rule as files write it, or where none says it the days of the next years."""
    if not kept:
        return "", ()
    rule = parse_repeat(kept)
    text = rrule_of(rule, on, rule_end(rule.until, at, zone) if rule.until else "")
    if text is not None:
        return text, ()
    return "", tuple(repeats_between(rule, on, on, on + timedelta(_DAYS_UNFOLDED)))


def _title(export: CalendarExport, name: str, title: str, otherwise: str) -> str:
    match export.detail:
        case Detail.FULL:
            return export.words.dash.join(filter(None, (name, title))) or otherwise
        case Detail.NAMES:
            return name or otherwise
    return otherwise


def _zone(kept: str | None, export: CalendarExport) -> str:
    return kept if kept and zone_named(kept) else export.zone


_COLLECTORS: dict[CalendarKind, Callable[[Session, CalendarExport], Iterator[CalendarRecord]]] = {
    CalendarKind.FOLLOW_UP: _follow_ups,
    CalendarKind.INTERACTION: _interactions,
    CalendarKind.DEAL: _deals,
    CalendarKind.DATE: _dates,
}
