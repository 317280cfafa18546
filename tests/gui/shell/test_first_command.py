"""Commands that bring the Customers page forward for the first time are about the customers of its list."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop_crm.gui.dialogs.export_dialog import ExportDialog
from desktop_crm.gui.main_window import MainWindow
from desktop_crm.gui.pages.customers_page import CustomersPage
from tests.builders import add_person, new_store


@pytest.fixture
def anna(window: MainWindow, tmp_path: Path) -> int:
    store = new_store(tmp_path / "mine.crm")
    made = add_person(store, "Anna Berg")
    window.workspace.adopt(store)
    assert "customers" not in window.bench._pages, "the day begins on Today"
    return made


def test_what_is_logged_first_is_logged_with_the_first_customer(
    qtbot: QtBot, window: MainWindow, anna: int
) -> None:
    window.commands["log_interaction"].trigger()
    page = window.bench.page("customers")
    assert isinstance(page, CustomersPage)
    qtbot.waitUntil(lambda: page.record_panel.customer_id == anna)
    qtbot.waitUntil(lambda: page.timeline_panel.isAncestorOf(window.focusWidget() or page))


def test_an_export_asked_for_first_is_of_everybody(qtbot: QtBot, window: MainWindow, anna: int) -> None:
    window.commands["export_customers"].trigger()
    qtbot.waitUntil(lambda: window.findChild(ExportDialog) is not None)
    dialog = window.findChild(ExportDialog)
    assert dialog is not None
    assert any("1 customer" in one.text() for one in dialog.findChildren(QLabel))
    dialog.reject()
