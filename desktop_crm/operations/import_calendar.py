"""Writing what a rehearsal of calendar files decided, as one undo step."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from sqlalchemy.orm import Session

from desktop_crm.domain.calendar_uids import record_of
from desktop_crm.domain.ids import new_ids
from desktop_crm.domain.interactions import InteractionKind
from desktop_crm.domain.planning import Priority
from desktop_crm.operations.edits import FollowUpEdit
from desktop_crm.operations.existing import existing
from desktop_crm.operations.follow_ups import edit_follow_up
from desktop_crm.queries.calendar_rehearsal import RehearsedEvent, talk_instant
from desktop_crm.store.bulk_insert import BulkInsert
from desktop_crm.store.models import Customer, FollowUp, FollowUpTerms, Interaction

_URGENT = range(1, 5)
_LOW = range(6, 10)

Step = Callable[[int, int], None]


def import_calendar(
    session: Session,
    events: Sequence[RehearsedEvent],
    *,
    with_past: bool,
    step: Step = lambda _done, _total: None,
) -> None:
    """Plan what is to come, change what is known, and if wanted note what is past as visits. Raise RecordGone.

    `step` is told how far it is, and may raise: then nothing is written. Whoever is in the trash stays there.
    """
    wanted = [event for event in events if event.writes]
    changed = [event for event in wanted if event.target]
    ahead = [event for event in wanted if not event.target and not event.occasion.past]
    past = [event for event in wanted if event.occasion.past and not event.target] if with_past else []
    for customer_id in {event.customer_id for event in (*ahead, *past) if event.customer_id}:
        existing(session, Customer, customer_id)
    total = len(changed) + len(ahead) + len(past)
    for done, event in enumerate(changed):
        step(done, total)
        edit_follow_up(session, event.target, _edit(event))
    step(len(changed), total)
    _plan(session, ahead)
    step(len(changed) + len(ahead), total)
    _note(session, past)


def _edit(event: RehearsedEvent) -> FollowUpEdit:
    """Return what a file changes; titles of our own files are not read back, for they may tell less than we know."""
    occasion = event.occasion
    return FollowUpEdit(
        due_on=occasion.on.isoformat(),
        due_time=f"{occasion.at:%H:%M}" if occasion.at else "",
        zone=occasion.zone or None,
        title=None if record_of(event.record.uid) else event.title,
        repeat=occasion.repeat,
    )


def _plan(session: Session, events: Sequence[RehearsedEvent]) -> None:
    bulk, ids = BulkInsert(session), new_ids(len(events))
    for follow_up_id, event in zip(ids, events, strict=True):
        occasion = event.occasion
        bulk.add(
            FollowUp,
            id=follow_up_id,
            customer_id=event.customer_id,
            due_on=occasion.on.isoformat(),
            due_time=f"{occasion.at:%H:%M}" if occasion.at else None,
            zone=occasion.zone or None,
            title=event.title,
        )
        bulk.add(
            FollowUpTerms,
            follow_up_id=follow_up_id,
            priority=_priority(event.record.priority).value,
            repeat=occasion.repeat or None,
            promise=0,
            uid=occasion.uid(event.record) or None,
        )
    bulk.flush()


def _note(session: Session, events: Sequence[RehearsedEvent]) -> None:
    bulk = BulkInsert(session)
    for event in events:
        bulk.add(
            Interaction,
            customer_id=event.customer_id,
            kind=InteractionKind.VISIT.value,
            at=talk_instant(event),
            minutes=event.record.minutes or None,
            subject=event.title,
            text=event.record.text or None,
        )
    bulk.flush()
    _renew_last_contacts(session, events)


def _renew_last_contacts(session: Session, events: Iterable[RehearsedEvent]) -> None:
    latest: dict[int, int] = {}
    for event in events:
        if event.customer_id is not None:
            latest[event.customer_id] = max(latest.get(event.customer_id, 0), talk_instant(event))
    for customer_id, at in latest.items():
        customer = existing(session, Customer, customer_id)
        customer.last_contact_at = max(customer.last_contact_at or 0, at)


def _priority(number: int) -> Priority:
    if number in _URGENT:
        return Priority.HIGH
    return Priority.LOW if number in _LOW else Priority.NORMAL
