"""Rules at work in the whole window: the toast names the rule, and one undo takes back its work alone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import today
from desktop_crm.gui.actions import Actions
from desktop_crm.gui.workbench import Workbench
from desktop_crm.gui.workspace import Workspace
from desktop_crm.operations.deals import DealMove, move_deal
from desktop_crm.queries.deals import deals_of
from desktop_crm.queries.today import day_plan
from desktop_crm.system.settings import SettingsFile
from tests.builders import add_person
from tests.operations.rule_stories import AFTER_SALE, open_deal, rule_at_work, stage_of, win


@pytest.fixture
def bench(qtbot: QtBot, workspace: Workspace, tmp_path: Path) -> Iterator[Workbench]:
    window = QMainWindow()
    qtbot.addWidget(window)
    settings = SettingsFile(tmp_path / "settings.json")
    rule_at_work(workspace.store, "After sale", AFTER_SALE)
    person = add_person(workspace.store, "王芳")
    win(workspace.store, open_deal(workspace.store, person, "Won before the window stood"))
    bench = Workbench(workspace, settings, Actions(settings, window))
    window.setCentralWidget(bench)
    window.show()
    # In a window the store is adopted once the workbench stands.
    workspace.search_filled.emit()
    yield bench
    bench.keep_drafts()


def planned(workspace: Workspace) -> int:
    return workspace.store.read(day_plan, today()).week_count


def test_what_happened_before_the_window_stood_is_answered_once_everyone_can_be_searched(
    qtbot: QtBot, workspace: Workspace, bench: Workbench
) -> None:
    qtbot.waitUntil(lambda: planned(workspace) == 1)


def test_the_toast_names_the_rule_and_undo_takes_back_its_work_first(
    qtbot: QtBot, workspace: Workspace, bench: Workbench
) -> None:
    qtbot.waitUntil(lambda: planned(workspace) == 1)
    person = add_person(workspace.store, "Rossi")
    deal = open_deal(workspace.store, person)
    move = DealMove(stage_id=stage_of(workspace.store, "won"))
    workspace.do(Op.MOVE_DEAL, move_deal, deal, move)
    qtbot.waitUntil(lambda: planned(workspace) == 2)
    bench.toast.undo_requested.emit()
    qtbot.waitUntil(lambda: planned(workspace) == 1)
    assert workspace.store.read(deals_of, person)[0].status == "won"
    workspace.undo()
    qtbot.waitUntil(lambda: workspace.store.read(deals_of, person)[0].status == "open")


def test_the_page_is_reached_by_its_command(qtbot: QtBot, workspace: Workspace, bench: Workbench) -> None:
    bench._actions["go_automation"].trigger()
    assert bench.stack.currentWidget() is bench.page("automation")
