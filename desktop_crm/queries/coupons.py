"""The stock of coupons, and who got which."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from desktop_crm.domain.money import Money
from desktop_crm.queries.details import names_of
from desktop_crm.store.models import Coupon
from desktop_crm.store.opened import opened

MOST_SHOWN = 500
_FREE = Coupon.issued_on.is_(None)


@dataclass(frozen=True, slots=True, kw_only=True)
class CouponRow:
    """A coupon; days are ISO, `customer` is whom it was issued to. Days and the amount may be empty."""

    id: int
    code: str
    money: Money | None
    valid_until: str
    issued_on: str
    customer_id: int | None
    customer: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CouponStock:
    """The newest coupons, those to be issued first, and counts of all: left and still valid, issued, run out."""

    coupons: tuple[CouponRow, ...]
    left: int
    issued: int
    expired: int


def coupon_stock(session: Session, on: date) -> CouponStock:
    """Return the stock of coupons as it is on a day."""
    valid = _valid(on)
    return CouponStock(
        coupons=_newest(session),
        left=_count(session, _FREE & valid),
        issued=_count(session, ~_FREE),
        expired=_count(session, _FREE & ~valid),
    )


def coupons_left(session: Session, on: date) -> int:
    """Return how many coupons can be issued on a day."""
    return _count(session, _FREE & _valid(on))


def _newest(session: Session) -> tuple[CouponRow, ...]:
    rows = session.execute(
        select(
            Coupon.id, Coupon.code, Coupon.amount, Coupon.currency, Coupon.valid_until, Coupon.issued_on,
            Coupon.customer_id,
        )
        .order_by(Coupon.issued_on.is_not(None), Coupon.issued_on.desc(), Coupon.valid_until, Coupon.id)
        .limit(MOST_SHOWN)
    ).all()  # fmt: skip
    codes = opened(session, Coupon.code, rows)
    names = names_of(session, {row.customer_id for row in rows if row.customer_id})
    return tuple(
        CouponRow(
            id=row.id,
            code=code or "",
            money=None if row.amount is None else Money(currency=row.currency, amount_minor=row.amount),
            valid_until=row.valid_until or "",
            issued_on=row.issued_on or "",
            customer_id=row.customer_id,
            customer=names.get(row.customer_id, ""),
        )
        for row, code in zip(rows, codes, strict=True)
    )


def _valid(on: date) -> ColumnElement[bool]:
    return Coupon.valid_until.is_(None) | (Coupon.valid_until >= on.isoformat())


def _count(session: Session, condition: ColumnElement[bool]) -> int:
    return session.scalar(select(func.count()).select_from(Coupon).where(condition)) or 0
