"""Stages and pipelines that a file names and the store has not: the import page asks about each by name."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QListWidget, QPushButton, QTableView, QWidget
from pytestqt.qtbot import QtBot

from desktop_crm.domain.changes import Op
from desktop_crm.gui.pages.import_page import ImportPage, Step
from desktop_crm.gui.panels.import_review_columns import Group
from desktop_crm.gui.workspace import Workspace
from desktop_crm.operations.settings import save_setting
from desktop_crm.queries.deal_list import list_deals
from desktop_crm.queries.pipelines import list_pipelines
from desktop_crm.queries.settings import HOME_COUNTRY

Opened = Callable[..., ImportPage]
DEALS = """Deal,Pipeline,Deal stage,Opened
Kiln,Sales,Prospecting,2026-05-01
Glaze,Sales,Engaging,2026-05-01
Shelf,Tenders,Invited,2026-05-02
Table,Sales,Engaging,2026-05-03
"""


@pytest.fixture
def page(qtbot: QtBot, workspace: Workspace, opened: Opened, tmp_path: Path) -> ImportPage:
    workspace.store.write(Op.SAVE_SETTING, save_setting, HOME_COUNTRY, "GB")
    path = tmp_path / "deals.csv"
    path.write_text(DEALS, "utf-8")
    page = opened(path)
    _go_on(qtbot, page, Step.REVIEW)
    qtbot.waitUntil(lambda: page.session.rehearsal is not None)
    return page


def _go_on(qtbot: QtBot, page: ImportPage, until: Step) -> None:
    button = page.findChild(QPushButton, "next_button")
    while page.step is not until:
        qtbot.waitUntil(button.isEnabled)
        button.click()
        qtbot.waitUntil(lambda: not page.session.is_busy)


def _rows(page: ImportPage) -> list[tuple[str, ...]]:
    model = page.findChild(QTableView, "rows_table").model()
    return [
        tuple(str(model.index(row, column).data()) for column in range(model.columnCount()))
        for row in range(model.rowCount())
    ]


def _choices(page: ImportPage) -> QListWidget:
    return page.findChild(QListWidget, "choice_list")


def test_new_names_come_before_all_other_questions_and_are_made_unless_a_known_one_is_chosen(
    qtbot: QtBot, page: ImportPage
) -> None:
    assert page.findChild(QWidget, "group_chips").chosen_keys() == (Group.PLACES.value,)
    assert _rows(page) == [
        ("Tenders", "Pipeline", "1", "is made with Invited"),
        ("Prospecting", "Stage of “Sales”", "1", "is made"),
        ("Engaging", "Stage of “Sales”", "2", "is made"),
    ]
    page.findChild(QTableView, "rows_table").selectRow(2)
    choices = _choices(page)
    assert choices.item(0).text() == "Make it, behind the open stages"
    assert choices.currentRow() == 0
    qtbot.keyClick(choices, Qt.Key.Key_Down)
    qtbot.keyClick(choices, Qt.Key.Key_Down)
    assert _rows(page)[2][3] == "“Qualified” instead"

    _go_on(qtbot, page, Step.FINISH)
    qtbot.waitUntil(lambda: page.session.final is not None)
    said = {one.text() for one in page.findChildren(QLabel)}
    assert {"New pipelines: Tenders", "New stages: Prospecting"} <= said
    with qtbot.waitSignal(page.session.imported):
        page.findChild(QPushButton, "next_button").click()
    store = page.session.workspace.store
    assert {one.title: one.stage for one in store.read(list_deals)} == {
        "Kiln": "Prospecting",
        "Glaze": "Qualified",
        "Table": "Qualified",
        "Shelf": "Invited",
    }
    page.findChild(QPushButton, "undo_button").click()
    qtbot.waitUntil(lambda: page.session.is_undone)
    assert "Prospecting" not in [stage.name for one in store.read(list_pipelines) for stage in one.stages]


def test_a_pipeline_taken_for_a_known_one_asks_about_its_stages_at_once(
    qtbot: QtBot, page: ImportPage
) -> None:
    with qtbot.waitSignal(page.session.rehearsed):
        qtbot.keyClick(_choices(page), Qt.Key.Key_Down)
    assert [(name, outcome) for name, _, _, outcome in _rows(page)] == [
        ("Tenders", "“Sales” instead"),
        ("Prospecting", "is made"),
        ("Engaging", "is made"),
        ("Invited", "is made"),
    ]
    assert page.findChild(QTableView, "rows_table").currentIndex().row() == 0


def test_a_stage_chosen_once_is_chosen_for_the_next_file_which_says_so(
    qtbot: QtBot, page: ImportPage, opened: Opened, tmp_path: Path
) -> None:
    page.findChild(QTableView, "rows_table").selectRow(2)
    qtbot.keyClick(_choices(page), Qt.Key.Key_Down)
    assert _rows(page)[2][3] == "“Lead” instead"
    _go_on(qtbot, page, Step.FINISH)
    qtbot.waitUntil(lambda: page.session.final is not None)
    with qtbot.waitSignal(page.session.imported):
        page.findChild(QPushButton, "next_button").click()

    later = tmp_path / "later.csv"
    later.write_text("Deal,Deal stage,Opened\nBowl,Engaging,2026-06-01\n", "utf-8")
    opened(later)
    _go_on(qtbot, page, Step.REVIEW)
    qtbot.waitUntil(lambda: page.session.rehearsal is not None)
    assert _rows(page) == [("Engaging", "Stage of “Sales”", "1", "“Lead” instead")]
    said = {one.text() for one in page.findChildren(QLabel)}
    assert "The pipeline “Sales” has no such stage. You took it for “Lead” in an earlier import." in said
    _go_on(qtbot, page, Step.FINISH)
    qtbot.waitUntil(lambda: page.session.final is not None)
    with qtbot.waitSignal(page.session.imported):
        page.findChild(QPushButton, "next_button").click()
    stages = {one.title: one.stage for one in page.session.workspace.store.read(list_deals)}
    assert stages["Bowl"] == "Lead"
