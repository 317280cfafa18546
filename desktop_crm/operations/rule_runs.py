"""Rules at work: looking for what happened since, doing what they say in steps of their own, and taking it back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import local, now_ms, today
from desktop_crm.domain.errors import RecordGone
from desktop_crm.domain.ids import made_at, new_id
from desktop_crm.domain.interactions import InteractionKind
from desktop_crm.domain.rules import OF_TIME, RuleBody, Then
from desktop_crm.operations.customers import edit_customer
from desktop_crm.operations.edits import CustomerEdit, FollowUpEdit, InteractionEdit
from desktop_crm.operations.interactions import log_interaction
from desktop_crm.operations.plans import DraftOf, plan_step
from desktop_crm.operations.settings import save_setting
from desktop_crm.queries.rule_effects import Effect, effects, events_of
from desktop_crm.queries.rule_events import Event, Scope
from desktop_crm.queries.rules import active_rules
from desktop_crm.queries.settings import setting
from desktop_crm.store.context import take_back_step
from desktop_crm.store.journal import DONE
from desktop_crm.store.models import ChangeSet, Rule, RuleRun

RULES_SEEN = "rules_seen"
"""The setting of the store that holds up to which step and day rules have looked."""

_A_WHILE_MS = 600_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Firing:
    """What a rule has to answer."""

    rule_id: int
    events: tuple[Event, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What rules have to answer, and the last step of the journal that was looked at; `resting` without any rule."""

    seen: int
    firings: tuple[Firing, ...] = ()
    resting: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Ran:
    """What a rule did: how many follow-ups it planned, how many other changes it made."""

    rule: str
    planned: int = 0
    others: int = 0


def look(session: Session, seen: int = 0) -> Look:
    """Return what happened, since the last look, that rules at work wait for, and note that it was looked at.

    It is done within a write, as nothing is veiled there. `seen` is what an earlier look returned. Whatever happens
    between, each rule meets each event once; it has looked away from what happened before it was switched on.
    """
    rules = active_rules(session)
    kept = setting(session, RULES_SEEN) or {}
    seen = max(seen, int(kept.get("step", 0)))
    newest = session.scalar(select(ChangeSet.id).order_by(ChangeSet.id.desc()).limit(1)) or 0
    if not rules or _runs_wild(session, len(rules)):
        return Look(seen=newest, resting=not rules)
    day = date.fromisoformat(kept["day"]) if "day" in kept else today()
    firings = []
    for rule, body in rules.values():
        assert rule.active_since is not None
        if body.trigger.when in OF_TIME:
            since = max(day, local(made_at(rule.active_since)).date())
            scope = Scope(first=since + timedelta(1), last=today())
        else:
            after = max(seen, rule.active_since)
            scope = Scope(first=today(), last=today(), after=after)
        firings.append(_firing(session, rule, body, scope))
    found = tuple(one for one in firings if one.events)
    if found or day != today() or not kept:
        save_setting(session, RULES_SEEN, {"step": str(newest), "day": today().isoformat()})
    return Look(seen=newest, firings=found)


def run_rule(session: Session, firing: Firing) -> Ran:
    """Do what a rule says about events. It is one step, which undo takes back without what set it off."""
    rule, body = active_rules(session).get(firing.rule_id, (None, None))
    if rule is None or body is None:
        return Ran(rule="")
    done = [one for one in effects(session, body, firing.events) if not one.double]
    for effect in done:
        _mark(session, rule, effect, _do(session, effect))
    planned = sum(one.due_on is not None for one in done)
    return Ran(rule=rule.name or "", planned=planned, others=len(done) - planned)


def take_back_run(session: Session, change_set: int) -> None:
    """Take back what a rule did in one step, whatever was done since. Raise RecordGone where that was done already."""
    step = session.get(ChangeSet, change_set)
    if step is None or step.op != Op.RUN_RULE or step.state != DONE:
        raise RecordGone(record_id=change_set)
    take_back_step(session, change_set)


def _firing(session: Session, rule: Rule, body: RuleBody, scope: Scope) -> Firing:
    passed = scope.first <= scope.last
    return Firing(rule_id=rule.id, events=tuple(events_of(session, body, scope)) if passed else ())


def _runs_wild(session: Session, rules: int) -> bool:
    """Tell whether rules have set one another off more often than rules without a loop can."""
    most = rules * (rules + 1)
    newest = session.execute(
        select(ChangeSet.op, ChangeSet.at)
        .where(ChangeSet.undoable != 0)
        .order_by(ChangeSet.id.desc())
        .limit(most + 1)
    ).all()
    lately = now_ms() - _A_WHILE_MS
    return len(newest) > most and all(op == Op.RUN_RULE and at > lately for op, at in newest)


def _do(session: Session, effect: Effect) -> int:
    """Do one thing and return the id of what it made or changed."""
    customer_id = effect.event.customer_id
    match effect.do:
        case Then.PLAN:
            assert effect.due_on is not None
            edit = FollowUpEdit(
                due_on=effect.due_on.isoformat(),
                title=effect.text,
                channel=effect.channel,
                deal_id=effect.event.deal_id,
            )
            draft = DraftOf(text=effect.draft, message=effect.message, plan_id=effect.plan_id)
            return plan_step(session, customer_id, edit, draft)
        case Then.NOTE:
            note = InteractionEdit(kind=InteractionKind.NOTE, text=effect.text)
            return log_interaction(session, customer_id, note)
        case Then.ADD_TAG:
            change = CustomerEdit(add_tags=(effect.text,))
        case Then.REMOVE_TAG:
            change = CustomerEdit(remove_tags=(effect.text,))
        case Then.SET_STAGE:
            change = CustomerEdit(stage=effect.text)
        case _:
            change = CustomerEdit(source=effect.text)
    edit_customer(session, customer_id, change)
    return customer_id


def _mark(session: Session, rule: Rule, effect: Effect, record_id: int) -> None:
    run = RuleRun(id=new_id(), created_at=now_ms(), rule_id=rule.id, ran_at=now_ms())
    run.customer_id, run.record_id = effect.event.customer_id, record_id
    session.add(run)
