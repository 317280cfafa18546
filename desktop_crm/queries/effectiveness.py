"""What contacts bring: how many on a channel, or with a message, are answered, go well, and are followed by a deal."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import Any

from sqlalchemy import text
from sqlalchemy.orm import Session

from desktop_crm.domain.interactions import InteractionKind, Outcome
from desktop_crm.queries.conditions import IS_CONTACT_SQL
from desktop_crm.queries.details import names_of
from desktop_crm.queries.goal_metrics import Span
from desktop_crm.store.models import InteractionOrigin
from desktop_crm.store.opened import opened

DEAL_DAYS = 30
"""A deal that was opened or won so many days after a contact, or on its day, counts for it."""


class Effect(StrEnum):
    """What may come of a contact of ours."""

    ANSWERED = "answered"
    POSITIVE = "positive"
    DEAL = "deal"


@dataclass(frozen=True, slots=True, kw_only=True)
class EffectCounts:
    """What came of contacts that we began.

    Of `contacts` the outcome of so many as `tries` is known; of these so many were `answered` (reached, positive or
    negative) and went well (`positive`). `deals` of all contacts were followed by a deal within DEAL_DAYS days.
    """

    contacts: int
    tries: int
    answered: int
    positive: int
    deals: int

    def part(self, effect: Effect) -> int:
        """Return how many contacts had an effect."""
        return {Effect.ANSWERED: self.answered, Effect.POSITIVE: self.positive, Effect.DEAL: self.deals}[
            effect
        ]

    def whole(self, effect: Effect) -> int:
        """Return among how many they are."""
        return self.contacts if effect is Effect.DEAL else self.tries


@dataclass(frozen=True, slots=True, kw_only=True)
class ChannelEffect(EffectCounts):
    """What came of the contacts on a channel."""

    kind: InteractionKind


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageEffect(EffectCounts):
    """What came of a message of a plan or a rule, of a greeting or a coupon, by what it is called."""

    message: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EffectiveContact:
    """A contact that had an effect; `at` in UTC milliseconds."""

    customer_id: int
    name: str
    at: int


# From deals back to the contacts before them: deals are far fewer, and an index leads from a customer to the days.
_FOLLOWED = """
    SELECT DISTINCT i.id, i.customer_id, i.at, i.kind FROM (
        SELECT customer_id, strftime('%s', opened_on, 'utc') * 1000 AS day FROM deal
        WHERE customer_id IS NOT NULL AND opened_on BETWEEN :first AND :last
        UNION ALL
        SELECT customer_id, strftime('%s', closed_on, 'utc') * 1000 FROM deal
        WHERE customer_id IS NOT NULL AND status = 'won' AND closed_on BETWEEN :first AND :last
    ) d CROSS JOIN interaction i ON i.customer_id = d.customer_id
    WHERE i.at >= max(:start, d.day - :reach) AND i.at < min(:end, d.day + :one_day)
    AND i.direction IS NOT 'incoming'
"""
_CHANNELS = text(f"""
    SELECT kind, count(*) AS contacts, count(outcome) AS tries,
        count(*) FILTER (WHERE outcome IN ('reached', 'positive', 'negative')) AS answered,
        count(*) FILTER (WHERE outcome = 'positive') AS positive
    FROM interaction
    WHERE at >= :start AND at < :end AND {IS_CONTACT_SQL} AND direction IS NOT 'incoming' GROUP BY kind
""")
_DEALS = text(f"SELECT kind, count(*) AS deals FROM ({_FOLLOWED}) WHERE {IS_CONTACT_SQL} GROUP BY kind")
# A coupon is a note, and counts here: what was given with it is known to have been sent. Messages are far fewer than
# interactions, so the way begins at them.
_MESSAGES = text(f"""
    SELECT o.id, o.message_sealed, i.customer_id, i.at, i.outcome, f.id IS NOT NULL AS deal
    FROM interaction_origin o CROSS JOIN interaction i ON i.id = o.interaction_id
    LEFT JOIN ({_FOLLOWED}) f ON f.id = i.id
    WHERE o.message_sealed IS NOT NULL AND i.at >= :start AND i.at < :end AND i.direction IS NOT 'incoming'
    ORDER BY i.at DESC
