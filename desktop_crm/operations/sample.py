"""Filling a store with invented customers: one write, one undo step."""

from __future__ import annotations

import json
from array import array
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict
from datetime import UTC, date, datetime, time
from itertools import islice

from sqlalchemy.orm import Session

from desktop_crm.domain.contact_points import check
from desktop_crm.domain.errors import Stopped
from desktop_crm.domain.ids import new_ids
from desktop_crm.domain.preferences import PreferenceKind
from desktop_crm.domain.records import ContactPoint as ContactValue
from desktop_crm.domain.records import CustomerKind
from desktop_crm.domain.relations import RelationKind
from desktop_crm.domain.sample import SampleCustomer, SamplePlan, sample_customers
from desktop_crm.domain.schedule import month_number
from desktop_crm.operations.tags import tag_named
from desktop_crm.queries.settings import home_country
from desktop_crm.store.bulk_insert import BulkInsert
from desktop_crm.store.models import (
    ContactPoint,
    Customer,
    CustomerTag,
    FollowUp,
    Interaction,
    Preference,
    Purchase,
    Relation,
)

_BATCH = 2_000


def fill_with_sample(
    session: Session,
    plan: SamplePlan,
    progress: Callable[[int, int], None] = lambda _done, _total: None,
    stop: Callable[[], bool] = lambda: False,
) -> int:
    """Write the customers of a plan with all that belongs to them and return how many. Raise Stopped.

    The content depends on nothing but the plan; ids and times of writing are those of this run. Memory holds one
    batch of customers, and of all others the ids.
    """
    writer = _Writer(session, plan)
    people = sample_customers(plan)
    while batch := list(islice(people, _BATCH)):
        if stop():
            raise Stopped
        writer.write(batch)
        progress(writer.written, plan.customers)
    return writer.written


class _Writer:
    """Turns invented customers into rows, a batch at a time; later ones may be linked to earlier ones."""

    def __init__(self, session: Session, plan: SamplePlan) -> None:
        self._session = session
        self._country = home_country(session)
        self._until = plan.until
        self._ids = array("q")
        self._organisations: dict[str, int] = {}
        self._tags: dict[str, int] = {}
        self._bulk = BulkInsert(session)

    @property
    def written(self) -> int:
        """How many customers were written so far."""
        return len(self._ids)

    def write(self, batch: Sequence[SampleCustomer]) -> None:
        """Write a batch that follows those written before."""
        ids = new_ids(len(batch))
        self._ids.extend(ids)
        for customer_id, one in zip(ids, batch, strict=True):
            self._add_customer(customer_id, one)
            self._add_contact_points(customer_id, one.record.contact_points)
            self._add_relations(customer_id, one)
            self._add_tags(customer_id, one.record.tags)
            self._add_happenings(customer_id, one)
        self._bulk.flush()

    def _add_customer(self, customer_id: int, one: SampleCustomer) -> None:
        record = one.record
        if record.kind is CustomerKind.ORGANISATION:
            self._organisations[record.name] = customer_id
        confirmed = [point.confirmed_on for point in record.contact_points if point.confirmed_on]
        self._bulk.add(
            Customer,
            id=customer_id,
            kind=record.kind.value,
            stage=record.stage or None,
            source=record.source or None,
            last_contact_at=_last_contact(one),
            confirmed_on=max(confirmed).isoformat() if confirmed else None,
            name=record.name,
            family_name=record.family_name,
            given_name=record.given_name,
            occupation="" if record.organisation else record.job_title,
            note=record.note,
        )

    def _add_contact_points(self, customer_id: int, points: Sequence[ContactValue]) -> None:
        starred = {point.kind for point in points if point.primary}
        for point in points:
            checked = check(point.kind, point.value, self._country)
            address = asdict(point.address) if point.address else None
            self._bulk.add(
                ContactPoint,
                customer_id=customer_id,
                kind=point.kind.value,
                service=point.service or None,
                is_primary=int(point.primary or point.kind not in starred),
                confirmed_on=point.confirmed_on.isoformat() if point.confirmed_on else None,
                label=point.label,
                value=checked.value,
                normal=checked.normal,
                parts=json.dumps(address, ensure_ascii=False, sort_keys=True) if address else None,
            )
            starred.add(point.kind)

    def _add_relations(self, customer_id: int, one: SampleCustomer) -> None:
        for kind, other_id, words in self._relations(one):
            self._bulk.add(Relation, from_id=customer_id, to_id=other_id, kind=kind.value, words=words)

    def _relations(self, one: SampleCustomer) -> Iterator[tuple[RelationKind, int, str]]:
        if one.record.organisation:
            employer = self._organisations[one.record.organisation]
            yield RelationKind.WORKS_AT, employer, one.record.job_title
        if one.introduced_by is not None:
            yield RelationKind.INTRODUCED_BY, self._ids[one.introduced_by], ""
        if one.distributor_of is not None:
            yield RelationKind.DISTRIBUTOR_OF, self._ids[one.distributor_of], ""

    def _add_tags(self, customer_id: int, names: Sequence[str]) -> None:
        for name in names:
            if name not in self._tags:
                self._tags[name] = tag_named(self._session, name)
            self._bulk.add(CustomerTag, customer_id=customer_id, tag_id=self._tags[name])

    def _add_happenings(self, customer_id: int, one: SampleCustomer) -> None:
        self._add_interactions(customer_id, one)
        self._add_purchases(customer_id, one)
        self._add_plans(customer_id, one)

    def _add_interactions(self, customer_id: int, one: SampleCustomer) -> None:
        for talk in one.interactions:
            self._bulk.add(
                Interaction,
                customer_id=customer_id,
                kind=talk.kind.value,
                at=talk.at,
                direction=talk.direction.value if talk.direction else None,
                minutes=talk.minutes or None,
                outcome=talk.outcome.value if talk.outcome else None,
                subject=talk.subject,
                text=talk.text,
            )

    def _add_purchases(self, customer_id: int, one: SampleCustomer) -> None:
        for bought in one.purchases:
            self._bulk.add(
                Purchase,
                customer_id=customer_id,
                bought_on=bought.on.isoformat(),
                month=month_number(bought.on),
                amount=bought.amount,
                currency=bought.currency,
                product=bought.product,
            )

    def _add_plans(self, customer_id: int, one: SampleCustomer) -> None:
        for plan in one.follow_ups:
            self._bulk.add(
                FollowUp,
                customer_id=customer_id,
                due_on=plan.due_on.isoformat(),
                done_at=_noon(plan.due_on) if plan.done else None,
                title=plan.text,
            )
        for wish in one.preferences:
            needed = wish.kind is PreferenceKind.NEED
            self._bulk.add(
                Preference,
                customer_id=customer_id,
                kind=wish.kind.value,
                status=wish.status.value if wish.status else None,
                since=self._until.isoformat() if needed else None,
                text=wish.text,
            )


def _last_contact(one: SampleCustomer) -> int | None:
    """Return when the customer was last reached."""
    return max((talk.at for talk in one.interactions if talk.kind.is_contact), default=None)


def _noon(day: date) -> int:
    # In UTC, so that the same plan gives the same sample in every time zone.
    return round(datetime.combine(day, time(12), UTC).timestamp() * 1000)
