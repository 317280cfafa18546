"""Events of calendar files as follow-ups: the same days as the file says, and a word for what cannot be said."""

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_crm.domain.calendar_records import CalendarRecord
from desktop_crm.domain.clock import instant, local
from desktop_crm.domain.occasions import MOST_UNFOLDED, Occasion, Remark, occasions
from desktop_crm.domain.recurrence import rrule_of
from desktop_crm.domain.repeat import Repeat, Unit, parse_repeat, repeats_between

TODAY = date(2026, 11, 22)


def _record(**fields: object) -> CalendarRecord:
    return CalendarRecord(**{"uid": "u", "on": date(2026, 11, 24), **fields})  # type: ignore[arg-type]


def test_an_event_ahead_is_to_be_done_and_one_before_has_been() -> None:
    (ahead,) = occasions(_record(at=time(9)), TODAY).times
    assert ahead == Occasion(on=date(2026, 11, 24), at=time(9))
    (been,) = occasions(_record(on=date(2026, 11, 21)), TODAY).times
    assert been.past


def test_a_time_of_another_zone_becomes_one_of_here() -> None:
    (found,) = occasions(_record(at=time(23, 30), zone="Pacific/Honolulu"), TODAY).times
    here = local(instant(datetime.fromisoformat("2026-11-24T23:30:00-10:00")))
    assert (found.on, found.at, found.zone) == (here.date(), here.time(), "")


def test_what_repeats_keeps_the_clock_of_its_zone() -> None:
    (found,) = occasions(_record(at=time(9), zone="Europe/Rome", rrule="FREQ=WEEKLY"), TODAY).times
    assert (found.at, found.zone, found.repeat) == (time(9), "Europe/Rome", "1w")


def test_a_series_that_runs_begins_with_its_next_day() -> None:
    (found,) = occasions(_record(on=date(2026, 11, 3), rrule="FREQ=WEEKLY;COUNT=6"), TODAY).times
    # Of six, three have been and one is this.
    assert (found.on, found.repeat) == (date(2026, 11, 24), "1w x2")


@pytest.mark.parametrize(
    ("rrule", "days"),
    [
        ("FREQ=WEEKLY;BYDAY=MO,WE", ["2026-11-24", "2026-11-25", "2026-11-30", "2026-12-02", "2026-12-07"]),
        ("FREQ=MONTHLY;BYDAY=4TU", ["2026-11-24", "2026-12-22", "2027-01-26", "2027-02-23", "2027-03-23"]),
    ],
)
def test_what_our_rules_cannot_say_stands_day_by_day(rrule: str, days: list[str]) -> None:
    found = occasions(_record(rrule=rrule), TODAY)
    assert found.remarks == {Remark.UNFOLDED}
    assert [one.on.isoformat() for one in found.times] == days
    assert len({one.uid(_record()) for one in found.times}) == MOST_UNFOLDED


def test_days_left_out_are_left_out_or_said() -> None:
    first = occasions(_record(rrule="FREQ=WEEKLY", except_on=(date(2026, 11, 24),)), TODAY)
    assert first.times[0].on == date(2026, 12, 1)
    assert not first.remarks
    later = occasions(_record(rrule="FREQ=WEEKLY", except_on=(date(2026, 12, 8),)), TODAY)
    assert later.remarks == {Remark.EXCEPTIONS}


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({"cancelled": True}, "cancelled"),
        ({"task": True, "done_at": 1}, "done"),
        ({"on": date(2026, 1, 6), "rrule": "FREQ=WEEKLY;COUNT=3"}, "ended"),
        ({"on": date(2026, 1, 6), "rrule": "FREQ=SECONDLY"}, "rule_unknown"),
        ({"on": date(2026, 1, 6), "rrule": "EVERY=NOW"}, "rule_unknown"),
    ],
)
def test_what_is_not_taken_has_a_reason(fields: dict[str, object], reason: str) -> None:
    found = occasions(_record(**fields), TODAY)
    assert (found.times, found.refused) == ((), reason)


@pytest.mark.parametrize("rrule", ["FREQ=SECONDLY", "FREQ=YEARLY;BYWEEKNO=3", "EVERY=NOW"])
def test_of_a_rule_that_cannot_be_followed_the_certain_day_is_taken(rrule: str) -> None:
    found = occasions(_record(rrule=rrule), TODAY)
    assert [one.on for one in found.times] == [date(2026, 11, 24)]
    assert Remark.RULE_UNKNOWN in found.remarks


def test_a_zone_that_nobody_knows_is_said() -> None:
    assert occasions(_record(at=time(9), moved_zone=True), TODAY).remarks == {Remark.ZONE_UNKNOWN}


def test_one_day_of_a_series_that_was_moved_stands_for_itself() -> None:
    (found,) = occasions(_record(instance_of=date(2026, 11, 23)), TODAY).times
    assert found.uid(_record()) == "u#20261123"


@settings(deadline=None, max_examples=150)
@given(
    st.builds(
        Repeat,
        every=st.integers(1, 6),
        unit=st.sampled_from(list(Unit)),
        times=st.none() | st.integers(0, 60),
    ),
    st.dates(date(2025, 1, 1), date(2027, 12, 28)),
)
def test_our_own_repeats_come_in_with_the_days_they_have_with_us(repeat: Repeat, due: date) -> None:
    if repeat.unit in (Unit.MONTH, Unit.YEAR):
        repeat = parse_repeat(f"{repeat.text().split(' ')[0]}@{due.day}")
    record = _record(on=due, rrule=rrule_of(repeat, due) or "")
    days = [day for day in (due, *repeats_between(repeat, due, due, TODAY + timedelta(2000))) if day >= TODAY]
    found = occasions(record, TODAY)
    if not days or days[0] > max(TODAY, due) + timedelta(2 * 366):
        assert found.refused == "ended"
        return
    (one,) = found.times
    rule = parse_repeat(one.repeat)
    ahead = [one.on, *repeats_between(rule, one.on, one.on, TODAY + timedelta(2000))]
    assert ahead == days
