"""From a damaged store to a sound one, in the window: offer, counts, choice, result; and the check of every start."""

import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop_crm.domain.backup_plan import Reason
from desktop_crm.domain.changes import Op
from desktop_crm.domain.errors import NotAStore, StoreDamaged, WrongPassphrase
from desktop_crm.domain.sample import SamplePlan
from desktop_crm.gui.dialogs.damage_dialog import DamageDialog
from desktop_crm.gui.health import Health
from desktop_crm.gui.pages.repair_page import RepairPage
from desktop_crm.gui.pages.unlock_page import UnlockPage
from desktop_crm.gui.work_status import WorkStatus
from desktop_crm.gui.workspace import Workspace
from desktop_crm.operations.sample import fill_with_sample
from desktop_crm.store import anchor
from desktop_crm.store.backups import Backups, places
from desktop_crm.system import paths
from desktop_crm.system.settings import SettingsFile
from desktop_crm.vault import key_store
from desktop_crm.vault.key_store import KeyStore
from desktop_crm.vault.recovery_code import new_code
from tests.builders import PASSPHRASE, add_person, contents, new_store
from tests.faults.victims import customers, opened
from tests.memory_key_store import Secrets


@pytest.fixture
def settings() -> SettingsFile:
    return SettingsFile(paths.settings_file())


@pytest.fixture
def damaged(tmp_path: Path, settings: SettingsFile) -> Path:
    """A store whose backup is older than it and whose oldest customer's row was cut out behind the program's back."""
    store = new_store(tmp_path / "mine.crm")
    store.write(Op.SAMPLE, fill_with_sample, SamplePlan(customers=8, seed=2, until=date(2026, 6, 30)))
    Backups(store, places(settings.values)).make(Reason.QUIT)
    add_person(store, "Later than the backup")
    store.close()
    with closing(sqlite3.connect(store.path, isolation_level=None)) as connection:
        connection.execute("DELETE FROM customer WHERE id = (SELECT min(customer_id) FROM contact_point)")
    return store.path


@pytest.fixture
def page(qtbot: QtBot, settings: SettingsFile, damaged: Path) -> RepairPage:
    made = RepairPage(Workspace(), settings, damaged)
    qtbot.addWidget(made)
    made.show()
    return made


def _type_and_read(qtbot: QtBot, page: RepairPage, passphrase: str = PASSPHRASE) -> None:
    page.form.passphrase_edit.line.setText(passphrase)
    qtbot.mouseClick(page.form.next_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page._job is None)


def _finish(qtbot: QtBot, page: RepairPage) -> None:
    qtbot.mouseClick(page.form.next_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page._result is not None)


def _said(page: RepairPage) -> set[str]:
    return {each.text() for each in page.form.counts_box.findChildren(QLabel) if each.isVisible()}


