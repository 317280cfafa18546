"""Needs over time: open since a day, met by a deal or lost, told in record and timeline."""

from datetime import timedelta

import pytest

from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import today
from desktop_crm.domain.errors import RecordGone
from desktop_crm.domain.interactions import EntryKind
from desktop_crm.domain.preferences import NeedStatus, PreferenceKind
from desktop_crm.operations.customers import edit_customer
from desktop_crm.operations.deals import DealEdit, create_deal, delete_deal
from desktop_crm.operations.edits import CustomerEdit, PreferenceEdit
from desktop_crm.queries.details import customer_details
from desktop_crm.queries.preferences import PreferenceRow
from desktop_crm.queries.timeline import TimelineEntry, timeline
from desktop_crm.store.check import findings
from desktop_crm.store.store import Store
from tests.builders import add_person

TODAY = today()
MAY = (TODAY - timedelta(days=120)).isoformat()


@pytest.fixture
def customer(store: Store) -> int:
    customer = add_person(store, "Ana Duarte")
    change(store, customer, PreferenceEdit(kind=PreferenceKind.NEED, text="200 kiln parts", since=MAY))
    return customer


def change(store: Store, customer: int, edit: PreferenceEdit) -> None:
    store.write(Op.EDIT_CUSTOMER, edit_customer, customer, CustomerEdit(preferences=(edit,)))


def need(store: Store, customer: int) -> PreferenceRow:
    (row,) = store.read(customer_details, customer).preferences
    return row


def entry(store: Store, customer: int) -> TimelineEntry:
    (found,) = [one for one in store.read(timeline, customer) if one.kind is EntryKind.NEED]
    return found


def test_an_open_need_stands_in_the_timeline_since_its_day(store: Store, customer: int) -> None:
    found = entry(store, customer)
    assert (found.subject, found.status, found.on, found.what) == ("200 kiln parts", "open", MAY, MAY)


def test_a_need_met_by_a_deal_tells_when_it_was_open_and_which_deal_met_it(
    store: Store, customer: int
) -> None:
    deal = store.write(Op.CREATE_DEAL, create_deal, DealEdit(title="Kiln order", customer_id=customer)).value
    one = need(store, customer)
    change(store, customer, PreferenceEdit(id=one.id, status=NeedStatus.MET, deal_id=deal))
    met = need(store, customer)
    assert (met.status, met.ended_on, met.deal, met.deal_id) == (
        NeedStatus.MET,
        TODAY.isoformat(),
        "Kiln order",
        deal,
    )
    told = entry(store, customer)
    assert (told.what, told.on, told.text, told.record_id) == (MAY, TODAY.isoformat(), "Kiln order", deal)
    assert store.read(timeline, customer, "kiln order")
    store.undo()
    assert need(store, customer).ended_on is None
    assert not store.read(findings)


def test_a_need_that_is_open_again_has_no_end(store: Store, customer: int) -> None:
    one = need(store, customer)
    change(store, customer, PreferenceEdit(id=one.id, status=NeedStatus.LOST))
    assert need(store, customer).ended_on == TODAY.isoformat()
    change(store, customer, PreferenceEdit(id=one.id, status=NeedStatus.OPEN))
    assert need(store, customer).ended_on is None


def test_a_met_need_outlives_its_deal(store: Store, customer: int) -> None:
    deal = store.write(Op.CREATE_DEAL, create_deal, DealEdit(title="Kiln order", customer_id=customer)).value
    change(store, customer, PreferenceEdit(id=need(store, customer).id, status=NeedStatus.MET, deal_id=deal))
    store.write(Op.DELETE_DEAL, delete_deal, deal)
    kept = need(store, customer)
    assert (kept.status, kept.deal_id, kept.ended_on) == (NeedStatus.MET, None, TODAY.isoformat())


def test_a_deal_that_is_gone_meets_nothing(store: Store, customer: int) -> None:
    with pytest.raises(RecordGone):
        change(store, customer, PreferenceEdit(id=need(store, customer).id, status=NeedStatus.MET, deal_id=7))
    assert need(store, customer).status is NeedStatus.OPEN
