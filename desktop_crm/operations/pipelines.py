"""Pipelines: the first one, which makes itself, and those of the user's own."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop_crm.domain.clock import now_ms
from desktop_crm.domain.errors import BadInput, StageInUse
from desktop_crm.domain.ids import new_id
from desktop_crm.domain.pipelines import FIRST_PIPELINE, FIRST_STAGES, StageKind
from desktop_crm.domain.text import clean
from desktop_crm.operations.existing import existing
from desktop_crm.operations.stages import StageEdit, add_stage
from desktop_crm.queries.settings import speaks_chinese
from desktop_crm.store.models import Pipeline, Stage


def begin_pipeline(session: Session) -> int:
    """Make the first pipeline where there is none, named in the language of the store; return the first one."""
    found = session.scalars(
        select(Pipeline.id).where(Pipeline.archived_at.is_(None)).order_by(Pipeline.position)
    ).first()
    if found is not None:
        return found
    chinese = speaks_chinese(session)
    pipeline = Pipeline(id=new_id(), created_at=now_ms(), position=1)
    session.add(pipeline)
    pipeline.name = FIRST_PIPELINE[chinese]
    session.flush()
    for position, first in enumerate(FIRST_STAGES, start=1):
        stage = Stage(
            id=new_id(),
            created_at=now_ms(),
            pipeline_id=pipeline.id,
            position=position,
            kind=first.kind,
            probability=first.probability,
            rotting_days=first.rotting_days,
        )
        session.add(stage)
        stage.name = first.named(chinese=chinese)
    session.flush()
    return pipeline.id


def add_pipeline(session: Session, name: str, stages: Sequence[StageEdit]) -> int:
    """Make a pipeline behind the others and return its id; `stages` need one of each kind. Raise BadInput."""
    last = session.scalar(select(func.max(Pipeline.position))) or 0
    pipeline = Pipeline(id=new_id(), created_at=now_ms(), position=last + 1)
    session.add(pipeline)
    session.flush()
    rename_pipeline(session, pipeline.id, name)
    if {stage.kind or StageKind.OPEN for stage in stages} != set(StageKind):
        raise BadInput(field="stage", problem="empty")
    for stage in stages:
        add_stage(session, pipeline.id, stage)
    return pipeline.id


def rename_pipeline(session: Session, pipeline_id: int, name: str) -> None:
    """Give a pipeline another name. Raise BadInput, RecordGone."""
    pipeline = existing(session, Pipeline, pipeline_id)
    pipeline.name = clean(name, "name")
    if pipeline.name is None:
        raise BadInput(field="name", problem="empty")


def archive_pipeline(session: Session, pipeline_id: int) -> None:
    """Put a pipeline away with its deals; its figures stay. Raise RecordGone, StageInUse for the last one in use."""
    pipeline = existing(session, Pipeline, pipeline_id)
    in_use = session.scalars(select(Pipeline.id).where(Pipeline.archived_at.is_(None))).all()
    if list(in_use) == [pipeline_id]:
        raise StageInUse()
    pipeline.archived_at = now_ms()


def bring_back_pipeline(session: Session, pipeline_id: int) -> None:
    """Use a pipeline again that was put away. Raise RecordGone."""
    existing(session, Pipeline, pipeline_id).archived_at = None


def first_open_stage(session: Session) -> int:
    """Return where a new deal stands; the first deal of a store makes the first pipeline."""
    return session.scalars(
        select(Stage.id)
        .where(Stage.pipeline_id == begin_pipeline(session), Stage.kind == StageKind.OPEN)
        .order_by(Stage.position)
        .limit(1)
    ).one()
