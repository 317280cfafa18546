"""The list of follow-ups in the calendar: searched, kept in views with counts, worked off by the keys of Today."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import today
from desktop_crm.domain.planning import Priority
from desktop_crm.gui.dialogs.save_view_dialog import SaveViewDialog
from desktop_crm.gui.pages.calendar_page import CalendarPage
from desktop_crm.gui.panels.follow_ups_panel import FollowUpsPanel
from desktop_crm.gui.workspace import Workspace
from desktop_crm.operations.archive import archive_customers
from desktop_crm.operations.edits import FollowUpEdit
from desktop_crm.operations.follow_ups import plan_follow_up
from desktop_crm.queries.desk import Listed, saved_views
from desktop_crm.system.settings import SettingsFile
from tests.builders import add_person

PLANNED = (
    ("Send the offer", -2, FollowUpEdit(promise=True)),
    ("Call about glaze", 0, FollowUpEdit(priority=Priority.HIGH)),
    ("Ask for the drawings", 5, FollowUpEdit()),
    ("Visit the fair", 40, FollowUpEdit(repeat="2w")),
)


@pytest.fixture
def page(qtbot: QtBot, workspace: Workspace, tmp_path: Path) -> CalendarPage:
    store = workspace.store
    rossi, khan = add_person(store, "Rossi Ceramics"), add_person(store, "王晓明")
    gone = add_person(store, "Bo Lin")
    for number, (title, days, more) in enumerate(PLANNED):
        due = (today() + timedelta(days)).isoformat()
        edit = FollowUpEdit(
            due_on=due, title=title, promise=more.promise, priority=more.priority, repeat=more.repeat
        )
        store.write(Op.PLAN_FOLLOW_UP, plan_follow_up, khan if number == 2 else rossi, edit)
    store.write(Op.PLAN_FOLLOW_UP, plan_follow_up, gone, FollowUpEdit(due_on="2026-01-01", title="Nothing"))
    store.write(Op.ARCHIVE, archive_customers, [gone])
    page = CalendarPage(workspace, SettingsFile(tmp_path / "settings.json"))
    qtbot.addWidget(page)
    page.resize(1300, 820)
    with qtbot.waitExposed(page):
        page.show()
    page.form.list_button.click()
    qtbot.waitUntil(lambda: page.follow_ups.model.rowCount() == 4)
    qtbot.waitUntil(lambda: workspace.store.search.filled)
    return page


def _titles(panel: FollowUpsPanel) -> list[str]:
    return [panel.model.row_at(row).title for row in range(panel.model.rowCount())]


def _search(panel: FollowUpsPanel, text: str) -> None:
    panel.form.filter.form.search_edit.setText(text)


def test_all_that_is_planned_stands_in_the_list_by_its_day(page: CalendarPage) -> None:
    assert _titles(page.follow_ups) == [title for title, _, _ in PLANNED]
    assert page.form.title_label.text() == "Follow-ups"
    assert not page.form.back_button.isVisible()
    page.form.week_button.click()
    assert page.form.back_button.isVisible()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("due:overdue", [0]),
        ("due:<7d", [0, 1, 2]),
        ("is:promise", [0]),
        ("priority:high", [1]),
        ("is:repeating", [3]),
        ("wangxm", [2]),
        ("rossi glaze", [1]),
    ],
)
def test_words_and_operators_narrow_the_list(
    qtbot: QtBot, page: CalendarPage, text: str, found: list[int]
) -> None:
    _search(page.follow_ups, text)
    wanted = [PLANNED[number][0] for number in found]
    qtbot.waitUntil(lambda: _titles(page.follow_ups) == wanted)


def test_views_are_counted_and_what_is_typed_is_kept_as_one_of_follow_ups(
    qtbot: QtBot, workspace: Workspace, page: CalendarPage
) -> None:
    panel = page.follow_ups
    chips = panel.form.filter.chips
    qtbot.waitUntil(lambda: chips.chip("query due:overdue").text() == "Overdue · 1")
    _search(panel, "rossi due:<7d")
    qtbot.waitUntil(lambda: panel.model.rowCount() == 2)
    chips.save_requested.emit()
    (dialog,) = panel.findChildren(SaveViewDialog)
    qtbot.keyClicks(dialog.findChild(QLineEdit, "name_edit"), "Rossi soon")
    dialog.accept()
    qtbot.waitUntil(lambda: chips.current().name == "Rossi soon")
    assert [view.query for view in workspace.now(saved_views, Listed.FOLLOW_UPS)] == ["rossi due:<7d"]
    assert panel.model.rowCount() == 2


def test_what_is_done_by_a_key_leaves_the_list_and_the_cursor_goes_on(
    qtbot: QtBot, workspace: Workspace, page: CalendarPage
) -> None:
    table = page.follow_ups.form.table
    table.setFocus()
    table.selectRow(1)
    qtbot.keyClick(table, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: page.follow_ups.model.rowCount() == 3)
    assert table.currentIndex().row() == 1
    workspace.undo()
    qtbot.waitUntil(lambda: page.follow_ups.model.rowCount() == 4)


def test_enter_leads_to_the_customer_and_down_from_the_search_line_into_the_list(
    qtbot: QtBot, page: CalendarPage
) -> None:
    panel = page.follow_ups
    panel.form.filter.focus_search()
    qtbot.keyClick(panel.form.filter.form.search_edit, Qt.Key.Key_Down)
    qtbot.waitUntil(panel.form.table.hasFocus)
    panel.form.table.selectRow(2)
    with qtbot.waitSignal(page.customer_requested) as asked:
        qtbot.keyClick(panel.form.table, Qt.Key.Key_Return)
    assert asked.args == [panel.model.row_at(2).customer_id]


def test_a_list_without_hits_says_so_and_shows_all_again(qtbot: QtBot, page: CalendarPage) -> None:
    panel = page.follow_ups
    _search(panel, "nobody")
    qtbot.waitUntil(panel.empty_state.isVisible)
    panel.empty_state.button.click()
    qtbot.waitUntil(lambda: panel.model.rowCount() == 4)
