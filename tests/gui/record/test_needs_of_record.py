"""A need in the record: chosen as met by one of the customer's deals, and told in the timeline."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import today
from desktop_crm.domain.pipelines import StageKind
from desktop_crm.domain.preferences import NeedStatus, PreferenceKind
from desktop_crm.gui.actions import Actions
from desktop_crm.gui.editors.preference_field import PreferenceField
from desktop_crm.gui.lists.timeline_rows import rows_of
from desktop_crm.gui.panels.record_panel import RecordPanel
from desktop_crm.gui.workspace import Workspace
from desktop_crm.operations.customers import edit_customer
from desktop_crm.operations.deals import DealEdit, DealMove, create_deal, move_deal
from desktop_crm.operations.edits import CustomerEdit, PreferenceEdit
from desktop_crm.queries.deals import deals_of
from desktop_crm.queries.details import customer_details
from desktop_crm.queries.pipelines import list_pipelines
from desktop_crm.queries.timeline import timeline
from desktop_crm.system.settings import SettingsFile
from tests.builders import add_person


def test_a_need_is_met_by_a_deal_that_is_chosen_from_its_menu(qtbot: QtBot, workspace: Workspace) -> None:
    store = workspace.store
    customer = add_person(store, "Ana Duarte")
    need = PreferenceEdit(kind=PreferenceKind.NEED, text="200 kiln parts", since="2026-05-03")
    store.write(Op.EDIT_CUSTOMER, edit_customer, customer, CustomerEdit(preferences=(need,)))
    store.write(Op.CREATE_DEAL, create_deal, DealEdit(title="Kiln order", customer_id=customer))
    panel = RecordPanel(workspace)
    qtbot.addWidget(panel)
    with qtbot.waitExposed(panel):
        panel.show()
    panel.show_customer(customer)
    (field,) = panel.findChildren(PreferenceField)
    assert field.status.toolTip() == "Since 3 May 2026"
    met_by = field.status.menu().findChild(QMenu)
    met_by.aboutToShow.emit()
    met_by.actions()[0].trigger()
    qtbot.waitUntil(lambda: workspace.now(customer_details, customer).preferences[0].status is NeedStatus.MET)
    qtbot.waitUntil(lambda: field.status.toolTip().endswith("met by “Kiln order”"))
    rows = [row for row in rows_of(workspace.now(timeline, customer), today()) if row.entry]
    (told,) = (row for row in rows if row.head.startswith("Need met · open 3 May"))
    assert "met by “Kiln order”" in told.spoken()


def test_the_newest_deals_that_were_not_lost_may_have_met_a_need(qtbot: QtBot, workspace: Workspace) -> None:
    store = workspace.store
    customer = add_person(store, "Ana Duarte")
    need = PreferenceEdit(kind=PreferenceKind.NEED, text="200 kiln parts")
    store.write(Op.EDIT_CUSTOMER, edit_customer, customer, CustomerEdit(preferences=(need,)))
    for month in range(1, 31):
        opened = f"{2024 + month // 12}-{month % 12 + 1:02}-05"
        edit = DealEdit(title=f"Order {month}", customer_id=customer, opened_on=opened)
        deal = store.write(Op.CREATE_DEAL, create_deal, edit).value
        if month == 30:
            stages = {stage.kind: stage.id for stage in store.read(list_pipelines)[0].stages}
            store.write(Op.MOVE_DEAL, move_deal, deal, DealMove(stage_id=stages[StageKind.LOST]))
    field = PreferenceField(PreferenceKind.NEED)
    qtbot.addWidget(field)
    field.deals = lambda: workspace.now(deals_of, customer)
    field.show_row(workspace.now(customer_details, customer).preferences[0])
    met_by = field.status.menu().findChild(QMenu)
    met_by.aboutToShow.emit()
    said = [action.text() for action in met_by.actions()]
    assert len(said) == 20
    assert said[0].startswith("Order 29 · ")
    assert said[0].endswith("5 Jun 2026")


def test_a_command_begins_a_need_of_whoever_is_shown(
    qtbot: QtBot, workspace: Workspace, tmp_path: Path
) -> None:
    customer = add_person(workspace.store, "Ana Duarte")
    panel = RecordPanel(workspace)
    qtbot.addWidget(panel)
    with qtbot.waitExposed(panel):
        panel.show()
    actions = Actions(SettingsFile(tmp_path / "settings.json"), panel)
    panel.connect_actions(actions)
    panel.show_customer(customer)
    panel.form.tabs.setCurrentWidget(panel.form.history_page)
    with qtbot.waitSignal(panel.forward_wanted):
        actions["add_need"].trigger()
    (field,) = panel.findChildren(PreferenceField)
    assert (field.kind, panel.focusWidget()) == (PreferenceKind.NEED, field.line)
    qtbot.keyClicks(field.line, "200 kiln parts")
    with qtbot.waitSignal(workspace.changed):
        qtbot.keyClick(field.line, Qt.Key.Key_Return)
    (need,) = workspace.now(customer_details, customer).preferences
    assert (need.kind, need.text) == (PreferenceKind.NEED, "200 kiln parts")


def test_a_command_asks_for_files_of_whoever_is_shown(
    qtbot: QtBot, workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = tmp_path / "drawing.txt"
    chosen.write_text("a kiln", encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_rest: ([str(chosen)], ""))
    panel = RecordPanel(workspace)
    qtbot.addWidget(panel)
    actions = Actions(SettingsFile(tmp_path / "settings.json"), panel)
    panel.connect_actions(actions)
    panel.show_customer(add_person(workspace.store, "Ana Duarte"))
    with qtbot.waitSignal(workspace.changed):
        actions["add_files"].trigger()
    assert panel.form.tabs.currentWidget() is panel.form.files_page
