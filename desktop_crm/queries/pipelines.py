"""Pipelines and their stages."""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop_crm.store.models import Deal, Pipeline, Stage


@dataclass(frozen=True, slots=True, kw_only=True)
class StageRow:
    """A stage: `kind` open, won or lost, `probability` a percentage, `checklist` what is to be done in it."""

    id: int
    name: str
    kind: str
    probability: int
    rotting_days: int | None
    checklist: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PipelineRow:
    """A pipeline with its stages in order; one that is `archived` was put away. `place` orders them."""

    id: int
    name: str
    stages: tuple[StageRow, ...]
    place: int
    archived: bool = False


def list_pipelines(session: Session, *, archived: bool = False) -> list[PipelineRow]:
    """Return the pipelines in use, in order; with `archived` those that were put away too, behind them."""
    stages: dict[int, list[StageRow]] = defaultdict(list)
    for stage in session.scalars(select(Stage).order_by(Stage.position)):
        stages[stage.pipeline_id].append(_row(stage))
    put_away = Pipeline.archived_at.is_not(None)
    found = session.scalars(select(Pipeline).order_by(put_away, Pipeline.position))
    return [
        PipelineRow(
            id=one.id,
            name=one.name or "",
            stages=tuple(stages[one.id]),
            place=one.position,
            archived=one.archived_at is not None,
        )
        for one in found
        if archived or one.archived_at is None
    ]


def every_pipeline(session: Session) -> list[PipelineRow]:
    """Return all pipelines, those that were put away last."""
    return list_pipelines(session, archived=True)


def deals_by_stage(session: Session) -> dict[int, int]:
    """Return how many deals stand in each stage that has any."""
    rows = session.execute(select(Deal.stage_id, func.count().label("deals")).group_by(Deal.stage_id))
    return {row.stage_id: row.deals for row in rows}


def checklist_of(stage: Stage) -> tuple[str, ...]:
    """Return what is to be done in a stage before a deal goes on."""
    return tuple(json.loads(stage.checklist or "[]"))


def _row(stage: Stage) -> StageRow:
    return StageRow(
        id=stage.id,
        name=stage.name or "",
        kind=stage.kind,
        probability=stage.probability,
        rotting_days=stage.rotting_days,
        checklist=checklist_of(stage),
    )
