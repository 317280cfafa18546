"""Rules by which follow-ups come back: laws of their days, month ends, ends of series, and daylight saving."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_crm.domain.errors import BadInput
from desktop_crm.domain.repeat import Repeat, Unit, anchored, due_instant, following, parse_repeat

_DAYS = st.dates(date(1950, 1, 1), date(2150, 12, 31))
_UNITS = st.sampled_from(Unit)
_RULES = st.builds(
    Repeat,
    every=st.integers(1, 10),
    unit=_UNITS,
    until=st.none() | _DAYS,
    times=st.none() | st.integers(0, 999),
)
_law = settings(deadline=None, max_examples=100)


@_law
@given(_RULES)
def test_a_rule_is_read_again_from_its_text(rule: Repeat) -> None:
    assert parse_repeat(rule.text()) == rule


@_law
@given(_RULES, _DAYS, st.integers(-30, 2000))
def test_the_next_day_lies_beyond_the_due_day_and_the_day_it_was_done(
    rule: Repeat, due: date, late: int
) -> None:
    done = due + timedelta(late)
    found = following(rule, due, done)
    if found is not None:
        day, rest = found
        assert day > max(due, done)
        assert rule.until is None or day <= rule.until
        assert rest.times == (None if rule.times is None else rule.times - 1)


@_law
@given(st.integers(1, 10), _UNITS, _DAYS, st.integers(0, 2000))
def test_skipping_leads_to_a_day_of_the_series(every: int, unit: Unit, due: date, late: int) -> None:
    rule = Repeat(every=every, unit=unit)
    done = due + timedelta(late)
    step = following(rule, due, due)
    while step is not None and step[0] <= done:
        step = following(step[1], step[0], step[0])
    assert following(rule, due, done) == step


def test_what_is_monthly_from_a_31st_comes_on_the_last_day_of_shorter_months_and_returns_to_the_31st() -> (
    None
):
    rule, day, days = anchored(parse_repeat("1m"), date(2027, 1, 31)), date(2027, 1, 31), []
    for _ in range(4):
        day, rule = following(rule, day, day) or pytest.fail("it ended")
        days.append(day.isoformat())
    assert days == ["2027-02-28", "2027-03-31", "2027-04-30", "2027-05-31"]


def test_what_is_yearly_from_a_leap_day_waits_on_the_28th() -> None:
    found = following(parse_repeat("1y"), date(2028, 2, 29), date(2028, 2, 29))
    assert found is not None
    assert found[0] == date(2029, 2, 28)
    assert following(found[1], date(2031, 2, 28), date(2031, 2, 28)) == (date(2032, 2, 29), found[1])


def test_a_rule_ends_after_its_last_day_or_its_last_time() -> None:
    friday = date(2026, 11, 27)
    assert following(parse_repeat("1w until 2026-12-03"), friday, friday) is None
    assert following(parse_repeat("1w x0"), friday, friday) is None
    assert following(parse_repeat("1w x1"), friday, friday) == (date(2026, 12, 4), parse_repeat("1w x0"))


def test_a_rule_without_end_stops_only_at_the_end_of_the_calendar() -> None:
    assert following(parse_repeat("10y"), date(9995, 1, 1), date(9995, 1, 1)) is None
    assert following(parse_repeat("3650d"), date(9999, 1, 1), date(9999, 1, 1)) is None


@pytest.mark.parametrize(
    "text", ["", "weekly", "0d", "1w@3", "2m@32", "9999d", "1m until 2027-13-01", "1w x", "1 w"]
)
def test_what_is_no_rule_is_refused(text: str) -> None:
    with pytest.raises(BadInput) as refused:
        parse_repeat(text)
    assert refused.value.field == "repeat"


def _utc(day: date, at: str, zone: str) -> str:
    instant = due_instant(day, time.fromisoformat(at), zone)
    return datetime.fromtimestamp(instant / 1000, UTC).strftime("%H:%M")


def test_a_weekly_appointment_stays_at_its_hour_when_the_clocks_change() -> None:
    before, after = date(2026, 10, 20), date(2026, 10, 27)
    assert (_utc(before, "10:00", "Europe/Berlin"), _utc(after, "10:00", "Europe/Berlin")) == (
        "08:00",
        "09:00",
    )


def test_an_hour_that_is_leapt_over_comes_as_much_later_and_one_that_comes_twice_is_the_first() -> None:
    assert _utc(date(2026, 3, 29), "02:30", "Europe/Berlin") == "01:30"
    assert _utc(date(2026, 10, 25), "02:30", "Europe/Berlin") == "00:30"


def test_an_unknown_zone_is_read_as_this_computers() -> None:
    day, at = date(2026, 11, 21), time(10)
    assert due_instant(day, at, "Nowhere/Town") == due_instant(day, at, None)
    assert due_instant(day, at, "America") == due_instant(day, at, None)
