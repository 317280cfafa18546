"""G and a letter go to pages where the user wants that, and never while a text is being typed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox
from pytestqt.qtbot import QtBot

from desktop_crm.gui.dialogs.shortcut_sheet import ShortcutSheet
from desktop_crm.gui.main_window import MainWindow
from desktop_crm.gui.panels.customer_list_panel import CustomerListPanel
from desktop_crm.system.settings import SettingsFile
from tests.builders import add_person

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def page(window: MainWindow) -> str:
    return type(window.bench.stack.currentWidget()).__name__


def type_in(qtbot: QtBot, window: MainWindow, *keys: Qt.Key) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    widget = window.focusWidget() or window
    for key in keys:
        qtbot.keyClick(widget, key)


def test_without_the_setting_the_letters_go_nowhere(open_window: MainWindow, qtbot: QtBot) -> None:
    before = page(open_window)
    open_window.bench.setFocus()
    type_in(qtbot, open_window, Qt.Key.Key_G, Qt.Key.Key_D)
    assert page(open_window) == before


def test_with_it_g_and_a_letter_go_to_a_page_from_a_list_too(
    open_window: MainWindow, qtbot: QtBot, settings: SettingsFile
) -> None:
    add_person(open_window.workspace.store, "Anna Berg")
    open_window.commands["go_settings"].trigger()
    box = open_window.findChild(QCheckBox, "go_keys_check")
    assert box is not None
    box.setFocus()
    box.click()
    assert SettingsFile(settings._path).values.go_keys == "on"
    for letter, name in (
        (Qt.Key.Key_D, "PipelinePage"),
        (Qt.Key.Key_C, "CustomersPage"),
        (Qt.Key.Key_T, "TodayPage"),
        (Qt.Key.Key_G, "GoalsPage"),
    ):
        type_in(qtbot, open_window, Qt.Key.Key_G, letter)
        assert page(open_window) == name
    open_window.commands["go_customers"].trigger()
    table = open_window.findChild(CustomerListPanel).table
    table.setFocus()
    type_in(qtbot, open_window, Qt.Key.Key_G, Qt.Key.Key_T)
    assert page(open_window) == "TodayPage"
    box.click()
    type_in(qtbot, open_window, Qt.Key.Key_G, Qt.Key.Key_D)
    assert page(open_window) == "TodayPage"


def test_a_text_keeps_its_letters(open_window: MainWindow, qtbot: QtBot) -> None:
    open_window.commands.use_go_keys(used=True)
    open_window.commands["find"].trigger()
    type_in(qtbot, open_window, Qt.Key.Key_G, Qt.Key.Key_D)
    assert open_window.findChild(CustomerListPanel).form.search_edit.text() == "gd"
    assert page(open_window) == "CustomersPage"


def test_the_sheet_shows_them_while_they_are_in_force(open_window: MainWindow, qtbot: QtBot) -> None:
    def keys_of_today() -> str:
        sheet = ShortcutSheet(open_window.commands)
        qtbot.addWidget(sheet)
        (line,) = sheet.form.command_tree.findItems(
            "Today", Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive
        )
        return str(line.text(1))

    assert keys_of_today() == "Alt+Home"
    assert open_window.commands.owner_of("G") is None
    open_window.commands.use_go_keys(used=True)
    assert keys_of_today() == "Alt+Home; G, T"
    assert open_window.commands.owner_of("G") is not None
    open_window.commands.rebind("go_today", "F11")
    assert keys_of_today() == "F11; G, T"
