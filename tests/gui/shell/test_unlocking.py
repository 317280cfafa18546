"""What stands before a store: typing its passphrase, being refused, and the recovery sheet."""

import shutil
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_crm.domain.errors import WrongRecoveryCode
from desktop_crm.gui import opening
from desktop_crm.gui.main_window import MainWindow
from desktop_crm.gui.pages import unlock_page
from desktop_crm.gui.pages.unlock_page import UnlockPage
from desktop_crm.gui.panels.recovery_dialog import RecoveryDialog
from desktop_crm.gui.show_request import first_window_answers
from desktop_crm.store import ways_in
from desktop_crm.store.backups import places
from desktop_crm.store.image import front_of
from desktop_crm.system.settings import Settings
from tests.builders import PASSPHRASE, new_store

# Of a released schema, with the code of its sheet; its people are invented.
OLD_STORE = Path(__file__).parents[2] / "store" / "data" / "schema-1.crm"
OLD_CODE = "65FY-NG76-87AB-WJ1E-R6EV-X485-BTRT-1M1N-G4"
NEW_PASSPHRASE = "seven quiet otters below the harbour"


def _type(page: UnlockPage, passphrase: str) -> None:
    page.form.passphrase_edit.line.setText(passphrase)
    page.form.unlock_button.click()


def _sentence(page: UnlockPage) -> str:
    return page.form.sentence_label.text()


def _refused(page: UnlockPage, qtbot: QtBot, passphrase: str) -> None:
    _type(page, passphrase)
    qtbot.waitUntil(lambda: not page._busy)


def test_the_passphrase_opens_the_store(window: MainWindow, store_file: Path, qtbot: QtBot) -> None:
    page = window.threshold.show_unlock(store_file)
    with qtbot.waitSignal(window.workspace.opened):
        _type(page, PASSPHRASE)
    assert window.front is window.bench


def test_a_wrong_passphrase_is_said_and_the_right_one_opens_afterwards(
    window: MainWindow, store_file: Path, qtbot: QtBot
) -> None:
    page = window.threshold.show_unlock(store_file)
    _refused(page, qtbot, "not this one")
    assert "does not open the store" in _sentence(page)
    with qtbot.waitSignal(window.workspace.opened):
        _type(page, PASSPHRASE)


def test_wrong_passphrases_make_the_next_one_wait(
    window: MainWindow, store_file: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(unlock_page, "DELAYS", (0, 30))
    page = window.threshold.show_unlock(store_file)
    _refused(page, qtbot, "not this one")
    assert page.form.unlock_button.isEnabled()
    _refused(page, qtbot, "nor this")
    assert not page.form.unlock_button.isEnabled()
    assert "30" in page.form.unlock_button.text()
    for _ in range(30):
        page._tick()
    assert page.form.unlock_button.isEnabled()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_recovery_code_opens_the_store_and_is_replaced_by_a_new_one(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    store = new_store(tmp_path / "mine.crm")
    code = ways_in.renew_recovery_code(store)
    store.close()
    page = window.threshold.show_unlock(store.path)
    page.form.recovery_button.click()
    page.form.code_edit.setText(code.replace("-", " ").lower())
    with qtbot.waitSignal(window.workspace.opened):
        _type(page, NEW_PASSPHRASE)
    dialog = window.findChild(RecoveryDialog)
    assert dialog is not None
    panel = dialog.panel
    assert panel._code != code
    reminder = window.bench.status.reminder_fact
    qtbot.waitUntil(reminder.isVisible)
    panel.form.typed_edit.setText(panel._code)
    panel.form.done_button.click()
    qtbot.waitUntil(lambda: not reminder.isVisible())
    window.workspace.close()
    opening.open_with_passphrase(store.path, NEW_PASSPHRASE).close()
    with pytest.raises(WrongRecoveryCode):
        opening.recover(store.path, code, NEW_PASSPHRASE)


def test_a_store_of_an_older_program_is_backed_up_before_its_sheet_opens_it(tmp_path: Path) -> None:
    path = Path(shutil.copy(OLD_STORE, tmp_path / "old.crm"))
    opening.recover(path, OLD_CODE, NEW_PASSPHRASE).store.close()
    (backup,) = places(Settings())[0].glob("*.crmbackup")
    front_of(backup).header.unlock_with_recovery_code(OLD_CODE)


def test_a_mistyped_recovery_code_is_said_at_once(window: MainWindow, store_file: Path) -> None:
    page = window.threshold.show_unlock(store_file)
    page.form.recovery_button.click()
    page.form.code_edit.setText("0000-1111")
    _type(page, NEW_PASSPHRASE)
    assert "typing mistake" in _sentence(page)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"a text", "does not begin like a store"),
        (b"", "does not begin like a store"),
        (None, "There is no store"),
    ],
)
def test_files_that_are_no_store_say_so(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, content: bytes | None, said: str
) -> None:
    path = tmp_path / "other.crm"
    if content is not None:
        path.write_bytes(content)
    page = window.threshold.show_unlock(path)
    _refused(page, qtbot, PASSPHRASE)
    assert said in _sentence(page)


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_second_start_asks_the_first_window_to_show_itself(open_window: MainWindow, qtbot: QtBot) -> None:
    request = open_window._show_request
    assert request is not None
    with qtbot.waitSignal(request.asked):
        assert first_window_answers(open_window.workspace.store.path)


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_second_start_shows_the_window_that_waits_for_the_passphrase(
    window: MainWindow, store_file: Path, qtbot: QtBot
) -> None:
    window.threshold.show_unlock(store_file)
    request = window._show_request
    assert request is not None
    with qtbot.waitSignal(request.asked):
        assert first_window_answers(store_file)
    window.threshold.show_unlock(store_file.with_name("other.crm"))
    assert not first_window_answers(store_file)


def test_a_start_on_a_closed_store_shows_its_own_window(store_file: Path, tmp_path: Path) -> None:
    assert not first_window_answers(store_file)
    assert not first_window_answers(tmp_path / "nothing.crm")
    assert not first_window_answers(tmp_path / ("x" * 300))
