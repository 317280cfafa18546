"""What a day asks for: follow-ups, suggestions with their reasons, days that come near, and the month."""

from datetime import date, datetime, time, timedelta

from sqlalchemy.orm import Session

from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import instant, now_ms, today
from desktop_crm.domain.ids import new_id
from desktop_crm.domain.interactions import InteractionKind, Outcome
from desktop_crm.domain.money import Money
from desktop_crm.domain.planning import Priority, ReasonKind
from desktop_crm.domain.records import ContactKind
from desktop_crm.operations.archive import archive_customers
from desktop_crm.operations.contact_points import edit_contact_points
from desktop_crm.operations.contact_terms import set_group_cadences, settle_contact
from desktop_crm.operations.desk import save_view
from desktop_crm.operations.edits import ContactEdit, FollowUpEdit, InteractionEdit, PurchaseEdit
from desktop_crm.operations.existing import existing
from desktop_crm.operations.follow_ups import plan_follow_up
from desktop_crm.operations.interactions import log_interaction
from desktop_crm.operations.purchases import record_purchase
from desktop_crm.operations.settings import save_setting
from desktop_crm.queries.contact_habits import ContactTerms
from desktop_crm.queries.dates_ahead import DateAhead, dates_ahead, festival_ahead
from desktop_crm.queries.desk import ViewRow
from desktop_crm.queries.month_pace import balance, closing_deals, month_pace
from desktop_crm.queries.suggestions import WEIGHTS, Suggestion, needs_search, suggestions
from desktop_crm.queries.today import day_plan
from desktop_crm.store.models import Customer, Deal, Goal, Payment, Pipeline, SalesDocument, Stage
from desktop_crm.store.store import Store
from tests.builders import add_person

ON = today()


def _ago(days: int) -> date:
    return ON - timedelta(days)


def _talk(store: Store, customer: int, days_ago: int) -> None:
    at = instant(datetime.combine(_ago(days_ago), datetime.min.time())) + 10 * 3_600_000
    edit = InteractionEdit(kind=InteractionKind.CALL, at=at)
    store.write(Op.LOG_INTERACTION, log_interaction, customer, edit)


def _buy(store: Store, customer: int, days_ago: int, amount: int = 10_000) -> None:
    money = Money(currency="CNY", amount_minor=amount)
    edit = PurchaseEdit(bought_on=_ago(days_ago).isoformat(), money=money)
    store.write(Op.RECORD_PURCHASE, record_purchase, customer, edit)


def _plan(store: Store, customer: int, days_ahead: int, **fields: object) -> int:
    edit = FollowUpEdit(due_on=_ago(-days_ahead).isoformat(), title="Call", **fields)  # type: ignore[arg-type]
    return store.write(Op.PLAN_FOLLOW_UP, plan_follow_up, customer, edit).value


def _suggested(store: Store) -> dict[str, Suggestion]:
    return {one.name: one for one in store.read(suggestions, ON)}


def _kinds(one: Suggestion) -> list[ReasonKind]:
    return [reason.kind for reason in one.reasons]


def test_follow_ups_stand_where_their_day_lies_and_far_ones_nowhere(store: Store) -> None:
    customer = add_person(store, "王晓明")
    late, now, soon = (_plan(store, customer, days) for days in (-3, 0, 7))
    _plan(store, customer, 8)
    plan = store.read(day_plan, ON)
    assert [[item.id for item in part] for part in (plan.overdue, plan.due, plan.week)] == [
        [late],
        [now],
        [soon],
    ]
    assert (plan.overdue_count, plan.due_count, plan.week_count) == (1, 1, 1)
    assert plan.overdue[0].late == 3


def test_promises_and_urgent_ones_lead_and_a_time_orders_the_day(store: Store) -> None:
    customer = add_person(store, "王晓明")
    plain, urgent, promise = (
        _plan(store, customer, days, **more)
        for days, more in ((-9, {}), (-2, {"priority": Priority.HIGH}), (-1, {"promise": True}))
    )
    whenever, at_two, at_ten = (_plan(store, customer, 0, due_time=at) for at in ("", "14:00", "10:30"))
    plan = store.read(day_plan, ON)
    assert [item.id for item in plan.overdue] == [promise, urgent, plain]
    assert [item.id for item in plan.due] == [at_ten, at_two, whenever]


