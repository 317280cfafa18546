"""What stands on the sheet of a day, and what does not when it may be lost."""

from dataclasses import asdict
from datetime import datetime, time
from zoneinfo import ZoneInfo

import pytest

from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import today
from desktop_crm.domain.ids import new_id
from desktop_crm.domain.interactions import InteractionKind, Outcome
from desktop_crm.domain.money import Money
from desktop_crm.domain.preferences import PreferenceKind
from desktop_crm.domain.records import AddressParts, ContactKind
from desktop_crm.domain.redaction import PrivacyLevel
from desktop_crm.operations.customers import create_customer
from desktop_crm.operations.deals import DealEdit, create_deal
from desktop_crm.operations.edits import (
    ContactEdit,
    CustomerEdit,
    FollowUpEdit,
    InteractionEdit,
    PreferenceEdit,
)
from desktop_crm.operations.follow_ups import plan_follow_up
from desktop_crm.operations.interactions import log_interaction
from desktop_crm.operations.visits import Stop, VisitPlan, plan_visits
from desktop_crm.queries.day_sheet import DaySheet, SheetStop, day_sheet, redacted
from desktop_crm.store.store import Store
from tests.builders import add_person

_PHONE = "138 0013 8000"


@pytest.fixture
def customer(store: Store) -> int:
    edit = CustomerEdit(
        name="王晓明",
        organisation="华东精密",
        contact_points=(
            ContactEdit(kind=ContactKind.PHONE, value=_PHONE),
            ContactEdit(
                kind=ContactKind.ADDRESS, address=AddressParts(street="南山区科技路8号", city="深圳市")
            ),
        ),
        preferences=(
            PreferenceEdit(kind=PreferenceKind.LIKES, text="green tea"),
            PreferenceEdit(kind=PreferenceKind.AVOID, text="the divorce"),
        ),
    )
    made = store.write(Op.CREATE_CUSTOMER, create_customer, new_id(), edit).value
    said = InteractionEdit(
        kind=InteractionKind.CALL, outcome=Outcome.POSITIVE, text=f"New number {_PHONE}, wants a quote"
    )
    store.write(Op.LOG_INTERACTION, log_interaction, made, said)
    promise = FollowUpEdit(due_on="2030-01-15", title="Send the samples", promise=True)
    store.write(Op.PLAN_FOLLOW_UP, plan_follow_up, made, promise)
    deal = DealEdit(customer_id=made, title="Bearings", money=Money(currency="CNY", amount_minor=3_840_000))
    store.write(Op.CREATE_DEAL, create_deal, deal)
    return made


def _visit(store: Store, customer: int, at: str = "10:30") -> None:
    stops = (Stop(customer_id=customer, at=at),)
    plan = VisitPlan(on=today(), stops=stops, title="Visit", zone="")
    store.write(Op.PLAN_VISITS, plan_visits, plan)


def _stop(store: Store, level: PrivacyLevel = PrivacyLevel.FULL) -> SheetStop:
    (stop,) = redacted(store.read(day_sheet, today()), level).stops
    return stop


def test_a_stop_has_what_should_be_known_before_the_visit(store: Store, customer: int) -> None:
    _visit(store, customer)
    stop = _stop(store)
    assert (stop.at, stop.visit, stop.name, stop.company) == ("10:30", True, "王晓明", "华东精密")
    assert (stop.address, stop.district) == ("深圳市南山区科技路8号", "深圳市 南山区")
    assert stop.reach == (_PHONE,)
    assert stop.talk
    assert stop.talk.on == today().isoformat()
    assert "wants a quote" in stop.talk.text
    assert stop.avoid == ("the divorce",)
    assert [one.text for one in stop.wishes] == ["green tea"]
    assert [(one.due_on, one.title) for one in stop.promises] == [("2030-01-15", "Send the samples")]
    assert [(one.title, one.money) for one in stop.deals] == [
        ("Bearings", Money(currency="CNY", amount_minor=3_840_000))
    ]


def test_a_time_of_another_zone_stands_on_the_sheet_as_it_is_here(store: Store, customer: int) -> None:
    at = datetime.combine(today(), time(12), ZoneInfo("Pacific/Honolulu"))
    edit = FollowUpEdit(due_on=today().isoformat(), due_time="12:00", zone="Pacific/Honolulu", title="Call")
    store.write(Op.PLAN_FOLLOW_UP, plan_follow_up, customer, edit)
    (stop,) = store.read(day_sheet, today()).stops
    assert stop.at == f"{at.astimezone():%H:%M}"


def test_masked_hides_numbers_wherever_they_stand(store: Store, customer: int) -> None:
    _visit(store, customer)
    said = str(asdict(_stop(store, PrivacyLevel.MASKED)))
    assert "王晓明" in said
    assert "wants a quote" in said
    assert "138" not in said.replace("138 ••••", "")
    assert "0013" not in said


def test_initials_tell_neither_who_nor_what_was_said(store: Store, customer: int) -> None:
    _visit(store, customer)
    stop = _stop(store, PrivacyLevel.INITIALS)
    assert (stop.name, stop.company, stop.district) == ("王••", "华••", "深圳市 南山区")
    said = str(asdict(stop))
    for secret in ("晓明", "精密", "科技路", "8000", "wants a quote", "Send the samples", "Bearings"):
        assert secret not in said
    assert stop.talk
    assert stop.talk.on == today().isoformat()


def test_visits_come_first_by_time_then_what_else_is_due_and_nobody_twice(
    store: Store, customer: int
) -> None:
    other = add_person(store, "Elena Rossi")
    calls = add_person(store, "Mia Hartmann")
    _visit(store, customer, "14:00")
    _visit(store, other, "09:00")
    for whom in (calls, other):
        edit = FollowUpEdit(due_on=today().isoformat(), title="Call back")
        store.write(Op.PLAN_FOLLOW_UP, plan_follow_up, whom, edit)
    sheet: DaySheet = store.read(day_sheet, today())
    assert [(one.name, one.visit) for one in sheet.stops] == [
        ("Elena Rossi", True),
        ("王晓明", True),
        ("Mia Hartmann", False),
    ]
    assert sheet.stops[0].tasks == ("Visit", "Call back")
