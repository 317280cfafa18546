"""Settling how a customer is contacted, and how often everybody of a stage or view should hear from us."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from desktop_crm.domain.clock import now_ms
from desktop_crm.domain.errors import BadInput
from desktop_crm.domain.ids import new_id
from desktop_crm.domain.text import clean
from desktop_crm.operations.existing import existing
from desktop_crm.queries.contact_habits import ContactTerms
from desktop_crm.store.models import Cadence, ContactRule, Customer, SavedView

_LONGEST_CADENCE = 3650
_MOST_A_WEEK = 100


def settle_contact(session: Session, customer_id: int, terms: ContactTerms) -> None:
    """Keep how a customer is to be contacted, in place of what was settled before. Raise BadInput, RecordGone."""
    existing(session, Customer, customer_id)
    _set_cadence(session, Cadence.customer_id == customer_id, terms.days, customer_id=customer_id)
    if terms.most_a_week is not None and not 1 <= terms.most_a_week <= _MOST_A_WEEK:
        raise BadInput(field="limit", problem="out_of_range", limit=_MOST_A_WEEK)
    rule = session.scalars(select(ContactRule).where(ContactRule.customer_id == customer_id)).first()
    reason = clean(terms.reason, "text")
    if not (terms.channel or terms.most_a_week or terms.do_not_contact or reason):
        if rule is not None:
            session.delete(rule)
        return
    if rule is None:
        rule = ContactRule(id=new_id(), created_at=now_ms(), customer_id=customer_id, do_not_contact=0)
        session.add(rule)
    rule.channel = terms.channel.value if terms.channel else None
    rule.most_a_week = terms.most_a_week
    rule.do_not_contact = int(terms.do_not_contact)
    rule.reason = reason


def set_group_cadences(
    session: Session, groups: Mapping[str, int | None], views: Mapping[int, int | None]
) -> None:
    """Keep how often (in days) customers of a kind or stage, and those of a saved view, should hear from us.

    None takes a cadence away; groups that are not named stay as they are. Raise BadInput, RecordGone.
    """
    for group, days in groups.items():
        _set_cadence(session, Cadence.kind_or_stage == group, days, kind_or_stage=group)
    for view_id, days in views.items():
        existing(session, SavedView, view_id)
        _set_cadence(session, Cadence.view_id == view_id, days, view_id=view_id)


def _set_cadence(
    session: Session, which: ColumnElement[bool], days: int | None, **whose: int | str | None
) -> None:
    if days is not None and not 1 <= days <= _LONGEST_CADENCE:
        raise BadInput(field="cadence", problem="out_of_range", limit=_LONGEST_CADENCE)
    kept = session.scalars(select(Cadence).where(which)).first()
    if days is None:
        if kept is not None:
            session.delete(kept)
        return
    if kept is None:
        session.add(Cadence(id=new_id(), created_at=now_ms(), days=days, **whose))
    else:
        kept.days = days
