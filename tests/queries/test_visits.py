"""Whom to visit: towns and districts out of addresses, what is due, and the plan of a day."""

from datetime import timedelta

import pytest

from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import today
from desktop_crm.domain.ids import new_id
from desktop_crm.domain.interactions import InteractionKind
from desktop_crm.domain.records import AddressParts, ContactKind
from desktop_crm.operations.archive import archive_customers
from desktop_crm.operations.contact_terms import settle_contact
from desktop_crm.operations.customers import create_customer
from desktop_crm.operations.edits import ContactEdit, CustomerEdit, FollowUpEdit
from desktop_crm.operations.follow_ups import finish_follow_up, plan_follow_up
from desktop_crm.operations.visits import Stop, VisitPlan, plan_visits
from desktop_crm.queries.contact_habits import ContactTerms
from desktop_crm.queries.visits import areas, candidates, due_customers, found_customers, visits_of
from desktop_crm.store.store import Store
from tests.builders import contents

_SHENZHEN = "深圳市"


@pytest.fixture
def store(store: Store) -> Store:
    store.load_search()
    return store


def _at(store: Store, name: str, **parts: str) -> int:
    address = AddressParts(**parts)
    edit = CustomerEdit(name=name, contact_points=(ContactEdit(kind=ContactKind.ADDRESS, address=address),))
    return store.write(Op.CREATE_CUSTOMER, create_customer, new_id(), edit).value


def _plan(store: Store, customer: int, days: int, title: str) -> int:
    edit = FollowUpEdit(due_on=(today() + timedelta(days)).isoformat(), title=title)
    return store.write(Op.PLAN_FOLLOW_UP, plan_follow_up, customer, edit).value


def _visit(store: Store, *stops: Stop, dropped: tuple[int, ...] = ()) -> list[int]:
    plan = VisitPlan(on=today(), stops=stops, title="Visit", zone="", dropped=dropped)
    return store.write(Op.PLAN_VISITS, plan_visits, plan).value


def test_towns_and_their_districts_are_known_with_who_lives_there(store: Store) -> None:
    wang = _at(store, "王晓明", street="南山区科技路8号", city=_SHENZHEN)
    li = _at(store, "李思敏", street="福田区益田路1号", city=_SHENZHEN)
    rossi = _at(store, "Elena Rossi", street="Via Dante 4", city="Milano", postcode="20121")
    gone = _at(store, "Mia Hartmann", city="Ulm")
    store.write(Op.ARCHIVE, archive_customers, [gone])
    found = {(one.city, one.district): set(one.customers) for one in store.read(areas)}
    assert found == {
        ("Milano", ""): {rossi},
        ("Milano", "20121"): {rossi},
        (_SHENZHEN, ""): {wang, li},
        (_SHENZHEN, "南山区"): {wang},
        (_SHENZHEN, "福田区"): {li},
    }


def test_those_for_whom_something_is_due_are_offered_the_longest_waiting_first(store: Store) -> None:
    today_one, late, later = (_at(store, name, city="Ulm") for name in ("A Today", "B Late", "C Later"))
    _plan(store, today_one, 0, "Call")
    _plan(store, late, -3, "Send the offer")
    _plan(store, later, 2, "Not yet")
    assert store.read(due_customers, today()) == (late, today_one)
    (row,) = store.read(candidates, [late], today())
    assert (row.name, row.due_title, row.city) == ("B Late", "Send the offer", "Ulm")


def test_a_search_and_so_every_tag_and_view_offers_whom_it_finds(store: Store) -> None:
    wang = _at(store, "王晓明", city=_SHENZHEN)
    _at(store, "Elena Rossi", city="Milano")
    store.load_search()
    assert store.read(found_customers, "city:深圳") == (wang,)


def test_who_wants_no_contact_is_marked(store: Store) -> None:
    wang = _at(store, "王晓明", city=_SHENZHEN)
    store.write(Op.CONTACT_TERMS, settle_contact, wang, ContactTerms(do_not_contact=True))
    assert store.read(candidates, [wang], today())[0].unwanted


def test_planned_visits_stand_in_the_day_by_time_and_undo_takes_the_whole_plan_back(store: Store) -> None:
    wang, rossi = _at(store, "王晓明", city=_SHENZHEN), _at(store, "Elena Rossi", city="Milano")
    before = contents(store)
    _visit(store, Stop(customer_id=wang, at="10:30"), Stop(customer_id=rossi, at="09:00"))
    planned = store.read(visits_of, today())
    assert [(one.whom.name, one.at) for one in planned] == [("Elena Rossi", "09:00"), ("王晓明", "10:30")]
    store.undo()
    after = contents(store)
    assert (after["follow_up"], after["follow_up_terms"]) == (before["follow_up"], before["follow_up_terms"])


def test_a_plan_is_moved_and_shortened_in_one_step(store: Store) -> None:
    wang, rossi = _at(store, "王晓明", city=_SHENZHEN), _at(store, "Elena Rossi", city="Milano")
    first, second = _visit(store, Stop(customer_id=wang, at="09:00"), Stop(customer_id=rossi, at="10:00"))
    _visit(store, Stop(customer_id=rossi, at="09:30", follow_up_id=second), dropped=(first,))
    assert [(one.follow_up_id, one.at) for one in store.read(visits_of, today())] == [(second, "09:30")]
    store.undo()
    assert [one.follow_up_id for one in store.read(visits_of, today())] == [first, second]


def test_what_is_no_visit_or_is_done_stands_in_no_visit_plan(store: Store) -> None:
    wang = _at(store, "王晓明", city=_SHENZHEN)
    edit = FollowUpEdit(due_on=today().isoformat(), title="Call", channel=InteractionKind.CALL)
    store.write(Op.PLAN_FOLLOW_UP, plan_follow_up, wang, edit)
    (visit,) = _visit(store, Stop(customer_id=wang, at="09:00"))
    store.write(Op.FINISH_FOLLOW_UP, finish_follow_up, visit)
    assert store.read(visits_of, today()) == ()
