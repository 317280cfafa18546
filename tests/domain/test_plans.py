"""Plans as they are kept and shipped, and the words in braces."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_crm.domain.errors import BadInput
from desktop_crm.domain.interactions import InteractionKind
from desktop_crm.domain.placeholders import CHINESE, Place, fill
from desktop_crm.domain.plans import PlanBody, PlanStep, is_offered, plan_text, read_plan
from desktop_crm.domain.rules import Subject
from desktop_crm.domain.shipped_plans import shipped_plans

_PRINTABLE = st.just(" ") | st.characters(exclude_categories=["C", "Z"])
_STEPS = st.builds(
    PlanStep,
    days=st.integers(0, 3650),
    title=st.text(_PRINTABLE, min_size=1, max_size=30).filter(str.strip),
    channel=st.none() | st.sampled_from(InteractionKind),
    draft=st.text("ab{name}", max_size=20),
)


@given(st.lists(_STEPS, min_size=1, max_size=10))
@settings(deadline=None, max_examples=60)
def test_a_plan_is_read_as_it_was_kept_with_its_steps_by_day(steps: list[PlanStep]) -> None:
    body = PlanBody(kind="person", stage="loyal", steps=tuple(steps))
    again = read_plan(plan_text(body))
    assert again.steps == tuple(sorted(steps, key=lambda step: step.days))
    assert read_plan(plan_text(again)) == again


@pytest.mark.parametrize(
    "text", ["", "7", "{}", '{"v": 9}', '{"v": 1, "kind": "", "stage": "", "steps": []}']
)
def test_what_is_no_plan_is_refused(text: str) -> None:
    with pytest.raises(BadInput):
        read_plan(text)


def test_shipped_plans_say_the_same_in_both_languages() -> None:
    english, chinese = shipped_plans(False), shipped_plans(True)
    assert next(name for name, _ in english) == "New customer 30 days"
    assert len(english[0][1].steps) == 5
    for (_, one), (_, other) in zip(english, chinese, strict=True):
        assert read_plan(plan_text(one)) == one
        assert [step.days for step in one.steps] == [step.days for step in other.steps]
        known = dict.fromkeys(Place, "x")
        for step in (*one.steps, *other.steps):
            assert "{" not in fill(step.draft + step.title, known)


def test_a_plan_is_offered_by_kind_and_stage() -> None:
    person = Subject(kind="person", stage="loyal")
    assert is_offered(PlanBody(), person)
    assert is_offered(PlanBody(kind="person", stage="loyal"), person)
    assert not is_offered(PlanBody(kind="organisation"), person)
    assert not is_offered(PlanBody(stage="prospect"), person)


@given(st.text())
@settings(deadline=None, max_examples=100)
def test_no_template_runs_or_fails(template: str) -> None:
    assert fill(template, {}) == template


def test_words_in_braces_are_filled_in_either_language_and_only_once() -> None:
    known = {Place.NAME: "{likes}", Place.LIKES: "tea"}
    assert fill("{name} {Likes} {姓名} {喜好} {deal} {0.__class__}", known) == (
        "{likes} tea {likes} tea {deal} {0.__class__}"
    )
    assert set(CHINESE) == set(Place)
