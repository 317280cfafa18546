"""What a salesperson is paid for selling: a share of what was won or of what was paid, with steps above the target.

Amounts are minor units of one currency, rates basis points (hundredths of a percent).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from typing import Any

from desktop_crm.domain.errors import BadInput
from desktop_crm.domain.prices import WHOLE, rounded

_MOST_STEPS = 5
_HIGHEST_STEP = 1_000


class Basis(StrEnum):
    """What commission is paid on."""

    WON = "won"
    PAID = "paid"


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """From `above` percent of the target on, each further part of the amount brings this rate."""

    above: int
    rate: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """How commission is reckoned. The first step begins at 0; a product's category may have a rate of its own instead.

    Without a target the steps above it are out of reach.
    """

    basis: Basis = Basis.WON
    steps: tuple[Step, ...] = (Step(above=0, rate=0),)
    categories: tuple[tuple[str, int], ...] = ()

    def own_rate(self, category: str) -> int | None:
        """Return the rate of a category, None where the steps are for it."""
        return dict(self.categories).get(category)

    def commission(self, amount: int, target: int | None) -> int:
        """Return what an amount brings: each part of it by the rate of the step it reaches, rounded once."""
        starts = [target * step.above // 100 if target else 0 for step in self._within_reach(target)]
        bounds = pairwise([*starts, max(amount, *starts)])
        parts = (min(amount, end) - start for start, end in bounds)
        rates = (step.rate for step in self._within_reach(target))
        return rounded(sum(max(part, 0) * rate for part, rate in zip(parts, rates, strict=True)), WHOLE)

    def _within_reach(self, target: int | None) -> tuple[Step, ...]:
        return self.steps if target else self.steps[:1]


@dataclass(frozen=True, slots=True, kw_only=True)
class Earning:
    """Something that was sold: its amount and its product's category, which may be empty."""

    amount: int
    category: str = ""


def commissions(plan: Plan, earnings: Iterable[Earning], target: int | None) -> list[int]:
    """Return what each earning brings, in their order: what comes later climbs the steps from where the last ended.

    Together they are what the plan pays for their sum.
    """
    found, before = [], 0
    for one in earnings:
        own = plan.own_rate(one.category) if one.category else None
        if own is not None:
            found.append(rounded(one.amount * own, WHOLE))
            continue
        after = before + one.amount
        found.append(plan.commission(after, target) - plan.commission(before, target))
        before = after
    return found


def plan_from(kept: Mapping[str, object]) -> Plan:
    """Return the plan that a setting holds, the empty one where it does not fit. The way back from `plan_as_json`."""
    try:
        return checked(
            Plan(
                basis=Basis(str(kept["basis"])),
                steps=tuple(Step(above=above, rate=rate) for above, rate in _pairs(kept["steps"])),
                categories=tuple(_pairs(kept["categories"])),
            )
        )
    except (KeyError, TypeError, ValueError, BadInput):
        return Plan()


def plan_as_json(plan: Plan) -> dict[str, object]:
    """Return a plan as what JSON can hold."""
    return {
        "basis": plan.basis.value,
        "steps": [[step.above, step.rate] for step in plan.steps],
        "categories": [[name, rate] for name, rate in plan.categories],
    }


def checked(plan: Plan) -> Plan:
    """Return a plan whose steps rise from 0 and whose rates are between 0 and the whole. Raise BadInput."""
    starts = [step.above for step in plan.steps]
    rising = all(before < after for before, after in pairwise(starts))
    if not 0 < len(starts) <= _MOST_STEPS or starts[0] != 0 or not rising or starts[-1] > _HIGHEST_STEP:
        raise BadInput(field="step", problem="out_of_range")
    rates = [*(step.rate for step in plan.steps), *(rate for _, rate in plan.categories)]
    if any(not 0 <= rate <= WHOLE for rate in rates):
        raise BadInput(field="commission", problem="not_a_percentage")
    return plan


def _pairs(value: object) -> list[tuple[Any, Any]]:
    if not isinstance(value, list):
        raise TypeError
    return [(one, other) for one, other in value]
