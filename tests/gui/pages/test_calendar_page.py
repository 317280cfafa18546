"""The calendar in the window: what stands where, and every action by mouse and by keys."""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from desktop_crm.domain.calendar import CalendarItem, CalendarKind
from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import instant, today
from desktop_crm.domain.interactions import InteractionKind
from desktop_crm.domain.profiles import Profile
from desktop_crm.exchange.contact_file import open_contact_file
from desktop_crm.exchange.sales_columns import recognise_sales
from desktop_crm.exchange.sales_file import Home, read_sales
from desktop_crm.gui import translations
from desktop_crm.gui.dialogs.calendar_export_dialog import CalendarExportDialog
from desktop_crm.gui.dialogs.next_step_dialog import NextStepDialog
from desktop_crm.gui.dialogs.plan_dialog import PlanDialog
from desktop_crm.gui.dialogs.sales_export_dialog import SalesExportDialog
from desktop_crm.gui.lists.calendar_surface import Stop
from desktop_crm.gui.lists.calendar_view import CalendarView
from desktop_crm.gui.lists.calendar_words import say_full, small_print
from desktop_crm.gui.pages.calendar_page import CalendarPage
from desktop_crm.gui.privacy import is_private
from desktop_crm.gui.workspace import Workspace
from desktop_crm.operations.deals import DealEdit, create_deal
from desktop_crm.operations.edits import FollowUpEdit, InteractionEdit
from desktop_crm.operations.follow_ups import plan_follow_up
from desktop_crm.operations.interactions import log_interaction
from desktop_crm.queries.calendar import Span, closing_on, planned_on
from desktop_crm.queries.rehearsal import Verdict
from desktop_crm.queries.sales_rehearsal import rehearse_sales
from desktop_crm.system.settings import SettingsFile
from tests.builders import add_person

# A week of its own, so that neither the present hour nor the end of a week matters.
MONDAY = today() + timedelta(14 - today().weekday())
WEEK = Span(first=MONDAY - timedelta(7), last=MONDAY + timedelta(20))


@pytest.fixture
def customer(workspace: Workspace) -> int:
    return add_person(workspace.store, "Elena Rossi")


@pytest.fixture
def page(qtbot: QtBot, workspace: Workspace, tmp_path: Path) -> CalendarPage:
    made = CalendarPage(workspace, SettingsFile(tmp_path / "settings.json"))
    qtbot.addWidget(made)
    made.resize(1218, 770)
    made.show()
    made.show_day(MONDAY)
    return made


@pytest.fixture
def plan(workspace: Workspace, customer: int) -> Callable[..., int]:
    def planned(days: int = 0, at: str = "", **fields: object) -> int:
        day = (MONDAY + timedelta(days)).isoformat()
        edit = FollowUpEdit(due_on=day, due_time=at, title="Kiln parts", **fields)  # type: ignore[arg-type]
        return workspace.store.write(Op.PLAN_FOLLOW_UP, plan_follow_up, customer, edit).value

    return planned


def _shown(page: CalendarPage) -> list[CalendarItem]:
    return [item for items in page.view.items.values() for item in items]


def _await(qtbot: QtBot, page: CalendarPage, count: int = 1) -> list[CalendarItem]:
    qtbot.waitUntil(lambda: len(page._found) == 4 and len(_shown(page)) == count)
    return _shown(page)


def _choose(page: CalendarPage, item: CalendarItem) -> CalendarView:
    page.view.setFocus()
    page.view.go_to(Stop(item.on, item.at, item))
    return page.view


def _due(workspace: Workspace) -> list[tuple[date, time | None]]:
    return [(item.on, item.at) for item in workspace.now(planned_on, WEEK).items if not item.ahead]


def _place(page: CalendarPage, day: date, at: time | None) -> QPoint:
    view = page.days
    left = view._left(day) + view._width() / 2
    if at is None:
        return QPointF(left, view._top() - 6).toPoint()
    return QPointF(left, view._room(day, at.hour * 60 + at.minute, 30).top() + 3).toPoint()


