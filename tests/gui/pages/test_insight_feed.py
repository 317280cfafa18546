"""The feed on Insights: rows are shown, tasks are made of them in one step, and what is muted stays so."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import today
from desktop_crm.gui import translations
from desktop_crm.gui.dialogs.insight_rows_dialog import InsightRowsDialog
from desktop_crm.gui.pages.insights_page import InsightsPage
from desktop_crm.gui.panels.insight_feed import InsightFeed
from desktop_crm.gui.workspace import Workspace
from desktop_crm.operations.deals import DealEdit, create_deal
from desktop_crm.queries.settings import setting
from desktop_crm.queries.timeline import follow_ups_of
from desktop_crm.system.settings import SettingsFile
from tests.builders import add_person


@pytest.fixture
def customers(workspace: Workspace) -> list[int]:
    """Three customers with a deal each for which nothing is planned."""
    made = [add_person(workspace.store, name) for name in ("Ana Duarte", "张三", "Rossi")]
    for customer in made:
        workspace.store.write(Op.CREATE_DEAL, create_deal, DealEdit(title="kiln", customer_id=customer))
    return made


@pytest.fixture
def page(qtbot: QtBot, workspace: Workspace, customers: list[int], tmp_path: Path) -> InsightsPage:
    page = InsightsPage(workspace, SettingsFile(tmp_path / "settings.json"))
    qtbot.addWidget(page)
    page.resize(1200, 800)
    with qtbot.waitExposed(page):
        page.show()
    return page


@pytest.fixture
def feed(qtbot: QtBot, page: InsightsPage) -> InsightFeed:
    feed = page.findChild(InsightFeed)
    assert feed is not None
    qtbot.waitUntil(lambda: len(feed.lines) == 1)
    return feed


def _dialog(qtbot: QtBot, feed: InsightFeed) -> InsightRowsDialog:
    dialog = feed.findChild(InsightRowsDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 3)
    return dialog


def test_rows_are_shown_and_enter_goes_to_a_customer(
    qtbot: QtBot, page: InsightsPage, feed: InsightFeed, customers: list[int]
) -> None:
    assert feed.lines[0].sentence.text().startswith("3 of 3 open deals have no next step")
    qtbot.keyClick(feed.lines[0].rows_button, Qt.Key.Key_Space)
    dialog = _dialog(qtbot, feed)
    dialog.form.rows.setCurrentIndex(dialog.model.index(1, 0))
    with qtbot.waitSignal(page.customer_requested) as shown:
        qtbot.keyClick(dialog.form.rows, Qt.Key.Key_Return)
    assert shown.args[0] in customers


def test_tab_comes_to_the_findings_before_the_charts(
    qtbot: QtBot, page: InsightsPage, feed: InsightFeed
) -> None:
    page.form.scroll_area.setFocus()
    for button in (feed.lines[0].rows_button, feed.lines[0].tasks_button, feed.lines[0].mute_button):
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
        assert page.focusWidget() is button


def test_tasks_are_made_of_the_rows_as_one_step_and_the_finding_goes(
    qtbot: QtBot, workspace: Workspace, feed: InsightFeed, customers: list[int]
) -> None:
    feed.lines[0].tasks_button.click()
    dialog = _dialog(qtbot, feed)
    assert dialog.focusWidget() is dialog.form.title_edit
    assert dialog.form.title_edit.text() == "Agree on the next step"
    dialog.form.plan_button.click()
    qtbot.waitUntil(lambda: all(workspace.now(follow_ups_of, one) for one in customers))
    assert workspace.now(follow_ups_of, customers[0])[0].due_on > today().isoformat()
    workspace.undo()
    qtbot.waitUntil(lambda: not any(workspace.now(follow_ups_of, one) for one in customers))


def test_what_is_muted_stays_so_until_it_is_told_again(
    qtbot: QtBot, workspace: Workspace, feed: InsightFeed
) -> None:
    feed.lines[0].mute_button.click()
    qtbot.waitUntil(lambda: not feed.lines)
    qtbot.waitUntil(feed.form.empty_label.isVisible)
    assert workspace.now(setting, "insights_muted") == ["no_next_step"]
    assert feed.form.muted_button.text() == "1 muted"
    feed.form.muted_button.click()
    qtbot.waitUntil(lambda: len(feed.lines) == 1)


def test_the_cursor_goes_on_from_what_was_muted(qtbot: QtBot, feed: InsightFeed) -> None:
    feed.window().activateWindow()
    feed.lines[0].mute_button.setFocus()
    qtbot.keyClick(feed.lines[0].mute_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not feed.lines)
    assert feed.form.muted_button.hasFocus()
    qtbot.keyClick(feed.form.muted_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(feed.lines) == 1)
    assert feed.lines[0].rows_button.hasFocus()


def test_the_feed_speaks_chinese_as_soon_as_the_window_does(
    qtbot: QtBot, qapp: QApplication, feed: InsightFeed
) -> None:
    translations.switch(qapp, "zh_CN")
    qtbot.waitUntil(lambda: feed.lines[0].sentence.text().startswith("3 个进行中的商机中有 3 个没有下一步"))
