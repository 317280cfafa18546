"""Whom to contact, by one reason each: finders that look at clear columns alone and name the most pressing first."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import Connection, TextClause, text
from sqlalchemy.orm import Session

from desktop_crm.domain.clock import instant, local
from desktop_crm.domain.errors import BadQuery
from desktop_crm.domain.filters import parse
from desktop_crm.domain.money import Money
from desktop_crm.domain.planning import Reason, ReasonKind
from desktop_crm.queries.desk import saved_views
from desktop_crm.queries.documents import OBLIGES_SQL
from desktop_crm.queries.settings import home_currency
from desktop_crm.store.among import these
from desktop_crm.store.context import haystack
from desktop_crm.store.models import Deal, FollowUp
from desktop_crm.store.opened import opened_one

MOST_OF_A_KIND = 60
"""So many of each reason are looked at; nobody can do more in a day."""

NEGLECTED_DAYS = 60
UNCONFIRMED_DAYS = 365
PLANNED_DAYS = 7
"""Who has something planned within so many days needs no suggestion."""

_DAY_MS = 86_400_000
_PROMISE_DAYS = 3
_TALKED_DAYS = 180

Found = tuple[int, Reason]
Finder = Callable[["Question"], Iterator[Found]]


@dataclass(frozen=True, slots=True)
class Question:
    """A day's question: the session, the day, perhaps one customer alone, and what all statements are handed."""

    session: Session
    on: date
    only: int | None = None

    def rows(self, statement: TextClause, **more: object) -> Any:
        """Return the rows of a statement about this day."""
        connection: Connection = self.session.connection()
        return connection.execute(statement, {**self._values(), **more})

    def days_since(self, at: int) -> int:
        """Return how many days ago an instant was, as days are counted on a wall calendar."""
        return (self.on - local(at).date()).days

    def _values(self) -> dict[str, object]:
        start = instant(datetime.combine(self.on, time()))
        return {
            "on": self.on.isoformat(),
            "now": start,
            "day": _DAY_MS,
            "most": MOST_OF_A_KIND,
            "only": self.only,
            "planned": (self.on + timedelta(PLANNED_DAYS)).isoformat(),
        }


