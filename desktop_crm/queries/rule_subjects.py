"""What rules and plans look at in a customer, and the words that stand in for what is in braces."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Mapping
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop_crm.domain.folding import fold
from desktop_crm.domain.placeholders import Place
from desktop_crm.domain.preferences import PreferenceKind
from desktop_crm.domain.records import ContactKind
from desktop_crm.domain.rules import Subject
from desktop_crm.queries.details import names_of
from desktop_crm.queries.settings import speaks_chinese
from desktop_crm.store.among import among, these
from desktop_crm.store.models import (
    ContactPoint,
    ContactRule,
    Coupon,
    Customer,
    CustomerTag,
    Deal,
    Preference,
    Product,
    Purchase,
    Tag,
)
from desktop_crm.store.opened import opened

_CUSTOMERS = select(Customer.id, Customer.kind, Customer.stage, Customer.source).where(
    among(Customer.id),
    Customer.archived_at.is_(None),
    Customer.deleted_at.is_(None),
    Customer.id.not_in(select(ContactRule.customer_id).where(ContactRule.do_not_contact == 1)),
)
_WORN = select(CustomerTag.customer_id, CustomerTag.tag_id).where(among(CustomerTag.customer_id))
_ADDRESSES = select(ContactPoint.id, ContactPoint.customer_id, ContactPoint.parts).where(
    among(ContactPoint.customer_id), ContactPoint.kind == ContactKind.ADDRESS.value
)
_LIKES = select(Preference.id, Preference.customer_id, Preference.text).where(
    among(Preference.customer_id), Preference.kind == PreferenceKind.LIKES.value
)
_DEALS = select(Deal.id, Deal.title, Deal.product_id).where(among(Deal.id))
_PRODUCTS = select(Product.id, Product.name).where(among(Product.id))
_LAST_BOUGHT = (
    select(Purchase.id, Purchase.customer_id, Purchase.product, func.max(Purchase.bought_on))
    .where(among(Purchase.customer_id))
    .group_by(Purchase.customer_id)
)
_LAST_COUPON = (
    select(Coupon.id, Coupon.customer_id, Coupon.code, func.max(Coupon.issued_on))
    .where(among(Coupon.customer_id))
    .group_by(Coupon.customer_id)
)
# Where nothing better is known.
_THE_DEAL, _THE_PRODUCT = ("our offer", "我们的方案"), ("your order", "您订的货")


def subjects(session: Session, customer_ids: Collection[int], *, cities: bool) -> dict[int, Subject]:
    """Return those of these customers who may be contacted, without any money; their cities only if asked for."""
    ids = these(customer_ids)
    tags = {tag.id: fold(tag.name or "") for tag in session.scalars(select(Tag))}
    worn: dict[int, set[str]] = defaultdict(set)
    for customer_id, tag_id in session.connection().execute(_WORN, ids):
        worn[customer_id].add(tags[tag_id])
    lived = _cities(session, ids) if cities else {}
    return {
        row.id: Subject(
            kind=row.kind,
            stage=row.stage or "",
            source=row.source or "",
            tags=frozenset(worn[row.id]),
            cities=frozenset(lived.get(row.id, ())),
        )
        for row in session.connection().execute(_CUSTOMERS, ids)
    }


def words_of_customers(session: Session, customer_ids: Collection[int]) -> dict[int, dict[Place, str]]:
    """Return what is known of these customers for texts with braces. What nobody knows is not in it."""
    ids = these(customer_ids)
    chinese = speaks_chinese(session)
    known = {one: {Place.NAME: name} for one, name in names_of(session, customer_ids).items()}
    likes: dict[int, list[str]] = defaultdict(list)
    liked = session.connection().execute(_LIKES, ids).all()
    for like, text in zip(liked, opened(session, Preference.text, liked), strict=True):
        likes[like.customer_id].append(text)
    for customer_id, texts in likes.items():
        known[customer_id][Place.LIKES] = ("、" if chinese else ", ").join(texts)
    for column, statement, place in (
        (Purchase.product, _LAST_BOUGHT, Place.PRODUCT),
        (Coupon.code, _LAST_COUPON, Place.COUPON),
    ):
        rows = session.connection().execute(statement, ids).all()
        for row, text in zip(rows, opened(session, column, rows), strict=True):
            if text:
                known[row.customer_id][place] = text
    for words in known.values():
        words.setdefault(Place.PRODUCT, _THE_PRODUCT[chinese])
        words.setdefault(Place.DEAL, _THE_DEAL[chinese])
    return known


def words_of_deals(session: Session, deal_ids: Collection[int]) -> Mapping[int, dict[Place, str]]:
    """Return what these deals are called, and the products sold in them where they name one."""
    rows = session.connection().execute(_DEALS, these(deal_ids)).all()
    titles = opened(session, Deal.title, rows)
    products = session.connection().execute(_PRODUCTS, these({row.product_id for row in rows} - {None})).all()
    sold = dict(zip((row.id for row in products), opened(session, Product.name, products), strict=True))
    known = {}
    for row, title in zip(rows, titles, strict=True):
        known[row.id] = {Place.DEAL: title} if title else {}
        if sold.get(row.product_id):
            known[row.id][Place.PRODUCT] = sold[row.product_id]
    return known


def _cities(session: Session, ids: Mapping[str, Any]) -> dict[int, set[str]]:
    lived: dict[int, set[str]] = defaultdict(set)
    rows = session.connection().execute(_ADDRESSES, ids).all()
    for row, parts in zip(rows, opened(session, ContactPoint.parts, rows), strict=True):
        city = json.loads(parts).get("city", "") if parts else ""
        if city:
            lived[row.customer_id].add(fold(city))
    return lived
