"""Pipelines and their stages."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_crm.domain.clock import now_ms
from desktop_crm.domain.ids import new_id
from desktop_crm.domain.pipelines import FIRST_PIPELINE, FIRST_STAGES, StageKind
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
        stage.name = first.chinese if chinese else first.name
    session.flush()
    return pipeline.id


def first_open_stage(session: Session) -> int:
    """Return where a new deal stands; the first deal of a store makes the first pipeline."""
    return session.scalars(
        select(Stage.id)
        .where(Stage.pipeline_id == begin_pipeline(session), Stage.kind == StageKind.OPEN)
        .order_by(Stage.position)
    ).first() or _any_stage(session)


def _any_stage(session: Session) -> int:
    return session.scalars(select(Stage.id).order_by(Stage.position)).one()
