"""The open window: undo, language and look while it runs, the palette, keys, locking, and what titles say."""

import logging
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from desktop_crm import __version__
from desktop_crm.domain.changes import Op
from desktop_crm.domain.ids import new_id
from desktop_crm.gui import translations
from desktop_crm.gui.alarm import Alarm
from desktop_crm.gui.dialogs.about_dialog import AboutDialog
from desktop_crm.gui.dialogs.shortcut_sheet import ShortcutSheet
from desktop_crm.gui.field_undo import FieldUndo
from desktop_crm.gui.idle import IdleWatch
from desktop_crm.gui.main_window import MainWindow
from desktop_crm.gui.menus import menu_title
from desktop_crm.gui.pages.customers_page import CustomersPage
from desktop_crm.gui.pages.settings_page import SettingsPage
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.secret_clipboard import secret_clipboard
from desktop_crm.operations.customers import create_customer
from desktop_crm.operations.edits import CustomerEdit
from desktop_crm.queries.listing import count_customers
from desktop_crm.store.backups import places
from desktop_crm.system import paths
from desktop_crm.system.restart import command
from desktop_crm.system.settings import SettingsFile


def _add(window: MainWindow, qtbot: QtBot, name: str) -> None:
    with qtbot.waitSignal(window.workspace.changed):
        window.workspace.do(Op.CREATE_CUSTOMER, create_customer, new_id(), CustomerEdit(name=name))


def _settings_page(window: MainWindow) -> SettingsPage:
    window.bench.show_page("settings")
    page = window.bench.page("settings")
    assert isinstance(page, SettingsPage)
    return page


def test_the_toast_undoes_what_was_just_done(open_window: MainWindow, qtbot: QtBot) -> None:
    _add(open_window, qtbot, "Elena Rossi")
    toast = open_window.bench.toast
    assert toast.accessibleName() == "Customer added"
    with qtbot.waitSignal(open_window.workspace.changed):
        toast.undo_button.click()
    assert open_window.workspace.now(count_customers) == 0
    qtbot.waitUntil(lambda: toast.accessibleName() == "Undone: Add customer")


def test_the_edit_menu_names_the_steps_to_undo_and_redo(open_window: MainWindow, qtbot: QtBot) -> None:
    undo, redo = open_window.commands["undo"], open_window.commands["redo"]
    qtbot.waitUntil(lambda: not undo.isEnabled())
    _add(open_window, qtbot, "Elena Rossi")
    qtbot.waitUntil(lambda: undo.text() == "Undo: Add customer")
    with qtbot.waitSignal(open_window.workspace.changed):
        undo.trigger()
    qtbot.waitUntil(lambda: redo.text() == "Redo: Add customer")


def test_the_language_changes_while_the_window_runs(
    open_window: MainWindow, settings: SettingsFile, qtbot: QtBot
) -> None:
    combo = _settings_page(open_window).form.language_combo
    combo.setCurrentIndex(combo.findData("zh_CN"))
    qtbot.waitUntil(lambda: open_window.commands["lock"].text() == "立即锁定")
    assert open_window.bench.rail._buttons["settings"].text() == "设置"
    combo.setCurrentIndex(combo.findData("en"))
    qtbot.waitUntil(lambda: open_window.commands["lock"].text() == "Lock now")
    assert settings.values.language == "en"


def test_settings_say_where_backups_lie_and_lead_to_them(
    open_window: MainWindow, settings: SettingsFile, qtbot: QtBot
) -> None:
    form = _settings_page(open_window).form
    assert form.last_backup_label.text() == "There is no backup yet."
    open_window.bench.backups.make()
    qtbot.waitUntil(lambda: form.last_backup_label.text() == "just now")
    assert form.backup_places_label.text() == str(places(settings.values)[0])
    form.backups_button.click()
    assert open_window.bench.stack.currentWidget() is open_window.bench.page("backups")


