"""Deals: written down, changed, moved from stage to stage, won and lost."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import delete
from sqlalchemy.orm import Session

from desktop_crm.domain.clock import now_ms, today
from desktop_crm.domain.dates import iso_day
from desktop_crm.domain.errors import BadInput
from desktop_crm.domain.ids import new_id
from desktop_crm.domain.money import Money
from desktop_crm.domain.pipelines import Forecast, StageKind
from desktop_crm.domain.prices import require_amount
from desktop_crm.domain.text import TEXT_LIMIT, clean
from desktop_crm.operations.existing import existing
from desktop_crm.operations.pipelines import first_open_stage
from desktop_crm.queries.settings import home_currency
from desktop_crm.store.models import Customer, Deal, DealCheck, Product, Stage, StageChange

_CERTAIN = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class DealEdit:
    """What is to be kept of a deal. None leaves a value as it is; an empty text or the id 0 takes it away.

    `money`, `probability` and `forecast` are always taken as given: None means that nobody knows. Days are ISO.
    Without a stage a new deal stands in the first open one.
    """

    title: str | None = None
    customer_id: int | None = None
    stage_id: int | None = None
    money: Money | None = None
    probability: int | None = None
    forecast: str | None = None
    product_id: int | None = None
    opened_on: str | None = None
    expected_on: str | None = None
    closed_on: str | None = None
    reason: str | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DealMove:
    """Where a deal goes, on which day (ISO; today where empty), and why it was won or lost."""

    stage_id: int
    on: str = ""
    reason: str | None = None


def create_deal(session: Session, edit: DealEdit) -> int:
    """Write a deal down and return its id. Raise BadInput, RecordGone."""
    day = iso_day(edit.opened_on or today().isoformat())
    stage = existing(session, Stage, edit.stage_id or first_open_stage(session))
    deal = Deal(
        id=new_id(),
        created_at=now_ms(),
        stage_id=stage.id,
        status=stage.kind,
        currency=edit.money.currency if edit.money else home_currency(session),
        opened_on=day,
        stage_since=day,
    )
    session.add(deal)
    deal.title = clean(edit.title or "", "title")
    if deal.title is None:
        raise BadInput(field="title", problem="empty")
    if stage.kind != StageKind.OPEN:
        deal.closed_on = edit.closed_on or today().isoformat()
    _apply(session, deal, edit)
    session.flush()
    _note_stage(session, deal.id, None, stage.id, day)
    return deal.id


def edit_deal(session: Session, deal_id: int, edit: DealEdit) -> None:
    """Change a deal; another stage is a move. Raise BadInput, RecordGone."""
    deal = existing(session, Deal, deal_id)
    if edit.title is not None:
        deal.title = clean(edit.title, "title")
        if deal.title is None:
            raise BadInput(field="title", problem="empty")
    if edit.opened_on:
        deal.opened_on = iso_day(edit.opened_on)
    if edit.stage_id is not None and edit.stage_id != deal.stage_id:
        _move(session, deal, DealMove(stage_id=edit.stage_id, on=edit.closed_on or ""))
    _apply(session, deal, edit)


def move_deal(session: Session, deal_id: int, move: DealMove) -> None:
    """Put a deal into another stage, which may win, lose or open it again. Raise BadInput, RecordGone."""
    deal = existing(session, Deal, deal_id)
    _move(session, deal, move)
    require_order(deal)


def _move(session: Session, deal: Deal, move: DealMove) -> None:
    stage = existing(session, Stage, move.stage_id)
    day = iso_day(move.on or today().isoformat())
    if stage.id != deal.stage_id:
        _note_stage(session, deal.id, deal.stage_id, stage.id, day)
        deal.stage_id, deal.stage_since = stage.id, day
    deal.status = stage.kind
    deal.closed_on = None if stage.kind == StageKind.OPEN else day
    if move.reason is not None:
        deal.reason = clean(move.reason, "reason")


def mark_forecast(session: Session, deal_id: int, forecast: Forecast | None) -> None:
    """Say what the chances of a deal are, whatever its probability; None leaves it to that. Raise RecordGone."""
    existing(session, Deal, deal_id).forecast = forecast


def delete_deal(session: Session, deal_id: int) -> None:
    """Take a deal away with its stages and ticks; undo brings it back. Raise RecordGone."""
    session.delete(existing(session, Deal, deal_id))


def tick_check(session: Session, deal_id: int, point: int, done: bool) -> None:
    """Tick a point of the checklist of the stage in which a deal stands, or take the tick away. Raise RecordGone."""
    deal = existing(session, Deal, deal_id)
    # Deleted first, so that a point is never ticked twice.
    session.execute(
        delete(DealCheck).where(
            DealCheck.deal_id == deal_id, DealCheck.stage_id == deal.stage_id, DealCheck.point == point
        )
    )
    if done:
        session.add(
            DealCheck(id=new_id(), created_at=now_ms(), deal_id=deal_id, stage_id=deal.stage_id, point=point)
        )


def _apply(session: Session, deal: Deal, edit: DealEdit) -> None:
    if edit.customer_id is not None:
        deal.customer_id = existing(session, Customer, edit.customer_id).id if edit.customer_id else None
    if edit.product_id is not None:
        deal.product_id = existing(session, Product, edit.product_id).id if edit.product_id else None
    deal.amount = require_amount(edit.money.amount_minor) if edit.money else None
    deal.currency = edit.money.currency if edit.money else deal.currency
    if edit.probability is not None and not 0 <= edit.probability <= _CERTAIN:
        raise BadInput(field="probability", problem="not_a_percentage")
    deal.probability = edit.probability
    deal.forecast = Forecast(edit.forecast) if edit.forecast else None
    if edit.expected_on is not None:
        deal.expected_on = iso_day(edit.expected_on) if edit.expected_on else None
    if edit.closed_on and deal.status != StageKind.OPEN:
        deal.closed_on = iso_day(edit.closed_on)
    if edit.reason is not None:
        deal.reason = clean(edit.reason, "reason")
    if edit.note is not None:
        deal.note = clean(edit.note, "note", TEXT_LIMIT)
    require_order(deal)


def require_order(deal: Deal) -> None:
    """Raise BadInput where a deal would close before it was opened."""
    ends = (deal.closed_on, None if deal.closed_on else deal.expected_on)
    if any(day is not None and day < deal.opened_on for day in ends):
        raise BadInput(field="date", problem="closes_before_opening")


def _note_stage(session: Session, deal_id: int, before: int | None, after: int, day: str) -> None:
    session.add(
        StageChange(
            id=new_id(), created_at=now_ms(), deal_id=deal_id, from_id=before, to_id=after, changed_on=day
        )
    )
