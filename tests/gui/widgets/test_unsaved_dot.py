"""A dot says what is typed and not saved yet, to the eye and to who hears the screen, and goes once it is."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop_crm.gui import theme
from desktop_crm.gui.dialogs.product_dialog import ProductDialog
from desktop_crm.gui.dialogs.seller_dialog import SellerDialog
from desktop_crm.gui.editors.note_editor import NoteEditor
from desktop_crm.gui.editors.saved_form import SavedForm
from desktop_crm.gui.form_keys import Ways
from desktop_crm.gui.panels.composer import Composer
from desktop_crm.gui.widgets.inline_edit import InlineEdit
from desktop_crm.gui.widgets.unsaved_dot import UnsavedDot
from desktop_crm.gui.workspace import Workspace
from desktop_crm.queries.products import all_products

CONTROL = Qt.KeyboardModifier.ControlModifier


def dot_of(widget: QWidget) -> UnsavedDot:
    (dot,) = widget.findChildren(UnsavedDot)
    return dot


def show(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.addWidget(widget.parentWidget() or widget)
    widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)


@pytest.mark.parametrize(
    ("field", "change", "back"),
    [
        (QLineEdit, lambda one: one.setText("a"), lambda one: one.clear()),
        (QPlainTextEdit, lambda one: one.setPlainText("a"), lambda one: one.clear()),
        (QSpinBox, lambda one: one.setValue(3), lambda one: one.setValue(0)),
        (QCheckBox, lambda one: one.setChecked(True), lambda one: one.setChecked(False)),
    ],
)
def test_any_field_that_differs_shows_the_dot_and_one_put_back_does_not(
    qtbot: QtBot, field: type[QWidget], change: object, back: object
) -> None:
    form, button, one = QDialog(), QPushButton("Save"), field()
    column = QVBoxLayout(form)
    column.addWidget(one)
    column.addWidget(button)
    dot = SavedForm(form, button, Ways(close=form.accept))
    show(qtbot, form)
    assert not dot.isVisible()
    change(one)  # type: ignore[operator]  # a function of the table above
    assert dot.isVisible()
    assert dot.accessibleName() == button.accessibleDescription() == "not saved yet"
    assert button.toolTip() == "Ctrl+Enter · Ctrl+S\nnot saved yet"
    back(one)  # type: ignore[operator]  # likewise
    assert not dot.isVisible()
    assert button.accessibleDescription() == ""


def test_a_choice_of_a_list_that_is_said_in_another_language_is_no_change(qtbot: QtBot) -> None:
    form, button, box = QDialog(), QPushButton("Save"), QComboBox()
    qtbot.addWidget(form)
    box.addItems(["open", "won"])
    column = QVBoxLayout(form)
    column.addWidget(box)
    column.addWidget(button)
    dot = SavedForm(form, button, Ways(close=form.accept))
    box.setItemText(0, "进行中")
    assert not dot.unsaved
    box.setCurrentIndex(1)
    assert dot.unsaved


def test_the_dot_stays_on_its_button_when_that_moves_or_grows(qtbot: QtBot, window_look: QWidget) -> None:
    form, button, line = QDialog(), QPushButton("Save"), QLineEdit()
    column = QVBoxLayout(form)
    column.addWidget(line)
    column.addWidget(button)
    dot = SavedForm(form, button, Ways(close=form.accept))
    show(qtbot, form)
    line.setText("a")
    theme.apply(window_look, theme.Scheme.DARK, 2.0)  # type: ignore[arg-type]  # the application
    form.resize(700, 400)
    qtbot.waitUntil(lambda: button.width() > 600)
    assert button.geometry().contains(dot.geometry())


def test_a_product_saved_by_ctrl_s_stays_open_without_the_dot_and_is_then_changed_not_doubled(
    qtbot: QtBot, workspace: Workspace
) -> None:
    over = QWidget()
    dialog = ProductDialog(workspace, None, (), over)
    show(qtbot, dialog)
    dot = dot_of(dialog)
    qtbot.keyClicks(dialog.form.name_edit, "Glaze")
    assert dot.isVisible()
    for price in ("12", "13"):
        dialog.form.price_edit.setText(price)
        with qtbot.waitSignal(dialog.saved):
            qtbot.keyClick(dialog.form.name_edit, Qt.Key.Key_S, CONTROL)
        assert dialog.isVisible()
        assert not dot.isVisible()
    (product,) = workspace.now(all_products)
    assert product.price is not None
    assert product.price.amount_minor == 13_00
    with qtbot.waitSignal(dialog.saved):
        qtbot.keyClick(dialog.form.name_edit, Qt.Key.Key_Return, CONTROL | Qt.KeyboardModifier.AltModifier)
    assert (dialog.isVisible(), dialog.form.name_edit.text(), dot.isVisible()) == (True, "", False)
    dialog.form.name_edit.setText("Slip")
    with qtbot.waitSignal(dialog.saved):
        qtbot.keyClick(dialog.form.name_edit, Qt.Key.Key_Return, CONTROL)
    assert not dialog.isVisible()
    assert [one.name for one in workspace.now(all_products)] == ["Glaze", "Slip"]


def test_what_is_refused_keeps_the_dot(qtbot: QtBot, workspace: Workspace) -> None:
    over = QWidget()
    dialog = ProductDialog(workspace, None, (), over)
    show(qtbot, dialog)
    dialog.form.price_edit.setText("lots")
    qtbot.keyClick(dialog.form.price_edit, Qt.Key.Key_S, CONTROL)
    assert dot_of(dialog).isVisible()


def test_the_sellers_details_stay_open_after_ctrl_s(qtbot: QtBot, workspace: Workspace) -> None:
    over = QWidget()
    dialog = SellerDialog(workspace, over)
    show(qtbot, dialog)
    dialog.form.name_edit.setText("青瓷工坊")
    qtbot.keyClick(dialog.form.name_edit, Qt.Key.Key_S, CONTROL)
    qtbot.waitUntil(lambda: not dot_of(dialog).isVisible())
    assert dialog.isVisible()


def test_a_half_written_contact_shows_the_dot_until_it_is_cleared(qtbot: QtBot) -> None:
    composer = Composer()
    show(qtbot, composer)
    composer.form.text_edit.setPlainText("Wants a sample")
    assert dot_of(composer).isVisible()
    composer.clear()
    assert not dot_of(composer).isVisible()


def test_a_note_that_differs_from_what_is_kept_shows_it(qtbot: QtBot) -> None:
    note = NoteEditor()
    show(qtbot, note)
    note.show_note("Likes tea")
    assert not dot_of(note).isVisible()
    note.text.setPlainText("Likes green tea")
    assert dot_of(note).isVisible()
    note.show_note("Likes green tea")
    assert not dot_of(note).isVisible()


def test_a_field_of_the_record_shows_it_only_while_something_else_is_typed(qtbot: QtBot) -> None:
    field = InlineEdit("Name")
    show(qtbot, field)
    field.set_value("Anna")
    field.start_editing()
    assert field.findChildren(UnsavedDot) == []
    qtbot.keyClicks(field.line, "Berta")
    assert dot_of(field).isVisible()
    qtbot.keyClick(field.line, Qt.Key.Key_Escape)
    assert not dot_of(field).isVisible()
