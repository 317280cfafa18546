"""Calendar files: read event by event, out and in the same, in every zone, and the real ones that there are."""

from datetime import date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_crm.domain.calendar_records import CalendarRecord, Party, ReadCalendar
from desktop_crm.domain.errors import CannotRead, CrmError, Stopped, TooLarge, UnknownFormat
from desktop_crm.exchange import ical_read
from desktop_crm.exchange.ical_read import read_calendar, read_calendar_file
from desktop_crm.exchange.ical_write import write_calendar

REAL = Path(__file__).parents[2].parent / "shared" / "data" / "ics"


def _event(*lines: str, kind: str = "VEVENT") -> bytes:
    body = "\r\n".join(("BEGIN:VCALENDAR", "VERSION:2.0", f"BEGIN:{kind}", "UID:1", *lines, f"END:{kind}",
                        "END:VCALENDAR"))  # fmt: skip
    return body.encode()


def _one(*lines: str, kind: str = "VEVENT") -> CalendarRecord:
    read = read_calendar(_event(*lines, kind=kind), "a.ics")
    assert read is not None
    assert read.refused == ()
    return read.records[0]


ZONES = st.sampled_from(
    ["Europe/Rome", "Asia/Shanghai", "America/New_York", "Australia/Lord_Howe", "America/Sao_Paulo", "UTC"]
)
TITLES = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Zl", "Zp")), max_size=60).map(
    lambda text: " ".join(text.split())
)
RULES = st.sampled_from(["", "FREQ=DAILY", "FREQ=WEEKLY;INTERVAL=2", "FREQ=MONTHLY;COUNT=4;BYMONTHDAY=7"])


@st.composite
def records(draw: st.DrawFn) -> CalendarRecord:
    at = draw(st.none() | st.times().map(lambda one: one.replace(second=0, microsecond=0, fold=0)))
    task = draw(st.booleans())
    return CalendarRecord(
        uid=f"{draw(st.integers(1, 10**9))}@example.com",
        on=draw(st.dates(date(1971, 1, 2), date(2090, 12, 31))),
        at=at,
        zone=draw(ZONES) if at else "",
        minutes=draw(st.integers(0, 600)) if at and not task else 0,
        title=draw(TITLES),
        rrule=draw(RULES),
        task=task,
        busy=at is not None,
        priority=draw(st.integers(0, 9)),
        changed_at=draw(st.integers(0, 2**41)) // 1000 * 1000,
    )


@settings(deadline=None, max_examples=60)
@given(st.lists(records(), max_size=4))
def test_what_goes_out_comes_in_the_same(written: list[CalendarRecord]) -> None:
    data = write_calendar(written, "mine", date(2026, 11, 22))
    read = read_calendar(data, "mine.ics")
    assert read is not None
    assert read.refused == ()
    back = [
        CalendarRecord(
            **{
                name: getattr(record, name)
                for name in ("uid", "on", "at", "zone", "minutes", "title", "task", "priority", "changed_at")
            },
            rrule=";".join(sorted(record.rrule.replace("INTERVAL=1;", "").split(";"))),
            busy=record.at is not None,
        )
        for record in read.records
    ]
    expected = [
        CalendarRecord(
            **{
                name: getattr(record, name)
                for name in ("uid", "on", "at", "zone", "minutes", "title", "task", "priority", "changed_at")
            },
            rrule=";".join(sorted(record.rrule.split(";"))),
            busy=record.at is not None,
        )
        for record in written
    ]
    assert back == expected


@settings(deadline=None, max_examples=60)
@given(st.datetimes(datetime(2000, 1, 1), datetime(2037, 1, 1)), ZONES)
def test_a_wall_clock_time_stays_what_it_is_in_gaps_and_folds_too(wall: datetime, zone: str) -> None:
    wall = wall.replace(second=0, microsecond=0)
    found = _one(f"DTSTART;TZID={zone}:{wall:%Y%m%dT%H%M%S}")
    assert (found.on, found.at, found.zone) == (wall.date(), wall.time(), zone)


