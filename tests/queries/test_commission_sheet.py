"""The commission sheet on a real store, and as a file."""

import csv
import io
from datetime import date

import pytest

from desktop_crm.charts.report_pages import report_pages
from desktop_crm.domain.changes import Op
from desktop_crm.domain.commission import Basis, Plan, Step
from desktop_crm.domain.errors import BadInput
from desktop_crm.domain.goals import Metric, Period
from desktop_crm.domain.money import Money
from desktop_crm.exchange.report_table import report_csv, report_workbook
from desktop_crm.exchange.xlsx_table import read_workbook
from desktop_crm.operations.archive import trash_customers
from desktop_crm.operations.commission import save_plan
from desktop_crm.operations.deals import DealEdit, create_deal
from desktop_crm.operations.goals import GoalEdit, set_goal
from desktop_crm.operations.payments import PaymentEdit, record_payment
from desktop_crm.operations.products import ProductEdit, add_product
from desktop_crm.queries.commission import (
    CommissionSheet,
    commission_plan,
    commission_sheet,
    product_categories,
)
from desktop_crm.queries.pipelines import list_pipelines
from desktop_crm.store.store import Store
from desktop_crm.wording.commission import say_commission, say_plan
from desktop_crm.wording.languages import Language
from tests.builders import add_person

PLAN = Plan(steps=(Step(above=0, rate=200), Step(above=100, rate=550)), categories=(("Service", 1_000),))


@pytest.fixture
def store(store: Store) -> Store:
    store.write(Op.CREATE_DEAL, create_deal, DealEdit(title="open", opened_on="2026-11-01"))
    return store


def _win(store: Store, day: str, amount: int, currency: str = "CNY", product: int | None = None) -> None:
    customer = add_person(store, "=王晓明")
    stages = store.read(list_pipelines)[0].stages
    edit = DealEdit(
        title="窑炉配件",
        customer_id=customer,
        money=Money(currency=currency, amount_minor=amount),
        stage_id=next(stage.id for stage in stages if stage.kind == "won"),
        opened_on="2026-01-05",
        closed_on=day,
        product_id=product,
    )
    store.write(Op.CREATE_DEAL, create_deal, edit)


def _sheet(store: Store, period: Period = Period.MONTH) -> CommissionSheet:
    return store.read(commission_sheet, period, date(2026, 11, 22))


def _sold(store: Store) -> None:
    service = store.write(Op.EDIT_PRODUCT, add_product, ProductEdit(name="Care", category="Service")).value
    _win(store, "2026-11-20", 30_000_00)
    _win(store, "2026-11-02", 90_000_00)
    _win(store, "2026-11-03", 10_000_00, product=service)
    _win(store, "2026-10-31", 99_00)
    _win(store, "2026-11-05", 99_00, currency="EUR")
    edit = GoalEdit(metric=Metric.WON_AMOUNT, period=Period.MONTH, day=date(2026, 11, 1), target=100_000_00)
    store.write(Op.EDIT_GOAL, set_goal, edit)
    store.write(Op.EDIT_COMMISSION, save_plan, PLAN)


def test_deals_won_climb_the_steps_in_the_order_of_days(store: Store):
    _sold(store)
    sheet = _sheet(store)

    assert [(one.on, one.category, one.amount, one.commission) for one in sheet.lines] == [
        ("2026-11-02", "", 90_000_00, 1_800_00),
        ("2026-11-03", "Service", 10_000_00, 1_000_00),
        # 10,000 up to the target at 2 %, 20,000 beyond it at 5.5 %.
        ("2026-11-20", "", 30_000_00, 200_00 + 1_100_00),
    ]
    assert (sheet.amount, sheet.commission, sheet.target, sheet.left_out) == (
        130_000_00,
        4_100_00,
        100_000_00,
        1,
    )
    assert store.read(product_categories) == ["Service"]


def test_commission_on_payments_takes_the_goal_for_revenue_where_there_is_none_for_payments(store: Store):
    customer = add_person(store, "Rossi")
    for day, amount in (("2026-11-01", 60_00), ("2026-12-31", 60_00), ("2027-01-01", 60_00)):
        edit = PaymentEdit(paid_on=day, money=Money(currency="CNY", amount_minor=amount), reference="INV-7")
        store.write(Op.RECORD_PAYMENT, record_payment, customer, edit)
    goal = GoalEdit(metric=Metric.REVENUE, period=Period.QUARTER, day=date(2026, 11, 1), target=100_00)
    store.write(Op.EDIT_GOAL, set_goal, goal)
    store.write(
        Op.EDIT_COMMISSION, save_plan, Plan(basis=Basis.PAID, steps=(Step(above=0, rate=0), PLAN.steps[1]))
    )

    sheet = _sheet(store, Period.QUARTER)

    assert [(one.customer, one.title, one.commission) for one in sheet.lines] == [
        ("Rossi", "INV-7", 0),
        ("Rossi", "INV-7", 1_10),
    ]

    store.write(Op.TRASH, trash_customers, [customer])
    assert _sheet(store, Period.QUARTER).lines == ()


def test_a_plan_is_kept_and_undone_as_one_step(store: Store):
    assert store.read(commission_plan) == Plan()
    store.write(Op.EDIT_COMMISSION, save_plan, PLAN)
    assert store.read(commission_plan) == PLAN
    with pytest.raises(BadInput):
        store.write(Op.EDIT_COMMISSION, save_plan, Plan(steps=(Step(above=5, rate=200),)))
    store.undo()
    assert store.read(commission_plan) == Plan()


def test_the_sheet_says_its_rule_its_target_and_its_sums(store: Store):
    _sold(store)
    report = say_commission(_sheet(store), Language.EN)

    assert report.facts == (
        "Nov 2026, amounts in CNY",
        "2% of deals won; 5.5% from 100 % of the target on; Service: 10%",
        "Target of the period: ¥100,000",
        "Left out, for there is no exchange rate for their currency: 1.",
    )
    assert report.tables[0].rows[2][3:] == ("", 30_000, "4.3%", 1_300)
    assert report.tables[0].total[4:] == (130_000, "", 4_100)
    assert say_plan(PLAN, Language.ZH_CN) == "按赢单的 2%；达到目标 100% 以上的部分 5.5%；Service：10%"


def test_the_sheet_is_exported_with_harmless_text_and_true_numbers(store: Store):
    _sold(store)
    report = say_commission(_sheet(store), Language.EN)

    rows = list(csv.reader(io.StringIO(report_csv(report).decode("utf-8-sig"))))
    line = next(row for row in rows if row[:1] == ["2026-11-20"])
    assert line[1:] == ["'=王晓明", "窑炉配件", "", "30000.00", "4.3%", "1300.00"]
    cells = [cell for row in read_workbook(report_workbook(report)).rows for cell in row]
    assert "=王晓明" in cells
    assert report_pages(report).startswith(b"%PDF")


def test_an_empty_sheet_is_a_sheet(store: Store):
    report = say_commission(_sheet(store), Language.ZH_CN)

    assert report.tables[0].all_rows == ()
    assert report_pages(report).startswith(b"%PDF")
    assert report_workbook(report)[:2] == b"PK"
