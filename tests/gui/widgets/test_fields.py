"""Fields that are edited where they stand: search, inline, masked, passphrase; and the wheel that leaves them alone."""

from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent, QKeySequence, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QSpinBox, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_crm.gui.widgets.growing_text_edit import GrowingTextEdit
from desktop_crm.gui.widgets.inline_edit import InlineEdit
from desktop_crm.gui.widgets.masked_field import MaskedField
from desktop_crm.gui.widgets.passphrase_edit import PassphraseEdit, StrengthBar
from desktop_crm.gui.widgets.search_edit import SearchEdit
from desktop_crm.gui.widgets.secret_clipboard import CLEARED_AFTER_MS, secret_clipboard
from desktop_crm.gui.widgets.wheel_guard import guard_wheel

_W = TypeVar("_W", bound=QWidget)
_PHONE = "+8613800138000"
_MASK = "+86 138 •••• 8000"


def _compose(edit: QWidget, preedit: str, commit: str = "") -> None:
    event = QInputMethodEvent(preedit, [])
    event.setCommitString(commit)
    QCoreApplication.sendEvent(edit, event)


def _shown(qtbot: QtBot, widget: _W) -> _W:
    qtbot.addWidget(widget)
    widget.resize(320, 32)
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


def _masked(qtbot: QtBot) -> MaskedField:
    field = _shown(qtbot, MaskedField("Mobile", "Add phone"))
    field.set_secret(_PHONE, _MASK)
    return field


def test_the_hint_of_a_text_gives_way_to_what_is_composed(qtbot: QtBot) -> None:
    edit = _shown(qtbot, GrowingTextEdit())
    edit.setPlaceholderText("What was said")
    for composed in ("b", "bai", "baifang"):
        _compose(edit, composed)
        assert edit.placeholderText() == ""
    _compose(edit, "", "拜访")
    assert (edit.toPlainText(), edit.placeholderText()) == ("拜访", "What was said")


def test_search_settles_on_what_is_typed(qtbot: QtBot) -> None:
    edit = _shown(qtbot, SearchEdit(shortcut=QKeySequence("Ctrl+F")))
    heard: list[str] = []
    edit.text_settled.connect(heard.append)
    qtbot.keyClicks(edit, "wx")
    assert heard == ["w", "wx"]


def test_search_waits_for_the_input_method(qtbot: QtBot) -> None:
    edit = _shown(qtbot, SearchEdit())
    edit.setText("李")
    edit.selectAll()
    heard: list[str] = []
    edit.text_settled.connect(heard.append)
    # Composing over a selection removes it first, which is no search yet.
    _compose(edit, "wang")
    assert heard == []
    _compose(edit, "", "王")
    assert heard == ["王"]


def test_escape_clears_the_search_then_leaves_it(qtbot: QtBot) -> None:
    edit = _shown(qtbot, SearchEdit())
    edit.setText("wxm")
    qtbot.keyClick(edit, Qt.Key.Key_Escape)
    assert edit.text() == ""
    with qtbot.waitSignal(edit.left_upwards):
        qtbot.keyClick(edit, Qt.Key.Key_Escape)


def test_down_leads_from_the_search_to_the_list(qtbot: QtBot) -> None:
    edit = _shown(qtbot, SearchEdit())
    with qtbot.waitSignal(edit.left_downwards):
        qtbot.keyClick(edit, Qt.Key.Key_Down)


def test_inline_edit_commits_when_left(qtbot: QtBot) -> None:
    field = _shown(qtbot, InlineEdit("Likes", "Add likes"))
    field.set_value("Bearings")
    qtbot.keyClick(field.line, Qt.Key.Key_F2)
    qtbot.keyClicks(field.line, "Sealed bearings ")
    with qtbot.waitSignal(field.committed) as committed:
        qtbot.keyClick(field.line, Qt.Key.Key_Return)
    assert committed.args == ["Sealed bearings"]
    assert not field.editing()


def test_inline_edit_says_nothing_when_nothing_changed(qtbot: QtBot) -> None:
    field = _shown(qtbot, InlineEdit("Likes"))
    field.set_value("Bearings")
    with qtbot.assertNotEmitted(field.committed):
        field.start_editing()
        qtbot.keyClick(field.line, Qt.Key.Key_Return)


