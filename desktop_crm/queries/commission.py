"""The commission of a period, line by line."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_crm.domain.commission import Basis, Earning, Plan, commissions, plan_from
from desktop_crm.domain.goals import Metric, Period, period_end, period_start
from desktop_crm.domain.money import Money
from desktop_crm.domain.pipelines import StageKind
from desktop_crm.queries.conditions import LIVING, TRASHED
from desktop_crm.queries.details import names_of
from desktop_crm.queries.exchange_rates import known_rates
from desktop_crm.queries.goal_metrics import Span
from desktop_crm.queries.goals import target_of
from desktop_crm.queries.settings import setting
from desktop_crm.store.models import Deal, Payment, Product

PLAN = "commission_plan"
"""The key of the setting that holds the plan, as `plan_as_json` gives it."""

_TARGETS = {
    Basis.WON: (Metric.WON_AMOUNT, Metric.REVENUE),
    Basis.PAID: (Metric.PAYMENTS, Metric.REVENUE),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class CommissionLine:
    """A deal won or a payment received, and what it brings; amounts in minor units of the home currency."""

    on: str
    customer_id: int | None
    customer: str
    title: str
    category: str
    amount: int
    commission: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CommissionSheet:
    """The commission of a period. `left_out` counts what has no known amount at home."""

    plan: Plan
    period: Period
    span: Span
    currency: str
    target: int | None
    lines: tuple[CommissionLine, ...]
    left_out: int

    @property
    def amount(self) -> int:
        """What all lines come to."""
        return sum(line.amount for line in self.lines)

    @property
    def commission(self) -> int:
        """What all lines bring."""
        return sum(line.commission for line in self.lines)


@dataclass(frozen=True, slots=True)
class _Sold:
    on: str
    customer_id: int | None
    title: str
    category: str
    money: Money


def commission_plan(session: Session) -> Plan:
    """Return the plan in force; one that pays nothing until the user makes one."""
    kept = setting(session, PLAN, {})
    return plan_from(kept if isinstance(kept, dict) else {})


def commission_sheet(session: Session, period: Period, day: date) -> CommissionSheet:
    """Return the commission of the period that a day lies in, in the order in which things were sold."""
    plan, rates = commission_plan(session), known_rates(session)
    first = period_start(period, day)
    span = Span(first=first, last=period_end(period, first))
    sold = _SOLD[plan.basis](session, span)
    known = [(one, amount) for one in sold if (amount := rates.at_home(one.money, one.on)) is not None]
    target = _target(session, plan.basis, period, first)
    earnings = (Earning(amount=amount, category=one.category) for one, amount in known)
    names = names_of(session, [one.customer_id for one, _ in known if one.customer_id])
    return CommissionSheet(
        plan=plan,
        period=period,
        span=span,
        currency=rates.home,
        target=target,
        left_out=len(sold) - len(known),
        lines=tuple(
            CommissionLine(
                on=one.on,
                customer_id=one.customer_id,
                customer=names.get(one.customer_id or 0, ""),
                title=one.title,
                category=one.category,
                amount=amount,
                commission=share,
            )
            for (one, amount), share in zip(known, commissions(plan, earnings, target), strict=True)
        ),
    )


def product_categories(session: Session) -> list[str]:
    """Return the categories of products, in order."""
    return sorted({product.category for product in session.scalars(select(Product)) if product.category})


def _won(session: Session, span: Span) -> Sequence[_Sold]:
    categories = {product.id: product.category or "" for product in session.scalars(select(Product))}
    deals = session.scalars(
        select(Deal)
        .where(
            Deal.status == StageKind.WON, Deal.closed_on.between(*span.days), Deal.amount.is_not(None), LIVING
        )
        .order_by(Deal.closed_on, Deal.id)
    )
    return [
        _Sold(
            str(deal.closed_on),
            deal.customer_id,
            deal.title or "",
            categories.get(deal.product_id or 0, ""),
            Money(currency=deal.currency, amount_minor=deal.amount or 0),
        )
        for deal in deals
    ]


def _paid(session: Session, span: Span) -> Sequence[_Sold]:
    payments = session.scalars(
        select(Payment)
        .where(Payment.paid_on.between(*span.days), Payment.customer_id.not_in(TRASHED))
        .order_by(Payment.paid_on, Payment.id)
    )
    return [
        _Sold(
            payment.paid_on,
            payment.customer_id,
            payment.reference or "",
            "",
            Money(currency=payment.currency, amount_minor=payment.amount),
        )
        for payment in payments
    ]


_SOLD: dict[Basis, Callable[[Session, Span], Sequence[_Sold]]] = {Basis.WON: _won, Basis.PAID: _paid}


def _target(session: Session, basis: Basis, period: Period, start: date) -> int | None:
    """Return the goal of the period for what is paid on, or else for revenue."""
    found = (target_of(session, metric, period, start) for metric in _TARGETS[basis])
    return next((target for target in found if target is not None), None)
