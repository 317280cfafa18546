"""Birthdays and other yearly days of customers that come soon, solar and lunar, and the next festival."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_crm.domain.dates import Day, parse_day
from desktop_crm.domain.errors import BadInput
from desktop_crm.domain.festivals import Festival, next_festival
from desktop_crm.domain.lunar_days import is_lunar, parse_lunar
from desktop_crm.domain.placeholders import Place
from desktop_crm.domain.planning import Reason, ReasonKind
from desktop_crm.domain.records import ContactKind
from desktop_crm.queries.rule_subjects import words_of_customers
from desktop_crm.store.among import among, these
from desktop_crm.store.context import viewing
from desktop_crm.store.models import ContactPoint, ContactRule, Customer
from desktop_crm.store.opened import opened

DAYS_AHEAD = 7
_LEAP_DAY = "-02-29"


@dataclass(frozen=True, slots=True, kw_only=True)
class DateAhead:
    """A yearly day of a customer. `on` is when it is kept this time, `label` birthday, anniversary or the user's word.

    `point_id` is the contact point that holds it, `turns` the age reached, where the year is known; `likes` what the
    customer is known to like. `leaping` is a 29 February, which is kept on 1 March in other years.
    """

    customer_id: int
    name: str
    label: str
    on: date
    reason: Reason
    point_id: int = 0
    turns: int | None = None
    likes: str = ""
    leaping: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class YearlyDay:
    """When a yearly day of somebody is kept this time; `point_id` is the contact point that holds it."""

    customer_id: int
    point_id: int
    label: str
    on: date


@dataclass(frozen=True, slots=True)
class _Found:
    """A yearly day before names are opened."""

    customer_id: int
    point_id: int
    on: date
    reason: Reason
    turns: int | None
    leaping: bool


_DATES = select(ContactPoint.id, ContactPoint.customer_id, ContactPoint.normal).where(
    ContactPoint.kind == ContactKind.DATE.value
)
_LABELS = select(ContactPoint.id, ContactPoint.label).where(among(ContactPoint.id))
_GREETED = select(Customer.id, Customer.last_contact_at).where(
    among(Customer.id),
    Customer.archived_at.is_(None),
    Customer.deleted_at.is_(None),
    Customer.id.not_in(select(ContactRule.customer_id).where(ContactRule.do_not_contact == 1)),
)


def dates_ahead(session: Session, on: date, days: int = DAYS_AHEAD, limit: int = 50) -> tuple[DateAhead, ...]:
    """Return the yearly days within `days` days, the next first, of a day whom we talked to last; none where hidden.

    All dates of the store are opened, as they stand sealed: some 10 µs each.
    """
    return _told(session, _known(session, on, days)[:limit])


def dates_of_days(
    session: Session, on: date, days: int, most: int
) -> tuple[tuple[DateAhead, ...], dict[date, int]]:
    """Return as `dates_ahead`, but `most` of each day, and how many each day has in all."""
    found = _known(session, on, days)
    counts: Counter[date] = Counter()
    chosen = []
    for one in found:
        counts[one.on] += 1
        if counts[one.on] <= most:
            chosen.append(one)
    return _told(session, chosen), dict(counts)


def _known(session: Session, on: date, days: int) -> list[_Found]:
    """Return the days of those who may be greeted, the next first."""
    if viewing(session).hides(ContactKind.DATE):
        return []
    found = list(_within(session, on, days))
    rows = session.connection().execute(_GREETED, these(one.customer_id for one in found))
    greeted = {row.id: row.last_contact_at or 0 for row in rows}
    known = [one for one in found if one.customer_id in greeted]
    return sorted(known, key=lambda one: (one.on, -greeted[one.customer_id], one.customer_id))


def _told(session: Session, chosen: Sequence[_Found]) -> tuple[DateAhead, ...]:
    known = words_of_customers(session, {one.customer_id for one in chosen})
    labels = _labels(session, [one.point_id for one in chosen])
    return tuple(
        DateAhead(
            customer_id=one.customer_id,
            name=known[one.customer_id][Place.NAME],
            label=labels.get(one.point_id, ""),
            on=one.on,
            reason=one.reason,
            point_id=one.point_id,
            turns=one.turns,
            likes=known[one.customer_id].get(Place.LIKES, ""),
            leaping=one.leaping,
        )
        for one in chosen
    )


def yearly_days(session: Session, on: date, days: int) -> list[YearlyDay]:
    """Return all yearly days from a day on, within less than a year, of whomever."""
    found = list(_within(session, on, days))
    labels = _labels(session, [one.point_id for one in found])
    return [
        YearlyDay(customer_id=one.customer_id, point_id=one.point_id, label=labels[one.point_id], on=one.on)
        for one in found
    ]


def festival_ahead(on: date) -> tuple[Festival, date] | None:
    """Return the next festival within DAYS_AHEAD days, or None."""
    try:
        ahead = [(next_festival(festival, on), festival) for festival in Festival]
    except (ValueError, StopIteration):
        return None
    day, festival = min(ahead)
    return (festival, day) if day <= on + timedelta(DAYS_AHEAD) else None


def _within(session: Session, on: date, days: int) -> Iterator[_Found]:
    rows = session.connection().execute(_DATES).all()
    last = on + timedelta(days)
    soon = {(on + timedelta(ahead)).strftime("-%m-%d") for ahead in range(days + 1)}
    leapers = "-03-01" in soon
    for row, normal in zip(rows, opened(session, ContactPoint.normal, rows), strict=True):
        # Nearly all fall out by their last six characters, before anything is reckoned.
        if normal and (normal[-6:] in soon or normal[0] == "l" or (leapers and normal.endswith(_LEAP_DAY))):
            kept = _kept_on(normal, on)
            if kept is not None and kept[0] <= last:
                day, reason, turns = kept
                leaping = normal[0] != "l" and normal.endswith(_LEAP_DAY)
                yield _Found(row.customer_id, row.id, day, reason, turns, leaping)


def _kept_on(normal: str, on: date) -> tuple[date, Reason, int | None] | None:
    """Return when a date is kept next, why, and the age then; None for what is no day."""
    try:
        if is_lunar(normal):
            lunar = parse_lunar(normal)
            day = lunar.next_day(on)
            if day is None:
                return None
            return day, _reason(on, day, normal), None
        born = parse_day(normal)
    except BadInput:
        return None
    day = _next_solar(born, on)
    return day, _reason(on, day, ""), day.year - born.year if born.year else None


def _next_solar(born: Day, on: date) -> date:
    """Return when a solar day comes round again; 29 February is kept on 1 March in other years."""
    for year in (on.year, on.year + 1):
        try:
            day = date(year, born.month, born.day)
        except ValueError:
            day = date(year, 3, 1)
        if day >= on:
            break
    return day


def _reason(on: date, day: date, lunar_on: str) -> Reason:
    return Reason(
        kind=ReasonKind.BIRTHDAY, days=(day - on).days, usual=0, on=day.isoformat(), lunar_on=lunar_on
    )


def _labels(session: Session, point_ids: list[int]) -> dict[int, str]:
    rows = session.connection().execute(_LABELS, these(point_ids)).all()
    labels = opened(session, ContactPoint.label, rows)
    return {row.id: label for row, label in zip(rows, labels, strict=True)}
