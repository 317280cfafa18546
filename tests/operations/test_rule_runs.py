"""Rules at work: they answer each event once, in a step of their own that is marked and taken back by itself."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest
from sqlalchemy import func, select

from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import instant, today
from desktop_crm.domain.errors import BadInput, RecordGone, RuleLoop
from desktop_crm.domain.ids import made_at, new_id
from desktop_crm.domain.interactions import InteractionKind
from desktop_crm.domain.records import ContactKind
from desktop_crm.domain.rules import Action, Condition, If, RuleBody, Then, Trigger, When
from desktop_crm.operations.archive import archive_customers
from desktop_crm.operations.contact_terms import settle_contact
from desktop_crm.operations.customers import create_customer, edit_customer
from desktop_crm.operations.edits import ContactEdit, CustomerEdit, InteractionEdit
from desktop_crm.operations.follow_ups import finish_follow_up
from desktop_crm.operations.interactions import log_interaction
from desktop_crm.operations.rule_runs import RULES_SEEN, Ran, look, take_back_run
from desktop_crm.operations.rules import delete_rule, save_rule, switch_rule
from desktop_crm.operations.settings import save_setting
from desktop_crm.queries.contact_habits import ContactTerms
from desktop_crm.queries.rule_effects import dry_run
from desktop_crm.queries.rules import list_rules, made_by, recent_runs
from desktop_crm.queries.today import day_plan
from desktop_crm.store.models import FollowUp, Interaction, Rule, RuleRun
from desktop_crm.store.store import Store
from tests.builders import add_person, contents, reopened
from tests.operations.rule_stories import AFTER_SALE, open_deal, rule_at_work, settle, win


def planned(store: Store) -> list[tuple[str, str]]:
    def rows(session):
        return [
            (one.title, one.due_on) for one in session.scalars(select(FollowUp).order_by(FollowUp.due_on))
        ]

    return store.read(rows)


def business(store: Store) -> dict[str, list[tuple[object, ...]]]:
    """Everything of customers, without where rules and settings stand."""
    return {name: rows for name, rows in contents(store).items() if name not in ("rule", "store_setting")}


def in_days(days: int) -> str:
    return (today() + timedelta(days)).isoformat()


def test_a_won_deal_plans_three_follow_ups_marked_with_the_rule(store: Store) -> None:
    person = add_person(store, "王芳")
    rule_at_work(store, "After sale", AFTER_SALE)
    win(store, open_deal(store, person))
    assert settle(store) == [Ran(rule="After sale", planned=3)]
    assert planned(store) == [("Ask about 300 tiles", in_days(days)) for days in (3, 30, 90)]
    ids = [item.id for item in store.read(day_plan, today()).week]
    assert store.read(made_by, ids) == {ids[0]: "After sale"}
    (run,) = store.read(recent_runs)
    assert (run.rule, run.changes, run.customers) == ("After sale", 3, 1)
    assert store.read(list_rules)[0].runs == 3


def test_one_undo_takes_back_what_the_rule_did_and_the_next_what_set_it_off(store: Store) -> None:
    person = add_person(store, "王芳")
    deal = open_deal(store, person)
    rule_at_work(store, "After sale", AFTER_SALE)
    before = business(store)
    win(store, deal)
    won = business(store)
    settle(store)
    assert store.undo().undone is Op.RUN_RULE
    assert business(store) == won
    assert settle(store) == []
    assert store.undo().undone is Op.MOVE_DEAL
    assert business(store) == before
    store.redo()
    store.redo()
    assert len(planned(store)) == 3
    assert settle(store) == []


def test_a_rule_meets_each_event_once_even_after_a_restart(store: Store, tmp_path: Path) -> None:
    person = add_person(store, "王芳")
    rule_at_work(store, "After sale", AFTER_SALE)
    win(store, open_deal(store, person))
    again = reopened(store)
    assert len(settle(again)) == 1
    assert settle(again) == []
    once_more = reopened(again)
    assert settle(once_more) == []
    assert len(planned(once_more)) == 3
    once_more.close()


def test_a_rule_looks_away_from_what_happened_before_it_was_switched_on(store: Store) -> None:
    person = add_person(store, "王芳")
    win(store, open_deal(store, person))
    rule_at_work(store, "After sale", AFTER_SALE)
    assert settle(store) == []
    rule_id = store.read(list_rules)[0].id
    store.write(Op.EDIT_RULE, switch_rule, rule_id, False)
    win(store, open_deal(store, person, "Grout"))
    store.write(Op.EDIT_RULE, switch_rule, rule_id, True)
    assert settle(store) == []


def test_what_a_rule_did_can_be_taken_back_after_later_work(store: Store) -> None:
    person = add_person(store, "王芳")
    body = RuleBody(
        trigger=Trigger(when=When.DEAL_WON),
        actions=(
            Action(do=Then.PLAN, days=(3,), text="Call"),
            Action(do=Then.ADD_TAG, target="buyer"),
            Action(do=Then.SET_STAGE, target="first_purchase"),
            Action(do=Then.NOTE, text="Won {deal}"),
        ),
    )
    deal = open_deal(store, person)
    rule_at_work(store, "Won", body)
    win(store, deal)
    won = business(store)
    assert settle(store) == [Ran(rule="Won", planned=1, others=3)]
    add_person(store, "Rossi")
    changed = business(store)
    (run,) = store.read(recent_runs)
    store.write(Op.TAKE_BACK_RUN, take_back_run, run.change_set)
    assert planned(store) == []
    assert store.read(recent_runs) == []
    taken_back = business(store)
    assert {name: rows[: len(won[name])] for name, rows in taken_back.items()} == won
    with pytest.raises(RecordGone):
        store.write(Op.TAKE_BACK_RUN, take_back_run, run.change_set)
    store.undo()
    assert business(store) == changed
    assert settle(store) == []


def test_the_whole_day_is_undone_with_what_rules_did(store: Store) -> None:
    rule_at_work(store, "After sale", AFTER_SALE)
    person = add_person(store, "王芳")
    win(store, open_deal(store, person))
    settle(store)
    (follow_up, *_) = store.read(lambda session: list(session.scalars(select(FollowUp.id))))
    store.write(Op.FINISH_FOLLOW_UP, finish_follow_up, follow_up)
    while store.next_steps()[0] is not None:
        store.undo()
    assert {
        name: rows for name, rows in business(store).items() if rows and name not in ("pipeline", "stage")
    } == {}


def test_rules_may_set_one_another_off_along_a_line_but_not_in_a_ring(store: Store) -> None:
    def tagging(when: Trigger, added: str) -> RuleBody:
        return RuleBody(trigger=when, actions=(Action(do=Then.ADD_TAG, target=added),))

    person = add_person(store, "王芳")
    rule_at_work(store, "Won is A", tagging(Trigger(when=When.DEAL_WON), "A"))
    rule_at_work(store, "A is B", tagging(Trigger(when=When.TAG_GIVEN, word="a"), "B"))
    last = store.write(
        Op.EDIT_RULE, save_rule, None, "B is A", tagging(Trigger(when=When.TAG_GIVEN, word="b"), "A")
    ).value
    with pytest.raises(RuleLoop) as refused:
        store.write(Op.EDIT_RULE, switch_rule, last, True)
    assert set(refused.value.chain) == {"A is B", "B is A"}
    win(store, open_deal(store, person))
    assert [one.rule for one in settle(store)] == ["Won is A", "A is B"]


def test_a_guard_stops_rules_that_run_wild_all_the_same(store: Store) -> None:
    ring = [("a", "b"), ("b", "a")]
    for word, added in ring:
        body = RuleBody(
            trigger=Trigger(when=When.CONTACT_LOGGED, word="note"),
            actions=(Action(do=Then.NOTE, text=f"{word}{added}"),),
        )
        rule_id = store.write(Op.EDIT_RULE, save_rule, None, word, body).value
        # Past the door where rules are checked.
        store.write(Op.SAVE_SETTING, _force_on, rule_id)
    person = add_person(store, "王芳")
    note = InteractionEdit(kind=InteractionKind.NOTE, text="begins")
    store.write(Op.LOG_INTERACTION, log_interaction, person, note)
    settle(store)
    assert store.read(lambda session: session.scalar(select(func.count(Interaction.id)))) < 100


def _force_on(session, rule_id: int) -> None:
    session.get(Rule, rule_id).active_since = 1


def test_conditions_choose_the_customers(store: Store) -> None:
    big, small = add_person(store, "王芳"), add_person(store, "Rossi")
    body = RuleBody(
        trigger=Trigger(when=When.DEAL_WON),
        conditions=(
            Condition(field=If.AMOUNT, value="20000"),
            Condition(field=If.TAG, value="no gifts", negated=True),
        ),
        actions=(Action(do=Then.PLAN, days=(1,), text="Send a gift"),),
    )
    rule_at_work(store, "Gift", body)
    for person, amount in ((big, 30_000_00), (small, 10_000_00)):
        win(store, open_deal(store, person, amount=amount))
    settle(store)
    assert [item.customer_id for item in store.read(day_plan, today()).week] == [big]
    store.write(Op.EDIT_CUSTOMER, edit_customer, big, CustomerEdit(add_tags=("No gifts",)))
    win(store, open_deal(store, big, "More", amount=30_000_00))
    assert settle(store) == [Ran(rule="Gift")]


def test_the_same_thing_is_not_planned_twice_within_a_week(store: Store) -> None:
    person = add_person(store, "王芳")
    body = RuleBody(
        trigger=Trigger(when=When.DEAL_WON), actions=(Action(do=Then.PLAN, days=(3,), text="Thank"),)
    )
    rule_at_work(store, "Thanks", body)
    win(store, open_deal(store, person, "Tiles"))
    win(store, open_deal(store, person, "Grout"))
    assert settle(store) == [Ran(rule="Thanks", planned=1)]
    win(store, open_deal(store, person, "Glue"))
    assert settle(store) == [Ran(rule="Thanks")]


def test_a_changed_rule_rests_until_it_is_switched_on(store: Store) -> None:
    rule_id = rule_at_work(store, "After sale", AFTER_SALE)
    store.write(Op.EDIT_RULE, save_rule, rule_id, "After each sale", AFTER_SALE)
    assert store.read(list_rules)[0].active
    other = RuleBody(trigger=Trigger(when=When.DEAL_LOST), actions=AFTER_SALE.actions)
    store.write(Op.EDIT_RULE, save_rule, rule_id, "After each sale", other)
    assert not store.read(list_rules)[0].active
    store.write(Op.EDIT_RULE, delete_rule, rule_id)
    assert store.read(list_rules) == []


def test_time_sets_rules_off_once_a_day_has_come(store: Store) -> None:
    person = add_person(store, "王芳")
    soon = today() + timedelta(7)
    born = ContactEdit(kind=ContactKind.DATE, value=f"1990-{soon:%m-%d}", label="birthday")
    store.write(Op.EDIT_CUSTOMER, edit_customer, person, CustomerEdit(contact_points=(born,)))
    talked = instant_of(today() - timedelta(60))
    call = InteractionEdit(kind=InteractionKind.CALL, at=talked)
    store.write(Op.LOG_INTERACTION, log_interaction, person, call)
    for name, trigger in (
        ("Birthday", Trigger(when=When.DATE_AHEAD, word="birthday", days=7)),
        ("Quiet", Trigger(when=When.QUIET, days=60)),
        ("Quieter", Trigger(when=When.QUIET, days=61)),
    ):
        rule_at_work(store, name, RuleBody(trigger=trigger, actions=(Action(do=Then.ADD_TAG, target=name),)))
    assert settle(store) == []
    store.write(Op.SAVE_SETTING, _yesterday)
    assert [one.rule for one in settle(store)] == ["Birthday", "Quiet"]
    assert settle(store) == []


def instant_of(day: date) -> int:
    return instant(datetime.combine(day, time(12)))


def id_of(day: date) -> int:
    """Return an id that may have been made at noon of a day."""
    now = new_id()
    return now // made_at(now) * instant_of(day)


def _yesterday(session) -> None:
    """Let the last look have been yesterday, at rules that were at work before."""
    day = today() - timedelta(1)
    for rule in session.scalars(select(Rule)):
        rule.active_since = id_of(day)
    save_setting(session, RULES_SEEN, {"step": "0", "day": day.isoformat()})


def test_a_store_without_rules_is_not_written_to(store: Store) -> None:
    add_person(store, "王芳")
    before = store.generation()
    assert store.write(Op.MARK_RULES, look).value.resting
    assert store.generation() == before


def test_erasing_a_customer_takes_the_marks_of_rules_along(store: Store) -> None:
    person = add_person(store, "王芳")
    rule_at_work(store, "After sale", AFTER_SALE)
    win(store, open_deal(store, person))
    settle(store)
    store.erase([person])
    assert store.read(lambda session: session.scalar(select(func.count(RuleRun.id)))) == 0
    assert store.read(recent_runs) == []


def test_an_import_sets_off_no_rule_and_is_not_in_its_dry_run(store: Store) -> None:
    body = RuleBody(
        trigger=Trigger(when=When.CUSTOMER_CREATED),
        actions=(Action(do=Then.PLAN, days=(0,), text="Welcome"),),
    )
    rule_at_work(store, "Welcome", body)
    edit = CustomerEdit(name="Meyer", add_tags=("Fair",))
    store.write(Op.IMPORT, create_customer, new_id(), edit)
    assert settle(store) == []
    assert store.read(dry_run, body, today()).events == 0
    add_person(store, "Rossi")
    assert settle(store) == [Ran(rule="Welcome", planned=1)]
    assert store.read(dry_run, body, today()).events == 1


def test_a_rule_of_another_version_rests_and_harms_nothing(store: Store) -> None:
    rule_id = rule_at_work(store, "After sale", AFTER_SALE)
    store.write(Op.SAVE_SETTING, _write_body, rule_id, '{"v": 99}')
    person = add_person(store, "王芳")
    win(store, open_deal(store, person))
    assert settle(store) == []
    assert store.read(list_rules)[0].body is None
    with pytest.raises(BadInput):
        store.write(Op.EDIT_RULE, switch_rule, rule_id, True)


def _write_body(session, rule_id: int, body: str) -> None:
    session.get(Rule, rule_id).body = body


def test_who_wants_no_contact_and_who_is_put_away_is_passed_over(store: Store) -> None:
    shy, gone = add_person(store, "Shy"), add_person(store, "Gone")
    rule_at_work(store, "After sale", AFTER_SALE)
    store.write(Op.CONTACT_TERMS, settle_contact, shy, ContactTerms(do_not_contact=True))
    store.write(Op.ARCHIVE, archive_customers, [gone])
    for person in (shy, gone):
        win(store, open_deal(store, person))
    assert settle(store) == [Ran(rule="After sale")]
