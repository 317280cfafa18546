"""What stands out, out of real deals, invoices and customers: each rule speaks when it should and is silent else."""

from datetime import timedelta

import pytest

from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import today
from desktop_crm.domain.insights import Insight, InsightKind
from desktop_crm.domain.money import Money
from desktop_crm.domain.prices import Price
from desktop_crm.domain.sales_documents import DocumentKind, DocumentStatus
from desktop_crm.operations.customers import edit_customer
from desktop_crm.operations.deals import DealEdit, create_deal
from desktop_crm.operations.document_lines import LineEdit
from desktop_crm.operations.documents import DocumentEdit, create_document
from desktop_crm.operations.edits import CustomerEdit, FollowUpEdit, PurchaseEdit
from desktop_crm.operations.follow_ups import plan_follow_up
from desktop_crm.operations.pipelines import begin_pipeline
from desktop_crm.operations.purchases import record_purchase
from desktop_crm.operations.settings import save_setting
from desktop_crm.queries.insights import FEWEST_CLOSED, MUTED, insight_feed
from desktop_crm.queries.pipelines import list_pipelines
from desktop_crm.queries.settings import HOME_LANGUAGE
from desktop_crm.store.store import Store
from desktop_crm.wording.insights import say_insight, say_meaning, say_task
from desktop_crm.wording.languages import Language
from tests.builders import add_person

TODAY = today()


@pytest.fixture
def store(store: Store) -> Store:
    store.write(Op.SAVE_SETTING, save_setting, HOME_LANGUAGE, "en")
    store.write(Op.EDIT_PIPELINE, begin_pipeline)
    return store


def day(ago: int) -> str:
    return (TODAY - timedelta(days=ago)).isoformat()


def deal(
    store: Store, stage: str, opened: int, closed: int | None = None, customer: int | None = None
) -> int:
    stages = {one.name: one.id for one in store.read(list_pipelines)[0].stages}
    edit = DealEdit(
        title="kiln",
        stage_id=stages[stage],
        customer_id=customer,
        opened_on=day(opened),
        closed_on=None if closed is None else day(closed),
        money=Money(currency="CNY", amount_minor=1_000_00),
    )
    return store.write(Op.CREATE_DEAL, create_deal, edit).value


def found(store: Store, kind: InsightKind) -> Insight | None:
    return next((one for one in store.read(insight_feed, TODAY).insights if one.kind is kind), None)


def test_an_empty_store_has_nothing_that_stands_out(store: Store) -> None:
    assert store.read(insight_feed, TODAY).insights == ()


def test_a_win_rate_that_fell_is_told_with_both_figures_and_the_deals_that_were_lost(store: Store) -> None:
    for number in range(FEWEST_CLOSED):
        deal(store, "Won" if number < 6 else "Lost", 200, 120)
    lost = [deal(store, "Won" if number < 2 else "Lost", 60, 10) for number in range(FEWEST_CLOSED)][2:]
    insight = found(store, InsightKind.WIN_RATE)
    assert insight is not None
    assert (insight.before, insight.now, insight.count, insight.whole) == (75, 25, 8, 8)
    assert set(insight.deals) == set(lost)
    said = say_insight(insight, Language.EN)
    assert said == "The win rate fell from 75 % to 25 % (8 deals closed, 8 in the three months before)."


def test_few_closed_deals_say_nothing_of_a_rate(store: Store) -> None:
    for number in range(FEWEST_CLOSED - 1):
        deal(store, "Won", 200, 120 + number)
        deal(store, "Lost", 60, 10)
    assert found(store, InsightKind.WIN_RATE) is None


def test_the_stage_where_deals_stick_is_told_with_those_deals(store: Store) -> None:
    stuck = {deal(store, "Proposal", 60) for _ in range(3)}
    deal(store, "Proposal", 2)
    deal(store, "Lead", 90)
    insight = found(store, InsightKind.STUCK_STAGE)
    assert insight is not None
    assert (insight.name, insight.count, insight.whole, set(insight.deals)) == ("Proposal", 3, 4, stuck)
    assert say_insight(insight, Language.ZH_CN) == "“Proposal”的 4 个商机中有 3 个停留超过 21 天。"


def test_deals_without_a_next_step_are_told_with_their_worth(store: Store) -> None:
    customer = add_person(store, "Ana Duarte")
    planned = deal(store, "Lead", 1, customer=customer)
    step = FollowUpEdit(due_on=day(0), title="Call", deal_id=planned)
    store.write(Op.PLAN_FOLLOW_UP, plan_follow_up, customer, step)
    aimless = {deal(store, "Lead", 1, customer=customer) for _ in range(3)}
    insight = found(store, InsightKind.NO_NEXT_STEP)
    assert insight is not None
    assert (insight.count, insight.whole, set(insight.deals)) == (3, 4, aimless)
    assert insight.money == Money(currency="CNY", amount_minor=3_000_00)


def test_a_source_that_brings_much_more_than_its_share_is_told(store: Store) -> None:
    for number in range(10):
        customer = add_person(store, f"Buyer {number}")
        source = "referral" if number < 5 else "exhibition"
        store.write(Op.EDIT_CUSTOMER, edit_customer, customer, CustomerEdit(source=source))
        money = Money(currency="CNY", amount_minor=900_00 if number < 5 else 100_00)
        bought = PurchaseEdit(bought_on=day(30), money=money)
        store.write(Op.RECORD_PURCHASE, record_purchase, customer, bought)
    insight = found(store, InsightKind.BEST_SOURCE)
    assert insight is not None
    assert (insight.name, insight.now, insight.before, len(insight.customers)) == ("referral", 90, 50, 5)


def test_what_is_overdue_is_told_while_it_grows(store: Store) -> None:
    customer = add_person(store, "Ana Duarte")
    line = LineEdit(price=Price(quantity=1_000, unit_price=500_00), text="kiln")
    for ago in (60, 10):
        edit = DocumentEdit(
            dated_on=day(ago + 30), due_on=day(ago), currency="CNY", lines=(line,), status=DocumentStatus.SENT
        )
        store.write(Op.EDIT_DOCUMENT, create_document, customer, DocumentKind.INVOICE, edit)
    insight = found(store, InsightKind.OVERDUE)
    assert insight is not None
    assert (insight.count, insight.customers) == (1, (customer,))
    assert insight.money == Money(currency="CNY", amount_minor=1_000_00)
    assert insight.money_before == Money(currency="CNY", amount_minor=500_00)


def test_a_muted_rule_is_silent_until_it_is_told_again(store: Store) -> None:
    for _ in range(3):
        deal(store, "Lead", 1)
    store.write(Op.SAVE_SETTING, save_setting, MUTED, ["no_next_step", "a rule of tomorrow"])
    feed = store.read(insight_feed, TODAY)
    assert feed.insights == ()
    assert feed.muted == (InsightKind.NO_NEXT_STEP,)
    store.write(Op.SAVE_SETTING, save_setting, MUTED, None)
    assert found(store, InsightKind.NO_NEXT_STEP) is not None


@pytest.mark.parametrize("kind", list(InsightKind))
@pytest.mark.parametrize("language", list(Language))
def test_every_rule_has_a_sentence_a_meaning_and_a_task(kind: InsightKind, language: Language) -> None:
    money = Money(currency="CNY", amount_minor=100)
    said = say_insight(Insight(kind=kind, count=3, money=money, money_before=money), language)
    assert "{" not in said + say_meaning(kind, language) + say_task(kind, language)
    assert say_meaning(kind, language) != say_task(kind, language)
