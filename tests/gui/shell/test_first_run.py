"""The first start: from the language to a store of one's own, its recovery sheet, and back behind the lock."""

import unicodedata
from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_crm.domain.changes import Op
from desktop_crm.domain.sample import SamplePlan
from desktop_crm.gui import opening, translations
from desktop_crm.gui.main_window import MainWindow
from desktop_crm.gui.pages.first_run_page import FirstRunPage
from desktop_crm.gui.pages.unlock_page import UnlockPage
from desktop_crm.gui.panels.recovery_panel import RecoveryPanel
from desktop_crm.gui.workspace import Job
from desktop_crm.operations.sample import fill_with_sample
from desktop_crm.queries.listing import count_customers
from desktop_crm.queries.settings import home_country, setting
from desktop_crm.system import paths
from desktop_crm.system.settings import SettingsFile
from desktop_crm.vault import recovery_code
from tests.builders import PASSPHRASE


def _first_run(window: MainWindow) -> FirstRunPage:
    window.threshold.show_first_run()
    page = window.front
    assert isinstance(page, FirstRunPage)
    page.form.language_button.click()
    return page


def _create(page: FirstRunPage, path: Path, qtbot: QtBot) -> None:
    form = page.form.new_store_panel.form
    form.place_edit.setText(str(path))
    form.passphrase_edit.line.setText(PASSPHRASE)
    form.country_combo.setCurrentIndex(form.country_combo.findData("DE"))
    with qtbot.waitSignal(page.form.new_store_panel.store_made):
        form.create_button.click()


def test_a_new_store_is_made_locked_and_unlocked_again(
    window: MainWindow, settings: SettingsFile, tmp_path: Path, qtbot: QtBot
) -> None:
    page = _first_run(window)
    _create(page, tmp_path / "mine", qtbot)
    recovery = page.form.recovery_panel
    recovery.form.typed_edit.setText(recovery._code.lower())
    recovery.form.done_button.click()
    page.form.empty_button.click()
    assert window.workspace.now(home_country) == "DE"
    assert settings.values.last_store == str(tmp_path / "mine.crm")
    with qtbot.waitSignal(window.locked) as locked:
        window.commands["lock"].trigger()
    assert locked.args == [tmp_path / "mine.crm"]
    unlock = window.front
    assert isinstance(unlock, UnlockPage)
    unlock.form.passphrase_edit.line.setText(PASSPHRASE)
    with qtbot.waitSignal(window.workspace.opened):
        unlock.form.unlock_button.click()
    assert not window.workspace.now(setting, opening.SHEET_WAITS, False)


