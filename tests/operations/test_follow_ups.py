"""Follow-ups that come back, are put off, are promises, and are finished with what comes next."""

from datetime import date, time, timedelta

import pytest

from desktop_crm.domain.calendar_uids import calendar_uid
from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import today
from desktop_crm.domain.errors import BadInput
from desktop_crm.domain.interactions import InteractionKind
from desktop_crm.domain.planning import Priority
from desktop_crm.operations.edits import FollowUpEdit
from desktop_crm.operations.follow_ups import (
    edit_follow_up,
    finish_follow_up,
    move_follow_up,
    plan_follow_up,
    put_off_follow_up,
    terms_of,
)
from desktop_crm.queries.timeline import FollowUpRow, follow_ups_of
from desktop_crm.queries.today import due_terms
from desktop_crm.store.store import Store
from tests.builders import add_person, contents


@pytest.fixture
def customer(store: Store) -> int:
    return add_person(store, "王晓明")


def _plan(store: Store, customer: int, **fields: object) -> int:
    edit = FollowUpEdit(**{"due_on": today().isoformat(), "title": "Call", **fields})  # type: ignore[arg-type]
    return store.write(Op.PLAN_FOLLOW_UP, plan_follow_up, customer, edit).value


def _open(store: Store, customer: int) -> list[FollowUpRow]:
    return [row for row in store.read(follow_ups_of, customer) if row.done_at is None]


def _outcome(store: Store, follow_up: int) -> str | None:
    return store.read(lambda session: (terms := terms_of(session, follow_up)) and terms.outcome)


def test_a_plain_follow_up_keeps_no_terms(store: Store, customer: int) -> None:
    _plan(store, customer)
    assert contents(store)["follow_up_terms"] == []


def test_what_repeats_is_planned_anew_when_it_is_done_and_one_undo_takes_back_both(
    store: Store, customer: int
) -> None:
    first = _plan(
        store, customer, due_time="10:30", zone="Asia/Shanghai", repeat="2w", priority=Priority.HIGH
    )
    before = contents(store)
    following = store.write(Op.FINISH_FOLLOW_UP, finish_follow_up, first).value
    (row,) = _open(store, customer)
    assert (row.id, row.due_on, row.due_time) == (following, (today() + timedelta(14)).isoformat(), "10:30")
    assert store.read(lambda session: (terms := terms_of(session, row.id)) and terms.priority) == 1
    store.undo()
    assert contents(store) == before


def test_a_repeat_without_end_makes_one_at_a_time(store: Store, customer: int) -> None:
    first = _plan(store, customer, repeat="1d")
    assert len(_open(store, customer)) == 1
    for _ in range(3):
        (row,) = _open(store, customer)
        store.write(Op.FINISH_FOLLOW_UP, finish_follow_up, row.id)
    assert [row.id == first for row in _open(store, customer)] == [False]


def test_finishing_twice_plans_no_second_repeat(store: Store, customer: int) -> None:
    first = _plan(store, customer, repeat="1w")
    for _ in range(2):
        store.write(Op.FINISH_FOLLOW_UP, finish_follow_up, first)
    assert len(_open(store, customer)) == 1


def test_missed_times_are_skipped(store: Store, customer: int) -> None:
    long_ago = today() - timedelta(70)
    first = _plan(store, customer, due_on=long_ago.isoformat(), repeat="1w")
    store.write(Op.EDIT_FOLLOW_UP, edit_follow_up, first, FollowUpEdit(done=True))
    (row,) = _open(store, customer)
    assert date.fromisoformat(row.due_on) == today() + timedelta(7)


def test_done_and_next_is_one_step(store: Store, customer: int) -> None:
    first = _plan(store, customer)
    before = contents(store)
    step = FollowUpEdit(due_on=(today() + timedelta(7)).isoformat(), title="Send the quote")
    store.write(Op.FINISH_FOLLOW_UP, finish_follow_up, first, step)
    assert [row.title for row in _open(store, customer)] == ["Send the quote"]
    store.undo()
    assert contents(store) == before


