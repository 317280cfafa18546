"""What came of a visit: the contact, the next step and a deal, as one step that undo takes back."""

from datetime import datetime, timedelta

import pytest

from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import today
from desktop_crm.domain.interactions import InteractionKind, Outcome
from desktop_crm.operations.edits import FollowUpEdit, InteractionEdit
from desktop_crm.operations.follow_ups import plan_follow_up
from desktop_crm.operations.quick import QuickWrite
from desktop_crm.operations.visits import Debriefing, debrief
from desktop_crm.queries.deals import deals_of
from desktop_crm.queries.quick import understand_about
from desktop_crm.queries.timeline import follow_ups_of, timeline
from desktop_crm.store.store import Store
from tests.builders import add_person, contents

_NOW = datetime(2026, 11, 23, 17, 0)


@pytest.fixture
def customer(store: Store) -> int:
    return add_person(store, "王晓明")


@pytest.fixture
def visit(store: Store, customer: int) -> int:
    edit = FollowUpEdit(due_on=today().isoformat(), title="Visit", channel=InteractionKind.VISIT)
    return store.write(Op.PLAN_FOLLOW_UP, plan_follow_up, customer, edit).value


def test_a_line_says_what_came_of_the_visit_without_saying_that_it_was_one(
    store: Store, customer: int
) -> None:
    for line in (
        "45 min, wants 200 parts, call Fri 10am, deal 21.5k",
        "45分钟，要200个轴承，周五10点打电话，报价21500",
    ):
        found = store.read(understand_about, line, _NOW, customer, InteractionKind.VISIT).entry
        assert found.happened
        assert found.planned
        assert found.offered
        assert not found.who
        assert (found.happened.kind, found.happened.minutes) == (InteractionKind.VISIT, 45)
        assert found.happened.text in ("wants 200 parts", "要200个轴承")
        assert (found.planned.day.isoformat(), found.planned.time and found.planned.time.hour) == (
            "2026-11-27",
            10,
        )
        assert found.offered.money.amount_minor == 2_150_000


def test_what_is_not_understood_stays_as_the_note(store: Store, customer: int) -> None:
    found = store.read(understand_about, "Rossi says hello", _NOW, customer, InteractionKind.CALL).entry
    assert found.happened
    assert (found.happened.kind, found.happened.text) == (
        InteractionKind.CALL,
        "Rossi says hello",
    )


def test_contact_next_step_and_deal_are_one_step(store: Store, customer: int, visit: int) -> None:
    before = contents(store)
    offered = store.read(understand_about, "deal 21.5k", _NOW, customer, InteractionKind.VISIT).entry.offered
    said = Debriefing(
        contact=InteractionEdit(kind=InteractionKind.VISIT, outcome=Outcome.POSITIVE, text="wants 200 parts"),
        beside=QuickWrite(customer_id=customer, offered=offered),
        next_step=FollowUpEdit(due_on=(today() + timedelta(7)).isoformat(), title="Send the offer"),
    )
    store.write(Op.DEBRIEF, debrief, visit, said)
    entries = store.read(timeline, customer)
    assert any(entry.text == "wants 200 parts" for entry in entries)
    open_titles = [row.title for row in store.read(follow_ups_of, customer) if row.done_at is None]
    assert open_titles == ["Send the offer"]
    assert [deal.money.amount_minor for deal in store.read(deals_of, customer) if deal.money] == [2_150_000]
    store.undo()
    after = contents(store)
    for table in ("interaction", "follow_up", "follow_up_terms", "deal"):
        assert len(after[table]) == len(before[table])
    assert [row.done_at for row in store.read(follow_ups_of, customer)] == [None]
