"""Ctrl+J in the whole window."""

from desktop_crm.gui.dialogs.quick_entry_dialog import QuickEntryDialog


def test_ctrl_j_asks_for_one_line_and_never_twice(qtbot, open_window):
    for _ in range(2):
        open_window.commands["quick_entry"].trigger()

    (dialog,) = open_window.findChildren(QuickEntryDialog)
    assert dialog.isVisible()
    assert open_window.commands["quick_entry"].shortcut().toString() == "Ctrl+J"
    dialog.reject()
    qtbot.waitUntil(lambda: not open_window.findChildren(QuickEntryDialog))
