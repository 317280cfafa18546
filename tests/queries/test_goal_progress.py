"""Goals on a real store: every metric against a count by hand, and what may be set."""

from datetime import date, datetime, timedelta
from decimal import Decimal

import pytest
from sqlalchemy.orm import Session

from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import instant
from desktop_crm.domain.errors import BadInput
from desktop_crm.domain.goals import Metric, Period, Standing
from desktop_crm.domain.ids import new_id
from desktop_crm.domain.interactions import InteractionKind
from desktop_crm.domain.money import Money
from desktop_crm.operations.archive import restore_customers, trash_customers
from desktop_crm.operations.deals import DealEdit, create_deal
from desktop_crm.operations.edits import InteractionEdit, PurchaseEdit
from desktop_crm.operations.exchange_rates import save_rate
from desktop_crm.operations.goals import GoalEdit, delete_goal, review_goal, set_goal
from desktop_crm.operations.interactions import log_interaction
from desktop_crm.operations.payments import PaymentEdit, record_payment
from desktop_crm.operations.purchases import record_purchase
from desktop_crm.queries.forecast import monthly_forecast
from desktop_crm.queries.goal_metrics import Span, measure
from desktop_crm.queries.goals import GoalProgress, goal_board
from desktop_crm.queries.month_pace import month_pace
from desktop_crm.queries.pipelines import list_pipelines
from desktop_crm.store.models import FollowUp, Lead
from desktop_crm.store.store import Store
from desktop_crm.wording.goals import (
    FORMULAS,
    METRICS,
    PERIODS,
    STANDINGS,
    say_left_out,
    say_pace,
    say_period,
    say_progress,
)
from desktop_crm.wording.languages import Language
from tests.builders import add_person, contents

NOVEMBER = Span(first=date(2026, 11, 1), last=date(2026, 11, 30))


def _at(day: str, hour: int = 10) -> int:
    return instant(datetime.fromisoformat(day).replace(hour=hour))


def _cny(amount: int) -> Money:
    return Money(currency="CNY", amount_minor=amount)


def _buy(store: Store, customer: int, day: str, money: Money) -> None:
    edit = PurchaseEdit(bought_on=day, money=money)
    store.write(Op.RECORD_PURCHASE, record_purchase, customer, edit)


def _win(store: Store, customer: int, day: str, money: Money | None) -> None:
    pipelines = store.read(list_pipelines)
    won = (
        next((stage.id for stage in pipelines[0].stages if stage.kind == "won"), None) if pipelines else None
    )
    if won is None:
        store.write(Op.CREATE_DEAL, create_deal, DealEdit(title="first", opened_on="2026-01-01"))
        return _win(store, customer, day, money)
    edit = DealEdit(
        title="x", customer_id=customer, money=money, stage_id=won, opened_on="2026-01-01", closed_on=day
    )
    store.write(Op.CREATE_DEAL, create_deal, edit)
    return None


def _goal(store: Store, metric: Metric, target: int, period: Period = Period.MONTH) -> int:
    edit = GoalEdit(metric=metric, period=period, day=date(2026, 11, 22), target=target)
    return store.write(Op.EDIT_GOAL, set_goal, edit).value


def _only(store: Store, on: date = date(2026, 11, 15)) -> GoalProgress:
    (one,) = store.read(goal_board, on)
    return one


def test_money_is_what_came_within_the_days_in_the_home_currency(store: Store):
    customer = add_person(store, "王晓明")
    for day, amount in (("2026-10-31", 1), ("2026-11-01", 100_00), ("2026-11-30", 20_00), ("2026-12-01", 4)):
        _buy(store, customer, day, _cny(amount))
        _win(store, customer, day, _cny(2 * amount))
        edit = PaymentEdit(paid_on=day, money=_cny(3 * amount))
        store.write(Op.RECORD_PAYMENT, record_payment, customer, edit)
    _buy(store, customer, "2026-11-05", Money(currency="EUR", amount_minor=10_00))

    def came(metric: Metric) -> int:
        return store.read(measure, metric, NOVEMBER, "CNY")

    assert [came(one) for one in (Metric.REVENUE, Metric.WON_AMOUNT, Metric.PAYMENTS)] == [
        120_00,
        240_00,
        360_00,
    ]
    assert came(Metric.WON_DEALS) == 2

    store.write(Op.SAVE_RATE, save_rate, "EUR", "2026-11-01", Decimal("7.5"))
    assert came(Metric.REVENUE) == 120_00 + 75_00
    assert store.read(measure, Metric.REVENUE, NOVEMBER, "EUR") == 10_00


