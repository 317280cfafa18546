"""Plans applied to customers: dated steps with drafts, one undo; and coupons from the stock."""

from __future__ import annotations

from datetime import timedelta

import pytest

from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import today
from desktop_crm.domain.errors import BadInput, NoCoupon
from desktop_crm.domain.money import Money
from desktop_crm.domain.placeholders import Place, say
from desktop_crm.domain.preferences import PreferenceKind
from desktop_crm.domain.rules import Action, RuleBody, Then, Trigger, When
from desktop_crm.operations.coupons import Worth, add_coupons, issue_coupon, made_codes, remove_coupons
from desktop_crm.operations.customers import edit_customer
from desktop_crm.operations.edits import CustomerEdit, PreferenceEdit
from desktop_crm.operations.follow_ups import finish_follow_up
from desktop_crm.operations.plans import apply_plan, delete_plan, save_plan, take_over_plans
from desktop_crm.queries.coupons import coupon_stock, coupons_left
from desktop_crm.queries.plans import care_plan, list_plans, origins
from desktop_crm.queries.rules import made_by
from desktop_crm.queries.timeline import timeline
from desktop_crm.queries.today import day_plan
from desktop_crm.store.store import Store
from tests.builders import add_person, contents
from tests.operations.rule_stories import open_deal, rule_at_work, settle, win


def shipped(store: Store, number: int) -> int:
    store.write(Op.EDIT_PLAN, take_over_plans)
    return store.read(list_plans)[number].id


def likes(store: Store, person: int, text: str) -> None:
    edit = CustomerEdit(preferences=(PreferenceEdit(kind=PreferenceKind.LIKES, text=text),))
    store.write(Op.EDIT_CUSTOMER, edit_customer, person, edit)


def test_new_customer_30_days_makes_five_dated_tasks_with_drafts_and_one_undo(store: Store) -> None:
    person = add_person(store, "Rossi", stage="prospect")
    likes(store, person, "龙井")
    plan = shipped(store, 0)
    before = contents(store)
    assert store.write(Op.APPLY_PLAN, apply_plan, plan, [person], today()).value == 5
    steps = store.read(care_plan, person)
    assert [(step.due_on - today()).days for step in steps] == [0, 3, 10, 20, 30]
    told = store.read(origins, [step.follow_up_id for step in steps])
    assert all(told[step.follow_up_id].draft for step in steps)
    assert told[steps[1].follow_up_id].draft.endswith("我记下了：龙井。")
    assert {one.by for one in told.values()} == {"新客户 30 天"}
    store.undo()
    assert contents(store) == before


def test_a_draft_leaves_out_what_nobody_knows(store: Store) -> None:
    person = add_person(store, "Rossi")
    plan = shipped(store, 0)
    store.write(Op.APPLY_PLAN, apply_plan, plan, [person], today())
    steps = store.read(care_plan, person)
    told = store.read(origins, [steps[1].follow_up_id])
    assert told[steps[1].follow_up_id].draft == "Rossi您好，目前您最需要什么？"
    assert say("Ask about {deal}", {}) == "Ask about {deal}"
    assert say("Hello {name}! You like {likes}. Bye.", {Place.NAME: "A"}) == "Hello A! Bye."


def test_a_plan_that_is_done_leaves_the_record_and_a_deleted_one_leaves_its_steps(store: Store) -> None:
    person = add_person(store, "Rossi")
    plan = shipped(store, 2)
    store.write(Op.APPLY_PLAN, apply_plan, plan, [person, person], today() - timedelta(14))
    assert len(store.read(day_plan, today()).overdue) == 2
    for step in store.read(care_plan, person)[:2]:
        store.write(Op.FINISH_FOLLOW_UP, finish_follow_up, step.follow_up_id)
    assert [step.done for step in store.read(care_plan, person)] == [True, True, False]
    store.write(Op.EDIT_PLAN, delete_plan, plan)
    assert store.read(care_plan, person) == []
    assert len(store.read(day_plan, today()).due) == 1


def test_shipped_plans_are_taken_over_once_and_offered_by_stage(store: Store) -> None:
    person = add_person(store, "Rossi", stage="loyal")
    shipped(store, 0)
    assert store.write(Op.EDIT_PLAN, take_over_plans).value == 0
    offered = [plan.name for plan in store.read(list_plans, person) if plan.offered]
    assert "全年关怀" in offered
    assert "新客户 30 天" not in offered


def test_a_plan_without_a_name_or_steps_is_refused(store: Store) -> None:
    plan = store.read(list_plans) or None
    assert plan is None
    shipped(store, 0)
    body = store.read(list_plans)[0].body
    with pytest.raises(BadInput):
        store.write(Op.EDIT_PLAN, save_plan, None, " ", body)


def test_a_plan_for_more_customers_than_anybody_can_care_for_is_refused(store: Store) -> None:
    plan = shipped(store, 0)
    with pytest.raises(BadInput):
        store.write(Op.APPLY_PLAN, apply_plan, plan, range(1, 1_002), today())


def test_a_rule_can_apply_a_plan(store: Store) -> None:
    person = add_person(store, "Rossi")
    plan = shipped(store, 1)
    body = RuleBody(
        trigger=Trigger(when=When.DEAL_WON), actions=(Action(do=Then.APPLY_PLAN, target=str(plan)),)
    )
    rule_at_work(store, "After sale", body)
    win(store, open_deal(store, person))
    (ran,) = settle(store)
    assert ran.planned == 3
    ids = [step.follow_up_id for step in store.read(care_plan, person)]
    assert len(ids) == 3
    assert set(store.read(made_by, ids).values()) == {"After sale"}


def test_the_coupon_that_ends_first_is_issued_logged_and_undone_in_one_step(store: Store) -> None:
    person = add_person(store, "王芳")
    worth = Worth(money=Money(currency="CNY", amount_minor=50_00))
    store.write(Op.EDIT_COUPONS, add_coupons, ["LATE-1", " late-1 ", "LATE-2"], worth)
    soon, past = ((today() + timedelta(days)).isoformat() for days in (5, -1))
    store.write(Op.EDIT_COUPONS, add_coupons, ["SOON"], Worth(valid_until=soon))
    store.write(Op.EDIT_COUPONS, add_coupons, ["PAST"], Worth(valid_until=past))
    before = contents(store)
    stock = store.read(coupon_stock, today())
    assert (stock.left, stock.issued, stock.expired) == (3, 0, 1)
    assert store.write(Op.ISSUE_COUPON, issue_coupon, person).value == "SOON"
    issued = store.read(coupon_stock, today())
    assert (issued.left, issued.issued) == (2, 1)
    assert [(one.code, one.customer) for one in issued.coupons if one.issued_on] == [("SOON", "王芳")]
    assert "SOON" in store.read(timeline, person)[0].text
    store.undo()
    assert contents(store) == before


def test_an_empty_stock_issues_nothing_and_says_so(store: Store) -> None:
    person = add_person(store, "王芳")
    with pytest.raises(NoCoupon):
        store.write(Op.ISSUE_COUPON, issue_coupon, person)
    codes = made_codes(50)
    assert len(set(codes)) == 50
    assert store.write(Op.EDIT_COUPONS, add_coupons, codes, Worth()).value == 50
    first = store.read(coupon_stock, today()).coupons[0]
    store.write(Op.EDIT_COUPONS, remove_coupons, [first.id])
    assert store.read(coupons_left, today()) == 49
    with pytest.raises(BadInput):
        made_codes(0)
