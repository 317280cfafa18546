"""List, record and timeline together."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_crm.gui.actions import Actions
from desktop_crm.gui.editors.preference_field import PreferenceField
from desktop_crm.gui.lists.columns import Column
from desktop_crm.gui.lists.sorting import Sorting
from desktop_crm.gui.pages.customers_page import CustomersPage
from desktop_crm.gui.workspace import Workspace
from desktop_crm.system.settings import SettingsFile
from tests.builders import add_person


@pytest.fixture
def people(workspace: Workspace) -> list[int]:
    return [add_person(workspace.store, name) for name in ("Anna", "Bert", "Carl")]


@pytest.fixture
def settings(tmp_path: Path) -> SettingsFile:
    return SettingsFile(tmp_path / "settings.json")


@pytest.fixture
def page(qtbot: QtBot, workspace: Workspace, settings: SettingsFile, people: list[int]) -> CustomersPage:
    return shown(qtbot, CustomersPage(workspace, settings))


def shown(qtbot: QtBot, page: CustomersPage, width: int = 1376) -> CustomersPage:
    qtbot.addWidget(page)
    page.resize(width, 800)
    page.show()
    qtbot.waitUntil(lambda: page.list_panel.table.listed.rowCount() == 3)
    qtbot.waitUntil(lambda: page._complete)
    return page


def test_the_list_is_seen_before_the_record_is_made(
    qtbot: QtBot, workspace: Workspace, settings: SettingsFile, people: list[int]
) -> None:
    page = CustomersPage(workspace, settings)
    assert "record_panel" not in vars(page)
    shown(qtbot, page)
    assert page.record_panel.isVisible()
    assert page.timeline_panel.isVisible()


def test_a_customer_who_is_wanted_at_once_need_not_wait_for_the_list(
    qtbot: QtBot, workspace: Workspace, settings: SettingsFile, people: list[int]
) -> None:
    page = CustomersPage(workspace, settings)
    page.show_customer(people[1])
    assert page.record_panel.customer_id == people[1]
    assert shown(qtbot, page).record_panel.customer_id == people[1]


def test_the_day_begins_with_the_first_of_the_list(page: CustomersPage, people: list[int]) -> None:
    assert page.record_panel.customer_id == people[0]


def test_who_is_chosen_in_the_list_is_shown_beside_it(
    page: CustomersPage, people: list[int], qtbot: QtBot
) -> None:
    page.list_panel.table.go_to(people[1])
    qtbot.waitUntil(lambda: page.record_panel.customer_id == people[1])


def test_while_an_arrow_key_is_held_down_only_the_first_and_the_last_are_shown(
    page: CustomersPage, people: list[int], qtbot: QtBot
) -> None:
    # As if the last key had come just now, however slow this computer is.
    page._pause.start(500)
    for _ in range(2):
        page.list_panel.table.step(1)
    assert list(page.list_panel.table.selected_ids()) == [people[2]]
    assert page.record_panel.customer_id == people[0]
    qtbot.waitUntil(lambda: page.record_panel.customer_id == people[2])


def test_a_linked_customer_is_shown_and_chosen(page: CustomersPage, people: list[int]) -> None:
    page.record_panel.customer_requested.emit(people[2])
    assert page.record_panel.customer_id == people[2]
    assert list(page.list_panel.table.selected_ids()) == [people[2]]


def test_a_customer_outside_the_list_is_shown_all_the_same(
    page: CustomersPage, workspace: Workspace, people: list[int], qtbot: QtBot
) -> None:
    page.list_panel.form.search_edit.setText("Anna")
    qtbot.waitUntil(lambda: page.list_panel.table.listed.rowCount() == 1)
    page.show_customer(people[2])
    assert page.record_panel.customer_id == people[2]
    assert page.list_panel.table.selected_count() == 0
    page.list_panel.form.search_edit.setText("")
    qtbot.waitUntil(lambda: list(page.list_panel.table.selected_ids()) == [people[2]])


def test_until_the_user_chooses_whoever_comes_first_is_shown(
    page: CustomersPage, workspace: Workspace, qtbot: QtBot
) -> None:
    first = add_person(workspace.store, "Aaron")
    page.list_panel.finder.sort_by(Sorting(column=Column.NAME, descending=False))
    qtbot.waitUntil(lambda: page.record_panel.customer_id == first)
    second = add_person(workspace.store, "Aaaron")
    qtbot.mouseClick(page.list_panel.table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(40, 20))
    page.list_panel.finder.ask()
    qtbot.waitUntil(lambda: page.list_panel.table.listed.place_of(second) is not None)
    assert page.record_panel.customer_id == first


def test_when_the_customer_shown_is_taken_back_nobody_is_shown_until_that_is_undone_too(
    page: CustomersPage, workspace: Workspace, qtbot: QtBot
) -> None:
    added = add_person(workspace.store, "Dora")
    page.show_customer(added)
    with qtbot.waitSignal(page.record_panel.turned):
        workspace.undo()
    assert page.record_panel.customer_id is None
    rooms, nobody = page.timeline_panel.form.rooms, page.timeline_panel.form.nobody_page
    assert rooms.currentWidget() is nobody
    assert page.list_panel.table.selected_count() == 0

    with qtbot.waitSignal(page.record_panel.turned):
        workspace.redo()
    assert page.record_panel.customer_id == added
    assert rooms.currentWidget() is not nobody
    qtbot.waitUntil(lambda: list(page.list_panel.table.selected_ids()) == [added])


def test_back_and_forward_walk_the_customers_looked_into(
    page: CustomersPage, settings: SettingsFile, people: list[int], qtbot: QtBot
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    actions = Actions(settings, window)
    page.connect_actions(actions)
    for customer in people:
        page.list_panel.customer_opened.emit(customer)
        page.show_customer(customer)
        page._trail.note()
    actions["back"].trigger()
    actions["back"].trigger()
    assert page.record_panel.customer_id == people[0]
    actions["forward"].trigger()
    assert page.record_panel.customer_id == people[1]


def test_a_narrow_window_moves_the_timeline_among_the_tabs(page: CustomersPage, qtbot: QtBot) -> None:
    tabs = page.record_panel.form.tabs
    assert tabs.indexOf(page.timeline_panel) < 0
    page.resize(1100, 800)
    qtbot.waitUntil(lambda: tabs.indexOf(page.timeline_panel) == 1)
    assert tabs.tabText(1) == "Timeline"
    page.resize(1376, 800)
    qtbot.waitUntil(lambda: tabs.indexOf(page.timeline_panel) < 0)
    assert page.timeline_panel.isVisible()


def test_in_a_narrow_window_columns_bring_no_second_tab_over_the_chosen_one(page: CustomersPage) -> None:
    page.resize(1100, 800)
    tabs = page.record_panel.form.tabs
    tabs.setCurrentIndex(0)
    for wide in (True, False):
        page.list_panel.set_wide(wide)
    assert [tabs.widget(place).isVisible() for place in (0, 1)] == [True, False]
    tabs.setCurrentIndex(1)
    assert page.timeline_panel.isVisible()


def test_columns_take_the_page_and_opening_gives_it_back(page: CustomersPage, people: list[int]) -> None:
    page.list_panel.set_wide(True)
    assert not page.record_panel.isVisible()
    assert not page.timeline_panel.isVisible()
    page.list_panel.customer_opened.emit(people[1])
    assert page.record_panel.isVisible()
    assert page.record_panel.customer_id == people[1]


def test_panes_and_columns_are_remembered(
    page: CustomersPage, workspace: Workspace, settings: SettingsFile, qtbot: QtBot
) -> None:
    page.form.splitter.sizes_settled.emit([400, 500, 476])
    page.list_panel.table.header.show_columns(["name", "email"])
    page.list_panel.layout_changed.emit()
    again = shown(qtbot, CustomersPage(workspace, settings))
    assert abs(again.form.splitter.sizes()[0] - 400) < 5
    assert again.list_panel.table.header.columns == ("name", "email")


def test_dropped_contact_files_ask_for_an_import(page: CustomersPage, qtbot: QtBot, tmp_path: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in ("a.vcf", "b.png", "c.XLSX")])
    drop = QDropEvent(
        QPoint(5, 5),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    with qtbot.waitSignal(page.import_requested) as asked:
        page.dropEvent(drop)
    assert asked.args == [[tmp_path / "a.vcf", tmp_path / "c.XLSX"]]


def test_a_need_begins_though_the_page_is_not_whole_yet(
    qtbot: QtBot, workspace: Workspace, settings: SettingsFile, people: list[int]
) -> None:
    page = CustomersPage(workspace, settings)
    qtbot.addWidget(page)
    actions = Actions(settings, page)
    page.connect_actions(actions)
    with qtbot.waitSignal(page.list_panel.finder.found):
        page.show()
    actions["add_need"].trigger()
    assert page.record_panel.customer_id in people
    assert isinstance(page.focusWidget().parentWidget(), PreferenceField)
