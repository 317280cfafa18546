"""The deals of quick entries: a new one in the first open stage, or another amount for one that is open."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_crm.domain.clock import now_ms, today
from desktop_crm.domain.errors import BadInput
from desktop_crm.domain.ids import new_id
from desktop_crm.domain.money import Money
from desktop_crm.domain.text import clean
from desktop_crm.operations.existing import existing
from desktop_crm.store.models import Deal, Pipeline, Stage, StageChange

_GREATEST = 10**15


def add_quick_deal(session: Session, customer_id: int, title: str, money: Money) -> int:
    """Add an open deal of today and return its id. Raise BadInput for an amount that is too great."""
    day = today().isoformat()
    deal = Deal(
        id=new_id(),
        created_at=now_ms(),
        customer_id=customer_id,
        stage_id=_first_stage(session),
        status="open",
        amount=_kept(money),
        currency=money.currency,
        opened_on=day,
        stage_since=day,
    )
    session.add(deal)
    deal.title = clean(title, "title")
    session.flush()
    session.add(
        StageChange(id=new_id(), created_at=now_ms(), deal_id=deal.id, to_id=deal.stage_id, changed_on=day)
    )
    return deal.id


def renew_amount(session: Session, deal_id: int, money: Money) -> int:
    """Give an open deal another amount and return its id. Raise RecordGone, BadInput."""
    deal = existing(session, Deal, deal_id)
    deal.amount, deal.currency = _kept(money), money.currency
    return deal.id


def _kept(money: Money) -> int:
    if not 0 < money.amount_minor <= _GREATEST:
        raise BadInput(field="amount", problem="out_of_range")
    return money.amount_minor


def _first_stage(session: Session) -> int:
    """Return the first open stage of the first pipeline in use; the first deal of a store makes one."""
    found = session.scalars(
        select(Stage.id)
        .join(Pipeline, Pipeline.id == Stage.pipeline_id)
        .where(Stage.kind == "open", Pipeline.archived_at.is_(None))
        .order_by(Pipeline.position, Stage.position)
    ).first()
    return found or _new_pipeline(session)


def _new_pipeline(session: Session) -> int:
    pipeline = Pipeline(id=new_id(), created_at=now_ms(), position=1, archived_at=None)
    session.add(pipeline)
    pipeline.name = "Sales"
    session.flush()
    stages = []
    for position, (name, kind, probability) in enumerate(
        (("New", "open", 20), ("Won", "won", 100), ("Lost", "lost", 0)), 1
    ):
        stage = Stage(
            id=new_id(), created_at=now_ms(), pipeline_id=pipeline.id, position=position, kind=kind,
            probability=probability,
        )  # fmt: skip
        session.add(stage)
        stage.name = name
        stages.append(stage)
    session.flush()
    return stages[0].id
