"""A pipeline of another program: imported, it gives the figures that were published of it, and undo takes it back."""

import csv
from collections.abc import Sequence
from pathlib import Path

import pytest

from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import today
from desktop_crm.exchange.contact_file import open_contact_file
from desktop_crm.exchange.sales_columns import recognise_sales
from desktop_crm.exchange.sales_file import Home, read_sales
from desktop_crm.operations.import_sales import import_sales
from desktop_crm.operations.settings import save_setting
from desktop_crm.queries.board import board
from desktop_crm.queries.deal_list import list_deals
from desktop_crm.queries.known_names import SalesDecisions
from desktop_crm.queries.products import list_products
from desktop_crm.queries.rehearsal import Decision, Verdict
from desktop_crm.queries.sales_rehearsal import SalesRehearsal, rehearse_sales
from desktop_crm.queries.sales_statistics import closings
from desktop_crm.store.check import findings
from desktop_crm.store.store import Store
from tests.builders import contents

DATA = Path(__file__).parents[3] / "shared" / "data" / "pipeline"
HOME = Home(country="US", currency="USD")
VARIANTS = ("ikebude__CRM-Sales-Analysis", "kisaraF__CRM-Sales_Analysis")
QUARTERS = (
    ("2017-01-01", "2017-03-31"),
    ("2017-04-01", "2017-06-30"),
    ("2017-07-01", "2017-09-30"),
    ("2017-10-01", "2017-12-31"),
)

HEADINGS = (
    "opportunity_id",
    "sales_agent",
    "product",
    "account",
    "deal_stage",
    "engage_date",
    "close_date",
    "close_value",
)
DEALS = (
    ("A1", "Anna Berg", "Kiln Pro", "Rossi Ceramics", "Won", "2/3/2026", "2/23/2026", "1054"),
    ("A2", "Anna Berg", "KilnPro", "Rossi Ceramics", "Won", "3/1/2026", "4/10/2026", "4,514.50"),
    ("A3", "Anna Berg", "Glaze 500", "Khan Textiles", "Lost", "3/1/2026", "3/11/2026", "0"),
    ("A4", "Anna Berg", "Glaze 500", "", "Engaging", "3/5/2026", "", ""),
    ("A5", "Anna Berg", "Glaze 501", "", "Prospecting", "", "", ""),
    ("A6", "Anna Berg", "Glaze 500", "Khan Textiles", "Won", "3/9/2026", "3/1/2026", "10"),
    ("A7", "Anna Berg", "Glaze 500", "Khan Textiles", "Won", "3/1/2026", "3/2/2026", "-10"),
)


@pytest.fixture
def store(store: Store) -> Store:
    store.write(Op.SAVE_SETTING, save_setting, "home_currency", "USD")
    store.write(Op.SAVE_SETTING, save_setting, "home_country", "US")
    return store


def _file(path: Path, rows: Sequence[Sequence[str]], headings: Sequence[str] = HEADINGS) -> Path:
    with path.open("w", encoding="utf-8", newline="") as out:
        csv.writer(out).writerows([headings, *rows])
    return path


def _rehearsed(store: Store, path: Path, decisions: SalesDecisions | None = None) -> SalesRehearsal:
    table = open_contact_file(path).table
    mapping = recognise_sales(table.headers) if table else None
    assert table is not None
    assert mapping is not None
    (rehearsal,) = store.read(rehearse_sales, [read_sales(table, mapping, HOME)], decisions or {})
    return rehearsal


def _imported(store: Store, path: Path, decisions: SalesDecisions | None = None) -> SalesRehearsal:
    rehearsal = _rehearsed(store, path, decisions)
    store.write(Op.IMPORT, import_sales, rehearsal)
    return rehearsal


@pytest.mark.skipif(not DATA.is_dir(), reason="the folder shared/data is not beside the repository")
@pytest.mark.parametrize("variant", VARIANTS)
def test_the_published_figures_of_the_maven_pipeline_come_out(store: Store, variant: str) -> None:
    _imported(store, DATA / variant / "products.csv")
    before = contents(store)
    rehearsal = _imported(store, DATA / variant / "sales_pipeline.csv", {"gtxpro": Decision.MERGE})

    assert (len(rehearsal.rows), rehearsal.refused) == (8_800, ())
    found = store.read(closings)
    assert (found.won, found.amount) == (4_238, 10_005_534_00)
    assert found.won / (found.won + found.lost) == pytest.approx(0.6315, abs=5e-5)
    assert (found.won_days, found.lost_days) == (
        pytest.approx(51.78, abs=5e-3),
        pytest.approx(41.48, abs=5e-3),
    )
    quarters = [store.read(closings, *span) for span in QUARTERS]
    assert [(one.won, one.amount) for one in quarters] == [
        (531, 1_134_672_00),
        (1_254, 3_086_111_00),
        (1_257, 2_982_255_00),
        (1_196, 2_802_496_00),
    ]
    assert sum(not deal.customer for deal in store.read(list_deals)) == 1_425
    assert len(store.read(list_products)) == 7
    assert list(store.read(findings)) == []
    again = _rehearsed(store, DATA / variant / "sales_pipeline.csv", {"gtxpro": Decision.MERGE})
    assert again.count(Verdict.SAME) == 8_800
    store.undo()
    assert contents(store) == before


