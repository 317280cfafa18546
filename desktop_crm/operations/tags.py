"""Tags on customers, one or many."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from desktop_crm.domain.clock import now_ms
from desktop_crm.domain.folding import fold
from desktop_crm.domain.ids import new_id
from desktop_crm.domain.text import TAG_LIMIT, clean
from desktop_crm.store.among import among, these
from desktop_crm.store.models import CustomerTag, Tag


def add_tags(session: Session, customer_ids: Sequence[int], names: Iterable[str]) -> None:
    """Put tags on customers; a tag is found by its folded name, or made. Those who wear it already keep it once."""
    for name in names:
        kept = clean(name, "tag", TAG_LIMIT)
        if kept:
            _put_on(session, tag_named(session, kept), customer_ids)


def remove_tags(session: Session, customer_ids: Sequence[int], names: Iterable[str]) -> None:
    """Take tags off customers. The tag itself stays while anyone wears it."""
    known: dict[str, int] = {}
    for name in names:
        # Most edits of a customer take no tag off, and need not know which there are.
        known = known or tag_ids(session)
        tag_id = known.get(fold(name.strip()))
        if tag_id is None:
            continue
        for customer_id in customer_ids:
            session.execute(
                delete(CustomerTag).where(
                    CustomerTag.tag_id == tag_id, CustomerTag.customer_id == customer_id
                )
            )
        if session.scalar(select(CustomerTag.id).where(CustomerTag.tag_id == tag_id).limit(1)) is None:
            session.execute(delete(Tag).where(Tag.id == tag_id))


def change_tags(
    session: Session, customer_ids: Sequence[int], add: Iterable[str], remove: Iterable[str]
) -> None:
    """Put tags on customers and take others off, in one step."""
    add_tags(session, customer_ids, add)
    remove_tags(session, customer_ids, remove)


def tag_ids(session: Session) -> dict[str, int]:
    """Return the ids of all tags by folded name. Names are sealed, so they are compared here, not in SQL."""
    return {fold(tag.name or ""): tag.id for tag in session.scalars(select(Tag))}


def tag_named(session: Session, name: str) -> int:
    """Return the id of the tag with this name, made where there is none."""
    return tags_named(session, [name])[name]


def tags_named(session: Session, names: Iterable[str]) -> dict[str, int]:
    """Return the ids of the tags with these names, by name as given; those that do not exist are made."""
    known = tag_ids(session)
    found = {}
    for name in names:
        if fold(name) not in known:
            known[fold(name)] = _new_tag(session, name)
        found[name] = known[fold(name)]
    session.flush()
    return found


def _new_tag(session: Session, name: str) -> int:
    tag = Tag(id=new_id(), created_at=now_ms())
    tag.name = name
    session.add(tag)
    return tag.id


def _put_on(session: Session, tag_id: int, customer_ids: Sequence[int]) -> None:
    # Asked by customer: very many others may wear the tag.
    worn_by_them = select(CustomerTag.customer_id, CustomerTag.tag_id).where(among(CustomerTag.customer_id))
    worn = {one for one, worn_tag in session.execute(worn_by_them, these(customer_ids)) if worn_tag == tag_id}
    now = now_ms()
    session.add_all(
        CustomerTag(id=new_id(), created_at=now, customer_id=customer_id, tag_id=tag_id)
        for customer_id in customer_ids
        if customer_id not in worn
    )
    session.flush()
