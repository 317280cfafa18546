"""The page of rules, plans and coupons, by keyboard and on the real store."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import today
from desktop_crm.domain.rules import (
    Action,
    Condition,
    If,
    RuleBody,
    Then,
    Trigger,
    When,
    read_rule,
    rule_text,
)
from desktop_crm.domain.shipped_rules import shipped_rules
from desktop_crm.gui import translations
from desktop_crm.gui.dialogs.apply_plan_dialog import ApplyPlanDialog
from desktop_crm.gui.pages.automation_page import AutomationPage
from desktop_crm.gui.permission import permission
from desktop_crm.gui.privacy import privacy
from desktop_crm.gui.rule_watch import RuleWatch
from desktop_crm.gui.rule_words import say_ran
from desktop_crm.gui.workspace import Workspace
from desktop_crm.operations.coupons import issue_coupon
from desktop_crm.operations.customers import edit_customer
from desktop_crm.operations.edits import CustomerEdit
from desktop_crm.operations.plans import take_over_plans
from desktop_crm.queries.coupons import coupon_stock
from desktop_crm.queries.plans import care_plan, list_plans
from desktop_crm.queries.rules import list_rules, recent_runs
from desktop_crm.queries.today import day_plan
from desktop_crm.system.settings import SettingsFile
from tests.builders import add_person
from tests.operations.rule_stories import AFTER_SALE, open_deal, rule_at_work, settle, win


@pytest.fixture
def page(qtbot: QtBot, workspace: Workspace, tmp_path: Path) -> AutomationPage:
    permission().follow(workspace)
    page = AutomationPage(workspace, SettingsFile(tmp_path / "settings.json"))
    qtbot.addWidget(page)
    page.resize(1300, 800)
    page.show()
    qtbot.waitExposed(page)
    return page


def write_rule(qtbot: QtBot, page: AutomationPage) -> None:
    """Write: deal won, then day 3, 30, 90."""
    editor = page.rules.form.editor
    page.rules.begin()
    qtbot.keyClicks(editor.form.name_line, "After sale")
    step = editor.steps[0]
    assert step.days.text() == "3, 30, 90"
    qtbot.keyClicks(step.text, "Ask about {deal}")


def test_a_rule_is_written_tried_and_switched_on_and_then_works(
    qtbot: QtBot, workspace: Workspace, page: AutomationPage
) -> None:
    store = workspace.store
    person = add_person(store, "王芳")
    for _ in range(2):
        win(store, open_deal(store, person))
    editor = page.rules.form.editor
    write_rule(qtbot, page)
    assert editor.form.sentence_label.text() == (
        "When a deal is won, then plan follow-ups “Ask about {deal}” after 3, 30, 90 days"
    )
    assert not editor.form.switch_button.isEnabled()
    qtbot.mouseClick(editor.form.try_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: editor.model.rowCount() == 6)
    assert "6 follow-ups, 3 of them double and left out, for 1 customer" in editor.form.dry_label.text()
    assert store.read(day_plan, today()).week_count == 0
    assert editor.form.switch_button.isEnabled()
    with qtbot.waitSignal(workspace.changed):
        qtbot.keyClick(editor.form.switch_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: page.rules.model.rowCount() == 1)
    assert store.read(list_rules)[0].active
    watch = RuleWatch(workspace, page)
    with qtbot.waitSignal(watch.ran) as ran:
        win(store, open_deal(store, person, "Glaze"))
        watch.look()
    assert say_ran(ran.args[0]) == "Rule “After sale”: 3 follow-ups"
    assert store.undo().undone is Op.RUN_RULE


def test_what_is_being_written_stays_in_another_language(
    qtbot: QtBot, page: AutomationPage, window_look: QApplication
) -> None:
    write_rule(qtbot, page)
    editor = page.rules.form.editor
    written = editor.body()
    translations.switch(window_look, "zh_CN")
    qtbot.waitUntil(lambda: editor.form.save_button.text() == "保存")
    assert (editor.form.name_line.text(), editor.body()) == ("After sale", written)
    editor.steps[0].text.clear()
    translations.switch(window_look, "en")
    qtbot.waitUntil(lambda: editor.form.save_button.text() == "Save")
    assert editor.form.name_line.text() == "After sale"


def test_a_store_without_rules_offers_some_to_begin_from(
    qtbot: QtBot, workspace: Workspace, page: AutomationPage
) -> None:
    win(workspace.store, open_deal(workspace.store, add_person(workspace.store, "Anna Berg"), "kiln"))
    rules, editor = page.rules, page.rules.form.editor
    qtbot.waitUntil(rules.empty_state.isVisible)
    assert not rules.form.rules.isVisible()
    menu = rules.form.templates_button.menu()
    assert len(menu.actions()) == len(shipped_rules(chinese=False))
    menu.actions()[0].trigger()
    assert editor.form.name_line.text() == "After a sale: days 3, 30 and 90"
    assert editor.focusWidget() is editor.form.try_button
    qtbot.keyClick(editor.form.try_button, Qt.Key.Key_Space)
    qtbot.waitUntil(editor.form.switch_button.isEnabled)
    qtbot.keyClick(editor.form.switch_button, Qt.Key.Key_Space)
    qtbot.waitUntil(rules.form.rules.isVisible)
    assert rules.empty_state.isHidden()


@pytest.mark.parametrize("chinese", [False, True])
def test_every_rule_to_begin_from_makes_sense(chinese: bool) -> None:
    for name, body in shipped_rules(chinese):
        assert name
        assert read_rule(rule_text(body)) == body


def test_a_rule_that_was_tried_and_then_saved_may_be_switched_on(
    qtbot: QtBot, workspace: Workspace, page: AutomationPage
) -> None:
    editor = page.rules.form.editor
    write_rule(qtbot, page)
    editor.try_out()
    qtbot.waitUntil(editor.form.switch_button.isEnabled)
    qtbot.mouseClick(editor.form.save_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.rules.model.rowCount() == 1)
    assert editor.form.switch_button.isEnabled()
    with qtbot.waitSignal(workspace.changed):
        qtbot.mouseClick(editor.form.switch_button, Qt.MouseButton.LeftButton)
    assert workspace.now(list_rules)[0].active


def test_an_edited_rule_must_be_tried_again(qtbot: QtBot, workspace: Workspace, page: AutomationPage) -> None:
    editor = page.rules.form.editor
    write_rule(qtbot, page)
    editor.try_out()
    qtbot.waitUntil(editor.form.switch_button.isEnabled)
    qtbot.keyClicks(editor.steps[0].text, "!")
    assert not editor.form.switch_button.isEnabled()
    assert not editor.form.dry_label.isVisible()


def test_tab_goes_through_a_rule_as_it_is_read(qtbot: QtBot, page: AutomationPage) -> None:
    editor = page.rules.form.editor
    qtbot.waitUntil(lambda: len(editor.steps) == 1)
    editor.form.add_action_button.click()
    form, (first, second) = editor.form, editor.steps
    way = [
        form.name_line,
        editor.trigger.what,
        form.add_condition_button,
        first.what,
        second.what,
        form.try_button,
    ]
    stop, places = form.name_line, []
    for _ in range(60):
        places.append(stop)
        stop = stop.nextInFocusChain()
    assert [one for one in places if one in way] == way


def test_a_rule_that_would_loop_is_refused_with_its_chain(
    qtbot: QtBot, workspace: Workspace, page: AutomationPage
) -> None:
    def tagging(given: str, added: str) -> RuleBody:
        return RuleBody(
            trigger=Trigger(when=When.TAG_GIVEN, word=given), actions=(Action(do=Then.ADD_TAG, target=added),)
        )

    rule_at_work(workspace.store, "Big is VIP", tagging("big", "VIP"))
    page.rules._refresh()
    qtbot.waitUntil(lambda: page.rules.model.rowCount() == 1)
    editor = page.rules.form.editor
    page.rules.begin()
    editor.form.name_line.setText("VIP is big")
    editor.trigger.what.choose(When.TAG_GIVEN.value)
    editor.trigger.what.activated.emit(editor.trigger.what.currentIndex())
    editor.trigger.word.setEditText("vip")
    editor.steps[0].what.choose(Then.ADD_TAG.value)
    editor.steps[0].what.activated.emit(editor.steps[0].what.currentIndex())
    editor.steps[0].target.setEditText("Big")
    assert editor.body() == tagging("vip", "Big")
    editor.try_out()
    qtbot.waitUntil(editor.form.switch_button.isEnabled)
    editor.switch()
    qtbot.waitUntil(editor.form.error_label.isVisible)
    said = editor.form.error_label.text()
    assert "Big is VIP → VIP is big → Big is VIP" in said or "VIP is big → Big is VIP → VIP is big" in said
    assert len(workspace.store.read(list_rules)) == 1


def test_every_kind_of_part_is_read_back_as_it_is_shown(
    qtbot: QtBot, workspace: Workspace, page: AutomationPage
) -> None:
    editor = page.rules.form.editor
    for when in When:
        editor.trigger.what.choose(when.value)
        editor.trigger.what.activated.emit(editor.trigger.what.currentIndex())
        assert editor.trigger.trigger().when is when
    for field in If:
        editor.begin_condition()
        part = editor.conditions[-1]
        part.what.choose(field.value)
        part.what.activated.emit(part.what.currentIndex())
        if part.value.isEditable():
            part.value.setEditText("100")
        assert part.condition().field is field
        assert part.condition().value
    for do in Then:
        editor.begin_step()
        part = editor.steps[-1]
        part.what.choose(do.value)
        part.what.activated.emit(part.what.currentIndex())
        assert part.action().do is do
    while editor.conditions:
        editor.conditions[0].removed.emit()
    assert editor.conditions == []


def test_a_shown_rule_comes_back_unchanged(qtbot: QtBot, workspace: Workspace, page: AutomationPage) -> None:
    body = RuleBody(
        trigger=Trigger(when=When.CONTACT_LOGGED, word="call", outcome="no_answer"),
        conditions=(
            Condition(field=If.AMOUNT, value="20000"),
            Condition(field=If.CITY, value="Shanghai", negated=True),
        ),
        actions=(
            Action(do=Then.PLAN, days=(1, 2), text="Call", draft="Hello {name}!"),
            Action(do=Then.SET_STAGE, target="loyal"),
            Action(do=Then.NOTE, text="Nobody there"),
        ),
    )
    rule_at_work(workspace.store, "Any", body)
    page.rules._refresh()
    qtbot.waitUntil(lambda: page.rules.model.rowCount() == 1)
    page.rules.form.rules.selectRow(0)
    assert page.rules.form.editor.body() == body
    translations.switch(QApplication.instance(), "zh_CN")
    assert page.rules.form.editor.body() == body
    assert "呼叫" not in page.rules.form.editor.form.sentence_label.text()


def test_a_run_is_taken_back_by_itself(qtbot: QtBot, workspace: Workspace, page: AutomationPage) -> None:
    store = workspace.store
    person = add_person(store, "王芳")
    rule_at_work(store, "After sale", AFTER_SALE)
    win(store, open_deal(store, person))
    settle(store)
    add_person(store, "Rossi")
    page.form.runs_button.click()
    qtbot.waitUntil(lambda: page.runs.model.rowCount() == 1)
    page.runs.form.runs.selectRow(0)
    page.runs.form.runs.setFocus()
    with qtbot.waitSignal(workspace.changed):
        qtbot.keyClick(page.runs.form.runs, Qt.Key.Key_Delete)
    assert store.read(recent_runs) == []
    qtbot.waitUntil(lambda: page.runs.model.rowCount() == 0)


def test_ready_made_plans_are_added_edited_and_applied(
    qtbot: QtBot, workspace: Workspace, page: AutomationPage
) -> None:
    store = workspace.store
    person = add_person(store, "Rossi", stage="prospect")
    page.form.plans_button.click()
    qtbot.mouseClick(page.plans.form.ship_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.plans.model.rowCount() == 5)
    assert len(page.plans.steps) == 5
    page.plans.form.add_button.click()
    qtbot.keyClicks(page.plans.steps[-1].title, "Send a card")
    with qtbot.waitSignal(workspace.changed):
        page.plans.save()
    assert len(store.read(list_plans)[0].body.steps) == 6
    dialog = ApplyPlanDialog(workspace, [person], "Rossi", page)
    qtbot.addWidget(dialog)
    dialog.open()
    assert dialog.form.steps_label.text().count("\n") == 5
    with qtbot.waitSignal(dialog.accepted):
        dialog.keep()
    assert len(store.read(care_plan, person)) == 6
    assert store.undo().undone is Op.APPLY_PLAN


def test_a_plan_without_a_title_is_refused_where_it_is_written(
    qtbot: QtBot, workspace: Workspace, page: AutomationPage
) -> None:
    page.form.plans_button.click()
    page.plans.begin()
    page.plans.form.name_line.setText("Mine")
    page.plans.save()
    qtbot.waitUntil(page.plans.form.error_label.isVisible)
    assert "title is empty" in page.plans.form.error_label.text()


def test_codes_are_made_pasted_and_taken_out(
    qtbot: QtBot, workspace: Workspace, page: AutomationPage
) -> None:
    store = workspace.store
    person = add_person(store, "王芳")
    page.form.coupons_button.click()
    form = page.coupons.form
    form.worth_line.setText("50")
    form.until_line.setText("2099-12-31")
    form.codes_edit.setPlainText("SPRING-1\nSPRING-2\n\nSPRING-1")
    form.add_button.click()
    qtbot.waitUntil(lambda: page.coupons.model.rowCount() == 2)
    form.count_box.setValue(3)
    form.make_button.click()
    qtbot.waitUntil(lambda: page.coupons.model.rowCount() == 5)
    assert store.read(coupon_stock, today()).coupons[0].money.amount_minor == 5000
    form.until_line.setText("soon")
    form.make_button.click()
    qtbot.waitUntil(form.error_label.isVisible)
    store.write(Op.ISSUE_COUPON, issue_coupon, person)
    page.coupons._refresh()
    qtbot.waitUntil(lambda: "1 issued" in form.stock_label.text())
    form.coupons.selectRow(0)
    form.coupons.setFocus()
    with qtbot.waitSignal(workspace.changed):
        qtbot.keyClick(form.coupons, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: page.coupons.model.rowCount() == 4)


def test_rules_of_one_tag_answer_writes_of_the_window(
    qtbot: QtBot, workspace: Workspace, page: AutomationPage
) -> None:
    store = workspace.store
    person = add_person(store, "王芳")
    body = RuleBody(
        trigger=Trigger(when=When.TAG_GIVEN, word="vip"), actions=(Action(do=Then.SET_STAGE, target="loyal"),)
    )
    rule_at_work(store, "VIP is loyal", body)
    watch = RuleWatch(workspace, page)
    with qtbot.waitSignal(watch.ran):
        workspace.do(Op.TAG, edit_customer, person, CustomerEdit(add_tags=("VIP",)))
    assert store.read(recent_runs)[0].rule == "VIP is loyal"


def test_a_reader_is_offered_no_change(qtbot: QtBot, workspace: Workspace, page: AutomationPage) -> None:
    from desktop_crm.domain.profiles import Profile

    workspace.store.write(Op.EDIT_PLAN, take_over_plans)
    changes = workspace.store.switch_profile(Profile.READ_ONLY)
    workspace.tell(changes)
    assert not page.rules.form.editor.form.save_button.isEnabled()
    assert not page.plans.form.save_button.isEnabled()
    assert not page.coupons.form.make_button.isEnabled()


def test_names_are_blurred_while_the_screen_is_shared(
    qtbot: QtBot, workspace: Workspace, page: AutomationPage
) -> None:
    privacy().switch(True)
    try:
        assert page.rules.form.editor.form.dry_table.graphicsEffect() is not None
        assert page.coupons.form.coupons.graphicsEffect() is not None
        assert page.rules.form.rules.graphicsEffect() is None
    finally:
        privacy().switch(False)
