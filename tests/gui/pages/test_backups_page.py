"""The Backups page, the watch behind it, and the way back, in the whole window on a real store."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLabel, QPushButton, QTableView
from pytestqt.qtbot import QtBot

from desktop_crm.domain.backup_plan import Reason
from desktop_crm.domain.changes import Op
from desktop_crm.gui import backup_watch
from desktop_crm.gui.backup_words import say_age
from desktop_crm.gui.dialogs.restore_dialog import RestoreDialog
from desktop_crm.gui.main_window import MainWindow
from desktop_crm.gui.pages.backups_page import BackupsPage
from desktop_crm.gui.widgets.cards import EmptyState
from desktop_crm.gui.widgets.passphrase_edit import PassphraseEdit
from desktop_crm.gui.widgets.search_edit import SearchEdit
from desktop_crm.operations.customers import edit_customer
from desktop_crm.operations.edits import ContactEdit, CustomerEdit
from desktop_crm.queries.details import customer_details
from desktop_crm.queries.listing import count_customers
from desktop_crm.store.backups import Backups, backups_in
from desktop_crm.system import paths
from desktop_crm.vault.recovery_code import new_code
from tests.builders import PASSPHRASE, add_person, new_store
from tests.torture_report import PlanRow
from tests.windows import open_window, settings, window

__all__ = ["open_window", "settings", "window"]


@pytest.fixture
def anna(open_window: MainWindow) -> int:
    return add_person(open_window.workspace.store, "Anna Berg", note="likes tea", phone="138 0013 8000")


@pytest.fixture
def page(open_window: MainWindow, anna: int, qtbot: QtBot) -> BackupsPage:
    open_window.commands["go_backups"].trigger()
    shown = open_window.bench.page("backups")
    assert isinstance(shown, BackupsPage)
    make(open_window, qtbot)
    qtbot.waitUntil(lambda: rows(shown, "backups_table") == 1)
    return shown


def make(shown: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(shown.bench.backups.made):
        shown.commands["back_up_now"].trigger()


def part(page: BackupsPage, kind: type, name: str) -> object:
    found = page.findChild(kind, name)
    assert found is not None
    return found


def table(page: BackupsPage, name: str) -> QTableView:
    found = part(page, QTableView, name)
    assert isinstance(found, QTableView)
    return found


def rows(page: BackupsPage, name: str) -> int:
    return table(page, name).model().rowCount()


def texts(page: BackupsPage, name: str) -> list[list[str]]:
    model = table(page, name).model()
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def click(page: BackupsPage, name: str, qtbot: QtBot) -> None:
    button = part(page, QPushButton, name)
    assert isinstance(button, QPushButton)
    assert button.isEnabled()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def words(page: BackupsPage, name: str) -> str:
    found = part(page, QLabel, name)
    assert isinstance(found, QLabel)
    return found.text()


def test_a_backup_that_other_work_made_is_there_as_soon_as_the_page_is_shown(
    open_window: MainWindow, page: BackupsPage, anna: int, qtbot: QtBot
) -> None:
    store = open_window.workspace.store
    open_window.commands["go_customers"].trigger()
    store.write(Op.EDIT_CUSTOMER, edit_customer, anna, CustomerEdit(note="likes coffee"))
    Backups(store, [paths.backup_folder()]).make(Reason.ERASE)
    open_window.commands["go_backups"].trigger()
    qtbot.waitUntil(lambda: rows(page, "backups_table") == 2)


def look_inside(page: BackupsPage, qtbot: QtBot) -> None:
    click(page, "open_button", qtbot)
    qtbot.waitUntil(lambda: rows(page, "customers_table") > 0)
    table(page, "customers_table").selectRow(0)
    qtbot.waitUntil(lambda: table(page, "differences_table").isVisible())


def test_a_list_without_backups_says_when_they_are_made(
    open_window: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(open_window.bench.backups, "by_itself", False)
    open_window.commands["go_backups"].trigger()
    shown = open_window.bench.page("backups")
    assert isinstance(shown, BackupsPage)
    nothing = shown.findChild(EmptyState)
    assert nothing is not None
    qtbot.waitUntil(nothing.isVisible)
    assert nothing.accessibleName() == "Invented people are backed up only when you ask for it."
    make(open_window, qtbot)
    qtbot.waitUntil(lambda: rows(shown, "backups_table") == 1)
    assert not nothing.isVisible()


def test_a_backup_made_by_hand_stands_in_the_list_and_in_the_status_bar(
    open_window: MainWindow, page: BackupsPage, qtbot: QtBot
) -> None:
    (row,) = texts(page, "backups_table")
    assert row[1:3] == ["By hand", "1"]
    assert row[4] == "yes"
    assert "just now" in words(page, "state_label")
    fact = open_window.bench.status.backup_fact
    assert fact.accessibleName() == "Last verified backup: just now"
    open_window.bench.show_page("customers")
    qtbot.mouseClick(fact, Qt.MouseButton.LeftButton)
    assert open_window.bench.stack.currentWidget() is page


def test_what_is_in_a_backup_is_searched_and_one_field_put_back(
    open_window: MainWindow, page: BackupsPage, anna: int, qtbot: QtBot
) -> None:
    workspace = open_window.workspace
    workspace.store.write(Op.EDIT_CUSTOMER, edit_customer, anna, CustomerEdit(note="wrong", nickname="Annie"))
    look_inside(page, qtbot)
    assert ["Note", "likes tea", "wrong"] in texts(page, "differences_table")
    fields = [row[0] for row in texts(page, "differences_table")]
    table(page, "differences_table").selectRow(fields.index("Note"))
    with qtbot.waitSignal(workspace.changed):
        click(page, "field_button", qtbot)
    details = workspace.now(customer_details, anna)
    assert (details.note, details.nickname) == ("likes tea", "Annie")
    qtbot.waitUntil(lambda: len(texts(page, "differences_table")) == 1)
    with qtbot.waitSignal(workspace.changed):
        click(page, "record_button", qtbot)
    assert workspace.now(customer_details, anna).nickname == ""
    with qtbot.waitSignal(workspace.changed):
        workspace.undo()
    assert workspace.now(customer_details, anna).nickname == "Annie"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Down])
def test_a_key_leads_from_the_search_in_a_backup_to_the_customer_that_was_found(
    page: BackupsPage, key: Qt.Key, qtbot: QtBot
) -> None:
    click(page, "open_button", qtbot)
    qtbot.waitUntil(lambda: rows(page, "customers_table") > 0)
    search = part(page, SearchEdit, "search_edit")
    assert isinstance(search, SearchEdit)
    search.setFocus()
    qtbot.keyClicks(search, "ann")
    qtbot.keyClick(search, key)
    assert page.focusWidget() is table(page, "customers_table")
    qtbot.waitUntil(lambda: table(page, "differences_table").isVisible())
    assert table(page, "customers_table").currentIndex().row() == 0


def test_phones_stay_masked_until_they_are_to_be_shown(
    open_window: MainWindow, page: BackupsPage, anna: int, qtbot: QtBot
) -> None:
    store = open_window.workspace.store
    point = store.read(customer_details, anna).contact_points[0]
    edit = CustomerEdit(contact_points=(ContactEdit(id=point.id, value="139 0013 9000"),))
    store.write(Op.EDIT_CUSTOMER, edit_customer, anna, edit)
    look_inside(page, qtbot)
    assert "138 0013 8000" not in str(texts(page, "differences_table"))
    box = part(page, QCheckBox, "show_box")
    assert isinstance(box, QCheckBox)
    box.setChecked(True)
    assert "138 0013 8000" in str(texts(page, "differences_table"))


def test_a_whole_backup_takes_the_store_s_place_and_the_old_file_is_kept(
    open_window: MainWindow, page: BackupsPage, qtbot: QtBot
) -> None:
    workspace = open_window.workspace
    path = workspace.store.path
    add_person(workspace.store, "Came Later")
    click(page, "all_button", qtbot)
    button = type_and_restore(open_window, "not the right one at all", qtbot)
    qtbot.waitUntil(button.isEnabled)
    assert workspace.store.read(count_customers) == 2
    with qtbot.waitSignal(workspace.opened):
        type_and_restore(open_window, PASSPHRASE, qtbot)
    assert workspace.store.path == path
    assert workspace.store.read(count_customers) == 1
    assert [one.name for one in path.parent.glob("mine before restore*.crm")] != []


def test_a_changed_store_is_backed_up_before_the_window_closes(
    open_window: MainWindow, anna: int, qtbot: QtBot
) -> None:
    keys = open_window.workspace.store.keys
    open_window.close()
    assert open_window.isVisible()
    qtbot.waitUntil(open_window.isHidden)
    (made,) = backups_in(paths.backup_folder(), keys)
    assert made.manifest
    assert made.manifest.reason == Reason.QUIT


def test_who_closes_twice_does_not_wait(open_window: MainWindow, anna: int) -> None:
    open_window.close()
    open_window.close()
    assert open_window.isHidden()


def test_a_backup_is_made_by_itself_soon_after_opening_if_none_is_there(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup_watch, "_FIRST_LOOK_MS", 0)
    store = new_store(tmp_path / "mine.crm")
    add_person(store, "Anna Berg")
    window.workspace.adopt(store)
    with qtbot.waitSignal(window.bench.backups.made):
        pass
    (made,) = backups_in(paths.backup_folder(), store.keys)
    assert made.manifest
    assert made.manifest.reason == Reason.TIMER


@pytest.mark.parametrize("way", ["passphrase", "recovery code"])
def test_a_new_computer_begins_with_a_backup(
    window: MainWindow,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    way: str,
    plan_row: PlanRow,
) -> None:
    plan_row(19, f"restore on a fresh profile in the window by {way}", 1)
    store, code = new_store(tmp_path / "old.crm"), new_code()
    store.replace_key_header(store.key_header().with_recovery_code(store.keys, code))
    add_person(store, "Anna Berg")
    made = Backups(store, [tmp_path / "stick"]).make(Reason.BY_HAND)
    store.close()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", chosen(made.path))
    window.threshold.show_first_run()
    front = window.front
    assert front is not None
    button = front.findChild(QPushButton, "backup_button")
    assert isinstance(button, QPushButton)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(window.workspace.opened):
        type_and_restore(window, PASSPHRASE if way == "passphrase" else code, qtbot)
    assert window.workspace.store.path == paths.default_store()
    assert window.workspace.store.read(count_customers) == 1


def type_and_restore(shown: MainWindow, typed: str, qtbot: QtBot) -> QPushButton:
    dialog = shown.findChild(RestoreDialog)
    assert isinstance(dialog, RestoreDialog)
    edit, button = dialog.findChild(PassphraseEdit), dialog.findChild(QPushButton, "restore_button")
    assert isinstance(edit, PassphraseEdit)
    assert isinstance(button, QPushButton)
    edit.line.setText(typed)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    return button


def chosen(path: Path) -> Callable[..., tuple[str, str]]:
    return lambda *_arguments: (str(path), "")


@pytest.mark.parametrize(
    ("minutes", "said"), [(0, "just now"), (12, "12 min ago"), (180, "3 h ago"), (2880, "2 d ago")]
)
def test_ages_are_said_as_people_say_them(minutes: int, said: str) -> None:
    assert say_age(minutes * 60_000) == said