def test_archived_customers_ask_for_nothing(store: Store) -> None:
    customer = add_person(store, "王晓明")
    _plan(store, customer, -1)
    store.write(Op.ARCHIVE, archive_customers, [customer])
    assert store.read(day_plan, ON).overdue_count == 0


def test_a_broken_cadence_is_suggested_until_somebody_is_contacted(store: Store) -> None:
    customer = add_person(store, "王晓明")
    _talk(store, customer, 20)
    store.write(Op.CONTACT_TERMS, settle_contact, customer, ContactTerms(days=14))
    (reason,) = _suggested(store)["王晓明"].reasons
    assert (reason.kind, reason.days, reason.usual) == (ReasonKind.CADENCE, 20, 14)
    _talk(store, customer, 0)
    assert _suggested(store) == {}


def test_a_suggestion_names_channel_and_hour_where_they_are_learnt(store: Store) -> None:
    taught, unknown = add_person(store, "王晓明"), add_person(store, "Rossi")
    for one in (taught, unknown):
        store.write(Op.CONTACT_TERMS, settle_contact, one, ContactTerms(days=14))
    for days_ago in (50, 40, 30):
        at = instant(datetime.combine(_ago(days_ago), time(19)))
        edit = InteractionEdit(kind=InteractionKind.CHAT, at=at, outcome=Outcome.REACHED)
        store.write(Op.LOG_INTERACTION, log_interaction, taught, edit)
    _talk(store, unknown, 30)
    suggested = _suggested(store)
    best = suggested["王晓明"].best
    assert best is not None
    assert (best.channel, best.from_hour, best.until_hour) == (InteractionKind.CHAT, 19, 21)
    assert suggested["Rossi"].best is None


def test_a_cadence_of_a_stage_or_view_yields_to_the_customers_own(store: Store) -> None:
    own, staged, viewed = (add_person(store, name, stage="loyal") for name in ("Own", "Staged", "Viewed Lee"))
    for customer in (own, staged, viewed):
        _talk(store, customer, 40)
    store.write(Op.CONTACT_TERMS, settle_contact, own, ContactTerms(days=90))
    store.write(Op.CONTACT_TERMS, set_group_cadences, {"loyal": 30}, {})
    assert set(_suggested(store)) == {"Staged", "Viewed Lee"}
    view = ViewRow(id=0, name="Lees", query="lee", columns=(), order="")
    view_id = store.write(Op.SAVE_VIEW, save_view, view).value
    store.write(Op.CONTACT_TERMS, set_group_cadences, {"loyal": None}, {view_id: 30})
    store.load_search()
    assert store.read(needs_search)
    assert set(_suggested(store)) == {"Viewed Lee"}


def test_whoever_wants_no_contact_or_has_something_planned_is_not_suggested(store: Store) -> None:
    refusing, planned = add_person(store, "Refusing"), add_person(store, "Planned")
    for customer, refuses in ((refusing, True), (planned, False)):
        _talk(store, customer, 50)
        terms = ContactTerms(days=14, do_not_contact=refuses)
        store.write(Op.CONTACT_TERMS, settle_contact, customer, terms)
    _plan(store, planned, 2)
    assert _suggested(store) == {}


def test_their_own_rhythm_of_buying_is_learnt_and_ten_lines_of_a_day_are_one(store: Store) -> None:
    regular, once = add_person(store, "Regular"), add_person(store, "Once")
    for days in (150, 120, 90, 60):
        _buy(store, regular, days)
    for _ in range(10):
        _buy(store, once, 60)
    (reason,) = _suggested(store)["Regular"].reasons
    assert (reason.kind, reason.days, reason.usual) == (ReasonKind.RHYTHM, 60, 30)
    assert "Once" not in _suggested(store)


