"""A sample store: whole, repeatable, undone in one step."""

import dataclasses
from collections import Counter
from datetime import date

import pytest

from desktop_crm.domain.changes import Op
from desktop_crm.domain.errors import Stopped
from desktop_crm.domain.interactions import EntryKind, InteractionKind
from desktop_crm.domain.relations import RelationKind
from desktop_crm.domain.sample import SamplePlan, sample_customers
from desktop_crm.operations.sample import fill_with_sample
from desktop_crm.queries.customers import customer_rows
from desktop_crm.queries.details import CustomerDetails, customer_details
from desktop_crm.queries.listing import count_customers, first_page
from desktop_crm.queries.statistics import currencies, money_by_month
from desktop_crm.queries.timeline import timeline
from desktop_crm.store.check import findings
from desktop_crm.store.models import Customer
from desktop_crm.store.store import Store
from tests.builders import contents

PLAN = SamplePlan(customers=120, seed=7, until=date(2026, 6, 30), interactions=600, purchases=300)
EMPTY = ("customer", "contact_point", "relation", "interaction", "purchase", "follow_up", "preference", "tag")


@pytest.fixture
def filled(store: Store) -> Store:
    store.write(Op.SAMPLE, fill_with_sample, PLAN)
    return store


def _ids(store: Store) -> list[int]:
    return store.read(lambda session: [one.id for one in session.query(Customer).order_by(Customer.id)])


def _details(store: Store) -> list[CustomerDetails]:
    return [store.read(customer_details, one) for one in _ids(store)]


def test_a_sample_has_as_many_of_each_as_were_asked_for(filled: Store) -> None:
    assert filled.read(count_customers) == PLAN.customers
    rows = contents(filled)
    assert (len(rows["interaction"]), len(rows["purchase"])) == (PLAN.interactions, PLAN.purchases)


def test_every_record_holds_what_was_invented_for_it(filled: Store) -> None:
    for invented, kept in zip(sample_customers(PLAN), _details(filled), strict=True):
        record = invented.record
        assert (kept.row.name, kept.note, kept.row.stage) == (record.name, record.note, record.stage)
        assert kept.row.company == record.organisation
        assert Counter(kept.row.tags) == Counter(record.tags)
        assert Counter(point.value for point in kept.contact_points) == Counter(
            point.value for point in record.contact_points
        )
        assert len(kept.preferences) == len(invented.preferences)


def test_timelines_hold_the_talks_and_purchases_in_their_order(filled: Store) -> None:
    for invented, customer in zip(sample_customers(PLAN), _ids(filled), strict=True):
        talks = [entry for entry in filled.read(timeline, customer) if entry.kind is EntryKind.INTERACTION]
        assert [talk.at for talk in reversed(talks)] == [talk.at for talk in invented.interactions]


def test_last_contact_is_the_newest_talk_that_is_no_note(filled: Store) -> None:
    for row in filled.read(customer_rows, _ids(filled)):
        reached = [
            entry.at
            for entry in filled.read(timeline, row.id)
            if entry.kind is EntryKind.INTERACTION and entry.channel is not InteractionKind.NOTE
        ]
        assert row.last_contact_at == max(reached, default=None)


def test_each_kind_of_contact_point_has_one_star(filled: Store) -> None:
    for kept in _details(filled):
        stars = Counter(point.kind for point in kept.contact_points if point.primary)
        assert stars == dict.fromkeys({point.kind for point in kept.contact_points}, 1)


def test_people_are_linked_to_employers_introducers_and_distributors(filled: Store) -> None:
    kinds = Counter(link.kind for kept in _details(filled) for link in kept.relations)
    assert {RelationKind.WORKS_AT, RelationKind.INTRODUCED_BY, RelationKind.DISTRIBUTOR_OF} <= set(kinds)


def test_charts_find_the_purchases_by_their_months(filled: Store) -> None:
    sums = [filled.read(money_by_month, currency, PLAN.until, 30) for currency in filled.read(currencies)]
    invented = sum(bought.amount for one in sample_customers(PLAN) for bought in one.purchases)
    assert sum(sum(numbers.amounts) for numbers in sums) == invented


def test_a_sample_is_one_step_to_undo_and_to_do_again(filled: Store) -> None:
    before = contents(filled)

    filled.undo()
    assert [table for table in EMPTY if contents(filled)[table]] == []

    filled.redo()
    assert contents(filled) == before


def test_a_sample_store_has_no_findings(filled: Store) -> None:
    assert filled.read(findings) == []


def test_a_stopped_sample_leaves_nothing(store: Store) -> None:
    with pytest.raises(Stopped):
        store.write(Op.SAMPLE, fill_with_sample, PLAN, stop=lambda: True)

    assert store.read(count_customers) == 0


def test_later_batches_are_linked_to_customers_of_earlier_ones(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop_crm.operations.sample._BATCH", 7)
    told: list[tuple[int, int]] = []

    store.write(Op.SAMPLE, fill_with_sample, PLAN, lambda done, total: told.append((done, total)))

    assert told[0] == (7, PLAN.customers)
    assert told[-1] == (PLAN.customers, PLAN.customers)
    for invented, kept in zip(sample_customers(PLAN), _details(store), strict=True):
        assert kept.row.company == invented.record.organisation
    assert store.read(findings) == []


def test_an_empty_plan_writes_nothing(store: Store) -> None:
    assert store.write(Op.SAMPLE, fill_with_sample, dataclasses.replace(PLAN, customers=0)).value == 0
    assert len(store.read(first_page, 10).ids) == 0
