"""Deals found by what is typed: names in memory, the rest in clear columns."""

from datetime import timedelta

import pytest

from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import today
from desktop_crm.domain.errors import BadQuery
from desktop_crm.domain.money import Money
from desktop_crm.domain.pipelines import StageKind
from desktop_crm.operations.deals import DealEdit, DealMove, create_deal, edit_deal, move_deal
from desktop_crm.operations.edits import FollowUpEdit
from desktop_crm.operations.follow_ups import plan_follow_up
from desktop_crm.operations.pipelines import add_pipeline, begin_pipeline
from desktop_crm.operations.products import ProductEdit, add_product
from desktop_crm.operations.stages import StageEdit
from desktop_crm.operations.tags import add_tags
from desktop_crm.queries.board import board, deals_of_pipeline
from desktop_crm.queries.deal_finder import count_deals
from desktop_crm.queries.deals import deal_rows
from desktop_crm.queries.pipelines import list_pipelines
from desktop_crm.queries.sales_search import search_everywhere
from desktop_crm.store.store import Store
from tests.builders import add_person, reopened


@pytest.fixture
def store(store: Store) -> Store:
    store.write(Op.EDIT_PIPELINE, begin_pipeline)
    return store


def add(store: Store, title: str, stage: int = 0, **values: object) -> int:
    stage_id = store.read(list_pipelines)[0].stages[stage].id
    edit = DealEdit(title=title, stage_id=stage_id, **values)  # type: ignore[arg-type]
    return store.write(Op.CREATE_DEAL, create_deal, edit).value


def yuan(amount: int) -> Money:
    return Money(currency="CNY", amount_minor=amount * 100)


def found(store: Store, text: str) -> list[str]:
    ids = store.read(deals_of_pipeline, None, today(), text)
    titles = [row.title for row in store.read(deal_rows, ids, today())]
    assert store.read(count_deals, [text], None, today()) == {text: len(titles)}
    return titles


def day(ahead: int) -> str:
    return (today() + timedelta(days=ahead)).isoformat()


def test_words_are_found_in_titles_in_customers_names_and_by_pinyin(store: Store) -> None:
    rossi, li = add_person(store, "Rossi Ceramics"), add_person(store, "李明朗")
    add(store, "kiln parts", customer_id=rossi)
    add(store, "Kiln, second", customer_id=li)
    add(store, "窑炉备件")
    assert found(store, "kiln") == ["kiln parts", "Kiln, second"]
    assert found(store, "KILN rossi") == ["kiln parts"]
    assert found(store, "lml kiln") == ["Kiln, second"]
    assert found(store, "窑炉") == found(store, "yaolu") == ["窑炉备件"]
    assert found(store, "lathe") == []


def test_stages_are_found_in_either_language_and_by_a_part_of_their_name(store: Store) -> None:
    add(store, "new")
    add(store, "offered", 2)
    add(store, "talking", 3)
    assert found(store, "stage:proposal") == found(store, "阶段:已报价") == ["offered"]
    assert found(store, "stage:prop stage:nego") == ["offered", "talking"]


def test_states_days_and_amounts_narrow_what_is_found(store: Store) -> None:
    soon = add(store, "soon", money=yuan(60_000), expected_on=day(5))
    add(store, "late", money=yuan(900), opened_on=day(-20), expected_on=day(-3))
    add(store, "yen", money=Money(currency="JPY", amount_minor=60_000))
    add(store, "unknown")
    store.write(Op.MOVE_DEAL, move_deal, add(store, "done"), DealMove(stage_id=_stage(store, 4)))
    assert found(store, "due:<7d") == ["late", "soon"]
    assert found(store, "due:overdue") == ["late"]
    assert found(store, "status:won closed:<30d") == ["done"]
    assert found(store, "amount:>5万") == ["soon", "yen"]
    assert found(store, "amount:500-1000") == ["late"]
    assert found(store, "amount:60000jpy") == ["yen"]
    store.write(Op.EDIT_DEAL, edit_deal, soon, DealEdit(forecast="committed", money=yuan(60_000)))
    assert found(store, "forecast:committed") == ["soon"]


def test_cooling_deals_and_those_without_a_next_step_are_found(store: Store) -> None:
    customer = add_person(store, "Anna")
    add(store, "old", customer_id=customer, opened_on=day(-90))
    planned = add(store, "planned", customer_id=customer)
    step = FollowUpEdit(title="call", due_on=day(1), deal_id=planned)
    store.write(Op.PLAN_FOLLOW_UP, plan_follow_up, customer, step)
    assert found(store, "is:cooling") == ["old"]
    assert found(store, "is:unplanned") == ["old"]


def test_products_and_what_is_said_of_the_customer_count_too(store: Store) -> None:
    product = store.write(Op.EDIT_PRODUCT, add_product, ProductEdit(name="Celadon glaze")).value
    vip, other = add_person(store, "Anna"), add_person(store, "Ben")
    store.write(Op.TAG, add_tags, [vip], ["VIP"])
    add(store, "glaze", customer_id=vip, product_id=product)
    add(store, "clay", customer_id=other)
    assert found(store, "product:glaze") == found(store, "tag:vip") == ["glaze"]


def test_a_text_that_names_a_pipeline_is_looked_for_there(store: Store) -> None:
    add(store, "here")
    stages = [StageEdit(name=kind.value, kind=kind) for kind in StageKind]
    renewals = store.write(Op.EDIT_PIPELINE, add_pipeline, "Renewals", stages).value
    stage_id = store.read(list_pipelines)[1].stages[0].id
    store.write(Op.CREATE_DEAL, create_deal, DealEdit(title="there", stage_id=stage_id))
    assert found(store, "pipeline:renew") == ["there"]
    assert found(store, "") == ["here"]
    shown = store.read(board, None, today(), "pipeline:renew")
    assert [one.id for one in (shown.pipeline,) if one] == [renewals]


def test_a_board_shows_and_sums_what_fits(store: Store) -> None:
    add(store, "kiln", money=yuan(100))
    add(store, "clay", money=yuan(50))
    shown = store.read(board, None, today(), "kiln")
    assert (shown.fitting, shown.open_count, shown.open_sums) == (1, 1, (yuan(100),))
    assert [len(stage.ids) for stage in shown.stages] == [1, 0, 0, 0, 0, 0]
    assert store.read(board, None, today()).fitting is None


def test_names_follow_edits_undo_and_a_restart(store: Store) -> None:
    deal = add(store, "kiln")
    store.write(Op.EDIT_DEAL, edit_deal, deal, DealEdit(title="lathe"))
    assert (found(store, "kiln"), found(store, "lathe")) == ([], ["lathe"])
    store.undo()
    assert (found(store, "kiln"), found(store, "lathe")) == (["kiln"], [])
    again = reopened(store)
    again.load_search()
    assert found(again, "kiln") == ["kiln"]
    again.close()


def test_what_was_written_before_the_memory_is_filled_is_found_once(store: Store) -> None:
    add(store, "kiln one")
    add(store, "kiln two")
    store.load_search()
    assert found(store, "kiln") == ["kiln one", "kiln two"]
    assert [sale.name for sale in store.read(search_everywhere, "kiln one", 8).sales] == ["kiln one"]


def test_a_text_that_says_nothing_is_refused_and_not_counted(store: Store) -> None:
    with pytest.raises(BadQuery):
        store.read(board, None, today(), "status:maybe")
    assert store.read(count_deals, ["status:maybe"], None, today()) == {}


def _stage(store: Store, place: int) -> int:
    return store.read(list_pipelines)[0].stages[place].id
