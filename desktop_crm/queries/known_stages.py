"""Pipelines and stages that rows of deals name and the store has not: made, or known ones instead."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from rapidfuzz import fuzz

from desktop_crm.domain.folding import fold
from desktop_crm.domain.pipelines import FIRST_PIPELINE, FIRST_STAGES, StageKind, pipeline_key, stage_key
from desktop_crm.domain.sales_records import DealRecord
from desktop_crm.queries.pipelines import PipelineRow

_ALIKE = 80


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A pipeline, or one of its stages, by the forms that all its names have in common."""

    pipeline: str
    stage: str = ""


Places = Mapping[Place, str]
"""The known name that the user wants instead of one that is not there; "" or nothing makes that one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewPlace:
    """A pipeline (then with the stages that its rows name), or a stage of one, that an import makes for its rows.

    One of `known` may be taken instead: `likely` has nearly the same name, `instead` was chosen.
    """

    place: Place
    name: str
    pipeline: str = ""
    stages: tuple[str, ...] = ()
    rows: int = 0
    known: tuple[str, ...]
    likely: str = ""
    instead: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Answer:
    pipeline: str
    stage: str
    new: tuple[Place, ...] = ()


@dataclass(slots=True)
class _Pipeline:
    name: str
    stages: dict[str, str] = field(default_factory=dict)
    is_new: bool = False


class KnownStages:
    """The pipelines of the store with their stages, and what the rows so far name beside them.

    A store with none in use begins with the first one, in its language.
    """

    def __init__(self, pipelines: Sequence[PipelineRow], choices: Places, *, chinese: bool) -> None:
        self._choices = choices
        self._pipelines = {
            pipeline_key(one.name): _Pipeline(one.name, _by_key(stage.name for stage in one.stages))
            for one in reversed(pipelines)
        }
        if not pipelines or pipelines[0].archived:
            first = FIRST_PIPELINE[chinese]
            stages = _by_key(stage.named(chinese=chinese) for stage in FIRST_STAGES)
            self._pipelines[pipeline_key(first)] = _Pipeline(first, stages)
        self._first = next(reversed(self._pipelines.values())).name
        self._known = tuple(one.name for one in self._pipelines.values())[::-1]
        self._answers: dict[tuple[str, str, str], _Answer] = {}
        self._new: dict[Place, NewPlace] = {}
        self._rows: Counter[Place] = Counter()

    def settle(self, record: DealRecord, home: str) -> DealRecord:
        """Return a row with the names that the user chose; one that names no pipeline is of `home`, or of the first."""
        answer = self._answer(record, home)
        if (answer.pipeline, answer.stage) == (record.pipeline, record.stage):
            return record
        return replace(record, pipeline=answer.pipeline, stage=answer.stage)

    def count(self, record: DealRecord, home: str) -> None:
        """Count a row, as the file has it, for each new place that it names."""
        self._rows.update(self._answer(record, home).new)

    def finish_table(self) -> tuple[NewPlace, ...]:
        """Return what the rows of a table named, pipelines first, and count anew."""
        found = [
            replace(new, rows=self._rows[place], stages=self._stages_of(place))
            for place, new in self._new.items()
            if self._rows[place]
        ]
        self._rows.clear()
        return tuple(sorted(found, key=lambda one: bool(one.pipeline)))

    def _answer(self, record: DealRecord, home: str) -> _Answer:
        asked = record.pipeline, record.stage, home
        if asked not in self._answers:
            self._answers[asked] = self._find(*asked)
        return self._answers[asked]

    def _find(self, pipeline: str, stage: str, home: str) -> _Answer:
        new = []
        place = Place(pipeline=pipeline_key(pipeline))
        known = self._pipelines.get(pipeline_key(pipeline or home or self._first))
        if known is None or (pipeline and known.is_new):
            known = known or self._pipelines.setdefault(place.pipeline, _Pipeline(pipeline, is_new=True))
            self._add(place, pipeline, "", self._known)
            new.append(place)
            pipeline = self._new[place].instead or pipeline
            known = self._pipelines[pipeline_key(pipeline)]
        key = stage_key(stage)
        if known.is_new:
            known.stages.setdefault(key, stage)
        elif key and key not in known.stages:
            place = Place(pipeline=pipeline_key(known.name), stage=key)
            self._add(place, stage, known.name, tuple(name for name in known.stages.values() if name))
            new.append(place)
            stage = self._new[place].instead or stage
        return _Answer(pipeline=pipeline, stage=stage, new=tuple(new))

    def _add(self, place: Place, name: str, pipeline: str, known: tuple[str, ...]) -> None:
        scored = ((fuzz.ratio(fold(one), fold(name)), one) for one in known)
        score, likely = max(scored, default=(0.0, ""))
        chosen = self._choices.get(place, "")
        new = NewPlace(
            place=place,
            name=name,
            pipeline=pipeline,
            known=known,
            likely=likely if score >= _ALIKE else "",
            instead=chosen if chosen in known else "",
        )
        self._new.setdefault(place, new)

    def _stages_of(self, place: Place) -> tuple[str, ...]:
        made = self._pipelines[place.pipeline]
        return () if place.stage else tuple(name for key, name in made.stages.items() if key not in _CLOSED)


_CLOSED = {"", StageKind.WON.value, StageKind.LOST.value}


def _by_key(names: Iterable[str]) -> dict[str, str]:
    """Return stages by key; any pipeline knows the words for open, won and lost."""
    known = {stage_key(name): name for name in names}
    return {**known, **{kind.value: known.get(kind.value, "") for kind in StageKind}}