def test_an_a_customer_is_missed_after_two_months_of_silence(store: Store) -> None:
    great, small = add_person(store, "Great"), add_person(store, "Small")
    _buy(store, great, 70, 9_000_000)
    _buy(store, small, 70, 100)
    for customer in (great, small):
        _talk(store, customer, 65)
    assert {name: _kinds(one) for name, one in _suggested(store).items()} == {"Great": [ReasonKind.NEGLECTED]}


def test_a_promise_of_the_next_days_is_recalled_with_its_words(store: Store) -> None:
    customer = add_person(store, "王晓明")
    _plan(store, customer, 2, promise=True)
    (reason,) = _suggested(store)["王晓明"].reasons
    assert (reason.kind, reason.days, reason.title) == (ReasonKind.PROMISE, 2, "Call")


def _sell(session: Session, customer: int) -> None:
    now = now_ms()
    pipeline = Pipeline(id=new_id(), created_at=now, position=0)
    session.add(pipeline)
    session.flush()
    stage = Stage(
        id=new_id(),
        created_at=now,
        pipeline_id=pipeline.id,
        position=0,
        kind="open",
        probability=40,
        rotting_days=10,
    )
    stage.name = "Quoted"
    session.add(stage)
    session.flush()
    deal = Deal(
        id=new_id(), created_at=now, customer_id=customer, stage_id=stage.id, status="open", amount=500_000,
        currency="CNY", opened_on=_ago(60).isoformat(), expected_on=ON.isoformat(), stage_since=_ago(25).isoformat(),
    )  # fmt: skip
    deal.title = "200 bearings"
    session.add(deal)


def _invoice(session: Session, customer: int, paid: int) -> None:
    now = now_ms()
    invoice = SalesDocument(
        id=new_id(), created_at=now, customer_id=customer, kind="invoice", status="open", version=1,
        dated_on=_ago(40).isoformat(), due_on=_ago(10).isoformat(), currency="EUR", net=10_000, tax=1_900,
    )  # fmt: skip
    session.add(invoice)
    session.flush()
    session.add(
        Payment(
            id=new_id(),
            created_at=now,
            customer_id=customer,
            document_id=invoice.id,
            paid_on=ON.isoformat(),
            amount=paid,
            currency="EUR",
        )
    )


def test_a_stale_deal_and_an_unpaid_invoice_name_what_is_at_stake(store: Store) -> None:
    customer = add_person(store, "Elena Rossi")
    store.write(Op.SAMPLE, _sell, customer)
    store.write(Op.SAMPLE, _invoice, customer, 1_900)
    one = _suggested(store)["Elena Rossi"]
    stale, unpaid = one.reasons
    assert (unpaid.kind, unpaid.days, unpaid.money) == (
        ReasonKind.UNPAID, 10, Money(currency="EUR", amount_minor=10_000),
    )  # fmt: skip
    assert (stale.kind, stale.days, stale.usual, stale.title) == (
        ReasonKind.DEAL_STALE,
        25,
        10,
        "200 bearings",
    )


def test_what_is_paid_is_not_asked_for(store: Store) -> None:
    store.write(Op.SAMPLE, _invoice, add_person(store, "Elena Rossi"), 11_900)
    assert _suggested(store) == {}


def test_details_that_nobody_confirmed_for_a_year_are_suggested_for_those_we_talk_to(store: Store) -> None:
    talked, silent = add_person(store, "Talked"), add_person(store, "Silent")
    _talk(store, talked, 5)

    def age(session: Session) -> None:
        for customer in (talked, silent):
            existing(session, Customer, customer).confirmed_on = _ago(400).isoformat()

    store.write(Op.CONFIRM, age)
    assert {name: _kinds(one) for name, one in _suggested(store).items()} == {
        "Talked": [ReasonKind.UNCONFIRMED]
    }


def test_weights_decide_who_comes_first_and_nought_silences_a_reason(store: Store) -> None:
    quiet, buyer = add_person(store, "Quiet"), add_person(store, "Buyer")
    _talk(store, quiet, 20)
    store.write(Op.CONTACT_TERMS, settle_contact, quiet, ContactTerms(days=14))
    for days in (150, 120, 90, 60):
        _buy(store, buyer, days)
    store.write(Op.SAVE_SETTING, save_setting, WEIGHTS, {"cadence": 1, "rhythm": 10})
    assert list(_suggested(store)) == ["Buyer", "Quiet"]
    store.write(Op.SAVE_SETTING, save_setting, WEIGHTS, {"cadence": 10, "rhythm": 0, "nonsense": "x"})
    assert list(_suggested(store)) == ["Quiet"]


