"""Goals in the window: set, changed, reviewed, and their reports saved, by keyboard too."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QTableView
from pytestqt.qtbot import QtBot

from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import now_ms, today
from desktop_crm.domain.commission import Step
from desktop_crm.domain.goals import Metric, Period, Standing
from desktop_crm.domain.interactions import InteractionKind
from desktop_crm.domain.money import Money
from desktop_crm.gui import translations
from desktop_crm.gui.dialogs.commission_dialog import CommissionDialog
from desktop_crm.gui.dialogs.effort_costs_dialog import EffortCostsDialog
from desktop_crm.gui.dialogs.goal_dialog import GoalDialog
from desktop_crm.gui.dialogs.goal_review_dialog import GoalReviewDialog
from desktop_crm.gui.dialogs.month_report_dialog import MonthReportDialog
from desktop_crm.gui.pages.goals_page import GoalsPage
from desktop_crm.gui.panels.month_card import MonthCard
from desktop_crm.gui.workspace import Workspace
from desktop_crm.operations.edits import InteractionEdit, PurchaseEdit
from desktop_crm.operations.goals import GoalEdit, set_goal
from desktop_crm.operations.interactions import log_interaction
from desktop_crm.operations.products import ProductEdit, add_product
from desktop_crm.operations.purchases import record_purchase
from desktop_crm.queries.commission import commission_plan
from desktop_crm.queries.effort import effort_costs
from desktop_crm.queries.goals import GoalProgress, goal_board
from desktop_crm.queries.month_pace import month_pace
from desktop_crm.system.settings import SettingsFile
from tests.builders import add_person

Show = Callable[[], GoalsPage]


@pytest.fixture
def show(qtbot: QtBot, workspace: Workspace, tmp_path: Path) -> Show:
    def shown() -> GoalsPage:
        page = GoalsPage(workspace, SettingsFile(tmp_path / "settings.json"))
        qtbot.addWidget(page)
        page.resize(1300, 800)
        page.show()
        qtbot.waitUntil(lambda: page._asked)
        return page

    return shown


def _goal(workspace: Workspace, metric: Metric, target: int, period: Period = Period.MONTH) -> int:
    edit = GoalEdit(metric=metric, period=period, day=today(), target=target)
    return workspace.store.write(Op.EDIT_GOAL, set_goal, edit).value


def _goals(workspace: Workspace) -> list[GoalProgress]:
    return workspace.now(goal_board, today())


def _dialog(qtbot: QtBot, page: GoalsPage, kind: type[QDialog]) -> QDialog:
    qtbot.waitUntil(lambda: any(one.isVisible() for one in page.findChildren(kind)))
    return next(one for one in page.findChildren(kind) if one.isVisible())


def test_an_empty_page_teaches_and_its_button_sets_the_first_goal(
    qtbot: QtBot, workspace: Workspace, show: Show
) -> None:
    page = show()
    assert page.form.stack.currentWidget() is page.form.empty_room
    qtbot.keyClick(page, Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
    dialog = _dialog(qtbot, page, GoalDialog)
    qtbot.keyClicks(dialog.form.target_edit, "120k")
    with qtbot.waitSignal(workspace.changed):
        qtbot.keyClick(dialog.form.target_edit, Qt.Key.Key_Return)

    (goal,) = _goals(workspace)
    assert (goal.metric, goal.period, goal.pace.target) == (Metric.REVENUE, Period.MONTH, 120_000_00)
    qtbot.waitUntil(lambda: len(page.cards) == 1)
    assert page.form.stack.currentWidget() is page.form.goals_room


@pytest.mark.parametrize("typed", ["", "many", "0", "5 EUR"])
def test_a_target_that_is_none_is_refused_at_the_field(
    qtbot: QtBot, workspace: Workspace, show: Show, typed: str
) -> None:
    page = show()
    page.set_goal()
    dialog = _dialog(qtbot, page, GoalDialog)
    dialog.form.target_edit.setText(typed)
    dialog.form.save_button.click()
    qtbot.waitUntil(lambda: dialog.form.error_label.text() != "")
    assert dialog.isVisible()
    assert _goals(workspace) == []


def test_a_card_shows_actual_target_pace_formula_and_changes_with_the_store(
    qtbot: QtBot, workspace: Workspace, show: Show
) -> None:
    _goal(workspace, Metric.REVENUE, 100_00)
    page = show()
    card = page.cards[0]
    assert card._figure.text() == "¥0.00 of ¥100.00"
    assert card._formula.text().startswith("Sum of the purchases")
    edit = PurchaseEdit(bought_on=today().isoformat(), money=Money(currency="CNY", amount_minor=150_00))
    customer = add_person(workspace.store, "王晓明")
    workspace.do(Op.RECORD_PURCHASE, record_purchase, customer, edit)
    qtbot.waitUntil(lambda: page.cards[0].goal.pace.standing is Standing.REACHED)
    assert page.form.summary_label.text() == "1 reached"


def test_a_goal_is_changed_and_deleted_from_its_card(qtbot: QtBot, workspace: Workspace, show: Show) -> None:
    _goal(workspace, Metric.VISITS, 12)
    page = show()
    page.cards[0].edit_button.click()
    dialog = _dialog(qtbot, page, GoalDialog)
    assert dialog.form.target_edit.text() == "12"
    dialog.form.target_edit.setText("20")
    with qtbot.waitSignal(workspace.changed):
        dialog.form.save_button.click()
    qtbot.waitUntil(lambda: page.cards[0].goal.pace.target == 20)

    page.cards[0].edit_button.click()
    dialog = _dialog(qtbot, page, GoalDialog)
    with qtbot.waitSignal(workspace.changed):
        dialog.form.delete_button.click()
    qtbot.waitUntil(lambda: page.form.stack.currentWidget() is page.form.empty_room)
    with qtbot.waitSignal(workspace.changed):
        workspace.undo()
    assert len(_goals(workspace)) == 1


def test_a_review_stands_on_the_card_afterwards(qtbot: QtBot, workspace: Workspace, show: Show) -> None:
    _goal(workspace, Metric.WON_DEALS, 4, Period.QUARTER)
    page = show()
    page.cards[0].review_button.click()
    dialog = _dialog(qtbot, page, GoalReviewDialog)
    dialog.form.text_edit.setPlainText("两单已到谈判阶段")
    with qtbot.waitSignal(workspace.changed):
        dialog.form.save_button.click()
    qtbot.waitUntil(lambda: "两单已到谈判阶段" in page.cards[0]._review.text())


def test_the_roadmap_leads_to_the_card(qtbot: QtBot, workspace: Workspace, show: Show) -> None:
    _goal(workspace, Metric.VISITS, 12)
    goal = _goal(workspace, Metric.PAYMENTS, 100, Period.THREE_YEARS)
    page = show()
    page.form.roadmap.chosen.emit(goal)
    card = next(one for one in page.cards if one.goal.id == goal)
    qtbot.waitUntil(card.edit_button.hasFocus)


def test_effort_is_seen_by_week_and_month_with_its_costs(
    qtbot: QtBot, workspace: Workspace, show: Show
) -> None:
    customer = add_person(workspace.store, "王晓明")
    edit = InteractionEdit(kind=InteractionKind.CALL, at=now_ms(), minutes=30)
    workspace.store.write(Op.LOG_INTERACTION, log_interaction, customer, edit)
    page = show()
    page.form.effort_button.click()
    panel = page.form.effort
    qtbot.waitUntil(lambda: panel._found is not None)
    table = panel.findChildren(QTableView)[0]
    assert [table.model().index(0, column).data() for column in range(3)] == ["Call", "1", "30"]

    panel.form.settings_button.click()
    dialog = _dialog(qtbot, page, EffortCostsDialog)
    dialog.form.hour_edit.setText("100")
    with qtbot.waitSignal(workspace.changed):
        dialog.form.save_button.click()
    assert workspace.now(effort_costs).hour == 100_00
    qtbot.waitUntil(lambda: panel.findChildren(QTableView)[0].model().index(0, 4).data() == "50.00")

    panel.form.length_box.setCurrentIndex(panel.form.length_box.findData("week"))
    assert (panel.span().last - panel.span().first).days == 6
    panel.step(False)
    qtbot.waitUntil(lambda: panel._found.span == panel.span() and panel._found.contacts == 0)


def test_a_commission_plan_is_made_in_the_window(qtbot: QtBot, workspace: Workspace, show: Show) -> None:
    workspace.store.write(Op.EDIT_PRODUCT, add_product, ProductEdit(name="Care", category="Service"))
    page = show()
    page.form.commission_button.click()
    page.form.commission.form.settings_button.click()
    dialog = _dialog(qtbot, page, CommissionDialog)
    dialog.form.rate_box.setFocus()
    for box in (*dialog.steps[0], *dialog.steps[1], dialog.categories["Service"]):
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        assert dialog.focusWidget() is box
    dialog.form.rate_box.setValue(2.5)
    dialog.steps[0][1].setValue(5)
    dialog.categories["Service"].setValue(10)
    with qtbot.waitSignal(workspace.changed):
        dialog.form.save_button.click()

    plan = workspace.now(commission_plan)
    assert plan.steps == (Step(above=0, rate=250), Step(above=100, rate=500))
    assert plan.categories == (("Service", 1_000),)


def test_the_rates_of_many_categories_scroll_and_each_is_reached_by_tab(
    qtbot: QtBot, workspace: Workspace, show: Show
) -> None:
    for number in range(30):
        edit = ProductEdit(name=f"Product {number}", category=f"Category {number:02}")
        workspace.store.write(Op.EDIT_PRODUCT, add_product, edit)
    dialog = CommissionDialog(workspace, show())
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    assert dialog.height() < 640
    area, last = dialog.form.categories_area, dialog.categories["Category 29"]
    dialog.steps[-1][1].setFocus()
    for _ in range(30):
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    assert dialog.focusWidget() is last
    assert area.viewport().rect().contains(last.mapTo(area.viewport(), last.rect().center()))


@pytest.mark.parametrize("form", ["pdf", "xlsx", "csv"])
def test_a_report_is_saved_in_every_form(
    qtbot: QtBot, workspace: Workspace, show: Show, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, form: str
) -> None:
    page = show()
    page.form.commission_button.click()
    panel = page.form.commission
    qtbot.waitUntil(lambda: panel._found is not None)
    chosen = (str(tmp_path / "sheet"), f"{form.upper()} (*.{form})")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: chosen)
    with qtbot.waitSignal(workspace.saved) as saved:
        panel.form.save_button.click()
    assert saved.args == [tmp_path / f"sheet.{form}"]
    assert (tmp_path / f"sheet.{form}").stat().st_size > 50


def test_the_month_is_saved_as_one_page_in_the_language_chosen(
    qtbot: QtBot, workspace: Workspace, show: Show, tmp_path: Path
) -> None:
    page = show()
    page.save_month()
    dialog = _dialog(qtbot, page, MonthReportDialog)
    dialog.form.language_box.setCurrentIndex(1)
    with qtbot.waitSignal(dialog.saved):
        dialog.save_to(tmp_path / "R.pdf")
    assert b"/Count 1 " in (tmp_path / "R.pdf").read_bytes()

    page.save_month()
    dialog = _dialog(qtbot, page, MonthReportDialog)
    dialog.save_to(tmp_path / "nowhere" / "R.pdf")
    qtbot.waitUntil(lambda: dialog.form.error_label.text() != "")


def test_what_is_printed_of_the_goals_is_the_month_and_of_a_report_the_report(
    qtbot: QtBot, show: Show, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = show()
    page.print_seen()
    _dialog(qtbot, page, MonthReportDialog).reject()
    page.form.effort_button.click()
    panel = page.form.effort
    qtbot.waitUntil(lambda: panel._found is not None)
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *_args: (str(tmp_path / "week.pdf"), "PDF (*.pdf)")
    )
    page.print_seen()
    qtbot.waitUntil(lambda: (tmp_path / "week.pdf").exists())


def test_cards_and_reports_speak_chinese_as_soon_as_the_window_does(
    qtbot: QtBot, workspace: Workspace, show: Show, qapp: object
) -> None:
    _goal(workspace, Metric.VISITS, 12)
    page = show()
    page.form.effort_button.click()
    qtbot.waitUntil(lambda: page.form.effort._found is not None)
    translations.switch(qapp, "zh_CN")
    qtbot.waitUntil(lambda: "拜访次数" in page.cards[0].accessibleName())
    assert page.form.effort.form.length_box.itemText(0) == "周"
    assert "金额单位" in page.form.effort.form.view._report.facts[0]


def test_the_months_target_is_set_and_changed_from_its_card_on_today(
    qtbot: QtBot, workspace: Workspace
) -> None:
    card = MonthCard(workspace)
    qtbot.addWidget(card)
    card.show()
    for typed, amount in (("90k", 90_000_00), ("100k", 100_000_00)):
        card.target_button.click()
        qtbot.waitUntil(lambda: any(one.isVisible() for one in card.findChildren(GoalDialog)))
        dialog = next(one for one in card.findChildren(GoalDialog) if one.isVisible())
        dialog.form.target_edit.setText(typed)
        with qtbot.waitSignal(workspace.changed):
            dialog.form.save_button.click()
        assert workspace.now(month_pace, today()).target == Money(currency="CNY", amount_minor=amount)
        qtbot.waitUntil(lambda: not any(one.isVisible() for one in card.findChildren(GoalDialog)))


def test_goals_to_come_and_over_are_shown_when_they_are_asked_for(
    qtbot: QtBot, workspace: Workspace, show: Show
) -> None:
    _goal(workspace, Metric.VISITS, 12)
    for days in (-40, 40):
        edit = GoalEdit(metric=Metric.VISITS, period=Period.MONTH, day=today() + timedelta(days), target=10)
        workspace.store.write(Op.EDIT_GOAL, set_goal, edit)
    page = show()
    assert len(page.cards) == 1
    assert page.form.others_button.text() == "Show 2 goals to come or over"
    page.form.others_button.click()
    assert [card.goal.running for card in page.cards] == [True, False, False]
    page.form.others_button.click()
    assert len(page.cards) == 1
