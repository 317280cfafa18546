"""The filter of deals: what is typed and chosen narrows board and table, and is kept as a view."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from desktop_crm.domain.changes import Op
from desktop_crm.domain.money import Money
from desktop_crm.gui.dialogs.save_view_dialog import SaveViewDialog
from desktop_crm.gui.pages.pipeline_page import PipelinePage
from desktop_crm.gui.workspace import Workspace
from desktop_crm.operations.deals import DealEdit, create_deal
from desktop_crm.operations.desk import save_view
from desktop_crm.operations.pipelines import begin_pipeline
from desktop_crm.queries.desk import Listed, ViewRow, saved_views
from desktop_crm.system.settings import SettingsFile
from tests.builders import add_person


@pytest.fixture
def page(qtbot: QtBot, workspace: Workspace, tmp_path: Path) -> PipelinePage:
    store = workspace.store
    store.write(Op.EDIT_PIPELINE, begin_pipeline)
    rossi = add_person(store, "Rossi Ceramics")
    for title, amount in (("kiln parts", 900), ("second kiln", 90_000), ("glaze", 40)):
        money = Money(currency="CNY", amount_minor=amount * 100)
        store.write(Op.CREATE_DEAL, create_deal, DealEdit(title=title, customer_id=rossi, money=money))
    page = PipelinePage(workspace, SettingsFile(tmp_path / "settings.json"))
    qtbot.addWidget(page)
    page.resize(1376, 840)
    with qtbot.waitExposed(page):
        page.show()
    qtbot.waitUntil(lambda: bool(page.form.board.columns))
    qtbot.waitUntil(lambda: workspace.store.search.filled)
    return page


def _cards(page: PipelinePage) -> int:
    return sum(column.model.rowCount() for column in page.form.board.columns)


def _type(qtbot: QtBot, page: PipelinePage, text: str) -> QLineEdit:
    page.find_deals()
    edit = page.form.deal_filter.form.search_edit
    edit.clear()
    qtbot.keyClicks(edit, text)
    return edit


def test_typing_narrows_the_board_and_its_sums_and_escape_shows_all_again(
    qtbot: QtBot, page: PipelinePage
) -> None:
    edit = _type(qtbot, page, "kiln amount:>50k")
    qtbot.waitUntil(lambda: _cards(page) == 1)
    assert "¥90,000" in page.form.summary_label.text()
    qtbot.keyClick(edit, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: _cards(page) == 3)


def test_the_key_that_finds_looks_for_deals_from_the_leads_too(qtbot: QtBot, page: PipelinePage) -> None:
    page.form.leads_button.click()
    qtbot.keyClick(page.form.leads, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(page.form.deal_filter.form.search_edit.hasFocus)
    assert page.views.current == "table"


def test_the_table_is_narrowed_too_and_enter_leads_into_it(qtbot: QtBot, page: PipelinePage) -> None:
    page.form.table_button.click()
    edit = _type(qtbot, page, "rossi kiln")
    table = page.form.table
    qtbot.waitUntil(lambda: table.model().rowCount() == 2)
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert table.hasFocus()


def test_where_nothing_fits_that_is_said_and_all_deals_are_a_click_away(
    qtbot: QtBot, page: PipelinePage
) -> None:
    _type(qtbot, page, "lathe")
    qtbot.waitUntil(lambda: page.form.stack.currentWidget() is page.form.empty_page)
    page.empty_state.button.click()
    qtbot.waitUntil(lambda: page.form.stack.currentWidget() is page.form.board_page)
    assert page.form.deal_filter.text == ""
    assert _cards(page) == 3


def test_words_without_sense_are_refused_beside_the_line_and_change_nothing(
    qtbot: QtBot, page: PipelinePage
) -> None:
    edit = _type(qtbot, page, "status:maybe")
    problem = edit._problem
    assert problem is not None
    assert problem.isVisible()
    assert "status:maybe" in problem.text()
    assert _cards(page) == 3
    edit.clear()
    assert problem.isHidden()


def test_a_filter_is_saved_as_a_view_with_a_live_count_and_its_deletion_is_undone(
    qtbot: QtBot, workspace: Workspace, page: PipelinePage
) -> None:
    _type(qtbot, page, "kiln")
    chips = page.form.deal_filter.chips
    chips.save_requested.emit()
    dialog = page.findChild(SaveViewDialog)
    qtbot.keyClicks(dialog.findChild(QLineEdit, "name_edit"), "Kilns")
    with qtbot.waitSignal(workspace.changed):
        dialog.accept()
    (view,) = workspace.now(saved_views, Listed.DEALS)
    assert workspace.now(saved_views) == []
    qtbot.waitUntil(lambda: chips.current().name == "Kilns")
    qtbot.waitUntil(lambda: chips.chip(str(view.id)).text() == "Kilns · 2")
    workspace.store.write(Op.CREATE_DEAL, create_deal, DealEdit(title="third kiln"))
    workspace.do(Op.CREATE_DEAL, create_deal, DealEdit(title="fourth kiln"))
    qtbot.waitUntil(lambda: chips.chip(str(view.id)).text() == "Kilns · 4")
    with qtbot.waitSignal(workspace.changed):
        chips.deletion_requested.emit(view)
    qtbot.waitUntil(lambda: page.form.deal_filter.text == "")
    with qtbot.waitSignal(workspace.changed):
        workspace.undo()
    qtbot.waitUntil(lambda: [one.name for one in workspace.now(saved_views, Listed.DEALS)] == ["Kilns"])


def test_a_view_of_deals_is_renamed_stays_chosen_and_gets_its_name_back(
    qtbot: QtBot, workspace: Workspace, page: PipelinePage
) -> None:
    chips = page.form.deal_filter.chips
    kilns = ViewRow(id=0, name="Kilns", query="kiln", columns=(), order="", lists=Listed.DEALS)
    with qtbot.waitSignal(workspace.changed):
        workspace.do(Op.SAVE_VIEW, save_view, kilns)
    (saved,) = workspace.now(saved_views, Listed.DEALS)
    qtbot.waitUntil(lambda: [one.id for one in chips._saved] == [saved.id])
    chips.chip(str(saved.id)).click()
    qtbot.waitUntil(lambda: _cards(page) == 2)
    chips.change_requested.emit(saved)
    dialog = page.findChild(SaveViewDialog)
    dialog.findChild(QLineEdit, "name_edit").setText("All kilns")
    with qtbot.waitSignal(workspace.changed):
        dialog.accept()
    qtbot.waitUntil(lambda: chips.current().name == "All kilns")
    assert _cards(page) == 2
    with qtbot.waitSignal(workspace.changed):
        workspace.undo()
    qtbot.waitUntil(lambda: chips.current().name == "Kilns")
    assert workspace.now(saved_views, Listed.DEALS) == [saved]
    assert _cards(page) == 2


def test_the_views_of_the_program_count_and_narrow_too(qtbot: QtBot, page: PipelinePage) -> None:
    chips = page.form.deal_filter.chips
    overdue = "query due:overdue"
    qtbot.waitUntil(lambda: chips.chip(overdue).text().endswith("· 0"))
    chips.chip(overdue).click()
    qtbot.waitUntil(lambda: page.form.stack.currentWidget() is page.form.empty_page)
