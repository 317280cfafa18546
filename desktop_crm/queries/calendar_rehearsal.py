"""What an import of calendar files would do, event by event, before anything is written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, time

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from desktop_crm.domain.calendar_records import CalendarRecord, ReadCalendar, RefusedEvent
from desktop_crm.domain.calendar_uids import point_of, record_of
from desktop_crm.domain.clock import instant, today
from desktop_crm.domain.folding import fold
from desktop_crm.domain.occasions import Occasion, Remark, occasions
from desktop_crm.domain.repeat import due_instant
from desktop_crm.domain.text import LINE_LIMIT
from desktop_crm.queries.calendar_parties import PartyFinder
from desktop_crm.queries.conditions import IS_CONTACT
from desktop_crm.queries.details import names_of
from desktop_crm.queries.rehearsal import Verdict
from desktop_crm.queries.settings import home_country
from desktop_crm.store.among import among, these
from desktop_crm.store.models import ContactPoint, FollowUp, FollowUpTerms, Interaction
from desktop_crm.store.opened import opened

_DASHES = (" — ", " – ", " - ", ": ", "：")
_NOON = time(12)
_REPORT_EVERY = 100

Step = Callable[[int, int], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class RehearsedEvent:
    """One time of an event and what would become of it: a follow-up, or where it is past an interaction.

    `customer_id` is whom it is with. A doubtful one fits all of `candidates`, or nobody known, and is not written
    before somebody is chosen. `target` is the follow-up of the store that it is about, 0 for none.
    """

    file: int
    record: CalendarRecord
    occasion: Occasion
    verdict: Verdict
    title: str
    customer_id: int | None = None
    candidates: tuple[int, ...] = ()
    target: int = 0
    remarks: frozenset[Remark] = frozenset()

    def given(self, customer_id: int) -> RehearsedEvent:
        """Return it as one with this customer, by the user's word; what is known stays with whom it is."""
        if self.target or self.verdict is Verdict.SAME:
            return self
        return replace(self, customer_id=customer_id, verdict=Verdict.NEW)

    def left_out(self) -> RehearsedEvent:
        """Return it as one that is not wanted."""
        return replace(self, verdict=Verdict.LEFT_OUT)

    @property
    def writes(self) -> bool:
        """Tell whether something would be written."""
        return self.customer_id is not None and self.verdict not in (Verdict.SAME, Verdict.LEFT_OUT)


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarRehearsal:
    """What would become of files; `names` are those of the customers it is about."""

    events: tuple[RehearsedEvent, ...] = ()
    refused: tuple[tuple[int, RefusedEvent], ...] = ()
    names: Mapping[int, str] = field(default_factory=dict)

    def count(self, verdict: Verdict) -> int:
        """Return how many events have this verdict."""
        return sum(event.verdict is verdict for event in self.events)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Known:
    """A follow-up of the store, as far as a file could change it."""

    id: int
    customer_id: int
    on: str
    at: str
    zone: str
    title: str
    repeat: str
    done: bool


_NAMED = (
    select(FollowUpTerms.id, FollowUpTerms.follow_up_id, FollowUpTerms.uid)
    .where(FollowUpTerms.__table__.c.uid_sealed.is_not(None))
    .order_by(FollowUpTerms.follow_up_id)
)
_PLANS = (
    select(
        FollowUp.id, FollowUp.customer_id, FollowUp.due_on, FollowUp.due_time, FollowUp.zone, FollowUp.done_at,
        FollowUp.title, FollowUpTerms.repeat,
    )
    .outerjoin(FollowUpTerms, FollowUpTerms.follow_up_id == FollowUp.id)
    .where(among(FollowUp.id))
)  # fmt: skip
_KEPT = select(ContactPoint.id, ContactPoint.customer_id).where(among(ContactPoint.id))
_TALKS = select(Interaction.customer_id, Interaction.at).where(
    Interaction.at.between(bindparam("first"), bindparam("last")),
    IS_CONTACT,
)


def rehearse_calendar(
    session: Session, files: Sequence[ReadCalendar], step: Step = lambda _done, _total: None
) -> CalendarRehearsal:
    """Compare files with the store; nothing is written. `step` is told how far it is, and may raise."""
    rehearser = _Rehearser(session, files)
    refused = [(place, one) for place, file in enumerate(files) for one in file.refused]
    events: list[RehearsedEvent] = []
    records = [(place, record) for place, file in enumerate(files) for record in file.records]
    for done, (place, record) in enumerate(records):
        if done % _REPORT_EVERY == 0:
            step(done, len(records))
        for one in rehearser.judge(place, record):
            if isinstance(one, RehearsedEvent):
                events.append(one)
            else:
                refused.append((place, RefusedEvent(line=record.line, reason=one, title=record.title)))
    rehearser.finder.forget()
    return _named(session, _without_known_talks(session, events), refused)


def _named(
    session: Session, events: Iterable[RehearsedEvent], refused: Sequence[tuple[int, RefusedEvent]]
) -> CalendarRehearsal:
    """Return the whole with the names of those whom it is about."""
    judged = list(events)
    concerned = {who for event in judged for who in (event.customer_id, *event.candidates) if who is not None}
    names = names_of(session, sorted(concerned))
    titled = tuple(_titled(event, names) for event in judged)
    return CalendarRehearsal(events=titled, refused=tuple(refused), names=names)


