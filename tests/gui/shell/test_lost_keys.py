"""Passphrase, key store or header lost: each way back is walked through the window, and everything is there."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter, QTransform
from pytestqt.qtbot import QtBot

from desktop_crm.gui.dialogs.login_dialog import LoginDialog
from desktop_crm.gui.main_window import MainWindow
from desktop_crm.gui.pages.unlock_page import UnlockPage
from desktop_crm.gui.panels.recovery_dialog import RecoveryDialog
from desktop_crm.gui.recovery_sheet import qr_image
from desktop_crm.store import key_rows, ways_in
from desktop_crm.store.check import findings
from desktop_crm.store.engine import writer_engine
from desktop_crm.vault import key_store
from desktop_crm.vault.key_store import KeyStore
from tests.builders import PASSPHRASE, QUICK, add_person, contents, new_store
from tests.memory_key_store import Secrets
from tests.torture_report import PlanRow

NEW = "seven quiet otters below the harbour"
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture(autouse=True)
def secrets(monkeypatch: pytest.MonkeyPatch) -> Iterator[Secrets]:
    secrets = Secrets()
    monkeypatch.setattr(key_store, "_native", lambda: secrets)
    monkeypatch.setattr("desktop_crm.store.ways_in.calibrate", lambda: QUICK)
    monkeypatch.setattr("desktop_crm.vault.kdf.calibrate", lambda: QUICK)
    yield secrets
    secrets.free.set()


@pytest.fixture
def lost(tmp_path: Path) -> tuple[Path, str, dict[str, list[tuple[object, ...]]]]:
    """A closed store, the code of its sheet, and what is in it."""
    store = new_store(tmp_path / "mine.crm")
    for name in ("Elena Rossi", "王晓明"):
        add_person(store, name, phone="+39 06 1234 5678", note="prefers calls")
    code, there = ways_in.renew_recovery_code(store), contents(store)
    store.close()
    return store.path, code, there


def with_login(path: Path) -> None:
    from desktop_crm.gui import opening

    store = opening.open_with_passphrase(path, PASSPHRASE)
    ways_in.renew_login(store, KeyStore())
    store.close()


def photo_of_sheet(code: str, path: Path) -> None:
    """Save what a camera makes of a sheet: turned, grey, on a table."""
    sheet = QImage(900, 1200, QImage.Format.Format_RGB32)
    sheet.fill(QColor("#8a7f70"))
    painter = QPainter(sheet)
    painter.setTransform(QTransform().translate(450, 600).rotate(17).translate(-300, -400))
    painter.fillRect(0, 0, 600, 800, QColor("#f3f1ea"))
    painter.drawImage(150, 300, qr_image(code).scaled(300, 300))
    painter.end()
    sheet.save(str(path), "JPEG", 60)


def recover(page: UnlockPage, passphrase: str) -> None:
    page.form.passphrase_edit.line.setText(passphrase)
    page.form.unlock_button.click()


def everything_there(window: MainWindow, there: dict[str, list[tuple[object, ...]]]) -> bool:
    """Tell whether all that was there still is; settings and drafts come and go with the window."""
    now = contents(window.workspace.store)
    return all(now[table] == rows for table, rows in there.items() if rows and table != "store_setting")


def test_a_lost_passphrase_the_sheet_and_a_new_passphrase_bring_everything_back(
    window: MainWindow, qtbot: QtBot, lost: tuple[Path, str, dict[str, list[tuple[object, ...]]]]
) -> None:
    path, code, there = lost
    page = window.threshold.show_unlock(path)
    page.form.recovery_button.click()
    wrong = code[:10] + ("0" if code[10] != "0" else "1") + code[11:]
    qtbot.keyClicks(page.form.code_edit, wrong)
    assert page.form.code_hint_label.text() == "Look again at group 3"
    page.form.code_edit.clear()
    qtbot.keyClicks(page.form.code_edit, code.lower().replace("-", " "))
    assert page.form.code_hint_label.text() == ""
    with qtbot.waitSignal(window.workspace.opened):
        recover(page, NEW)
    dialog = window.findChild(RecoveryDialog)
    assert dialog is not None
    dialog.panel.form.typed_edit.setText(dialog.panel._code)
    dialog.panel.form.done_button.click()
    assert everything_there(window, there)
    assert window.workspace.store.read(findings) == []
    window.workspace.close()
    page = window.threshold.show_unlock(path)
    with qtbot.waitSignal(window.workspace.opened):
        recover(page, NEW)


def test_the_code_is_read_from_a_photo_of_the_sheet(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, lost: tuple[Path, str, object]
) -> None:
    path, code, _ = lost
    photo = tmp_path / "photo.jpg"
    photo_of_sheet(code, photo)
    page = window.threshold.show_unlock(path)
    page.form.recovery_button.click()
    page.read_picture(photo)
    qtbot.waitUntil(lambda: page.form.code_edit.text() == code)


@pytest.mark.parametrize("kind", ["no code", "another code", "no picture", "nothing"])
def test_a_picture_without_the_code_says_so(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, store_file: Path, kind: str
) -> None:
    photo = tmp_path / "photo.png"
    if kind == "no code":
        QImage(80, 80, QImage.Format.Format_RGB32).save(str(photo))
    if kind == "another code":
        qr_image("https://shop.example").scaled(400, 400).save(str(photo))
    if kind == "no picture":
        photo.write_bytes(b"a text")
    page = window.threshold.show_unlock(store_file)
    page.form.recovery_button.click()
    page.read_picture(photo)
    said = page.form.sentence_label
    qtbot.waitUntil(lambda: "photo.png" in said.text())
    assert page.form.code_edit.text() == ""


@pytest.mark.parametrize(
    ("failure", "words"),
    [("missing", "no longer holds the key"), ("wrong", "was changed"), ("none", "has no key store")],
)
def test_a_key_store_that_cannot_open_says_why_and_the_passphrase_does(
    window: MainWindow, qtbot: QtBot, store_file: Path, secrets: Secrets, failure: str, words: str
) -> None:
    with_login(store_file)
    if failure == "missing":
        secrets.passwords.clear()
    elif failure == "wrong":
        secrets.passwords = dict.fromkeys(secrets.passwords, "A" * 43 + "=")
    else:
        secrets.viable = False
    page = window.threshold.show_unlock(store_file)
    page.try_key_store()
    qtbot.waitUntil(lambda: words in page.form.sentence_label.text())
    with qtbot.waitSignal(window.workspace.opened):
        recover(page, PASSPHRASE)
    offered = window.findChild(LoginDialog)
    assert (offered is not None) == (failure != "none")
    if offered:
        offered.form.renew_button.click()
        qtbot.waitUntil(lambda: not window.findChildren(LoginDialog))
        window.workspace.store.key_header().unlock_with_key_store(KeyStore())
    assert len(list(store_file.parent.glob("*.crm"))) == 1


def test_a_slow_key_store_keeps_neither_window_nor_passphrase_waiting(
    window: MainWindow, qtbot: QtBot, store_file: Path, secrets: Secrets, plan_row: PlanRow
) -> None:
    plan_row(14, "a key store that does not answer yet", 1)
    with_login(store_file)
    secrets.free.clear()
    page = window.threshold.show_unlock(store_file)
    page.try_key_store()
    qtbot.keyClicks(page.form.passphrase_edit.line, PASSPHRASE)
    assert page.form.passphrase_edit.text() == PASSPHRASE
    with qtbot.waitSignal(window.workspace.opened):
        qtbot.keyClick(page.form.passphrase_edit.line, Qt.Key.Key_Return)
    secrets.free.set()
    assert window.front is window.bench


def test_a_damaged_header_leads_to_the_sheet_and_everything_is_there(
    window: MainWindow, qtbot: QtBot, lost: tuple[Path, str, dict[str, list[tuple[object, ...]]]]
) -> None:
    path, code, there = lost
    header = key_rows.read_file(path)
    spoiled = header.to_bytes().replace(header.mac.hex().encode(), b"0" * 64)
    engine = writer_engine(path)
    with engine.begin() as connection:
        connection.exec_driver_sql("UPDATE crm_key_header SET body = ?", (spoiled,))
    engine.dispose()
    page = window.threshold.show_unlock(path)
    recover(page, PASSPHRASE)
    qtbot.waitUntil(lambda: "recovery sheet to repair" in page.form.sentence_label.text())
    page.form.recovery_button.click()
    page.form.code_edit.setText(code)
    with qtbot.waitSignal(window.workspace.opened):
        recover(page, NEW)
    assert everything_there(window, there)
    assert window.workspace.store.read(findings) == []
