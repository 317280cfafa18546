"""Deals from the first word to won or lost, and leads that become customers."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import today
from desktop_crm.domain.errors import BadInput
from desktop_crm.domain.interactions import EntryKind
from desktop_crm.domain.money import Money
from desktop_crm.domain.stages import Source
from desktop_crm.operations.deals import (
    DealEdit,
    DealMove,
    create_deal,
    delete_deal,
    edit_deal,
    move_deal,
    tick_check,
)
from desktop_crm.operations.leads import LeadEdit, add_lead, drop_leads, qualify_lead
from desktop_crm.operations.pipelines import begin_pipeline
from desktop_crm.operations.products import ProductEdit, add_product
from desktop_crm.operations.settings import save_setting
from desktop_crm.queries.board import Board, board
from desktop_crm.queries.deals import close_reasons, deal_details, deal_rows, deals_of
from desktop_crm.queries.details import customer_details
from desktop_crm.queries.forecast import monthly_forecast
from desktop_crm.queries.leads import new_leads
from desktop_crm.queries.pipeline_figures import outcomes_by_reason, stage_figures
from desktop_crm.queries.pipelines import list_pipelines
from desktop_crm.queries.settings import HOME_LANGUAGE
from desktop_crm.queries.timeline import timeline
from desktop_crm.store.check import findings
from desktop_crm.store.models import Stage
from desktop_crm.store.store import Store
from tests.builders import add_person, contents, new_store

TODAY = today().isoformat()


@pytest.fixture
def store(store: Store) -> Store:
    store.write(Op.SAVE_SETTING, save_setting, "home_country", "DE")
    store.write(Op.SAVE_SETTING, save_setting, "home_currency", "EUR")
    return store


def euros(amount: int) -> Money:
    return Money(currency="EUR", amount_minor=amount * 100)


def add(store: Store, title: str = "kiln parts", **values: object) -> int:
    return store.write(Op.CREATE_DEAL, create_deal, DealEdit(title=title, **values)).value  # type: ignore[arg-type]


def stages(store: Store) -> dict[str, int]:
    return {stage.name: stage.id for stage in store.read(list_pipelines)[0].stages}


def seen(store: Store) -> Board:
    return store.read(board, None, today())


def column(store: Store, name: str) -> list[int]:
    return next(list(one.ids) for one in seen(store).stages if one.stage.name == name)


def test_the_first_deal_makes_the_first_pipeline_and_one_undo_takes_both_back(store: Store) -> None:
    before = contents(store)
    deal = add(store, money=euros(21_500))
    assert list(stages(store)) == ["Lead", "Qualified", "Proposal", "Negotiation", "Won", "Lost"]
    assert column(store, "Lead") == [deal]
    store.undo()
    assert contents(store) == before


def test_the_first_pipeline_speaks_the_language_of_the_home_country(tmp_path: Path) -> None:
    store = new_store(tmp_path / "cn.crm")
    store.write(Op.SAVE_SETTING, save_setting, "home_country", "CN")
    store.write(Op.CREATE_DEAL, begin_pipeline)
    assert next(iter(stages(store))) == "线索"
    store.close()


def test_a_deal_walks_the_stages_and_its_history_says_for_how_long(store: Store) -> None:
    start = today() - timedelta(20)
    deal = add(store, opened_on=start.isoformat(), money=euros(900))
    for name, days in (("Proposal", 12), ("Won", 20)):
        move = DealMove(
            stage_id=stages(store)[name], on=(start + timedelta(days)).isoformat(), reason="Price"
        )
        store.write(Op.MOVE_DEAL, move_deal, deal, move)
    found = store.read(deal_details, deal)
    assert [(visit.stage, visit.days) for visit in found.history] == [
        ("Lead", 12),
        ("Proposal", 8),
        ("Won", 0),
    ]
    assert (found.row.status, found.row.closed_on, found.reason) == ("won", TODAY, "Price")
    assert store.read(close_reasons, "won") == ["Price"]
    store.undo()
    assert store.read(deal_details, deal).row.stage == "Proposal"
    assert store.read(findings) == []


def test_a_reopened_deal_is_open_again(store: Store) -> None:
    deal = add(store)
    store.write(Op.MOVE_DEAL, move_deal, deal, DealMove(stage_id=stages(store)["Lost"]))
    store.write(Op.MOVE_DEAL, move_deal, deal, DealMove(stage_id=stages(store)["Qualified"]))
    (row,) = store.read(deal_rows, [deal], today())
    assert (row.status, row.closed_on) == ("open", None)


def test_sums_of_currencies_are_never_mixed(store: Store) -> None:
    add(store, money=euros(100))
    add(store, money=euros(50))
    add(store, money=Money(currency="CNY", amount_minor=70_000))
    assert seen(store).open_sums == (Money(currency="CNY", amount_minor=70_000), euros(150))
    assert seen(store).open_count == 3


def test_the_weighted_forecast_takes_each_deals_own_probability_first(store: Store) -> None:
    add(store, money=euros(1_000), expected_on=TODAY)
    add(store, money=euros(1_000), expected_on=TODAY, probability=50)
    assert seen(store).weighted == (euros(600),)
    (month,) = (one for one in store.read(monthly_forecast, None, today()).months if one.weighted)
    assert (month.month, month.weighted, month.best) == (today().replace(day=1), 600_00, 2_000_00)


def test_what_should_have_closed_is_expected_this_month(store: Store) -> None:
    late = (today() - timedelta(70)).isoformat()
    add(store, money=euros(1_000), opened_on=late, expected_on=late, forecast="committed")
    found = store.read(monthly_forecast, None, today())
    (month,) = (one for one in found.months if one.best)
    assert (month.month, month.committed) == (today().replace(day=1), 1_000_00)


@pytest.mark.parametrize(
    ("values", "problem"),
    [
        ({"title": "  "}, "empty"),
        ({"money": Money(currency="EUR", amount_minor=-1)}, "below_zero"),
        ({"money": Money(currency="EUR", amount_minor=10**15 + 1)}, "out_of_range"),
        ({"probability": 101}, "not_a_percentage"),
        ({"expected_on": "2000-01-01"}, "closes_before_opening"),
        ({"opened_on": "soon"}, "not_a_date"),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_is_written(
    store: Store, values: dict[str, object], problem: str
) -> None:
    before = contents(store)
    with pytest.raises(BadInput) as refused:
        add(store, **values)  # type: ignore[arg-type]
    assert refused.value.problem == problem
    assert contents(store) == before


def test_a_deal_cannot_be_won_before_it_was_opened(store: Store) -> None:
    deal = add(store)
    with pytest.raises(BadInput):
        store.write(Op.MOVE_DEAL, move_deal, deal, DealMove(stage_id=stages(store)["Won"], on="2001-01-01"))
    assert store.read(deal_details, deal).row.status == "open"


def test_one_edit_may_put_off_a_deal_with_its_beginning_and_its_stage(store: Store) -> None:
    deal = add(store, opened_on="2026-01-01", expected_on="2026-02-01")
    later = DealEdit(opened_on="2026-03-01", expected_on="2026-04-01", stage_id=stages(store)["Proposal"])
    store.write(Op.EDIT_DEAL, edit_deal, deal, later)
    found = store.read(deal_details, deal).row
    assert (found.opened_on, found.expected_on, found.stage_id) == (
        "2026-03-01",
        "2026-04-01",
        later.stage_id,
    )


def test_an_edit_keeps_what_it_does_not_name(store: Store) -> None:
    customer = add_person(store, "Elena Rossi")
    deal = add(store, customer_id=customer, money=euros(10), expected_on=TODAY, note="wants 200")
    store.write(Op.EDIT_DEAL, edit_deal, deal, DealEdit(title="glaze", money=euros(12)))
    found = store.read(deal_details, deal)
    assert (found.row.title, found.row.money, found.row.expected_on, found.note) == (
        "glaze",
        euros(12),
        TODAY,
        "wants 200",
    )
    assert [row.id for row in store.read(deals_of, customer)] == [deal]


def test_a_deleted_deal_comes_back_with_its_stages(store: Store) -> None:
    deal = add(store)
    before = contents(store)
    store.write(Op.DELETE_DEAL, delete_deal, deal)
    assert seen(store).has_deals is False
    store.undo()
    assert contents(store) == before


def test_a_point_of_the_checklist_is_ticked_once_and_unticked(store: Store) -> None:
    deal = add(store)

    def ask_for_a_drawing(session: object) -> None:
        session.get(Stage, stages(store)["Lead"]).checklist = '["Drawing checked"]'  # type: ignore[attr-defined]

    store.write(Op.EDIT_DEAL, ask_for_a_drawing)
    for done in (True, True, False, True):
        store.write(Op.EDIT_DEAL, tick_check, deal, 0, done)
        assert [check.done for check in store.read(deal_details, deal).checks] == [done]


def test_the_funnel_counts_how_far_deals_came_and_a_skipped_stage_as_passed(store: Store) -> None:
    for furthest in ("Lead", "Proposal", "Won"):
        deal = add(store)
        if furthest != "Lead":
            store.write(
                Op.MOVE_DEAL, move_deal, deal, DealMove(stage_id=stages(store)[furthest], reason="Fit")
            )
    lost = add(store)
    store.write(Op.MOVE_DEAL, move_deal, lost, DealMove(stage_id=stages(store)["Lost"], reason="Price"))
    assert [one.entered for one in store.read(stage_figures, None)] == [4, 2, 2, 1, 1]
    assert [(one.reason, one.won, one.lost) for one in store.read(outcomes_by_reason, None)] == [
        ("Fit", 1, 0),
        ("Price", 0, 1),
    ]


def test_a_lead_becomes_a_customer_with_company_contact_and_deal_in_one_step(store: Store) -> None:
    lead = store.write(
        Op.EDIT_LEAD,
        add_lead,
        LeadEdit(
            name="Ana Duarte",
            company="Café do Porto",
            contact="+351 21 234 5678",
            text="a machine",
            source=Source.EXHIBITION,
        ),
    ).value
    weak = store.write(Op.EDIT_LEAD, add_lead, LeadEdit(company="Nobody Ltd")).value
    assert [row.id for row in store.read(new_leads)] == [lead, weak]
    received = store.read(new_leads)[0].received_at
    before = contents(store)
    customer = store.write(Op.QUALIFY_LEAD, qualify_lead, lead, True).value
    found = store.read(customer_details, customer)
    assert found.employer is not None
    assert found.employer.other_name == "Café do Porto"
    assert len(found.contact_points) == 1
    assert found.row.source == "exhibition"
    assert [row.title for row in store.read(deals_of, customer)] == ["a machine"]
    heard = [one for one in store.read(timeline, customer) if one.kind is EntryKind.INTERACTION]
    assert [(one.text, one.at) for one in heard] == [("a machine", received)]
    assert found.row.last_contact_at is None
    assert [row.id for row in store.read(new_leads)] == [weak]
    store.undo()
    assert contents(store) == before
    store.write(Op.EDIT_LEAD, drop_leads, [lead, weak])
    assert store.read(new_leads) == []


def test_a_lead_names_somebody(store: Store) -> None:
    with pytest.raises(BadInput):
        store.write(Op.EDIT_LEAD, add_lead, LeadEdit(text="wants chairs"))


MOVES = st.lists(st.sampled_from(["Lead", "Qualified", "Proposal", "Negotiation", "Won", "Lost"]), max_size=6)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(MOVES)
def test_undo_walks_any_way_through_the_stages_back(store: Store, way: list[str]) -> None:
    deal = add(store, money=euros(100))
    states = []
    for name in way:
        before = contents(store)
        # A move to where the deal stands already is no step.
        if store.write(Op.MOVE_DEAL, move_deal, deal, DealMove(stage_id=stages(store)[name])).changes.tables:
            states.append(before)
        row = store.read(deal_rows, [deal], today())[0]
        assert (row.stage, row.closed_on is None) == (name, row.status == "open")
    for state in reversed(states):
        store.undo()
        assert contents(store) == state


def test_days_in_a_stage_beyond_its_limit_make_a_deal_cooling(store: Store) -> None:
    long_ago = date.fromordinal(today().toordinal() - 31).isoformat()
    deal, fresh = add(store, opened_on=long_ago), add(store)
    assert [row.stale for row in store.read(deal_rows, [deal, fresh], today())] == [True, False]


def test_customer_and_product_are_taken_away_again_and_undo_brings_them_back(store: Store) -> None:
    product = store.write(Op.EDIT_PRODUCT, add_product, ProductEdit(name="kiln")).value
    deal = add(store, customer_id=add_person(store, "Ana Duarte"), product_id=product)
    store.write(Op.EDIT_DEAL, edit_deal, deal, DealEdit(customer_id=0, product_id=0))
    emptied = store.read(deal_details, deal)
    assert (emptied.row.customer_id, emptied.product_id) == (None, None)
    store.undo()
    assert store.read(deal_details, deal).product_id == product


@pytest.mark.parametrize(
    ("language", "country", "first"),
    [("en", "CN", "Lead"), ("zh_CN", "DE", "线索"), (None, "CN", "线索"), (None, "DE", "Lead")],
)
def test_the_first_pipeline_speaks_as_the_store_was_made(
    store: Store, language: str | None, country: str, first: str
) -> None:
    store.write(Op.SAVE_SETTING, save_setting, HOME_LANGUAGE, language)
    store.write(Op.SAVE_SETTING, save_setting, "home_country", country)
    store.write(Op.EDIT_PIPELINE, begin_pipeline)
    assert next(iter(stages(store))) == first


def test_the_record_knows_how_many_deals_a_customer_has(store: Store) -> None:
    customer = add_person(store, "Ana Duarte")
    add(store, customer_id=customer)
    add(store, "spare parts", customer_id=customer)
    assert store.read(customer_details, customer).deals == 2
