"""Goals from anywhere in the window: the rail, the palette's commands, and what a profile may not do."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from desktop_crm.charts.numbers import ChartWords, Ranking
from desktop_crm.domain.profiles import Profile
from desktop_crm.gui.dialogs.goal_dialog import GoalDialog
from desktop_crm.gui.dialogs.month_report_dialog import MonthReportDialog
from desktop_crm.gui.main_window import MainWindow


def test_goals_stand_on_the_rail_between_orders_and_insights(open_window: MainWindow) -> None:
    rail = open_window.bench.rail
    order = list(rail._buttons)
    assert order.index("orders") < order.index("goals") < order.index("insights")
    rail._buttons["goals"].click()
    assert open_window.bench.stack.currentWidget() is open_window.bench.page("goals")


@pytest.mark.parametrize(("command", "kind"), [("new_goal", GoalDialog), ("month_report", MonthReportDialog)])
def test_a_command_opens_its_dialog_on_the_page_of_goals(
    qtbot: QtBot, open_window: MainWindow, command: str, kind: type[QDialog]
) -> None:
    open_window.commands[command].trigger()
    page = open_window.bench.page("goals")
    qtbot.waitUntil(lambda: any(dialog.isVisible() for dialog in page.findChildren(kind)))
    for dialog in page.findChildren(kind):
        dialog.reject()


def test_an_assistant_sees_goals_and_changes_and_exports_nothing(
    qtbot: QtBot, open_window: MainWindow
) -> None:
    changes = open_window.workspace.store.switch_profile(Profile.ASSISTANT)
    open_window.workspace.tell(changes)
    open_window.bench.rail._buttons["goals"].click()
    form = open_window.bench.page("goals").form
    for button in (form.new_button, form.month_button, form.effort.form.save_button):
        assert not button.isEnabled()
    assert not open_window.commands["month_report"].isEnabled()


def test_a_report_or_chart_that_was_saved_is_told_below_and_an_assistant_saves_none(
    qtbot: QtBot, open_window: MainWindow, tmp_path: Path
) -> None:
    open_window.bench.show_page("insights")
    toast, card = open_window.bench.toast, open_window.bench.page("insights")._board.cards["stages"]
    qtbot.waitUntil(lambda: card._stack.currentWidget() is card._nothing)
    card.show_chart(
        Ranking(names=("Prospect",), values=(3,)),
        ChartWords(title="Stages", headings=("Stage", "Customers"), empty=""),
    )
    card.export(tmp_path / "stages.csv")
    qtbot.waitUntil(toast.isVisible)
    assert toast.accessibleName() == "Saved as stages.csv; it is not encrypted"
    assert toast.undo_button.isHidden()
    savings = [action for action in card.menu_button.menu().actions() if action.text().startswith("Save")]
    assert [action.isEnabled() for action in savings] == [True, True, True]
    open_window.workspace.tell(open_window.workspace.store.switch_profile(Profile.ASSISTANT))
    assert [action.isEnabled() for action in savings] == [False, False, False]