def test_settings_lead_to_the_privacy_report_and_to_the_profiles(open_window: MainWindow) -> None:
    form, bench = _settings_page(open_window).form, open_window.bench
    for button, page in ((form.privacy_button, "privacy"), (form.profiles_button, "view_log")):
        button.click()
        assert bench.stack.currentWidget() is bench.page(page)


def test_the_look_changes_while_the_window_runs(open_window: MainWindow, settings: SettingsFile) -> None:
    form = _settings_page(open_window).form
    form.theme_combo.setCurrentIndex(form.theme_combo.findData("dark"))
    assert theme().tokens.name == "dark"
    form.scale_spin.setValue(150)
    assert theme().px(10) == 15
    assert (settings.values.theme, settings.values.scale) == ("dark", 150)


def test_the_palette_offers_the_very_name_before_what_begins_with_it(
    open_window: MainWindow, qtbot: QtBot
) -> None:
    palette = open_window.bench.palette_box
    open_window.commands["palette"].trigger()
    palette.form.search_edit.setText("pipeline")
    qtbot.waitUntil(lambda: palette._model.rowCount() > 1)
    assert palette._model.entry(0).text == "Pipeline"


def test_the_palette_finds_customers_by_pinyin_and_opens_them(open_window: MainWindow, qtbot: QtBot) -> None:
    _add(open_window, qtbot, "李明朗")
    palette = open_window.bench.palette_box
    open_window.commands["palette"].trigger()
    assert palette.isVisible()
    palette.form.search_edit.setText("lml")
    qtbot.waitUntil(lambda: palette._model.rowCount() > 0)
    entry = palette._model.entry(0)
    assert entry is not None
    assert entry.text == "李明朗"
    with qtbot.waitSignal(open_window.commands.customer_requested):
        palette.form.search_edit.returnPressed.emit()
    assert not palette.isVisible()


def test_the_palette_offers_to_create_whom_it_does_not_find(open_window: MainWindow, qtbot: QtBot) -> None:
    palette = open_window.bench.palette_box
    palette.open()
    palette.form.search_edit.setText("Nobody Yet")
    qtbot.waitUntil(lambda: palette._model.rowCount() > 0)
    with qtbot.waitSignal(open_window.commands.creation_requested) as asked:
        palette._choose()
    assert asked.args == ["Nobody Yet"]


def test_the_palette_finds_commands_and_moves_by_arrow_keys(open_window: MainWindow, qtbot: QtBot) -> None:
    palette = open_window.bench.palette_box
    palette.open()
    palette.form.search_edit.setText("/")
    rows = palette._model.rowCount()
    qtbot.keyClick(palette.form.search_edit, Qt.Key.Key_Up)
    assert palette.form.entry_list.currentIndex().row() == rows - 1
    qtbot.keyClick(palette.form.search_edit, Qt.Key.Key_Down)
    assert palette.form.entry_list.currentIndex().row() == 0


@pytest.mark.parametrize(
    ("page", "under"),
    [
        ("import", "customers"),
        ("automation", "settings"),
        ("backups", "settings"),
        ("privacy", "settings"),
        ("view_log", "settings"),
    ],
)
def test_what_is_not_on_the_rail_stands_under_where_it_is_reached(
    open_window: MainWindow, page: str, under: str
) -> None:
    bench = open_window.bench
    bench.show_page("insights")
    bench.show_page(page)
    assert bench.rail._buttons[under].isChecked()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_key_of_a_panel_shows_the_customers_first(open_window: MainWindow, qtbot: QtBot) -> None:
    _add(open_window, qtbot, "Elena Rossi")
    bench = open_window.bench
    bench.show_page("today")
    open_window.commands["panel_4"].trigger()
    page = bench.page("customers")
    assert isinstance(page, CustomersPage)
    assert bench.stack.currentWidget() is page
    assert page.record_panel.form.tabs.currentWidget() is page.record_panel.form.deals_page


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_program_tells_its_version_licence_and_where_its_files_lie(window: MainWindow) -> None:
    window.commands["about"].trigger()
    about = window.findChild(AboutDialog)
    assert about is not None
    assert about.form.version_label.text() == f"Version {__version__}"
    assert "MIT" in about.form.licence_label.text()
    assert about.form.folder_edit.text() == str(paths.data_folder())


