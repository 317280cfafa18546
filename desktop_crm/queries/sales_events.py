"""What was sold to a customer, day by day: deals that moved, documents, payments."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import BindParameter, bindparam, select
from sqlalchemy.orm import Session

from desktop_crm.domain.interactions import EntryKind
from desktop_crm.domain.money import Money
from desktop_crm.domain.pipelines import StageKind
from desktop_crm.store.models import Deal, Payment, SalesDocument, Stage, StageChange


@dataclass(frozen=True, slots=True, kw_only=True)
class SalesEvent:
    """One event on a day (ISO). A deal tells the stage it came to as `what`, and that one's kind as `status`.

    A document tells its kind as `status` and its number as `what`. `record_id` is the deal or document.
    """

    kind: EntryKind
    id: int
    record_id: int
    on: str
    status: str = ""
    what: str = ""
    subject: str = ""
    text: str = ""
    money: Money | None = None


# Each is made once: to write a statement takes longer than to answer it.
_this: BindParameter[int] = bindparam("customer")
_PAPERS = select(SalesDocument).where(SalesDocument.customer_id == _this)
_PAYMENTS = select(Payment).where(Payment.customer_id == _this)
_MOVES = (
    select(StageChange, Deal, Stage)
    .join(Deal, Deal.id == StageChange.deal_id)
    .join(Stage, Stage.id == StageChange.to_id)
    .where(Deal.customer_id == _this)
)


def sales_events(session: Session, customer_id: int) -> Iterator[SalesEvent]:
    """Yield everything that was sold or offered to a customer, in no order."""
    yield from _moves(session, customer_id)
    this = {"customer": customer_id}
    for paper in session.scalars(_PAPERS, this):
        yield SalesEvent(
            kind=EntryKind.DOCUMENT,
            id=paper.id,
            record_id=paper.id,
            on=paper.dated_on,
            status=paper.kind,
            what=paper.number or "",
            text=paper.note or "",
            money=Money(currency=paper.currency, amount_minor=paper.net + paper.tax),
        )
    for payment in session.scalars(_PAYMENTS, this):
        yield SalesEvent(
            kind=EntryKind.PAYMENT,
            id=payment.id,
            record_id=payment.document_id or 0,
            on=payment.paid_on,
            subject=payment.reference or "",
            money=Money(currency=payment.currency, amount_minor=payment.amount),
        )


def _moves(session: Session, customer_id: int) -> Iterator[SalesEvent]:
    for change, deal, stage in session.execute(_MOVES, {"customer": customer_id}):
        closes = stage.kind != StageKind.OPEN
        yield SalesEvent(
            kind=EntryKind.DEAL,
            id=change.id,
            record_id=deal.id,
            on=change.changed_on,
            status=stage.kind,
            what=stage.name or "",
            subject=deal.title or "",
            text=(deal.reason or "") if closes else "",
            money=None if deal.amount is None else Money(currency=deal.currency, amount_minor=deal.amount),
        )
