"""The pipeline of another program through the real window: accounts, price list and deals at once, to its figures."""

from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QPushButton, QTableView, QWidget
from pytestqt.qtbot import QtBot

from desktop_crm.domain.changes import Op
from desktop_crm.domain.sales_records import SalesKind
from desktop_crm.exchange.sales_fields import SalesField
from desktop_crm.gui.pages.import_page import ImportPage, Step
from desktop_crm.gui.panels.import_column_model import TARGET
from desktop_crm.gui.panels.import_review_columns import Group
from desktop_crm.gui.sales_words import Holding, SalesColumn, holdings
from desktop_crm.gui.widgets.chips import ChipRow
from desktop_crm.gui.workspace import Workspace
from desktop_crm.operations.settings import save_setting
from desktop_crm.queries.deal_list import list_deals
from desktop_crm.queries.known_customers import names_of_customers
from desktop_crm.queries.products import list_products
from desktop_crm.queries.rehearsal import Decision, Verdict
from desktop_crm.queries.sales_statistics import closings
from desktop_crm.store.check import findings
from desktop_crm.store.store import Store
from desktop_crm.system.settings import SettingsFile
from tests.builders import contents, new_store

DATA = Path(__file__).parents[3] / "shared" / "data" / "pipeline"
VARIANTS = ("ikebude__CRM-Sales-Analysis", "kisaraF__CRM-Sales_Analysis")
QUARTERS = (
    ("2017-01-01", "2017-03-31"),
    ("2017-04-01", "2017-06-30"),
    ("2017-07-01", "2017-09-30"),
    ("2017-10-01", "2017-12-31"),
)
ACCOUNTS = "account,sector\nRossi Ceramics,kilns\nKhan Textiles,cloth\n"
PRODUCTS = "product,series,sales_price\nKiln Pro,Kiln,1200\nGlaze 500,Glaze,48\n"
DEALS = """opportunity_id,product,account,deal_stage,engage_date,close_date,close_value,mood
A1,Kiln Pro,Rossi Ceramics,Won,2026-02-03,2026-02-23,1054,good
A2,KilnPro,Rossi Ceramic,Won,2026-03-01,2026-04-10,4514.50,good
A3,Glaze 500,Khan Textiles,Lost,2026-03-01,2026-02-11,0,bad
"""
PAYMENTS = "Payment date,Payer,Amount\n2026-06-01,Rossi Ceramics,100\n2026-06-01,Nobody,100\n"
PLANS = "Customer,Task,Due date,Time\nKhan Textiles,Send samples,2026-11-30,15:00\n"


@pytest.fixture
def page(qtbot: QtBot, tmp_path: Path) -> Iterator[ImportPage]:
    workspace, store = Workspace(), new_store(tmp_path / "mine.crm")
    store.write(Op.SAVE_SETTING, save_setting, "home_currency", "USD")
    store.write(Op.SAVE_SETTING, save_setting, "home_country", "US")
    with qtbot.waitSignal(workspace.search_filled):
        workspace.adopt(store)
    page = ImportPage(workspace, SettingsFile(tmp_path / "settings.json"))
    qtbot.addWidget(page)
    page.show()
    yield page
    workspace.close()


def _store(page: ImportPage) -> Store:
    return page.session.workspace.store


def _start(qtbot: QtBot, page: ImportPage, paths: list[Path]) -> None:
    with qtbot.waitSignal(page.session.rested):
        page.start(paths)


def _go_to(qtbot: QtBot, page: ImportPage, step: Step) -> None:
    button = page.findChild(QPushButton, "next_button")
    while page.step is not step:
        qtbot.waitUntil(button.isEnabled)
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: not page.session.is_busy)


def _import(qtbot: QtBot, page: ImportPage) -> None:
    _go_to(qtbot, page, Step.FINISH)
    button = page.findChild(QPushButton, "next_button")
    qtbot.waitUntil(button.isEnabled)
    with qtbot.waitSignal(page.session.imported):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def _written(folder: Path, **texts: str) -> list[Path]:
    paths = []
    for name, text in texts.items():
        paths.append(folder / f"{name}.csv")
        paths[-1].write_text(text, "utf-8")
    return paths


@pytest.mark.skipif(not DATA.is_dir(), reason="the folder shared/data is not beside the repository")
@pytest.mark.parametrize("variant", VARIANTS)
def test_the_published_figures_of_the_maven_pipeline_come_out_of_the_window(
    qtbot: QtBot, page: ImportPage, variant: str
) -> None:
    store, before = _store(page), contents(_store(page))
    # In the order in which a file dialogue gives them, which is not the one in which they must be written.
    _start(
        qtbot, page, [*sorted((DATA / variant).glob("[aps]*s.csv")), DATA / variant / "sales_pipeline.csv"]
    )
    teams = next(i for i, one in enumerate(page.session.files) if one.path.name == "sales_teams.csv")
    page.session.remove(teams)
    _go_to(qtbot, page, Step.REVIEW)
    found = page.session.rehearsal
    assert (found.count(Verdict.DOUBTFUL), found.refused) == (1_480, ())
    page.findChild(ChipRow, "group_chips").chip(Group.DOUBTFUL).click()
    page.findChild(QWidget, "decision_chips").chip(Decision.MERGE).click()
    _import(qtbot, page)

    assert page.session.final.count(Verdict.DOUBTFUL) == 0
    figures = store.read(closings)
    assert (figures.won, figures.amount) == (4_238, 10_005_534_00)
    assert figures.won / (figures.won + figures.lost) == pytest.approx(0.6315, abs=5e-5)
    assert figures.won_days == pytest.approx(51.78, abs=5e-3)
    assert figures.lost_days == pytest.approx(41.48, abs=5e-3)
    quarters = [store.read(closings, *span) for span in QUARTERS]
    assert [(one.won, one.amount) for one in quarters] == [
        (531, 1_134_672_00),
        (1_254, 3_086_111_00),
        (1_257, 2_982_255_00),
        (1_196, 2_802_496_00),
    ]
    assert (len(store.read(names_of_customers)), len(store.read(list_products))) == (85, 7)
    assert list(store.read(findings)) == []
    page.findChild(QPushButton, "undo_button").click()
    qtbot.waitUntil(lambda: page.session.is_undone)
    assert contents(store) == before