def _drag(qtbot: QtBot, page: CalendarPage, start: QPoint, end: QPoint) -> None:
    viewport = page.view.viewport()
    qtbot.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
    for place in (start + QPoint(15, 15), end):
        move = _moved(viewport, place)
        QApplication.sendEvent(viewport, move)
    qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=end)


def _moved(viewport: object, place: QPoint) -> object:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QMouseEvent

    return QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(place),
        QPointF(place),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )


def test_what_is_planned_and_done_stands_on_its_day(
    qtbot: QtBot, workspace: Workspace, page: CalendarPage, plan: Callable[..., int], customer: int
) -> None:
    plan(1, "10:30")
    plan(2)
    at = instant(datetime.combine(MONDAY, time(9)))
    edit = InteractionEdit(kind=InteractionKind.CALL, at=at, minutes=20)
    with qtbot.waitSignal(workspace.changed):
        workspace.do(Op.LOG_INTERACTION, log_interaction, customer, edit)
    page._refresh(set(CalendarKind))
    found = {(item.kind, item.on, item.at) for item in _await(qtbot, page, 3)}
    assert found == {
        (CalendarKind.INTERACTION, MONDAY, time(9)),
        (CalendarKind.FOLLOW_UP, MONDAY + timedelta(1), time(10, 30)),
        (CalendarKind.FOLLOW_UP, MONDAY + timedelta(2), None),
    }


def test_dragging_moves_to_another_day_and_time_and_undo_brings_back(
    qtbot: QtBot, workspace: Workspace, plan: Callable[..., int], page: CalendarPage
) -> None:
    plan(1, "10:30")
    page._refresh(set(CalendarKind))
    _await(qtbot, page)
    start = _place(page, MONDAY + timedelta(1), time(10, 30))
    end = _place(page, MONDAY + timedelta(3), time(14, 0))
    with qtbot.waitSignal(workspace.changed):
        _drag(qtbot, page, start, end)
    assert _due(workspace) == [(MONDAY + timedelta(3), time(14, 0))]
    qtbot.waitUntil(lambda: page.view.stop.item is not None and page.view.stop.at == time(14, 0))
    with qtbot.waitSignal(workspace.changed):
        workspace.undo()
    assert _due(workspace) == [(MONDAY + timedelta(1), time(10, 30))]


def test_dragging_above_the_hours_makes_it_one_of_the_whole_day(
    qtbot: QtBot, workspace: Workspace, plan: Callable[..., int], page: CalendarPage
) -> None:
    plan(1, "10:30")
    page._refresh(set(CalendarKind))
    _await(qtbot, page)
    end = _place(page, MONDAY + timedelta(2), None) - QPoint(0, 25)
    with qtbot.waitSignal(workspace.changed):
        _drag(qtbot, page, _place(page, MONDAY + timedelta(1), time(10, 30)), end)
    assert _due(workspace) == [(MONDAY + timedelta(2), None)]


def test_in_a_month_a_drag_keeps_the_time(
    qtbot: QtBot, workspace: Workspace, plan: Callable[..., int], page: CalendarPage
) -> None:
    plan(0, "10:30")
    page.form.month_button.click()
    _await(qtbot, page)
    (box,) = page.month.boxes()
    target = next(day for day in page.month.days if day not in (MONDAY,) and day > today())
    with qtbot.waitSignal(workspace.changed):
        _drag(qtbot, page, box.rect.center().toPoint(), page.month._cell(target).center().toPoint())
    assert [at for _, at in _due(workspace)] in ([time(10, 30)], [])
    qtbot.waitUntil(lambda: [item.on for item in _shown(page)] == [target])


