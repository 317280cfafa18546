"""Finding what stands out: one function a rule, each of which looks at clear columns alone and may find nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import text
from sqlalchemy.orm import Session

from desktop_crm.domain.insights import Insight, InsightKind, per_cent
from desktop_crm.domain.money import Money
from desktop_crm.domain.planning import ReasonKind
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

_CLOSED = text("""
    SELECT d.id, d.status, d.closed_on FROM deal d LEFT JOIN customer c ON c.id = d.customer_id
    WHERE d.status IN ('won', 'lost') AND d.closed_on > :start AND d.closed_on <= :on AND c.deleted_at IS NULL
    ORDER BY d.closed_on DESC, d.id
""")
_OPEN = text("""
    SELECT d.id, d.stage_id, d.amount, d.currency,
        s.rotting_days IS NOT NULL AND julianday(:on) - julianday(d.stage_since) > s.rotting_days AS stuck,
        NOT EXISTS (SELECT 1 FROM follow_up_terms t JOIN follow_up f ON f.id = t.follow_up_id
            WHERE t.deal_id = d.id AND f.done_at IS NULL) AS aimless
    FROM deal d JOIN stage s ON s.id = d.stage_id JOIN pipeline p ON p.id = s.pipeline_id
    LEFT JOIN customer c ON c.id = d.customer_id
    WHERE d.status = 'open' AND p.archived_at IS NULL AND c.deleted_at IS NULL
    ORDER BY d.amount IS NULL, d.amount DESC, d.id
""")
# What was owed on a day: later payments had not come in yet.
_OWED = text("""
    SELECT i.customer_id, i.currency, i.net + i.tax - coalesce((
        SELECT sum(p.amount) FROM payment p WHERE p.document_id = i.id AND p.paid_on <= :day), 0) AS owed
    FROM sales_document i JOIN customer c ON c.id = i.customer_id
    WHERE i.kind = 'invoice' AND i.due_on < :day AND i.status NOT IN ('draft', 'cancelled', 'replaced', 'declined')
    AND c.deleted_at IS NULL AND owed > 0
""")
_BY_SOURCE = text("""
    SELECT c.id, c.source, sum(p.amount) AS amount FROM purchase p JOIN customer c ON c.id = p.customer_id
    WHERE p.bought_on > :start AND p.currency = :currency AND c.deleted_at IS NULL
    GROUP BY c.id ORDER BY amount DESC
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
    middle, start = (on - timedelta(days=days) for days in (WIN_DAYS, 2 * WIN_DAYS))
    rows = session.connection().execute(_CLOSED, {"start": start.isoformat(), "on": on.isoformat()}).all()
    late = [row for row in rows if row.closed_on > middle.isoformat()]
    early = rows[len(late) :]
    if min(len(late), len(early)) < FEWEST_CLOSED:
        return None
    now, before = (per_cent(sum(row.status == "won" for row in part), len(part)) for part in (late, early))
    if before - now < WIN_POINTS:
        return None
    lost = tuple(row.id for row in late if row.status == "lost")
    return Insight(
        kind=InsightKind.WIN_RATE,
        now=now,
        before=before,
        count=len(late),
        whole=len(early),
        deals=lost[:_MOST],
    )


def _stuck_stage(session: Session, on: date) -> Insight | None:
    """The stage in which most deals stay longer than it allows."""
    rows = session.connection().execute(_OPEN, {"on": on.isoformat()}).all()
    stuck = Counter(row.stage_id for row in rows if row.stuck)
    stage_id, count = next(iter(stuck.most_common(1)), (0, 0))
    if count < FEWEST_STUCK:
        return None
    stage = session.get_one(Stage, stage_id)
    inside = [row for row in rows if row.stage_id == stage_id]
    return Insight(
        kind=InsightKind.STUCK_STAGE,
        count=count,
        whole=len(inside),
        now=stage.rotting_days or 0,
        name=stage.name or "",
        deals=tuple(row.id for row in inside if row.stuck)[:_MOST],
    )


def _no_next_step(session: Session, on: date) -> Insight | None:
    """Open deals for which nothing is planned, and what they are worth."""
    rows, rates = session.connection().execute(_OPEN, {"on": on.isoformat()}).all(), known_rates(session)
    aimless = [row for row in rows if row.aimless]
    if len(aimless) < FEWEST_STUCK:
        return None
    amounts = (Money(currency=row.currency, amount_minor=row.amount or 0) for row in aimless)
    worth = sum(rates.at_home(money, on.isoformat()) or 0 for money in amounts)
    return Insight(
        kind=InsightKind.NO_NEXT_STEP,
        count=len(aimless),
        whole=len(rows),
        money=Money(currency=rates.home, amount_minor=worth),
        deals=tuple(row.id for row in aimless)[:_MOST],
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
    rows = session.connection().execute(_BY_SOURCE, {"start": start, "currency": currency}).all()
    revenue, buyers = Counter[str](), Counter(row.source for row in rows)
    for row in rows:
        revenue[row.source] += row.amount
    gains = {
        source: per_cent(revenue[source], revenue.total()) - per_cent(buyers[source], len(rows))
        for source in revenue
        if source and buyers[source] >= FEWEST_BUYERS
    }
    best = max(gains, key=lambda source: gains[source], default="")
    if not best or gains[best] < SOURCE_POINTS:
        return None
    return Insight(
        kind=InsightKind.BEST_SOURCE,
        name=best,
        now=per_cent(revenue[best], revenue.total()),
        before=per_cent(buyers[best], len(rows)),
        count=buyers[best],
        money=Money(currency=currency, amount_minor=revenue[best]),
        customers=tuple(row.id for row in rows if row.source == best)[:_MOST],
    )


_RULES: Mapping[InsightKind, Callable[[Session, date], Insight | None]] = {
    InsightKind.OVERDUE: _overdue,
    InsightKind.WIN_RATE: _win_rate,
    InsightKind.STUCK_STAGE: _stuck_stage,
    InsightKind.NO_NEXT_STEP: _no_next_step,
    InsightKind.NEGLECTED: _neglected,
    InsightKind.UNCONFIRMED: _unconfirmed,
    InsightKind.BEST_SOURCE: _best_source,
}
