"""All deals as plain lines, for the terminal and for files."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop_crm.domain.money import Money
from desktop_crm.queries.conditions import LIVING
from desktop_crm.queries.details import names_of
from desktop_crm.store.models import Deal, Pipeline, Product, Stage
from desktop_crm.store.opened import opened


@dataclass(frozen=True, slots=True, kw_only=True)
class DealLine:
    """A deal with everything that belongs to it by name. Days are ISO; `probability` its own or its stage's."""

    id: int
    code: str
    title: str
    customer: str
    pipeline: str
    stage: str
    status: str
    product: str
    owner: str
    money: Money | None
    currency: str
    probability: int
    opened_on: str
    expected_on: str | None
    closed_on: str | None
    reason: str
    note: str


_DEALS = (
    select(
        Deal.id, Deal.customer_id, Deal.product_id, Deal.stage_id, Deal.status, Deal.amount, Deal.currency,
        Deal.opened_on, Deal.expected_on, Deal.closed_on, Deal.title, Deal.code, Deal.owner, Deal.reason, Deal.note,
        func.coalesce(Deal.probability, Stage.probability).label("chance"),
    )
    .join(Stage, Stage.id == Deal.stage_id)
    .where(LIVING)
    .order_by(Deal.opened_on, Deal.id)
)  # fmt: skip
_TEXTS = (Deal.title, Deal.code, Deal.owner, Deal.reason, Deal.note)


def list_deals(session: Session) -> list[DealLine]:
    """Return all deals, the oldest first; those of customers in the trash are left out."""
    rows = session.execute(_DEALS).all()
    stages = {stage.id: stage for stage in session.scalars(select(Stage))}
    pipelines = {one.id: one.name or "" for one in session.scalars(select(Pipeline))}
    products = {one.id: one.name or "" for one in session.scalars(select(Product))}
    customers = names_of(session, {row.customer_id for row in rows if row.customer_id})
    texts = [opened(session, column, rows) for column in _TEXTS]
    return [
        DealLine(
            id=row.id,
            code=code,
            title=title,
            customer=customers.get(row.customer_id, ""),
            pipeline=pipelines.get(stages[row.stage_id].pipeline_id, ""),
            stage=stages[row.stage_id].name or "",
            status=row.status,
            product=products.get(row.product_id, ""),
            owner=owner,
            money=None if row.amount is None else Money(currency=row.currency, amount_minor=row.amount),
            currency=row.currency,
            probability=row.chance,
            opened_on=row.opened_on,
            expected_on=row.expected_on,
            closed_on=row.closed_on,
            reason=reason,
            note=note,
        )
        for row, title, code, owner, reason, note in zip(rows, *texts, strict=True)
    ]