@pytest.mark.parametrize(
    ("tzid", "zone"),
    [
        ("Europe/Rome", "Europe/Rome"),
        ('"W. Europe Standard Time"', "Europe/Berlin"),
        ("China Standard Time", "Asia/Shanghai"),
        ("/mozilla.org/20050126_1/Europe/Berlin", "Europe/Berlin"),
        ("/freeassociation.sourceforge.net/Tzfile/America/Argentina/Buenos_Aires", "America/Argentina/Buenos_Aires"),
        ("GMT+0800", "Etc/GMT-8"),
        ("UTC", "UTC"),
    ],
)  # fmt: skip
def test_zones_are_known_by_the_names_that_programs_give_them(tzid: str, zone: str) -> None:
    assert _one(f"DTSTART;TZID={tzid}:20261124T103000").zone == zone


def test_a_zone_of_rules_alone_is_followed_by_them() -> None:
    own = (
        "BEGIN:VTIMEZONE\r\nTZID:Our Office\r\n"
        "BEGIN:STANDARD\r\nDTSTART:19701025T030000\r\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\n"
        "TZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\n"
        "BEGIN:DAYLIGHT\r\nDTSTART:19700329T020000\r\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\n"
        "TZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nEND:DAYLIGHT\r\nEND:VTIMEZONE\r\n"
    )
    for wall, hour in (("20261124T103000", 9), ("20260724T103000", 8)):
        data = _event(f"DTSTART;TZID=Our Office:{wall}").replace(
            b"BEGIN:VEVENT", own.encode() + b"BEGIN:VEVENT"
        )
        (found,) = read_calendar(data, "a.ics").records
        assert (found.zone, found.at, found.moved_zone) == ("UTC", time(hour, 30), True)


def test_a_zone_that_nobody_knows_is_said() -> None:
    found = _one("DTSTART;TZID=Middle Earth:20261124T103000")
    assert (found.zone, found.at, found.moved_zone) == ("", time(10, 30), True)


def test_times_in_utc_and_without_a_zone_are_told_apart() -> None:
    assert _one("DTSTART:20261124T103000Z").zone == "UTC"
    assert _one("DTSTART:20261124T103000").zone == ""
    assert _one("DTSTART;VALUE=DATE:20261124").at is None


def test_an_event_says_who_takes_part_how_long_and_where() -> None:
    found = _one(
        "DTSTART:20261124T103000Z",
        "DTEND:20261124T111500Z",
        "SUMMARY:Kiln\\, parts",
        "LOCATION:Faenza",
        "ORGANIZER;CN=Me:mailto:me@example.com",
        'ATTENDEE;CN="Elena Rossi";PARTSTAT=ACCEPTED:mailto:elena@ros',
        " si.example",
        "STATUS:CANCELLED",
    )
    assert (found.title, found.minutes, found.place) == ("Kiln, parts", 45, "Faenza")
    assert found.cancelled
    assert found.parties == (
        Party(name="Elena Rossi", email="elena@rossi.example"),
        Party(name="Me", email="me@example.com"),
    )


def test_days_left_out_and_added_are_days_of_the_events_own_zone() -> None:
    found = _one(
        "DTSTART;TZID=Asia/Shanghai:20261124T070000",
        "RRULE:FREQ=DAILY;COUNT=9",
        "EXDATE:20261125T230000Z",
        "RDATE;TZID=Asia/Shanghai:20261224T070000",
    )
    assert found.rrule == "FREQ=DAILY;COUNT=9"
    assert found.except_on == (date(2026, 11, 26),)
    assert found.also_on == (date(2026, 12, 24),)


def test_separators_of_lines_within_a_text_stay_in_it() -> None:
    assert (
        _one("DTSTART:20261124T103000Z", "DESCRIPTION:one\u2028two\x85three").text == "one\u2028two\x85three"
    )


