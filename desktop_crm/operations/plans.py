"""Plans: written, taken over from those shipped, deleted, and applied to customers."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop_crm.domain.clock import now_ms
from desktop_crm.domain.errors import BadInput
from desktop_crm.domain.folding import fold
from desktop_crm.domain.ids import new_id
from desktop_crm.domain.placeholders import say
from desktop_crm.domain.plans import PlanBody, PlanStep, plan_text, read_plan
from desktop_crm.domain.shipped_plans import shipped_plans
from desktop_crm.domain.text import TEXT_LIMIT, clean
from desktop_crm.operations.edits import FollowUpEdit
from desktop_crm.operations.existing import existing
from desktop_crm.operations.follow_ups import plan_follow_up
from desktop_crm.queries.rule_subjects import words_of_customers
from desktop_crm.queries.settings import speaks_chinese
from desktop_crm.store.models import PlannedStep, Playbook

MOST_CUSTOMERS = 1_000
"""Nobody can care for more at once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftOf:
    """What a plan or a rule gives a follow-up: the words of a message and its name, and the plan it is a step of."""

    text: str = ""
    message: str = ""
    plan_id: int | None = None


def save_plan(session: Session, plan_id: int | None, name: str, body: PlanBody) -> int:
    """Write a plan, a new one without an id, and return its id. Raise BadInput, RecordGone."""
    text = plan_text(body)
    if plan_id is None:
        last = session.scalar(select(func.max(Playbook.position)))
        plan = Playbook(id=new_id(), created_at=now_ms(), position=0 if last is None else last + 1)
        session.add(plan)
    else:
        plan = existing(session, Playbook, plan_id)
    plan.name, plan.body = clean(name, "name"), text
    if plan.name is None:
        raise BadInput(field="name", problem="empty")
    session.flush()
    return plan.id


def take_over_plans(session: Session) -> int:
    """Write the shipped plans, in the store's language, that the store has no plan of the same name of; count them."""
    there = {fold(plan.name or "") for plan in session.scalars(select(Playbook))}
    missing = [one for one in shipped_plans(speaks_chinese(session)) if fold(one[0]) not in there]
    for name, body in missing:
        save_plan(session, None, name, body)
    return len(missing)


def delete_plan(session: Session, plan_id: int) -> None:
    """Delete a plan; what was planned by it stays. Raise RecordGone."""
    session.delete(existing(session, Playbook, plan_id))


def apply_plan(session: Session, plan_id: int, customer_ids: Iterable[int], start: date) -> int:
    """Plan all steps of a plan for customers from a day on; return how many. Raise BadInput, RecordGone."""
    body = read_plan(existing(session, Playbook, plan_id).body or "")
    ids = list(dict.fromkeys(customer_ids))
    if len(ids) > MOST_CUSTOMERS:
        raise BadInput(field="customers", problem="too_large", limit=MOST_CUSTOMERS)
    words = words_of_customers(session, ids)
    for customer_id in ids:
        for step in body.steps:
            edit = FollowUpEdit(
                due_on=(start + timedelta(step.days)).isoformat(),
                title=say(step.title, words.get(customer_id, {})),
                channel=step.channel,
            )
            plan_step(session, customer_id, edit, _draft(step, plan_id))
    return len(ids) * len(body.steps)


def plan_step(session: Session, customer_id: int, edit: FollowUpEdit, draft: DraftOf) -> int:
    """Plan a follow-up that belongs to a plan or has a draft, and return its id. Raise BadInput, RecordGone."""
    follow_up_id = plan_follow_up(session, customer_id, edit)
    if draft.text or draft.plan_id:
        step = PlannedStep(id=new_id(), created_at=now_ms(), follow_up_id=follow_up_id)
        step.playbook_id = draft.plan_id
        session.add(step)
        step.draft = clean(draft.text, "text", TEXT_LIMIT)
        step.message = clean(draft.message, "title")
    return follow_up_id


def _draft(step: PlanStep, plan_id: int) -> DraftOf:
    return DraftOf(text=step.draft, message=step.title, plan_id=plan_id)
