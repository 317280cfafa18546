"""Pipelines in tables of deals: kept on the way out and in, made where they are new, if nobody says otherwise."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from desktop_crm.domain.changes import Op
from desktop_crm.domain.pipelines import StageKind
from desktop_crm.domain.sales_records import SalesKind
from desktop_crm.exchange.csv_table import read_table
from desktop_crm.exchange.sales_columns import recognise_sales
from desktop_crm.exchange.sales_file import Home, read_sales
from desktop_crm.exchange.table import Source, Table, build
from desktop_crm.exchange.xlsx_table import read_workbook
from desktop_crm.operations.deals import DealEdit, DealMove, create_deal, move_deal
from desktop_crm.operations.import_sales import import_sales
from desktop_crm.operations.pipelines import add_pipeline, archive_pipeline, begin_pipeline
from desktop_crm.operations.stages import StageEdit
from desktop_crm.queries.deal_list import list_deals
from desktop_crm.queries.export_sales import SalesExport, export_sales
from desktop_crm.queries.known_stages import Place
from desktop_crm.queries.pipelines import list_pipelines
from desktop_crm.queries.rehearsal import Verdict
from desktop_crm.queries.sales_rehearsal import SalesRehearsal, rehearse_sales
from desktop_crm.store.store import Store
from tests.builders import new_store

HOME = Home(country="CN", currency="CNY")
HEADINGS = ("Deal", "Pipeline", "Deal stage", "Opened")


@pytest.fixture
def store(store: Store) -> Store:
    store.write(Op.EDIT_PIPELINE, begin_pipeline)
    return store


def _table(*rows: Sequence[str], headings: Sequence[str] = HEADINGS) -> Table:
    return build([(list(row), line) for line, row in enumerate((headings, *rows), start=1)], Source())


def _rehearsed(store: Store, table: Table, places: dict[Place, str] | None = None) -> SalesRehearsal:
    mapping = recognise_sales(table.headers)
    assert mapping is not None
    assert mapping.kind is SalesKind.DEALS
    read = read_sales(table, mapping, HOME)
    (rehearsal,) = store.read(rehearse_sales, [read], places=places or {})
    return rehearsal


def _imported(store: Store, table: Table, places: dict[Place, str] | None = None) -> SalesRehearsal:
    rehearsal = _rehearsed(store, table, places)
    store.write(Op.IMPORT, import_sales, rehearsal)
    return rehearsal


def _where(store: Store) -> dict[str, tuple[str, str]]:
    return {line.title: (line.pipeline, line.stage) for line in store.read(list_deals)}


def _renewals(store: Store) -> int:
    stages = [StageEdit(name=f"Renewal {kind}", kind=kind) for kind in StageKind]
    return store.write(Op.EDIT_PIPELINE, add_pipeline, "Renewals", stages).value


@pytest.mark.parametrize("language", ["en", "zh_CN"])
@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_deals_of_two_pipelines_come_back_as_they_left(
    store: Store, tmp_path: Path, ending: str, language: str
) -> None:
    _renewals(store)
    first, second = store.read(list_pipelines)
    for title, stage in (("kiln", first.stages[3]), ("yearly check", second.stages[0])):
        store.write(Op.CREATE_DEAL, create_deal, DealEdit(title=title, stage_id=stage.id))
    won = store.write(Op.CREATE_DEAL, create_deal, DealEdit(title="old check", stage_id=second.stages[0].id))
    store.write(Op.MOVE_DEAL, move_deal, won.value, DealMove(stage_id=second.stages[1].id))
    path = tmp_path / f"deals.{ending}"
    store.read(export_sales, SalesExport(path=path, kind=SalesKind.DEALS, language=language))
    other = new_store(tmp_path / "other.crm")
    table = {"csv": read_table, "xlsx": read_workbook}[ending](path.read_bytes())
    _imported(other, table)
    assert _where(other) == {**_where(store), "old check": ("Renewals", _won(other))}
    assert _rehearsed(store, table).count(Verdict.SAME) == _rehearsed(other, table).count(Verdict.SAME) == 3
    other.close()


def _won(store: Store) -> str:
    return next(one.name for one in store.read(list_pipelines)[1].stages if one.kind == StageKind.WON)


def test_a_new_pipeline_is_made_with_the_stages_that_its_rows_name(store: Store) -> None:
    table = _table(("a", "Tenders", "Invited", "2026-05-01"), ("b", "Tenders", "Handed in", "2026-05-02"))
    assert _imported(store, table).count(Verdict.NEW) == 2
    tenders = store.read(list_pipelines)[1]
    assert [stage.name for stage in tenders.stages if stage.kind == StageKind.OPEN] == [
        "Invited",
        "Handed in",
    ]
    assert {stage.kind for stage in tenders.stages} == set(StageKind)
    assert _where(store) == {"a": ("Tenders", "Invited"), "b": ("Tenders", "Handed in")}
    store.undo()
    assert len(store.read(list_pipelines)) == 1


def test_a_new_pipeline_is_told_with_the_one_that_it_resembles_and_may_be_that_one(store: Store) -> None:
    _renewals(store)
    table = _table(("a", "Renewal", "Renewal open", "2026-05-01"), ("b", "Renewal", "Asked", "2026-05-01"))
    (place,) = _rehearsed(store, table).places
    assert (place.name, place.likely, place.rows) == ("Renewal", "Renewals", 2)
    assert place.stages == ("Renewal open", "Asked")
    # Taken for the known one, it may name stages that this one has not.
    chosen = {place.place: "Renewals"}
    _, stage = _rehearsed(store, table, chosen).places
    assert (stage.pipeline, stage.name, stage.rows) == ("Renewals", "Asked", 1)
    chosen[stage.place] = "Renewal open"
    assert [one.instead for one in _imported(store, table, chosen).places] == ["Renewals", "Renewal open"]
    assert _where(store) == dict.fromkeys("ab", ("Renewals", "Renewal open"))
    assert len(store.read(list_pipelines)) == 2


def test_stages_that_a_pipeline_has_not_are_told_and_made_or_taken_for_known_ones(store: Store) -> None:
    headings = ("Deal", "Deal stage", "Opened")
    rows = [("a", "Prospecting", "2026-05-01"), ("b", "Engaging", "2026-05-01"), ("c", "won", "2026-05-01")]
    table = _table(*rows, ("d", "engaging", "2026-05-02"), headings=headings)
    first, second = _rehearsed(store, table).places
    assert [(one.name, one.rows, one.instead) for one in (first, second)] == [
        ("Prospecting", 1, ""),
        ("Engaging", 2, ""),
    ]
    _imported(store, table, {second.place: second.known[1]})
    stages = {title: stage for title, (_, stage) in _where(store).items()}
    assert stages["b"] == stages["d"] == second.known[1]
    assert stages["a"] == "Prospecting"
    assert "Engaging" not in [stage.name for stage in store.read(list_pipelines)[0].stages]
    assert [one.name for one in _rehearsed(store, table).places] == ["Engaging"], "the other is known by now"
    store.undo()
    assert "Prospecting" not in [stage.name for stage in store.read(list_pipelines)[0].stages]


def test_a_store_without_pipelines_knows_the_stages_that_it_will_begin_with(tmp_path: Path) -> None:
    fresh = new_store(tmp_path / "fresh.crm")
    headings = ("Deal", "Deal stage", "Opened")
    table = _table(("a", "已报价", "2026-05-01"), ("b", "Sampling", "2026-05-01"), headings=headings)
    assert [one.name for one in _rehearsed(fresh, table).places] == ["Sampling"]
    fresh.close()


def test_the_first_pipeline_is_known_by_its_name_in_the_other_language(store: Store) -> None:
    _imported(store, _table(("a", "Sales", "Proposal", "2026-05-01"), ("b", "销售", "谈判", "2026-05-01")))
    assert len(store.read(list_pipelines)) == 1


def test_a_numbered_deal_changes_its_pipeline_and_stays_where_it_is_if_the_row_is_silent(
    store: Store,
) -> None:
    headings = ("Deal ID", *HEADINGS)
    _imported(store, _table(("7", "a", "Tenders", "Invited", "2026-05-01"), headings=headings))
    silent = _table(("7", "a better name", "2026-05-01"), headings=("Deal ID", "Deal", "Opened"))
    _imported(store, silent)
    assert _where(store) == {"a better name": ("Tenders", "Invited")}
    moved = _table(("7", "a better name", "销售", "Proposal", "2026-05-01"), headings=headings)
    assert [one.field for one in _imported(store, moved).rows[0].differences] == ["pipeline", "stage"]
    assert _where(store)["a better name"][0] == store.read(list_pipelines)[0].name


def test_a_pipeline_that_was_put_away_comes_back_with_rows_that_name_it(store: Store) -> None:
    store.write(Op.EDIT_PIPELINE, archive_pipeline, _renewals(store))
    _imported(store, _table(("a", "Renewals", "Renewal open", "2026-05-01")))
    assert [one.name for one in store.read(list_pipelines)][1:] == ["Renewals"]


def test_a_deal_that_moved_in_every_way_at_once_is_written(store: Store) -> None:
    headings = ("Deal ID", *HEADINGS, "Expected close")
    _imported(store, _table(("7", "kiln", "", "", "2026-01-01", "2026-02-01"), headings=headings))
    stage = store.read(list_pipelines)[0].stages[1].name
    moved = _table(("7", "kiln", "", stage, "2026-03-01", "2026-04-01"), headings=headings)
    assert _imported(store, moved).count(Verdict.CHANGED) == 1
    (line,) = store.read(list_deals)
    assert (line.stage, line.expected_on) == (stage, "2026-04-01")
    assert _rehearsed(store, moved).count(Verdict.SAME) == 1