def test_tables_are_recognised_rehearsed_together_and_written_in_one_step(
    qtbot: QtBot, page: ImportPage, tmp_path: Path
) -> None:
    store, before = _store(page), contents(_store(page))
    paths = _written(
        tmp_path, payments=PAYMENTS, plans=PLANS, deals=DEALS, products=PRODUCTS, accounts=ACCOUNTS
    )
    _start(qtbot, page, paths)
    files = page.findChild(QTableView, "files_table").model()
    assert [files.index(row, 2).data() for row in range(5)] == [
        "Payments",
        "Follow-ups",
        "Deals",
        "Products",
        "Customers",
    ]
    _go_to(qtbot, page, Step.REVIEW)
    found = page.session.rehearsal
    assert {(one.file, one.row.reason) for one in found.refused} == {
        (0, "unknown"),
        (2, "closes_before_opening"),
    }
    (doubtful,) = found.rows[Verdict.DOUBTFUL]
    assert [one.known for one in doubtful.row.alike] == ["Kiln Pro", "Rossi Ceramics"]
    page.findChild(ChipRow, "group_chips").chip(Group.DOUBTFUL).click()
    page.findChild(QWidget, "decision_chips").chip(Decision.MERGE).click()
    _import(qtbot, page)

    assert [(one.product, one.customer) for one in store.read(list_deals)] == [
        ("Kiln Pro", "Rossi Ceramics")
    ] * 2
    assert sorted(store.read(names_of_customers).values()) == ["Khan Textiles", "Rossi Ceramics"]
    assert list(store.read(findings)) == []
    _store(page).undo()
    assert contents(store) == before


def test_what_a_table_holds_and_its_columns_are_the_users_to_change(
    qtbot: QtBot, page: ImportPage, tmp_path: Path
) -> None:
    _start(qtbot, page, _written(tmp_path, deals=DEALS))
    _go_to(qtbot, page, Step.COLUMNS)
    columns = page.findChild(QTableView, "columns_table").model()
    assert [columns.index(row, TARGET).data() for row in (0, 3, 7)] == [
        "Number or code",
        "Stage",
        "Leave out",
    ]
    assert columns.setData(columns.index(7, TARGET), SalesColumn(field=SalesField.NOTE))
    assert page.session.files[0].sales.columns[SalesField.NOTE] == 7

    combo = page.findChild(QComboBox, "holding_combo")
    assert combo.currentText() == "Deals"
    place = holdings().index(Holding(kind=SalesKind.PRODUCTS))
    combo.setCurrentIndex(place)
    combo.activated.emit(place)
    assert page.session.files[0].sales.kind is SalesKind.PRODUCTS
    combo.activated.emit(0)
    assert page.session.files[0].sales is None
    qtbot.waitUntil(lambda: page.session.rehearsal is not None and not page.session.is_busy)


def test_a_later_table_shows_what_it_changes_and_its_refused_rows_are_reported(
    qtbot: QtBot, page: ImportPage, tmp_path: Path
) -> None:
    _start(qtbot, page, _written(tmp_path, deals=DEALS))
    _import(qtbot, page)
    later = DEALS.replace("Won,2026-02-03,2026-02-23,1054", "Lost,2026-02-03,2026-02-25,1060")
    _start(qtbot, page, _written(tmp_path, later=later))
    _go_to(qtbot, page, Step.REVIEW)
    page.findChild(ChipRow, "group_chips").chip(Group.CHANGED).click()
    rows = page.findChild(QTableView, "rows_table").model()
    said = rows.index(0, 2).data()
    assert "Stage: Won → Lost" in said
    assert "Amount: $1,054.00 → $1,060.00" in said
    compared = page.findChild(QTableView, "compare_table").model()
    assert compared.rowCount() == 3
    _import(qtbot, page)
    (changed,) = [deal for deal in _store(page).read(list_deals) if deal.code == "A1"]
    assert (changed.status, changed.closed_on) == ("lost", "2026-02-25")

    report = tmp_path / "report.xlsx"
    with qtbot.waitSignal(page.session.report_saved):
        page.session.save_report(report)
    lines = list(openpyxl.load_workbook(report).active.values)
    assert [line[:3] for line in lines[1:]] == [("later.csv", "4", "not imported")]
