"""The pipelines and stages that rows of an import name; those that are not there yet are made."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_crm.domain.pipelines import StageKind, pipeline_key, stage_key
from desktop_crm.domain.sales_records import DealRecord
from desktop_crm.operations.existing import existing
from desktop_crm.operations.pipelines import add_pipeline, begin_pipeline, bring_back_pipeline
from desktop_crm.operations.stages import StageEdit, add_stage
from desktop_crm.queries.pipelines import PipelineRow, every_pipeline
from desktop_crm.store.models import Stage

_FIRST_PROBABILITY = 20


class StagesOfRows:
    """Where the rows' deals stand. A pipeline that was put away comes back once rows name it."""

    def __init__(self, session: Session, records: Sequence[DealRecord]) -> None:
        self._session = session
        self._first = begin_pipeline(session)
        named = {pipeline_key(one.pipeline): one.pipeline for one in records if one.pipeline}
        self._pipelines = self._known_and_new(named.values(), records)
        self._stages = {each: _by_key(session, each) for each in {self._first, *self._pipelines.values()}}

    def of(self, record: DealRecord, instead: int | None = None) -> Stage:
        """Return the stage of a row; `instead` is where its deal stands, from which a row that is silent moves nothing.

        A stage that its pipeline has not is added behind the open ones; without a name it is the first one.
        """
        before = existing(self._session, Stage, instead) if instead else None
        pipeline_id = self._pipelines.get(pipeline_key(record.pipeline))
        pipeline_id = pipeline_id or (before.pipeline_id if before else self._first)
        key = stage_key(record.stage)
        if before is not None and not key:
            if before.pipeline_id == pipeline_id:
                return before
            key = stage_key(before.name or "")
        stages = self._stages.setdefault(pipeline_id, _by_key(self._session, pipeline_id))
        if key not in stages and record.stage:
            edit = StageEdit(name=record.stage, probability=_FIRST_PROBABILITY)
            stages[key] = existing(self._session, Stage, add_stage(self._session, pipeline_id, edit))
        return stages.get(key, stages[before.kind if before else ""])

    def _known_and_new(self, names: Iterable[str], records: Sequence[DealRecord]) -> dict[str, int]:
        rows = every_pipeline(self._session)
        model = next(row for row in rows if row.id == self._first)
        found = {pipeline_key(row.name): row for row in reversed(rows)}
        ids = {}
        for name in names:
            key = pipeline_key(name)
            known = found.get(key)
            if known is not None and known.archived:
                bring_back_pipeline(self._session, known.id)
            ids[key] = known.id if known else self._make(name, model, records)
        return ids

    def _make(self, name: str, model: PipelineRow, records: Sequence[DealRecord]) -> int:
        """Make a pipeline with the open stages that its rows name, or those of the first one, and with its ends."""
        key = pipeline_key(name)
        named = {stage_key(one.stage): one.stage for one in records if pipeline_key(one.pipeline) == key}
        known = {stage_key(one.name): StageEdit.of(one) for one in model.stages if one.kind == StageKind.OPEN}
        ends = [StageEdit.of(one) for one in model.stages if one.kind != StageKind.OPEN]
        closed = {"", *StageKind, *(stage_key(one.name or "") for one in ends)}
        opened = [
            known.get(stage) or StageEdit(name=said, probability=_FIRST_PROBABILITY)
            for stage, said in named.items()
            if stage not in closed
        ]
        return add_pipeline(self._session, name, [*(opened or known.values()), *ends])


def _by_key(session: Session, pipeline_id: int) -> dict[str, Stage]:
    """Return the stages of a pipeline by key; open, won and lost are the first of their kind, "" is the first one."""
    stages = session.scalars(
        select(Stage).where(Stage.pipeline_id == pipeline_id).order_by(Stage.position)
    ).all()
    found = {stage_key(stage.name or ""): stage for stage in stages}
    for kind in StageKind:
        found.setdefault(kind.value, next(stage for stage in stages if stage.kind == kind))
    found[""] = found[StageKind.OPEN.value]
    return found
