"""Rules as they are kept, what they wait for, and loops among them."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_crm.domain.errors import BadInput
from desktop_crm.domain.money import Money
from desktop_crm.domain.rule_loops import find_loop, sets_off
from desktop_crm.domain.rules import (
    Action,
    Condition,
    Happening,
    If,
    RuleBody,
    Subject,
    Then,
    Trigger,
    When,
    holds,
    matches,
    read_rule,
    rule_text,
)

_WORDS = st.sampled_from(["", "vip", "VIP", "new", "loyal", "note", "call"])
_TAGS = st.sampled_from(["vip", "VIP", "new", "loyal", "old"])
_TRIGGERS = st.builds(
    Trigger, when=st.sampled_from(When), word=_WORDS, outcome=st.just(""), days=st.integers(1, 400)
)
_ACTIONS = st.builds(
    Action,
    do=st.sampled_from(Then),
    target=_TAGS,
    days=st.lists(st.integers(0, 400), min_size=1, max_size=4).map(tuple),
    text=st.text("abc {name}", min_size=1).filter(str.strip),
)
_CONDITIONS = st.builds(
    Condition,
    field=st.sampled_from([one for one in If if one is not If.AMOUNT]),
    value=_TAGS,
    negated=st.booleans(),
)
_RULES = st.builds(
    RuleBody,
    trigger=_TRIGGERS,
    conditions=st.lists(_CONDITIONS, max_size=3).map(tuple),
    actions=st.lists(_ACTIONS, min_size=1, max_size=3).map(tuple),
)


@given(_RULES)
@settings(deadline=None, max_examples=100)
def test_a_rule_is_read_as_it_was_kept(body: RuleBody) -> None:
    assert read_rule(rule_text(body)) == body


@given(st.lists(_RULES, max_size=6))
@settings(deadline=None, max_examples=200)
def test_rules_without_a_loop_come_to_an_end_and_a_loop_sets_itself_off(bodies: list[RuleBody]) -> None:
    rules = dict(enumerate(bodies))
    loop = find_loop(rules)
    if loop is None:
        running = set(rules)
        for _ in rules:
            running = {other for one in running for other in rules if sets_off(rules[one], rules[other])}
        assert not running
    else:
        following = (*loop[1:], loop[0])
        assert all(sets_off(rules[one], rules[other]) for one, other in zip(loop, following, strict=True))


def test_a_tag_that_calls_for_itself_is_a_loop() -> None:
    def tagging(given_tag: str, added: str) -> RuleBody:
        return RuleBody(
            trigger=Trigger(when=When.TAG_GIVEN, word=given_tag),
            actions=(Action(do=Then.ADD_TAG, target=added),),
        )

    assert find_loop({1: tagging("VIP", "vip")}) == (1,)
    assert find_loop({1: tagging("VIP", "A"), 2: tagging("A", "B"), 3: tagging("B", "vip")}) == (1, 2, 3)
    assert find_loop({1: tagging("VIP", "A"), 2: tagging("A", "B")}) is None


@pytest.mark.parametrize(
    "body",
    [
        RuleBody(trigger=Trigger(when=When.DEAL_WON)),
        RuleBody(trigger=Trigger(when=When.QUIET), actions=(Action(do=Then.NOTE, text="x"),)),
        RuleBody(trigger=Trigger(when=When.DEAL_WON), actions=(Action(do=Then.PLAN, text="call"),)),
        RuleBody(trigger=Trigger(when=When.DEAL_WON), actions=(Action(do=Then.PLAN, days=(-1,), text="c"),)),
        RuleBody(trigger=Trigger(when=When.DEAL_WON), actions=(Action(do=Then.ADD_TAG, target=" "),)),
        RuleBody(
            trigger=Trigger(when=When.DEAL_WON),
            conditions=(Condition(field=If.AMOUNT, value="much"),),
            actions=(Action(do=Then.NOTE, text="x"),),
        ),
    ],
)
def test_a_rule_that_could_do_nothing_is_refused(body: RuleBody) -> None:
    with pytest.raises(BadInput):
        rule_text(body)


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"v": 2}', "null"])
def test_what_is_no_rule_of_this_version_is_refused(text: str) -> None:
    with pytest.raises(BadInput):
        read_rule(text)


def test_a_rule_with_parts_of_the_wrong_kind_is_refused() -> None:
    kept = json.loads(
        rule_text(RuleBody(trigger=Trigger(when=When.DEAL_WON), actions=(Action(do=Then.NOTE, text="done"),)))
    )
    kept["actions"][0]["days"] = ["soon"]
    with pytest.raises(BadInput):
        read_rule(json.dumps(kept))


def test_a_trigger_compares_words_folded_and_outcomes_exactly() -> None:
    happened = Happening(when=When.TAG_GIVEN, words=("Ｖip",))
    assert matches(Trigger(when=When.TAG_GIVEN), happened)
    assert matches(Trigger(when=When.TAG_GIVEN, word="VIP"), happened)
    assert not matches(Trigger(when=When.TAG_GIVEN, word="new"), happened)
    assert not matches(Trigger(when=When.DEAL_WON), happened)
    logged = Happening(when=When.CONTACT_LOGGED, words=("call",), outcome="no_answer")
    assert matches(Trigger(when=When.CONTACT_LOGGED, word="call", outcome="no_answer"), logged)
    assert not matches(Trigger(when=When.CONTACT_LOGGED, outcome="reached"), logged)


def test_conditions_look_at_the_customer_and_the_money() -> None:
    subject = Subject(
        kind="person",
        stage="loyal",
        tags=frozenset({"vip"}),
        cities=frozenset({"上海"}),
        money=Money(currency="CNY", amount_minor=5_000_000),
    )

    def so(field: If, value: str, negated: bool = False) -> bool:
        return holds(Condition(field=field, value=value, negated=negated), subject)

    assert so(If.TAG, "VIP")
    assert so(If.CITY, "上海")
    assert so(If.STAGE, "loyal")
    assert so(If.KIND, "person")
    assert so(If.AMOUNT, "50000")
    assert not so(If.AMOUNT, "50001")
    assert so(If.CURRENCY, "cny")
    assert so(If.SOURCE, "referral", negated=True)
    assert not so(If.TAG, "vip", negated=True)
