"""The import page remembers how columns were corrected, says so, and forgets it when asked."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QTableView, QWidget
from pytestqt.qtbot import QtBot

from desktop_crm.domain.sales_records import SalesKind
from desktop_crm.exchange.fields import Column, Field
from desktop_crm.gui.pages.import_page import ImportPage, Step
from desktop_crm.gui.panels.import_column_model import TARGET
from desktop_crm.gui.sales_words import Holding
from desktop_crm.gui.workspace import Workspace
from desktop_crm.queries.import_columns import kept_columns

Opened = Callable[..., ImportPage]


@pytest.fixture
def members(tmp_path: Path) -> Callable[[str], Path]:
    def write(name: str) -> Path:
        path = tmp_path / f"{name}.csv"
        path.write_text(f"姓名,手机,会员号\n{name},138001380{len(name):02},VIP-{len(name)}\n", "utf-8")
        return path

    return write


def go_on(qtbot: QtBot, page: ImportPage, until: Step) -> None:
    button = page.findChild(QPushButton, "next_button")
    while page.step is not until:
        qtbot.waitUntil(button.isEnabled)
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: not page.session.is_busy)


def import_all(qtbot: QtBot, page: ImportPage) -> None:
    go_on(qtbot, page, Step.FINISH)
    button = page.findChild(QPushButton, "next_button")
    qtbot.waitUntil(button.isEnabled)
    with qtbot.waitSignal(page.session.imported):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def import_corrected(qtbot: QtBot, page: ImportPage) -> None:
    go_on(qtbot, page, Step.COLUMNS)
    model = page.findChild(QTableView, "columns_table").model()
    model.setData(model.index(2, TARGET), Column(field=Field.NICKNAME))
    import_all(qtbot, page)


def says_so(page: ImportPage) -> bool:
    return page.findChild(QWidget, "kept_bar").isVisible()


def target(page: ImportPage, row: int = 2) -> str:
    return str(page.findChild(QTableView, "columns_table").model().index(row, TARGET).data())


def test_the_next_file_under_the_same_headings_is_read_as_corrected_and_the_page_says_so(
    qtbot: QtBot, opened: Opened, members: Callable[[str], Path]
) -> None:
    page = opened(members("李婷"))
    go_on(qtbot, page, Step.COLUMNS)
    assert not says_so(page)
    import_corrected(qtbot, page)
    opened(members("王小芳"))
    go_on(qtbot, page, Step.COLUMNS)
    assert target(page) == "Nickname"
    assert says_so(page)
    assert "corrected it last time" in page.findChild(QLabel, "kept_label").text()


def test_a_correction_is_kept_with_the_import_alone_and_stays_when_that_is_taken_back(
    qtbot: QtBot, opened: Opened, workspace: Workspace, members: Callable[[str], Path]
) -> None:
    page = opened(members("李婷"))
    go_on(qtbot, page, Step.COLUMNS)
    model = page.findChild(QTableView, "columns_table").model()
    model.setData(model.index(2, TARGET), Column(field=Field.NICKNAME))
    assert workspace.now(kept_columns) == ()
    import_all(qtbot, page)
    assert len(workspace.now(kept_columns)) == 1
    with qtbot.waitSignal(workspace.changed):
        page.session.undo()
    assert page.session.is_undone
    assert len(workspace.now(kept_columns)) == 1


def test_forget_reads_the_table_as_found_now_and_from_then_on(
    qtbot: QtBot, opened: Opened, workspace: Workspace, members: Callable[[str], Path]
) -> None:
    page = opened(members("李婷"))
    import_corrected(qtbot, page)
    opened(members("王小芳"))
    go_on(qtbot, page, Step.COLUMNS)
    with qtbot.waitSignal(workspace.changed):
        qtbot.mouseClick(page.findChild(QPushButton, "forget_button"), Qt.MouseButton.LeftButton)
    assert target(page) == "Note, under its heading"
    assert not says_so(page)
    assert workspace.now(kept_columns) == ()
    assert opened(members("欧阳小明")).session.files[0].kept is None


def test_a_table_put_back_to_what_was_found_is_forgotten_with_its_import(
    qtbot: QtBot, opened: Opened, workspace: Workspace, members: Callable[[str], Path]
) -> None:
    page = opened(members("李婷"))
    import_corrected(qtbot, page)
    opened(members("王小芳"))
    go_on(qtbot, page, Step.COLUMNS)
    model = page.findChild(QTableView, "columns_table").model()
    model.setData(model.index(2, TARGET), Column(field=Field.EXTRA))
    assert not says_so(page)
    import_all(qtbot, page)
    assert workspace.now(kept_columns) == ()


def test_what_a_table_holds_is_kept_too(
    qtbot: QtBot, opened: Opened, tmp_path: Path, workspace: Workspace
) -> None:
    def table(name: str) -> Path:
        path = tmp_path / f"{name}.csv"
        path.write_text(f"名称,规格,售价\n{name},大,12.50\n", "utf-8")
        return path

    page = opened(table("龙井"))
    page.session.set_holding(0, Holding(kind=SalesKind.DEALS))
    go_on(qtbot, page, Step.COLUMNS)
    import_all(qtbot, page)
    (kept,) = workspace.now(kept_columns)
    assert kept.sales is not None
    opened(table("毛峰"))
    assert page.session.files[0].holding == Holding(kind=SalesKind.DEALS)
    assert page.session.files[0].is_as_kept
