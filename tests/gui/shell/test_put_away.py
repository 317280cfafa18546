"""The customer shown is put away and comes back, by the menu and by the record itself."""

import pytest
from pytestqt.qtbot import QtBot

from desktop_crm.gui.main_window import MainWindow
from desktop_crm.gui.pages.customers_page import CustomersPage
from desktop_crm.queries.customers import customer_rows
from tests.builders import add_person

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.mark.parametrize("command", ["archive_customer", "trash_customer"])
def test_one_click_in_the_record_takes_back_whoever_was_put_away(
    open_window: MainWindow, qtbot: QtBot, command: str
) -> None:
    workspace, actions = open_window.workspace, open_window.commands
    anna = add_person(workspace.store, "Anna")
    actions.request_customer(anna)
    page = open_window.findChild(CustomersPage)
    restore = page.record_panel.form.header.form.restore_button
    assert not restore.isVisible()

    with qtbot.waitSignal(workspace.changed):
        actions[command].trigger()
    qtbot.waitUntil(restore.isVisible)
    assert page.record_panel.customer_id == anna
    qtbot.waitUntil(lambda: page.list_panel.table.listed.rowCount() == 0)

    with qtbot.waitSignal(workspace.changed):
        restore.click()
    (row,) = workspace.now(customer_rows, [anna])
    assert not row.archived
    assert not row.trashed
    qtbot.waitUntil(lambda: not restore.isVisible())

    with qtbot.waitSignal(workspace.changed):
        actions[command].trigger()
    qtbot.waitUntil(lambda: page.list_panel.table.listed.rowCount() == 0)
    with qtbot.waitSignal(workspace.changed):
        actions["restore_customer"].trigger()
    qtbot.waitUntil(lambda: page.list_panel.table.listed.rowCount() == 1)
