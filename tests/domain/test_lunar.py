"""Lunar dates and festivals, beside two packages and the Hong Kong Observatory."""

from collections.abc import Iterator
from contextlib import suppress
from datetime import date, timedelta
from itertools import product

import pytest
from borax.calendars.lunardate import LunarDate as BoraxDate
from hypothesis import given
from hypothesis import strategies as st
from lunar_python import Lunar, Solar

from desktop_crm.domain.festivals import Festival, festival_day, next_festival
from desktop_crm.domain.lunar import LunarDate, anniversary, day_of, last_day, lunar_of

FIRST, LAST = date(1901, 2, 19), date(2101, 1, 28)
DAYS = st.dates(FIRST, LAST)
# The Observatory's own page names these new moons as within minutes of midnight.
NINTH_OF_2057 = (date(2057, 9, 28), date(2057, 10, 27))
DISPUTED = ((date(2089, 9, 4), date(2089, 10, 3)), (date(2097, 8, 7), date(2097, 9, 5)))


def within(day: date, month: tuple[date, date]) -> bool:
    return month[0] - timedelta(1) <= day <= month[1]


def in_lunar_python(day: date) -> LunarDate:
    found = Solar.fromYmd(day.year, day.month, day.day).getLunar()
    month = found.getMonth()
    return LunarDate(year=found.getYear(), month=abs(month), day=found.getDay(), leap=month < 0)


def in_borax(day: date) -> LunarDate:
    found = BoraxDate.from_solar(day)
    return LunarDate(year=found.year, month=found.month, day=found.day, leap=bool(found.leap))


def first_and_last_days() -> Iterator[date]:
    """Give the first and the last day of each month: what lies between follows from them."""
    for year in range(1901, 2101):
        for month, leap in product(range(1, 13), (False, True)):
            with suppress(ValueError):
                first = day_of(LunarDate(year=year, month=month, day=1, leap=leap))
                yield from (first - timedelta(1), first) if first > FIRST else (first,)


def test_every_month_is_what_two_packages_say_but_where_the_observatory_says_otherwise() -> None:
    days = list(first_and_last_days())
    assert len(days) == 2 * (12 * 200 + 73) - 1
    for day in days:
        if not within(day, NINTH_OF_2057):
            assert lunar_of(day) == in_lunar_python(day)
        if not any(within(day, month) for month in (NINTH_OF_2057, *DISPUTED)):
            assert lunar_of(day) == in_borax(day)


@pytest.mark.parametrize(
    ("day", "month"), [(date(2057, 9, 28), 9), (date(2089, 9, 4), 8), (date(2097, 8, 7), 7)]
)
def test_months_that_begin_at_midnight_begin_as_the_observatory_says(day: date, month: int) -> None:
    assert lunar_of(day) == LunarDate(year=day.year, month=month, day=1)


@given(DAYS)
def test_a_day_and_its_lunar_date_lead_to_one_another(day: date) -> None:
    assert day_of(lunar_of(day)) == day


def test_a_leap_birthday_is_kept_in_the_same_month_where_the_year_has_no_leap_one() -> None:
    born = lunar_of(date(2020, 5, 30))
    assert born == LunarDate(year=2020, month=4, day=8, leap=True)
    assert anniversary(born, 2021) == day_of(LunarDate(year=2021, month=4, day=8))
    assert anniversary(born, 2020) == date(2020, 5, 30)


def test_a_thirtieth_is_kept_on_the_twenty_ninth_of_a_short_month() -> None:
    born = LunarDate(year=2023, month=12, day=30)
    assert anniversary(born, 2024) == date(2025, 1, 28) == last_day(2024)


@given(DAYS.map(lunar_of), st.integers(1901, 2100))
def test_every_anniversary_lies_in_its_month(born: LunarDate, year: int) -> None:
    kept = lunar_of(anniversary(born, year))
    assert (kept.year, kept.month) == (year, born.month)
    assert kept.day in (born.day, 29)


@pytest.mark.parametrize("day", [FIRST - timedelta(1), LAST + timedelta(1), date(2200, 1, 1)])
def test_days_outside_the_table_are_refused(day: date) -> None:
    with pytest.raises(ValueError, match="table"):
        lunar_of(day)


@pytest.mark.parametrize(
    "lunar", [LunarDate(year=2021, month=4, day=1, leap=True), LunarDate(year=2024, month=12, day=30)]
)
def test_lunar_dates_that_do_not_exist_are_refused(lunar: LunarDate) -> None:
    with pytest.raises(ValueError, match="lunar date"):
        day_of(lunar)


def test_festivals_of_2027_fall_on_their_days() -> None:
    expected = {
        Festival.NEW_YEAR: date(2027, 1, 1),
        Festival.SPRING: date(2027, 2, 6),
        Festival.LANTERN: date(2027, 2, 20),
        Festival.QINGMING: date(2027, 4, 5),
        Festival.DRAGON_BOAT: date(2027, 6, 9),
        Festival.MID_AUTUMN: date(2027, 9, 15),
        Festival.DOUBLE_NINTH: date(2027, 10, 8),
    }
    assert {festival: festival_day(festival, 2027) for festival in expected} == expected
    assert next_festival(Festival.NEW_YEARS_EVE, date(2027, 1, 20)) == date(2027, 2, 5)


def test_pure_brightness_is_right_in_every_year_of_the_table() -> None:
    for year in range(1901, 2101):
        assert (
            festival_day(Festival.QINGMING, year).isoformat()
            == Lunar.fromYmd(year, 6, 1).getJieQiTable()["清明"].toYmd()
        )


@given(st.sampled_from(Festival), st.dates(date(1903, 1, 1), date(2099, 1, 1)))
def test_the_next_festival_is_less_than_thirteen_months_away(festival: Festival, day: date) -> None:
    assert timedelta(0) <= next_festival(festival, day) - day < timedelta(385)
