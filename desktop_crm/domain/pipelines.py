"""What a pipeline is made of: kinds of stages, and the stages of the first one."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from desktop_crm.domain.folding import fold

_LIKELY_FROM, _COMMITTED_FROM = 50, 90


class StageKind(StrEnum):
    """What a stage says of its deals; a deal's status is the kind of its stage."""

    OPEN = "open"
    WON = "won"
    LOST = "lost"


def stage_kind_named(text: str) -> StageKind:
    """Return the kind that a folded text in either language names. Raise KeyError."""
    return _STAGE_KINDS[text]


_STAGE_KINDS = {kind.value: kind for kind in StageKind} | {
    "进行中": StageKind.OPEN, "赢单": StageKind.WON, "输单": StageKind.LOST,
}  # fmt: skip


class Forecast(StrEnum):
    """What the user says of a deal's chances, whatever its stage says."""

    BEST = "best"
    LIKELY = "likely"
    COMMITTED = "committed"


def stage_key(name: str) -> str:
    """Return one form for all names of a stage: won and lost in any words, the first pipeline's in either language."""
    folded = fold(name)
    for kind, words in _CLOSED_WORDS.items():
        if folded in words:
            return kind.value
    for stage in FIRST_STAGES:
        if folded in (fold(stage.name), stage.chinese):
            return fold(stage.name)
    return folded


def pipeline_key(name: str) -> str:
    """Return one form for all names of a pipeline: that which a store begins with has one in either language."""
    folded = fold(name)
    return fold(FIRST_PIPELINE[0]) if folded in map(fold, FIRST_PIPELINE) else folded


def forecast_of(word: str | None, probability: int) -> Forecast:
    """Return how a deal counts: as the user says, or else by its probability in percent."""
    if word is not None:
        return Forecast(word)
    if probability >= _COMMITTED_FROM:
        return Forecast.COMMITTED
    return Forecast.LIKELY if probability >= _LIKELY_FROM else Forecast.BEST


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstStage:
    """A stage of the first pipeline. A deal that stays longer than `rotting_days` is cooling."""

    name: str
    chinese: str
    kind: StageKind
    probability: int
    rotting_days: int | None = None

    def named(self, *, chinese: bool) -> str:
        """Return its name in the language of a store."""
        return self.chinese if chinese else self.name


FIRST_STAGES: Final = (
    FirstStage(name="Lead", chinese="线索", kind=StageKind.OPEN, probability=10, rotting_days=30),
    FirstStage(name="Qualified", chinese="已确认", kind=StageKind.OPEN, probability=25, rotting_days=30),
    FirstStage(name="Proposal", chinese="已报价", kind=StageKind.OPEN, probability=50, rotting_days=21),
    FirstStage(name="Negotiation", chinese="谈判", kind=StageKind.OPEN, probability=70, rotting_days=14),
    FirstStage(name="Won", chinese="赢单", kind=StageKind.WON, probability=100),
    FirstStage(name="Lost", chinese="输单", kind=StageKind.LOST, probability=0),
)
FIRST_PIPELINE: Final = ("Sales", "销售")
_CLOSED_WORDS: Final = {
    StageKind.WON: frozenset({"won", "closed won", "closedwon", "win", "赢单", "成交", "已成交"}),
    StageKind.LOST: frozenset(
        {"lost", "closed lost", "closedlost", "loss", "输单", "丢单", "失败", "已流失"}
    ),
}
