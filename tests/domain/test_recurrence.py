"""Repeats of calendar files: the same days as another program finds, and the same rule out and in."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from dateutil.rrule import rrulestr
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from desktop_crm.domain.errors import BadInput
from desktop_crm.domain.recurrence import as_repeat, occurrences, parse_rrule, rrule_of
from desktop_crm.domain.repeat import Repeat, Unit, parse_repeat, repeats_between

DAYS = st.dates(date(2000, 1, 1), date(2040, 12, 31))
WEEKDAYS = st.sampled_from(["MO", "TU", "WE", "TH", "FR", "SA", "SU"])
NTHS = st.builds(lambda nth, day: f"{nth}{day}", st.sampled_from([1, 2, 4, 5, -1, -2]), WEEKDAYS)


def _many(one: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.lists(one, min_size=1, max_size=3, unique=True).map(",".join)


def _numbers(*choices: int) -> st.SearchStrategy[str]:
    return _many(st.sampled_from(choices).map(str))


@st.composite
def rules(draw: st.DrawFn) -> str:
    freq = draw(st.sampled_from(["DAILY", "WEEKLY", "MONTHLY", "YEARLY"]))
    parts = [f"FREQ={freq}", f"INTERVAL={draw(st.integers(1, 4))}"]
    choices = {"BYMONTH": _numbers(1, 3, 4, 12), "BYDAY": _many(WEEKDAYS)}
    if freq in ("MONTHLY", "YEARLY") and draw(st.booleans()):
        choices["BYDAY"] = _many(NTHS)
    elif freq != "WEEKLY":
        choices["BYMONTHDAY"] = _numbers(1, 15, 28, 29, 30, -1, -3)
    for name, values in choices.items():
        if draw(st.booleans()):
            parts.append(f"{name}={draw(values)}")
    if len(parts) > 2 and freq != "DAILY" and draw(st.booleans()):
        parts.append(f"BYSETPOS={draw(_numbers(1, 2, -1))}")
    if draw(st.booleans()):
        parts.append(f"COUNT={draw(st.integers(1, 30))}")
    return ";".join(parts)


# Without an end, dateutil searches until the year 9999 for combinations that never fit, counted ones as well.
@pytest.mark.filterwarnings("ignore:Using both 'count' and 'until'")
@settings(deadline=None, max_examples=100)
@given(rules(), DAYS, st.integers(0, 900), st.integers(0, 800))
def test_a_rule_has_the_days_that_dateutil_finds(text: str, start: date, ahead: int, length: int) -> None:
    # RFC 5545 counts the places of the first week from its Monday, dateutil from the day on which the series begins.
    assume("WEEKLY" not in text or "BYSETPOS" not in text or start.weekday() == 0)
    first = start + timedelta(ahead)
    last = first + timedelta(length)
    noon = datetime.combine(start, time())
    found = {day for day in occurrences(parse_rrule(text), start, first, last) if day != start}
    end = datetime.combine(last, time())
    others = (
        rrulestr(text, dtstart=noon)
        .replace(until=end)
        .between(datetime.combine(first, time()), end, inc=True)
    )
    assert found == {day.date() for day in others} - {start}


@pytest.mark.parametrize(
    ("text", "start", "own"),
    [
        ("FREQ=DAILY", "2026-11-22", "1d"),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=SU", "2026-11-22", "2w"),
        ("FREQ=WEEKLY;COUNT=5", "2026-11-22", "1w x4"),
        ("FREQ=MONTHLY;UNTIL=20270301", "2026-11-22", "1m@22 until 2027-03-01"),
        ("FREQ=MONTHLY;BYMONTHDAY=-1", "2026-11-30", "1m@31"),
        ("FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=22", "2026-11-22", "1y@22"),
        ("FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1", "2026-11-30", "1m@31"),
    ],
)
def test_rules_of_calendars_become_our_own(text: str, start: str, own: str) -> None:
    repeat = as_repeat(parse_rrule(text), date.fromisoformat(start))
    assert repeat is not None
    assert repeat.text() == own


@pytest.mark.parametrize(
    "text",
    [
        "FREQ=WEEKLY;BYDAY=MO,WE,FR", "FREQ=MONTHLY;BYDAY=2TU", "FREQ=DAILY;BYDAY=MO,TU", "FREQ=HOURLY",
        "FREQ=YEARLY;BYWEEKNO=20", "FREQ=MONTHLY;BYMONTHDAY=1,15", "FREQ=YEARLY;BYMONTH=3,9",
        "FREQ=YEARLY;INTERVAL=99", "FREQ=DAILY;COUNT=5000", "FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30",
    ],
)  # fmt: skip
def test_what_our_rules_cannot_say_is_not_made_something_else(text: str) -> None:
    assert as_repeat(parse_rrule(text), date(2026, 11, 24)) is None


def test_a_monthly_series_on_the_31st_is_not_ours_since_it_leaves_short_months_out() -> None:
    assert as_repeat(parse_rrule("FREQ=MONTHLY"), date(2026, 10, 31)) is None


@pytest.mark.parametrize("text", ["", "FREQ=", "INTERVAL=2", "FREQ=DAILY;INTERVAL=0", "FREQ=DAILY;COUNT=x",
                                  "FREQ=WEEKLY;BYDAY=XX", "FREQ=DAILY;UNTIL=2026-13-01"])  # fmt: skip
def test_a_broken_rule_is_refused(text: str) -> None:
    with pytest.raises(BadInput):
        parse_rrule(text)


def test_a_rule_that_never_fits_and_never_ends_is_given_up() -> None:
    endless = parse_rrule("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30")
    assert list(occurrences(endless, date(1900, 1, 1), date(1900, 1, 2), date(9999, 12, 31))) == []


def test_the_end_of_a_rule_is_an_instant_in_another_zone() -> None:
    # 22:30 on the 30th in UTC is already the next day in Shanghai, before the event of 09:00.
    rule = parse_rrule("FREQ=DAILY;UNTIL=20261130T223000Z", time(9), ZoneInfo("Asia/Shanghai"))
    assert rule.until == date(2026, 11, 30)
    later = parse_rrule("FREQ=DAILY;UNTIL=20261130T223000Z", time(6), ZoneInfo("Asia/Shanghai"))
    assert later.until == date(2026, 12, 1)
    assert parse_rrule("FREQ=DAILY;UNTIL=20261130T223000Z", time(6), UTC).until == date(2026, 11, 30)


REPEATS = st.builds(
    lambda every, unit, day, until, times: Repeat(
        every=every,
        unit=unit,
        day=day if unit in (Unit.MONTH, Unit.YEAR) else None,
        until=until if times is None else None,
        times=times,
    ),
    st.integers(1, 10),
    st.sampled_from(list(Unit)),
    st.integers(1, 31),
    st.none() | DAYS,
    st.none() | st.integers(0, 99),
)


@settings(deadline=None, max_examples=200)
@given(REPEATS, DAYS)
def test_our_rules_come_back_as_they_went_out(repeat: Repeat, due: date) -> None:
    until = repeat.until.strftime("%Y%m%d") if repeat.until else ""
    text = rrule_of(repeat, due, until)
    assume(text is not None)
    back = as_repeat(parse_rrule(text), due)
    assert back == parse_repeat(repeat.text())


@settings(deadline=None, max_examples=200)
@given(REPEATS, DAYS)
def test_a_calendar_repeats_on_the_days_on_which_we_do(repeat: Repeat, due: date) -> None:
    until = repeat.until.strftime("%Y%m%d") if repeat.until else ""
    text = rrule_of(repeat, due, until)
    assume(text is not None)
    last = due + timedelta(1500)
    theirs = set(occurrences(parse_rrule(text), due, due, last)) - {due}
    assert theirs == set(repeats_between(repeat, due, due, last))
