"""How many contacts a week are welcome is learnt from which of them were answered."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_crm.domain.tolerance import USUAL_A_WEEK, WEEK_MS, learnt_limit

_DAY = WEEK_MS // 7


def _weeks(*answers: bool | None, weeks: int = 3) -> list[tuple[int, bool | None]]:
    """Return weeks far apart in which the first, second … contact was answered so."""
    return [
        (week * 4 * WEEK_MS + number * _DAY // 2, answered)
        for week in range(weeks)
        for number, answered in enumerate(answers)
    ]


@pytest.mark.parametrize(
    ("answers", "limit"),
    [
        ((True, True, True), None),
        ((True, True, False), 2),
        ((True, False, False), 1),
        ((False, False, False), 1),
        ((True, True, True, True, True, False), 5),
        ((True, True, True, None, True), None),
        ((), None),
    ],
)
def test_the_nth_contacts_of_a_week_teach_how_many_are_welcome(
    answers: tuple[bool | None, ...], limit: int | None
) -> None:
    assert learnt_limit(_weeks(*answers)) == limit


def test_two_weeks_teach_nothing() -> None:
    assert learnt_limit(_weeks(False, False, False, weeks=2)) is None


def test_a_contact_a_week_later_begins_another_week() -> None:
    assert learnt_limit([(week * WEEK_MS, True) for week in range(20)]) is None


@settings(deadline=None, max_examples=60)
@given(st.lists(st.tuples(st.integers(0, 40 * WEEK_MS), st.sampled_from([True, False, None])), max_size=40))
def test_a_limit_is_at_least_one_and_never_the_usual_in_other_words(
    contacts: list[tuple[int, bool | None]],
) -> None:
    limit = learnt_limit(contacts)
    assert limit is None or (limit >= 1 and limit != USUAL_A_WEEK)
