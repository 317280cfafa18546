"""The evening: each visit is written down with hardly more than Enter."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import today
from desktop_crm.domain.interactions import InteractionKind, Outcome
from desktop_crm.gui.dialogs.debrief_dialog import DebriefDialog
from desktop_crm.gui.workspace import Workspace
from desktop_crm.operations.archive import trash_customers
from desktop_crm.operations.edits import FollowUpEdit
from desktop_crm.operations.follow_ups import delete_follow_up, plan_follow_up
from desktop_crm.queries.deals import deals_of
from desktop_crm.queries.timeline import TimelineEntry, follow_ups_of, timeline

Show = Callable[[], DebriefDialog]


@pytest.fixture
def show(qtbot: QtBot, workspace: Workspace) -> Show:
    def shown() -> DebriefDialog:
        dialog = DebriefDialog(workspace, today())
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitUntil(dialog.form.rooms.isVisible)
        return dialog

    return shown


def _press(qtbot: QtBot, workspace: Workspace, dialog: DebriefDialog, line: str = "") -> None:
    qtbot.keyClicks(dialog.form.line_edit, line)
    with qtbot.waitSignal(workspace.changed):
        qtbot.keyClick(dialog.form.line_edit, Qt.Key.Key_Return)


def _visit(workspace: Workspace, customer: int) -> TimelineEntry:
    return next(one for one in workspace.now(timeline, customer) if one.channel is InteractionKind.VISIT)


def _open(workspace: Workspace, customer: int) -> list[tuple[str, str]]:
    rows = workspace.now(follow_ups_of, customer)
    return [(row.due_on, row.title) for row in rows if row.done_at is None]


def test_enter_alone_writes_the_visit_and_plans_the_next_in_a_week(
    qtbot: QtBot,
    workspace: Workspace,
    people: dict[str, int],
    plan_day: Callable[..., list[int]],
    show: Show,
) -> None:
    wang = people["王晓明"]
    plan_day(wang)
    dialog = show()
    _press(qtbot, workspace, dialog)
    assert _visit(workspace, wang).outcome is Outcome.REACHED
    assert _open(workspace, wang) == [((today() + timedelta(7)).isoformat(), "Visit")]
    with qtbot.waitSignal(workspace.changed):
        workspace.undo()
    assert _open(workspace, wang) == [(today().isoformat(), "Visit")]


def test_alt_and_a_digit_say_how_it_went_and_a_line_all_else(
    qtbot: QtBot,
    workspace: Workspace,
    people: dict[str, int],
    plan_day: Callable[..., list[int]],
    show: Show,
) -> None:
    wang = people["王晓明"]
    plan_day(wang)
    dialog = show()
    qtbot.keyClick(dialog.form.line_edit, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    _press(qtbot, workspace, dialog, "45 min, wants 200 parts, send samples tomorrow, deal 21.5k")
    visit = _visit(workspace, wang)
    assert (visit.outcome, visit.minutes, visit.text) == (Outcome.POSITIVE, 45, "wants 200 parts")
    assert _open(workspace, wang) == [((today() + timedelta(1)).isoformat(), "send samples")]
    assert [deal.money.amount_minor for deal in workspace.now(deals_of, wang) if deal.money] == [2_150_000]


def test_a_digit_alone_says_how_it_went(
    qtbot: QtBot,
    workspace: Workspace,
    people: dict[str, int],
    plan_day: Callable[..., list[int]],
    show: Show,
) -> None:
    wang = people["王晓明"]
    plan_day(wang)
    dialog = show()
    qtbot.keyClick(dialog.form.line_edit, Qt.Key.Key_4)
    qtbot.waitUntil(lambda: dialog.form.outcome_chips.chosen_keys() == (Outcome.NEGATIVE.value,))
    _press(qtbot, workspace, dialog)
    visit = _visit(workspace, wang)
    assert (visit.outcome, visit.text) == (Outcome.NEGATIVE, "")


def test_the_line_may_say_how_it_went_and_that_is_seen(
    qtbot: QtBot, people: dict[str, int], plan_day: Callable[..., list[int]], show: Show
) -> None:
    plan_day(people["王晓明"])
    dialog = show()
    qtbot.keyClicks(dialog.form.line_edit, "not there")
    qtbot.waitUntil(lambda: dialog.form.outcome_chips.chosen_keys() == (Outcome.NO_ANSWER.value,))


def test_a_card_is_left_or_moved_to_tomorrow_and_the_others_go_on(
    qtbot: QtBot,
    workspace: Workspace,
    people: dict[str, int],
    plan_day: Callable[..., list[int]],
    show: Show,
) -> None:
    wang, li, chen = people.values()
    plan_day(wang, li, chen)
    dialog = show()
    qtbot.keyClick(dialog.form.line_edit, Qt.Key.Key_PageDown)
    with qtbot.waitSignal(workspace.changed):
        qtbot.keyClick(dialog, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    _press(qtbot, workspace, dialog)
    assert dialog.form.rooms.currentWidget() is dialog.form.end_page
    assert _open(workspace, wang) == [(today().isoformat(), "Visit")]
    assert _open(workspace, li) == [((today() + timedelta(1)).isoformat(), "Visit")]
    assert _visit(workspace, chen)


def test_visits_of_the_days_before_wait_too_and_calls_come_after_them(
    qtbot: QtBot, workspace: Workspace, people: dict[str, int], show: Show
) -> None:
    wang, li, _ = people.values()
    old = FollowUpEdit(
        due_on=(today() - timedelta(1)).isoformat(), title="Fair", channel=InteractionKind.VISIT
    )
    workspace.store.write(Op.PLAN_FOLLOW_UP, plan_follow_up, wang, old)
    call = FollowUpEdit(due_on=today().isoformat(), title="Ask for the order")
    workspace.store.write(Op.PLAN_FOLLOW_UP, plan_follow_up, li, call)
    dialog = show()
    assert dialog.form.name_label.text() == "王晓明"
    _press(qtbot, workspace, dialog)
    assert dialog.form.name_label.text() == "李思敏"
    _press(qtbot, workspace, dialog)
    assert any(one.channel is InteractionKind.CALL for one in workspace.now(timeline, li))


def test_a_card_that_cannot_be_written_comes_back_with_its_line(
    qtbot: QtBot,
    workspace: Workspace,
    people: dict[str, int],
    plan_day: Callable[..., list[int]],
    show: Show,
) -> None:
    (visit,) = plan_day(people["王晓明"])
    dialog = show()
    workspace.store.write(Op.EDIT_FOLLOW_UP, delete_follow_up, visit)
    qtbot.keyClicks(dialog.form.line_edit, "wants 200 parts")
    qtbot.keyClick(dialog.form.line_edit, Qt.Key.Key_Return)
    qtbot.waitUntil(dialog.form.error_label.isVisible)
    assert dialog.form.line_edit.text() == "wants 200 parts"


def test_a_day_without_visits_says_so(
    workspace: Workspace, people: dict[str, int], show: Show, plan_day: Callable[..., list[int]]
) -> None:
    plan_day(people["王晓明"])
    workspace.store.write(Op.TRASH, trash_customers, [people["王晓明"]])
    dialog = show()
    assert dialog.form.rooms.currentWidget() is dialog.form.end_page


def test_six_visits_take_two_minutes_by_keyboard(
    qtbot: QtBot, workspace: Workspace, people: dict[str, int], plan_day: Callable[..., list[int]], show: Show
) -> None:
    """At five keys a second, which is slow for a typist, with a line for each visit."""
    customers = [*people.values()] * 2
    for customer in customers:
        edit = FollowUpEdit(due_on=today().isoformat(), title="Visit", channel=InteractionKind.VISIT)
        workspace.store.write(Op.PLAN_FOLLOW_UP, plan_follow_up, customer, edit)
    dialog = show()
    keys = 0
    for line in (
        "45 min, wants 200 parts, call Fri 10am",
        "",
        "30 min, good talk",
        "not there",
        "",
        "deal 21.5k",
    ):
        _press(qtbot, workspace, dialog, line)
        keys += len(line) + 1
    assert dialog.form.rooms.currentWidget() is dialog.form.end_page
    qtbot.waitUntil(lambda: "6" in dialog.form.end_page.accessibleName())
    assert keys / 5 < 120
    for _ in range(6):
        with qtbot.waitSignal(workspace.changed):
            workspace.undo()
    assert [_open(workspace, one) for one in people.values()] == [[(today().isoformat(), "Visit")] * 2] * 3
