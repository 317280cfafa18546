"""The pace of a goal: what should be there, and what each week must bring."""

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_crm.domain.goals import Period, Standing, pace, period_end, period_start

DAYS = st.dates(date(1900, 1, 1), date(2200, 12, 31))
AMOUNTS = st.integers(1, 10**15)


def _november(target: int, actual: int, day: int):
    return pace(target, actual, date(2026, 11, 1), date(2026, 11, 30), date(2026, 11, day))


def test_half_of_the_target_is_due_after_half_of_the_month():
    half = _november(600, 250, 15)

    assert (half.gone, half.days_left, half.due, half.left) == (15, 15, 300, 350)
    assert half.standing is Standing.BEHIND
    # 350 in 15 days are 163.3 in seven.
    assert half.needed_a_week == 164


def test_within_the_last_week_all_that_is_missing_is_needed():
    assert _november(600, 500, 26).needed_a_week == 100


def test_a_goal_is_reached_or_missed_when_its_days_are_over():
    assert _november(600, 600, 30).standing is Standing.REACHED
    assert _november(600, 599, 30).standing is Standing.MISSED
    assert pace(5, 0, date(2026, 11, 1), date(2026, 11, 30), date(2026, 10, 9)).standing is (
        Standing.AHEAD_OF_TIME
    )


def test_periods_begin_and_end_with_calendar_months():
    day = date(2026, 11, 22)
    spans = {one: (period_start(one, day), period_end(one, period_start(one, day))) for one in Period}

    assert spans == {
        Period.MONTH: (date(2026, 11, 1), date(2026, 11, 30)),
        Period.QUARTER: (date(2026, 10, 1), date(2026, 12, 31)),
        Period.YEAR: (date(2026, 1, 1), date(2026, 12, 31)),
        Period.THREE_YEARS: (date(2026, 1, 1), date(2028, 12, 31)),
    }


@settings(deadline=None)
@given(st.sampled_from(Period), DAYS)
def test_a_period_holds_its_day_and_the_next_begins_right_after_it(period: Period, day: date):
    first = period_start(period, day)
    last = period_end(period, first)

    assert first <= day <= last
    assert period_start(period, first) == first
    if period is not Period.THREE_YEARS:
        assert period_start(period, last + timedelta(1)) == last + timedelta(1)


@settings(deadline=None)
@given(AMOUNTS, st.integers(-(10**15), 10**15), DAYS, st.integers(0, 2000), st.integers(-50, 2050))
def test_the_pace_asks_for_what_is_missing_and_no_more(target, actual, first, length, offset):
    one = pace(target, actual, first, first + timedelta(length), first + timedelta(offset))

    assert 0 <= one.gone <= one.days
    assert 0 <= one.due <= target
    assert one.needed_a_week <= one.left
    # Whoever does what is needed each week is there at the end.
    assert one.needed_a_week * max(one.days_left, 7) >= one.left * 7
    assert (one.needed_a_week == 0) == (actual >= target) == (one.standing is Standing.REACHED)
    if 0 < one.gone < one.days and actual < target:
        assert (one.standing is Standing.ON_PACE) == (actual >= one.due)


@settings(deadline=None)
@given(AMOUNTS, AMOUNTS, AMOUNTS, DAYS)
def test_more_done_never_asks_for_more(target, less, more, first):
    less, more = sorted((less, more))
    last, on = first + timedelta(89), first + timedelta(30)

    assert (
        pace(target, more, first, last, on).needed_a_week <= pace(target, less, first, last, on).needed_a_week
    )