def test_escape_restores_an_inline_edit(qtbot: QtBot) -> None:
    field = _shown(qtbot, InlineEdit("Likes"))
    field.set_value("Bearings")
    field.start_editing()
    qtbot.keyClicks(field.line, "x")
    with qtbot.assertNotEmitted(field.committed):
        qtbot.keyClick(field.line, Qt.Key.Key_Escape)
    assert field.line.text() == "Bearings"


def test_a_click_on_the_value_starts_editing(qtbot: QtBot) -> None:
    field = _shown(qtbot, InlineEdit("Likes", "Add likes"))
    qtbot.mouseClick(field.line, Qt.MouseButton.LeftButton)
    assert field.editing()


def test_a_refused_value_stays_for_correction_and_nothing_moves(qtbot: QtBot) -> None:
    page = QWidget()
    column = QVBoxLayout(page)
    field, below = InlineEdit("Email"), InlineEdit("Budget")
    column.addWidget(field)
    column.addWidget(below)
    _shown(qtbot, page)
    place = below.pos()
    field.start_editing()
    qtbot.keyClicks(field.line, "nobody@")
    qtbot.keyClick(field.line, Qt.Key.Key_Return)
    field.set_error("Write an address such as name@example.com.")
    QCoreApplication.processEvents()
    assert field.editing()
    assert field.line.text() == "nobody@"
    assert field.line.accessibleDescription().startswith("Write an address")
    assert below.pos() == place


def test_a_value_from_elsewhere_does_not_disturb_typing(qtbot: QtBot) -> None:
    field = _shown(qtbot, InlineEdit("Likes"))
    field.start_editing()
    qtbot.keyClicks(field.line, "half a")
    field.set_value("Bearings")
    assert field.line.text() == "half a"


def test_a_value_without_room_is_told_in_full_by_the_tooltip(qtbot: QtBot) -> None:
    field = _shown(qtbot, InlineEdit("Likes"))
    field.set_value("Bearings")
    assert field.tip() == ""
    field.set_value("Profiles for a school gymnasium, delivered before ten on weekdays")
    assert field.tip() == field.value()
    field.start_editing()
    assert field.tip() == ""


def test_the_tooltip_of_a_sealed_field_tells_its_value_only_while_that_is_shown(qtbot: QtBot) -> None:
    field = _shown(qtbot, MaskedField("Address"))
    address = "12 Long Lane, Suzhou Industrial Park, Suzhou"
    field.set_secret(address, "•••••• " * 8)
    assert field.tip() == "•••••• " * 8
    field.reveal()
    assert field.tip() == address
    field.conceal()
    assert field.tip() == "•••••• " * 8


