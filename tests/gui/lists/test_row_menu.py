"""A right click on a customer copies a name or a clean number."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication
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
    name, phone = panel.table.findChild(RowMenu).menu(row.row).actions()
    assert "0013" not in phone.text()
    phone.trigger()
    assert QGuiApplication.clipboard().text() == "13800138000"
    name.trigger()
    assert QGuiApplication.clipboard().text() == "Ann"
