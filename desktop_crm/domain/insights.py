"""What stands out in the figures: rules that find few things worth a look, each with the records it is about."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from desktop_crm.domain.money import Money


class InsightKind(StrEnum):
    """The rules, in the order in which their findings are told."""

    OVERDUE = "overdue"
    WIN_RATE = "win_rate"
    STUCK_STAGE = "stuck_stage"
    NO_NEXT_STEP = "no_next_step"
    NEGLECTED = "neglected"
    UNCONFIRMED = "unconfirmed"
    BEST_SOURCE = "best_source"


@dataclass(frozen=True, slots=True, kw_only=True)
class Insight:
    """A finding with its figures, whose meaning depends on the rule: `count` of `whole`, `now` beside `before`.

    `name` is that of a stage, or the code of a source. `deals` or `customers` are the ids of what it is about.
    """

    kind: InsightKind
    count: int = 0
    whole: int = 0
    now: int = 0
    before: int = 0
    money: Money | None = None
    money_before: Money | None = None
    name: str = ""
    deals: tuple[int, ...] = ()
    customers: tuple[int, ...] = ()


def per_cent(part: int, whole: int) -> int:
    """Return a share in whole per cent, 0 of nothing."""
    return round(100 * part / whole) if whole else 0