def test_a_skipped_recovery_sheet_stays_in_the_status_bar(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    page = _first_run(window)
    _create(page, tmp_path / "mine.crm", qtbot)
    page.form.recovery_panel.form.skip_button.click()
    page.form.empty_button.click()
    reminder = window.bench.status.reminder_fact
    qtbot.waitUntil(reminder.isVisible)
    assert reminder.accessibleName() == "Recovery sheet not kept yet"


def test_enter_leads_from_step_to_step(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    window.threshold.show_first_run()
    page = window.front
    assert isinstance(page, FirstRunPage)
    assert page.focusProxy() is page.form.language_button
    qtbot.keyClick(page.form.chinese_radio, Qt.Key.Key_Return)
    assert page.focusProxy() is page.form.new_store_panel.first_field
    _create(page, tmp_path / "mine.crm", qtbot)
    assert page.focusProxy() is page.form.recovery_panel.first_field
    page.form.recovery_panel.form.skip_button.setFocus()
    qtbot.keyClick(page.form.recovery_panel.form.skip_button, Qt.Key.Key_Return)
    assert page.focusProxy() is page.form.import_button
    page.form.empty_button.setFocus()
    qtbot.keyClick(page.form.empty_button, Qt.Key.Key_Return)
    assert window.front is window.bench


def test_enter_in_the_code_leads_one_step_on_and_not_two(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    page = _first_run(window)
    _create(page, tmp_path / "mine.crm", qtbot)
    typed = page.form.recovery_panel.form.typed_edit
    typed.setText(page.form.recovery_panel._code)
    typed.setFocus()
    qtbot.keyClick(typed, Qt.Key.Key_Return)
    assert page.form.start_step.isVisible()
    assert page.focusProxy() is page.form.import_button
    assert window.front is page


def test_a_sample_that_was_not_invented_to_its_end_is_invented_at_the_next_start(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "SAMPLE_CUSTOMERS", 20)
    path = paths.sample_store()
    opening._make_sample(path).close()
    with qtbot.waitSignal(window.workspace.search_filled):
        window.threshold.show_sample()
    assert window.workspace.now(count_customers) > 0
    assert window.workspace.store.next_steps() == (Op.SAMPLE, None)


def test_a_sample_whose_people_were_taken_back_stays_empty(tmp_path: Path) -> None:
    store = opening._make_sample(tmp_path / "sample.crm")
    store.write(Op.SAMPLE, fill_with_sample, SamplePlan(customers=2, seed=1, until=date(2026, 11, 22)))
    store.undo()
    store.close()
    again = opening.open_sample(store.path, Job("", QObject()))
    assert again.read(count_customers) == 0
    again.close()


def test_a_choice_of_one_way_is_no_choice(window: MainWindow) -> None:
    panel = _first_run(window).form.new_store_panel
    for possible in (False, True):
        panel._offer_login(possible)
        assert panel.form.passphrase_radio.isVisible() is possible
        assert panel.form.passphrase_label.isVisible() is not possible


def test_a_weak_passphrase_is_refused_and_stays_typed(window: MainWindow) -> None:
    form = _first_run(window).form.new_store_panel.form
    form.passphrase_edit.line.setText("123456")
    form.create_button.click()
    assert "passphrase" in form.hint_label.text()
    assert form.passphrase_edit.text() == "123456"


def test_a_suggested_passphrase_is_strong_and_can_be_read(window: MainWindow) -> None:
    form = _first_run(window).form.new_store_panel.form
    form.suggest_button.click()
    assert len(form.passphrase_edit.text().split("-")) == 5
    assert form.passphrase_edit.line.displayText() == form.passphrase_edit.text()
    assert form.strength_bar.accessibleName() == "strong"


def test_in_chinese_the_suggestion_is_pinyin_with_its_characters_below_while_it_is_shown(
    window: MainWindow, qapp: QApplication
) -> None:
    translations.switch(qapp, "zh_CN")
    form = _first_run(window).form.new_store_panel.form
    form.suggest_button.click()
    edit = form.passphrase_edit
    typed, reading = edit.text().split("-"), edit._hint.text().split()
    assert len(typed) == len(reading) == 6
    assert all(pinyin.isascii() for pinyin in typed)
    assert edit.line.accessibleDescription() == edit._hint.text()
    edit._eye.click()
    assert not edit._hint.text().strip()
    edit._eye.click()
    assert edit._hint.text().split() == reading
    QTest.keyClicks(edit.line, "x")
    assert not edit._hint.text().strip()


def test_the_recovery_sheet_is_one_page_in_both_languages_and_never_beside_the_store(
    qtbot: QtBot, tmp_path: Path
) -> None:
    code = recovery_code.new_code()
    panel = RecoveryPanel()
    qtbot.addWidget(panel)
    panel.show_code(code, tmp_path / "mine.crm")
    panel.save_to(tmp_path / "sheet.pdf")
    assert list(tmp_path.glob("*.pdf")) == []
    elsewhere = tmp_path / "stick"
    elsewhere.mkdir()
    panel.save_to(elsewhere / "sheet.pdf")
    pages = PdfReader(elsewhere / "sheet.pdf").pages
    text = unicodedata.normalize("NFKC", "".join(pages[0].extract_text().split()))
    assert len(pages) == 1
    assert "Recoverysheet" in text
    assert "恢复码" in text
    assert all(group in text for group in code.split("-"))