def test_nothing_lies_over_a_value_that_is_shown(qtbot: QtBot) -> None:
    field = _masked(qtbot)
    wide = field.line.fontMetrics().horizontalAdvance(_PHONE)
    side = field.line.height()
    for room, covered in ((wide + 2 * side, False), (wide + side // 2, True)):
        field.line.setFixedWidth(room)
        field.reveal()
        field._show_tools(shown=True)
        assert field.copy_button.isHidden() is covered
        field.conceal()
        field._show_tools(shown=True)
        assert not field.copy_button.isHidden()


def test_a_sealed_field_is_masked_until_shown(qtbot: QtBot) -> None:
    field = _masked(qtbot)
    assert field.line.text() == _MASK
    with qtbot.waitSignal(field.revealed):
        qtbot.mouseClick(field.show_button, Qt.MouseButton.LeftButton)
    assert field.line.text() == _PHONE
    qtbot.mouseClick(field.show_button, Qt.MouseButton.LeftButton)
    assert field.line.text() == _MASK


def test_a_shown_field_hides_after_its_time(qtbot: QtBot) -> None:
    field = _masked(qtbot)
    field._hide_again.setInterval(1)
    field.reveal()
    qtbot.waitUntil(lambda: field.line.text() == _MASK)


def test_a_held_field_hides_when_released(qtbot: QtBot) -> None:
    field = _masked(qtbot)
    qtbot.mousePress(field.show_button, Qt.MouseButton.LeftButton)
    assert field.line.text() == _PHONE
    qtbot.waitUntil(lambda: field._held.elapsed() > 400)
    qtbot.mouseRelease(field.show_button, Qt.MouseButton.LeftButton)
    assert field.line.text() == _MASK


def test_another_secret_comes_masked(qtbot: QtBot) -> None:
    field = _masked(qtbot)
    field.reveal()
    field.set_secret("+8613900139000", "+86 139 •••• 9000")
    assert field.line.text() == "+86 139 •••• 9000"


def test_editing_a_sealed_field_shows_it_and_tells(qtbot: QtBot) -> None:
    field = _masked(qtbot)
    with qtbot.waitSignal(field.revealed):
        qtbot.keyClick(field.line, Qt.Key.Key_F2)
    assert field.line.text() == _PHONE
    qtbot.keyClick(field.line, Qt.Key.Key_Escape)
    assert field.line.text() == _MASK


def test_copying_takes_the_value_and_marks_it_as_secret(qtbot: QtBot) -> None:
    field = _masked(qtbot)
    with qtbot.waitSignal(field.copied):
        field.copy_button.click()
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == _PHONE
    assert data.data("x-kde-passwordManagerHint").data() == b"secret"


def test_ctrl_c_in_a_sealed_field_copies_the_value_not_the_mask(qtbot: QtBot) -> None:
    field = _masked(qtbot)
    field.line.setFocus()
    QTest.keyClick(field.line, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == _PHONE


def test_the_secret_leaves_the_clipboard_after_its_time(qtbot: QtBot) -> None:
    keeper = secret_clipboard()
    keeper._timer.setInterval(1)
    keeper.copy(_PHONE)
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text() == "")
    keeper._timer.setInterval(CLEARED_AFTER_MS)


def test_clearing_leaves_what_was_copied_since(qtbot: QtBot) -> None:
    secret_clipboard().copy(_PHONE)
    QGuiApplication.clipboard().setText("something else")
    secret_clipboard().clear()
    assert QGuiApplication.clipboard().text() == "something else"


def test_a_passphrase_can_be_checked_while_typing(qtbot: QtBot) -> None:
    edit = _shown(qtbot, PassphraseEdit())
    qtbot.keyClicks(edit.line, "green kettle")
    assert edit.line.displayText() != edit.text()
    edit._eye.click()
    assert edit.line.displayText() == "green kettle"
    edit.clear()
    assert edit.line.echoMode() is QLineEdit.EchoMode.Password


def test_caps_lock_is_told_without_moving_anything(qtbot: QtBot) -> None:
    edit = _shown(qtbot, PassphraseEdit())
    height = edit.sizeHint().height()
    QTest.keyClick(edit.line, "A")
    assert edit._hint.text() == "Caps Lock is on"
    QTest.keyClick(edit.line, "a")
    assert edit._hint.text().strip() == ""
    other_script = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, "ж")
    QApplication.sendEvent(edit.line, other_script)
    assert edit._hint.text().startswith("The keyboard types")
    edit.set_error("That is not the passphrase.")
    assert edit.sizeHint().height() == height


def test_strength_is_told_in_a_word(qtbot: QtBot) -> None:
    bar = _shown(qtbot, StrengthBar())
    bar.show_strength(9, "Strong")
    assert bar.accessibleName() == "Strong"
    assert bar._segments.strength == 4


def test_the_wheel_changes_no_value(qtbot: QtBot) -> None:
    page = QWidget()
    column = QVBoxLayout(page)
    spin, combo = QSpinBox(), QComboBox()
    combo.addItems(["Visit", "Call", "Note"])
    column.addWidget(spin)
    column.addWidget(combo)
    guard_wheel(page)
    _shown(qtbot, page)
    for field in (spin, combo):
        field.setFocus()
        QCoreApplication.sendEvent(field, _turn())
    assert (spin.value(), combo.currentText()) == (0, "Visit")


def _turn() -> QWheelEvent:
    return QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, 120),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
