"""The stages of a pipeline: added, changed, put in order, taken away."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from desktop_crm.domain.clock import now_ms
from desktop_crm.domain.errors import BadInput, StageInUse
from desktop_crm.domain.ids import new_id
from desktop_crm.domain.pipelines import StageKind
from desktop_crm.domain.text import clean
from desktop_crm.operations.existing import existing
from desktop_crm.queries.pipelines import StageRow
from desktop_crm.store.models import Deal, Pipeline, Stage, StageChange

_CERTAIN = 100
_LONGEST = 3_650


@dataclass(frozen=True, slots=True, kw_only=True)
class StageEdit:
    """A change of a stage. None leaves a value as it is; `rotting_days` 0 lets deals stay for ever.

    `probability` is a percentage; those of won and lost stages are 100 and 0. `checklist` replaces the whole list.
    """

    name: str | None = None
    kind: StageKind | None = None
    probability: int | None = None
    rotting_days: int | None = None
    checklist: tuple[str, ...] | None = None

    @classmethod
    def of(cls, stage: StageRow) -> StageEdit:
        """Return all that is kept of a stage at present, as for one like it."""
        return cls(
            name=stage.name,
            kind=StageKind(stage.kind),
            probability=stage.probability,
            rotting_days=stage.rotting_days or 0,
            checklist=stage.checklist,
        )


def add_stage(session: Session, pipeline_id: int, edit: StageEdit) -> int:
    """Add a stage behind those of its kind and return its id. Raise BadInput, RecordGone."""
    existing(session, Pipeline, pipeline_id)
    kind = edit.kind or StageKind.OPEN
    stage = Stage(
        id=new_id(),
        created_at=now_ms(),
        pipeline_id=pipeline_id,
        position=0,
        kind=kind.value,
        probability={StageKind.WON: _CERTAIN, StageKind.LOST: 0}.get(kind, _CERTAIN // 2),
    )
    session.add(stage)
    _change(stage, edit)
    if stage.name is None:
        raise BadInput(field="name", problem="empty")
    ordered = [one for one in _stages(session, pipeline_id) if one is not stage]
    place = {StageKind.OPEN: 0, StageKind.WON: 1, StageKind.LOST: 2}
    before = sum(place[StageKind(one.kind)] <= place[kind] for one in ordered)
    _number([*ordered[:before], stage, *ordered[before:]])
    return stage.id


def edit_stage(session: Session, stage_id: int, edit: StageEdit) -> None:
    """Change a stage; with its kind, the deals that stand in it. Raise BadInput, RecordGone, StageInUse."""
    stage = existing(session, Stage, stage_id)
    if edit.kind is not None and edit.kind != stage.kind:
        # To win or lose deals by renaming would leave them without a day or a reason.
        _require_unused(session, stage)
        stage.kind = edit.kind.value
        stage.probability = {StageKind.WON: _CERTAIN, StageKind.LOST: 0}.get(edit.kind, stage.probability)
    _change(stage, edit)


def order_stages(session: Session, pipeline_id: int, stage_ids: Sequence[int]) -> None:
    """Put the stages of a pipeline into this order; those not named stay behind. Raise RecordGone."""
    place = {stage_id: number for number, stage_id in enumerate(stage_ids)}
    for stage_id in stage_ids:
        existing(session, Stage, stage_id)
    stages = _stages(session, pipeline_id)
    _number(sorted(stages, key=lambda stage: place.get(stage.id, len(place))))


def delete_stage(session: Session, stage_id: int, move_to: int | None = None) -> None:
    """Take a stage away; with `move_to` its deals go to that stage of the same kind first.

    Raise RecordGone, and StageInUse where deals would be lost or no stage of its kind is left.
    """
    stage = existing(session, Stage, stage_id)
    if move_to is not None:
        target = existing(session, Stage, move_to)
        if target.kind != stage.kind or target.id == stage.id:
            raise BadInput(field="stage", problem="unknown")
        session.execute(update(Deal).where(Deal.stage_id == stage_id).values(stage_id=move_to))
        # What was done in the stage stays in the history of its deals, under the other name.
        session.execute(update(StageChange).where(StageChange.to_id == stage_id).values(to_id=move_to))
    _require_unused(session, stage)
    session.delete(stage)


def _change(stage: Stage, edit: StageEdit) -> None:
    if edit.name is not None:
        stage.name = clean(edit.name, "name")
        if stage.name is None:
            raise BadInput(field="name", problem="empty")
    if edit.probability is not None and stage.kind == StageKind.OPEN:
        if not 0 <= edit.probability <= _CERTAIN:
            raise BadInput(field="probability", problem="not_a_percentage")
        stage.probability = edit.probability
    if edit.rotting_days is not None:
        if not 0 <= edit.rotting_days <= _LONGEST:
            raise BadInput(field="rotting_days", problem="too_large", limit=_LONGEST)
        stage.rotting_days = edit.rotting_days or None
    if edit.checklist is not None:
        points = [kept for text in edit.checklist if (kept := clean(text, "text"))]
        stage.checklist = json.dumps(points, ensure_ascii=False) if points else None


def _require_unused(session: Session, stage: Stage) -> None:
    deals = session.scalar(select(func.count()).where(Deal.stage_id == stage.id)) or 0
    alike = [one for one in _stages(session, stage.pipeline_id) if one.kind == stage.kind]
    if deals or len(alike) == 1:
        raise StageInUse(deals=deals)


def _stages(session: Session, pipeline_id: int) -> list[Stage]:
    session.flush()
    return list(
        session.scalars(
            select(Stage).where(Stage.pipeline_id == pipeline_id).order_by(Stage.position, Stage.id)
        )
    )


def _number(stages: Sequence[Stage]) -> None:
    for position, stage in enumerate(stages, start=1):
        stage.position = position
