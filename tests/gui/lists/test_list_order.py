"""Sorting by several columns, and groups with headings that close and open."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from desktop_crm.domain.changes import Op
from desktop_crm.gui.lists.columns import COLUMNS, Column
from desktop_crm.gui.lists.frozen_column import FrozenColumn
from desktop_crm.gui.lists.order_menu import OrderMenu
from desktop_crm.gui.lists.sorting import Sorting
from desktop_crm.gui.panels.customer_list_panel import CustomerListPanel
from desktop_crm.gui.theme import theme
from desktop_crm.gui.workspace import Workspace
from desktop_crm.operations.customers import edit_customer
from desktop_crm.operations.edits import CustomerEdit
from tests.builders import add_person

PEOPLE = (("Ann", "loyal"), ("Bob", "repeat"), ("Cem", "loyal"), ("Dot", ""))


@pytest.fixture
def panel(qtbot: QtBot, workspace: Workspace) -> CustomerListPanel:
    for name, stage in PEOPLE:
        one = add_person(workspace.store, name)
        workspace.store.write(Op.EDIT_CUSTOMER, edit_customer, one, CustomerEdit(stage=stage))
    panel = CustomerListPanel(workspace)
    qtbot.addWidget(panel)
    panel.resize(900, 700)
    panel.show()
    qtbot.waitUntil(lambda: panel.table.listed.rowCount() == len(PEOPLE))
    return panel


def rows(panel: CustomerListPanel) -> list[str]:
    listed = panel.table.listed
    return [
        str(listed.index(place, 0).data(Qt.ItemDataRole.AccessibleTextRole)).split(",")[0]
        for place in range(listed.rowCount())
    ]


def chosen(panel: CustomerListPanel) -> list[str]:
    names = {one: name for place, name in enumerate(rows(panel)) for one in [panel.table.listed.ids[place]]}
    return [names[one] for one in panel.table.selected_ids()]


def test_an_order_is_kept_as_text_and_read_again() -> None:
    order = Sorting(column=Column.CITY, descending=False, then=((Column.NAME, True),), group=Column.STAGE)
    assert order.code == "stage/city,-name"
    assert Sorting.read(order.code) == order
    assert Sorting.read("-name") == Sorting(column=Column.NAME, descending=True)
    assert Sorting.read("nonsense/odd,words") == Sorting()


def test_an_order_by_strokes_is_kept_too_and_survives_another_column() -> None:
    order = Sorting(column=Column.NAME, descending=False, group=Column.STAGE, by_strokes=True)
    assert order.code == "stage/name~"
    assert Sorting.read(order.code) == order
    assert Sorting.read("-name~") == Sorting(column=Column.NAME, descending=True, by_strokes=True)
    assert Sorting.by(Column.CITY, order).within(order).by_strokes
    assert (order.say_briefly(), order.say()) == ("Stage +1", "Stage, Name ↑, Chinese by strokes")


def test_the_menu_orders_chinese_by_strokes_and_back_and_the_list_remembers(
    qtbot: QtBot, workspace: Workspace
) -> None:
    for name in ("赵云", "龚芳", "Anna", "安娜"):
        add_person(workspace.store, name)
    panel = CustomerListPanel(workspace)
    qtbot.addWidget(panel)
    panel.recall_layout('{"order": "name"}')
    panel.show()
    qtbot.waitUntil(lambda: panel.table.listed.rowCount() == 4)
    menu = panel.findChild(OrderMenu)
    assert menu is not None

    def choose_strokes() -> None:
        menu.aboutToShow.emit()
        next(one for one in menu.actions() if one.text() == "Chinese by strokes").trigger()

    qtbot.waitUntil(lambda: rows(panel) == ["安娜", "Anna", "龚芳", "赵云"])
    choose_strokes()
    qtbot.waitUntil(lambda: rows(panel) == ["Anna", "安娜", "赵云", "龚芳"])
    panel.table.header.sort_requested.emit(Column.NAME, False)
    qtbot.waitUntil(lambda: rows(panel) == ["龚芳", "赵云", "安娜", "Anna"])
    again = CustomerListPanel(workspace)
    qtbot.addWidget(again)
    again.recall_layout(panel.layout_text())
    again.show()
    qtbot.waitUntil(lambda: rows(again) == ["龚芳", "赵云", "安娜", "Anna"])
    choose_strokes()
    qtbot.waitUntil(lambda: rows(panel) == ["赵云", "龚芳", "Anna", "安娜"])


def test_a_further_column_is_added_and_then_turned_round() -> None:
    order = Sorting.by(Column.STAGE).and_by(Column.NAME)
    assert order.keys == ((Column.STAGE, False), (Column.NAME, False))
    assert order.and_by(Column.NAME).keys == ((Column.STAGE, False), (Column.NAME, True))
    assert order.and_by(Column.STAGE).keys == ((Column.STAGE, True), (Column.NAME, False))


def test_shift_and_a_click_sorts_those_who_are_alike(qtbot: QtBot, panel: CustomerListPanel) -> None:
    panel.set_wide(True)
    header = panel.table.header

    def click(column: Column, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        at = QPoint(header.sectionViewportPosition(COLUMNS.index(column)) + 20, header.height() // 2)
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, modifier, at)

    click(Column.STAGE)
    click(Column.NAME, Qt.KeyboardModifier.ShiftModifier)
    click(Column.NAME, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: rows(panel) == ["Bob", "Cem", "Ann", "Dot"])
    assert panel.finder.kept_sorting.code == "stage,-name"


def lower_rows(panel: CustomerListPanel) -> list[int]:
    heights = [panel.table.rowHeight(place) for place in range(panel.table.listed.rowCount())]
    return [place for place, height in enumerate(heights) if height < max(heights)]


def test_groups_have_headings_that_close_by_keys(qtbot: QtBot, panel: CustomerListPanel) -> None:
    table = panel.table
    panel.finder.sort_by(Sorting.by(Column.NAME).grouped_by(Column.STAGE))
    open_rows = ["▾ Repeat · 1", "Bob", "▾ Loyal · 2", "Ann", "Cem", "▾ None · 1", "Dot"]
    qtbot.waitUntil(lambda: rows(panel) == open_rows)
    table.selectRow(1)
    qtbot.keyClick(table, Qt.Key.Key_Down)
    assert chosen(panel) == []
    qtbot.keyClick(table, Qt.Key.Key_Left)
    assert rows(panel) == ["▾ Repeat · 1", "Bob", "▸ Loyal · 2", "▾ None · 1", "Dot"]
    assert lower_rows(panel) == [0, 2, 3]
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert rows(panel) == open_rows
    assert lower_rows(panel) == [0, 2, 5]
    panel.search("stage:loyal")
    qtbot.waitUntil(lambda: rows(panel) == ["▾ Loyal · 2", "Ann", "Cem"])
    assert lower_rows(panel) == [0]


def test_a_choice_over_headings_is_of_customers_alone(qtbot: QtBot, panel: CustomerListPanel) -> None:
    panel.finder.sort_by(Sorting.by(Column.NAME).grouped_by(Column.STAGE))
    qtbot.waitUntil(lambda: len(rows(panel)) == 7)
    panel.table.selectAll()
    assert chosen(panel) == ["Bob", "Ann", "Cem", "Dot"]
    assert panel.table.selected_count() == 4
    panel.table.selectRow(1)
    panel.table.step(1)
    assert chosen(panel) == ["Ann"]


def test_a_click_closes_a_group_and_its_customers_are_still_listed(
    qtbot: QtBot, panel: CustomerListPanel, tmp_path: Path
) -> None:
    panel.finder.sort_by(Sorting.by(Column.NAME).grouped_by(Column.STAGE))
    qtbot.waitUntil(lambda: len(rows(panel)) == 7)
    at = panel.table.visualRect(panel.table.listed.index(0, 0)).center()
    qtbot.mouseClick(panel.table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert rows(panel)[:2] == ["▸ Repeat · 1", "▾ Loyal · 2"]
    assert len(panel.table.listed.customers) == 4


def test_the_menu_offers_orders_further_ones_and_groups(qtbot: QtBot) -> None:
    menu = OrderMenu()
    qtbot.addWidget(menu)
    kept = Sorting.by(Column.NAME)
    menu.offer(kept, kept, searching=False)
    subs = {one.title(): one for one in menu.findChildren(OrderMenu.__base__)}
    with qtbot.waitSignal(menu.chosen) as made:
        next(one for one in subs["Group by"].actions() if one.text() == "City").trigger()
    assert made.args == [kept.grouped_by(Column.CITY)]
    with qtbot.waitSignal(menu.chosen) as made:
        next(one for one in subs["Then by"].actions() if one.text() == "Stage").trigger()
    assert made.args == [kept.and_by(Column.STAGE)]
    with qtbot.waitSignal(menu.chosen) as made:
        next(one for one in menu.actions() if one.text() == "Name ↑").trigger()
    assert made.args == [Sorting(column=Column.NAME, descending=True)]


def test_the_first_column_stays_while_the_others_are_scrolled(qtbot: QtBot, panel: CustomerListPanel) -> None:
    table, frozen = panel.table, panel.table.findChild(FrozenColumn)
    panel.set_wide(True)
    assert frozen.isHidden()
    table.horizontalScrollBar().setValue(200)
    assert frozen.isVisible()
    assert frozen.columnAt(5) == COLUMNS.index(Column.NAME)
    at = frozen.visualRect(table.listed.index(2, 0)).center()
    qtbot.mouseClick(frozen.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert chosen(panel) == [rows(panel)[2]]
    freeze = next(one for one in table.header.choice_menu(panel).actions() if "in sight" in one.text())
    freeze.trigger()
    assert frozen.isHidden()
    assert '"frozen": false' in panel.layout_text()


def test_words_that_were_searched_for_are_marked_in_columns_too(
    qtbot: QtBot, panel: CustomerListPanel
) -> None:
    panel.set_wide(True)
    marker = theme().colour("watch_ground")

    def marked() -> bool:
        picture = panel.table.viewport().grab().toImage()
        spots = ((x, y) for x in range(0, 120, 2) for y in range(0, 40, 2))
        return any(picture.pixelColor(*spot) == marker for spot in spots)

    assert not marked()
    panel.finder.look_for("ann")
    qtbot.waitUntil(lambda: rows(panel) == ["Ann"])
    assert marked()
