"""Exchange rates that the user keeps: what a currency was worth in the home currency from a day on."""

from __future__ import annotations

from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_crm.domain.clock import now_ms
from desktop_crm.domain.dates import iso_day
from desktop_crm.domain.errors import BadInput
from desktop_crm.domain.ids import new_id
from desktop_crm.domain.money import require_currency
from desktop_crm.domain.prices import rate_in_billionths
from desktop_crm.operations.existing import existing
from desktop_crm.queries.settings import home_currency
from desktop_crm.store.models import ExchangeRate


def save_rate(session: Session, currency: str, since_on: str, rate: Decimal) -> int:
    """Keep what one unit of a currency is worth at home from a day on, in place of one of the same day.

    Return its id. Raise BadInput for what is no currency (the home one is none here), no day, or no positive rate.
    """
    code, day = require_currency(currency.strip().upper()), iso_day(since_on)
    if code == home_currency(session):
        raise BadInput(field="currency", problem="not_a_currency")
    billionths = rate_in_billionths(rate)
    kept = session.scalars(
        select(ExchangeRate).where(ExchangeRate.currency == code, ExchangeRate.since_on == day)
    ).first()
    if kept is None:
        kept = ExchangeRate(id=new_id(), created_at=now_ms(), currency=code, since_on=day, rate=billionths)
        session.add(kept)
    kept.rate = billionths
    return kept.id


def delete_rate(session: Session, rate_id: int) -> None:
    """Forget a rate; the one before it holds again. Raise RecordGone."""
    session.delete(existing(session, ExchangeRate, rate_id))