def test_a_repair_shows_both_counts_joins_them_and_keeps_the_damaged_file(
    qtbot: QtBot, page: RepairPage, damaged: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    secrets = Secrets()
    monkeypatch.setattr(key_store, "_native", lambda: secrets)
    store = opened(damaged)
    anchor.remember(store, KeyStore())
    store.close()
    before = damaged.read_bytes()
    _type_and_read(qtbot, page)
    assert page.form.both_radio.isVisible()
    # The file lacks one of the eight and has one that is newer; the backup has the eight.
    qtbot.waitUntil(lambda: {"8", "9"} & _said(page) == {"8"})
    assert any("Backup of" in text for text in _said(page))
    _finish(qtbot, page)
    (kept,) = damaged.parent.glob("mine damaged *.crm")
    assert kept.read_bytes() == before
    assert kept.name in page.form.sentence_label.text()
    with qtbot.waitSignal(page.finished) as left:
        qtbot.mouseClick(page.form.next_button, Qt.MouseButton.LeftButton)
    assert left.args == [damaged]
    store = opened(damaged)
    assert len(customers(store)) == 9
    assert secrets.passwords == {}
    store.close()


def test_the_result_tells_what_came_from_the_backup_and_what_is_lost(
    qtbot: QtBot, page: RepairPage, damaged: Path
) -> None:
    with closing(sqlite3.connect(damaged, isolation_level=None)) as connection:
        # The one who came after the backup.
        connection.execute("DELETE FROM customer WHERE id = (SELECT max(id) FROM customer)")
    _type_and_read(qtbot, page)
    _finish(qtbot, page)
    qtbot.waitUntil(lambda: {"Repaired store", "From the backup", "Lost"} <= _said(page))
    assert page._result.repaired.given_up == {"customer": 1}
    assert page._result.filled["customer"] == 1
    assert "known to have been there" in page.form.sentence_label.text()
    assert page.form.title_label.text() == "mine.crm is sound again, but not whole"


@pytest.mark.parametrize(("choice", "names"), [("file_radio", 9), ("backup_radio", 8)])
def test_the_user_may_want_one_of_the_two_alone(
    qtbot: QtBot, page: RepairPage, damaged: Path, choice: str, names: int
) -> None:
    _type_and_read(qtbot, page)
    getattr(page.form, choice).setChecked(True)
    _finish(qtbot, page)
    store = opened(damaged)
    assert len(customers(store)) == names
    lost = [row for row in contents(store)["customer"] if row[1] == "person"]
    assert lost
    store.close()


def test_a_wrong_passphrase_is_said_and_may_be_typed_again(qtbot: QtBot, page: RepairPage) -> None:
    _type_and_read(qtbot, page, "not this one at all")
    assert isinstance(page._refusal, WrongPassphrase)
    _type_and_read(qtbot, page)
    assert page._salvaged is not None
    qtbot.mouseClick(page.form.leave_button, Qt.MouseButton.LeftButton)


def test_the_recovery_sheet_opens_a_damaged_store_as_well(
    qtbot: QtBot, settings: SettingsFile, tmp_path: Path
) -> None:
    store, code = new_store(tmp_path / "sheet.crm"), new_code()
    store.replace_key_header(store.key_header().with_recovery_code(store.keys, code))
    store.close()
    page = RepairPage(Workspace(), settings, store.path)
    qtbot.addWidget(page)
    page.show()
    qtbot.mouseClick(page.form.way_button, Qt.MouseButton.LeftButton)
    page.form.code_edit.setText(code)
    qtbot.mouseClick(page.form.next_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page._salvaged is not None)
    assert not page.form.choice_box.isVisible()
    qtbot.mouseClick(page.form.leave_button, Qt.MouseButton.LeftButton)


def test_the_unlock_page_offers_the_repair_of_a_damaged_store_only(qtbot: QtBot, tmp_path: Path) -> None:
    page = UnlockPage(Workspace(), tmp_path / "mine.crm")
    qtbot.addWidget(page)
    page.show()
    assert not page.form.repair_button.isVisible()
    page.show_refusal(WrongPassphrase())
    assert not page.form.repair_button.isVisible()
    for error in (StoreDamaged(part="pages"), NotAStore(path="mine.crm")):
        page.show_refusal(error)
        assert page.form.repair_button.isVisible()
    with qtbot.waitSignal(page.repair_requested) as asked:
        qtbot.mouseClick(page.form.repair_button, Qt.MouseButton.LeftButton)
    assert asked.args == [tmp_path / "mine.crm"]


def test_a_start_on_a_sound_store_says_nothing_and_on_a_damaged_one_leads_to_the_repair(
    qtbot: QtBot, settings: SettingsFile, damaged: Path, tmp_path: Path
) -> None:
    sound = new_store(tmp_path / "sound.crm")
    for store, wrong in ((sound, False), (opened(damaged), True)):
        workspace = Workspace()
        workspace.adopt(store)
        status = WorkStatus(workspace, settings)
        qtbot.addWidget(status)
        status.show()
        health = Health(workspace, status)
        with qtbot.waitSignal(workspace.search_filled):
            pass
        qtbot.waitUntil(lambda health=health: health.looked)
        assert status.damage_button.isVisible() is wrong
        if wrong:
            qtbot.mouseClick(status.damage_button, Qt.MouseButton.LeftButton)
            (dialog,) = status.findChildren(DamageDialog) or status.window().findChildren(DamageDialog)
            assert "Customer" in dialog.form.findings_edit.toPlainText()
            with qtbot.waitSignal(health.repair_requested):
                qtbot.mouseClick(dialog.form.repair_button, Qt.MouseButton.LeftButton)
        workspace.close()
