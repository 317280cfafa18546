"""Rules: written, switched on and off, deleted."""

from __future__ import annotations

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop_crm.domain.clock import now_ms
from desktop_crm.domain.errors import BadInput, RuleLoop
from desktop_crm.domain.ids import new_id
from desktop_crm.domain.rule_loops import find_loop
from desktop_crm.domain.rules import RuleBody, read_rule, rule_text
from desktop_crm.domain.text import clean
from desktop_crm.operations.existing import existing
from desktop_crm.queries.rules import active_rules
from desktop_crm.store.models import Rule


def save_rule(session: Session, rule_id: int | None, name: str, body: RuleBody) -> int:
    """Write a rule, a new one without an id, and return its id. A changed one rests. Raise BadInput, RecordGone."""
    text = rule_text(body)
    if rule_id is None:
        last = session.scalar(select(func.max(Rule.position)))
        rule = Rule(id=new_id(), created_at=now_ms(), position=0 if last is None else last + 1)
        session.add(rule)
    else:
        rule = existing(session, Rule, rule_id)
    rule.name = clean(name, "name")
    if rule.name is None:
        raise BadInput(field="name", problem="empty")
    if rule.body != text:
        # What it would do is looked at before it is switched on again.
        rule.body, rule.active_since = text, None
    session.flush()
    return rule.id


def switch_rule(session: Session, rule_id: int, on: bool) -> None:
    """Let a rule look ahead from now on, or let it rest. Raise RuleLoop, BadInput, RecordGone."""
    rule = existing(session, Rule, rule_id)
    if not on:
        rule.active_since = None
        return
    others = active_rules(session)
    bodies = {one: body for one, (_, body) in others.items()} | {rule_id: read_rule(rule.body or "")}
    loop = find_loop(bodies)
    if loop is not None:
        raise RuleLoop(chain=tuple(existing(session, Rule, one).name or "" for one in loop))
    rule.active_since = rule.active_since or new_id()


def start_rule(session: Session, rule_id: int | None, name: str, body: RuleBody) -> int:
    """Write a rule and switch it on in the same step; return its id. Raise as both do."""
    saved = save_rule(session, rule_id, name, body)
    switch_rule(session, saved, True)
    return saved


def delete_rule(session: Session, rule_id: int) -> None:
    """Delete a rule; what it did stays, without its mark. Raise RecordGone."""
    session.delete(existing(session, Rule, rule_id))
