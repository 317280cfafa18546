"""Logging what happened, planning what is next, and taking it back."""

from dataclasses import replace

import pytest

from desktop_crm.domain.changes import Op
from desktop_crm.domain.errors import BadInput, RecordGone
from desktop_crm.domain.interactions import Direction, EntryKind, InteractionKind, Outcome
from desktop_crm.operations.edits import FollowUpEdit, InteractionEdit
from desktop_crm.operations.follow_ups import delete_follow_up, edit_follow_up
from desktop_crm.operations.interactions import (
    delete_interaction,
    edit_interaction,
    log_interaction,
    pin_interaction,
)
from desktop_crm.queries.customers import customer_rows
from desktop_crm.queries.timeline import follow_ups_of, timeline
from desktop_crm.store.store import Store
from tests.builders import add_person, contents


@pytest.fixture
def customer(store: Store) -> int:
    return add_person(store, "王晓明")


_VISIT = InteractionEdit(
    kind=InteractionKind.VISIT,
    at=1_795_000_000_000,
    minutes=45,
    direction=Direction.OUTGOING,
    outcome=Outcome.POSITIVE,
    text="Toured the new line.",
    follow_up=FollowUpEdit(due_on="2026-11-27", title="Send the quote"),
)


def _log(store: Store, customer: int, edit: InteractionEdit = _VISIT) -> int:
    return store.write(Op.LOG_INTERACTION, log_interaction, customer, edit).value


def _last_contact(store: Store, customer: int) -> int | None:
    return store.read(customer_rows, [customer])[0].last_contact_at


def test_one_undo_takes_back_a_talk_and_what_it_planned(store: Store, customer: int) -> None:
    _log(store, customer)
    assert len(store.read(timeline, customer)[0].follow_ups) == 1
    store.undo()
    assert store.read(timeline, customer) == []
    assert _last_contact(store, customer) is None


def test_how_long_it_took_to_write_down_goes_and_comes_back_with_it(store: Store, customer: int) -> None:
    _log(store, customer)
    assert contents(store)["interaction_origin"] == []
    interaction_id = _log(store, customer, replace(_VISIT, seconds=14))
    (kept,) = contents(store)["interaction_origin"]
    assert {interaction_id, 14} < set(kept)

    store.undo()
    assert contents(store)["interaction_origin"] == []
    store.redo()
    store.write(Op.DELETE_INTERACTION, delete_interaction, interaction_id)
    assert contents(store)["interaction_origin"] == []


def test_a_contact_resets_the_clock_and_a_note_does_not(store: Store, customer: int) -> None:
    _log(store, customer)
    _log(store, customer, InteractionEdit(kind=InteractionKind.NOTE, text="thinks of moving"))
    assert _last_contact(store, customer) == _VISIT.at


def test_an_edit_changes_what_it_names_and_can_empty_it(store: Store, customer: int) -> None:
    talk = _log(store, customer)
    edit = InteractionEdit(outcome="", direction="", minutes=0, text="Toured both lines.")
    store.write(Op.EDIT_INTERACTION, edit_interaction, talk, edit)
    (entry,) = store.read(timeline, customer)
    assert (entry.outcome, entry.direction, entry.minutes, entry.text) == (
        None,
        None,
        None,
        "Toured both lines.",
    )
    assert (entry.channel, entry.at) == (InteractionKind.VISIT, _VISIT.at)


def test_a_plan_outlives_the_talk_it_came_from(store: Store, customer: int) -> None:
    talk = _log(store, customer)
    store.write(Op.DELETE_INTERACTION, delete_interaction, talk)
    (entry,) = store.read(timeline, customer)
    assert (entry.kind, entry.subject) == (EntryKind.FOLLOW_UP, "Send the quote")
    assert _last_contact(store, customer) is None


def test_a_plan_is_done_reopened_put_off_and_deleted(store: Store, customer: int) -> None:
    _log(store, customer)
    (plan,) = store.read(follow_ups_of, customer)
    store.write(Op.EDIT_FOLLOW_UP, edit_follow_up, plan.id, FollowUpEdit(done=True))
    assert store.read(follow_ups_of, customer)[0].done_at is not None
    store.write(Op.EDIT_FOLLOW_UP, edit_follow_up, plan.id, FollowUpEdit(done=False, due_on="2026-12-01"))
    assert (
        store.read(follow_ups_of, customer)[0].done_at,
        store.read(follow_ups_of, customer)[0].due_on,
    ) == (
        None,
        "2026-12-01",
    )
    store.write(Op.EDIT_FOLLOW_UP, delete_follow_up, plan.id)
    assert store.read(follow_ups_of, customer) == []


@pytest.mark.parametrize(
    ("edit", "field"),
    [
        (InteractionEdit(minutes=-1), "minutes"),
        (InteractionEdit(text="x" * 1_000_001), "text"),
        (InteractionEdit(text="kept?", follow_up=FollowUpEdit(due_on="soon")), "date"),
        (InteractionEdit(text="kept?", follow_up=FollowUpEdit(title="no day")), "date"),
    ],
)
def test_what_cannot_be_kept_leaves_nothing_behind(
    store: Store, customer: int, edit: InteractionEdit, field: str
) -> None:
    with pytest.raises(BadInput) as refused:
        _log(store, customer, edit)
    assert refused.value.field == field
    assert store.read(timeline, customer) == []


def test_nothing_is_logged_with_somebody_who_is_gone(store: Store) -> None:
    with pytest.raises(RecordGone):
        _log(store, 12345)


def test_a_pinned_talk_stands_out_until_it_is_unpinned_or_gone(store: Store, customer: int) -> None:
    pinned, other = _log(store, customer), _log(store, customer)
    store.write(Op.PIN_INTERACTION, pin_interaction, pinned, pinned=True)
    store.write(Op.PIN_INTERACTION, pin_interaction, pinned, pinned=True)
    entries = {entry.id: entry.pinned for entry in store.read(timeline, customer)}
    assert (entries[pinned], entries[other]) == (True, False)
    assert len(contents(store)["pinned_interaction"]) == 1
    store.write(Op.PIN_INTERACTION, pin_interaction, pinned, pinned=False)
    assert not any(entry.pinned for entry in store.read(timeline, customer))
    store.undo()
    assert sum(entry.pinned for entry in store.read(timeline, customer)) == 1
    store.write(Op.DELETE_INTERACTION, delete_interaction, pinned)
    assert contents(store)["pinned_interaction"] == []
