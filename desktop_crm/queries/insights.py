"""Finding what stands out: one function a rule, each of which looks at clear columns alone and may find nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import TextClause, text
from sqlalchemy.orm import Session

from desktop_crm.domain.insights import Insight, InsightKind, per_cent
from desktop_crm.domain.money import Money
from desktop_crm.domain.planning import ReasonKind
from desktop_crm.queries.documents import OBLIGES_SQL
from desktop_crm.queries.exchange_rates import known_rates
from desktop_crm.queries.reasons import FINDERS, Question
from desktop_crm.queries.settings import setting
from desktop_crm.store.models import Stage

MUTED = "insights_muted"
"""The setting of the store that holds the rules of which nobody wants to hear."""

WIN_DAYS, WIN_POINTS, FEWEST_CLOSED = 90, 10, 8
FEWEST_STUCK = 3
FEWEST_CUSTOMERS = 3
FEWEST_BUYERS, SOURCE_POINTS = 5, 15
_MONTH_DAYS, _YEAR_DAYS = 30, 365
_MOST = 200

# The deals of nobody count, those of somebody in the trash do not.
_LIVING = """
    (d.customer_id IS NULL OR d.customer_id NOT IN (SELECT id FROM customer WHERE deleted_at IS NOT NULL))
"""
_CLOSED = text(f"""
    SELECT d.closed_on > :middle AS late, d.status, count(*) AS deals FROM deal d
    WHERE d.status IN ('won', 'lost') AND d.closed_on > :start AND d.closed_on <= :on AND {_LIVING}
    GROUP BY late, d.status
""")
_LOST = text(f"""
    SELECT d.id FROM deal d WHERE d.status = 'lost' AND d.closed_on > :middle AND d.closed_on <= :on AND {_LIVING}
    ORDER BY d.closed_on DESC, d.id LIMIT :most
""")
_OPEN = f"d.status = 'open' AND {_LIVING}"
_STUCK = f"{_OPEN} AND d.stage_since < date(:on, '-' || s.rotting_days || ' days')"
_STAGES = text(f"""
    SELECT s.id, s.rotting_days,
        (SELECT count(*) FROM deal d WHERE d.stage_id = s.id AND {_OPEN}) AS deals,
        (SELECT count(*) FROM deal d WHERE d.stage_id = s.id AND {_STUCK}) AS stuck
    FROM stage s JOIN pipeline p ON p.id = s.pipeline_id
    WHERE s.kind = 'open' AND s.rotting_days IS NOT NULL AND p.archived_at IS NULL
    ORDER BY stuck DESC, s.position LIMIT 1
""")
_STUCK_DEALS = text(f"""
    SELECT d.id FROM deal d JOIN stage s ON s.id = d.stage_id WHERE d.stage_id = :stage AND {_STUCK}
    ORDER BY d.amount IS NULL, d.amount DESC, d.id LIMIT :most
""")
_AIMLESS = f"""
    {_OPEN} AND d.stage_id IN (
        SELECT s.id FROM stage s JOIN pipeline p ON p.id = s.pipeline_id WHERE p.archived_at IS NULL)
    AND d.id NOT IN (
        SELECT t.deal_id FROM follow_up_terms t JOIN follow_up f ON f.id = t.follow_up_id
        WHERE t.deal_id IS NOT NULL AND f.done_at IS NULL)
"""
_AIMLESS_SUMS = text(f"""
    SELECT d.currency, count(*) AS deals, sum(d.amount) AS amount FROM deal d WHERE {_AIMLESS} GROUP BY d.currency
""")
_AIMLESS_DEALS = text(f"""
    SELECT d.id FROM deal d WHERE {_AIMLESS} ORDER BY d.amount IS NULL, d.amount DESC, d.id LIMIT :most
""")
_ALL_OPEN = text(f"""
    SELECT count(*) FROM deal d WHERE {_OPEN} AND d.stage_id IN (
        SELECT s.id FROM stage s JOIN pipeline p ON p.id = s.pipeline_id WHERE p.archived_at IS NULL)
