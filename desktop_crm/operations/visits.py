"""Planning the visits of a day as one step, and writing down in the evening what came of each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy.orm import Session

from desktop_crm.domain.interactions import InteractionKind
from desktop_crm.operations.edits import FollowUpEdit, InteractionEdit
from desktop_crm.operations.follow_ups import (
    delete_follow_up,
    edit_follow_up,
    finish_follow_up,
    plan_follow_up,
)
from desktop_crm.operations.interactions import log_planned
from desktop_crm.operations.quick import QuickWrite, write_quick_entry


@dataclass(frozen=True, slots=True, kw_only=True)
class Stop:
    """A visit at a time (HH:MM): one that is planned already by its `follow_up_id`, else a new one."""

    customer_id: int
    at: str
    follow_up_id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitPlan:
    """The visits of a day in their order; `dropped` are planned ones that are not wanted any more.

    `title` is what new visits are called, `zone` (IANA) that of all times.
    """

    on: date
    stops: Sequence[Stop]
    title: str
    zone: str
    dropped: Sequence[int] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Debriefing:
    """What came of something planned: the contact, what a quick line said beside it, and the next step."""

    contact: InteractionEdit
    beside: QuickWrite | None = None
    next_step: FollowUpEdit | None = None


def plan_visits(session: Session, plan: VisitPlan) -> list[int]:
    """Plan, move and drop the visits of a day; return their ids in order. Raise BadInput, RecordGone."""
    for follow_up_id in plan.dropped:
        delete_follow_up(session, follow_up_id)
    ids = []
    for stop in plan.stops:
        edit = FollowUpEdit(due_on=plan.on.isoformat(), due_time=stop.at, zone=plan.zone)
        if stop.follow_up_id is None:
            ids.append(_plan(session, stop.customer_id, edit, plan.title))
        else:
            edit_follow_up(session, stop.follow_up_id, edit)
            ids.append(stop.follow_up_id)
    return ids


def debrief(session: Session, follow_up_id: int, said: Debriefing) -> int:
    """Log what came of something planned, finish it and plan what comes next; return the interaction's id.

    Raise BadInput, RecordGone.
    """
    logged = log_planned(session, follow_up_id, said.contact)
    finish_follow_up(session, follow_up_id, said.next_step)
    if said.beside is not None:
        write_quick_entry(session, said.beside)
    return logged


def _plan(session: Session, customer_id: int, when: FollowUpEdit, title: str) -> int:
    return plan_follow_up(session, customer_id, replace(when, title=title, channel=InteractionKind.VISIT))
