"""The deals of quick entries: a new one in the first open stage, or another amount for one that is open."""

from __future__ import annotations

from sqlalchemy.orm import Session

from desktop_crm.domain.money import Money
from desktop_crm.operations.deals import DealEdit, create_deal, kept_amount
from desktop_crm.operations.existing import existing
from desktop_crm.store.models import Deal


def add_quick_deal(session: Session, customer_id: int, title: str, money: Money) -> int:
    """Add an open deal of today and return its id. Raise BadInput for an amount that is too great."""
    return create_deal(session, DealEdit(customer_id=customer_id, title=title, money=money))


def renew_amount(session: Session, deal_id: int, money: Money) -> int:
    """Give an open deal another amount and return its id. Raise RecordGone, BadInput."""
    deal = existing(session, Deal, deal_id)
    deal.amount, deal.currency = kept_amount(money), money.currency
    return deal.id