""")
# What was owed on a day: later payments had not come in yet. One that came in as paid may have none here.
_OWED = text(f"""
    SELECT i.customer_id, i.currency, i.net + i.tax - coalesce((
        SELECT sum(p.amount) FROM payment p WHERE p.document_id = i.id AND p.paid_on <= :day), 0) AS owed
    FROM sales_document i JOIN customer c ON c.id = i.customer_id
    WHERE i.kind = 'invoice' AND i.due_on < :day AND i.{OBLIGES_SQL}
    AND (i.status <> 'paid' OR EXISTS (SELECT 1 FROM payment p WHERE p.document_id = i.id))
    AND c.deleted_at IS NULL AND owed > 0
""")
_BUYERS = """
    SELECT p.customer_id, sum(p.amount) AS amount FROM purchase p
    WHERE p.bought_on > :start AND p.currency = :currency GROUP BY p.customer_id
"""
_BY_SOURCE = text(f"""
    SELECT c.source, count(*) AS buyers, sum(b.amount) AS amount
    FROM ({_BUYERS}) b JOIN customer c ON c.id = b.customer_id
    WHERE c.deleted_at IS NULL GROUP BY c.source
""")
_OF_SOURCE = text(f"""
    SELECT c.id FROM ({_BUYERS}) b JOIN customer c ON c.id = b.customer_id
    WHERE c.deleted_at IS NULL AND c.source = :source ORDER BY b.amount DESC, c.id LIMIT :most
