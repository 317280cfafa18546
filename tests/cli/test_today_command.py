"""`today` from a terminal."""

from datetime import timedelta

from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import today
from desktop_crm.operations.contact_terms import settle_contact
from desktop_crm.operations.edits import FollowUpEdit
from desktop_crm.operations.follow_ups import plan_follow_up
from desktop_crm.queries.contact_habits import ContactTerms
from tests.builders import add_person, new_store


def _store(path):
    store = new_store(path)
    customer = add_person(store, "王晓明")
    late = FollowUpEdit(due_on=(today() - timedelta(2)).isoformat(), title="Call back", promise=True)
    store.write(Op.PLAN_FOLLOW_UP, plan_follow_up, customer, late)
    quiet = add_person(store, "Aisha Khan")
    store.write(Op.CONTACT_TERMS, settle_contact, quiet, ContactTerms(days=1))
    store.close()
    return path


def test_today_tells_programs_everything_with_ids_as_text(crm, tmp_path):
    answer = crm("today", _store(tmp_path / "mine.crm")).document

    (item,) = answer["plan"]["overdue"]
    assert (item["name"], item["title"], item["late"], item["promise"]) == ("王晓明", "Call back", 2, True)
    assert isinstance(item["id"], str)
    assert isinstance(item["customer_id"], str)
    assert answer["on"] == today().isoformat()
    assert answer["month"]["sold"] == {"currency": "CNY", "amount_minor": 0}


def test_today_tells_people_what_and_why(crm, sample):
    done = crm("today", sample, json=False)

    assert done.code == 0
    assert "Overdue: " in done.out
    assert "Suggested next, and why" in done.out
