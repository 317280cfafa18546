"""Calendar files for other programs: what they hold, under which name, and how much they tell."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import icalendar
import pytest

from desktop_crm.domain.calendar import CalendarKind
from desktop_crm.domain.calendar_records import Detail
from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import instant, today
from desktop_crm.domain.errors import NotAllowed, UnknownFormat
from desktop_crm.domain.ids import new_id
from desktop_crm.domain.interactions import InteractionKind
from desktop_crm.domain.profiles import Profile
from desktop_crm.domain.records import ContactKind
from desktop_crm.operations.customers import create_customer
from desktop_crm.operations.deals import DealEdit, create_deal
from desktop_crm.operations.edits import ContactEdit, CustomerEdit, FollowUpEdit, InteractionEdit
from desktop_crm.operations.follow_ups import finish_follow_up, move_follow_up, plan_follow_up
from desktop_crm.operations.interactions import log_interaction
from desktop_crm.queries.calendar_export import CalendarExport, export_calendar
from desktop_crm.store.store import Store
from tests.builders import add_person


@pytest.fixture
def customer(store: Store) -> int:
    return add_person(store, "Elena Rossi")


def _plan(store: Store, customer: int, **fields: object) -> int:
    edit = FollowUpEdit(**{"title": "Kiln parts", **fields})  # type: ignore[arg-type]
    return store.write(Op.PLAN_FOLLOW_UP, plan_follow_up, customer, edit).value


def _written(store: Store, path: Path, **fields: Any) -> list[icalendar.Component]:
    export = CalendarExport(path=path / "out.ics", zone="Europe/Rome", **fields)
    count = store.read_whole(Op.EXPORT, export_calendar, export)
    calendar = icalendar.Calendar.from_ical(export.path.read_bytes())
    found = [part for part in calendar.subcomponents if part.name in ("VEVENT", "VTODO")]
    assert len(found) == count
    return found


def test_a_time_is_written_in_its_zone_with_the_rules_of_the_zone(
    store: Store, customer: int, tmp_path: Path
) -> None:
    _plan(store, customer, due_on="2026-11-24", due_time="10:30", zone="Asia/Shanghai")
    (event,) = _written(store, tmp_path)
    assert event["summary"] == "Elena Rossi — Kiln parts"
    assert event.start.astimezone(UTC) == datetime(2026, 11, 24, 2, 30, tzinfo=UTC)
    text = (tmp_path / "out.ics").read_text()
    assert "DTSTART;TZID=Asia/Shanghai:20261124T103000" in text
    assert "TZID:Asia/Shanghai" in text


def test_a_time_without_a_zone_is_this_computers(store: Store, customer: int, tmp_path: Path) -> None:
    _plan(store, customer, due_on="2026-11-24", due_time="10:30")
    (event,) = _written(store, tmp_path)
    assert event.start == datetime(2026, 11, 24, 10, 30, tzinfo=event.start.tzinfo)
    assert "TZID=Europe/Rome" in (tmp_path / "out.ics").read_text()


def test_the_whole_day_takes_nobodys_time(store: Store, customer: int, tmp_path: Path) -> None:
    _plan(store, customer, due_on="2026-11-24")
    (event,) = _written(store, tmp_path)
    assert event.start == date(2026, 11, 24)
    assert event["transp"] == "TRANSPARENT"


def test_tasks_are_todos_that_wait(store: Store, customer: int, tmp_path: Path) -> None:
    _plan(store, customer, due_on="2026-11-24", due_time="10:30")
    (task,) = _written(store, tmp_path, tasks=True)
    assert task.name == "VTODO"
    assert task["status"] == "NEEDS-ACTION"


@pytest.mark.parametrize(
    ("repeat", "rule"),
    [
        ("2w", "FREQ=WEEKLY;INTERVAL=2"),
        ("1m@24", "FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=24"),
        ("1d until 2026-12-24", "FREQ=DAILY;UNTIL=20261224T225959Z;INTERVAL=1"),
        ("1y x3", "FREQ=YEARLY;COUNT=4;INTERVAL=1;BYMONTHDAY=24;BYMONTH=11"),
    ],
)
def test_repeats_are_written_as_rules(
    store: Store, customer: int, tmp_path: Path, repeat: str, rule: str
) -> None:
    _plan(store, customer, due_on="2026-11-24", due_time="10:30", repeat=repeat)
    (event,) = _written(store, tmp_path)
    assert event["rrule"].to_ical().decode() == rule


def test_what_was_put_off_from_its_day_of_the_month_has_its_days_written_out(
    store: Store, customer: int, tmp_path: Path
) -> None:
    _plan(store, customer, due_on="2026-11-24", repeat="1m@28")
    (event,) = _written(store, tmp_path)
    assert "rrule" not in event
    assert [day.isoformat() for day in event.rdates[0][:1]] == ["2026-12-28"]


def test_a_name_stays_when_it_moves_and_when_it_repeats(store: Store, customer: int, tmp_path: Path) -> None:
    follow_up = _plan(store, customer, due_on=today().isoformat(), repeat="1w")
    (before,) = _written(store, tmp_path)
    store.write(Op.EDIT_FOLLOW_UP, move_follow_up, follow_up, today() + timedelta(1), None, None)
    (moved,) = _written(store, tmp_path)
    store.write(Op.FINISH_FOLLOW_UP, finish_follow_up, follow_up)
    (repeated,) = _written(store, tmp_path)
    assert before["uid"] == moved["uid"] == repeated["uid"]
    assert repeated.start > moved.start > before.start


@pytest.mark.parametrize(
    ("detail", "title"),
    [
        (Detail.FULL, "Elena Rossi — Kiln parts"),
        (Detail.NAMES, "Elena Rossi"),
        (Detail.NOTHING, "Follow-up"),
    ],
)
def test_a_file_tells_no_more_than_it_should(
    store: Store, customer: int, tmp_path: Path, detail: Detail, title: str
) -> None:
    _plan(store, customer, due_on="2026-11-24")
    (event,) = _written(store, tmp_path, detail=detail)
    assert event["summary"] == title
    text = (tmp_path / "out.ics").read_text()
    assert ("Kiln" in text) is (detail is Detail.FULL)
    assert ("Rossi" in text) is (detail is not Detail.NOTHING)


def test_everything_else_is_written_if_wanted(store: Store, customer: int, tmp_path: Path) -> None:
    at = instant(datetime(2026, 11, 20, 15, 20))
    talk = InteractionEdit(kind=InteractionKind.VISIT, at=at, minutes=45, subject="Kiln")
    store.write(Op.LOG_INTERACTION, log_interaction, customer, talk)
    deal = DealEdit(title="Order", customer_id=customer, expected_on="2026-12-01", opened_on="2026-11-01")
    store.write(Op.CREATE_DEAL, create_deal, deal)
    points = (
        ContactEdit(kind=ContactKind.DATE, value="1986-11-24", label="birthday"),
        ContactEdit(kind=ContactKind.DATE, value="农历八月十五", label="anniversary"),
    )
    store.write(
        Op.CREATE_CUSTOMER, create_customer, new_id(), CustomerEdit(name="陈建国", contact_points=points)
    )
    events = _written(store, tmp_path, kinds=frozenset(CalendarKind))
    titles = [str(event["summary"]) for event in events]
    assert {"Elena Rossi — Kiln", "Elena Rossi — Order", "陈建国 — Birthday"} <= set(titles)
    talk_written = events[titles.index("Elena Rossi — Kiln")]
    assert talk_written.duration == timedelta(minutes=45)
    assert talk_written.start.astimezone(UTC).timestamp() * 1000 == at
    # No rule of a file knows the moon: the next five years stand alone.
    assert titles.count("陈建国 — anniversary") == 5
    assert len({str(event["uid"]) for event in events}) == len(events)


def test_two_yearly_days_of_one_date_have_names_of_their_own_that_last(
    store: Store, customer: int, tmp_path: Path
) -> None:
    points = tuple(
        ContactEdit(kind=ContactKind.DATE, value="1986-11-24", label=label)
        for label in ("birthday", "anniversary")
    )
    store.write(
        Op.CREATE_CUSTOMER, create_customer, new_id(), CustomerEdit(name="陈建国", contact_points=points)
    )
    kinds = frozenset({CalendarKind.DATE})
    names = {str(event["uid"]) for event in _written(store, tmp_path, kinds=kinds)}
    assert len(names) == 2
    assert {str(event["uid"]) for event in _written(store, tmp_path, kinds=kinds)} == names


def test_a_first_of_march_is_no_leap_day(store: Store, customer: int, tmp_path: Path) -> None:
    points = (
        ContactEdit(kind=ContactKind.DATE, value="1986-03-01", label="birthday"),
        ContactEdit(kind=ContactKind.DATE, value="1984-02-29", label="anniversary"),
    )
    store.write(Op.CREATE_CUSTOMER, create_customer, new_id(), CustomerEdit(name="Li", contact_points=points))
    events = _written(store, tmp_path, kinds=frozenset({CalendarKind.DATE}))
    (plain,) = [event for event in events if "Birthday" in event["summary"]]
    assert (plain.start.month, plain.start.day) == (3, 1)
    assert plain["rrule"]["freq"] == ["YEARLY"]
    leaping = sorted(event.start for event in events if "anniversary" in event["summary"])
    assert [(day.month, day.day) == (2, 29) for day in leaping] == [day.year % 4 == 0 for day in leaping]


def test_an_assistant_exports_nothing(store: Store, customer: int, tmp_path: Path) -> None:
    store.switch_profile(Profile.ASSISTANT)
    with pytest.raises(NotAllowed):
        _written(store, tmp_path)
    assert not (tmp_path / "out.ics").exists()


def test_another_ending_is_refused(store: Store, tmp_path: Path) -> None:
    with pytest.raises(UnknownFormat):
        store.read(export_calendar, CalendarExport(path=tmp_path / "out.txt", zone=""))
