"""What rules and plans left on Today, in the timeline, in the history and on the record."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import today
from desktop_crm.domain.preferences import PreferenceKind
from desktop_crm.domain.records import ContactKind
from desktop_crm.gui.lists.timeline_rows import rows_of
from desktop_crm.gui.pages.today_page import TodayPage
from desktop_crm.gui.panels.care_line import CareLine
from desktop_crm.gui.permission import permission
from desktop_crm.gui.workspace import Workspace
from desktop_crm.operations.coupons import Worth, add_coupons
from desktop_crm.operations.customers import edit_customer
from desktop_crm.operations.edits import ContactEdit, CustomerEdit, PreferenceEdit
from desktop_crm.operations.follow_ups import finish_follow_up
from desktop_crm.operations.plans import apply_plan, take_over_plans
from desktop_crm.operations.settings import save_setting
from desktop_crm.queries.coupons import coupons_left
from desktop_crm.queries.dates_ahead import dates_ahead
from desktop_crm.queries.history import record_history
from desktop_crm.queries.plans import care_plan, list_plans
from desktop_crm.queries.timeline import timeline
from desktop_crm.queries.today import day_plan
from desktop_crm.system.settings import SettingsFile
from desktop_crm.wording.languages import Language
from desktop_crm.wording.reasons import say_item
from tests.builders import add_person
from tests.operations.rule_stories import AFTER_SALE, open_deal, rule_at_work, settle, win


@pytest.fixture
def person(workspace: Workspace) -> int:
    """Somebody who likes tea, on the plan for new customers since three days."""
    store = workspace.store
    permission().follow(workspace)
    store.write(Op.SAVE_SETTING, save_setting, "home_language", "en")
    person = add_person(store, "Anna Rossi", stage="prospect")
    likes = PreferenceEdit(kind=PreferenceKind.LIKES, text="green tea")
    store.write(Op.EDIT_CUSTOMER, edit_customer, person, CustomerEdit(preferences=(likes,)))
    store.write(Op.EDIT_PLAN, take_over_plans)
    plan = store.read(list_plans)[0].id
    store.write(Op.APPLY_PLAN, apply_plan, plan, [person], today() - timedelta(3))
    return person


def test_a_due_step_of_a_plan_suggests_what_to_say_with_what_the_customer_likes(
    workspace: Workspace, person: int
) -> None:
    (item,) = workspace.store.read(day_plan, today()).due
    assert item.draft == "Hello Anna Rossi, what would help you most at present? I noted: green tea."
    said = say_item(item, today(), Language.EN)
    assert "I noted: green tea." in said
    assert said.startswith("Call · by “New customer 30 days”")


def test_one_key_copies_the_message_and_one_issues_a_coupon(
    qtbot: QtBot, workspace: Workspace, person: int, tmp_path: Path
) -> None:
    store = workspace.store
    born = today() + timedelta(7)
    edit = ContactEdit(kind=ContactKind.DATE, value=f"1980-{born:%m-%d}", label="birthday")
    store.write(Op.EDIT_CUSTOMER, edit_customer, person, CustomerEdit(contact_points=(edit,)))
    store.write(Op.EDIT_COUPONS, add_coupons, ["TEA-50"], Worth())
    page = TodayPage(workspace, SettingsFile(tmp_path / "settings.json"))
    qtbot.addWidget(page)
    page.show()
    follow_ups, dates = page._lists["follow_up"], page._lists["dates"]
    qtbot.waitUntil(lambda: follow_ups.model().rowCount() > 0 and dates.model().rowCount() == 1)
    item = store.read(day_plan, today()).due[0]
    page._actions.answer(item, "message", QPoint())
    assert QApplication.clipboard().text() == item.draft
    assert [one.customer_id for one in store.read(dates_ahead, today())] == [person]
    dates.setFocus()
    qtbot.keyClick(dates, Qt.Key.Key_M)
    assert (
        QApplication.clipboard().text().startswith("Happy birthday, Anna Rossi! I remembered that you like")
    )
    with qtbot.waitSignal(workspace.changed):
        qtbot.keyClick(dates, Qt.Key.Key_C)
    qtbot.waitUntil(lambda: QApplication.clipboard().text() == "TEA-50")
    assert store.read(coupons_left, today()) == 0
    assert "Coupon TEA-50 issued" in [entry.text for entry in store.read(timeline, person)]
    with qtbot.waitSignal(workspace.failed):
        qtbot.keyClick(dates, Qt.Key.Key_C)


def test_the_record_shows_how_far_its_plan_is(qtbot: QtBot, workspace: Workspace, person: int) -> None:
    line = CareLine()
    qtbot.addWidget(line)
    first = workspace.store.read(care_plan, person)[0]
    workspace.store.write(Op.FINISH_FOLLOW_UP, finish_follow_up, first.follow_up_id)
    line.resize(900, 30)
    line.show_customer(workspace, person)
    qtbot.waitUntil(line.isVisible)
    assert line.line.accessibleName().startswith("New customer 30 days: 1 of 5 done, next ")
    line.show_steps([])
    assert not line.isVisible()


def test_timeline_and_history_name_the_rule(workspace: Workspace, person: int) -> None:
    store = workspace.store
    rule_at_work(store, "After sale", AFTER_SALE)
    win(store, open_deal(store, person))
    settle(store)
    heads = [row.head for row in rows_of(store.read(timeline, person), today())]
    assert heads.count("Follow-up · by After sale") == 3
    assert "Follow-up · by New customer 30 days" in heads

    def entries(op: Op) -> set[str]:
        return {entry.by for entry in store.read(record_history, person) if entry.op is op}

    assert entries(Op.RUN_RULE) == {"After sale"}
    assert entries(Op.EDIT_CUSTOMER) == {""}


def test_the_menu_says_how_many_coupons_are_left(
    qtbot: QtBot, workspace: Workspace, person: int, tmp_path: Path
) -> None:
    page = TodayPage(workspace, SettingsFile(tmp_path / "settings.json"))
    qtbot.addWidget(page)
    item = workspace.store.read(day_plan, today()).due[0]
    for stock, said in ((), "Issue a coupon (0)"), (("TEA-1", "TEA-2"), "Issue a coupon (2)"):
        workspace.store.write(Op.EDIT_COUPONS, add_coupons, stock, Worth())
        actions = page._actions.menu(item).actions()
        offered = {action.text().partition("\t")[0]: action.isEnabled() for action in actions}
        assert offered[said] is bool(stock)
        assert "Copy message" in offered