def _dates(store: Store, on: date) -> list[DateAhead]:
    return list(store.read(dates_ahead, on))


def _add_date(store: Store, customer: int, value: str, label: str = "birthday") -> None:
    def add(session: Session) -> None:
        edit = ContactEdit(kind=ContactKind.DATE, value=value, label=label)
        edit_contact_points(session, existing(session, Customer, customer), [edit])

    store.write(Op.EDIT_CUSTOMER, add)


def test_birthdays_come_near_by_the_solar_and_the_lunar_calendar(store: Store) -> None:
    anna, wang = add_person(store, "Anna"), add_person(store, "王芳")
    _add_date(store, anna, "1985-09-28")
    _add_date(store, wang, "农历八月十五")
    found = _dates(store, date(2026, 9, 22))
    assert [(one.name, one.on, one.turns) for one in found] == [
        ("王芳", date(2026, 9, 25), None),
        ("Anna", date(2026, 9, 28), 41),
    ]
    assert found[0].reason.lunar_on == "lunar --08-15"
    assert [one.name for one in _dates(store, date(2026, 9, 20))] == ["王芳"]


def test_a_leap_birthday_is_kept_on_the_first_of_march(store: Store) -> None:
    _add_date(store, add_person(store, "Leaper"), "--02-29")
    assert [one.on for one in _dates(store, date(2027, 2, 25))] == [date(2027, 3, 1)]
    assert [one.on for one in _dates(store, date(2028, 2, 25))] == [date(2028, 2, 29)]


def test_a_festival_is_told_a_week_before() -> None:
    found = festival_ahead(date(2026, 9, 20))
    assert found is not None
    assert (found[0].value, found[1]) == ("mid_autumn", date(2026, 9, 25))
    assert festival_ahead(date(2026, 11, 20)) is None


def test_the_month_is_summed_by_day_and_set_beside_its_goal(store: Store) -> None:
    customer, on = add_person(store, "王晓明"), date(2026, 11, 20)

    def fill(session: Session) -> None:
        for day, amount in (
            ("2026-11-02", 300),
            ("2026-11-20", 200),
            ("2026-11-25", 999),
            ("2026-10-31", 50),
        ):
            money = Money(currency="CNY", amount_minor=amount)
            record_purchase(session, customer, PurchaseEdit(bought_on=day, money=money))
        session.add(
            Goal(
                id=new_id(),
                created_at=now_ms(),
                metric="revenue",
                period="month",
                start_on="2026-11-01",
                target=900,
                currency="CNY",
            )
        )

    store.write(Op.SAMPLE, fill)
    month = store.read(month_pace, on)
    assert (month.sold.amount_minor, month.by_day[0], month.by_day[1], len(month.by_day)) == (500, 0, 300, 20)
    assert month.target == Money(currency="CNY", amount_minor=900)
    assert month.forecast is None


def test_deals_that_may_close_are_listed_and_forecast_by_their_probability(store: Store) -> None:
    store.write(Op.SAMPLE, _sell, add_person(store, "Elena Rossi"))
    (deal,) = store.read(closing_deals, ON)
    assert (deal.customer, deal.title, deal.stage, deal.probability) == (
        "Elena Rossi",
        "200 bearings",
        "Quoted",
        40,
    )
    assert store.read(month_pace, ON).forecast == Money(currency="CNY", amount_minor=200_000)


def test_new_and_old_customers_share_our_time(store: Store) -> None:
    old, new = add_person(store, "Old"), add_person(store, "New")
    _buy(store, old, 100)
    _buy(store, new, 10)
    for customer in (old, new):
        _talk(store, customer, 3)
    found = store.read(balance, ON)
    assert (found.new, found.old) == (1, 1)