@pytest.mark.parametrize(
    ("key", "days", "at"),
    [
        (Qt.Key.Key_Right, 1, time(10, 30)),
        (Qt.Key.Key_Left, -1, time(10, 30)),
        (Qt.Key.Key_Down, 0, time(10, 45)),
        (Qt.Key.Key_Up, 0, time(10, 15)),
    ],
)
@pytest.mark.parametrize("modifier", [Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier])
def test_keys_carry_a_follow_up(
    qtbot: QtBot, workspace: Workspace, plan: Callable[..., int], page: CalendarPage, key: Qt.Key,
    days: int, at: time, modifier: Qt.KeyboardModifier,
) -> None:  # fmt: skip
    plan(1, "10:30")
    page._refresh(set(CalendarKind))
    view = _choose(page, _await(qtbot, page)[0])
    with qtbot.waitSignal(workspace.changed):
        qtbot.keyClick(view, key, modifier)
    assert _due(workspace) == [(MONDAY + timedelta(1 + days), at)]


@pytest.fixture
def deal(workspace: Workspace, customer: int) -> int:
    """A deal opened two days before it should close, on Tuesday."""
    opened, expected = (MONDAY + timedelta(days) for days in (-1, 1))
    edit = DealEdit(
        title="Kiln", customer_id=customer, opened_on=opened.isoformat(), expected_on=expected.isoformat()
    )
    return workspace.store.write(Op.CREATE_DEAL, create_deal, edit).value


def _closing(workspace: Workspace) -> list[date]:
    return [item.on for item in workspace.now(closing_on, WEEK).items]


def test_the_day_a_deal_should_close_is_dragged_and_undo_brings_it_back(
    qtbot: QtBot, workspace: Workspace, deal: int, page: CalendarPage
) -> None:
    page._refresh(set(CalendarKind))
    (item,) = _await(qtbot, page)
    (box,) = page.view.boxes()
    start = box.rect.center().toPoint()
    with qtbot.waitSignal(workspace.changed) as moved:
        _drag(qtbot, page, start, start + QPoint(int(box.rect.width() * 2.1), 0))
    assert moved.args[0].op is Op.EDIT_DEAL
    assert _closing(workspace) == [item.on + timedelta(2)]
    with qtbot.waitSignal(workspace.changed):
        workspace.undo()
    assert _closing(workspace) == [item.on]


@pytest.mark.parametrize("modifier", [Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier])
def test_keys_carry_the_day_a_deal_should_close_but_not_before_it_was_opened(
    qtbot: QtBot, workspace: Workspace, deal: int, page: CalendarPage, modifier: Qt.KeyboardModifier
) -> None:
    page._refresh(set(CalendarKind))
    view = _choose(page, _await(qtbot, page)[0])
    qtbot.keyClick(view, Qt.Key.Key_Down, modifier)
    with qtbot.waitSignal(workspace.changed):
        qtbot.keyClick(view, Qt.Key.Key_Left, modifier)
    assert _closing(workspace) == [MONDAY]
    qtbot.waitUntil(lambda: view.stop.item is not None and view.stop.item.on == MONDAY)
    with qtbot.waitSignal(workspace.changed):
        qtbot.keyClick(view, Qt.Key.Key_Left, modifier)
    qtbot.waitUntil(lambda: MONDAY - timedelta(1) in view.days and view.stop.item is not None)
    with qtbot.waitSignal(workspace.failed):
        qtbot.keyClick(view, Qt.Key.Key_Left, modifier)
    assert _closing(workspace) == [MONDAY - timedelta(1)]


