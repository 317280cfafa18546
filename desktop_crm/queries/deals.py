"""Deals: the board of a pipeline as ids, rows of those that are seen, one deal in full."""

from __future__ import annotations

from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop_crm.domain.clock import today
from desktop_crm.domain.errors import RecordGone
from desktop_crm.domain.money import Money
from desktop_crm.domain.pipelines import StageKind
from desktop_crm.queries.details import names_of
from desktop_crm.queries.pipelines import PipelineRow, StageRow, list_pipelines
from desktop_crm.store.models import Deal, DealCheck, FollowUp, FollowUpTerms, Stage, StageChange


@dataclass(frozen=True, slots=True, kw_only=True)
class DealRow:
    """A deal as a card or a line shows it. Days are ISO; `probability` is its own or its stage's percentage.

    `next_on` is when its next step is due, `stale` that it stays too long where it stands.
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


@dataclass(frozen=True, slots=True, kw_only=True)
class StageDeals:
    """A column of the board: ids, what is expected first before the rest, and a sum for each currency."""

    stage: StageRow
    ids: array[int]
    sums: tuple[Money, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Board:
    """A pipeline. Columns of closed stages show this month; `ids` are all deals that were ever in it.

    `weighted` is what this quarter will bring: the amounts of open deals expected in it by their probability.
    """

    pipeline: PipelineRow | None
    stages: tuple[StageDeals, ...]
    ids: array[int]
    has_deals: bool
    open_count: int
    open_sums: tuple[Money, ...]
    weighted: tuple[Money, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """A point of a stage's checklist."""

    text: str
    done: bool


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
    forecast: str | None
    product_id: int | None
    opened_on: str
    reason: str
    note: str
    history: tuple[StageVisit, ...]
    checks: tuple[Check, ...]


def board(session: Session, pipeline_id: int | None, on: date) -> Board:
    """Return the board of a pipeline, of the first where none is named. Deals are read by their clear columns alone."""
    pipelines = list_pipelines(session)
    pipeline = next((one for one in pipelines if one.id == pipeline_id), next(iter(pipelines), None))
    stages = pipeline.stages if pipeline else ()
    held = _held(session, [stage.id for stage in stages])
    this_month = on.replace(day=1).isoformat()
    columns = [
        _column(stage, [one for one in held[stage.id] if not one.closed_on or one.closed_on >= this_month])
        for stage in stages
    ]
    still_open = [one for stage in stages if stage.kind == StageKind.OPEN for one in held[stage.id]]
    return Board(
        pipeline=pipeline,
        stages=tuple(columns),
        ids=array("q", (one.id for stage in stages for one in held[stage.id])),
        has_deals=any(held.values()),
        open_count=len(still_open),
        open_sums=_sums((one.currency, one.amount or 0) for one in still_open),
        weighted=_weighted(still_open, {stage.id: stage.probability for stage in stages}, on),
    )


def deal_rows(session: Session, ids: Sequence[int], on: date) -> list[DealRow]:
    """Return rows of deals in the order of their ids, without those that are gone."""
    deals = {deal.id: deal for deal in session.scalars(select(Deal).where(Deal.id.in_(ids)))}
    names = names_of(session, [deal.customer_id for deal in deals.values() if deal.customer_id])
    steps = _next_steps(session, list(deals))
    stages = {stage.id: stage for stage in session.scalars(select(Stage))}
    return [
        _row(
            deals[one],
            names.get(deals[one].customer_id or 0, ""),
            stages[deals[one].stage_id],
            steps.get(one),
            on,
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
        forecast=deal.forecast,
        product_id=deal.product_id,
        opened_on=deal.opened_on,
        reason=deal.reason or "",
        note=deal.note or "",
        history=_history(session, deal),
        checks=_checks(session, deal),
    )


def close_reasons(session: Session, kind: str) -> list[str]:
    """Return the reasons for which deals were won or lost so far, the usual ones first."""
    deals = session.scalars(select(Deal).where(Deal.status == kind, Deal.reason.is_not(None)))
    return [reason for reason, _ in Counter(deal.reason for deal in deals if deal.reason).most_common()]


@dataclass(frozen=True, slots=True)
class _Held:
    id: int
    stage_id: int
    currency: str
    amount: int | None
    probability: int | None
    expected_on: str | None
    closed_on: str | None


def _held(session: Session, stage_ids: Sequence[int]) -> dict[int, list[_Held]]:
    rows = session.execute(
        select(
            Deal.id,
            Deal.stage_id,
            Deal.currency,
            Deal.amount,
            Deal.probability,
            Deal.expected_on,
            Deal.closed_on,
        )
        .where(Deal.stage_id.in_(stage_ids))
        .order_by(Deal.expected_on.is_(None), Deal.expected_on, Deal.id)
    )
    held: dict[int, list[_Held]] = defaultdict(list)
    for row in rows:
        held[row.stage_id].append(_Held(*row))
    return held


def _column(stage: StageRow, held: Sequence[_Held]) -> StageDeals:
    return StageDeals(
        stage=stage,
        ids=array("q", (one.id for one in held)),
        sums=_sums((one.currency, one.amount or 0) for one in held),
    )


def _weighted(held: Iterable[_Held], stages: dict[int, int], on: date) -> tuple[Money, ...]:
    first = date(on.year, (on.month - 1) // 3 * 3 + 1, 1)
    end = (first + timedelta(days=95)).replace(day=1).isoformat()
    shares = (
        (one.currency, one.amount * (stages[one.stage_id] if one.probability is None else one.probability))
        for one in held
        if one.amount and one.expected_on and one.expected_on < end
    )
    return tuple(
        Money(currency=one.currency, amount_minor=round(one.amount_minor / 100)) for one in _sums(shares)
    )


def _sums(amounts: Iterable[tuple[str, int]]) -> tuple[Money, ...]:
    """Return a sum for each currency, the greatest first: currencies are never mixed."""
    sums: Counter[str] = Counter()
    for currency, amount in amounts:
        sums[currency] += amount
    return tuple(Money(currency=one, amount_minor=sums[one]) for one, total in sums.most_common() if total)


def _next_steps(session: Session, ids: Sequence[int]) -> dict[int, str]:
    rows = session.execute(
        select(FollowUpTerms.deal_id, func.min(FollowUp.due_on))
        .join(FollowUp, FollowUp.id == FollowUpTerms.follow_up_id)
        .where(FollowUpTerms.deal_id.in_(ids), FollowUp.done_at.is_(None))
        .group_by(FollowUpTerms.deal_id)
    )
    return {deal_id: due_on for deal_id, due_on in rows if deal_id is not None}


def _row(deal: Deal, customer: str, stage: Stage, next_on: str | None, on: date) -> DealRow:
    days = (on - date.fromisoformat(deal.stage_since)).days
    cooling = deal.status == StageKind.OPEN and stage.rotting_days is not None and days > stage.rotting_days
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
        next_on=next_on,
        stale=cooling,
        days_in_stage=days,
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


def _checks(session: Session, deal: Deal) -> tuple[Check, ...]:
    stages = (stage for pipeline in list_pipelines(session) for stage in pipeline.stages)
    points = next((stage.checklist for stage in stages if stage.id == deal.stage_id), ())
    ticked = set(
        session.scalars(
            select(DealCheck.point).where(DealCheck.deal_id == deal.id, DealCheck.stage_id == deal.stage_id)
        )
    )
    return tuple(Check(text=text, done=place in ticked) for place, text in enumerate(points))
