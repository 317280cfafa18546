"""What happened with a customer, newest first."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_crm.domain.clock import instant
from desktop_crm.domain.folding import fold
from desktop_crm.domain.interactions import Direction, InteractionKind, Outcome
from desktop_crm.store.models import FollowUp, Interaction, Purchase


class EntryKind(StrEnum):
    """The filter chips of a timeline."""

    INTERACTION = "interaction"
    PURCHASE = "purchase"
    FOLLOW_UP = "follow_up"


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUpRow:
    """Something to do. `due_on` is an ISO day, `due_time` HH:MM or empty, `done_at` UTC milliseconds."""

    id: int
    customer_id: int
    interaction_id: int | None
    due_on: str
    due_time: str
    title: str
    done_at: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineEntry:
    """One entry. `at` (UTC milliseconds) orders it; `on` is its ISO day where it has no time of day.

    An interaction has channel, direction, minutes, outcome and perhaps follow-ups; a purchase `amount` in minor units
    and `currency`; a follow-up of its own `follow_ups` with itself alone. `subject` and `text` are plain text.
    """

    kind: EntryKind
    id: int
    at: int
    on: str = ""
    channel: InteractionKind | None = None
    direction: Direction | None = None
    minutes: int | None = None
    outcome: Outcome | None = None
    subject: str = ""
    text: str = ""
    amount: int = 0
    currency: str = ""
    follow_ups: tuple[FollowUpRow, ...] = ()


def timeline(session: Session, customer_id: int, words: str = "") -> list[TimelineEntry]:
    """Return all entries of a customer, newest first; with `words` only those that hold each of them, folded."""
    follow_ups = follow_ups_of(session, customer_id)
    entries = [
        *_interactions(session, customer_id, follow_ups),
        *_purchases(session, customer_id),
        *(_as_entry(one) for one in follow_ups if one.interaction_id is None),
    ]
    wanted = fold(words).split()
    if wanted:
        entries = [entry for entry in entries if _holds(entry, wanted)]
    return sorted(entries, key=lambda entry: (entry.at, entry.id), reverse=True)


def follow_ups_of(session: Session, customer_id: int) -> list[FollowUpRow]:
    """Return the follow-ups of a customer, the next one first."""
    found = session.scalars(
        select(FollowUp).where(FollowUp.customer_id == customer_id).order_by(FollowUp.due_on, FollowUp.id)
    )
    return [
        FollowUpRow(
            id=one.id,
            customer_id=one.customer_id,
            interaction_id=one.interaction_id,
            due_on=one.due_on,
            due_time=one.due_time or "",
            title=one.title or "",
            done_at=one.done_at,
        )
        for one in found
    ]


def _interactions(session: Session, customer_id: int, follow_ups: list[FollowUpRow]) -> list[TimelineEntry]:
    found = session.scalars(select(Interaction).where(Interaction.customer_id == customer_id))
    return [
        TimelineEntry(
            kind=EntryKind.INTERACTION,
            id=one.id,
            at=one.at,
            channel=InteractionKind(one.kind),
            direction=Direction(one.direction) if one.direction else None,
            minutes=one.minutes,
            outcome=Outcome(one.outcome) if one.outcome else None,
            subject=one.subject or "",
            text=one.text or "",
            follow_ups=tuple(row for row in follow_ups if row.interaction_id == one.id),
        )
        for one in found
    ]


def _purchases(session: Session, customer_id: int) -> list[TimelineEntry]:
    found = session.scalars(select(Purchase).where(Purchase.customer_id == customer_id))
    return [
        TimelineEntry(
            kind=EntryKind.PURCHASE,
            id=one.id,
            at=_noon(one.bought_on),
            on=one.bought_on,
            subject=one.product or "",
            amount=one.amount,
            currency=one.currency,
        )
        for one in found
    ]


def _as_entry(row: FollowUpRow) -> TimelineEntry:
    return TimelineEntry(
        kind=EntryKind.FOLLOW_UP,
        id=row.id,
        at=row.done_at or _noon(row.due_on),
        on=row.due_on,
        subject=row.title,
        follow_ups=(row,),
    )


def _noon(day: str) -> int:
    return instant(datetime.combine(date.fromisoformat(day), time(12)))


def _holds(entry: TimelineEntry, words: list[str]) -> bool:
    text = fold(" ".join((entry.subject, entry.text, *(row.title for row in entry.follow_ups))))
    return all(word in text for word in words)