def test_carried_out_of_the_week_the_calendar_follows(
    qtbot: QtBot, workspace: Workspace, plan: Callable[..., int], page: CalendarPage
) -> None:
    plan(0, "10:30")
    page._refresh(set(CalendarKind))
    view = _choose(page, _await(qtbot, page)[0])
    first = view.days[0]
    for _ in range((MONDAY - first).days + 1):
        item = view.chosen()
        assert item is not None
        with qtbot.waitSignal(workspace.changed):
            qtbot.keyClick(view, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
        qtbot.waitUntil(lambda before=item: view.chosen() is not None and view.chosen() != before)
    assert view.days[-1] == first - timedelta(1)
    assert view.chosen() is not None


def test_arrows_walk_from_thing_to_thing_and_on_to_other_weeks(
    qtbot: QtBot, plan: Callable[..., int], page: CalendarPage
) -> None:
    plan(1)
    plan(1, "10:30")
    page._refresh(set(CalendarKind))
    view = _choose(page, _await(qtbot, page, 2)[0])
    assert view.chosen().at is None
    while view.chosen() is None or view.chosen().at is None:
        qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.chosen().at == time(10, 30)
    assert "10:30" in view.accessibleDescription()
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    assert view.days[0] > MONDAY
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert today() in view.days


@pytest.mark.parametrize(
    ("planned", "first"), [("", time(9)), ("10:30", time(9)), ("07:30", time(7, 30)), ("09:00", time(9))]
)
def test_from_the_whole_day_the_cursor_comes_down_to_the_morning_or_to_what_is_earlier(
    qtbot: QtBot, plan: Callable[..., int], page: CalendarPage, planned: str, first: time
) -> None:
    plan(1, planned)
    page._refresh(set(CalendarKind))
    view = _choose(page, _await(qtbot, page)[0])
    view.go_to(Stop(view.stop.day, None, view.stop.item if not planned else None))
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.stop.at == first
    qtbot.keyClick(view, Qt.Key.Key_Up)
    assert view.stop.at is None or view.stop.at < first


def test_space_finishes_and_control_enter_asks_for_the_next_step(
    qtbot: QtBot, workspace: Workspace, plan: Callable[..., int], page: CalendarPage
) -> None:
    plan(1)
    plan(2)
    page._refresh(set(CalendarKind))
    view = _choose(page, _await(qtbot, page, 2)[0])
    with qtbot.waitSignal(workspace.changed) as done:
        qtbot.keyClick(view, Qt.Key.Key_Space)
    assert done.args[0].op is Op.FINISH_FOLLOW_UP
    _choose(page, _await(qtbot, page, 1)[0])
    qtbot.keyClick(view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    dialog = page.findChild(NextStepDialog)
    assert dialog is not None
    dialog.close()


def test_enter_shows_the_customer(
    qtbot: QtBot, plan: Callable[..., int], page: CalendarPage, customer: int
) -> None:
    plan(1)
    page._refresh(set(CalendarKind))
    view = _choose(page, _await(qtbot, page)[0])
    with qtbot.waitSignal(page.customer_requested) as asked:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert asked.args == [customer]


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Qt.Key.Key_N, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier),
    ],
)
def test_an_empty_place_plans_at_its_time(
    qtbot: QtBot, workspace: Workspace, page: CalendarPage, customer: int, key: Qt.Key,
    modifier: Qt.KeyboardModifier,
) -> None:  # fmt: skip
    _await(qtbot, page, 0)
    page.view.setFocus()
    page.view.go_to(Stop(MONDAY, time(15, 30)))
    qtbot.keyClick(page.view, key, modifier)
    dialog = page.findChild(PlanDialog)
    assert dialog is not None
    save = dialog.form.button_box.button(QDialogButtonBox.StandardButton.Save)
    save.click()
    assert dialog.form.error_label.isVisible()
    dialog.form.customer_picker.show_customer(customer, "Elena Rossi")
    with qtbot.waitSignal(workspace.changed):
        save.click()
    assert _due(workspace) == [(MONDAY, time(15, 30))]


def test_something_planned_is_changed_in_its_form(
    qtbot: QtBot, workspace: Workspace, plan: Callable[..., int], page: CalendarPage
) -> None:
    plan(1, "10:30", repeat="2w", promise=True)
    page._refresh(set(CalendarKind))
    qtbot.waitUntil(lambda: any(not item.ahead for item in _shown(page)))
    view = _choose(page, next(item for item in _shown(page) if not item.ahead))
    qtbot.keyClick(view, Qt.Key.Key_F2)
    dialog = page.findChild(PlanDialog)
    values = dialog.form.fields.values()
    assert (values.repeat, values.promise, values.due_time) == ("2w", True, "10:30")
    dialog.close()


def test_chips_hide_a_kind(qtbot: QtBot, plan: Callable[..., int], page: CalendarPage) -> None:
    plan(1)
    page._refresh(set(CalendarKind))
    _await(qtbot, page)
    page.chips.chip(CalendarKind.FOLLOW_UP).click()
    assert _shown(page) == []
    page.chips.chip(CalendarKind.FOLLOW_UP).click()
    _await(qtbot, page)