def test_a_task_stands_on_the_day_it_is_due() -> None:
    assert _one("DTSTART;VALUE=DATE:20261120", "DUE;VALUE=DATE:20261124", kind="VTODO").on == date(
        2026, 11, 24
    )
    assert _one("DTSTART;VALUE=DATE:20261123", "DUE;VALUE=DATE:20261124", kind="VTODO").on == date(
        2026, 11, 23
    )
    done = _one("DUE:20261124T100000Z", "COMPLETED:20261123T100000Z", kind="VTODO")
    assert done.done_at is not None


@pytest.mark.parametrize(
    ("lines", "reason"),
    [
        ((), "no_start"),
        (("DTSTART:yesterday",), "broken"),
        (("DTSTART:20261124T103000Z", "EXDATE:soon"), "broken"),
        (("DTSTART:99991231T235959Z",), "broken"),
        (("DTSTART;VALUE=DATE:00010101", "RRULE:FREQ=YEARLY"), "broken"),
        (("DTSTART:20261124T103000Z", "RDATE:99991231T235959Z"), "broken"),
    ],
)
def test_a_broken_event_is_refused_alone_with_its_line_and_title(lines: tuple[str, ...], reason: str) -> None:
    data = _event("SUMMARY:Kiln", *lines) + b"\r\n" + _event("DTSTART:20261124T103000Z")
    read = read_calendar(data, "a.ics")
    assert len(read.records) == 1
    (refused,) = read.refused
    assert (refused.line, refused.reason, refused.title) == (3, reason, "Kiln")


def test_an_event_that_is_cut_off_costs_no_other() -> None:
    whole = _event("DTSTART:20261124T103000Z")
    read = read_calendar(whole.replace(b"END:VEVENT\r\nEND:VCALENDAR", b"") + whole, "a.ics")
    assert [one.reason for one in read.refused] == ["cut_off"]
    assert len(read.records) == 1


@pytest.mark.parametrize("data", [b"", b"hello", b"BEGIN:VCARD\nEND:VCARD\n", b"\x00\xff" * 50])
def test_what_is_no_calendar_is_refused(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "a.ics"
    path.write_bytes(data)
    with pytest.raises(UnknownFormat):
        read_calendar_file(path)


def test_a_file_that_cannot_be_read_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(CannotRead):
        read_calendar_file(tmp_path / "missing.ics")
    path = tmp_path / "large.ics"
    path.write_bytes(_event("DTSTART:20261124T103000Z"))
    monkeypatch.setattr(ical_read, "SIZE_LIMIT", 20)
    with pytest.raises(TooLarge):
        read_calendar_file(path)


def test_a_large_file_tells_how_far_it_is_and_can_be_stopped() -> None:
    start = date(2026, 11, 22)
    many = [
        CalendarRecord(uid=str(number), on=start + timedelta(number % 500), at=time(9), zone="Asia/Shanghai")
        for number in range(1_000)
    ]
    data = write_calendar(many, "mine", start)
    told: list[tuple[int, int]] = []
    read = read_calendar(data, "a.ics", lambda done, total: told.append((done, total)))
    assert len(read.records) == 1_000
    assert told[-1] == (900, 1_000)

    def stop(done: int, _total: int) -> None:
        if done:
            raise Stopped

    with pytest.raises(Stopped):
        read_calendar(data, "a.ics", stop)


def test_every_zone_of_this_computer_is_known() -> None:
    for name in sorted(available_timezones())[::37]:
        if "/" in name:
            assert _one(f"DTSTART;TZID={name}:20261124T103000").zone == name
            assert ZoneInfo(name)


def _read_real(path: Path) -> ReadCalendar | CrmError:
    try:
        return read_calendar_file(path)
    except CrmError as error:
        return error


@pytest.mark.skipif(not REAL.is_dir(), reason="the collection of real files is not here")
def test_the_real_files_are_read_or_refused_with_a_word() -> None:
    files = sorted(REAL.rglob("*.ics"))
    found = [_read_real(path) for path in files]
    assert len(files) > 100
    assert sum(isinstance(one, ReadCalendar) for one in found) >= len(files) - 2
    assert all(isinstance(one, ReadCalendar | UnknownFormat) for one in found)
