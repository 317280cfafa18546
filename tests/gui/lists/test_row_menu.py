"""A right click on a customer copies a name or a clean number, and puts one customer away and back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from desktop_crm.gui.panels.customer_list_panel import CustomerListPanel
from desktop_crm.gui.panels.row_menu import RowMenu, clean_phone
from desktop_crm.gui.workspace import Workspace
from tests.builders import add_person


@pytest.mark.parametrize(
    ("typed", "clean"),
    [
        ("138-0013 8000", "13800138000"),
        ("+86 (138) 0013-8000", "+8613800138000"),
        ("１３８", "138"),
        ("", ""),
    ],
)
def test_a_number_is_copied_as_digits(typed: str, clean: str) -> None:
    assert clean_phone(typed) == clean


def test_a_row_offers_what_it_has_and_masks_it(qtbot: QtBot, workspace: Workspace) -> None:
    add_person(workspace.store, "Ann", phone="138 0013 8000")
    panel = CustomerListPanel(workspace)
    qtbot.addWidget(panel)
    qtbot.waitUntil(lambda: panel.table.listed.rowCount() == 1)
    row = panel.table.listed.row(0)
    assert row is not None
    name, phone, *_ = panel.table.findChild(RowMenu).menu(row.row).actions()
    assert "0013" not in phone.text()
    phone.trigger()
    assert QGuiApplication.clipboard().text() == "13800138000"
    name.trigger()
    assert QGuiApplication.clipboard().text() == "Ann"


def test_one_customer_goes_to_archive_and_trash_and_comes_back(qtbot: QtBot, workspace: Workspace) -> None:
    add_person(workspace.store, "Ann")
    panel = CustomerListPanel(workspace)
    qtbot.addWidget(panel)
    for place, text, then in (
        ("", "Archive", "in:archive"),
        ("in:archive", "Move to the trash", "in:trash"),
        ("in:trash", "Take back into the list", ""),
    ):
        panel.search(place)
        qtbot.waitUntil(lambda place=place: panel.finder.text == place and panel.table.listed.rowCount() == 1)
        panel.table.selectRow(0)
        row = panel.table.listed.row(0)
        assert row is not None
        offered = {one.text(): one for one in panel.table.findChild(RowMenu).menu(row.row).actions()}
        with qtbot.waitSignal(workspace.changed):
            offered[text].trigger()
        panel.search(then)
        qtbot.waitUntil(lambda then=then: panel.finder.text == then and panel.table.listed.rowCount() == 1)


def test_a_right_click_beside_all_customers_is_about_none(
    qtbot: QtBot, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QMenu] = []
    monkeypatch.setattr(QMenu, "popup", lambda menu, _place: opened.append(menu))
    add_person(workspace.store, "Ann")
    panel = CustomerListPanel(workspace)
    qtbot.addWidget(panel)
    panel.resize(400, 600)
    panel.show()
    qtbot.waitUntil(lambda: panel.table.listed.rowCount() == 1)
    panel.table.selectRow(0)
    ann = panel.table.visualRect(panel.table.currentIndex())
    panel.table.customContextMenuRequested.emit(ann.bottomLeft() + QPoint(5, 100))
    assert not opened
    by_key = panel.table.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle).center()
    panel.table.customContextMenuRequested.emit(by_key)
    assert len(opened) == 1
