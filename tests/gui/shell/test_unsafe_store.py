"""The window on a store that cannot be written, that others reach into, or whose disk or clock is not right."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_crm.domain.changes import Op
from desktop_crm.gui import opening, translations
from desktop_crm.gui.alarm import Alarm
from desktop_crm.gui.main_window import MainWindow
from desktop_crm.gui.pages.today_page import TodayPage
from desktop_crm.gui.panels.new_store_panel import NewStorePanel
from desktop_crm.gui.panels.place_notice import PlaceNotice, why_unsafe
from desktop_crm.gui.workspace import Workspace
from desktop_crm.operations.desk import save_draft
from desktop_crm.system import paths, places
from desktop_crm.system.places import Place, PlaceKind
from desktop_crm.system.settings import SettingsFile
from tests.builders import PASSPHRASE, add_person, new_store
from tests.faults.test_read_only import Forbid, forbid
from tests.faults.victims import opened
from tests.faults.watched_files import watched

__all__ = ["forbid"]


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    made = MainWindow(Workspace(), SettingsFile(paths.settings_file()))
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


def _notice(window: MainWindow, qtbot: QtBot) -> PlaceNotice:
    """Return what the page says of its place, once it was looked at."""
    qtbot.waitUntil(lambda: bool(window.front.findChildren(PlaceNotice)))
    (notice,) = window.front.findChildren(PlaceNotice)
    return notice


def test_a_store_in_a_synced_folder_is_brought_home_by_one_click(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    folder = tmp_path / "坚果云"
    folder.mkdir()
    new_store(folder / "mine.crm").close()
    window.threshold.show_unlock(folder / "mine.crm")
    notice = _notice(window, qtbot)
    assert notice.isVisible()
    assert "坚果云" in notice._sentence.text()
    with qtbot.waitSignal(notice.moved):
        qtbot.mouseClick(notice.move_button, Qt.MouseButton.LeftButton)
    home = paths.data_folder() / "mine.crm"
    assert home.exists()
    assert not (folder / "mine.crm").exists()
    assert not _notice(window, qtbot).isVisible()
    assert SettingsFile(paths.settings_file()).values.second_backup_folder == str(folder)
    opened(home).close()


def test_a_move_that_cannot_be_made_says_why_and_leaves_the_store(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    folder = tmp_path / "Dropbox"
    folder.mkdir()
    for place in (folder, paths.data_folder()):
        new_store(place / "mine.crm").close()
    window.threshold.show_unlock(folder / "mine.crm")
    notice = _notice(window, qtbot)
    qtbot.mouseClick(notice.move_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "already there" in notice._sentence.text())
    # Here no other name can be chosen.
    assert "move it away first" in notice._sentence.text()
    assert (folder / "mine.crm").exists()


@pytest.mark.parametrize(
    ("place", "english", "chinese"),
    [
        (
            Place(kind=PlaceKind.SYNCED, service="OneDrive"),
            "folder of OneDrive,",
            "此客户库位于 OneDrive 的同步文件夹中",
        ),
        (
            Place(kind=PlaceKind.SYNCED, service="坚果云"),
            "folder of 坚果云,",
            "此客户库位于坚果云的同步文件夹中",
        ),
        (Place(kind=PlaceKind.NETWORK), "network disk", "此客户库位于网络磁盘"),
        (Place(kind=PlaceKind.REMOVABLE), "pulled out", "此客户库位于可移动磁盘"),
    ],
)
def test_each_unsafe_place_is_told_in_both_languages(
    window_look: QApplication, place: Place, english: str, chinese: str
) -> None:
    assert english in why_unsafe(place)
    translations.switch(window_look, "zh_CN")
    assert why_unsafe(place).startswith(chinese)


def test_a_store_at_home_needs_no_notice(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    window.threshold.show_unlock(tmp_path / "mine.crm")
    assert not _notice(window, qtbot).isVisible()


def test_a_store_that_cannot_be_written_is_shown_with_a_banner_and_without_writing_commands(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, forbid: Forbid, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    store = new_store(folder / "mine.crm")
    add_person(store, "Anna Berg")
    store.close()
    forbid(folder / "mine.crm")
    with qtbot.waitSignal(window.workspace.search_filled):
        window.workspace.adopt(opening.open_with_passphrase(folder / "mine.crm", PASSPHRASE))
    assert window.bench._banner.isVisible()
    assert "Read only" in window.bench._banner.text()
    qtbot.waitUntil(lambda: not window.commands["undo"].isEnabled())
    for command in ("new_customer", "log_interaction", "import_contacts", "quick_entry"):
        assert not window.commands[command].isEnabled(), command
    assert window.commands["export_customers"].isEnabled()
    today = window.bench.page("today")
    assert isinstance(today, TodayPage)
    assert not today.form.quick_button.isEnabled()
    assert SettingsFile(paths.settings_file()).values.last_store == str(folder / "mine.crm")
    usage = places.shutil.disk_usage(tmp_path)._replace(free=400_000_000)
    monkeypatch.setattr(places.shutil, "disk_usage", lambda _folder: usage)
    window.bench.health._on_clock(0)
    assert not window.bench.status.warning_fact.isVisible()


def test_a_disk_that_is_nearly_full_and_a_clock_that_is_behind_are_told(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = places.shutil.disk_usage(tmp_path)._replace(free=400_000_000)
    monkeypatch.setattr(places.shutil, "disk_usage", lambda _folder: usage)
    with qtbot.waitSignal(window.workspace.search_filled):
        window.workspace.adopt(new_store(tmp_path / "mine.crm"))
    status = window.bench.status
    qtbot.waitUntil(status.warning_fact.isVisible)
    assert "400" in status.warning_fact.accessibleName()
    status.warn(hours_behind=3, free=0)
    assert "3 h behind" in status.warning_fact.accessibleName()
    status.warn(hours_behind=0, free=0)
    assert not status.warning_fact.isVisible()


def test_a_store_whose_disk_was_pulled_out_is_told_of_once_and_locked_all_the_same(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    new_store(tmp_path / "mine.crm").close()
    alarm = Alarm(window)
    window.broke.connect(alarm.show_error)
    with watched() as watch:
        with qtbot.waitSignal(window.workspace.search_filled):
            window.workspace.adopt(opened(tmp_path / "mine.crm"))
        watch.gone = True
        with qtbot.waitSignal(window.workspace.failed) as failed:
            window.workspace.do(Op.SAVE_DRAFT, save_draft, "new_customer", None, "half typed")
        assert alarm._dialog is not None
        assert "did not take" in alarm._dialog.form.sentence_label.text()
        alarm._dialog.accept()
        window.broke.emit(failed.args[0])
        assert alarm._dialog is None
        with qtbot.waitSignal(window.locked):
            window.lock()
    assert not window.workspace.is_open
    opened(tmp_path / "mine.crm").close()


def test_a_new_store_in_a_synced_folder_is_warned_of_before_it_is_made(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    panel = NewStorePanel()
    qtbot.addWidget(panel)
    assert panel.form.hint_label.text() == ""
    panel.form.place_edit.setText(str(tmp_path / "OneDrive" / "mine.crm"))
    assert "OneDrive" in panel.form.hint_label.text()
    panel.form.place_edit.setText(str(tmp_path / "mine.crm"))
    assert panel.form.hint_label.text() == ""