def test_a_customer_is_new_in_the_month_of_the_first_purchase_or_deal(store: Store):
    old, bought, won, both = (add_person(store, name) for name in ("A", "B", "C", "D"))
    _buy(store, old, "2026-10-02", _cny(1))
    _buy(store, old, "2026-11-02", _cny(1))
    _buy(store, bought, "2026-11-30", _cny(1))
    _win(store, won, "2026-11-01", None)
    _win(store, both, "2026-09-30", None)
    _buy(store, both, "2026-11-09", _cny(1))

    assert store.read(measure, Metric.NEW_CUSTOMERS, NOVEMBER) == 2


def test_contacts_visits_leads_and_what_was_done_on_time_are_counted_by_local_days(store: Store):
    customer = add_person(store, "王晓明")
    last = _at("2026-11-30", 23)
    for kind, at in (
        (InteractionKind.VISIT, _at("2026-11-01", 0)),
        (InteractionKind.CALL, last),
        (InteractionKind.NOTE, _at("2026-11-03")),
        (InteractionKind.VISIT, last + 3_600_000),
    ):
        store.write(Op.LOG_INTERACTION, log_interaction, customer, InteractionEdit(kind=kind, at=at))
    store.write(Op.PLAN_FOLLOW_UP, _add_follow_ups_and_leads, customer)

    def count(metric: Metric) -> int:
        return store.read(measure, metric, NOVEMBER)

    assert (count(Metric.CONTACTS), count(Metric.VISITS)) == (2, 1)
    assert (count(Metric.ON_TIME), count(Metric.NEW_LEADS)) == (2, 1)


def _add_follow_ups_and_leads(session: Session, customer: int) -> None:
    days = (("2026-11-10", "2026-11-10"), ("2026-11-10", "2026-11-09"), ("2026-11-10", "2026-11-11"))
    for due, done in (*days, ("2026-12-24", "2026-12-01")):
        session.add(
            FollowUp(id=new_id(), created_at=1, customer_id=customer, due_on=due, done_at=_at(done, 23))
        )
    for day in ("2026-10-31", "2026-11-22"):
        session.add(Lead(id=new_id(), created_at=1, status="new", score=0, received_at=_at(day)))


def test_nothing_of_a_customer_in_the_trash_counts_until_they_are_back(store: Store):
    customer = add_person(store, "王晓明")
    _buy(store, customer, "2026-11-02", _cny(1))
    _win(store, customer, "2026-11-02", _cny(2))
    payment = PaymentEdit(paid_on="2026-11-02", money=_cny(3))
    store.write(Op.RECORD_PAYMENT, record_payment, customer, payment)
    visit = InteractionEdit(kind=InteractionKind.VISIT, at=_at("2026-11-03"))
    store.write(Op.LOG_INTERACTION, log_interaction, customer, visit)
    store.write(Op.PLAN_FOLLOW_UP, _add_follow_ups_and_leads, customer)

    def counted() -> dict[Metric, int]:
        return {
            one: store.read(measure, one, NOVEMBER, "CNY") for one in Metric if one is not Metric.NEW_LEADS
        }

    before = counted()
    assert all(before.values())
    store.write(Op.TRASH, trash_customers, [customer])
    assert not any(counted().values())
    store.write(Op.RESTORE, restore_customers, [customer])
    assert counted() == before


