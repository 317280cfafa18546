"""Pipelines and their stages."""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_crm.store.models import Pipeline, Stage


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
    """A pipeline with its stages in order."""

    id: int
    name: str
    stages: tuple[StageRow, ...]


def list_pipelines(session: Session) -> list[PipelineRow]:
    """Return the pipelines in use, in order."""
    stages: dict[int, list[StageRow]] = defaultdict(list)
    for stage in session.scalars(select(Stage).order_by(Stage.position)):
        stages[stage.pipeline_id].append(_row(stage))
    found = session.scalars(
        select(Pipeline).where(Pipeline.archived_at.is_(None)).order_by(Pipeline.position)
    )
    return [PipelineRow(id=one.id, name=one.name or "", stages=tuple(stages[one.id])) for one in found]


def _row(stage: Stage) -> StageRow:
    return StageRow(
        id=stage.id,
        name=stage.name or "",
        kind=stage.kind,
        probability=stage.probability,
        rotting_days=stage.rotting_days,
        checklist=tuple(json.loads(stage.checklist or "[]")),
    )
