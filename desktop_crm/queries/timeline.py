"""What happened with a customer, newest first."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from datetime import date, datetime, time

from sqlalchemy import BindParameter, bindparam, exists, select
from sqlalchemy.orm import Session

from desktop_crm.domain.clock import instant
from desktop_crm.domain.folding import fold
from desktop_crm.domain.interactions import Direction, EntryKind, InteractionKind, Outcome
from desktop_crm.queries.attachments import AttachmentRow, attachments_of
from desktop_crm.queries.history import HistoryEntry
from desktop_crm.queries.preferences import PreferenceRow, preferences_of
from desktop_crm.queries.rules import made_by
from desktop_crm.queries.sales_events import SalesEvent, sales_events
from desktop_crm.store.models import FollowUp, FollowUpTerms, Interaction, PinnedInteraction, Purchase
from desktop_crm.store.opened import opened


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUpRow:
    """Something to do. `due_on` is an ISO day, `due_time` HH:MM of `zone` or empty, `done_at` UTC milliseconds.

    `channel` is the kind of interaction planned, where one was named.
    """

    id: int
    customer_id: int
    interaction_id: int | None
    due_on: str
    due_time: str
    title: str
    done_at: int | None
    channel: InteractionKind | None = None
    zone: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineEntry:
    """One entry. `at` (UTC milliseconds) orders it; `on` is its ISO day where it has no time of day.

    An interaction has channel, direction, minutes, outcome and perhaps follow-ups; a purchase `amount` in minor units
    and `currency`; a file its name as `subject` and `size` in bytes; a follow-up of its own `follow_ups` with itself
    alone. Of what is sold, `record_id` is the deal or document: a deal's move tells its stage, a document its kind and
    number, as `what`. A need tells its status, as `what` since when it stands, and as `text` the deal that met it.
    `changes` are those of one step in the record itself. `subject` and `text` are plain text; `by` is the rule, or else
    the plan, that made the entry.
    One that is `pinned` stands above the others.
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
    size: int = 0
    currency: str = ""
    record_id: int = 0
    status: str = ""
    what: str = ""
    by: str = ""
    follow_ups: tuple[FollowUpRow, ...] = ()
    changes: tuple[HistoryEntry, ...] = ()
    pinned: bool = False


_MADE = frozenset({EntryKind.INTERACTION, EntryKind.FOLLOW_UP})
# Each is made once: to write a statement takes longer than to answer it.
_this: BindParameter[int] = bindparam("customer")
_FOLLOW_UPS = (
    select(
        FollowUp.id, FollowUp.interaction_id, FollowUp.due_on, FollowUp.due_time, FollowUp.done_at, FollowUp.title,
        FollowUpTerms.channel, FollowUp.zone,
    )
    .outerjoin(FollowUpTerms, FollowUpTerms.follow_up_id == FollowUp.id)
    .where(FollowUp.customer_id == _this)
    .order_by(FollowUp.due_on, FollowUp.id)
)  # fmt: skip
_INTERACTIONS = select(
    Interaction.id, Interaction.at, Interaction.kind, Interaction.direction, Interaction.minutes,
    Interaction.outcome, Interaction.subject, Interaction.text,
    exists().where(PinnedInteraction.interaction_id == Interaction.id).label("pinned"),
).where(Interaction.customer_id == _this)  # fmt: skip
_PURCHASES = select(
    Purchase.id, Purchase.bought_on, Purchase.amount, Purchase.currency, Purchase.product
).where(Purchase.customer_id == _this)  # fmt: skip