class _Rehearser:
    def __init__(self, session: Session, files: Sequence[ReadCalendar]) -> None:
        self.finder = PartyFinder(session, home_country(session))
        self._today = today()
        ours = {record_of(record.uid.partition("#")[0]) for file in files for record in file.records}
        ids = [one for one in ours if one is not None]
        self._by_id, self._by_uid = _follow_ups(session, ids)
        yearly = {point_of(record.uid) for file in files for record in file.records}
        points = [one for one in yearly if one is not None]
        self._kept = {row.id: row.customer_id for row in session.execute(_KEPT, these(points))}
        self._talks = set(session.scalars(select(Interaction.id).where(among(Interaction.id)), these(ids)))
        self._seen: Counter[str] = Counter()

    def judge(self, file: int, record: CalendarRecord) -> Iterator[RehearsedEvent | str]:
        """Yield what becomes of a record's times, or why nothing does."""
        found = occasions(record, self._today)
        if found.refused:
            yield found.refused
        customers: tuple[int, ...] | None = None
        for occasion in found.times:
            uid = occasion.uid(record)
            self._seen[uid] += 1
            if uid and self._seen[uid] > 1:
                yield "twice"
                return
            known = self._known(uid)
            if known is None and customers is None:
                customers = self.finder.customers(record)
            remarks = found.remarks | ({Remark.TEXT_DROPPED} if record.text and not occasion.past else set())
            event = RehearsedEvent(
                file=file,
                record=record,
                occasion=occasion,
                verdict=Verdict.NEW,
                title=record.title,
                remarks=frozenset(remarks),
            )
            yield self._decide(event, known, customers or ())

    def _known(self, uid: str) -> _Known | None:
        own = record_of(uid)
        return self._by_uid.get(uid) or (self._by_id.get(own) if own else None)

    def _decide(
        self, event: RehearsedEvent, known: _Known | None, customers: tuple[int, ...]
    ) -> RehearsedEvent:
        if known is not None:
            same = known.done or event.occasion.past or _says_the_same(event, known)
            return replace(
                event,
                verdict=Verdict.SAME if same else Verdict.CHANGED,
                customer_id=known.customer_id,
                target=known.id,
            )
        if (point := point_of(event.record.uid)) is not None and point in self._kept:
            return replace(event, verdict=Verdict.SAME, customer_id=self._kept[point])
        if record_of(event.record.uid) in self._talks:
            return replace(event, verdict=Verdict.SAME)
        if len(customers) == 1:
            return replace(event, customer_id=customers[0])
        return replace(event, verdict=Verdict.DOUBTFUL, candidates=customers)


def _follow_ups(session: Session, ids: list[int]) -> tuple[dict[int, _Known], dict[str, _Known]]:
    """Return follow-ups by id and all that a file named by that name; of a repeat the newest one counts."""
    named = session.execute(_NAMED).all()
    uids = opened(session, FollowUpTerms.uid, named)
    wanted = [*ids, *(row.follow_up_id for row in named)]
    rows = session.connection().execute(_PLANS, these(wanted)).all()
    titles = opened(session, FollowUp.title, rows)
    by_id = {
        row.id: _Known(
            id=row.id,
            customer_id=row.customer_id,
            on=row.due_on,
            at=row.due_time or "",
            zone=row.zone or "",
            title=title or "",
            repeat=row.repeat or "",
            done=row.done_at is not None,
        )
        for row, title in zip(rows, titles, strict=True)
    }
    return by_id, {
        uid or "": by_id[row.follow_up_id]
        for row, uid in zip(named, uids, strict=True)
        if row.follow_up_id in by_id
    }


def _says_the_same(event: RehearsedEvent, known: _Known) -> bool:
    occasion = event.occasion
    at = f"{occasion.at:%H:%M}" if occasion.at else ""
    same_time = (occasion.on.isoformat(), at) == (known.on, known.at)
    if occasion.at and known.at and not same_time:
        there = due_instant(occasion.on, occasion.at, occasion.zone)
        day = datetime.fromisoformat(known.on).date()
        same_time = there == due_instant(day, time.fromisoformat(known.at), known.zone)
    # Our own files may name the customer before the title, or tell neither.
    place = event.record.place
    told = f"{event.title} ({place})" if place and place not in event.title else event.title
    ours = record_of(event.record.uid) is not None
    same_title = ours or known.title == place or fold(told).endswith(fold(known.title))
    return same_time and occasion.repeat == known.repeat and same_title


def _titled(event: RehearsedEvent, names: Mapping[int, str]) -> RehearsedEvent:
    """Leave the customer's name out where the title begins with it, and add the place."""
    title, place = event.title, event.record.place
    name = names.get(event.customer_id, "") if event.customer_id is not None else ""
    for dash in _DASHES:
        if name and title.startswith(name + dash):
            title = title[len(name + dash) :]
    title = "" if title == name else title
    if title and place and place not in title:
        title = f"{title} ({place})"
    return replace(event, title=(title or place)[:LINE_LIMIT])


def talk_instant(event: RehearsedEvent) -> int:
    """Return when a past event took place, in UTC milliseconds; one of a whole day at noon."""
    at = event.occasion.at or _NOON
    return instant(datetime.combine(event.occasion.on, at))


def _without_known_talks(session: Session, events: Sequence[RehearsedEvent]) -> Iterator[RehearsedEvent]:
    """Mark past events that are in the timeline already: the same customer at the same time."""
    instants = [talk_instant(event) for event in events if event.occasion.past]
    bounds = {"first": min(instants, default=0), "last": max(instants, default=-1)}
    known = {(row.customer_id, row.at) for row in session.execute(_TALKS, bounds)}
    for event in events:
        again = event.occasion.past and (event.customer_id, talk_instant(event)) in known
        yield replace(event, verdict=Verdict.SAME) if again else event
