"""The sales of the sample store: a lived-in pipeline relative to today, the same for the same plan, one undo step."""

from collections import Counter
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import today
from desktop_crm.domain.sample import SamplePlan
from desktop_crm.operations.sample_sales import fill_with_example
from desktop_crm.operations.settings import save_setting
from desktop_crm.queries.board import board
from desktop_crm.queries.deal_list import list_deals
from desktop_crm.queries.forecast import monthly_forecast
from desktop_crm.queries.leads import new_leads
from desktop_crm.queries.products import list_products
from desktop_crm.queries.receivables import receivables
from desktop_crm.queries.today import due_on
from desktop_crm.store.check import findings
from desktop_crm.store.store import Store
from tests.builders import contents, new_store

PLAN = SamplePlan(customers=120, seed=7, until=today())


@pytest.mark.parametrize(("language", "first", "lead"), [("en", "Lead", "Novak"), ("zh_CN", "线索", "远航")])
def test_the_sample_shows_a_lived_in_pipeline(store: Store, language: str, first: str, lead: str) -> None:
    store.write(Op.SAVE_SETTING, save_setting, "home_language", language)
    before = contents(store)
    store.write(Op.SAMPLE, fill_with_example, PLAN)

    shown = store.read(board, None, today())
    assert shown.stages[0].stage.name == first
    assert all(len(one.ids) for one in shown.stages[:4])
    due = store.read(due_on, today())
    assert len([one for one in due if one.due_time]) == 4
    assert all(one.planned_on < date.fromisoformat(one.due_on) for one in due if one.promise)
    assert any(one.promise for one in due)
    deals = store.read(list_deals)
    counts = Counter(deal.status for deal in deals)
    assert min(counts["open"], counts["won"], counts["lost"]) >= 5
    assert any(deal.reason for deal in deals if deal.status == "lost")
    oldest = min(date.fromisoformat(deal.opened_on) for deal in deals)
    assert 300 < (today() - oldest).days < 560
    assert all((deal.closed_on or "") <= today().isoformat() for deal in deals)
    owed = store.read(receivables, today())
    assert owed
    assert any(one.days_overdue > 0 for one in owed)
    months = store.read(monthly_forecast, None, today())
    assert months.left_out == 0
    assert all(month.target for month in months.months[:6])
    assert any(month.won for month in months.months)
    names = [one.company for one in store.read(new_leads)]
    assert any(lead in name for name in names)
    assert list(store.read(findings)) == []
    store.undo()
    assert contents(store) == before


def test_the_same_plan_gives_the_same_deals(tmp_path: Path) -> None:
    seen = []
    for name in ("one", "two"):
        store = new_store(tmp_path / f"{name}.crm")
        store.write(Op.SAMPLE, fill_with_example, PLAN)
        seen.append([(one.title, one.customer, one.stage, one.opened_on) for one in store.read(list_deals)])
        store.close()
    assert seen[0] == seen[1]


def test_a_sample_of_a_day_to_come_sells_as_well(store: Store) -> None:
    store.write(Op.SAMPLE, fill_with_example, replace(PLAN, until=today() + timedelta(300)))
    assert store.read(list_deals)


def test_a_sample_of_nobody_sells_nothing(store: Store) -> None:
    assert (
        store.write(Op.SAMPLE, fill_with_example, SamplePlan(customers=0, seed=1, until=today())).value == 0
    )
    assert store.read(list_deals) == []


def test_the_price_list_of_the_sample_tells_each_product_from_the_others(store: Store) -> None:
    store.write(Op.SAMPLE, fill_with_example, PLAN)
    listed = store.read(list_products)
    assert len({one.name for one in listed}) == len({one.code for one in listed}) == len(listed)
    assert all(one.unit and one.category and one.price for one in listed)
    assert {one.unit for one in listed if one.name.endswith(("(箱)", "(case)"))} <= {"箱", "case"}
