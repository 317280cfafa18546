"""What follow-ups and suggestions are made of: priorities, promises, and the reasons why to contact somebody."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum, StrEnum

from desktop_crm.domain.money import Money

GREATEST_WEIGHT = 10


class Priority(IntEnum):
    """How much a follow-up matters beside others of its day."""

    LOW = -1
    NORMAL = 0
    HIGH = 1


class PromiseOutcome(StrEnum):
    """What became of our word."""

    KEPT = "kept"
    BROKEN = "broken"


class ReasonKind(StrEnum):
    """Why somebody should be contacted, in the order in which the weights are shown."""

    PROMISE = "promise"
    UNPAID = "unpaid"
    CADENCE = "cadence"
    DEAL_STALE = "deal_stale"
    RHYTHM = "rhythm"
    NEGLECTED = "neglected"
    BIRTHDAY = "birthday"
    UNCONFIRMED = "unconfirmed"


USUAL_WEIGHTS: Mapping[ReasonKind, int] = {
    ReasonKind.PROMISE: 10,
    ReasonKind.UNPAID: 8,
    ReasonKind.CADENCE: 7,
    ReasonKind.DEAL_STALE: 7,
    ReasonKind.RHYTHM: 6,
    ReasonKind.NEGLECTED: 6,
    ReasonKind.BIRTHDAY: 5,
    ReasonKind.UNCONFIRMED: 2,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """Why, as facts; `wording.reasons` makes the sentence.

    `days` is how long it has been so (to a birthday: how long it will be), `usual` how long it usually is, `on` an
    ISO day, `money` what is at stake, `title` the promise or deal. `lunar_on` is the date of a
    birthday that is kept by the lunar calendar, as `domain.lunar_days` writes it.
    """

    kind: ReasonKind
    days: int = 0
    usual: int = 0
    on: str = ""
    title: str = ""
    money: Money | None = None
    lunar_on: str = ""

    @property
    def urgency(self) -> float:
        """How pressing it is beside others of its kind: 1 as soon as it holds, 2 at most."""
        if self.kind is ReasonKind.BIRTHDAY:
            return 2 - min(self.days, 14) / 14
        return 1 + min(self.days / (2 * self.usual), 1) if self.usual else 1 + min(self.days / 60, 1)


def weights_from(kept: Mapping[str, object]) -> dict[ReasonKind, int]:
    """Return the weights (0 to GREATEST_WEIGHT) of all reasons, the usual one where `kept` says nothing that fits."""
    return {kind: _weight(kept.get(kind), usual) for kind, usual in USUAL_WEIGHTS.items()}


def _weight(kept: object, usual: int) -> int:
    return kept if type(kept) is int and 0 <= kept <= GREATEST_WEIGHT else usual
