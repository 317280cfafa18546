"""Birthdays by the lunar calendar, as people write them, and the days on which they are kept."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_crm.domain.contact_points import check
from desktop_crm.domain.errors import BadInput
from desktop_crm.domain.lunar import lunar_of
from desktop_crm.domain.lunar_days import LunarDay, is_lunar, parse_lunar
from desktop_crm.domain.records import ContactKind

_DAYS = st.builds(
    LunarDay,
    year=st.none() | st.integers(1901, 2100),
    month=st.integers(1, 12),
    day=st.integers(1, 30),
    leap=st.booleans(),
)


@settings(deadline=None, max_examples=100)
@given(_DAYS)
def test_a_day_is_read_again_from_its_normal_form(day: LunarDay) -> None:
    assert parse_lunar(day.normal()) == day


@settings(deadline=None, max_examples=100)
@given(_DAYS, st.dates(date(1903, 1, 1), date(2099, 1, 1)))
def test_a_day_is_kept_once_in_thirteen_lunar_months_in_its_month(day: LunarDay, after: date) -> None:
    kept = day.next_day(after)
    assert kept is not None
    assert 0 <= (kept - after).days <= 420
    found = lunar_of(kept)
    assert (found.month, found.day) in {(day.month, day.day), (day.month, min(day.day, 29))}


@pytest.mark.parametrize(
    ("text", "normal"),
    [
        ("农历八月十五", "lunar --08-15"),
        ("农历 1990年8月15日", "lunar 1990-08-15"),
        ("農曆正月初一", "lunar --01-01"),
        ("阴历腊月三十", "lunar --12-30"),
        ("农历闰四月初二", "lunar --04+02"),
        ("农历十一月廿三", "lunar --11-23"),
        ("农历一九九〇年十月二十", "lunar 1990-10-20"),
        ("农历冬月初十", "lunar --11-10"),
        ("Lunar 8-15", "lunar --08-15"),
        ("lunar leap 4-2", "lunar --04+02"),
    ],
)
def test_lunar_days_are_kept_as_contact_points_in_one_form(text: str, normal: str) -> None:
    assert is_lunar(text)
    assert check(ContactKind.DATE, text, "CN").normal == normal


@pytest.mark.parametrize(
    "text", ["农历", "农历十三月初一", "农历十十月初一", "农历八月三十一", "lunar 0-3", "八月十五"]
)
def test_what_is_no_lunar_day_is_refused(text: str) -> None:
    with pytest.raises(BadInput):
        parse_lunar(text)


def test_mid_autumn_2026_is_found_in_the_calendar_of_every_day() -> None:
    assert parse_lunar("农历八月十五").next_day(date(2026, 9, 1)) == date(2026, 9, 25)


def test_beyond_the_table_no_day_is_made_up() -> None:
    assert parse_lunar("农历八月十五").next_day(date(2102, 1, 1)) is None
