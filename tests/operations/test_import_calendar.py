"""Calendar files into a store: whom they are about, what becomes of them, and back out with one undo."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest

from desktop_crm.domain.calendar import CalendarKind
from desktop_crm.domain.calendar_records import CalendarRecord, Party, ReadCalendar
from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import today
from desktop_crm.domain.errors import NotAllowed, Stopped
from desktop_crm.domain.ids import new_id
from desktop_crm.domain.interactions import EntryKind
from desktop_crm.domain.occasions import Remark
from desktop_crm.domain.profiles import Profile
from desktop_crm.domain.records import ContactKind
from desktop_crm.exchange.ical_read import read_calendar_file
from desktop_crm.operations.customers import create_customer
from desktop_crm.operations.edits import ContactEdit, CustomerEdit, FollowUpEdit
from desktop_crm.operations.follow_ups import finish_follow_up, plan_follow_up, put_off_follow_up
from desktop_crm.operations.import_calendar import import_calendar
from desktop_crm.queries.calendar import Span, planned_on
from desktop_crm.queries.calendar_export import CalendarExport, export_calendar
from desktop_crm.queries.calendar_rehearsal import CalendarRehearsal, rehearse_calendar
from desktop_crm.queries.rehearsal import Verdict
from desktop_crm.queries.timeline import timeline
from desktop_crm.store.store import Store
from tests.builders import add_person, contents

SOON = today() + timedelta(3)
ALL = Span(first=today() - timedelta(30), last=today() + timedelta(400))


@pytest.fixture
def elena(store: Store) -> int:
    return add_person(store, "Elena Rossi", email="elena@rossi.example", phone="+39 06 6988 4857")


def _event(**fields: object) -> CalendarRecord:
    base = {"uid": "a@x", "on": SOON, "at": time(10, 30), "title": "Kiln parts"}
    return CalendarRecord(**{**base, **fields})  # type: ignore[arg-type]


def _rehearse(store: Store, *records: CalendarRecord) -> CalendarRehearsal:
    file = ReadCalendar(name="a.ics", records=records)
    return store.read_whole(Op.IMPORT, rehearse_calendar, [file])


def _import(store: Store, *records: CalendarRecord, with_past: bool = True) -> None:
    events = _rehearse(store, *records).events
    store.write(Op.IMPORT, import_calendar, events, with_past=with_past)


def _planned(store: Store) -> list[tuple[str, str, date, time | None, str]]:
    items = store.read(planned_on, ALL).items
    return [(one.name, one.title, one.on, one.at, one.repeat) for one in items if not one.ahead]


@pytest.mark.parametrize(
    "fields",
    [
        {"parties": (Party(email="me@example.com"), Party(email="Elena@Rossi.example"))},
        {"parties": (Party(name="elena rossi"),)},
        {"title": "Call Elena Rossi about kiln parts"},
        {"text": "Dial +39 06 6988 4857."},
        {"place": "at Elena Rossi's"},
    ],
)
def test_an_event_finds_its_customer(store: Store, elena: int, fields: dict[str, object]) -> None:
    add_person(store, "Mia Hartmann")
    (event,) = _rehearse(store, _event(**fields)).events
    assert (event.customer_id, event.verdict) == (elena, Verdict.NEW)


def test_a_chinese_name_is_found_inside_a_sentence(store: Store) -> None:
    customer = add_person(store, "李思敏")
    (event,) = _rehearse(store, _event(title="明天拜访李思敏谈报价")).events
    assert event.customer_id == customer


def test_several_who_fit_are_doubtful_and_nobody_known_is_said(store: Store, elena: int) -> None:
    other = add_person(store, "Elena Rossi")
    doubtful, unknown = _rehearse(
        store, _event(title="Elena Rossi — kiln"), _event(uid="b", title="Dentist")
    ).events
    assert doubtful.verdict is Verdict.DOUBTFUL
    assert set(doubtful.candidates) == {elena, other}
    assert (unknown.verdict, unknown.customer_id, unknown.writes) == (Verdict.DOUBTFUL, None, False)


def test_what_is_to_come_is_planned_and_what_is_past_is_noted_in_one_step(store: Store, elena: int) -> None:
    before = contents(store)
    _import(
        store,
        _event(title="Elena Rossi — Kiln parts", place="Faenza", priority=1),
        _event(uid="b", title="Elena Rossi", rrule="FREQ=WEEKLY;INTERVAL=2"),
        _event(uid="c", title="Elena Rossi — lunch", on=today() - timedelta(9), minutes=60, text="Good."),
    )
    assert _planned(store) == [
        ("Elena Rossi", "Kiln parts (Faenza)", SOON, time(10, 30), ""),
        ("Elena Rossi", "", SOON, time(10, 30), "2w"),
    ]
    (talk,) = [one for one in store.read(timeline, elena) if one.kind is EntryKind.INTERACTION]
    assert (talk.subject, talk.text, talk.minutes) == ("lunch", "Good.", 60)
    store.undo()
    after = contents(store)
    assert [len(rows) for table, rows in after.items() if table != "crm_meta"] == [
        len(rows) for table, rows in before.items() if table != "crm_meta"
    ]


def test_what_is_past_is_left_out_where_it_is_not_wanted(store: Store, elena: int) -> None:
    past = _event(title="Elena Rossi", on=today() - timedelta(9))
    _import(store, past, with_past=False)
    assert contents(store)["interaction"] == contents(store)["follow_up"] == []


def test_the_same_file_again_changes_nothing(store: Store, elena: int) -> None:
    records = [
        _event(title="Elena Rossi — Kiln parts", place="Faenza"),
        _event(uid="b", title="Elena Rossi", rrule="FREQ=WEEKLY"),
        _event(uid="c", title="Elena Rossi", rrule="FREQ=MONTHLY;BYDAY=2TU,3TH"),
        _event(uid="d", title="Elena Rossi", on=today() - timedelta(9)),
    ]
    _import(store, *records)
    again = _rehearse(store, *records)
    assert {event.verdict for event in again.events} == {Verdict.SAME}


def test_an_event_that_was_moved_elsewhere_moves_here(store: Store, elena: int) -> None:
    _import(store, _event(title="Elena Rossi — Kiln parts"))
    moved = _event(title="Elena Rossi — Kiln parts", on=SOON + timedelta(2), at=time(9))
    (event,) = _rehearse(store, moved).events
    assert event.verdict is Verdict.CHANGED
    _import(store, moved)
    assert _planned(store) == [("Elena Rossi", "Kiln parts", SOON + timedelta(2), time(9), "")]


def test_what_was_done_here_is_not_planned_anew(store: Store, elena: int) -> None:
    _import(store, _event(title="Elena Rossi"))
    (row,) = contents(store)["follow_up"]
    store.write(Op.FINISH_FOLLOW_UP, finish_follow_up, row[0])
    (event,) = _rehearse(store, _event(title="Elena Rossi", on=SOON + timedelta(1))).events
    assert event.verdict is Verdict.SAME


def test_our_own_file_comes_back_the_same_and_moves_what_was_moved(
    store: Store, elena: int, tmp_path: Path
) -> None:
    for fields in (
        {"due_on": SOON.isoformat(), "due_time": "10:30", "zone": "Asia/Shanghai", "repeat": "2w"},
        {"due_on": SOON.isoformat(), "title": "Call"},
    ):
        edit = FollowUpEdit(**{"title": "Kiln", **fields})
        store.write(Op.PLAN_FOLLOW_UP, plan_follow_up, elena, edit)
    path = tmp_path / "out.ics"
    store.read_whole(Op.EXPORT, export_calendar, CalendarExport(path=path, zone="Europe/Rome"))
    read = read_calendar_file(path)
    found = store.read(rehearse_calendar, [read])
    assert [event.verdict for event in found.events] == [Verdict.SAME] * 2
    moved = [replace(one, on=one.on + timedelta(1)) if one.at is None else one for one in read.records]
    _import(store, *moved)
    assert sorted(title for _, title, *_ in _planned(store)) == ["Call", "Kiln"]


def test_our_own_yearly_days_come_back_known(store: Store, tmp_path: Path) -> None:
    points = tuple(
        ContactEdit(kind=ContactKind.DATE, value=value, label="birthday")
        for value in ("1986-11-24", "农历八月十五")
    )
    edit = CustomerEdit(name="陈建国", contact_points=points)
    customer = store.write(Op.CREATE_CUSTOMER, create_customer, new_id(), edit).value
    path = tmp_path / "out.ics"
    export = CalendarExport(path=path, zone="Europe/Rome", kinds=frozenset({CalendarKind.DATE}))
    store.read_whole(Op.EXPORT, export_calendar, export)
    events = store.read(rehearse_calendar, [read_calendar_file(path)]).events
    assert len(events) == 6
    assert {(event.verdict, event.customer_id) for event in events} == {(Verdict.SAME, customer)}


def test_a_time_of_another_zone_stands_at_the_same_instant(store: Store, elena: int) -> None:
    _import(store, _event(title="Elena Rossi", at=time(23, 30), zone="Pacific/Honolulu"))
    there = datetime.fromisoformat(f"{SOON.isoformat()}T23:30:00-10:00").astimezone()
    ((_, _, on, at, _),) = _planned(store)
    assert (on, at) == (there.date(), there.time())


def test_what_cannot_be_said_is_remarked_and_what_is_refused_has_a_reason(store: Store, elena: int) -> None:
    found = _rehearse(
        store,
        _event(title="Elena Rossi", rrule="FREQ=MONTHLY;BYDAY=2TU,3TH", text="Agenda"),
        _event(uid="b", cancelled=True, line=7),
        _event(uid="c"),
        _event(uid="c", line=9),
    )
    assert found.events[0].remarks == {Remark.UNFOLDED, Remark.TEXT_DROPPED}
    assert [(one.line, one.reason) for _, one in found.refused] == [(7, "cancelled"), (9, "twice")]


def test_ten_thousand_events_are_taken_and_an_import_that_is_stopped_leaves_nothing(
    store: Store, elena: int
) -> None:
    many = [
        _event(uid=str(number), title=f"Elena Rossi {number}", on=SOON + timedelta(number % 300))
        for number in range(10_000)
    ]
    told: list[int] = []
    file = ReadCalendar(name="a.ics", records=tuple(many))
    found = store.read(rehearse_calendar, [file], lambda done, _total: told.append(done))
    assert len(told) == 100
    assert found.count(Verdict.NEW) == 10_000

    def stop(_done: int, _total: int) -> None:
        raise Stopped

    with pytest.raises(Stopped):
        store.write(Op.IMPORT, import_calendar, found.events, with_past=True, step=stop)
    assert contents(store)["follow_up"] == []
    store.write(Op.IMPORT, import_calendar, found.events, with_past=True)
    assert len(contents(store)["follow_up"]) == 10_000
    store.undo()
    assert contents(store)["follow_up"] == []


def test_an_assistant_imports_nothing(store: Store, elena: int) -> None:
    store.switch_profile(Profile.ASSISTANT)
    with pytest.raises(NotAllowed):
        _rehearse(store, _event())


def test_a_follow_up_put_off_here_is_put_back_only_if_the_user_imports(store: Store, elena: int) -> None:
    _import(store, _event(title="Elena Rossi"))
    (row,) = contents(store)["follow_up"]
    store.write(Op.PUT_OFF_FOLLOW_UP, put_off_follow_up, row[0], SOON + timedelta(5))
    (event,) = _rehearse(store, _event(title="Elena Rossi")).events
    assert event.verdict is Verdict.CHANGED
