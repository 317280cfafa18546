"""Coupons: codes put into the stock, issued to customers, and taken out again."""

from __future__ import annotations

import secrets
from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_crm.domain.clock import now_ms, today
from desktop_crm.domain.dates import iso_day
from desktop_crm.domain.errors import BadInput, NoCoupon
from desktop_crm.domain.folding import fold
from desktop_crm.domain.ids import new_id
from desktop_crm.domain.interactions import InteractionKind
from desktop_crm.domain.money import Money, round_money
from desktop_crm.domain.prices import require_amount
from desktop_crm.domain.text import clean
from desktop_crm.operations.edits import InteractionEdit
from desktop_crm.operations.existing import existing
from desktop_crm.operations.interactions import log_interaction
from desktop_crm.queries.settings import speaks_chinese
from desktop_crm.store.models import Coupon, Customer

MOST_AT_ONCE = 10_000
# Without letters and digits that are mistaken for one another when read aloud.
_LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"
_LOGGED = ("Coupon {code} issued", "已发放优惠券 {code}")
_MESSAGE = ("Coupon", "优惠券")


@dataclass(frozen=True, slots=True, kw_only=True)
class Worth:
    """What coupons of a batch are worth, and until when (ISO day; for ever where empty)."""

    money: Money | None = None
    valid_until: str = ""


def add_coupons(session: Session, codes: Iterable[str], worth: Worth) -> int:
    """Put codes into the stock and return how many; one that is there already is passed over. Raise BadInput."""
    there = {fold(one.code or "") for one in session.scalars(select(Coupon))}
    added = 0
    until = iso_day(worth.valid_until) if worth.valid_until else None
    for text in codes:
        code = clean(text, "coupon", 100)
        if code is None or fold(code) in there:
            continue
        there.add(fold(code))
        added += 1
        coupon = Coupon(id=new_id(), created_at=now_ms(), valid_until=until)
        if worth.money is not None:
            coupon.amount, coupon.currency = require_amount(worth.money.amount_minor), worth.money.currency
        session.add(coupon)
        coupon.code = code
    if added > MOST_AT_ONCE:
        raise BadInput(field="coupon", problem="too_large", limit=MOST_AT_ONCE)
    return added


def made_codes(count: int) -> list[str]:
    """Return new codes that nobody can guess: eight letters and digits, in two groups. Raise BadInput."""
    if not 1 <= count <= MOST_AT_ONCE:
        raise BadInput(field="number", problem="out_of_range", limit=MOST_AT_ONCE)
    return [f"{_letters()}-{_letters()}" for _ in range(count)]


def issue_coupon(session: Session, customer_id: int) -> str:
    """Give a customer the coupon that ends first, log it, and return its code. Raise NoCoupon, RecordGone."""
    existing(session, Customer, customer_id)
    day = today().isoformat()
    coupon = session.scalars(
        select(Coupon)
        .where(Coupon.issued_on.is_(None))
        .where(Coupon.valid_until.is_(None) | (Coupon.valid_until >= day))
        .order_by(Coupon.valid_until.is_(None), Coupon.valid_until, Coupon.id)
        .limit(1)
    ).first()
    if coupon is None:
        raise NoCoupon
    coupon.customer_id, coupon.issued_on = customer_id, day
    code = coupon.code or ""
    chinese = speaks_chinese(session)
    text = _LOGGED[chinese].replace("{code}", code)
    message = f"{_MESSAGE[chinese]} {_worth(coupon)}".rstrip()
    log_interaction(
        session, customer_id, InteractionEdit(kind=InteractionKind.NOTE, text=text, message=message)
    )
    return code


def remove_coupons(session: Session, coupon_ids: Iterable[int]) -> None:
    """Take coupons out of the stock. Raise RecordGone."""
    for coupon_id in coupon_ids:
        session.delete(existing(session, Coupon, coupon_id))


def _worth(coupon: Coupon) -> str:
    if coupon.amount is None or coupon.currency is None:
        return ""
    return round_money(Money(currency=coupon.currency, amount_minor=coupon.amount))


def _letters() -> str:
    return "".join(secrets.choice(_LETTERS) for _ in range(4))
