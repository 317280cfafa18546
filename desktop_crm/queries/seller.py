"""Who sells: the name and address that stand at the head of every document that goes out."""

from __future__ import annotations

from dataclasses import dataclass, fields

from sqlalchemy.orm import Session

from desktop_crm.queries.settings import setting

SELLER = "seller"


@dataclass(frozen=True, slots=True, kw_only=True)
class Seller:
    """The user's own details; `address` and `bank` may have several lines."""

    name: str = ""
    address: str = ""
    phone: str = ""
    email: str = ""
    tax_number: str = ""
    bank: str = ""


def seller(session: Session) -> Seller:
    """Return the user's own details, empty where nobody gave them yet."""
    kept = setting(session, SELLER, {})
    return Seller(**{one.name: str(kept.get(one.name, "")) for one in fields(Seller)})
