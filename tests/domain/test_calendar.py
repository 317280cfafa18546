"""Days of a page, festivals, and meetings side by side."""

from datetime import date, time, timedelta

from hypothesis import given
from hypothesis import strategies as st

from desktop_crm.domain.calendar import (
    CalendarItem,
    CalendarKind,
    end_of,
    festivals_on,
    lanes,
    later_by,
    month_page,
    quarter_at,
    start_of,
    week_of,
)
from desktop_crm.domain.festivals import Festival
from desktop_crm.domain.schedule import months_later

DAYS = st.dates(date(1902, 1, 1), date(2099, 12, 31))


def _item(number: int, minute: int, minutes: int) -> CalendarItem:
    return CalendarItem(
        kind=CalendarKind.FOLLOW_UP, id=number, customer_id=1, name="", title="", on=date(2026, 11, 23),
        at=time(minute // 60, minute % 60), minutes=minutes,
    )  # fmt: skip


@given(st.lists(st.tuples(st.integers(0, 1439), st.integers(0, 300)), max_size=25))
def test_meetings_at_the_same_time_stand_side_by_side_and_none_is_lost(times: list[tuple[int, int]]) -> None:
    items = [_item(number, *one) for number, one in enumerate(times)]
    found = list(lanes(items))
    assert sorted(lane.item.id for lane in found) == list(range(len(items)))
    for one in found:
        assert 0 <= one.place < one.of
        for other in found:
            overlap = start_of(one.item) < end_of(other.item) and start_of(other.item) < end_of(one.item)
            if overlap and one is not other:
                assert one.of == other.of
                assert one.place != other.place


@given(DAYS, st.integers(0, 6))
def test_a_page_shows_the_whole_month_from_the_first_day_of_a_week(day: date, first: int) -> None:
    page = month_page(day, first)
    assert page[0].weekday() == first
    assert day in page
    assert [page[0] + timedelta(number) for number in range(42)] == page
    assert week_of(day, first) <= day < week_of(day, first) + timedelta(7)


@given(DAYS, st.integers(-30, 30))
def test_a_month_later_is_the_same_day_or_the_last_of_a_shorter_month(day: date, months: int) -> None:
    later = months_later(day, months)
    assert (later.year * 12 + later.month) - (day.year * 12 + day.month) == months
    assert later.day == day.day or (later.day < day.day and (later + timedelta(1)).day == 1)


def test_festivals_fall_on_their_days() -> None:
    assert festivals_on(date(2026, 2, 17)) == [Festival.SPRING]
    assert festivals_on(date(2026, 2, 16)) == [Festival.NEW_YEARS_EVE]
    assert festivals_on(date(2026, 10, 1)) == [Festival.NATIONAL]
    assert festivals_on(date(2026, 11, 23)) == []
    assert festivals_on(date(1850, 2, 1)) == []


def test_times_snap_to_quarters_and_walk_over_midnight() -> None:
    assert quarter_at(9 * 60 + 29.9) == time(9, 15)
    assert quarter_at(-5) == time(0, 0)
    assert quarter_at(5000) == time(23, 45)
    assert later_by(date(2026, 12, 31), time(23, 45), 15) == (date(2027, 1, 1), time(0, 0))
