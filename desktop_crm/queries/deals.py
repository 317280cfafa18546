"""Deals: rows of those that are seen, one deal in full, why they closed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop_crm.domain.clock import today
from desktop_crm.domain.errors import RecordGone
from desktop_crm.domain.money import Money
from desktop_crm.domain.pipelines import StageKind
from desktop_crm.queries.deal_checks import Check, checks_of, ticked_counts
from desktop_crm.queries.details import names_of
from desktop_crm.queries.pipelines import checklist_of
from desktop_crm.store.models import Deal, FollowUp, FollowUpTerms, Stage, StageChange
from desktop_crm.store.opened import opened

_LAST = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class DealRow:
    """A deal as a card or a line shows it. Days are ISO; `probability` is its own or its stage's percentage.

    `next_on` is when its next step is due, `stale` that it stays too long where it stands, `unticked` how many points
    of its stage's checklist are open. `forecast` is what the user says of its chances.
    """

    id: int
    customer_id: int | None
    customer: str
    title: str
    stage_id: int
    stage: str
    status: str
    money: Money | None
    probability: int
    opened_on: str
    expected_on: str | None
    closed_on: str | None
    next_on: str | None
    stale: bool
    days_in_stage: int
    forecast: str | None
    unticked: int


@dataclass(frozen=True, slots=True, kw_only=True)
class StageVisit:
    """A stage in which a deal stood since a day (ISO), for so many days."""

    stage: str
    since_on: str
    days: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DealDetails:
    """One deal in full. `own_probability` is None where the stage's holds."""

    row: DealRow
    own_probability: int | None
    product_id: int | None
    opened_on: str
    reason: str
    note: str
    history: tuple[StageVisit, ...]
    checks: tuple[Check, ...]


def deal_rows(session: Session, ids: Sequence[int], on: date) -> list[DealRow]:
    """Return rows of deals in the order of their ids, without those that are gone."""
    deals = {deal.id: deal for deal in session.scalars(select(Deal).where(Deal.id.in_(ids)))}
    names = names_of(session, [deal.customer_id for deal in deals.values() if deal.customer_id])
    steps = _next_steps(session, list(deals))
    stages = {stage.id: stage for stage in session.scalars(select(Stage))}
    ticked = ticked_counts(session, list(deals))
    return [
        _row(
            deals[one],
            names.get(deals[one].customer_id or 0, ""),
            stages[deals[one].stage_id],
            _Around(next_on=steps.get(one), ticked=ticked.get((one, deals[one].stage_id), 0), on=on),
        )
        for one in ids
        if one in deals
    ]


def deals_of(session: Session, customer_id: int) -> list[DealRow]:
    """Return the deals with a customer, open ones first, the newest first."""
    ids = session.scalars(
        select(Deal.id)
        .where(Deal.customer_id == customer_id)
        .order_by(Deal.status != StageKind.OPEN, Deal.opened_on.desc(), Deal.id)
    ).all()
    return deal_rows(session, ids, today())


def deal_details(session: Session, deal_id: int) -> DealDetails:
    """Return one deal in full. Raise RecordGone."""
    deal = session.get(Deal, deal_id)
    if deal is None:
        raise RecordGone(record_id=deal_id)
    (row,) = deal_rows(session, [deal_id], today())
    return DealDetails(
        row=row,
        own_probability=deal.probability,
        product_id=deal.product_id,
        opened_on=deal.opened_on,
        reason=deal.reason or "",
        note=deal.note or "",
        history=_history(session, deal),
        checks=checks_of(session, deal),
    )


def close_reasons(session: Session, kind: str) -> list[str]:
    """Return the reasons for which the last deals were won or lost, the usual ones first."""
    rows = session.execute(
        select(Deal.id, Deal.reason)
        .where(Deal.status == kind, Deal.reason.is_not(None))
        .order_by(Deal.id.desc())
        .limit(_LAST)
    ).all()
    return [reason for reason, _ in Counter(opened(session, Deal.reason, rows)).most_common() if reason]


def _next_steps(session: Session, ids: Sequence[int]) -> dict[int, str]:
    rows = session.execute(
        select(FollowUpTerms.deal_id, func.min(FollowUp.due_on))
        .join(FollowUp, FollowUp.id == FollowUpTerms.follow_up_id)
        .where(FollowUpTerms.deal_id.in_(ids), FollowUp.done_at.is_(None))
        .group_by(FollowUpTerms.deal_id)
    )
    return {deal_id: due_on for deal_id, due_on in rows if deal_id is not None}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Around:
    """What else a row tells: when the next step is due, how many points are ticked, and the day it is told on."""

    next_on: str | None
    ticked: int
    on: date


def _row(deal: Deal, customer: str, stage: Stage, around: _Around) -> DealRow:
    days = (around.on - date.fromisoformat(deal.stage_since)).days
    is_open = deal.status == StageKind.OPEN
    points = len(checklist_of(stage)) if is_open else 0
    return DealRow(
        id=deal.id,
        customer_id=deal.customer_id,
        customer=customer,
        title=deal.title or "",
        stage_id=deal.stage_id,
        stage=stage.name or "",
        status=deal.status,
        money=None if deal.amount is None else Money(currency=deal.currency, amount_minor=deal.amount),
        probability=stage.probability if deal.probability is None else deal.probability,
        opened_on=deal.opened_on,
        expected_on=deal.expected_on,
        closed_on=deal.closed_on,
        next_on=around.next_on,
        stale=is_open and stage.rotting_days is not None and days > stage.rotting_days,
        days_in_stage=days,
        forecast=deal.forecast,
        unticked=max(points - around.ticked, 0),
    )


def _history(session: Session, deal: Deal) -> tuple[StageVisit, ...]:
    names = {stage.id: stage.name or "" for stage in session.scalars(select(Stage))}
    changes = session.scalars(
        select(StageChange)
        .where(StageChange.deal_id == deal.id)
        .order_by(StageChange.changed_on, StageChange.id)
    ).all()
    ends = [*(change.changed_on for change in changes[1:]), deal.closed_on or today().isoformat()]
    return tuple(
        StageVisit(
            stage=names[change.to_id],
            since_on=change.changed_on,
            days=(date.fromisoformat(end) - date.fromisoformat(change.changed_on)).days,
        )
        for change, end in zip(changes, ends, strict=False)
    )