# Who is not put away; of a question about one customer, that one alone.
_THERE = "(:only IS NULL OR c.id = :only) AND c.archived_at IS NULL AND c.deleted_at IS NULL"
# And who does not want no contact, and for whom nothing is planned already. The sum keeps SQLite from walking every
# open follow-up there is. It costs more than all else, so statements sort first: the subquery's LIMIT of none keeps
# SQLite from taking it apart, and only those at its head are looked at until enough are found.
_FREE = f"""
    {_THERE}
    AND NOT EXISTS (SELECT 1 FROM contact_rule r WHERE r.customer_id = c.id AND r.do_not_contact)
    AND NOT EXISTS (
        SELECT 1 FROM follow_up f WHERE f.customer_id = c.id AND f.due_on <= :planned AND f.done_at + 0 IS NULL)
"""
_PROMISES = text(f"""
    SELECT f.customer_id, f.id, f.due_on, f.title_sealed FROM follow_up_terms t
    JOIN follow_up f ON f.id = t.follow_up_id JOIN customer c ON c.id = f.customer_id
    WHERE t.promise AND t.outcome IS NULL AND f.done_at IS NULL AND f.due_on > :on AND f.due_on <= :soon
    AND {_THERE}
    ORDER BY f.due_on LIMIT :most
""")
_OWN_CADENCES = text(f"""
    SELECT c.id, d.days, coalesce(c.last_contact_at, c.created_at) AS at
    FROM cadence d CROSS JOIN customer c ON c.id = d.customer_id
    WHERE d.customer_id IS NOT NULL AND at < :now - (d.days - 1) * :day AND {_FREE}
    ORDER BY (:now - at) / d.days DESC LIMIT :most
""")
_GROUPS = text("SELECT kind_or_stage, days FROM cadence WHERE kind_or_stage IS NOT NULL")
_GROUP_CADENCE = text(f"""
    SELECT c.id, c.at FROM (
        SELECT id, archived_at, deleted_at, coalesce(last_contact_at, created_at) AS at FROM customer
        WHERE (stage = :group OR kind = :group) AND archived_at IS NULL AND deleted_at IS NULL
        AND at < :now - (:days - 1) * :day ORDER BY at LIMIT -1
    ) c
    WHERE {_FREE} AND NOT EXISTS (SELECT 1 FROM cadence d WHERE d.customer_id = c.id)
    LIMIT :most
""")
_VIEWS = text("SELECT view_id, days FROM cadence WHERE view_id IS NOT NULL")
_VIEW_CADENCE = text(f"""
    SELECT c.id, coalesce(c.last_contact_at, c.created_at) AS at FROM customer c
    WHERE c.id IN (SELECT value FROM json_each(:ids)) AND at < :now - (:days - 1) * :day AND {_FREE}
    AND NOT EXISTS (SELECT 1 FROM cadence d WHERE d.customer_id = c.id)
    ORDER BY at LIMIT :most
""")
# Days with purchases, not purchases: ten lines of one order are one visit. Beyond four times the rhythm somebody is
# lost rather than late.
_RHYTHM = text(f"""
    WITH bought AS (
        SELECT customer_id, count(DISTINCT bought_on) AS days, min(bought_on) AS first_on, max(bought_on) AS last_on
        FROM purchase GROUP BY customer_id HAVING days >= 4
    ), spaced AS (
        SELECT customer_id, last_on, (julianday(last_on) - julianday(first_on)) / (days - 1) AS usual,
            julianday(:on) - julianday(last_on) AS quiet FROM bought
    ), late AS (
        SELECT * FROM spaced WHERE quiet > 1.5 * usual AND quiet > usual + 7 AND quiet < 4 * usual
        ORDER BY quiet / usual DESC LIMIT -1
    )
    SELECT c.id, late.last_on, late.quiet, late.usual FROM late CROSS JOIN customer c ON c.id = late.customer_id
    WHERE {_FREE} LIMIT :most
""")
# The A-customers: those who together bought four fifths of everything that nobody in the trash bought, the best first.
BEST_CUSTOMERS = """
    ranked AS (
        SELECT customer_id, amount,
            sum(amount) OVER (ORDER BY amount DESC, customer_id) - amount AS before, sum(amount) OVER () AS whole
        FROM customer_purchases WHERE currency = :currency AND amount > 0
            AND customer_id NOT IN (SELECT id FROM customer WHERE deleted_at > 0)
    ), best AS (
        SELECT customer_id, amount FROM ranked WHERE before < 0.8 * whole ORDER BY amount DESC LIMIT -1
    )
"""
_NEGLECTED = text(f"""
    WITH {BEST_CUSTOMERS}
    SELECT c.id, c.last_contact_at AS at, best.amount FROM best CROSS JOIN customer c ON c.id = best.customer_id
    WHERE c.last_contact_at < :now - :quiet * :day AND {_FREE} LIMIT :most
""")
_UNPAID = text(f"""
    SELECT i.customer_id, i.due_on, i.currency,
        i.net + i.tax - coalesce((SELECT sum(p.amount) FROM payment p WHERE p.document_id = i.id), 0) AS owed
    FROM sales_document i JOIN customer c ON c.id = i.customer_id
    WHERE i.kind = 'invoice' AND i.due_on < :on AND i.{OBLIGES_SQL} AND i.status <> 'paid' AND owed > 0
    AND {_THERE}
    ORDER BY i.due_on LIMIT :most
""")
_DEALS = text(f"""
    SELECT d.id, d.customer_id, d.title_sealed, d.amount, d.currency, d.rotting_days, d.days FROM (
        SELECT one.id, customer_id, title_sealed, amount, currency, rotting_days,
            julianday(:on) - julianday(stage_since) AS days
        FROM deal one JOIN stage s ON s.id = one.stage_id
        WHERE one.status = 'open' AND rotting_days IS NOT NULL AND days > rotting_days
        ORDER BY amount DESC LIMIT -1
    ) d CROSS JOIN customer c ON c.id = d.customer_id
    WHERE {_THERE} LIMIT :most
""")
# Of those talked to lately, whose details somebody may rely on any day.
_UNCONFIRMED = text(f"""
    SELECT c.id, c.confirmed_on FROM (
        SELECT id, archived_at, deleted_at, confirmed_on FROM customer
        WHERE last_contact_at > :now - :talked * :day AND confirmed_on < :stale
        AND archived_at IS NULL AND deleted_at IS NULL ORDER BY last_contact_at DESC LIMIT -1
    ) c
    WHERE {_FREE} LIMIT :most
""")


