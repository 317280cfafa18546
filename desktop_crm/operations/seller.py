"""Keeping the user's own details, sealed with the store's other settings."""

from __future__ import annotations

from dataclasses import asdict

from sqlalchemy.orm import Session

from desktop_crm.domain.errors import BadInput
from desktop_crm.domain.text import TEXT_LIMIT, clean
from desktop_crm.operations.settings import save_setting
from desktop_crm.queries.seller import SELLER, Seller

_LONG = ("address", "bank")


def save_seller(session: Session, seller: Seller) -> None:
    """Keep who sells; a name is all that is needed. Raise BadInput."""
    kept = {
        field: clean(text, field, *((TEXT_LIMIT,) if field in _LONG else ())) or ""
        for field, text in asdict(seller).items()
    }
    if not kept["name"]:
        raise BadInput(field="name", problem="empty")
    save_setting(session, SELLER, kept)
