"""Measuring how long somebody writes, with every way into a form: keys, input methods, the clipboard, drafts."""

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_crm.gui.panels.composer import Composer
from desktop_crm.gui.widgets.typing_meter import TypingMeter
from desktop_crm.operations.edits import InteractionEdit


class _Clock:
    """A clock that goes on when it is told to."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def _form(qtbot: QtBot) -> tuple[QWidget, QLineEdit]:
    form = QWidget()
    line = QLineEdit()
    QVBoxLayout(form).addWidget(line)
    qtbot.addWidget(form)
    return form, line


def test_keys_and_what_an_input_method_writes_start_the_clock(qtbot: QtBot) -> None:
    form, line = _form(qtbot)
    clock = _Clock()
    meter = TypingMeter(form, clock)
    assert meter.seconds() is None

    QTest.keyClicks(line, "a")
    clock.now = 12.5
    assert meter.seconds() == 13

    meter.restart()
    written = QInputMethodEvent()
    written.setCommitString("王")
    QApplication.sendEvent(line, written)
    clock.now = 20.0
    assert meter.seconds() == 8
    meter.give_up()
    QTest.keyClicks(line, "b")
    assert meter.seconds() is None


def _submitted(composer: Composer) -> InteractionEdit:
    taken: list[InteractionEdit] = []
    composer.submitted.connect(taken.append)
    composer.form.save_button.click()
    return taken[0]


def test_what_is_typed_into_the_composer_carries_how_long_it_took(qtbot: QtBot) -> None:
    composer = Composer()
    qtbot.addWidget(composer)
    composer._meter._clock = clock = _Clock()
    composer.clear()
    QTest.keyClicks(composer.form.text_edit, "Toured the line")
    clock.now = 14.0

    assert _submitted(composer).seconds == 14


def test_what_was_pasted_or_taken_up_from_a_draft_has_no_time(qtbot: QtBot) -> None:
    composer = Composer()
    qtbot.addWidget(composer)
    copied = QMimeData()
    copied.setText("a long mail")
    QTest.keyClicks(composer.form.text_edit, "see: ")
    composer.form.text_edit.insertFromMimeData(copied)
    assert _submitted(composer).seconds is None

    composer.take_up({"kind": "call", "text": "half a sentence"})
    QTest.keyClicks(composer.form.text_edit, " and the rest")
    assert composer._meter.seconds() is None
    composer.clear()
    QTest.keyClicks(composer.form.text_edit, "new")
    assert composer._meter.seconds() == 1
