"""Pipelines and stages of the user's own, changed in the window by keys, each change one step of undo."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import today
from desktop_crm.gui.dialogs.deal_dialog import DealDialog
from desktop_crm.gui.dialogs.pipelines_dialog import PipelinesDialog
from desktop_crm.gui.pages.pipeline_page import PipelinePage
from desktop_crm.gui.workspace import Workspace
from desktop_crm.operations.deals import DealEdit, create_deal
from desktop_crm.operations.pipelines import add_pipeline, archive_pipeline, begin_pipeline
from desktop_crm.operations.settings import save_setting
from desktop_crm.operations.stages import StageEdit
from desktop_crm.queries.deals import deal_rows
from desktop_crm.queries.pipelines import PipelineRow, every_pipeline, list_pipelines
from desktop_crm.queries.settings import HOME_LANGUAGE
from desktop_crm.store.check import findings
from desktop_crm.system.settings import SettingsFile


@pytest.fixture
def pipeline(workspace: Workspace) -> PipelineRow:
    workspace.store.write(Op.SAVE_SETTING, save_setting, HOME_LANGUAGE, "en")
    workspace.store.write(Op.EDIT_PIPELINE, begin_pipeline)
    return workspace.now(list_pipelines)[0]


@pytest.fixture
def dialog(qtbot: QtBot, workspace: Workspace, pipeline: PipelineRow) -> Iterator[PipelinesDialog]:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = PipelinesDialog(workspace, pipeline.id, parent)
    with qtbot.waitExposed(dialog):
        dialog.open()
    yield dialog
    parent.close()


def _names(workspace: Workspace, place: int = 0) -> list[str]:
    return [stage.name for stage in workspace.now(every_pipeline)[place].stages]


def _deal(workspace: Workspace, stage_id: int) -> int:
    return workspace.store.write(Op.CREATE_DEAL, create_deal, DealEdit(title="kiln", stage_id=stage_id)).value


def test_a_stage_is_added_by_a_key_and_its_name_waits_to_be_typed(
    qtbot: QtBot, workspace: Workspace, dialog: PipelinesDialog
) -> None:
    qtbot.keyClick(dialog.form.stages, Qt.Key.Key_N)
    qtbot.waitUntil(lambda: dialog.form.stages.count() == 7)
    name = dialog.form.stage_fields.form.name_edit
    qtbot.waitUntil(lambda: name.selectedText() == "New stage")
    qtbot.keyClicks(name, "Samples sent")
    qtbot.keyClick(name, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: "Samples sent" in _names(workspace))
    assert _names(workspace)[-3:] == ["Samples sent", "Won", "Lost"]


def test_alt_and_an_arrow_put_a_stage_elsewhere_and_undo_puts_it_back(
    qtbot: QtBot, workspace: Workspace, dialog: PipelinesDialog
) -> None:
    qtbot.keyClick(dialog.form.stages, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: _names(workspace)[:2] == ["Qualified", "Lead"])
    qtbot.waitUntil(lambda: dialog.form.stages.currentRow() == 1)
    qtbot.keyClick(dialog.form.stages, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: _names(workspace)[:2] == ["Lead", "Qualified"])


def test_what_is_typed_of_a_stage_is_kept_as_one_step_when_the_dialog_closes(
    qtbot: QtBot, workspace: Workspace, dialog: PipelinesDialog
) -> None:
    dialog.form.stages.setCurrentRow(2)
    fields = dialog.form.stage_fields.form
    fields.probability_box.setValue(60)
    fields.rotting_box.setValue(10)
    fields.checklist_edit.setPlainText("price confirmed\n\ndrawing sent")
    dialog.form.close_button.click()
    qtbot.waitUntil(lambda: workspace.now(list_pipelines)[0].stages[2].probability == 60)
    stage = workspace.now(list_pipelines)[0].stages[2]
    assert (stage.rotting_days, stage.checklist) == (10, ("price confirmed", "drawing sent"))
    workspace.store.undo()
    assert workspace.now(list_pipelines)[0].stages[2].checklist == ()


def test_a_stage_with_deals_asks_where_they_go_and_one_undo_brings_all_back(
    qtbot: QtBot, workspace: Workspace, pipeline: PipelineRow, dialog: PipelinesDialog
) -> None:
    lead, qualified, *_ = pipeline.stages
    deals = [_deal(workspace, lead.id) for _ in range(3)]
    dialog._read()
    qtbot.keyClick(dialog.form.stages, Qt.Key.Key_Delete)
    assert dialog.form.move_bar.isVisible()
    assert dialog.form.move_label.text() == "3 deals stand in “Lead”. They go to"
    assert len(_names(workspace)) == 6
    dialog.form.target_box.setCurrentIndex(dialog.form.target_box.findData(qualified.id))
    qtbot.keyClick(dialog.form.move_button, Qt.Key.Key_Return)
    assert dialog.form.move_label.text() == "Moving the deals…"
    qtbot.waitUntil(lambda: dialog.form.stages.count() == 5)
    assert not dialog.form.move_bar.isVisible()
    assert dialog.form.move_button.isEnabled()
    assert {row.stage for row in workspace.now(deal_rows, deals, today())} == {"Qualified"}
    assert not workspace.now(findings)
    workspace.undo()
    qtbot.waitUntil(lambda: len(_names(workspace)) == 6)
    assert {row.stage for row in workspace.now(deal_rows, deals, today())} == {"Lead"}


def test_esc_leaves_the_question_before_the_dialog(
    qtbot: QtBot, workspace: Workspace, pipeline: PipelineRow, dialog: PipelinesDialog
) -> None:
    _deal(workspace, pipeline.stages[0].id)
    dialog._read()
    qtbot.keyClick(dialog.form.stages, Qt.Key.Key_Delete)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert not dialog.form.move_bar.isVisible()
    assert "Lead" in _names(workspace)


def test_the_last_stage_of_its_kind_stays_and_a_word_says_why(
    qtbot: QtBot, workspace: Workspace, dialog: PipelinesDialog
) -> None:
    dialog.form.stages.setCurrentRow(4)
    qtbot.keyClick(dialog.form.stages, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: "last of its kind" in dialog.form.error_label.text())
    assert "Won" in _names(workspace)


def test_a_new_pipeline_has_the_same_stages_and_its_name_is_typed_at_once(
    qtbot: QtBot, workspace: Workspace, dialog: PipelinesDialog
) -> None:
    dialog.form.add_button.click()
    qtbot.waitUntil(lambda: dialog.form.pipeline_box.count() == 2)
    qtbot.waitUntil(lambda: dialog.form.name_edit.selectedText() == "New pipeline")
    qtbot.keyClicks(dialog.form.name_edit, "Service")
    qtbot.keyClick(dialog.form.name_edit, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: [one.name for one in workspace.now(list_pipelines)] == ["Sales", "Service"])
    assert _names(workspace, 1) == _names(workspace, 0)


def test_a_pipeline_is_put_away_and_brought_back(
    qtbot: QtBot, workspace: Workspace, pipeline: PipelineRow, dialog: PipelinesDialog
) -> None:
    workspace.store.write(
        Op.EDIT_PIPELINE, add_pipeline, "Service", tuple(map(StageEdit.of, pipeline.stages))
    )
    dialog._read()
    dialog.form.archive_button.click()
    qtbot.waitUntil(lambda: [one.name for one in workspace.now(list_pipelines)] == ["Service"])
    qtbot.waitUntil(lambda: dialog.form.archive_button.text() == "Bring back")
    dialog.form.archive_button.click()
    qtbot.waitUntil(lambda: [one.name for one in workspace.now(list_pipelines)] == ["Sales", "Service"])


def test_a_deal_goes_to_another_pipeline_by_the_menu_of_its_card(
    qtbot: QtBot, workspace: Workspace, pipeline: PipelineRow, tmp_path: Path
) -> None:
    deal = _deal(workspace, pipeline.stages[0].id)
    workspace.store.write(
        Op.EDIT_PIPELINE, add_pipeline, "Service", tuple(map(StageEdit.of, pipeline.stages))
    )
    page = PipelinePage(workspace, SettingsFile(tmp_path / "settings.json"))
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    qtbot.waitUntil(lambda: bool(page.form.board.columns))
    assert page.form.pipeline_box.isVisible()
    # Shown as a popup it would grab the keyboard, which offscreen cannot.
    menu = page.form.board._move_menu(page.form.board.columns[0], deal, page)
    elsewhere = next(one for one in menu.findChildren(QMenu) if one.title() == "Service")
    elsewhere.actions()[1].trigger()
    second = workspace.now(list_pipelines)[1]
    qtbot.waitUntil(lambda: _stage_of(workspace, deal) == second.stages[1].id)


def test_ctrl_and_page_down_show_the_next_pipeline_with_its_deals(
    qtbot: QtBot, workspace: Workspace, pipeline: PipelineRow, tmp_path: Path
) -> None:
    workspace.store.write(
        Op.EDIT_PIPELINE, add_pipeline, "Service", tuple(map(StageEdit.of, pipeline.stages))
    )
    deal = _deal(workspace, workspace.now(list_pipelines)[1].stages[1].id)
    page = PipelinePage(workspace, SettingsFile(tmp_path / "settings.json"))
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    qtbot.waitUntil(lambda: page.form.pipeline_box.count() == 2)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    qtbot.keyClick(page, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.form.pipeline_box.currentText() == "Service")
    qtbot.waitUntil(lambda: page.form.board.columns[1].model.place_of(deal) == 0)
    page.create_deal()
    made = page.findChild(DealDialog)
    assert made is not None
    assert made.form.stage_box.currentText() == "Service · Lead"


def test_a_deal_of_a_pipeline_that_was_put_away_stays_where_it_is_when_it_is_saved(
    qtbot: QtBot, workspace: Workspace, pipeline: PipelineRow
) -> None:
    workspace.store.write(
        Op.EDIT_PIPELINE, add_pipeline, "Service", tuple(map(StageEdit.of, pipeline.stages))
    )
    deal = _deal(workspace, pipeline.stages[2].id)
    workspace.store.write(Op.EDIT_PIPELINE, archive_pipeline, pipeline.id)
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = DealDialog(workspace, deal, parent)
    with qtbot.waitSignal(dialog.saved):
        dialog.form.save_button.click()
    assert _stage_of(workspace, deal) == pipeline.stages[2].id


def _stage_of(workspace: Workspace, deal: int) -> int:
    (row,) = workspace.now(deal_rows, [deal], today())
    return row.stage_id