""")


@dataclass(frozen=True, slots=True, kw_only=True)
class Feed:
    """What stands out, the most pressing first, and the rules that are muted."""

    insights: tuple[Insight, ...]
    muted: tuple[InsightKind, ...]


def insight_feed(session: Session, on: date) -> Feed:
    """Return what stands out on a day; muted rules are not even asked."""
    kept = set(setting(session, MUTED) or ())
    found = (rule(session, on) for kind, rule in _RULES.items() if kind.value not in kept)
    return Feed(
        insights=tuple(one for one in found if one is not None),
        muted=tuple(kind for kind in InsightKind if kind.value in kept),
    )


def _overdue(session: Session, on: date) -> Insight | None:
    """What is overdue, where it is more than a month ago."""
    now, owing = _owed(session, on)
    before, _ = _owed(session, on - timedelta(days=_MONTH_DAYS))
    if now.amount_minor <= before.amount_minor:
        return None
    return Insight(
        kind=InsightKind.OVERDUE, count=len(owing), money=now, money_before=before, customers=owing[:_MOST]
    )


def _owed(session: Session, day: date) -> tuple[Money, tuple[int, ...]]:
    """Return what was overdue on a day in the home currency, and who owed it, the most first."""
    rates, sums = known_rates(session), Counter[int]()
    for row in session.connection().execute(_OWED, {"day": day.isoformat()}):
        money = Money(currency=row.currency, amount_minor=row.owed)
        sums[row.customer_id] += rates.at_home(money, day.isoformat()) or 0
    whole = Money(currency=rates.home, amount_minor=sum(sums.values()))
    return whole, tuple(customer for customer, _ in sums.most_common())


def _win_rate(session: Session, on: date) -> Insight | None:
    """The share of won deals, where it fell; rows are those that were lost."""
    middle, start = ((on - timedelta(days=days)).isoformat() for days in (WIN_DAYS, 2 * WIN_DAYS))
    days = {"start": start, "middle": middle, "on": on.isoformat()}
    counts = {(row.late, row.status): row.deals for row in session.connection().execute(_CLOSED, days)}
    won = [counts.get((late, "won"), 0) for late in (0, 1)]
    closed = [won[late] + counts.get((late, "lost"), 0) for late in (0, 1)]
    if min(closed) < FEWEST_CLOSED:
        return None
    before, now = (per_cent(*pair) for pair in zip(won, closed, strict=True))
    if before - now < WIN_POINTS:
        return None
    return Insight(
        kind=InsightKind.WIN_RATE,
        now=now,
        before=before,
        count=closed[1],
        whole=closed[0],
        deals=_ids(session, _LOST, days),
    )


def _stuck_stage(session: Session, on: date) -> Insight | None:
    """The stage in which most deals stay longer than it allows."""
    row = session.connection().execute(_STAGES, {"on": on.isoformat()}).first()
    if row is None or row.stuck < FEWEST_STUCK:
        return None
    return Insight(
        kind=InsightKind.STUCK_STAGE,
        count=row.stuck,
        whole=row.deals,
        now=row.rotting_days,
        name=session.get_one(Stage, row.id).name or "",
        deals=_ids(session, _STUCK_DEALS, {"on": on.isoformat(), "stage": row.id}),
    )


def _no_next_step(session: Session, on: date) -> Insight | None:
    """Open deals for which nothing is planned, and what they are worth."""
    rows, rates = session.connection().execute(_AIMLESS_SUMS).all(), known_rates(session)
    count = sum(row.deals for row in rows)
    if count < FEWEST_STUCK:
        return None
    sums = (Money(currency=row.currency, amount_minor=row.amount or 0) for row in rows)
    worth = sum(rates.at_home(money, on.isoformat()) or 0 for money in sums)
    return Insight(
        kind=InsightKind.NO_NEXT_STEP,
        count=count,
        whole=session.connection().execute(_ALL_OPEN).scalar_one(),
        money=Money(currency=rates.home, amount_minor=worth),
        deals=_ids(session, _AIMLESS_DEALS, {}),
    )


def _neglected(session: Session, on: date) -> Insight | None:
    return _of_customers(session, on, InsightKind.NEGLECTED, ReasonKind.NEGLECTED)


def _unconfirmed(session: Session, on: date) -> Insight | None:
    return _of_customers(session, on, InsightKind.UNCONFIRMED, ReasonKind.UNCONFIRMED)


def _of_customers(session: Session, on: date, kind: InsightKind, reason: ReasonKind) -> Insight | None:
    """Those whom Today would suggest one by one."""
    found = tuple(customer_id for customer_id, _ in FINDERS[reason](Question(session, on)))
    return Insight(kind=kind, count=len(found), customers=found) if len(found) >= FEWEST_CUSTOMERS else None


def _best_source(session: Session, on: date) -> Insight | None:
    """The source whose customers bring much more than their share of the revenue of a year."""
    currency = known_rates(session).home
    start = (on - timedelta(days=_YEAR_DAYS)).isoformat()
    values = {"start": start, "currency": currency}
    rows = {row.source: row for row in session.connection().execute(_BY_SOURCE, values)}
    revenue, buyers = (sum(getattr(row, of) for row in rows.values()) for of in ("amount", "buyers"))
    gains = {
        source: per_cent(row.amount, revenue) - per_cent(row.buyers, buyers)
        for source, row in rows.items()
        if source and row.buyers >= FEWEST_BUYERS
    }
    best = max(gains, key=lambda source: gains[source], default="")
    if not best or gains[best] < SOURCE_POINTS:
        return None
    return Insight(
        kind=InsightKind.BEST_SOURCE,
        name=best,
        now=per_cent(rows[best].amount, revenue),
        before=per_cent(rows[best].buyers, buyers),
        count=rows[best].buyers,
        money=Money(currency=currency, amount_minor=rows[best].amount),
        customers=_ids(session, _OF_SOURCE, {**values, "source": best}),
    )


def _ids(session: Session, statement: TextClause, values: Mapping[str, object]) -> tuple[int, ...]:
    return tuple(session.connection().execute(statement, {**values, "most": _MOST}).scalars())


_RULES: Mapping[InsightKind, Callable[[Session, date], Insight | None]] = {
    InsightKind.OVERDUE: _overdue,
    InsightKind.WIN_RATE: _win_rate,
    InsightKind.STUCK_STAGE: _stuck_stage,
    InsightKind.NO_NEXT_STEP: _no_next_step,
    InsightKind.NEGLECTED: _neglected,
    InsightKind.UNCONFIRMED: _unconfirmed,
    InsightKind.BEST_SOURCE: _best_source,
}