def timeline(session: Session, customer_id: int, words: str = "") -> list[TimelineEntry]:
    """Return all entries of a customer, newest first; with `words` only those that hold each of them, folded."""
    follow_ups = follow_ups_of(session, customer_id)
    entries = [
        *_interactions(session, customer_id, follow_ups),
        *_purchases(session, customer_id),
        *(_file(row) for row in attachments_of(session, customer_id)),
        *(_sale(event) for event in sales_events(session, customer_id)),
        *(_need(row) for row in preferences_of(session, customer_id) if row.status and row.since),
        *(_as_entry(one) for one in follow_ups if one.interaction_id is None),
    ]
    makers = made_by(session, (entry.id for entry in entries if entry.kind in _MADE))
    entries = [replace(entry, by=makers[entry.id]) if entry.id in makers else entry for entry in entries]
    wanted = fold(words).split()
    if wanted:
        entries = [entry for entry in entries if _holds(entry, wanted)]
    return sorted(entries, key=lambda entry: (entry.at, entry.id), reverse=True)


def follow_ups_of(session: Session, customer_id: int) -> list[FollowUpRow]:
    """Return the follow-ups of a customer, the next one first."""
    found = session.connection().execute(_FOLLOW_UPS, {"customer": customer_id}).all()
    titles = opened(session, FollowUp.title, found)
    return [
        FollowUpRow(
            id=row.id,
            customer_id=customer_id,
            interaction_id=row.interaction_id,
            due_on=row.due_on,
            due_time=row.due_time or "",
            title=title,
            done_at=row.done_at,
            channel=InteractionKind(row.channel) if row.channel else None,
            zone=row.zone or "",
        )
        for row, title in zip(found, titles, strict=True)
    ]


def _interactions(session: Session, customer_id: int, follow_ups: list[FollowUpRow]) -> list[TimelineEntry]:
    found = session.connection().execute(_INTERACTIONS, {"customer": customer_id}).all()
    subjects = opened(session, Interaction.subject, found)
    texts = opened(session, Interaction.text, found)
    planned: defaultdict[int | None, list[FollowUpRow]] = defaultdict(list)
    for one in follow_ups:
        planned[one.interaction_id].append(one)
    return [
        TimelineEntry(
            kind=EntryKind.INTERACTION,
            id=row.id,
            at=row.at,
            channel=InteractionKind(row.kind),
            direction=Direction(row.direction) if row.direction else None,
            minutes=row.minutes,
            outcome=Outcome(row.outcome) if row.outcome else None,
            subject=subject,
            text=text,
            follow_ups=tuple(planned.get(row.id, ())),
            pinned=row.pinned,
        )
        for row, subject, text in zip(found, subjects, texts, strict=True)
    ]


def _purchases(session: Session, customer_id: int) -> list[TimelineEntry]:
    found = session.connection().execute(_PURCHASES, {"customer": customer_id}).all()
    products = opened(session, Purchase.product, found)
    return [
        TimelineEntry(
            kind=EntryKind.PURCHASE,
            id=row.id,
            at=_noon(row.bought_on),
            on=row.bought_on,
            subject=product,
            amount=row.amount,
            currency=row.currency,
        )
        for row, product in zip(found, products, strict=True)
    ]


def _file(row: AttachmentRow) -> TimelineEntry:
    return TimelineEntry(kind=EntryKind.FILE, id=row.id, at=row.added_at, subject=row.name, size=row.size)


def _sale(event: SalesEvent) -> TimelineEntry:
    return TimelineEntry(
        kind=event.kind,
        id=event.id,
        at=_noon(event.on),
        on=event.on,
        subject=event.subject,
        text=event.text,
        amount=event.money.amount_minor if event.money else 0,
        currency=event.money.currency if event.money else "",
        record_id=event.record_id,
        status=event.status,
        what=event.what,
    )


def _need(row: PreferenceRow) -> TimelineEntry:
    """Return a need where it ended, or where it began while it is open; `what` is since when it stands."""
    on = row.ended_on or row.since or ""
    return TimelineEntry(
        kind=EntryKind.NEED,
        id=row.id,
        at=_noon(on),
        on=on,
        subject=row.text,
        text=row.deal,
        record_id=row.deal_id or 0,
        status=row.status.value if row.status else "",
        what=row.since or "",
    )


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
    text = fold(" ".join((entry.subject, entry.text, entry.what, *(row.title for row in entry.follow_ups))))
    return all(word in text for word in words)
