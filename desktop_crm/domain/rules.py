"""Rules: when something happens, if the customer is such, then do this. Their parts, and how they are kept."""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any

from desktop_crm.domain.errors import BadInput
from desktop_crm.domain.folding import fold
from desktop_crm.domain.money import Money
from desktop_crm.domain.text import LINE_LIMIT, TEXT_LIMIT, clean

VERSION = 1
MOST_DAYS = 3650
MOST_PARTS = 12


class When(StrEnum):
    """What a rule waits for, in the order in which it is offered."""

    CUSTOMER_CREATED = "customer_created"
    CONTACT_LOGGED = "contact_logged"
    TAG_GIVEN = "tag_given"
    STAGE_SET = "stage_set"
    DEAL_OPENED = "deal_opened"
    DEAL_REACHED = "deal_reached"
    DEAL_WON = "deal_won"
    DEAL_LOST = "deal_lost"
    DOCUMENT_MADE = "document_made"
    OVERDUE = "overdue"
    DATE_AHEAD = "date_ahead"
    QUIET = "quiet"


class If(StrEnum):
    """What a condition looks at. AMOUNT is that of the deal or document, in whole units of its currency, or more."""

    KIND = "kind"
    STAGE = "stage"
    SOURCE = "source"
    TAG = "tag"
    CITY = "city"
    CURRENCY = "currency"
    AMOUNT = "amount"


class Then(StrEnum):
    """What a rule does."""

    PLAN = "plan"
    APPLY_PLAN = "apply_plan"
    ADD_TAG = "add_tag"
    REMOVE_TAG = "remove_tag"
    SET_STAGE = "set_stage"
    SET_SOURCE = "set_source"
    NOTE = "note"


OF_TIME = frozenset({When.OVERDUE, When.DATE_AHEAD, When.QUIET})
"""What nobody does: it comes about as days pass."""

_NEEDS_TARGET = frozenset(set(Then) - {Then.PLAN, Then.NOTE})


@dataclass(frozen=True, slots=True, kw_only=True)
class Trigger:
    """When. `word` narrows it: a channel, tag, stage (a deal's by id), kind of document or of day; empty is any.

    `days` is how long a payment is overdue, how long before a day, or how long nobody was in contact.
    """

    when: When
    word: str = ""
    outcome: str = ""
    days: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """If the customer is such, or is not; a tag or city is compared folded, an amount is at least the value."""

    field: If
    value: str
    negated: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """Then. `target` is a tag, a stage, a source or the id of a plan; `days` are those after which something is due.

    `text` is the title of what is planned, or a note; `draft` a message to be sent then. Both may hold placeholders
    (see `domain.placeholders`).
    """

    do: Then
    target: str = ""
    days: tuple[int, ...] = ()
    text: str = ""
    draft: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleBody:
    """A rule without its name. All conditions must hold."""

    trigger: Trigger
    conditions: tuple[Condition, ...] = ()
    actions: tuple[Action, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Happening:
    """What a trigger is compared with. `words` are all that `Trigger.word` may name."""

    when: When
    words: tuple[str, ...] = ()
    outcome: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """What conditions look at: a customer, and the money at stake. Tags and cities are folded."""

    kind: str
    stage: str = ""
    source: str = ""
    tags: frozenset[str] = frozenset()
    cities: frozenset[str] = frozenset()
    money: Money | None = None


def matches(trigger: Trigger, happening: Happening) -> bool:
    """Tell whether something that happened is what a trigger waits for."""
    if trigger.when is not happening.when:
        return False
    if trigger.word and fold(trigger.word) not in map(fold, happening.words):
        return False
    return not trigger.outcome or trigger.outcome == happening.outcome


def holds(condition: Condition, subject: Subject) -> bool:
    """Tell whether a condition holds; what is not known fulfils none but a negated one."""
    return _is_so(condition, subject) is not condition.negated


def rule_text(body: RuleBody) -> str:
    """Return a rule as it is kept. Raise BadInput where it makes no sense."""
    _require_sense(body)
    return json.dumps({"v": VERSION, **asdict(body)}, ensure_ascii=False, sort_keys=True)


def read_rule(text: str) -> RuleBody:
    """Return the rule that a kept text means. Raise BadInput (rule) for what this version does not know."""
    try:
        kept = json.loads(text)
        if kept["v"] != VERSION:
            raise BadInput(field="rule", problem="not_a_rule")
        trigger = kept["trigger"]
        body = RuleBody(
            trigger=Trigger(**{**trigger, "when": When(trigger["when"])}),
            conditions=tuple(Condition(**{**one, "field": If(one["field"])}) for one in kept["conditions"]),
            actions=tuple(_action(one) for one in kept["actions"]),
        )
    except (KeyError, TypeError, ValueError):
        raise BadInput(field="rule", problem="not_a_rule") from None
    _require_sense(body)
    return body


def kept_days(days: Collection[int]) -> tuple[int, ...]:
    """Return days after something, each once and in order. Raise BadInput."""
    if any(type(day) is not int or not 0 <= day <= MOST_DAYS for day in days) or len(days) > MOST_PARTS:
        raise BadInput(field="days", problem="out_of_range", limit=MOST_DAYS)
    return tuple(sorted(set(days)))


def _action(kept: dict[str, Any]) -> Action:
    return Action(**{**kept, "do": Then(kept["do"]), "days": tuple(kept["days"])})


def _is_so(condition: Condition, subject: Subject) -> bool:
    wanted = fold(condition.value)
    match condition.field:
        case If.KIND:
            return subject.kind == condition.value
        case If.STAGE:
            return subject.stage == condition.value
        case If.SOURCE:
            return subject.source == condition.value
        case If.TAG:
            return wanted in subject.tags
        case If.CITY:
            return wanted in subject.cities
        case If.CURRENCY:
            return subject.money is not None and subject.money.currency == condition.value.upper()
        case If.AMOUNT:
            return subject.money is not None and subject.money.decimal() >= int(condition.value)


def _require_sense(body: RuleBody) -> None:
    """Raise BadInput for a rule that could do nothing, or that holds what could not be compared."""
    trigger = body.trigger
    if type(trigger.days) is not int or not 0 <= trigger.days <= MOST_DAYS:
        raise BadInput(field="days", problem="out_of_range", limit=MOST_DAYS)
    if trigger.when is When.QUIET and not trigger.days:
        raise BadInput(field="days", problem="too_small", limit=1)
    if not body.actions:
        raise BadInput(field="rule", problem="does_nothing")
    if len(body.actions) > MOST_PARTS or len(body.conditions) > MOST_PARTS:
        raise BadInput(field="rule", problem="out_of_range", limit=MOST_PARTS)
    for condition in body.conditions:
        _require_value(condition)
    for action in body.actions:
        _require_doing(action)


def _require_value(condition: Condition) -> None:
    if clean(condition.value, "condition") is None:
        raise BadInput(field="condition", problem="empty")
    if condition.field is If.AMOUNT and not condition.value.isdecimal():
        raise BadInput(field="amount", problem="not_a_number")


def _require_doing(action: Action) -> None:
    kept_days(action.days)
    if action.do in _NEEDS_TARGET and clean(action.target, "target") is None:
        raise BadInput(field="target", problem="empty")
    if action.do in (Then.PLAN, Then.NOTE) and clean(action.text, "text", LINE_LIMIT) is None:
        raise BadInput(field="text", problem="empty")
    if action.do is Then.PLAN and not action.days:
        raise BadInput(field="days", problem="empty")
    clean(action.draft, "text", TEXT_LIMIT)
