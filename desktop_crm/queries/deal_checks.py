"""The checklists of stages: which points are ticked for a deal, and which it left behind without."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop_crm.domain.pipelines import StageKind
from desktop_crm.queries.pipelines import checklist_of
from desktop_crm.store.models import Deal, DealCheck, Stage, StageChange


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """A point of a stage's checklist."""

    text: str
    done: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOpen:
    """Points of a stage's checklist that a deal left behind without a tick."""

    stage: str
    texts: tuple[str, ...]


def checks_of(session: Session, deal: Deal) -> tuple[Check, ...]:
    """Return the checklist of the stage in which a deal stands."""
    points = checklist_of(session.get_one(Stage, deal.stage_id))
    ticked = _ticked(session, deal.id, deal.stage_id)
    return tuple(Check(text=text, done=place in ticked) for place, text in enumerate(points))


def ticked_counts(session: Session, deal_ids: Sequence[int]) -> dict[tuple[int, int], int]:
    """Return how many points are ticked, by deal and stage."""
    rows = session.execute(
        select(DealCheck.deal_id, DealCheck.stage_id, func.count().label("points"))
        .where(DealCheck.deal_id.in_(deal_ids))
        .group_by(DealCheck.deal_id, DealCheck.stage_id)
    )
    return {(row.deal_id, row.stage_id): row.points for row in rows}


def left_open(session: Session, deal_id: int) -> LeftOpen | None:
    """Return what a deal left undone in the stage it came from last; None where nothing.

    A deal that goes back comes by again, and one that is lost has nothing to do: neither leaves anything.
    """
    change = session.scalars(
        select(StageChange)
        .where(StageChange.deal_id == deal_id, StageChange.from_id.is_not(None))
        .order_by(StageChange.changed_on.desc(), StageChange.id.desc())
    ).first()
    if change is None:
        return None
    before, after = session.get_one(Stage, change.from_id), session.get_one(Stage, change.to_id)
    forward = before.pipeline_id != after.pipeline_id or before.position < after.position
    if not forward or after.kind == StageKind.LOST or before.kind != StageKind.OPEN:
        return None
    ticked = _ticked(session, deal_id, before.id)
    texts = tuple(text for point, text in enumerate(checklist_of(before)) if point not in ticked)
    return LeftOpen(stage=before.name or "", texts=texts) if texts else None


def _ticked(session: Session, deal_id: int, stage_id: int) -> set[int]:
    ticked = select(DealCheck.point).where(DealCheck.deal_id == deal_id, DealCheck.stage_id == stage_id)
    return set(session.scalars(ticked))
