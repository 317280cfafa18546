"""Pipelines of the user's own: stages that are added, ordered and taken away without losing a deal."""

from datetime import date
from decimal import Decimal

import pytest

from desktop_crm.domain.changes import Op
from desktop_crm.domain.errors import BadInput, StageInUse
from desktop_crm.domain.money import Money
from desktop_crm.domain.pipelines import StageKind
from desktop_crm.operations.deals import DealEdit, create_deal
from desktop_crm.operations.exchange_rates import delete_rate, save_rate
from desktop_crm.operations.pipelines import add_pipeline, archive_pipeline, begin_pipeline
from desktop_crm.operations.stages import StageEdit, add_stage, delete_stage, edit_stage, order_stages
from desktop_crm.queries.deals import deal_rows
from desktop_crm.queries.exchange_rates import known_rates, list_rates
from desktop_crm.queries.pipelines import StageRow, list_pipelines
from desktop_crm.store.store import Store

A_DAY = date(2026, 6, 1)


@pytest.fixture
def store(store: Store) -> Store:
    store.write(Op.EDIT_PIPELINE, begin_pipeline)
    return store


def _stages(store: Store) -> tuple[StageRow, ...]:
    return store.read(list_pipelines)[0].stages


def _names(store: Store) -> list[str]:
    return [stage.name for stage in _stages(store)]


def test_a_new_stage_comes_before_won_and_lost(store: Store) -> None:
    pipeline = store.read(list_pipelines)[0]
    edit = StageEdit(name="样品测试", probability=60, checklist=("寄样", " ", "反馈"))
    store.write(Op.EDIT_PIPELINE, add_stage, pipeline.id, edit)
    added = _stages(store)[4]
    assert (added.name, added.probability, added.checklist) == ("样品测试", 60, ("寄样", "反馈"))
    assert [stage.kind for stage in _stages(store)] == ["open"] * 5 + ["won", "lost"]


def test_stages_are_put_into_another_order_and_undo_puts_them_back(store: Store) -> None:
    before = _names(store)
    ids = [stage.id for stage in _stages(store)]
    order = [ids[1], ids[0], *ids[2:]]
    store.write(Op.EDIT_PIPELINE, order_stages, store.read(list_pipelines)[0].id, order)
    assert _names(store)[:2] == [before[1], before[0]]
    store.undo()
    assert _names(store) == before


def test_a_stage_with_deals_stays_until_they_go_elsewhere(store: Store) -> None:
    first, second = _stages(store)[:2]
    deal = store.write(Op.CREATE_DEAL, create_deal, DealEdit(title="kiln", stage_id=first.id)).value
    with pytest.raises(StageInUse) as refused:
        store.write(Op.EDIT_PIPELINE, delete_stage, first.id)
    assert refused.value.deals == 1
    store.write(Op.EDIT_PIPELINE, delete_stage, first.id, second.id)
    (row,) = store.read(deal_rows, [deal], A_DAY)
    assert row.stage_id == second.id
    store.undo()
    assert store.read(deal_rows, [deal], A_DAY)[0].stage_id == first.id


def test_deals_of_a_deleted_stage_are_neither_won_nor_lost_by_it(store: Store) -> None:
    first, won = _stages(store)[0], _stages(store)[4]
    with pytest.raises(BadInput):
        store.write(Op.EDIT_PIPELINE, delete_stage, first.id, won.id)


def test_the_last_stage_of_a_kind_stays(store: Store) -> None:
    with pytest.raises(StageInUse) as refused:
        store.write(Op.EDIT_PIPELINE, delete_stage, _stages(store)[-1].id)
    assert refused.value.deals == 0


def test_a_stage_with_deals_keeps_its_kind(store: Store) -> None:
    first = _stages(store)[0]
    store.write(Op.CREATE_DEAL, create_deal, DealEdit(title="kiln", stage_id=first.id))
    with pytest.raises(StageInUse):
        store.write(Op.EDIT_PIPELINE, edit_stage, first.id, StageEdit(kind=StageKind.WON))
    store.write(Op.EDIT_PIPELINE, edit_stage, first.id, StageEdit(name="Inbox", rotting_days=0))
    assert (_stages(store)[0].name, _stages(store)[0].rotting_days) == ("Inbox", None)


def test_a_second_pipeline_needs_a_stage_of_each_kind(store: Store) -> None:
    with pytest.raises(BadInput):
        store.write(Op.EDIT_PIPELINE, add_pipeline, "Service", [StageEdit(name="Open")])
    stages = [
        StageEdit(name=kind.name, kind=kind) for kind in (StageKind.LOST, StageKind.WON, StageKind.OPEN)
    ]
    added = store.write(Op.EDIT_PIPELINE, add_pipeline, "Service", stages).value
    assert [stage.kind for stage in store.read(list_pipelines)[1].stages] == ["open", "won", "lost"]
    store.write(Op.EDIT_PIPELINE, archive_pipeline, store.read(list_pipelines)[0].id)
    with pytest.raises(StageInUse):
        store.write(Op.EDIT_PIPELINE, archive_pipeline, added)


def test_rates_hold_from_their_day_on(store: Store) -> None:
    for day, rate in (("2026-01-01", "7.80"), ("2026-06-01", "8.10"), ("2026-06-01", "8.00")):
        store.write(Op.SAVE_RATE, save_rate, "eur", day, Decimal(rate))
    rates, euro = store.read(known_rates), Money(currency="EUR", amount_minor=100)
    at = {day: rates.at_home(euro, day) for day in ("2025-12-31", "2026-05-31", "2026-06-01")}
    assert at == {"2025-12-31": 780, "2026-05-31": 780, "2026-06-01": 800}
    assert rates.at_home(Money(currency="USD", amount_minor=1), "2026-06-01") is None
    store.write(Op.SAVE_RATE, delete_rate, store.read(list_rates)[0].id)
    assert store.read(known_rates).at_home(euro, "2026-06-01") == 780


@pytest.mark.parametrize(
    ("currency", "rate"), [("CNY", "1"), ("euro", "8"), ("EUR", "0"), ("EUR", "-8"), ("EUR", "NaN")]
)
def test_what_is_no_rate_is_refused(store: Store, currency: str, rate: str) -> None:
    with pytest.raises(BadInput):
        store.write(Op.SAVE_RATE, save_rate, currency, "2026-01-01", Decimal(rate))
