"""Keeping the commission plan."""

from __future__ import annotations

from sqlalchemy.orm import Session

from desktop_crm.domain.commission import Plan, checked, plan_as_json
from desktop_crm.operations.settings import save_setting
from desktop_crm.queries.commission import PLAN


def save_plan(session: Session, plan: Plan) -> None:
    """Keep how commission is reckoned. Raise BadInput for steps that do not rise and rates that are no percentage."""
    save_setting(session, PLAN, plan_as_json(checked(plan)))
