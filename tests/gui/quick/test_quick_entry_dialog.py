"""Ctrl+J: a typed line is shown in parts, asked about where two fit, and written as one step by Enter."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_crm.domain.interactions import EntryKind
from desktop_crm.gui import translations
from desktop_crm.gui.dialogs.quick_entry_dialog import QuickEntryDialog
from desktop_crm.gui.workspace import Workspace
from desktop_crm.queries.quick import open_deals
from desktop_crm.queries.timeline import timeline
from tests.builders import add_person

LINE = "visited Rossi 45 min, wants shelves, call tomorrow 10am, deal 21.5k"


@pytest.fixture
def rossi(workspace: Workspace) -> int:
    return add_person(workspace.store, "Elena Rossi")


@pytest.fixture
def dialog(qtbot: QtBot, workspace: Workspace, rossi: int) -> Iterator[QuickEntryDialog]:
    made = QuickEntryDialog(workspace)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


def read(qtbot: QtBot, dialog: QuickEntryDialog, line: str) -> None:
    dialog.form.line_edit.set_text(line)
    qtbot.waitUntil(lambda: dialog._found.entry.text == line)


def test_each_part_stands_on_a_card(qtbot, dialog):
    read(qtbot, dialog, LINE)

    form = dialog.form
    assert form.who_card.check.text() == "Elena Rossi"
    assert form.happened_card.check.text() == "Visit · Outgoing · now · 45 min"
    assert form.planned_card.check.text().startswith("Follow-up · ")
    assert form.deal_card.check.text() == "Deal · ¥21,500.00"
    assert form.line_edit.extraSelections()


def test_enter_writes_everything_and_closes(qtbot, dialog, workspace, rossi):
    read(qtbot, dialog, LINE)

    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog.form.line_edit, Qt.Key.Key_Return)

    entries = workspace.now(timeline, rossi)
    assert [entry.text for entry in entries if entry.kind is EntryKind.INTERACTION] == ["wants shelves"]
    assert len(workspace.now(open_deals, rossi)) == 1


def test_enter_before_the_line_is_read_writes_the_whole_line(qtbot, dialog, workspace, rossi):
    dialog.form.line_edit.set_text("called Rossi, no answer")

    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog.form.line_edit, Qt.Key.Key_Return)

    assert [entry.outcome for entry in workspace.now(timeline, rossi)] == ["no_answer"]


def test_a_card_clicked_off_is_not_written(qtbot, dialog, workspace, rossi):
    read(qtbot, dialog, LINE)
    dialog.form.deal_card.check.click()

    with qtbot.waitSignal(dialog.accepted):
        dialog.form.write_button.click()

    assert workspace.now(open_deals, rossi) == ()
    assert workspace.now(timeline, rossi)


def test_two_who_fit_are_asked_about(qtbot, dialog, workspace, rossi):
    marco = add_person(workspace.store, "Marco Rossi")
    read(qtbot, dialog, "visited Rossi 20 min")
    dialog.form.write_button.click()

    assert dialog.form.error_label.text() == "Say which one is meant."
    names = ("Elena Rossi", "Marco Rossi")
    chosen = [row.name for row in dialog._found.customers].index(names[1])
    dialog.form.who_card._group.button(chosen).click()
    with qtbot.waitSignal(dialog.accepted):
        dialog.form.write_button.click()

    assert workspace.now(timeline, marco)
    assert not workspace.now(timeline, rossi)


def test_nobody_named_is_asked_for(qtbot, dialog, workspace, rossi):
    read(qtbot, dialog, "call tomorrow 10am")
    dialog.form.write_button.click()
    assert dialog.form.error_label.text() == "Say whom it is about."

    dialog.form.customer_picker.show_customer(rossi, "Elena Rossi")
    with qtbot.waitSignal(dialog.accepted):
        dialog.form.write_button.click()

    assert [entry.subject for entry in workspace.now(timeline, rossi)] == ["call"]


def test_an_open_deal_takes_the_new_amount(qtbot, dialog, workspace, rossi):
    for line in ("deal Rossi 18k shelves", "deal Rossi 21.5k"):
        other = QuickEntryDialog(workspace)
        qtbot.addWidget(other)
        read(qtbot, other, line)
        with qtbot.waitSignal(other.accepted):
            other.form.write_button.click()

    assert [
        (deal.title, deal.money.amount_minor) for deal in workspace.now(open_deals, rossi) if deal.money
    ] == [("shelves", 2_150_000)]


def test_escape_keeps_the_line_for_later(qtbot, dialog, workspace):
    read(qtbot, dialog, "visited Rossi")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)

    qtbot.waitUntil(lambda: _line_next_time(qtbot, workspace) == "visited Rossi")


def _line_next_time(qtbot: QtBot, workspace: Workspace) -> str:
    later = QuickEntryDialog(workspace)
    qtbot.addWidget(later)
    text = later.form.line_edit.text()
    later._drafts._timer.stop()
    return text


def test_it_speaks_chinese(qtbot, qapp, dialog):
    read(qtbot, dialog, "回访Rossi 10分钟")
    translations.switch(qapp, "zh_CN")

    qtbot.waitUntil(lambda: dialog.windowTitle() == "快速录入")
    assert dialog.form.happened_card.check.text().endswith("10 分钟")
