"""The Security card of Settings: modes and ways in, changed through the window on a real store."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from desktop_crm.domain.errors import KeyStoreFailed, WrongPassphrase, WrongRecoveryCode
from desktop_crm.gui.dialogs.passphrase_dialog import PassphraseDialog
from desktop_crm.gui.dialogs.rotation_dialog import RotationDialog
from desktop_crm.gui.key_rotation import KeyRotation
from desktop_crm.gui.panels.recovery_dialog import RecoveryDialog
from desktop_crm.gui.panels.security_panel import SecurityPanel
from desktop_crm.gui.workspace import Workspace
from desktop_crm.store import anchor, rotation
from desktop_crm.store.check import findings
from desktop_crm.store.ways_in import Mode, new_credentials
from desktop_crm.system.settings import SettingsFile
from desktop_crm.vault import key_store
from desktop_crm.vault.key_store import KeyStore
from desktop_crm.vault.recovery_code import new_code
from desktop_crm.vault.slots import SlotKind
from tests.builders import PASSPHRASE, QUICK, add_person
from tests.memory_key_store import Secrets

NEW = "seven quiet otters below the harbour"


@pytest.fixture
def secrets(monkeypatch: pytest.MonkeyPatch) -> Secrets:
    secrets = Secrets()
    monkeypatch.setattr(key_store, "_native", lambda: secrets)
    monkeypatch.setattr("desktop_crm.store.ways_in.calibrate", lambda: QUICK)
    monkeypatch.setattr("desktop_crm.gui.key_work.calibrate", lambda: QUICK)
    return secrets


@pytest.fixture
def panel(workspace: Workspace, qtbot: QtBot, secrets: Secrets) -> Iterator[SecurityPanel]:
    panel = SecurityPanel()
    qtbot.addWidget(panel)
    panel.use(workspace)
    panel.show()
    qtbot.waitUntil(lambda: panel._state is not None)
    return panel


def wait_for_mode(qtbot: QtBot, panel: SecurityPanel, mode: Mode) -> None:
    qtbot.waitUntil(lambda: panel.isEnabled() and panel._state.ways.mode is mode)


def settings_with_backups(folder: Path) -> SettingsFile:
    settings = SettingsFile(folder / "settings.json")
    settings.keep(replace(settings.values, backup_folder=str(folder / "backups")))
    return settings


def dialog_of(panel: SecurityPanel, kind: type[QDialog]) -> QDialog:
    return panel.findChildren(kind)[-1]


def fill_passphrase(dialog: PassphraseDialog, present: str, new: str) -> None:
    dialog.form.present_edit.line.setText(present)
    dialog.form.new_edit.line.setText(new)
    dialog.form.change_button.click()


def test_a_new_store_shows_its_passphrase_and_the_age_of_its_key(
    panel: SecurityPanel, workspace: Workspace, qtbot: QtBot
) -> None:
    form = panel.form
    assert form.passphrase_radio.isChecked()
    assert form.passphrase_state_label.text() == "Asked for at each start"
    assert workspace.store.keys.key_ids[0].hex().upper() in form.key_state_label.text()
    assert "without it" in form.recovery_state_label.text()


def test_the_login_opens_the_store_and_the_passphrase_stays_beside_it(
    panel: SecurityPanel, workspace: Workspace, qtbot: QtBot
) -> None:
    panel.form.login_radio.click()
    wait_for_mode(qtbot, panel, Mode.LOGIN)
    header = workspace.store.key_header()
    header.unlock_with_key_store(KeyStore())
    header.unlock_with_passphrase(PASSPHRASE)
    panel.form.remove_button.click()
    qtbot.waitUntil(lambda: panel.isEnabled() and not panel._state.ways.passphrase)
    with pytest.raises(WrongPassphrase):
        workspace.store.key_header().unlock_with_passphrase(PASSPHRASE)


def test_the_last_way_in_is_not_removed(panel: SecurityPanel, workspace: Workspace, qtbot: QtBot) -> None:
    panel.form.login_radio.click()
    wait_for_mode(qtbot, panel, Mode.LOGIN)
    panel.form.remove_button.click()
    qtbot.waitUntil(lambda: panel.isEnabled() and not panel._state.ways.passphrase)
    panel.form.passphrase_radio.click()
    dialog = dialog_of(panel, PassphraseDialog)
    dialog.reject()
    wait_for_mode(qtbot, panel, Mode.LOGIN)
    assert panel.form.login_radio.isChecked()
    workspace.store.key_header().unlock_with_key_store(KeyStore())


def test_both_together_need_both(
    panel: SecurityPanel, workspace: Workspace, qtbot: QtBot, secrets: Secrets
) -> None:
    panel.form.both_radio.click()
    fill_passphrase(dialog_of(panel, PassphraseDialog), PASSPHRASE, NEW)
    wait_for_mode(qtbot, panel, Mode.BOTH)
    header = workspace.store.key_header()
    header.unlock_with_both(NEW, KeyStore())
    for alone in (
        lambda: header.unlock_with_passphrase(NEW),
        lambda: header.unlock_with_passphrase(PASSPHRASE),
        lambda: header.unlock_with_key_store(KeyStore()),
    ):
        with pytest.raises((WrongPassphrase, KeyStoreFailed)):
            alone()
    panel.form.passphrase_radio.click()
    fill_passphrase(dialog_of(panel, PassphraseDialog), NEW, PASSPHRASE)
    wait_for_mode(qtbot, panel, Mode.PASSPHRASE)
    workspace.store.key_header().unlock_with_passphrase(PASSPHRASE)


def test_the_present_passphrase_is_asked_for(
    panel: SecurityPanel, workspace: Workspace, qtbot: QtBot
) -> None:
    panel.form.passphrase_button.click()
    dialog = dialog_of(panel, PassphraseDialog)
    fill_passphrase(dialog, "not this one", NEW)
    qtbot.waitUntil(lambda: "does not open" in dialog.form.hint_label.text())
    fill_passphrase(dialog, PASSPHRASE, NEW)
    qtbot.waitUntil(lambda: not panel.findChildren(PassphraseDialog))
    workspace.store.key_header().unlock_with_passphrase(NEW)


def test_a_lost_key_store_secret_is_given_again(
    panel: SecurityPanel, workspace: Workspace, qtbot: QtBot, secrets: Secrets
) -> None:
    panel.form.login_radio.click()
    wait_for_mode(qtbot, panel, Mode.LOGIN)
    secrets.passwords.clear()
    with pytest.raises(KeyStoreFailed):
        workspace.store.key_header().unlock_with_key_store(KeyStore())
    panel.form.login_button.click()
    qtbot.waitUntil(lambda: bool(secrets.passwords) and panel.isEnabled())
    workspace.store.key_header().unlock_with_key_store(KeyStore())


def test_a_key_store_that_refuses_says_so_and_changes_nothing(
    panel: SecurityPanel,
    workspace: Workspace,
    qtbot: QtBot,
    secrets: Secrets,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(secrets, "get_password", lambda *_: None)
    panel.form.login_radio.click()
    qtbot.waitUntil(lambda: bool(panel.form.hint_label.text()))
    assert panel.form.passphrase_radio.isChecked()
    assert not workspace.store.key_header().has(SlotKind.KEY_STORE)


def test_a_new_sheet_ends_the_old_one(panel: SecurityPanel, workspace: Workspace, qtbot: QtBot) -> None:
    codes = []
    for _ in range(2):
        panel.form.recovery_button.click()
        qtbot.waitUntil(lambda: bool(panel.findChildren(RecoveryDialog)))
        dialog = dialog_of(panel, RecoveryDialog)
        codes.append(dialog.panel._code)
        dialog.panel.form.typed_edit.setText(codes[-1])
        dialog.panel.form.done_button.click()
        qtbot.waitUntil(lambda: not panel.findChildren(RecoveryDialog))
    with pytest.raises(WrongRecoveryCode):
        workspace.store.key_header().unlock_with_recovery_code(codes[0])
    workspace.store.key_header().unlock_with_recovery_code(codes[1])


def test_the_key_is_renewed_in_the_background_with_a_new_sheet_and_a_backup(
    panel: SecurityPanel, workspace: Workspace, qtbot: QtBot, tmp_path: Path
) -> None:
    add_person(workspace.store, "Elena Rossi", phone="+39 06 1234 5678")
    (old,) = workspace.store.keys.key_ids
    settings = settings_with_backups(tmp_path)
    renewal = KeyRotation(workspace, settings, panel)
    panel.rotation_begun.connect(renewal.go_on)
    panel.form.rotation_button.click()
    dialog = dialog_of(panel, RotationDialog)
    dialog.form.passphrase_edit.line.setText("not this one")
    dialog.form.renew_button.click()
    qtbot.waitUntil(lambda: "does not open" in dialog.form.hint_label.text())
    dialog.form.passphrase_edit.line.setText(PASSPHRASE)
    with qtbot.waitSignal(renewal.finished):
        dialog.form.renew_button.click()
    qtbot.waitUntil(lambda: not panel._state.ways.rotating and panel._state.key_id != old.hex().upper())
    code = dialog_of(panel, RecoveryDialog).panel._code
    header = workspace.store.key_header()
    assert old not in header.key_ids
    header.unlock_with_passphrase(PASSPHRASE)
    header.unlock_with_recovery_code(code)
    assert workspace.store.read(findings) == []
    assert [path.suffix for path in (tmp_path / "backups").rglob("*") if path.is_file()]


def test_a_renewal_that_was_left_goes_on_when_the_store_is_opened(
    workspace: Workspace, qtbot: QtBot, tmp_path: Path, secrets: Secrets
) -> None:
    credentials = new_credentials(workspace.store.key_header(), PASSPHRASE, KeyStore(), new_code())
    rotation.begin(workspace.store, credentials, QUICK)
    anchor.remember(workspace.store, KeyStore())
    settings = settings_with_backups(tmp_path)
    renewal = KeyRotation(workspace, settings, workspace)
    with qtbot.waitSignal(renewal.finished):
        workspace.search_filled.emit()
    assert not rotation.is_unfinished(workspace.store)
    assert not anchor.is_older(workspace.store, KeyStore())
