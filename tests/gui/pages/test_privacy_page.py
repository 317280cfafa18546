"""The Privacy page audits the open store on a thread, shows what was found, and saves the report."""

from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QProgressBar, QPushButton
from pytestqt.qtbot import QtBot

from desktop_crm.gui import translations
from desktop_crm.gui.editors.customer_picker import CustomerPicker
from desktop_crm.gui.main_window import MainWindow
from desktop_crm.gui.pages.privacy_page import PrivacyPage
from desktop_crm.gui.widgets.document_cards import DocumentCards
from desktop_crm.system.paths import log_folder
from tests.builders import add_person
from tests.quiet_computer import quiet_computer
from tests.windows import open_window, settings, window

__all__ = ["open_window", "quiet_computer", "settings", "window"]

NAME, NOTE = "Anna Berglund", "likes green tea in the morning"


@pytest.fixture
def page(open_window: MainWindow) -> PrivacyPage:
    add_person(open_window.workspace.store, NAME, note=NOTE)
    open_window.commands["go_privacy"].trigger()
    shown = open_window.bench.page("privacy")
    assert isinstance(shown, PrivacyPage)
    shown.findChild(QCheckBox, "canary_check").setChecked(False)
    return shown


def _press(page: PrivacyPage, name: str) -> None:
    button = page.findChild(QPushButton, name)
    assert button is not None
    assert button.isVisible()
    button.click()


def _texts(page: PrivacyPage) -> str:
    return "\n".join(one.text() for one in page.findChildren(QLabel) if one.isVisibleTo(page))


def _audit(page: PrivacyPage, qtbot: QtBot) -> None:
    page.found = None
    _press(page, "audit_button")
    # Cards that were just made are shown in their turn.
    cards = page.findChild(DocumentCards)
    qtbot.waitUntil(
        lambda: page.found is not None and any(one.isVisible() for one in cards.findChildren(QLabel))
    )


def test_an_audit_shows_what_is_sealed_where_was_looked_and_what_was_found(
    page: PrivacyPage, qtbot: QtBot
) -> None:
    assert not page.findChild(QPushButton, "save_button").isEnabled()
    before = "What an audit finds stands here"
    assert before in _texts(page)
    _audit(page, qtbot)
    told = _texts(page)
    assert before not in told
    assert page.found is not None
    assert page.found.clean, told
    for words in (
        "No name, number or note can be read",
        "AES-256-GCM",
        "Data key",
        "Argon2id",
        "The search was tried first",
        "No value stands anywhere in plain.",
        "Internet sockets",
        "Marta Bianchi",
        "What is not promised",
    ):
        assert words in told, words
    assert NAME not in told
    assert not page.findChild(QProgressBar, "progress_bar").isVisible()


def test_a_leak_is_told_by_its_place_and_never_by_its_words(page: PrivacyPage, qtbot: QtBot) -> None:
    (log_folder() / "leak").write_text(NOTE)
    _audit(page, qtbot)
    told = _texts(page)
    assert "This audit has findings" in told
    assert "customer.note" in told
    assert NOTE not in told


def test_a_customer_of_mine_is_shown_only_when_asked_for(page: PrivacyPage, qtbot: QtBot) -> None:
    page.findChild(QCheckBox, "own_check").setChecked(True)
    assert not page.findChild(QPushButton, "audit_button").isEnabled()
    picker = page.findChild(CustomerPicker)
    qtbot.keyClicks(picker.line, NAME[:4])
    qtbot.waitUntil(lambda: picker.hits.count() == 1)
    qtbot.keyClick(picker.line, Qt.Key.Key_Return)
    _audit(page, qtbot)
    assert NAME in _texts(page)


def test_the_report_speaks_the_language_of_the_window(
    page: PrivacyPage, qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    _audit(page, qtbot)
    for language, title in (("en", "Privacy report"), ("zh_CN", "隐私审计报告")):
        translations.switch(qapp, language)
        target = tmp_path / f"{language}.pdf"
        page.save_to(target)
        qtbot.waitUntil(target.exists)
        assert title in PdfReader(BytesIO(target.read_bytes())).pages[0].extract_text()
    assert "加密了什么" in _texts(page)


def test_an_audit_can_be_stopped(page: PrivacyPage, qtbot: QtBot) -> None:
    page.findChild(QCheckBox, "canary_check").setChecked(True)
    _press(page, "audit_button")
    assert page.findChild(QProgressBar, "progress_bar").isVisible()
    _press(page, "stop_button")
    qtbot.waitUntil(lambda: page.findChild(QPushButton, "audit_button").isVisible())
    assert page.found is None
