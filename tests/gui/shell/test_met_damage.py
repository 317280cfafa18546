"""Where the window stumbles over damage it says what is damaged, and offers the repair."""

import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_crm.domain.changes import Op
from desktop_crm.domain.errors import StoreDamaged
from desktop_crm.domain.sample import SamplePlan
from desktop_crm.gui.dialogs.damage_dialog import DamageDialog
from desktop_crm.gui.main_window import MainWindow
from desktop_crm.gui.pages.repair_page import RepairPage
from desktop_crm.gui.pages.today_page import TodayPage
from desktop_crm.operations.sample import fill_with_sample
from tests.builders import PASSPHRASE, new_store
from tests.faults.victims import opened


def _damaged(folder: Path, table: str) -> Path:
    """Make a store in which a table lies on a page that became noise."""
    store = new_store(folder / "mine.crm")
    store.write(Op.SAMPLE, fill_with_sample, SamplePlan(customers=8, seed=2, until=date(2026, 6, 30)))
    store.close()
    with closing(sqlite3.connect(store.path)) as connection:
        (page,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (table,)).fetchone()
        (size,) = connection.execute("PRAGMA page_size").fetchone()
    with store.path.open("r+b") as file:
        file.seek((page - 1) * size)
        file.write(b"\xff" * size)
    return store.path


@pytest.fixture
def damaged(tmp_path: Path) -> Path:
    """A store that lost all that was said."""
    return _damaged(tmp_path, "interaction")


def _dialog(window: MainWindow, qtbot: QtBot) -> DamageDialog:
    qtbot.waitUntil(lambda: window.findChild(DamageDialog) is not None)
    (dialog,) = window.findChildren(DamageDialog)
    return dialog


def test_a_store_that_cannot_be_read_whole_leads_to_its_repair(
    window: MainWindow, damaged: Path, qtbot: QtBot
) -> None:
    window.workspace.adopt(opened(damaged))
    dialog = _dialog(window, qtbot)
    assert "interaction" in dialog.form.findings_edit.toPlainText()
    assert window.bench.status.damage_button.isVisible()
    dialog.form.repair_button.click()
    qtbot.waitUntil(lambda: isinstance(window.front, RepairPage))
    page = window.front
    # What is typed next must not go astray, and Enter not press the Stop that comes instead.
    assert page.form.passphrase_edit.isAncestorOf(window.focusWidget())
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    stopped: list[bool] = []
    page.form.leave_button.clicked.connect(stopped.append)
    qtbot.keyClicks(window.focusWidget(), PASSPHRASE)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page._salvaged is not None)
    assert stopped == []
    assert page.form.next_button.hasFocus()


def test_whoever_puts_the_repair_off_is_reminded_when_damage_is_met_again(
    window: MainWindow, damaged: Path, qtbot: QtBot
) -> None:
    window.workspace.adopt(opened(damaged))
    _dialog(window, qtbot).form.later_button.click()
    qtbot.waitUntil(lambda: window.findChild(DamageDialog) is None)
    window.workspace.failed.emit(StoreDamaged(part="pages"))
    _dialog(window, qtbot).form.later_button.click()
    assert window.bench.status.damage_button.isVisible()


def test_damage_that_a_quick_look_does_not_find_is_said_all_the_same(
    open_window: MainWindow, qtbot: QtBot
) -> None:
    open_window.workspace.failed.emit(StoreDamaged(part="value"))
    dialog = _dialog(open_window, qtbot)
    assert dialog.form.findings_edit.toPlainText()
    dialog.form.later_button.click()


def test_today_says_what_it_could_not_read_rather_than_that_nothing_is_due(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    window.workspace.adopt(opened(_damaged(tmp_path, "follow_up")))
    _dialog(window, qtbot).form.later_button.click()
    unread = window.findChild(TodayPage)._cards["follow_up"]
    qtbot.waitUntil(lambda: unread.words.text().startswith("This could not be read."))
    assert not unread.words.isHidden()
    assert unread.rows.isHidden()
