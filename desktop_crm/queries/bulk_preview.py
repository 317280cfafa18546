"""What a write for many customers would change, told before it is done."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from desktop_crm.domain.changes import Op
from desktop_crm.queries.tags import TagUse, tags_in_use
from desktop_crm.store.among import among, these
from desktop_crm.store.models import Customer, FollowUp

NAMED = 4
CONCERNED: dict[Op, ColumnElement[bool]] = {
    Op.ARCHIVE: Customer.archived_at.is_(None),
    Op.TRASH: Customer.deleted_at.is_(None),
    Op.RESTORE: Customer.archived_at.is_not(None) | Customer.deleted_at.is_not(None),
}
"""Whom archiving, the trash and taking back change; the others are so already, and stay as they are."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BulkPreview:
    """How many customers change, how many of those asked for are so already, and the first of the changing by name.

    `follow_ups` are those still open of the changing ones, which come and go with them.
    """

    changing: int
    already: int
    names: tuple[str, ...]
    follow_ups: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TagPreview:
    """The first customers by name, and the tags of the store with how many of all of them wear each."""

    names: tuple[str, ...]
    tags: tuple[TagUse, ...]


def preview_placing(session: Session, op: Op, customer_ids: Sequence[int]) -> BulkPreview:
    """Return what archiving, the trash or taking back would change for these customers."""
    asked = these(customer_ids)
    changing = select(Customer.id).where(among(Customer.id), CONCERNED[op])
    found = set(session.scalars(changing, asked))
    waiting = select(func.count()).where(FollowUp.customer_id.in_(changing), FollowUp.done_at.is_(None))
    return BulkPreview(
        changing=len(found),
        already=len(customer_ids) - len(found),
        names=_first_names(session, [one for one in customer_ids if one in found]),
        follow_ups=session.scalar(waiting, asked) or 0,
    )


def preview_tagging(session: Session, customer_ids: Sequence[int]) -> TagPreview:
    """Return what there is to know before tags of these customers are changed."""
    return TagPreview(
        names=_first_names(session, customer_ids), tags=tuple(tags_in_use(session, customer_ids))
    )


def _first_names(session: Session, customer_ids: Sequence[int]) -> tuple[str, ...]:
    first = customer_ids[:NAMED]
    found = {row.id: row.name for row in session.scalars(select(Customer).where(Customer.id.in_(first)))}
    return tuple(found[one] or "" for one in first if one in found)
