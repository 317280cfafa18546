"""Plans (playbooks): a named course of dated steps, with the words for each, for some customers or by hand."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import Any

from desktop_crm.domain.errors import BadInput
from desktop_crm.domain.interactions import InteractionKind
from desktop_crm.domain.rules import MOST_DAYS, Subject
from desktop_crm.domain.text import LINE_LIMIT, TEXT_LIMIT, clean

VERSION = 1
MOST_STEPS = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanStep:
    """What is to be done `days` days after the plan began, through which channel; `draft` is a message for it.

    Both texts may hold placeholders (see `domain.placeholders`).
    """

    days: int
    title: str
    channel: InteractionKind | None = None
    draft: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanBody:
    """A plan without its name: whom it is offered for (kind and stage of the customer; empty is any), and its steps."""

    kind: str = ""
    stage: str = ""
    steps: tuple[PlanStep, ...] = ()


def is_offered(body: PlanBody, subject: Subject) -> bool:
    """Tell whether a plan is for a customer of this kind and stage."""
    return body.kind in ("", subject.kind) and body.stage in ("", subject.stage)


def plan_text(body: PlanBody) -> str:
    """Return a plan as it is kept, its steps by day. Raise BadInput where it makes no sense."""
    _require_sense(body)
    kept = asdict(body)
    kept["steps"] = sorted(kept["steps"], key=lambda step: step["days"])
    return json.dumps({"v": VERSION, **kept}, ensure_ascii=False, sort_keys=True)


def read_plan(text: str) -> PlanBody:
    """Return the plan that a kept text means. Raise BadInput (plan) for what this version does not know."""
    try:
        kept = json.loads(text)
        if kept["v"] != VERSION:
            raise BadInput(field="plan", problem="not_a_rule")
        body = PlanBody(
            kind=kept["kind"], stage=kept["stage"], steps=tuple(_step(one) for one in kept["steps"])
        )
    except (KeyError, TypeError, ValueError):
        raise BadInput(field="plan", problem="not_a_rule") from None
    _require_sense(body)
    return body


def _step(kept: dict[str, Any]) -> PlanStep:
    channel = kept["channel"]
    return PlanStep(**{**kept, "channel": InteractionKind(channel) if channel else None})


def _require_sense(body: PlanBody) -> None:
    if not body.steps:
        raise BadInput(field="plan", problem="does_nothing")
    if len(body.steps) > MOST_STEPS:
        raise BadInput(field="plan", problem="too_large", limit=MOST_STEPS)
    for step in body.steps:
        if type(step.days) is not int or not 0 <= step.days <= MOST_DAYS:
            raise BadInput(field="days", problem="out_of_range", limit=MOST_DAYS)
        if clean(step.title, "title", LINE_LIMIT) is None:
            raise BadInput(field="title", problem="empty")
        clean(step.draft, "text", TEXT_LIMIT)