def test_a_next_step_that_is_refused_leaves_the_first_undone(store: Store, customer: int) -> None:
    first = _plan(store, customer)
    with pytest.raises(BadInput):
        store.write(Op.FINISH_FOLLOW_UP, finish_follow_up, first, FollowUpEdit(title="No day"))
    assert [row.id for row in _open(store, customer)] == [first]


def test_a_promise_done_by_its_day_is_kept_and_a_late_one_broken(store: Store, customer: int) -> None:
    in_time = _plan(store, customer, promise=True)
    late = _plan(store, customer, promise=True, due_on=(today() - timedelta(1)).isoformat())
    for promise in (in_time, late):
        store.write(Op.FINISH_FOLLOW_UP, finish_follow_up, promise)
    assert (_outcome(store, in_time), _outcome(store, late)) == ("kept", "broken")


def test_reopening_a_promise_forgets_how_it_ended(store: Store, customer: int) -> None:
    promise = _plan(store, customer, promise=True)
    store.write(Op.FINISH_FOLLOW_UP, finish_follow_up, promise)
    assert _outcome(store, promise) == "kept"
    store.write(Op.EDIT_FOLLOW_UP, edit_follow_up, promise, FollowUpEdit(done=False))
    assert _outcome(store, promise) is None


def test_putting_off_keeps_the_time(store: Store, customer: int) -> None:
    planned = _plan(store, customer, due_time="09:15")
    store.write(Op.PUT_OFF_FOLLOW_UP, put_off_follow_up, planned, today() + timedelta(3))
    (row,) = _open(store, customer)
    assert (row.due_on, row.due_time) == ((today() + timedelta(3)).isoformat(), "09:15")


def test_terms_can_be_taken_away_again(store: Store, customer: int) -> None:
    planned = _plan(store, customer, repeat="1m", promise=True)
    edit = FollowUpEdit(repeat="", promise=False)
    store.write(Op.EDIT_FOLLOW_UP, edit_follow_up, planned, edit)
    store.write(Op.FINISH_FOLLOW_UP, finish_follow_up, planned)
    assert _open(store, customer) == []
    assert _outcome(store, planned) is None


@pytest.mark.parametrize("rule", ["sometimes", "1w until 2020-01-01"])
def test_a_rule_that_makes_no_sense_is_refused(store: Store, customer: int, rule: str) -> None:
    with pytest.raises(BadInput):
        _plan(store, customer, repeat=rule)


def test_a_moved_follow_up_has_its_new_day_and_time_and_undo_brings_it_back(
    store: Store, customer: int
) -> None:
    edit = FollowUpEdit(due_on="2026-11-23", due_time="09:00", zone="Asia/Shanghai", title="call")
    follow_up = store.write(Op.PLAN_FOLLOW_UP, plan_follow_up, customer, edit).value
    before = contents(store)["follow_up"]
    store.write(Op.EDIT_FOLLOW_UP, move_follow_up, follow_up, date(2026, 11, 25), time(14, 30), "Europe/Rome")
    (row,) = contents(store)["follow_up"]
    assert {"2026-11-25", "14:30", "Europe/Rome"} <= set(row)
    store.undo()
    assert [row[1:7] for row in contents(store)["follow_up"]] == [row[1:7] for row in before]


def test_each_repeat_keeps_the_name_that_calendars_know_it_by(store: Store, customer: int) -> None:
    edit = FollowUpEdit(due_on="2026-11-23", title="call", repeat="1w")
    first = store.write(Op.PLAN_FOLLOW_UP, plan_follow_up, customer, edit).value
    second = store.write(Op.FINISH_FOLLOW_UP, finish_follow_up, first).value
    third = store.write(Op.FINISH_FOLLOW_UP, finish_follow_up, second).value
    uids = [store.read(lambda session, of=one: terms_of(session, of).uid) for one in (second, third)]
    assert uids == [calendar_uid(first)] * 2


def test_the_next_of_a_repeated_visit_is_a_visit(store: Store, customer: int) -> None:
    visit = _plan(store, customer, repeat="1w", channel=InteractionKind.VISIT)
    following = store.write(Op.FINISH_FOLLOW_UP, finish_follow_up, visit).value
    assert store.read(due_terms, following).channel is InteractionKind.VISIT