def test_the_status_bar_says_what_is_protected_and_what_is_not_yet(
    open_window: MainWindow, qtbot: QtBot
) -> None:
    status = open_window.bench.status
    qtbot.waitUntil(lambda: status.backup_fact.accessibleName() == "No backup yet")
    assert status.sealed_fact.accessibleName() == "Encrypted, unlocked"
    assert status.offline_fact.accessibleName() == "Offline"


def test_menu_titles_show_no_marks_of_keys_in_chinese(qapp: QApplication) -> None:
    translations.switch(qapp, "zh_CN")
    try:
        assert menu_title("file") == "文件"
    finally:
        translations.switch(qapp, "en")


def test_titles_never_name_a_customer(open_window: MainWindow, qtbot: QtBot) -> None:
    _add(open_window, qtbot, "王晓明")
    open_window.commands["shortcuts"].trigger()
    open_window.commands["palette"].trigger()
    titles = {widget.windowTitle() for widget in QApplication.topLevelWidgets()}
    assert "Desktop CRM" in titles
    assert not [title for title in titles if "王" in title or "mine" in title]


def test_what_is_copied_is_told(open_window: MainWindow) -> None:
    assert open_window._bench is not None
    toast = open_window._bench.toast
    secret_clipboard().copy("祝您生日快乐！", told=True)
    assert not toast.isVisible()
    secret_clipboard().copy("祝您生日快乐！")
    assert toast.isVisible()
    assert toast.accessibleName().startswith("Copied")


def test_locking_takes_secrets_off_the_clipboard(open_window: MainWindow, qtbot: QtBot) -> None:
    secret_clipboard().copy("+86 138 0013 8000")
    with qtbot.waitSignal(open_window.locked):
        open_window.commands["lock"].trigger()
    assert QApplication.clipboard().text() == ""
    assert not open_window.workspace.is_open
    assert not open_window.commands["undo"].isEnabled()


