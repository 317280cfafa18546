"""What customers bought."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sqlalchemy.orm import Session

from desktop_crm.domain.clock import now_ms
from desktop_crm.domain.dates import iso_day
from desktop_crm.domain.errors import BadInput
from desktop_crm.domain.ids import new_id
from desktop_crm.domain.prices import GREATEST
from desktop_crm.domain.schedule import month_number
from desktop_crm.domain.text import clean
from desktop_crm.operations.edits import PurchaseEdit
from desktop_crm.operations.existing import existing
from desktop_crm.store.models import Customer, Purchase


def record_purchase(session: Session, customer_id: int, edit: PurchaseEdit) -> int:
    """Write a purchase (a day and an amount are needed) and return its id. Raise BadInput, RecordGone."""
    existing(session, Customer, customer_id)
    if edit.money is None:
        raise BadInput(field="amount", problem="empty")
    if edit.bought_on is None:
        raise BadInput(field="date", problem="empty")
    purchase = Purchase(
        id=new_id(),
        created_at=now_ms(),
        customer_id=customer_id,
        bought_on="",
        month=0,
        amount=0,
        currency="",
    )
    session.add(purchase)
    _change(purchase, edit)
    session.flush()
    return purchase.id


def edit_purchase(session: Session, purchase_id: int, edit: PurchaseEdit) -> None:
    """Change what `edit` names. Raise BadInput, RecordGone."""
    _change(existing(session, Purchase, purchase_id), edit)


def delete_purchase(session: Session, purchase_id: int) -> None:
    """Delete a purchase. Raise RecordGone."""
    session.delete(existing(session, Purchase, purchase_id))


def delete_purchases(session: Session, purchase_ids: Sequence[int]) -> None:
    """Delete several purchases as one step. Raise RecordGone."""
    for purchase_id in purchase_ids:
        delete_purchase(session, purchase_id)


def _change(purchase: Purchase, edit: PurchaseEdit) -> None:
    if edit.bought_on is not None:
        purchase.bought_on = iso_day(edit.bought_on)
        purchase.month = month_number(date.fromisoformat(purchase.bought_on))
    if edit.money is not None:
        if abs(edit.money.amount_minor) > GREATEST:
            raise BadInput(field="amount", problem="out_of_range")
        purchase.amount = edit.money.amount_minor
        purchase.currency = edit.money.currency
    if edit.product is not None:
        purchase.product = clean(edit.product, "product")
