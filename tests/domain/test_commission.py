"""Commission: steps, categories, and that lines add up."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_crm.domain.commission import (
    Basis,
    Earning,
    Plan,
    Step,
    checked,
    commissions,
    plan_as_json,
    plan_from,
)
from desktop_crm.domain.errors import BadInput

STEPPED = Plan(steps=(Step(above=0, rate=300), Step(above=100, rate=500), Step(above=120, rate=800)))
PLANS = st.builds(
    lambda starts, rates, categories: Plan(
        steps=tuple(
            Step(above=above, rate=rate) for above, rate in zip((0, *sorted(starts)), rates, strict=False)
        ),
        categories=tuple(categories.items()),
    ),
    st.sets(st.integers(1, 1000), max_size=3),
    st.lists(st.integers(0, 10_000), min_size=4, max_size=4),
    st.dictionaries(st.sampled_from("AB"), st.integers(0, 10_000)),
)
EARNINGS = st.lists(
    st.builds(Earning, amount=st.integers(0, 10**12), category=st.sampled_from(["", "A", "C"]))
)
TARGETS = st.none() | st.integers(1, 10**12)


def test_each_part_of_the_amount_is_paid_by_the_step_it_reaches():
    # 3 % of 100,000, 5 % of the next 20,000, 8 % of the last 10,000.
    assert STEPPED.commission(130_000_00, 100_000_00) == 3_000_00 + 1_000_00 + 800_00
    assert STEPPED.commission(99_999_99, 100_000_00) == 3_000_00
    assert STEPPED.commission(0, 100_000_00) == 0


def test_without_a_target_the_steps_above_it_are_out_of_reach():
    assert STEPPED.commission(130_000_00, None) == 3_900_00


def test_a_category_has_a_rate_of_its_own_and_climbs_no_step():
    plan = Plan(steps=STEPPED.steps, categories=(("Service", 1_000),))
    sold = (
        Earning(amount=90_000_00, category="Kilns"),
        Earning(amount=50_000_00, category="Service"),
        Earning(amount=20_000_00),
    )

    assert commissions(plan, sold, 100_000_00) == [2_700_00, 5_000_00, 300_00 + 500_00]


@settings(deadline=None)
@given(PLANS, EARNINGS, TARGETS)
def test_lines_add_up_to_what_their_sum_brings(plan: Plan, sold: list[Earning], target: int | None):
    lines = commissions(plan, sold, target)
    stepped = [one.amount for one in sold if plan.own_rate(one.category) is None]
    of_steps = [line for line, one in zip(lines, sold, strict=True) if plan.own_rate(one.category) is None]

    assert sum(of_steps) == plan.commission(sum(stepped), target)
    assert all(0 <= line <= one.amount + 1 for line, one in zip(lines, sold, strict=True))


@settings(deadline=None)
@given(PLANS, st.integers(0, 10**12), st.integers(0, 10**12), TARGETS)
def test_who_sells_more_never_earns_less(plan: Plan, amount: int, more: int, target: int | None):
    assert plan.commission(amount, target) <= plan.commission(amount + more, target)


@settings(deadline=None)
@given(PLANS)
def test_a_plan_comes_back_as_it_was_kept(plan: Plan):
    assert plan_from(plan_as_json(plan)) == plan


@pytest.mark.parametrize(
    "kept",
    [{}, {"basis": "won"}, {"basis": "x", "steps": [], "categories": []}, {"basis": "won", "steps": 5}],
)
def test_a_plan_that_does_not_fit_pays_nothing(kept: dict[str, object]):
    assert plan_from(kept) == Plan()
    assert Plan().commission(1_000_00, 1_000_00) == 0


@pytest.mark.parametrize(
    "plan",
    [
        Plan(steps=()),
        Plan(steps=(Step(above=10, rate=1),)),
        Plan(steps=(Step(above=0, rate=1), Step(above=100, rate=2), Step(above=100, rate=3))),
        Plan(steps=(Step(above=0, rate=10_001),)),
        Plan(basis=Basis.PAID, categories=(("A", -1),)),
    ],
)
def test_steps_must_rise_and_rates_be_percentages(plan: Plan):
    with pytest.raises(BadInput):
        checked(plan)
