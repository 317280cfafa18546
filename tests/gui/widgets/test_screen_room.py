"""Dialogs on screens that are smaller than they would like, and with words that wrap."""

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_crm.gui.widgets.screen_room import keep_on_screen

SCREEN = QSize(800, 600)


@pytest.fixture(autouse=True)
def screen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QScreen, "availableSize", lambda _self: SCREEN)
    monkeypatch.setattr(QScreen, "availableGeometry", lambda _self: QRect(0, 0, 800, 600))


def make(qtbot: QtBot, rows: int) -> QDialog:
    """A dialog of so many lines, the cursor in the last, and a button that goes on."""
    dialog = QDialog()
    qtbot.addWidget(dialog)
    column = QVBoxLayout(dialog)
    edits = [QLineEdit() for _ in range(rows)]
    for edit in edits:
        column.addWidget(edit)
    button = QPushButton("Save")
    button.setDefault(True)
    button.clicked.connect(dialog.accept)
    column.addWidget(button)
    edits[-1].setFocus()
    keep_on_screen(dialog)
    return dialog


def is_on_screen(dialog: QDialog) -> bool:
    return dialog.width() <= SCREEN.width() and dialog.height() <= SCREEN.height()


def test_one_that_scrolls_begins_with_its_first_field(qtbot: QtBot) -> None:
    dialog = make(qtbot, 40)
    first, *_, last = dialog.findChildren(QLineEdit)
    last.clearFocus()
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    assert dialog.findChild(QScrollArea) is not None
    assert dialog.focusWidget() is first


def test_a_dialog_with_room_is_left_alone(qtbot: QtBot) -> None:
    dialog = make(qtbot, 3)
    dialog.resize(500, 400)
    dialog.show()
    assert dialog.size() == QSize(500, 400)
    assert dialog.findChild(QScrollArea) is None


def test_one_that_is_drawn_too_large_becomes_smaller(qtbot: QtBot) -> None:
    dialog = make(qtbot, 3)
    dialog.resize(1_200, 900)
    dialog.show()
    assert is_on_screen(dialog)
    assert dialog.findChild(QScrollArea) is None


def test_one_that_has_no_room_scrolls_and_keeps_its_cursor_and_its_enter(qtbot: QtBot) -> None:
    dialog = make(qtbot, 40)
    last = dialog.findChildren(QLineEdit)[-1]
    dialog.show()
    assert is_on_screen(dialog)
    area = dialog.findChild(QScrollArea)
    assert area.verticalScrollBar().maximum() > 0
    assert area.horizontalScrollBar().maximum() == 0
    assert dialog.focusWidget() is last
    button = dialog.findChild(QPushButton)
    assert button.isDefault()
    area.ensureWidgetVisible(button)
    button.click()
    assert dialog.result() == QDialog.DialogCode.Accepted


def test_one_that_grows_while_it_is_seen_scrolls_from_then_on(qtbot: QtBot) -> None:
    dialog = make(qtbot, 3)
    dialog.show()
    for _ in range(40):
        dialog.layout().addWidget(QLineEdit())
    qtbot.waitUntil(lambda: dialog.findChild(QScrollArea) is not None)
    qtbot.waitUntil(lambda: is_on_screen(dialog))


def test_words_that_wrap_are_never_cut(qtbot: QtBot) -> None:
    dialog = make(qtbot, 2)
    words = QLabel("The file will not be encrypted. " * 12)
    words.setWordWrap(True)
    dialog.layout().addWidget(words)
    dialog.setMinimumWidth(200)
    dialog.resize(260, 80)
    dialog.show()
    assert words.height() >= words.heightForWidth(words.width())


def test_one_that_grows_as_it_is_shown_stands_in_the_middle_of_its_window(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.setGeometry(200, 100, 500, 400)
    window.show()
    dialog = QDialog(window)
    words = QLabel("word " * 60)
    words.setWordWrap(True)
    QVBoxLayout(dialog).addWidget(words)
    dialog.resize(200, 20)
    keep_on_screen(dialog)
    dialog.show()
    assert dialog.height() > 60
    middle = dialog.frameGeometry().center() - window.geometry().center()
    assert middle.manhattanLength() <= 4
