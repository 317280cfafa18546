"""Days that people plan for, and the numbers of months."""

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_crm.domain.schedule import QuickDay, month_number, month_start, quick_day


@settings(deadline=None, max_examples=50)
@given(st.dates())
def test_a_month_is_found_again_by_its_number(day: date) -> None:
    assert month_start(month_number(day)) == day.replace(day=1)


def test_next_monday_is_never_today() -> None:
    monday = date(2026, 11, 23)
    assert quick_day(QuickDay.NEXT_MONDAY, date(2026, 11, 21)) == monday
    assert quick_day(QuickDay.NEXT_MONDAY, monday) == date(2026, 11, 30)


def test_short_delays_are_counted_in_days() -> None:
    today = date(2026, 12, 30)
    days = [
        quick_day(choice, today) for choice in (QuickDay.TOMORROW, QuickDay.THREE_DAYS, QuickDay.ONE_WEEK)
    ]
    assert days == [date(2026, 12, 31), date(2027, 1, 2), date(2027, 1, 6)]
