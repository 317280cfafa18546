"""Planning what is to be done for a customer, putting it off, and finishing it with what comes next."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, time

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_crm.domain.calendar_uids import calendar_uid
from desktop_crm.domain.clock import now_ms, today
from desktop_crm.domain.dates import iso_day
from desktop_crm.domain.errors import BadInput
from desktop_crm.domain.ids import new_id
from desktop_crm.domain.interactions import InteractionKind
from desktop_crm.domain.planning import Priority, PromiseOutcome
from desktop_crm.domain.repeat import anchored, following, parse_repeat
from desktop_crm.domain.text import clean
from desktop_crm.operations.edits import FollowUpEdit
from desktop_crm.operations.existing import existing
from desktop_crm.store.models import Customer, FollowUp, FollowUpTerms


def plan_follow_up(
    session: Session, customer_id: int, edit: FollowUpEdit, interaction_id: int | None = None
) -> int:
    """Plan something to do for a customer and return its id. Raise BadInput, RecordGone."""
    existing(session, Customer, customer_id)
    follow_up = FollowUp(
        id=new_id(), created_at=now_ms(), customer_id=customer_id, interaction_id=interaction_id, due_on=""
    )
    session.add(follow_up)
    _change(session, follow_up, edit)
    session.flush()
    return follow_up.id


def plan_each(session: Session, customer_ids: Sequence[int], edits: Sequence[FollowUpEdit]) -> list[int]:
    """Plan something to do for each of several customers and return the ids. Raise BadInput, RecordGone."""
    pairs = zip(customer_ids, edits, strict=True)
    return [plan_follow_up(session, customer_id, edit) for customer_id, edit in pairs]


def edit_follow_up(session: Session, follow_up_id: int, edit: FollowUpEdit) -> None:
    """Change, finish or reopen a follow-up. Raise BadInput, RecordGone."""
    follow_up = existing(session, FollowUp, follow_up_id)
    _change(session, follow_up, edit)
    if edit.done:
        finish_follow_up(session, follow_up_id)
    elif edit.done is False:
        _reopen(session, follow_up)


def put_off_follow_up(session: Session, follow_up_id: int, until: date) -> None:
    """Move something planned to another day; it keeps its time. Raise RecordGone."""
    existing(session, FollowUp, follow_up_id).due_on = until.isoformat()


def move_follow_up(session: Session, follow_up_id: int, to: date, at: time | None, zone: str | None) -> None:
    """Move something planned to a day and a wall-clock time of a zone, None for no time. Raise RecordGone."""
    follow_up = existing(session, FollowUp, follow_up_id)
    follow_up.due_on = to.isoformat()
    follow_up.due_time = at.strftime("%H:%M") if at else None
    follow_up.zone = zone if at else None


def finish_follow_up(
    session: Session, follow_up_id: int, next_step: FollowUpEdit | None = None
) -> int | None:
    """Note that something planned is done and plan what comes next: the step given, or the next of a repeat.

    A promise counts as kept if it is done by its day, else as broken. Return the id of what is planned now, if
    anything. What was done before stays so. Raise BadInput, RecordGone.
    """
    follow_up = existing(session, FollowUp, follow_up_id)
    terms = terms_of(session, follow_up_id)
    repeated = None
    if follow_up.done_at is None:
        follow_up.done_at = now_ms()
        if terms is not None:
            terms.outcome = _outcome(follow_up, terms)
            repeated = _plan_next(session, follow_up, terms)
    if next_step is not None:
        return plan_follow_up(session, follow_up.customer_id, next_step, follow_up.interaction_id)
    return repeated


def delete_follow_up(session: Session, follow_up_id: int) -> None:
    """Delete a follow-up. Raise RecordGone."""
    session.delete(existing(session, FollowUp, follow_up_id))


def terms_of(session: Session, follow_up_id: int) -> FollowUpTerms | None:
    """Return what a follow-up has beyond its day; most have nothing."""
    return session.scalars(select(FollowUpTerms).where(FollowUpTerms.follow_up_id == follow_up_id)).first()


def _change(session: Session, follow_up: FollowUp, edit: FollowUpEdit) -> None:
    if edit.due_on is not None:
        follow_up.due_on = iso_day(edit.due_on) if edit.due_on else ""
    if edit.due_time is not None:
        follow_up.due_time = _iso_time(edit.due_time) if edit.due_time else None
        follow_up.zone = edit.zone
    if edit.title is not None:
        follow_up.title = clean(edit.title, "title")
    if not follow_up.due_on:
        raise BadInput(field="date", problem="empty")
    _change_terms(session, follow_up, edit)


def _change_terms(session: Session, follow_up: FollowUp, edit: FollowUpEdit) -> None:
    """Write what of an edit goes beyond the day; a follow-up without any of it gets no row."""
    session.flush()
    terms = terms_of(session, follow_up.id)
    if terms is None:
        named = (edit.priority, edit.repeat, edit.promise, edit.deal_id, edit.channel, edit.uid)
        if not any(named):
            return
        terms = FollowUpTerms(
            id=new_id(), created_at=now_ms(), follow_up_id=follow_up.id, priority=0, promise=0
        )
        session.add(terms)
    if edit.priority is not None:
        terms.priority = Priority(edit.priority).value
    if edit.promise is not None:
        terms.promise = int(edit.promise)
    if edit.deal_id is not None:
        terms.deal_id = edit.deal_id or None
    if edit.channel is not None:
        terms.channel = edit.channel or None
    if edit.uid is not None:
        terms.uid = edit.uid or None
    if edit.repeat is not None:
        terms.repeat = _kept_rule(edit.repeat, follow_up.due_on) if edit.repeat else None


def _kept_rule(text: str, due_on: str) -> str:
    """Return a rule that knows on which day of the month it began. Raise BadInput where it ends before it begins."""
    due = date.fromisoformat(due_on)
    rule = anchored(parse_repeat(text), due)
    if rule.until is not None and rule.until < due:
        raise BadInput(field="repeat", problem="ends_before")
    return rule.text()


def _outcome(follow_up: FollowUp, terms: FollowUpTerms) -> str | None:
    if not terms.promise:
        return None
    in_time = today().isoformat() <= follow_up.due_on
    return (PromiseOutcome.KEPT if in_time else PromiseOutcome.BROKEN).value


def _plan_next(session: Session, follow_up: FollowUp, terms: FollowUpTerms) -> int | None:
    """Plan the next one of a repeat; one at a time, so that an endless rule fills no calendar."""
    if not terms.repeat:
        return None
    found = following(parse_repeat(terms.repeat), date.fromisoformat(follow_up.due_on), today())
    if found is None:
        return None
    day, rule = found
    edit = FollowUpEdit(
        due_on=day.isoformat(),
        due_time=follow_up.due_time,
        zone=follow_up.zone,
        title=follow_up.title or "",
        priority=Priority(terms.priority),
        repeat=rule.text(),
        promise=bool(terms.promise),
        deal_id=terms.deal_id,
        channel=InteractionKind(terms.channel) if terms.channel else None,
        uid=terms.uid or calendar_uid(follow_up.id),
    )
    return plan_follow_up(session, follow_up.customer_id, edit)


def _reopen(session: Session, follow_up: FollowUp) -> None:
    follow_up.done_at = None
    terms = terms_of(session, follow_up.id)
    if terms is not None:
        terms.outcome = None


def _iso_time(text: str) -> str:
    try:
        return time.fromisoformat(text).strftime("%H:%M")
    except ValueError:
        raise BadInput(field="time", problem="not_a_time") from None
