"""A month on one page: figures against a small store reckoned by hand, each with its definition."""

from datetime import date, datetime

import pytest

from desktop_crm.charts.month_contents import MonthPage
from desktop_crm.charts.month_page import month_page
from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import instant
from desktop_crm.domain.goals import Metric, Period
from desktop_crm.domain.interactions import InteractionKind
from desktop_crm.domain.money import Money
from desktop_crm.operations import interactions
from desktop_crm.operations.deals import DealEdit, create_deal
from desktop_crm.operations.edits import InteractionEdit, PurchaseEdit
from desktop_crm.operations.goals import GoalEdit, set_goal
from desktop_crm.operations.interactions import log_interaction
from desktop_crm.operations.payments import PaymentEdit, record_payment
from desktop_crm.operations.purchases import record_purchase
from desktop_crm.queries.month_report import month_report
from desktop_crm.queries.pipelines import list_pipelines
from desktop_crm.store.store import Store
from desktop_crm.wording.languages import Language
from desktop_crm.wording.month import say_month
from desktop_crm.wording.month_words import DEFINITIONS, NAMES
from tests.builders import add_person

ON = date(2026, 11, 22)


@pytest.fixture(autouse=True)
def _logged_on_that_day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(interactions, "now_ms", lambda: instant(datetime(2026, 11, 22, 12)))


def _cny(amount: int) -> Money:
    return Money(currency="CNY", amount_minor=amount)


def _fill(store: Store) -> None:
    customer = add_person(store, "王晓明", stage="loyal")
    for day, amount in (("2026-10-30", 4_000_00), ("2026-11-02", 3_000_00), ("2026-11-22", 2_000_00)):
        edit = PurchaseEdit(bought_on=day, money=_cny(amount))
        store.write(Op.RECORD_PURCHASE, record_purchase, customer, edit)
    edit = PaymentEdit(paid_on="2026-11-03", money=_cny(1_500_00))
    store.write(Op.RECORD_PAYMENT, record_payment, customer, edit)
    for kind, minutes, seconds in ((InteractionKind.VISIT, 90, 14), (InteractionKind.CALL, 30, 10)):
        at = instant(datetime(2026, 11, 3, 10))
        edit = InteractionEdit(kind=kind, at=at, minutes=minutes, seconds=seconds)
        store.write(Op.LOG_INTERACTION, log_interaction, customer, edit)
    goal = GoalEdit(metric=Metric.REVENUE, period=Period.MONTH, day=ON, target=10_000_00)
    store.write(Op.EDIT_GOAL, set_goal, goal)
    opened = DealEdit(
        title="Kiln",
        customer_id=customer,
        money=_cny(1_000_00),
        probability=40,
        opened_on="2026-11-01",
        expected_on="2026-12-05",
    )
    store.write(Op.CREATE_DEAL, create_deal, opened)
    stages = {stage.kind: stage.id for stage in store.read(list_pipelines)[0].stages}
    for kind, amount in (("won", 700_00), ("won", 300_00), ("lost", 900_00)):
        edit = DealEdit(
            title="x",
            customer_id=customer,
            money=_cny(amount),
            stage_id=stages[kind],
            opened_on="2026-11-01",
            closed_on="2026-11-11",
        )
        store.write(Op.CREATE_DEAL, create_deal, edit)


def _page(
    store: Store, language: Language = Language.EN, month: date = ON, *, names: bool = True
) -> MonthPage:
    return say_month(store.read(month_report, month, ON), language, names=names)


def test_every_figure_of_the_month_is_what_the_store_holds(store: Store):
    _fill(store)
    page = _page(store)
    told = {one.name: (one.value, one.aside) for one in page.figures}

    assert page.title == "Nov 2026 on one page"
    assert page.facts[1] == "The month still runs: figures until 2026-11-22."
    assert told["Revenue"] == ("¥5,000", "+25% on the month before")
    assert told["Target reached"] == ("50%", "of ¥10,000")
    assert told["Amount won"] == ("¥1,000", "deals won: 2")
    assert told["Win rate"] == ("67%", "2 won (10 d), 1 lost (10 d)")
    assert told["Payments received"] == ("¥1,500", "")
    assert told["Forecast, three months"] == ("¥400.00", "2026-11 – 2027-01")
    assert told["Contacts"] == ("2", "2 h, visits: 1")
    assert told["Log time"] == ("12 s", "average 12 s, n = 2")
    assert told["Sales per hour"] == ("¥2,500", "")
    # The first purchase was in October.
    assert told["New customers"] == ("0", "")
    assert page.tables[0].rows == (("王晓明", "¥5,000"),)


def test_a_month_that_is_over_is_whole(store: Store):
    _fill(store)
    page = _page(store, month=date(2026, 10, 9))

    assert page.facts == (
        "2026-10-01 to 2026-10-31 · amounts in CNY · other currencies by the rates kept in the program",
    )
    assert {one.name: one.value for one in page.figures}["Revenue"] == "¥4,000"


@pytest.mark.parametrize("language", Language)
def test_it_is_one_page_with_a_definition_of_every_figure(store: Store, language: Language):
    _fill(store)
    page = _page(store, language)

    assert set(NAMES) == set(DEFINITIONS)
    assert len(page.figures) == len(NAMES)
    assert all(one.definition and one.value for one in page.figures)
    assert b"/Count 1 " in month_page(page)


def test_nobody_is_named_where_names_are_not_wanted(store: Store):
    _fill(store)

    assert "王晓明" in str(_page(store))
    assert "王晓明" not in str(_page(store, names=False))


def test_an_empty_store_has_a_page_too(store: Store):
    page = _page(store)

    assert {one.value for one in page.figures} == {"¥0.00", "–", "0"}
    assert month_page(page).startswith(b"%PDF")


def test_the_page_tells_which_amounts_do_not_count(store: Store) -> None:
    _fill(store)
    assert not any("Not counted" in fact for fact in _page(store).facts)
    edit = PaymentEdit(paid_on="2026-11-03", money=Money(currency="USD", amount_minor=100_00))
    store.write(Op.RECORD_PAYMENT, record_payment, add_person(store, "Rossi"), edit)
    assert "Not counted without an exchange rate: amounts in USD." in _page(store).facts
    assert "因缺少汇率而未计入：USD 的金额。" in _page(store, Language.ZH_CN).facts
