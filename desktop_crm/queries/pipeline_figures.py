"""Figures of a pipeline: how far deals come, how long they stay, why they close, and what is unpaid."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from statistics import median

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_crm.domain.aging import AGES, age_of
from desktop_crm.domain.pipelines import StageKind
from desktop_crm.queries.conditions import LIVING
from desktop_crm.queries.exchange_rates import known_rates
from desktop_crm.queries.pipelines import PipelineRow, list_pipelines
from desktop_crm.queries.receivables import receivables
from desktop_crm.store.models import Deal, Stage, StageChange
from desktop_crm.store.opened import opened


@dataclass(frozen=True, slots=True, kw_only=True)
class StageFigures:
    """How many deals ever came to a stage or beyond, and the median of days that those which left it stayed."""

    name: str
    entered: int
    median_days: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReasonCount:
    """How many deals were won and lost for a reason; an empty one for those that name none."""

    reason: str
    won: int
    lost: int


@dataclass(frozen=True, slots=True, kw_only=True)
class AgedSums:
    """What invoices leave unpaid in the home currency: not due, then 1–30, 31–60, 61–90 and more days overdue.

    `lacking` names the currencies that have no rate and are not in it.
    """

    amounts: tuple[int, ...]
    currency: str
    lacking: tuple[str, ...]


def stage_figures(session: Session, pipeline_id: int | None) -> list[StageFigures]:
    """Return the stages on the way to a won deal, in order. A deal that skipped a stage counts as having passed it."""
    pipeline = _pipeline(session, pipeline_id)
    if pipeline is None:
        return []
    way = [stage for stage in pipeline.stages if stage.kind != StageKind.LOST]
    place = {stage.id: number for number, stage in enumerate(way)}
    furthest, stays = _walked(session, place)
    return [
        StageFigures(
            name=stage.name,
            entered=sum(reached >= number for reached in furthest.values()),
            median_days=median(stays[stage.id]) if stays[stage.id] else None,
        )
        for number, stage in enumerate(way)
    ]


def outcomes_by_reason(session: Session, pipeline_id: int | None) -> list[ReasonCount]:
    """Return why deals were won and lost, the most frequent reasons first."""
    counts: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    question = select(Deal.id, Deal.status, Deal.reason).where(Deal.status != StageKind.OPEN, LIVING)
    if pipeline_id is not None:
        question = question.join(Stage, Stage.id == Deal.stage_id).where(Stage.pipeline_id == pipeline_id)
    rows = session.execute(question).all()
    for row, reason in zip(rows, opened(session, Deal.reason, rows), strict=True):
        counts[reason][row.status == StageKind.LOST] += 1
    found = [ReasonCount(reason=reason, won=won, lost=lost) for reason, (won, lost) in counts.items()]
    return sorted(found, key=lambda one: (-(one.won + one.lost), one.reason))


def receivables_by_age(session: Session, on: date) -> AgedSums:
    """Return what is unpaid by a day, by how long it is overdue, in the home currency by the user's rates.

    What is in a currency without a rate is left out, never mixed in.
    """
    rates = known_rates(session)
    amounts = [0] * AGES
    lacking: set[str] = set()
    for one in receivables(session, on):
        worth = rates.at_home(one.owed, one.dated_on)
        if worth is None:
            lacking.add(one.owed.currency)
        else:
            amounts[age_of(one.days_overdue)] += worth
    return AgedSums(amounts=tuple(amounts), currency=rates.home, lacking=tuple(sorted(lacking)))


def _pipeline(session: Session, pipeline_id: int | None) -> PipelineRow | None:
    pipelines = list_pipelines(session)
    return next((one for one in pipelines if one.id == pipeline_id), next(iter(pipelines), None))


def _walked(session: Session, place: dict[int, int]) -> tuple[dict[int, int], dict[int, list[int]]]:
    """Return how far each deal came, and the days of each stay that has ended."""
    visits: dict[int, list[tuple[int, str]]] = defaultdict(list)
    rows = session.execute(
        select(StageChange.deal_id, StageChange.to_id, StageChange.changed_on)
        .join(Deal, Deal.id == StageChange.deal_id)
        .where(LIVING)
        .order_by(StageChange.deal_id, StageChange.changed_on, StageChange.id)
    )
    for deal_id, stage_id, day in rows:
        visits[deal_id].append((stage_id, day))
    furthest: dict[int, int] = {}
    stays: dict[int, list[int]] = defaultdict(list)
    for deal_id, visited in visits.items():
        reached = [place[stage_id] for stage_id, _ in visited if stage_id in place]
        if reached:
            furthest[deal_id] = max(reached)
        for (stage_id, since), (_, until) in pairwise(visited):
            stays[stage_id].append((date.fromisoformat(until) - date.fromisoformat(since)).days)
    return furthest, stays
