"""`calendar` from a terminal."""

from datetime import timedelta

import icalendar

from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import today
from desktop_crm.operations.edits import FollowUpEdit
from desktop_crm.operations.follow_ups import plan_follow_up
from tests.builders import add_person, new_store


def _store(path):
    store = new_store(path)
    customer = add_person(store, "王晓明")
    edit = FollowUpEdit(due_on=(today() + timedelta(2)).isoformat(), due_time="09:00", title="Call back")
    store.write(Op.PLAN_FOLLOW_UP, plan_follow_up, customer, edit)
    store.close()
    return path


def test_calendar_writes_what_is_planned(crm, tmp_path):
    out = tmp_path / "plan.ics"
    answer = crm("calendar", _store(tmp_path / "mine.crm"), "--out", out).document

    assert answer == {"file": str(out), "count": 1}
    (event,) = icalendar.Calendar.from_ical(out.read_bytes()).events
    assert event["summary"] == "王晓明 — Call back"


def test_calendar_tells_no_more_than_it_is_asked(crm, tmp_path):
    out = tmp_path / "plan.ics"
    done = crm(
        "calendar", _store(tmp_path / "mine.crm"), "--out", out, "--detail", "nothing", "--tasks", json=False
    )

    assert done.code == 0
    assert "not encrypted" in done.out
    (task,) = icalendar.Calendar.from_ical(out.read_bytes()).todos
    assert task["summary"] == "Follow-up"


def test_calendar_does_not_write_over_the_store(crm, tmp_path):
    path = _store(tmp_path / "mine.crm")
    done = crm("calendar", path, "--out", path, json=False)

    assert done.code != 0
    assert path.stat().st_size > 0