def test_a_repeat_ahead_is_seen_and_stays_where_it_is(
    qtbot: QtBot, workspace: Workspace, plan: Callable[..., int], page: CalendarPage
) -> None:
    plan(-7, "10:30", repeat="1w")
    page._refresh(set(CalendarKind))
    (item,) = _await(qtbot, page)
    assert item.ahead
    assert not item.movable
    assert "every week" in say_full(item)


def test_a_reader_moves_and_plans_nothing(
    qtbot: QtBot, workspace: Workspace, plan: Callable[..., int], page: CalendarPage
) -> None:
    from desktop_crm.gui.permission import permission

    plan(1, "10:30")
    workspace.store.switch_profile(Profile.READ_ONLY)
    permission().follow(workspace)
    page._refresh(set(CalendarKind))
    view = _choose(page, _await(qtbot, page)[0])
    qtbot.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(view, Qt.Key.Key_N)
    assert page.findChild(PlanDialog) is None
    assert _due(workspace) == [(MONDAY + timedelta(1), time(10, 30))]
    assert not page.form.plan_button.isEnabled()


def test_chinese_days_have_their_lunar_day_in_small_print(qapp: QApplication) -> None:
    assert small_print(date(2026, 11, 24)) == ""
    translations.switch(qapp, "zh_CN")
    assert small_print(date(2026, 11, 24)) == "十六"
    assert small_print(date(2026, 11, 9)) == "十月"
    assert small_print(date(2026, 2, 17)) == "春节"
    assert small_print(date(1850, 2, 17)) == ""


def test_names_on_the_calendar_can_be_blurred(page: CalendarPage) -> None:
    assert is_private(page.days)
    assert is_private(page.month)
    assert isinstance(page.month, CalendarView)


def test_the_calendar_is_exported_with_a_warning_and_as_much_as_is_chosen(
    qtbot: QtBot, workspace: Workspace, plan: Callable[..., int], page: CalendarPage, tmp_path: Path
) -> None:
    plan(1, "10:30")
    page.form.export_button.menu().actions()[0].trigger()
    dialog = page.findChild(CalendarExportDialog)
    assert "not be encrypted" in dialog.form.warning_label.text()
    assert dialog.form.names_button.isChecked()
    assert "UNENCRYPTED" in dialog.default_name()
    dialog.form.nothing_button.click()
    with qtbot.waitSignal(dialog.accepted):
        dialog.write(tmp_path / "out.ics")
    text = (tmp_path / "out.ics").read_text()
    assert "SUMMARY:Follow-up" in text
    assert "Rossi" not in text


def test_follow_ups_are_exported_as_a_table_too_that_the_import_knows_again(
    qtbot: QtBot, workspace: Workspace, plan: Callable[..., int], page: CalendarPage, tmp_path: Path
) -> None:
    plan(1, "10:30")
    page.form.export_button.menu().actions()[1].trigger()
    dialog = page.findChild(SalesExportDialog)
    assert dialog.form.what_combo.currentText() == "Follow-ups"
    path = tmp_path / "plans.xlsx"
    with qtbot.waitSignal(workspace.changed):
        dialog.export(path)
    table = open_contact_file(path).table
    assert table is not None
    mapping = recognise_sales(table.headers)
    assert mapping is not None
    read = read_sales(table, mapping, Home(country="CN", currency="CNY"))
    (rehearsal,) = workspace.store.read(rehearse_sales, [read])
    assert [row.verdict for row in rehearsal.rows] == [Verdict.SAME]


def test_a_folder_that_is_not_there_is_said_in_the_dialog(
    qtbot: QtBot, page: CalendarPage, tmp_path: Path
) -> None:
    page.form.export_button.menu().actions()[0].trigger()
    dialog = page.findChild(CalendarExportDialog)
    dialog.write(tmp_path / "missing" / "out.ics")
    qtbot.waitUntil(dialog.form.error_label.isVisible)
    assert dialog.isVisible()
    dialog.close()
