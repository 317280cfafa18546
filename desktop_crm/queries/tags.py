"""Tags, and who wears them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_crm.domain.pinyin import sort_key
from desktop_crm.store.models import CustomerTag, Tag


@dataclass(frozen=True, slots=True, kw_only=True)
class TagUse:
    """A tag, and how many of the customers asked for wear it."""

    name: str
    worn: int


def tags_in_use(session: Session, customer_ids: Sequence[int]) -> list[TagUse]:
    """Return all tags of the store from A to Z, each with how many of these customers wear it."""
    asked = set(customer_ids)
    worn: Counter[int] = Counter()
    for tag_id, customer_id in session.execute(select(CustomerTag.tag_id, CustomerTag.customer_id)):
        worn[tag_id] += customer_id in asked
    tags = [TagUse(name=tag.name or "", worn=worn[tag.id]) for tag in session.scalars(select(Tag))]
    return sorted(tags, key=lambda tag: sort_key(tag.name))


def tag_names(session: Session) -> list[str]:
    """Return the names of all tags from A to Z, Chinese ones by their pinyin."""
    return sorted((tag.name or "" for tag in session.scalars(select(Tag))), key=sort_key)
