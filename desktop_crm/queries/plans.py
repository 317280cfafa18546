"""Plans, whom they are offered to, and what a customer's plans still ask for."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_crm.domain.errors import BadInput
from desktop_crm.domain.placeholders import say
from desktop_crm.domain.plans import PlanBody, is_offered, read_plan
from desktop_crm.queries.rule_subjects import subjects, words_of_customers
from desktop_crm.queries.rules import made_by
from desktop_crm.store.among import among, these
from desktop_crm.store.models import FollowUp, PlannedStep, Playbook

_DRAFTS = (
    select(PlannedStep, FollowUp.customer_id)
    .join(FollowUp, FollowUp.id == PlannedStep.follow_up_id)
    .where(among(PlannedStep.follow_up_id))
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanRow:
    """A plan; `body` is None where another version of the program wrote it, `offered` for the customer asked about."""

    id: int
    name: str
    body: PlanBody | None
    offered: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """What made a follow-up (a rule, else a plan; may be empty), and the sentence suggested for it."""

    by: str = ""
    draft: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CareStep:
    """A step of a plan on a record."""

    follow_up_id: int
    plan: str
    title: str
    due_on: date
    done: bool


def list_plans(session: Session, customer_id: int | None = None) -> list[PlanRow]:
    """Return all plans, those that are offered to a customer first."""
    known = subjects(session, [customer_id], cities=False) if customer_id is not None else {}
    subject = known.get(customer_id or 0)
    rows = [_row(plan) for plan in session.scalars(select(Playbook).order_by(Playbook.position, Playbook.id))]
    if subject is None:
        return rows
    told = [
        PlanRow(
            id=one.id,
            name=one.name,
            body=one.body,
            offered=one.body is not None and is_offered(one.body, subject),
        )
        for one in rows
    ]
    return sorted(told, key=lambda one: not one.offered)


def origins(session: Session, follow_up_ids: Collection[int]) -> dict[int, Origin]:
    """Return where these follow-ups come from and what to say; those made by hand are not in it."""
    makers = made_by(session, follow_up_ids)
    rows = session.execute(_DRAFTS, these(follow_up_ids)).all()
    words = words_of_customers(session, {customer_id for _, customer_id in rows})
    drafts = {
        step.follow_up_id: say(step.draft, words.get(customer_id, {}))
        for step, customer_id in rows
        if step.draft
    }
    return {
        one: Origin(by=makers.get(one, ""), draft=drafts.get(one, ""))
        for one in makers.keys() | drafts.keys()
    }


def care_plan(session: Session, customer_id: int) -> list[CareStep]:
    """Return the steps of the plans that a customer is on, by day: plans with nothing left to do are left out."""
    rows = session.execute(
        select(FollowUp, PlannedStep.playbook_id, Playbook)
        .join(PlannedStep, PlannedStep.follow_up_id == FollowUp.id)
        .join(Playbook, Playbook.id == PlannedStep.playbook_id)
        .where(FollowUp.customer_id == customer_id)
        .order_by(FollowUp.due_on, FollowUp.id)
    ).all()
    running = {plan_id for follow_up, plan_id, _ in rows if follow_up.done_at is None}
    return [
        CareStep(
            follow_up_id=follow_up.id,
            plan=plan.name or "",
            title=follow_up.title or "",
            due_on=date.fromisoformat(follow_up.due_on),
            done=follow_up.done_at is not None,
        )
        for follow_up, plan_id, plan in rows
        if plan_id in running
    ]


def _row(plan: Playbook) -> PlanRow:
    try:
        body = read_plan(plan.body or "")
    except BadInput:
        body = None
    return PlanRow(id=plan.id, name=plan.name or "", body=body)
