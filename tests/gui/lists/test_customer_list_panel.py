"""Searching, views, order and work on many customers, through the panel as it is used."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from desktop_crm.domain.changes import Op
from desktop_crm.domain.interactions import InteractionKind
from desktop_crm.gui import translations
from desktop_crm.gui.dialogs.bulk_preview_dialog import BulkPreviewDialog
from desktop_crm.gui.dialogs.bulk_tag_dialog import BulkTagDialog
from desktop_crm.gui.dialogs.export_dialog import ExportDialog, ExportForm
from desktop_crm.gui.dialogs.save_view_dialog import SaveViewDialog
from desktop_crm.gui.lists.columns import Column
from desktop_crm.gui.lists.sorting import Sorting
from desktop_crm.gui.panels.customer_list_panel import CustomerListPanel
from desktop_crm.gui.workspace import Job, Workspace
from desktop_crm.operations.desk import delete_view, save_view
from desktop_crm.operations.edits import FollowUpEdit, InteractionEdit
from desktop_crm.operations.follow_ups import plan_follow_up
from desktop_crm.operations.interactions import log_interaction
from desktop_crm.operations.tags import add_tags
from desktop_crm.queries.desk import ViewRow, saved_views
from desktop_crm.queries.settings import LAST_EXPORT, setting
from desktop_crm.queries.tags import tags_in_use
from tests.builders import add_person


@pytest.fixture
def people(workspace: Workspace) -> dict[str, int]:
    store = workspace.store
    found = {
        "Anna": add_person(store, "Anna Berg", organisation="Zeta GmbH", phone="138 0013 8000"),
        "Bert": add_person(store, "Bert Adam", note="likes green tea"),
        "Carl": add_person(store, "Carl Cox"),
    }
    store.write(Op.TAG, add_tags, [found["Anna"]], ["vip"])
    return found


@pytest.fixture
def panel(qtbot: QtBot, workspace: Workspace, people: dict[str, int]) -> CustomerListPanel:
    made = CustomerListPanel(workspace)
    qtbot.addWidget(made)
    made.resize(336, 700)
    made.show()
    qtbot.waitUntil(lambda: names(made) == {"Anna Berg", "Bert Adam", "Carl Cox", "Zeta GmbH"})
    return made


def in_order(panel: CustomerListPanel) -> list[str]:
    model = panel.table.listed
    return [model.index(place, 0).data() for place in range(model.rowCount())]


def names(panel: CustomerListPanel) -> set[str]:
    return set(in_order(panel))


def type_in(qtbot: QtBot, panel: CustomerListPanel, text: str) -> QLineEdit:
    field = panel.findChild(QLineEdit, "search_edit")
    assert field is not None
    field.clear()
    qtbot.keyClicks(field, text)
    return field


def visible_text(panel: CustomerListPanel, name: str) -> str:
    return str(panel.findChild(object, name).text())


def open_dialog(qtbot: QtBot, panel: CustomerListPanel, kind: type[QDialog]) -> QDialog:
    qtbot.waitUntil(lambda: any(d.isVisible() for d in panel.window().findChildren(kind)))
    return next(d for d in panel.window().findChildren(kind) if d.isVisible())


def go_on(qtbot: QtBot, panel: CustomerListPanel) -> None:
    """Go on by Enter from what several will see changed."""
    dialog = open_dialog(qtbot, panel, BulkPreviewDialog)
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)


def test_typing_narrows_the_list_and_esc_shows_everyone(panel: CustomerListPanel, qtbot: QtBot) -> None:
    field = type_in(qtbot, panel, "8000")
    qtbot.waitUntil(lambda: names(panel) == {"Anna Berg"})
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(names(panel)) == 4)


def test_what_was_said_is_found_after_the_fields(
    panel: CustomerListPanel, workspace: Workspace, people: dict[str, int], qtbot: QtBot
) -> None:
    said = InteractionEdit(kind=InteractionKind.CALL, at=1, text="asked for green paint")
    with qtbot.waitSignal(workspace.changed):
        workspace.do(Op.LOG_INTERACTION, log_interaction, people["Carl"], said)
    type_in(qtbot, panel, "green")
    qtbot.waitUntil(lambda: in_order(panel) == ["Bert Adam", "Carl Cox"])


def test_a_search_shows_best_hits_first_until_another_order_is_chosen(
    panel: CustomerListPanel, qtbot: QtBot
) -> None:
    assert visible_text(panel, "sort_button") == "Last contact ↓"
    type_in(qtbot, panel, "a")
    qtbot.waitUntil(lambda: visible_text(panel, "sort_button") == "Best match")
    panel.finder.sort_by(Sorting(column=Column.NAME, descending=True))
    qtbot.waitUntil(lambda: visible_text(panel, "sort_button") == "Name ↓")
    qtbot.waitUntil(lambda: in_order(panel) == sorted(names(panel), reverse=True))


def test_a_broken_operator_is_said_under_the_field(panel: CustomerListPanel, qtbot: QtBot) -> None:
    type_in(qtbot, panel, "stage:nonsense")
    problem = panel._problem
    qtbot.waitUntil(problem.isVisible)
    assert "stage:nonsense" in problem.text()
    assert len(names(panel)) == 4
    type_in(qtbot, panel, "anna")
    qtbot.waitUntil(lambda: names(panel) == {"Anna Berg"})
    assert not problem.isVisible()


def test_who_is_not_found_can_be_created(panel: CustomerListPanel, qtbot: QtBot) -> None:
    type_in(qtbot, panel, "Xaver")
    nothing = panel._nothing
    qtbot.waitUntil(nothing.isVisible)
    assert nothing.button.text() == "Create “Xaver”"
    with qtbot.waitSignal(panel.creation_requested) as asked:
        nothing.button.click()
    assert asked.args == ["Xaver"]


def test_down_goes_into_the_list_and_enter_opens(
    panel: CustomerListPanel, qtbot: QtBot, people: dict[str, int]
) -> None:
    field = type_in(qtbot, panel, "anna")
    qtbot.waitUntil(lambda: names(panel) == {"Anna Berg"})
    with qtbot.waitSignal(panel.customer_selected) as chosen:
        qtbot.keyClick(field, Qt.Key.Key_Down)
    with qtbot.waitSignal(panel.customer_opened) as opened:
        qtbot.keyClick(panel.table, Qt.Key.Key_Return)
    assert chosen.args == opened.args == [people["Anna"]]


def test_enter_opens_the_best_hit_though_the_list_still_shows_others(
    panel: CustomerListPanel, qtbot: QtBot, people: dict[str, int]
) -> None:
    field = type_in(qtbot, panel, "carl")
    assert len(names(panel)) > 1
    with qtbot.waitSignal(panel.customer_opened) as opened:
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert opened.args == [people["Carl"]]


def test_who_types_on_after_enter_opens_nobody(panel: CustomerListPanel, qtbot: QtBot) -> None:
    opened: list[object] = []
    panel.customer_opened.connect(opened.append)
    field = type_in(qtbot, panel, "car")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.keyClicks(field, "l c")
    qtbot.waitUntil(lambda: names(panel) == {"Carl Cox"})
    assert opened == []


def test_a_click_on_a_heading_sorts_and_a_second_one_turns_round(
    panel: CustomerListPanel, qtbot: QtBot
) -> None:
    panel.set_wide(True)
    panel.table.header.sectionClicked.emit(0)
    qtbot.waitUntil(lambda: in_order(panel) == ["Anna Berg", "Bert Adam", "Carl Cox", "Zeta GmbH"])
    panel.table.header.sectionClicked.emit(0)
    qtbot.waitUntil(lambda: in_order(panel) == ["Zeta GmbH", "Carl Cox", "Bert Adam", "Anna Berg"])


def test_columns_and_order_are_taken_back(
    panel: CustomerListPanel, workspace: Workspace, qtbot: QtBot
) -> None:
    panel.table.header.show_columns(["name", "email"])
    panel.finder.sort_by(Sorting(column=Column.NAME, descending=False))
    again = CustomerListPanel(workspace)
    qtbot.addWidget(again)
    again.recall_layout(panel.layout_text())
    assert again.table.header.columns == ("name", "email")
    assert again.finder.kept_sorting == Sorting(column=Column.NAME, descending=False)
    qtbot.waitUntil(lambda: len(names(again)) == 4)


def test_a_view_narrows_what_is_typed_and_counts_follow(
    panel: CustomerListPanel, workspace: Workspace, people: dict[str, int], qtbot: QtBot
) -> None:
    chips = panel.form.view_chips
    with qtbot.waitSignal(workspace.changed):
        plan = FollowUpEdit(due_on="2020-01-01", title="call back")
        workspace.do(Op.PLAN_FOLLOW_UP, plan_follow_up, people["Bert"], plan)
    qtbot.waitUntil(lambda: chips.chip("query due:today").text() == "Due today · 1")
    chips.chip("query due:today").click()
    qtbot.waitUntil(lambda: names(panel) == {"Bert Adam"})
    chips.chip("query ").click()
    qtbot.waitUntil(lambda: len(names(panel)) == 4)


def test_a_search_is_saved_as_a_view_counted_and_deleted(
    panel: CustomerListPanel, workspace: Workspace, qtbot: QtBot
) -> None:
    type_in(qtbot, panel, "tag:vip")
    qtbot.waitUntil(lambda: names(panel) == {"Anna Berg"})
    panel.form.view_chips.save_requested.emit()
    dialog = open_dialog(qtbot, panel, SaveViewDialog)
    qtbot.keyClicks(dialog.findChild(QLineEdit, "name_edit"), "A-class")
    with qtbot.waitSignal(workspace.changed):
        dialog.accept()
    qtbot.waitUntil(lambda: panel.form.view_chips.current().name == "A-class")
    view = workspace.now(saved_views)[0]
    assert (view.query, view.order) == ("tag:vip", "-last_contact")
    qtbot.waitUntil(lambda: panel.form.view_chips.chip(str(view.id)).text() == "A-class · 1")
    assert names(panel) == {"Anna Berg"}
    with qtbot.waitSignal(workspace.changed):
        workspace.do(Op.SAVE_VIEW, delete_view, view.id)
    qtbot.waitUntil(lambda: len(names(panel)) == 4)


def test_a_view_needs_a_name_and_a_search_that_is_understood(panel: CustomerListPanel, qtbot: QtBot) -> None:
    panel.form.view_chips.save_requested.emit()
    dialog = open_dialog(qtbot, panel, SaveViewDialog)
    save = dialog.form.button_box.buttons()[0]
    assert not save.isEnabled()
    qtbot.keyClicks(dialog.findChild(QLineEdit, "name_edit"), "Mine")
    assert save.isEnabled()
    qtbot.keyClicks(dialog.findChild(QLineEdit, "query_edit"), "due:never")
    assert not save.isEnabled()
    assert dialog.form.problem_label.text()


def test_nobody_is_said_to_be_missing_before_everybody_is_in_the_search_memory(
    panel: CustomerListPanel, workspace: Workspace, qtbot: QtBot
) -> None:
    memory = workspace.store.search
    memory.filled = False
    type_in(qtbot, panel, "zzz")
    qtbot.waitUntil(lambda: not panel.finder.waiting)
    assert panel.form.stack.currentWidget() is panel._skeleton
    memory.filled = True
    qtbot.waitUntil(lambda: panel.form.stack.currentWidget() is panel._nothing)


def test_several_chosen_show_what_can_be_done_with_all(panel: CustomerListPanel, qtbot: QtBot) -> None:
    panel.table.selectAll()
    bar = panel.form.bulk_bar
    assert bar.isVisible()
    assert bar._words.text() == "4 selected"
    assert bar.archive_button.isVisible()
    assert not bar.restore_button.isVisible()
    bar.close_button.click()
    assert not bar.isVisible()


def test_archiving_many_is_one_step_to_undo(
    panel: CustomerListPanel, workspace: Workspace, qtbot: QtBot
) -> None:
    panel.table.selectAll()
    panel.form.bulk_bar.archive_button.click()
    go_on(qtbot, panel)
    qtbot.waitUntil(lambda: panel.table.listed.rowCount() == 0)
    type_in(qtbot, panel, "in:archive")
    qtbot.waitUntil(lambda: len(names(panel)) == 4)
    panel.table.selectAll()
    assert panel.form.bulk_bar.restore_button.isVisible()
    workspace.undo()
    qtbot.waitUntil(lambda: panel.table.listed.rowCount() == 0)
    type_in(qtbot, panel, "")
    qtbot.waitUntil(lambda: len(names(panel)) == 4)


def test_tags_are_put_on_and_taken_off_in_one_step(
    panel: CustomerListPanel, workspace: Workspace, people: dict[str, int], qtbot: QtBot
) -> None:
    panel.table.selectAll()
    panel.form.bulk_bar.tag_button.click()
    dialog = open_dialog(qtbot, panel, BulkTagDialog)
    known = dialog.form.known_list.item(0)
    assert (known.text(), known.checkState()) == ("vip", Qt.CheckState.PartiallyChecked)
    known.setCheckState(Qt.CheckState.Unchecked)
    dialog.form.tag_edit.setText("fair, 展会、new")
    with qtbot.waitSignal(workspace.changed):
        dialog.accept()
    worn = {tag.name: tag.worn for tag in workspace.now(tags_in_use, list(people.values()))}
    assert worn == {"fair": 3, "new": 3, "展会": 3}


def test_copying_puts_a_table_with_whole_numbers_on_the_clipboard(
    panel: CustomerListPanel, qtbot: QtBot
) -> None:
    type_in(qtbot, panel, "anna")
    qtbot.waitUntil(lambda: names(panel) == {"Anna Berg"})
    panel.table.selectAll()
    qtbot.keyClick(panel.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    clipboard = QGuiApplication.clipboard()
    qtbot.waitUntil(lambda: clipboard.text().startswith("Name\tCompany"))
    assert "138 0013 8000" in clipboard.text()


def test_an_export_says_what_it_is_and_holds_those_in_the_list(
    panel: CustomerListPanel, workspace: Workspace, qtbot: QtBot, tmp_path: Path
) -> None:
    type_in(qtbot, panel, "anna")
    qtbot.waitUntil(lambda: names(panel) == {"Anna Berg"})
    panel._bulk.export()
    dialog = open_dialog(qtbot, panel, ExportDialog)
    assert "UNENCRYPTED" in dialog.default_name()
    target = tmp_path / "people.csv"
    with qtbot.waitSignal(workspace.changed) as noted:
        dialog.file_chosen.emit(target, ExportForm.CSV)
        dialog.close()
    assert noted.args[0].op is Op.EXPORT
    assert workspace.now(setting, LAST_EXPORT)["customers"] == 1
    text = target.read_text("utf-8-sig")
    assert "Anna Berg" in text
    assert "Bert Adam" not in text


def test_the_list_speaks_chinese_at_once(panel: CustomerListPanel, qapp: QApplication) -> None:
    translations.switch(qapp, "zh_CN")
    qapp.processEvents()
    assert panel.table.listed.headerData(0, Qt.Orientation.Horizontal) == "姓名"
    assert visible_text(panel, "count_label") == "4 位客户"
    assert visible_text(panel, "sort_button") == "最近联系 ↓"


def test_a_stopped_export_leaves_no_file(
    panel: CustomerListPanel, workspace: Workspace, qtbot: QtBot, tmp_path: Path
) -> None:
    ended: list[bool] = []

    def stop(job: Job) -> None:
        job.ended.connect(lambda: ended.append(True))
        job.stop()

    workspace.job_started.connect(stop)
    target = tmp_path / "out" / "people.vcf"
    target.parent.mkdir()
    panel._bulk.export()
    open_dialog(qtbot, panel, ExportDialog).file_chosen.emit(target, ExportForm.VCARD_4)
    qtbot.waitUntil(lambda: bool(ended))
    assert list(target.parent.iterdir()) == []


def test_a_view_is_renamed_and_stays_chosen(
    panel: CustomerListPanel, workspace: Workspace, qtbot: QtBot
) -> None:
    chips = panel.form.view_chips
    view = ViewRow(id=0, name="A-class", query="tag:vip", columns=(), order="")
    with qtbot.waitSignal(workspace.changed):
        workspace.do(Op.SAVE_VIEW, save_view, view)
    saved = workspace.now(saved_views)[0]
    qtbot.waitUntil(lambda: [one.id for one in chips._saved] == [saved.id])
    chips.chip(str(saved.id)).click()
    chips.change_requested.emit(saved)
    dialog = open_dialog(qtbot, panel, SaveViewDialog)
    name = dialog.findChild(QLineEdit, "name_edit")
    assert name is not None
    assert name.text() == "A-class"
    name.setText("Best ones")
    with qtbot.waitSignal(workspace.changed):
        dialog.accept()
    qtbot.waitUntil(lambda: chips.current().name == "Best ones")
    assert names(panel) == {"Anna Berg"}


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_menu_of_further_views_leads_to_trash_from_where_all_come_back(
    panel: CustomerListPanel, workspace: Workspace, qtbot: QtBot
) -> None:
    panel.table.selectAll()
    panel.form.bulk_bar.trash_button.click()
    go_on(qtbot, panel)
    qtbot.waitUntil(lambda: panel.table.listed.rowCount() == 0)
    chips = panel.form.view_chips
    chips._more_chip.click()
    menu = next(menu for menu in chips.findChildren(QMenu) if menu.isVisible())
    trash = next(action for action in menu.actions() if action.text().startswith("Trash"))
    menu.close()
    trash.trigger()
    qtbot.waitUntil(lambda: len(names(panel)) == 4)
    assert chips.current().query == "in:trash"
    panel.table.selectAll()
    panel.form.bulk_bar.restore_button.click()
    go_on(qtbot, panel)
    qtbot.waitUntil(lambda: panel.table.listed.rowCount() == 0)
    chips.chip("query ").click()
    qtbot.waitUntil(lambda: len(names(panel)) == 4)
