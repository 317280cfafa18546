"""What contacts bring: how many on each channel are answered, go well, and are followed by a deal."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from sqlalchemy import text
from sqlalchemy.orm import Session

from desktop_crm.domain.interactions import InteractionKind
from desktop_crm.queries.details import names_of
from desktop_crm.queries.goal_metrics import Span

DEAL_DAYS = 30
"""A deal that was opened or won so many days after a contact, or on its day, counts for it."""


class Effect(StrEnum):
    """What may come of a contact of ours."""

    ANSWERED = "answered"
    POSITIVE = "positive"
    DEAL = "deal"


@dataclass(frozen=True, slots=True, kw_only=True)
class ChannelEffect:
    """What came of the contacts on a channel that we began.

    Of `contacts` the outcome of so many as `tries` is known; of these so many were `answered` (reached, positive or
    negative) and went well (`positive`). `deals` of all contacts were followed by a deal within DEAL_DAYS days.
    """

    kind: InteractionKind
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
    AND i.kind <> 'note' AND i.direction IS NOT 'incoming'
"""
_CHANNELS = text("""
    SELECT kind, count(*) AS contacts, count(outcome) AS tries,
        count(*) FILTER (WHERE outcome IN ('reached', 'positive', 'negative')) AS answered,
        count(*) FILTER (WHERE outcome = 'positive') AS positive
    FROM interaction
    WHERE at >= :start AND at < :end AND kind <> 'note' AND direction IS NOT 'incoming' GROUP BY kind
""")
_DEALS = text(f"SELECT kind, count(*) AS deals FROM ({_FOLLOWED}) GROUP BY kind")
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
    names = names_of(session, list({row.customer_id for row in rows}))
    return [
        EffectiveContact(customer_id=row.customer_id, name=names.get(row.customer_id, ""), at=row.at)
        for row in rows
    ]


def _values(span: Span) -> dict[str, object]:
    start, end = span.instants
    last = span.last + timedelta(DEAL_DAYS)
    days = {"first": span.first.isoformat(), "last": last.isoformat()}
    return {**days, "start": start, "end": end, "reach": DEAL_DAYS * _DAY_MS, "one_day": _DAY_MS}
