"""Writing a quick entry: what happened, what is next and a deal, for a customer who may be new, as one step."""

from __future__ import annotations

from dataclasses import dataclass, replace

from sqlalchemy.orm import Session

from desktop_crm.domain.clock import instant
from desktop_crm.domain.errors import BadInput
from desktop_crm.domain.ids import new_id
from desktop_crm.domain.names import looks_like_company
from desktop_crm.domain.prices import require_amount
from desktop_crm.domain.quick.entry import Happened, Offered, Planned
from desktop_crm.domain.records import CustomerKind
from desktop_crm.operations.customers import create_customer
from desktop_crm.operations.deals import DealEdit, create_deal
from desktop_crm.operations.edits import CustomerEdit, FollowUpEdit, InteractionEdit
from desktop_crm.operations.existing import existing
from desktop_crm.operations.follow_ups import plan_follow_up
from desktop_crm.operations.interactions import log_interaction
from desktop_crm.store.models import Customer, Deal

# What was said names a deal if it is no longer than a title is.
_LONGEST_TITLE = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class QuickWrite:
    """What of a line is to be written, and for whom: `customer_id`, or somebody new called `new_name`.

    `deal_id` names an open deal that takes the amount; without it a new one is added. `zone` (IANA) is the one of the
    follow-up's time, `seconds` how long the line took to type, where that was measured.
    """

    customer_id: int | None = None
    new_name: str = ""
    happened: Happened | None = None
    planned: Planned | None = None
    offered: Offered | None = None
    deal_id: int | None = None
    zone: str | None = None
    seconds: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class QuickWritten:
    """The records that a quick entry made or changed."""

    customer_id: int
    interaction_id: int | None = None
    follow_up_id: int | None = None
    deal_id: int | None = None


def write_quick_entry(session: Session, wanted: QuickWrite) -> QuickWritten:
    """Write all of a quick entry. Raise BadInput (nobody named, or nothing to write), RecordGone."""
    customer_id = _customer(session, wanted)
    if not (wanted.happened or wanted.planned or wanted.offered or wanted.new_name):
        raise BadInput(field="text", problem="empty")
    interaction_id = None
    if wanted.happened is not None:
        interaction_id = log_interaction(session, customer_id, _interaction(wanted.happened, wanted.seconds))
    deal_id, follow_up_id = _deal(session, customer_id, wanted), None
    if wanted.planned is not None:
        # What is planned in the same breath is the deal's next step.
        edit = replace(planned_step(wanted.planned, wanted.zone), deal_id=deal_id)
        follow_up_id = plan_follow_up(session, customer_id, edit, interaction_id)
    return QuickWritten(
        customer_id=customer_id, interaction_id=interaction_id, follow_up_id=follow_up_id, deal_id=deal_id
    )


def _customer(session: Session, wanted: QuickWrite) -> int:
    if wanted.customer_id is not None:
        return existing(session, Customer, wanted.customer_id).id
    if not wanted.new_name:
        raise BadInput(field="customer", problem="nobody_fits")
    kind = CustomerKind.ORGANISATION if looks_like_company(wanted.new_name) else CustomerKind.PERSON
    return create_customer(session, new_id(), CustomerEdit(name=wanted.new_name, kind=kind))


def _interaction(happened: Happened, seconds: int | None) -> InteractionEdit:
    return InteractionEdit(
        kind=happened.kind,
        at=instant(happened.at),
        direction=happened.direction,
        minutes=happened.minutes,
        outcome=happened.outcome,
        text=happened.text,
        seconds=seconds,
    )


def planned_step(planned: Planned, zone: str | None) -> FollowUpEdit:
    """Return the follow-up that a line plans; a time of the day is one of `zone`."""
    return FollowUpEdit(
        due_on=planned.day.isoformat(),
        due_time=planned.time.strftime("%H:%M") if planned.time else None,
        zone=zone if planned.time else None,
        title=planned.title,
        channel=planned.kind,
        promise=planned.promise or None,
    )


def _deal(session: Session, customer_id: int, wanted: QuickWrite) -> int | None:
    offered = wanted.offered
    if offered is None:
        return None
    if wanted.deal_id is not None:
        deal = existing(session, Deal, wanted.deal_id)
        deal.amount, deal.currency = require_amount(offered.money.amount_minor), offered.money.currency
        return deal.id
    said = wanted.happened.text if wanted.happened else ""
    named = offered.title or (said if len(said) <= _LONGEST_TITLE else "")
    title = named or existing(session, Customer, customer_id).name or ""
    return create_deal(session, DealEdit(customer_id=customer_id, title=title, money=offered.money))