@pytest.mark.skipif(not DATA.is_dir(), reason="the folder shared/data is not beside the repository")
def test_a_misspelt_product_is_offered_as_the_known_one_and_never_merged_in_silence(store: Store) -> None:
    _imported(store, DATA / VARIANTS[0] / "products.csv")
    rehearsal = _imported(store, DATA / VARIANTS[0] / "sales_pipeline.csv")

    assert rehearsal.alike() == {"GTXPro": "GTX Pro"}
    assert rehearsal.count(Verdict.DOUBTFUL) == 1_480
    assert {"GTXPro", "GTX Pro"} <= {one.name for one in store.read(list_products)}


def test_invented_deals_of_the_same_shape_are_imported_with_whom_and_what_they_name(
    store: Store, tmp_path: Path
) -> None:
    rehearsal = _imported(store, _file(tmp_path / "deals.csv", DEALS), {"kilnpro": Decision.MERGE})

    assert [(row.line, row.reason) for row in rehearsal.refused] == [
        (7, "closes_before_opening"),
        (8, "below_zero"),
    ]
    deals = {deal.code: deal for deal in store.read(list_deals)}
    assert [(one.product, one.customer, one.status) for one in deals.values()] == [
        ("Kiln Pro", "Rossi Ceramics", "won"),
        ("Kiln Pro", "Rossi Ceramics", "won"),
        ("Glaze 500", "Khan Textiles", "lost"),
        ("Glaze 500", "", "open"),
        ("Glaze 501", "", "open"),
    ]
    assert (deals["A2"].opened_on, deals["A2"].closed_on) == ("2026-03-01", "2026-04-10")
    assert deals["A2"].money is not None
    assert deals["A2"].money.amount_minor == 4_514_50
    assert deals["A5"].opened_on == today().isoformat()
    found = store.read(closings)
    assert (found.won, found.lost, found.won_days, found.lost_days) == (2, 1, 30, 10)
    assert [stage.stage.name for stage in store.read(board, None, today()).stages][4:6] == [
        "Engaging",
        "Prospecting",
    ]


def test_numbers_tell_products_apart(store: Store, tmp_path: Path) -> None:
    rehearsal = _rehearsed(store, _file(tmp_path / "deals.csv", DEALS))
    assert rehearsal.alike() == {"KilnPro": "Kiln Pro"}


def test_a_second_file_changes_the_deals_it_knows_by_their_number(store: Store, tmp_path: Path) -> None:
    _imported(store, _file(tmp_path / "deals.csv", DEALS[2:5]))
    later = ("A4", "Anna Berg", "Glaze 500", "Khan Textiles", "Won", "3/5/2026", "3/25/2026", "980")
    rehearsal = _imported(store, _file(tmp_path / "later.csv", (DEALS[2], later)))

    assert [row.verdict for row in rehearsal.rows] == [Verdict.SAME, Verdict.CHANGED]
    changed = next(deal for deal in store.read(list_deals) if deal.code == "A4")
    assert (changed.status, changed.closed_on, changed.customer) == ("won", "2026-03-25", "Khan Textiles")
    store.undo()
    assert next(deal for deal in store.read(list_deals) if deal.code == "A4").status == "open"


def test_deals_without_numbers_are_known_by_what_they_say(store: Store, tmp_path: Path) -> None:
    headings = ("商机名称", "客户名称", "商机阶段", "金额", "创建日期", "预计成交日期")
    rows = [("年度供货", "华东精密", "已报价", "12万", "2026-03-01", "2026-06-30")] * 2
    path = _file(tmp_path / "商机.csv", rows, headings)
    assert _imported(store, path).count(Verdict.NEW) == 2
    assert _rehearsed(store, path).count(Verdict.SAME) == 2
    (deal, _) = store.read(list_deals)
    assert (deal.stage, deal.probability, deal.expected_on) == ("Proposal", 50, "2026-06-30")


def test_days_are_read_in_one_order_for_the_whole_table(store: Store, tmp_path: Path) -> None:
    rows = [
        ("B1", "", "Glaze", "", "Won", "3/4/2026", "25/4/2026", "1"),
        ("B2", "", "Glaze", "", "Won", "1/2/2026", "3/4/2026", "1"),
    ]
    _imported(store, _file(tmp_path / "deals.csv", rows))
    assert [deal.closed_on for deal in store.read(list_deals)] == ["2026-04-03", "2026-04-25"]


def test_a_table_of_people_is_no_table_of_deals() -> None:
    assert recognise_sales(("Name", "Company", "Stage", "E-mail", "Deal Stage")) is None
    assert recognise_sales(("Name", "Company", "Lifecycle Stage", "Created")) is None