def _promises(question: Question) -> Iterator[Found]:
    soon = (question.on + timedelta(_PROMISE_DAYS)).isoformat()
    for row in question.rows(_PROMISES, soon=soon):
        title = opened_one(question.session, FollowUp.title, row.id, row.title_sealed)
        ahead = (date.fromisoformat(row.due_on) - question.on).days
        yield row.customer_id, Reason(kind=ReasonKind.PROMISE, days=ahead, on=row.due_on, title=title)


def _cadences(question: Question) -> Iterator[Found]:
    for row in question.rows(_OWN_CADENCES):
        yield row.id, _quiet(question, row.at, row.days)
    for group, days in question.rows(_GROUPS).all():
        for row in question.rows(_GROUP_CADENCE, group=group, days=days):
            yield row.id, _quiet(question, row.at, days)
    views = {view.id: view for view in saved_views(question.session)}
    for view_id, days in question.rows(_VIEWS).all():
        if view_id in views:
            ids = these(_whom_finds(question.session, views[view_id].query))
            for row in question.rows(_VIEW_CADENCE, days=days, **ids):
                yield row.id, _quiet(question, row.at, days)


def _rhythms(question: Question) -> Iterator[Found]:
    for row in question.rows(_RHYTHM):
        yield (
            row.id,
            Reason(
                kind=ReasonKind.RHYTHM, days=int(row.quiet), usual=max(1, round(row.usual)), on=row.last_on
            ),
        )


def _neglected(question: Question) -> Iterator[Found]:
    currency = home_currency(question.session)
    for row in question.rows(_NEGLECTED, currency=currency, quiet=NEGLECTED_DAYS):
        money = Money(currency=currency, amount_minor=row.amount)
        days = question.days_since(row.at)
        yield row.id, Reason(kind=ReasonKind.NEGLECTED, days=days, usual=NEGLECTED_DAYS, money=money)


def _unpaid(question: Question) -> Iterator[Found]:
    for row in question.rows(_UNPAID):
        late = (question.on - date.fromisoformat(row.due_on)).days
        money = Money(currency=row.currency, amount_minor=row.owed)
        yield row.customer_id, Reason(kind=ReasonKind.UNPAID, days=late, on=row.due_on, money=money)


def _stale_deals(question: Question) -> Iterator[Found]:
    for row in question.rows(_DEALS):
        money = Money(currency=row.currency, amount_minor=row.amount) if row.amount is not None else None
        yield (
            row.customer_id,
            Reason(
                kind=ReasonKind.DEAL_STALE,
                days=int(row.days),
                usual=max(1, row.rotting_days),
                title=opened_one(question.session, Deal.title, row.id, row.title_sealed),
                money=money,
            ),
        )


def _unconfirmed(question: Question) -> Iterator[Found]:
    stale = (question.on - timedelta(UNCONFIRMED_DAYS)).isoformat()
    for row in question.rows(_UNCONFIRMED, stale=stale, talked=_TALKED_DAYS):
        days = (question.on - date.fromisoformat(row.confirmed_on)).days
        yield (
            row.id,
            Reason(kind=ReasonKind.UNCONFIRMED, days=days, usual=UNCONFIRMED_DAYS, on=row.confirmed_on),
        )


FINDERS: Mapping[ReasonKind, Finder] = {
    ReasonKind.PROMISE: _promises,
    ReasonKind.UNPAID: _unpaid,
    ReasonKind.CADENCE: _cadences,
    ReasonKind.DEAL_STALE: _stale_deals,
    ReasonKind.RHYTHM: _rhythms,
    ReasonKind.NEGLECTED: _neglected,
    ReasonKind.UNCONFIRMED: _unconfirmed,
}
"""By reason but birthdays, which stand sealed: `queries.dates_ahead` finds those."""


def _quiet(question: Question, at: int, usual: int) -> Reason:
    return Reason(kind=ReasonKind.CADENCE, days=question.days_since(at), usual=usual)


def _whom_finds(session: Session, query: str) -> list[int]:
    """Return whom a view finds; nobody, where its words can no longer be understood."""
    try:
        return list(haystack(session).find(parse(query)).ids)
    except BadQuery:
        return []
