"""Ctrl+J in the whole window."""

from PySide6.QtCore import Qt

from desktop_crm.gui.dialogs.quick_entry_dialog import QuickEntryDialog
from desktop_crm.queries.timeline import follow_ups_of
from tests.builders import add_person


def test_ctrl_j_asks_for_one_line_and_never_twice(qtbot, open_window):
    for _ in range(2):
        open_window.commands["quick_entry"].trigger()

    (dialog,) = open_window.findChildren(QuickEntryDialog)
    assert dialog.isVisible()
    assert open_window.commands["quick_entry"].shortcut().toString() == "Ctrl+J"
    dialog.reject()
    qtbot.waitUntil(lambda: not open_window.findChildren(QuickEntryDialog))


def test_a_line_that_names_nobody_is_about_the_customer_shown(qtbot, open_window):
    workspace = open_window.workspace
    customer = add_person(workspace.store, "王晓明")
    open_window.commands.request_customer(customer)
    open_window.commands["quick_entry"].trigger()
    (dialog,) = open_window.findChildren(QuickEntryDialog)
    qtbot.keyClicks(dialog.form.line_edit, "wants a quote, call Fri 10am")
    qtbot.waitUntil(lambda: dialog.form.planned_card.isVisible())
    assert dialog.form.customer_picker.line.text() == "王晓明"
    with qtbot.waitSignal(workspace.changed):
        qtbot.keyClick(dialog.form.line_edit, Qt.Key.Key_Return)
    assert [row.title for row in workspace.now(follow_ups_of, customer)] == ["call"]


def test_what_is_typed_into_a_quick_entry_is_blurred_while_names_are_hidden(qtbot, open_window):
    open_window.commands["hide_names"].trigger()
    open_window.commands["quick_entry"].trigger()
    (dialog,) = open_window.findChildren(QuickEntryDialog)
    assert dialog.graphicsEffect() is not None
    dialog.reject()
    open_window.commands["hide_names"].trigger()
