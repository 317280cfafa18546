"""Rules, their runs, and what marks a change as theirs."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop_crm.domain.errors import BadInput
from desktop_crm.domain.rules import RuleBody, read_rule
from desktop_crm.queries.pipelines import list_pipelines
from desktop_crm.queries.tags import tag_names
from desktop_crm.store.among import among, these
from desktop_crm.store.journal import DONE
from desktop_crm.store.models import Change, ChangeSet, PlannedStep, Playbook, Rule, RuleRun
from desktop_crm.store.models.base import table_code

_MOST_RUNS = 100
_RULES_OF = select(RuleRun.record_id, RuleRun.rule_id).where(among(RuleRun.record_id))
_PLANS_OF = select(PlannedStep.follow_up_id, PlannedStep.playbook_id).where(among(PlannedStep.follow_up_id))


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleRow:
    """A rule; `body` is None where another version of the program wrote it. `runs` counts what it did so far."""

    id: int
    name: str
    active: bool
    body: RuleBody | None
    runs: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleChoices:
    """What a rule may name in this store: tags, stages of deals and plans by their ids as text."""

    tags: tuple[str, ...] = ()
    deal_stages: tuple[tuple[str, str], ...] = ()
    plans: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RunRow:
    """What a rule did at one time, in one step of the journal that can be taken back; `at` in UTC milliseconds."""

    change_set: int
    rule: str
    at: int
    changes: int
    customers: int


def list_rules(session: Session) -> list[RuleRow]:
    """Return the rules in order."""
    counted = session.execute(select(RuleRun.rule_id, func.count()).group_by(RuleRun.rule_id))
    runs = {row[0]: row[1] for row in counted}
    return [
        RuleRow(
            id=rule.id,
            name=rule.name or "",
            active=rule.active_since is not None,
            body=_body(rule),
            runs=runs.get(rule.id, 0),
        )
        for rule in session.scalars(select(Rule).order_by(Rule.position, Rule.id))
    ]


def rule_choices(session: Session) -> RuleChoices:
    """Return what rules of this store can name."""
    pipelines = list_pipelines(session)
    several = len(pipelines) > 1
    return RuleChoices(
        tags=tuple(tag_names(session)),
        deal_stages=tuple(
            (str(stage.id), f"{one.name} · {stage.name}" if several else stage.name)
            for one in pipelines
            for stage in one.stages
        ),
        plans=tuple(
            (str(plan.id), plan.name or "")
            for plan in session.scalars(select(Playbook).order_by(Playbook.position))
        ),
    )


def active_rules(session: Session) -> dict[int, tuple[Rule, RuleBody]]:
    """Return the rules at work by id; those that this version cannot read rest."""
    rules = session.scalars(select(Rule).where(Rule.active_since.is_not(None)).order_by(Rule.position))
    found = ((rule, _body(rule)) for rule in rules)
    return {rule.id: (rule, body) for rule, body in found if body is not None}


def recent_runs(session: Session) -> list[RunRow]:
    """Return what rules did, the newest first, without what was taken back."""
    own = (Change.t == table_code(RuleRun)) & (Change.kind == "i")
    rows = session.execute(
        select(
            Change.change_set_id,
            Rule.id,
            func.min(RuleRun.ran_at),
            func.count(),
            func.count(RuleRun.customer_id.distinct()),
        )
        .join(RuleRun, RuleRun.id == Change.row_id)
        .join(Rule, Rule.id == RuleRun.rule_id)
        .join(ChangeSet, ChangeSet.id == Change.change_set_id)
        .where(own, ChangeSet.state == DONE)
        .group_by(Change.change_set_id, Rule.id)
        .order_by(Change.change_set_id.desc())
        .limit(_MOST_RUNS)
    )
    names = {rule.id: rule.name or "" for rule in session.scalars(select(Rule))}
    return [
        RunRow(change_set=step, rule=names[rule_id], at=at, changes=changes, customers=customers)
        for step, rule_id, at, changes, customers in rows
    ]


def made_by(session: Session, record_ids: Iterable[int]) -> dict[int, str]:
    """Return the names of the rules, or else plans, that made these follow-ups and notes; others are not in it."""
    ids = these(record_ids)
    plans = {plan.id: plan.name or "" for plan in session.scalars(select(Playbook))}
    rules = {rule.id: rule.name or "" for rule in session.scalars(select(Rule))}
    by_plan = session.connection().execute(_PLANS_OF, ids)
    by_rule = session.connection().execute(_RULES_OF, ids)
    found = {record_id: plans[plan_id] for record_id, plan_id in by_plan if plan_id is not None}
    return found | {record_id: rules[rule_id] for record_id, rule_id in by_rule}


def rules_of_steps(session: Session, change_sets: Iterable[int]) -> dict[int, str]:
    """Return the names of the rules that did these steps of the journal."""
    own = (Change.t == table_code(RuleRun)) & (Change.kind == "i")
    rows = session.execute(
        select(ChangeSet.id, RuleRun.rule_id)
        .join(Change, Change.id.between(ChangeSet.first_change, ChangeSet.last_change))
        .join(RuleRun, RuleRun.id == Change.row_id)
        .where(ChangeSet.id.in_(list(change_sets)), own)
    )
    names = {rule.id: rule.name or "" for rule in session.scalars(select(Rule))}
    return {change_set: names[rule_id] for change_set, rule_id in rows}


def _body(rule: Rule) -> RuleBody | None:
    try:
        return read_rule(rule.body or "")
    except BadInput:
        return None