def test_a_goal_tells_how_far_it_is_and_what_each_week_needs(store: Store):
    customer = add_person(store, "王晓明")
    _buy(store, customer, "2026-11-02", _cny(45_000_00))
    _goal(store, Metric.REVENUE, 120_000_00)

    one = _only(store)

    assert (one.pace.actual, one.pace.due, one.pace.standing) == (
        45_000_00,
        60_000_00,
        Standing.BEHIND,
    )
    assert one.pace.needed_a_week == 35_000_00
    assert say_progress(one, Language.EN) == "¥45,000 of ¥120,000"
    assert say_pace(one, Language.EN) == "¥35,000 a week from now on"
    assert say_pace(one, Language.ZH_CN) == "今后每周需完成 ¥35,000"
    assert say_pace(_only(store, date(2026, 11, 25)), Language.EN) == "¥75,000 by 30 Nov"
    assert say_pace(_only(store, date(2027, 1, 1)), Language.EN) == "ended on 2026-11-30"


def test_the_months_goal_is_the_target_that_today_shows(store: Store):
    assert store.read(month_pace, date(2026, 11, 22)).target is None
    _goal(store, Metric.REVENUE, 100_00)
    assert store.read(month_pace, date(2026, 11, 9)).target == _cny(100_00)
    assert _only(store).pace.target == 100_00


def test_one_metric_has_one_target_for_one_period(store: Store):
    goal = _goal(store, Metric.VISITS, 12)
    with pytest.raises(BadInput) as refused:
        _goal(store, Metric.VISITS, 20)
    assert (refused.value.field, refused.value.problem) == ("goal", "there_already")

    edit = GoalEdit(metric=Metric.VISITS, period=Period.MONTH, day=date(2026, 11, 1), target=20, name="North")
    store.write(Op.EDIT_GOAL, set_goal, edit, goal)
    one = _only(store)
    assert (one.id, one.pace.target, one.name, one.currency) == (goal, 20, "North", "")


@pytest.mark.parametrize("target", [0, -5, 10**15 + 1])
def test_a_target_is_a_sensible_number(store: Store, target: int):
    with pytest.raises(BadInput):
        _goal(store, Metric.REVENUE, target)
    assert store.read(goal_board, date(2026, 11, 1)) == []


def test_reviews_stay_with_their_goal_and_undo_walks_back(store: Store):
    goal = _goal(store, Metric.WON_DEALS, 4, Period.QUARTER)
    before = contents(store)["goal"]
    for day, said in ((date(2026, 11, 2), "Slow start"), (date(2026, 11, 9), "两单已到谈判阶段")):
        store.write(Op.EDIT_GOAL, review_goal, goal, day, said)

    assert [(one.on, one.text) for one in _only(store).reviews] == [
        (date(2026, 11, 2), "Slow start"),
        (date(2026, 11, 9), "两单已到谈判阶段"),
    ]
    with pytest.raises(BadInput):
        store.write(Op.EDIT_GOAL, review_goal, goal, date(2026, 11, 9), "  ")

    store.undo()
    store.undo()
    assert contents(store)["goal"] == before
    store.write(Op.EDIT_GOAL, delete_goal, goal)
    assert store.read(goal_board, date(2026, 11, 9)) == []


def test_goals_come_nearest_horizon_first(store: Store):
    for period in reversed(Period):
        _goal(store, Metric.CONTACTS, 10, period)
    shown = store.read(goal_board, date(2026, 11, 9))

    assert [one.period for one in shown] == list(Period)
    assert [say_period(one.period, one.first, Language.EN) for one in shown] == [
        "Nov 2026",
        "Q4 2026",
        "2026",
        "2026–2028",
    ]
    assert [say_period(one.period, one.first, Language.ZH_CN) for one in shown] == [
        "2026年11月",
        "2026年第4季度",
        "2026年",
        "2026–2028年",
    ]


def test_every_metric_period_and_standing_has_words():
    assert set(METRICS) == set(FORMULAS) == set(Metric)
    assert set(PERIODS) == set(Period)
    assert set(STANDINGS) == set(Standing)


def test_a_goal_of_another_home_currency_counts_its_own_money_only(store: Store):
    customer = add_person(store, "Rossi")
    day = date(2026, 11, 22)
    _goal(store, Metric.REVENUE, 10_00)
    _buy(store, customer, day.isoformat(), _cny(7_00))
    _buy(store, customer, (day - timedelta(1)).isoformat(), Money(currency="EUR", amount_minor=5_00))

    assert _only(store).pace.actual == 7_00


