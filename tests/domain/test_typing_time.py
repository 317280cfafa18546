"""How long writing took by hand: pauses do not count, and nothing is counted before the first key."""

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_crm.domain.typing_time import IDLE_SECONDS, TypingTime


def _typed(*moments: float) -> TypingTime:
    time = TypingTime()
    for moment in moments:
        time.key(moment)
    return time


def test_the_time_runs_from_the_first_key_to_saving():
    assert _typed(100.0, 104.0, 110.0).seconds(114.0) == 14


def test_a_pause_of_more_than_a_minute_does_not_count():
    assert _typed(0.0, 10.0, 10.0 + IDLE_SECONDS + 1, 75.0).seconds(80.0) == 10 + 4 + 5
    assert _typed(0.0, 10.0).seconds(10.0 + IDLE_SECONDS) == 70
    assert _typed(0.0, 10.0).seconds(3_600.0) == 10


def test_one_key_that_saves_takes_a_second_and_no_key_is_no_time():
    assert _typed(5.0).seconds(5.0) == 1
    assert TypingTime().seconds(9.0) is None


@settings(deadline=None, max_examples=60)
@given(st.lists(st.floats(0, 10_000), min_size=1, max_size=30), st.floats(0, 500))
def test_it_never_exceeds_the_time_that_passed(moments: list[float], until: float):
    moments.sort()
    end = moments[-1] + until
    seconds = _typed(*moments).seconds(end)
    assert seconds is not None
    assert 1 <= seconds <= end - moments[0] + 1
