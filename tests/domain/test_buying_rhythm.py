"""The rhythm in which somebody buys, and when they are due."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_crm.domain.buying_rhythm import FEWEST_INTERVALS, buying_rhythm

START = date(2026, 1, 1)
DAYS = st.lists(st.integers(0, 1000).map(lambda n: START + timedelta(days=n)), min_size=1, max_size=30)


def _every(days: int, times: int) -> list[date]:
    return [START + timedelta(days=days * number) for number in range(times)]


def test_a_median_is_not_moved_by_one_long_summer() -> None:
    days = [date(2026, 1, 1), date(2026, 1, 31), date(2026, 3, 2), date(2026, 8, 1), date(2026, 8, 31)]
    rhythm = buying_rhythm(days)
    assert rhythm is not None
    assert (rhythm.usual, rhythm.intervals, rhythm.next_on) == (30, 4, date(2026, 9, 30))


def test_three_purchases_are_too_few_to_tell() -> None:
    assert buying_rhythm(_every(30, FEWEST_INTERVALS)) is None
    assert buying_rhythm(_every(30, FEWEST_INTERVALS + 1)) is not None


@pytest.mark.parametrize(("quiet", "due"), [(0, True), (29, True), (44, True), (45, False)])
def test_whoever_is_late_by_half_an_interval_has_broken_the_rhythm(quiet: int, due: bool) -> None:
    rhythm = buying_rhythm(_every(30, 5))
    assert rhythm is not None
    assert rhythm.due_within(rhythm.last_on + timedelta(days=quiet), 30) is due


def test_what_is_due_in_two_months_is_not_due_in_one() -> None:
    rhythm = buying_rhythm(_every(90, 5))
    assert rhythm is not None
    assert not rhythm.due_within(rhythm.last_on + timedelta(days=30), 30)
    assert rhythm.due_within(rhythm.last_on + timedelta(days=60), 30)


@given(DAYS, st.randoms())
@settings(deadline=None, max_examples=60)
def test_neither_order_nor_repetition_of_days_changes_a_rhythm(days: list[date], random: object) -> None:
    shuffled = [*days, *days[:3]]
    random.shuffle(shuffled)  # type: ignore[attr-defined]  # Hypothesis hands over a random.Random
    assert buying_rhythm(shuffled) == buying_rhythm(days)


@given(DAYS)
@settings(deadline=None, max_examples=60)
def test_half_of_the_intervals_lie_around_the_usual_one(days: list[date]) -> None:
    rhythm = buying_rhythm(days)
    if rhythm is not None:
        assert rhythm.low <= rhythm.usual <= rhythm.high
        assert rhythm.next_on > rhythm.last_on
