"""The key that finds, on a page that has nothing to look among."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_crm.gui.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def test_where_no_deal_is_yet_the_key_that_finds_looks_for_customers(
    qtbot: QtBot, open_window: MainWindow
) -> None:
    open_window.commands["go_pipeline"].trigger()
    button = open_window.bench.page("pipeline").empty_state.button
    qtbot.waitUntil(button.isVisible)
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert open_window.bench.stack.currentWidget().objectName() == "CustomersPage"
    assert open_window.bench.page("customers").list_panel.form.search_edit.hasFocus()