def test_closing_and_opening_again_leaves_one_answer_to_each_command(
    open_window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    from tests.builders import new_store

    open_window.workspace.close()
    open_window.workspace.adopt(new_store(tmp_path / "second.crm"))
    _add(open_window, qtbot, "Elena Rossi")
    _add(open_window, qtbot, "James Okafor")
    qtbot.waitUntil(open_window.commands["undo"].isEnabled)
    with qtbot.waitSignal(open_window.workspace.changed):
        open_window.commands["undo"].trigger()
    qtbot.waitUntil(open_window.commands["redo"].isEnabled)
    assert open_window.workspace.now(count_customers) == 1


@pytest.mark.parametrize(("monotonic", "wall"), [(301, 301), (3, 301), (3, 21)])
def test_idle_time_and_sleep_are_noticed_by_either_clock(qtbot: QtBot, monotonic: float, wall: float) -> None:
    now = [0.0, 0.0]
    watch = IdleWatch(QApplication.instance(), lambda: now[0], lambda: now[1])
    watch.start(5)
    now[:] = [monotonic, wall]
    with qtbot.waitSignal(watch.went_idle, timeout=100):
        watch.tick()
    watch.deleteLater()


def test_a_key_starts_the_idle_time_anew(open_window: MainWindow, qtbot: QtBot) -> None:
    now = [0.0]
    watch = IdleWatch(open_window, lambda: now[0], lambda: now[0])
    watch.watch(open_window.windowHandle())
    watch.start(1)
    with qtbot.assertNotEmitted(watch.went_idle):
        for second in range(0, 120, 10):
            now[0] = float(second)
            qtbot.keyClick(open_window.windowHandle(), Qt.Key.Key_Shift)
            watch.tick()


def test_keys_can_be_changed_but_not_taken_from_another_command(
    open_window: MainWindow, settings: SettingsFile, qtbot: QtBot
) -> None:
    sheet = ShortcutSheet(open_window.commands)
    qtbot.addWidget(sheet)
    sheet.give("lock", "Ctrl+K")
    assert "Search everything" in sheet.form.hint_label.text()
    sheet.give("lock", "Ctrl+Space")
    assert settings.values.shortcuts == {}
    sheet.give("lock", "F12")
    assert open_window.commands["lock"].shortcut().toString() == "F12"
    assert SettingsFile(settings._path).values.shortcuts == {"lock": "F12"}
    sheet._reset()
    assert open_window.commands["lock"].shortcut().toString() == "Ctrl+Shift+L"


def test_undo_in_a_field_is_the_fields_own_until_it_has_nothing_left(
    open_window: MainWindow, qtbot: QtBot
) -> None:
    watch = FieldUndo(QApplication.instance())
    _add(open_window, qtbot, "Elena Rossi")
    qtbot.waitUntil(open_window.commands["undo"].isEnabled)
    field = QLineEdit(open_window)
    field.show()
    open_window.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    qtbot.keyClicks(field, "a")
    qtbot.keyClick(open_window.windowHandle(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == ""
    assert open_window.workspace.now(count_customers) == 1
    with qtbot.waitSignal(open_window.workspace.changed):
        qtbot.keyClick(open_window.windowHandle(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert open_window.workspace.now(count_customers) == 0
    watch.deleteLater()


def test_a_bug_on_a_thread_is_told_once_and_logged_without_its_message(
    open_window: MainWindow, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    alarm = Alarm(open_window)
    alarm.install()
    try:
        with caplog.at_level(logging.ERROR), qtbot.waitSignal(alarm._raised):
            thread = threading.Thread(target=lambda: {}["王晓明"])
            thread.start()
        thread.join()
    finally:
        alarm.uninstall()
    assert alarm._dialog is not None
    assert "王晓明" not in alarm._dialog.form.details_edit.toPlainText()
    assert "KeyError" in alarm._dialog.form.details_edit.toPlainText()
    alarm._dialog.accept()


def test_a_fresh_process_gets_the_same_arguments() -> None:
    assert command(["mine.crm"])[1:] == ["-m", "desktop_crm", "mine.crm"]


_START = """
import sys
from pathlib import Path
import desktop_crm.gui
from desktop_crm import app
from desktop_crm.gui.main_window import MainWindow
from desktop_crm.gui.workspace import Workspace
from desktop_crm.system import paths
from desktop_crm.system.settings import SettingsFile
settings = SettingsFile(paths.settings_file())
application = app.build_application(settings.values)
window = MainWindow(Workspace(), settings)
def painted():
    heavy = {"sqlalchemy", "matplotlib", "numpy", "cryptography", "phonenumbers", "pypinyin", "rapidfuzz", "segno"}
    slow = {"keyring", "xlsxwriter", "socket", "pickle", "plistlib", "platform", "zoneinfo"}
    ours = {f"desktop_crm.{name}" for name in ("gui.workbench", "gui.field_undo", "queries", "operations", "vault.kdf")}
    print(sorted((heavy | slow | ours) & set(sys.modules)), __import__.__module__)
    application.quit()
window.first_painted.connect(painted)
app.show_first_page(window, Path(sys.argv[1]) if sys.argv[1:] else None, sample=False, ask=True)
window.show()
application.exec()
"""


@pytest.mark.parametrize("arguments", [[], ["mine.crm"]])
def test_the_first_page_is_painted_before_anything_heavy_is_loaded_and_python_imports_by_itself(
    arguments: list[str],
) -> None:
    root = Path(__file__).parents[3]
    finished = subprocess.run(
        [sys.executable, "-c", _START, *arguments], cwd=root, capture_output=True, text=True, timeout=60
    )
    assert finished.stdout == "[] builtins\n", finished.stderr
