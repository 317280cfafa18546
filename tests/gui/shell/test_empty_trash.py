"""The trash is emptied from the menu."""

import pytest
from pytestqt.qtbot import QtBot

from desktop_crm.domain.changes import Op
from desktop_crm.gui.main_window import MainWindow
from desktop_crm.operations.archive import trash_customers
from desktop_crm.queries.customers import customer_rows
from tests.builders import add_person

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def test_only_what_is_in_the_trash_goes_and_undo_brings_it_back(
    open_window: MainWindow, qtbot: QtBot
) -> None:
    workspace = open_window.workspace
    gone, kept = (add_person(workspace.store, name) for name in ("Anna", "Bert"))
    workspace.store.write(Op.TRASH, trash_customers, [gone])

    with qtbot.waitSignal(workspace.changed):
        open_window.commands["empty_trash"].trigger()
    assert [row.id for row in workspace.now(customer_rows, [gone, kept])] == [kept]

    with qtbot.waitSignal(workspace.changed):
        workspace.undo()
    assert [row.id for row in workspace.now(customer_rows, [gone, kept])] == [gone, kept]
