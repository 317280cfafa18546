"""What falls on the days of a span, in a real store."""

from datetime import date, datetime, time, timedelta

import pytest

from desktop_crm.domain.calendar import CalendarItem, CalendarKind
from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import instant, local
from desktop_crm.domain.ids import new_id
from desktop_crm.domain.interactions import InteractionKind
from desktop_crm.domain.money import Money
from desktop_crm.domain.records import ContactKind
from desktop_crm.operations.archive import trash_customers
from desktop_crm.operations.customers import create_customer
from desktop_crm.operations.deals import DealEdit, create_deal
from desktop_crm.operations.edits import ContactEdit, CustomerEdit, FollowUpEdit, InteractionEdit
from desktop_crm.operations.follow_ups import finish_follow_up, plan_follow_up
from desktop_crm.operations.interactions import log_interaction
from desktop_crm.queries.calendar import OnDays, Span, closing_on, done_on, kept_on, planned_on
from desktop_crm.store.store import Store
from tests.builders import add_person

WEEK = Span(first=date(2026, 11, 23), last=date(2026, 11, 29))


@pytest.fixture
def customer(store: Store) -> int:
    return add_person(store, "Elena Rossi")


def _plan(store: Store, customer: int, **fields: object) -> int:
    edit = FollowUpEdit(**{"title": "Call", **fields})  # type: ignore[arg-type]
    return store.write(Op.PLAN_FOLLOW_UP, plan_follow_up, customer, edit).value


def _days(found: OnDays) -> list[tuple[date, time | None, bool]]:
    return [(item.on, item.at, item.ahead) for item in found.items]


def test_a_week_has_what_is_planned_and_what_will_come_back(store: Store, customer: int) -> None:
    _plan(store, customer, due_on="2026-11-24", due_time="10:30")
    _plan(store, customer, due_on="2026-11-09", repeat="1w")
    _plan(store, customer, due_on="2026-11-30")
    _plan(store, customer, due_on="2026-11-25", repeat="2d x1")
    done = _plan(store, customer, due_on="2026-11-26")
    store.write(Op.FINISH_FOLLOW_UP, finish_follow_up, done)
    assert _days(store.read(planned_on, WEEK)) == [
        (date(2026, 11, 23), None, True),
        (date(2026, 11, 24), time(10, 30), False),
        (date(2026, 11, 25), None, False),
        (date(2026, 11, 27), None, True),
    ]


def test_a_time_of_another_zone_stands_where_it_falls_here(store: Store, customer: int) -> None:
    _plan(store, customer, due_on="2026-11-24", due_time="23:30", zone="Pacific/Honolulu")
    (item,) = store.read(planned_on, WEEK).items
    here = local(instant(datetime.fromisoformat("2026-11-24T23:30:00-10:00")))
    assert (item.on, item.at) == (here.date(), here.time())


def test_a_full_day_says_how_many_more_there_are(store: Store, customer: int) -> None:
    for _ in range(7):
        _plan(store, customer, due_on="2026-11-24")
    found = store.read(planned_on, Span(first=WEEK.first, last=WEEK.last, most=3))
    assert len(found.items) == 3
    assert found.more == ((date(2026, 11, 24), 4),)


def test_what_was_done_stands_at_its_time_and_notes_do_not(store: Store, customer: int) -> None:
    at = instant(datetime(2026, 11, 25, 15, 20))
    for kind in (InteractionKind.VISIT, InteractionKind.NOTE):
        edit = InteractionEdit(kind=kind, at=at, minutes=45, subject="Kiln")
        store.write(Op.LOG_INTERACTION, log_interaction, customer, edit)
    (item,) = store.read(done_on, WEEK).items
    assert (item.on, item.at, item.minutes) == (date(2026, 11, 25), time(15, 20), 45)
    assert (item.title, item.detail, item.name) == ("Kiln", "visit", "Elena Rossi")
    earlier = Span(first=date(2026, 11, 1), last=date(2026, 11, 24))
    assert store.read(done_on, earlier) == OnDays()


def test_deals_stand_on_the_day_they_should_close(store: Store, customer: int) -> None:
    edit = DealEdit(
        title="Kiln parts",
        customer_id=customer,
        expected_on="2026-11-27",
        money=Money(currency="EUR", amount_minor=2_150_000),
        opened_on="2026-11-01",
    )
    store.write(Op.CREATE_DEAL, create_deal, edit)
    (item,) = store.read(closing_on, WEEK).items
    assert (item.on, item.title, item.name) == (date(2026, 11, 27), "Kiln parts", "Elena Rossi")
    assert item.money == Money(currency="EUR", amount_minor=2_150_000)


def _birthday(store: Store, name: str, day: str) -> None:
    point = ContactEdit(kind=ContactKind.DATE, value=day, label="birthday")
    edit = CustomerEdit(name=name, contact_points=(point,))
    store.write(Op.CREATE_CUSTOMER, create_customer, new_id(), edit)


def test_birthdays_stand_on_their_day_solar_and_lunar(store: Store) -> None:
    _birthday(store, "Mia Hartmann", "1986-11-24")
    _birthday(store, "陈建国", "农历十月十六")
    found = {item.name: item for item in store.read(kept_on, WEEK).items}
    assert found["Mia Hartmann"].on == date(2026, 11, 24)
    assert found["Mia Hartmann"].turns == 40
    assert found["陈建国"].on == date(2026, 11, 24)
    assert found["陈建国"].lunar_on


def test_what_is_to_be_done_stands_before_the_birthdays_of_its_day(store: Store, customer: int) -> None:
    _birthday(store, "Mia Hartmann", "1986-11-24")
    _plan(store, customer, due_on="2026-11-24", due_time="16:00")
    _plan(store, customer, due_on="2026-11-24", channel=InteractionKind.VISIT)
    items = sorted(
        (*store.read(kept_on, WEEK).items, *store.read(planned_on, WEEK).items), key=lambda item: item.order
    )
    assert [(item.kind, item.detail) for item in items] == [
        (CalendarKind.FOLLOW_UP, "visit"),
        (CalendarKind.FOLLOW_UP, ""),
        (CalendarKind.DATE, "birthday"),
    ]


def test_what_is_planned_for_someone_in_the_trash_is_not_shown(store: Store, customer: int) -> None:

    _plan(store, customer, due_on="2026-11-24")
    store.write(Op.TRASH, trash_customers, [customer])
    items: tuple[CalendarItem, ...] = store.read(planned_on, WEEK).items
    assert items == ()


def test_a_span_of_one_day_is_that_day(store: Store, customer: int) -> None:
    for day in range(3):
        _plan(store, customer, due_on=(WEEK.first + timedelta(day)).isoformat())
    one = Span(first=WEEK.first, last=WEEK.first)
    assert [item.on for item in store.read(planned_on, one).items] == [WEEK.first]


def test_a_day_of_many_birthdays_says_how_many_more_there_are(store: Store) -> None:
    for number in range(5):
        _birthday(store, f"Guest {number}", "1986-11-24")
    _birthday(store, "Mia Hartmann", "1986-11-26")
    found = store.read(kept_on, Span(first=WEEK.first, last=WEEK.last, most=2))
    assert [item.on.day for item in found.items] == [24, 24, 26]
    assert found.more == ((date(2026, 11, 24), 3),)