def test_goals_that_run_stand_before_those_to_come_and_those_that_are_over(store: Store):
    for month in (9, 10, 11, 12):
        edit = GoalEdit(metric=Metric.VISITS, period=Period.MONTH, day=date(2026, month, 5), target=10)
        store.write(Op.EDIT_GOAL, set_goal, edit)
    _goal(store, Metric.VISITS, 100, Period.YEAR)
    shown = store.read(goal_board, date(2026, 11, 30))

    assert [(one.first.month, one.period, one.running) for one in shown] == [
        (11, Period.MONTH, True),
        (1, Period.YEAR, True),
        (12, Period.MONTH, False),
        (10, Period.MONTH, False),
        (9, Period.MONTH, False),
    ]


def test_today_and_the_goal_count_the_same_money(store: Store):
    customer = add_person(store, "Rossi")
    _goal(store, Metric.REVENUE, 100_00)
    _buy(store, customer, "2026-11-03", _cny(40_00))
    _buy(store, customer, "2026-11-04", Money(currency="EUR", amount_minor=2_00))
    store.write(Op.SAVE_RATE, save_rate, "EUR", "2026-01-01", Decimal("7.5"))
    month = store.read(month_pace, date(2026, 11, 5))

    assert _only(store).pace.actual == month.sold.amount_minor == 55_00
    assert month.by_day == (0, 0, 40_00, 55_00, 55_00)


def test_the_month_is_counted_as_its_goal_measures_it(store: Store):
    customer, day = add_person(store, "Rossi"), "2026-11-03"

    def month() -> tuple[Metric, int, Money | None]:
        found = store.read(month_pace, date(2026, 11, 22))
        return found.metric, found.sold.amount_minor, found.target

    assert month() == (Metric.REVENUE, 0, None)
    _win(store, customer, day, _cny(700_00))
    assert month() == (Metric.WON_AMOUNT, 700_00, None)
    _buy(store, customer, day, _cny(40_00))
    assert month() == (Metric.REVENUE, 40_00, None)
    _goal(store, Metric.PAYMENTS, 500_00)
    assert month() == (Metric.PAYMENTS, 0, _cny(500_00))
    _goal(store, Metric.WON_AMOUNT, 900_00)
    assert month() == (Metric.WON_AMOUNT, 700_00, _cny(900_00))


def test_won_deals_are_set_beside_what_was_to_be_won_and_else_beside_revenue(store: Store):
    on = date(2026, 11, 22)

    def targets() -> set[int | None]:
        return {one.target for one in store.read(monthly_forecast, None, on).months if one.month.month == 11}

    _goal(store, Metric.REVENUE, 500_00)
    assert targets() == {500_00}
    _goal(store, Metric.WON_AMOUNT, 90_00)
    assert targets() == {90_00}


def test_an_amount_without_a_rate_is_told_of_with_the_goal_and_the_month(store: Store) -> None:
    customer = add_person(store, "王晓明")
    on = date(2026, 11, 20)
    _goal(store, Metric.REVENUE, 10_000_00)
    store.write(Op.SAVE_RATE, save_rate, "EUR", "2026-01-01", Decimal("8"))
    for day, currency in (("2026-11-02", "CNY"), ("2026-11-03", "EUR"), ("2026-11-04", "USD")):
        _buy(store, customer, day, Money(currency=currency, amount_minor=100_00))
    _buy(store, customer, "2026-10-04", Money(currency="JPY", amount_minor=100))
    (goal,) = store.read(goal_board, on)
    month = store.read(month_pace, on)
    assert (goal.pace.actual, month.sold.amount_minor) == (900_00, 900_00)
    assert goal.left_out == month.left_out == ("USD",)
    assert say_left_out(goal.left_out, Language.EN) == "Not counted without an exchange rate: amounts in USD."
    assert say_left_out((), Language.EN) == ""
    store.write(Op.SAVE_RATE, save_rate, "USD", "2026-01-01", Decimal("7"))
    assert store.read(goal_board, on)[0].left_out == ()
