"""What a timeline tells, and in which order."""

from datetime import UTC, datetime

import pytest

from desktop_crm.domain.changes import Op
from desktop_crm.domain.interactions import Direction, EntryKind, InteractionKind
from desktop_crm.domain.money import Money
from desktop_crm.operations.edits import FollowUpEdit, InteractionEdit, PurchaseEdit
from desktop_crm.operations.follow_ups import plan_follow_up
from desktop_crm.operations.interactions import log_interaction
from desktop_crm.operations.purchases import record_purchase
from desktop_crm.queries.timeline import timeline
from desktop_crm.store.store import Store
from tests.builders import add_person


@pytest.fixture
def customer(store: Store) -> int:
    return add_person(store, "王晓明")


def _log(store: Store, customer: int, day: int, text: str, **more: object) -> int:
    at = round(datetime(2026, 11, day, 10, tzinfo=UTC).timestamp() * 1000)
    edit = InteractionEdit(kind=InteractionKind.VISIT, at=at, text=text, **more)  # type: ignore[arg-type]  # checked at run time
    return store.write(Op.LOG_INTERACTION, log_interaction, customer, edit).value


def _buy(store: Store, customer: int, day: str, amount: int, product: str = "") -> int:
    edit = PurchaseEdit(bought_on=day, money=Money(currency="CNY", amount_minor=amount), product=product)
    return store.write(Op.RECORD_PURCHASE, record_purchase, customer, edit).value


def test_talks_purchases_and_plans_stand_in_one_order_of_time(store: Store, customer: int) -> None:
    _log(store, customer, 3, "first")
    _buy(store, customer, "2026-11-05", 38_400_00, "6204-2RS")
    _log(store, customer, 9, "last")
    store.write(
        Op.PLAN_FOLLOW_UP, plan_follow_up, customer, FollowUpEdit(due_on="2026-11-07", title="send quote")
    )
    found = store.read(timeline, customer)
    assert [entry.subject or entry.text for entry in found] == ["last", "send quote", "6204-2RS", "first"]
    assert [entry.kind for entry in found][1:3] == [EntryKind.FOLLOW_UP, EntryKind.PURCHASE]
    assert (found[2].amount, found[2].currency, found[2].on) == (38_400_00, "CNY", "2026-11-05")


def test_a_plan_stands_with_the_talk_it_came_from(store: Store, customer: int) -> None:
    _log(
        store,
        customer,
        3,
        "visited",
        follow_up=FollowUpEdit(due_on="2026-11-10"),
        direction=Direction.OUTGOING,
    )
    (entry,) = store.read(timeline, customer)
    assert entry.direction is Direction.OUTGOING
    assert [row.due_on for row in entry.follow_ups] == ["2026-11-10"]


def test_search_inside_finds_every_word_in_any_spelling(store: Store, customer: int) -> None:
    _log(store, customer, 3, "Needs 200 bearings", follow_up=FollowUpEdit(due_on="2026-11-10", title="Ärger"))
    _log(store, customer, 4, "需要軸承")
    assert [entry.text for entry in store.read(timeline, customer, "BEARING 200")] == ["Needs 200 bearings"]
    assert [entry.text for entry in store.read(timeline, customer, "arger")] == ["Needs 200 bearings"]
    assert [entry.text for entry in store.read(timeline, customer, "轴承")] == ["需要軸承"]
    assert store.read(timeline, customer, "轴承 200") == []


def test_nobody_elses_entries_are_told(store: Store, customer: int) -> None:
    _log(store, add_person(store, "Elena Rossi"), 3, "elsewhere")
    assert store.read(timeline, customer) == []