""")
_ANSWERED = frozenset({Outcome.REACHED, Outcome.POSITIVE, Outcome.NEGATIVE})
_BEHIND = {
    Effect.ANSWERED: "outcome IN ('reached', 'positive', 'negative')",
    Effect.POSITIVE: "outcome = 'positive'",
}
_DAY_MS = 86_400_000


def channel_effects(session: Session, span: Span) -> tuple[ChannelEffect, ...]:
    """Return what the contacts of these days brought, channel by channel."""
    connection, values = session.connection(), _values(span)
    deals = {row.kind: row.deals for row in connection.execute(_DEALS, values)}
    found = {row.kind: row for row in connection.execute(_CHANNELS, values)}
    return tuple(
        ChannelEffect(
            kind=kind,
            contacts=found[kind].contacts,
            tries=found[kind].tries,
            answered=found[kind].answered,
            positive=found[kind].positive,
            deals=deals.get(kind, 0),
        )
        for kind in InteractionKind
        if kind in found
    )


def contacts_behind(
    session: Session, kind: InteractionKind, effect: Effect, span: Span, limit: int = 500
) -> list[EffectiveContact]:
    """Return the contacts that a figure of `channel_effects` counts, the latest first, at most `limit`."""
    if effect is Effect.DEAL:
        question = f"SELECT customer_id, at FROM ({_FOLLOWED}) WHERE kind = :kind"
    else:
        question = f"""
            SELECT customer_id, at FROM interaction
            WHERE at >= :start AND at < :end AND kind = :kind AND direction IS NOT 'incoming' AND {_BEHIND[effect]}"""
    values = {**_values(span), "kind": kind.value, "most": limit}
    rows = session.connection().execute(text(f"{question} ORDER BY at DESC LIMIT :most"), values).all()
    return _named(session, rows)


def message_effects(session: Session, span: Span) -> tuple[MessageEffect, ...]:
    """Return what the messages of these days brought, the one sent most often first."""
    by_message: defaultdict[str, list[_Sent]] = defaultdict(list)
    for one in _sent(session, span):
        by_message[one.message].append(one)
    found = (
        MessageEffect(
            message=message,
            contacts=len(sent),
            tries=sum(one.tried for one in sent),
            answered=sum(one.had(Effect.ANSWERED) for one in sent),
            positive=sum(one.had(Effect.POSITIVE) for one in sent),
            deals=sum(one.had(Effect.DEAL) for one in sent),
        )
        for message, sent in by_message.items()
    )
    return tuple(sorted(found, key=lambda one: (-one.contacts, one.message)))


def contacts_behind_message(
    session: Session, message: str, effect: Effect, span: Span, limit: int = 500
) -> list[EffectiveContact]:
    """Return the contacts that a figure of `message_effects` counts, the latest first, at most `limit`."""
    behind = [one for one in _sent(session, span) if one.message == message and one.had(effect)]
    return _named(session, behind[:limit])


@dataclass(frozen=True, slots=True, kw_only=True)
class _Sent:
    """A message that was sent, and what came of it."""

    message: str
    customer_id: int
    at: int
    outcome: str | None
    deal: int

    @property
    def tried(self) -> bool:
        """Tell whether it is known how it went."""
        return self.outcome is not None

    def had(self, effect: Effect) -> bool:
        """Tell whether it had an effect."""
        return {
            Effect.ANSWERED: self.outcome in _ANSWERED,
            Effect.POSITIVE: self.outcome == Outcome.POSITIVE,
            Effect.DEAL: bool(self.deal),
        }[effect]


def _sent(session: Session, span: Span) -> Iterator[_Sent]:
    rows = session.connection().execute(_MESSAGES, _values(span)).all()
    for row, message in zip(rows, opened(session, InteractionOrigin.message, rows), strict=True):
        yield _Sent(
            message=message, customer_id=row.customer_id, at=row.at, outcome=row.outcome, deal=row.deal
        )


def _named(session: Session, contacts: Sequence[Any]) -> list[EffectiveContact]:
    names = names_of(session, {one.customer_id for one in contacts})
    return [
        EffectiveContact(customer_id=one.customer_id, name=names.get(one.customer_id, ""), at=one.at)
        for one in contacts
    ]


def _values(span: Span) -> dict[str, object]:
    start, end = span.instants
    last = span.last + timedelta(DEAL_DAYS)
    days = {"first": span.first.isoformat(), "last": last.isoformat()}
    return {**days, "start": start, "end": end, "reach": DEAL_DAYS * _DAY_MS, "one_day": _DAY_MS}
