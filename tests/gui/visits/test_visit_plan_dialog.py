"""Planning a day of visits by keyboard and by hand."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QTime
from PySide6.QtGui import QDropEvent
from pytestqt.qtbot import QtBot

from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import today
from desktop_crm.gui.dialogs.visit_plan_dialog import VisitPlanDialog
from desktop_crm.gui.workspace import Workspace
from desktop_crm.operations.contact_terms import settle_contact
from desktop_crm.operations.customers import edit_customer
from desktop_crm.operations.edits import CustomerEdit, FollowUpEdit
from desktop_crm.operations.follow_ups import plan_follow_up
from desktop_crm.queries.contact_habits import ContactTerms
from desktop_crm.queries.visits import visits_of

Show = Callable[[], VisitPlanDialog]


@pytest.fixture
def show(qtbot: QtBot, workspace: Workspace) -> Show:
    def shown() -> VisitPlanDialog:
        dialog = VisitPlanDialog(workspace, today())
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return shown


def _choose(qtbot: QtBot, dialog: VisitPlanDialog, source: str) -> None:
    """Choose from whom is offered, once it can be."""
    box = dialog.form.source_box
    qtbot.waitUntil(lambda: any(box.itemText(row).strip().startswith(source) for row in range(box.count())))
    row = next(row for row in range(box.count()) if box.itemText(row).strip().startswith(source))
    box.setCurrentIndex(row)
    box.activated.emit(row)
    qtbot.waitUntil(lambda: dialog.form.candidate_list.count() > 0)


def _stops(dialog: VisitPlanDialog) -> list[str]:
    return [dialog.form.stop_list.item(row).text() for row in range(dialog.form.stop_list.count())]


def _planned(workspace: Workspace) -> list[tuple[str, str]]:
    return [(one.whom.name, one.at) for one in workspace.now(visits_of, today())]


def _keep(qtbot: QtBot, workspace: Workspace, dialog: VisitPlanDialog) -> None:
    with qtbot.waitSignal(workspace.changed):
        dialog.accept()


def test_a_town_is_visited_in_the_order_of_its_streets(
    qtbot: QtBot, workspace: Workspace, people: dict[str, int], show: Show
) -> None:
    dialog = show()
    _choose(qtbot, dialog, "深圳市")
    qtbot.mouseClick(dialog.form.add_all_button, Qt.MouseButton.LeftButton)
    assert _stops(dialog) == ["李思敏", "王晓明", "陈建国"]
    _keep(qtbot, workspace, dialog)
    assert _planned(workspace) == [("李思敏", "09:00"), ("王晓明", "10:00"), ("陈建国", "11:00")]
    with qtbot.waitSignal(workspace.changed):
        workspace.undo()
    assert _planned(workspace) == []


def test_a_district_offers_those_who_live_there_and_enter_adds_one_after_the_other(
    qtbot: QtBot, people: dict[str, int], show: Show
) -> None:
    dialog = show()
    _choose(qtbot, dialog, "南山区")
    for _ in range(2):
        qtbot.keyClick(dialog.form.candidate_list, Qt.Key.Key_Return)
    assert _stops(dialog) == ["王晓明", "陈建国"]


def test_what_is_due_is_offered_at_once(
    qtbot: QtBot, workspace: Workspace, people: dict[str, int], show: Show
) -> None:
    edit = FollowUpEdit(due_on=today().isoformat(), title="Bring the catalogue")
    workspace.store.write(Op.PLAN_FOLLOW_UP, plan_follow_up, people["陈建国"], edit)
    dialog = show()
    qtbot.waitUntil(lambda: dialog.form.candidate_list.count() == 1)
    assert "Bring the catalogue" in dialog.form.candidate_list.item(0).toolTip()


def test_a_search_offers_whom_it_finds(qtbot: QtBot, people: dict[str, int], show: Show) -> None:
    dialog = show()
    qtbot.keyClicks(dialog.form.search_edit, "wxm")
    qtbot.waitUntil(lambda: dialog.form.candidate_list.count() == 1)
    assert dialog.form.candidate_list.item(0).text() == "王晓明"


def test_who_wants_no_contact_is_not_among_all(
    qtbot: QtBot, workspace: Workspace, people: dict[str, int], show: Show
) -> None:
    workspace.store.write(
        Op.CONTACT_TERMS, settle_contact, people["李思敏"], ContactTerms(do_not_contact=True)
    )
    dialog = show()
    _choose(qtbot, dialog, "深圳市")
    dialog.form.add_all_button.click()
    assert _stops(dialog) == ["王晓明", "陈建国"]


def test_stops_are_moved_by_keys_and_by_dragging_and_the_times_stay(
    qtbot: QtBot,
    workspace: Workspace,
    people: dict[str, int],
    plan_day: Callable[..., list[int]],
    show: Show,
) -> None:
    plan_day(*people.values())
    dialog = show()
    qtbot.waitUntil(lambda: len(_stops(dialog)) == 3)
    stops = dialog.form.stop_list
    stops.setCurrentRow(2)
    qtbot.keyClick(stops, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert _stops(dialog) == ["王晓明", "陈建国", "李思敏"]
    stops.setCurrentRow(0)
    below = QPointF(stops.visualItemRect(stops.item(2)).bottomLeft() + QPoint(5, -3))
    drop = QDropEvent(
        below,
        Qt.DropAction.MoveAction,
        stops.mimeData([stops.item(0)]),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    stops.dropEvent(drop)
    assert _stops(dialog) == ["陈建国", "李思敏", "王晓明"]
    _keep(qtbot, workspace, dialog)
    assert _planned(workspace) == [("陈建国", "09:00"), ("李思敏", "10:00"), ("王晓明", "11:00")]


def test_a_stop_gets_a_time_of_its_own_and_stands_where_that_belongs(
    qtbot: QtBot,
    workspace: Workspace,
    people: dict[str, int],
    plan_day: Callable[..., list[int]],
    show: Show,
) -> None:
    plan_day(*people.values())
    dialog = show()
    qtbot.waitUntil(lambda: len(_stops(dialog)) == 3)
    dialog.form.stop_list.setCurrentRow(0)
    dialog.form.time_edit.setTime(QTime(14, 30))
    dialog.form.time_edit.editingFinished.emit()
    assert _stops(dialog) == ["李思敏", "陈建国", "王晓明"]
    _keep(qtbot, workspace, dialog)
    assert _planned(workspace)[-1] == ("王晓明", "14:30")


def test_a_removed_stop_is_no_longer_planned(
    qtbot: QtBot,
    workspace: Workspace,
    people: dict[str, int],
    plan_day: Callable[..., list[int]],
    show: Show,
) -> None:
    plan_day(people["王晓明"], people["李思敏"])
    dialog = show()
    qtbot.waitUntil(lambda: len(_stops(dialog)) == 2)
    qtbot.keyClick(dialog.form.stop_list, Qt.Key.Key_Delete)
    _keep(qtbot, workspace, dialog)
    assert _planned(workspace) == [("李思敏", "10:00")]


def test_other_slots_give_all_stops_other_times(
    qtbot: QtBot,
    workspace: Workspace,
    people: dict[str, int],
    plan_day: Callable[..., list[int]],
    show: Show,
) -> None:
    plan_day(people["王晓明"], people["李思敏"])
    dialog = show()
    qtbot.waitUntil(lambda: len(_stops(dialog)) == 2)
    dialog.form.first_edit.setTime(QTime(8, 30))
    dialog.form.every_box.setValue(45)
    _keep(qtbot, workspace, dialog)
    assert _planned(workspace) == [("王晓明", "08:30"), ("李思敏", "09:15")]


def test_enter_in_a_field_keeps_the_dialog_open_and_ctrl_enter_keeps_the_plan(
    qtbot: QtBot, workspace: Workspace, people: dict[str, int], show: Show
) -> None:
    dialog = show()
    _choose(qtbot, dialog, "南山区")
    form = dialog.form
    for field in (form.every_box, form.first_edit, form.source_box, form.search_edit):
        with qtbot.assertNotEmitted(dialog.finished, wait=150):
            qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.keyClick(dialog.form.candidate_list, Qt.Key.Key_Return)
    with qtbot.waitSignal(workspace.changed):
        qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert _planned(workspace) == [("王晓明", "09:00")]


def test_stops_are_ordered_by_distance_where_contact_cards_brought_coordinates(
    qtbot: QtBot,
    workspace: Workspace,
    people: dict[str, int],
    plan_day: Callable[..., list[int]],
    show: Show,
) -> None:
    plan_day(*(people[name] for name in ("王晓明", "李思敏", "陈建国")))
    dialog = show()
    qtbot.waitUntil(lambda: len(_stops(dialog)) == 3)
    assert not dialog.form.near_button.isEnabled()
    dialog.reject()

    for name, place in (("王晓明", "22.54;113.95"), ("李思敏", "22.53;114.06"), ("陈建国", "22.55;113.96")):
        edit = CustomerEdit(note=f"GEO: {place}")
        workspace.store.write(Op.EDIT_CUSTOMER, edit_customer, people[name], edit)
    dialog = show()
    qtbot.waitUntil(lambda: len(_stops(dialog)) == 3)
    dialog.form.near_button.click()
    assert _stops(dialog) == ["王晓明", "陈建国", "李思敏"]
    _keep(qtbot, workspace, dialog)
    assert _planned(workspace) == [("王晓明", "09:00"), ("陈建国", "10:00"), ("李思敏", "11:00")]
