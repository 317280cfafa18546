from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_crm.domain.dates import age, parse_day
from desktop_crm.domain.errors import BadInput


@pytest.mark.parametrize(
    "text",
    [
        "2026-11-21", "2026/11/21", "2026.11.21", "2026年11月21日", "２０２６年１１月２１日", "20261121",
        "21.11.2026", "11/21/2026", "21/11/2026", "11/21/26", "46347", "46347.0", "2026-11-21T09:30:00Z",
        "21 Nov 2026", "21st November 2026", "Nov 21, 2026", "21-Nov-2026", "2026/11/21 9:30",
    ],
)  # fmt: skip
def test_a_day_is_understood_in_any_spelling(text):
    assert parse_day(text).iso() == "2026-11-21"


@pytest.mark.parametrize("text", ["--03-12", "--0312", "3月12日", "03 月 12 日", "12 March", "March 12"])
def test_a_birthday_may_lack_its_year(text):
    day = parse_day(text)
    assert (day.iso(), day.year, day.date()) == ("--03-12", None, None)


def test_the_order_of_day_and_month_is_taken_as_told():
    assert parse_day("03/04/2026", day_first=True).iso() == "2026-04-03"
    assert parse_day("03/04/2026", day_first=False).iso() == "2026-03-04"
    assert parse_day("21/04/2026").iso() == "2026-04-21"
    assert parse_day("11/21/2026", day_first=True).iso() == "2026-11-21"


def test_29_february_needs_a_leap_year_or_none():
    assert parse_day("2月29日").iso() == "--02-29"
    with pytest.raises(BadInput):
        parse_day("2025-02-29")


@pytest.mark.parametrize(
    "text",
    ["", "soon", "2026-13-01", "2026-00-10", "31.04.2026", "12 Foo 2026", "1985", "99999", "13800138000"],
)
def test_what_is_no_day_is_refused(text):
    with pytest.raises(BadInput) as refused:
        parse_day(text)
    assert (refused.value.field, refused.value.problem) == ("date", "not_a_date")


@settings(deadline=None, max_examples=100)
@given(st.dates(), st.booleans())
def test_a_day_written_by_us_reads_back(day, with_year):
    parsed = parse_day(day.isoformat() if with_year else f"--{day:%m-%d}")
    assert parse_day(parsed.iso()) == parsed
    assert parsed.date() == (day if with_year else None)


def test_age_counts_full_years():
    assert age(date(1990, 11, 21), date(2026, 11, 20)) == 35
    assert age(date(1990, 11, 21), date(2026, 11, 21)) == 36
    assert age(date(2000, 2, 29), date(2027, 2, 28)) == 26
