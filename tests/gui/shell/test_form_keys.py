"""Every form is saved by the same keys: named at its button and in the sheet, and the user's own where changed."""

import re
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_crm.gui import form_keys as form_keys_module
from desktop_crm.gui import translations
from desktop_crm.gui.dialogs.new_customer_dialog import NewCustomerDialog
from desktop_crm.gui.dialogs.shortcut_sheet import ShortcutSheet
from desktop_crm.gui.editors.saved_form import SavedForm
from desktop_crm.gui.form_keys import FormKey, Ways, bind_form_keys, form_keys
from desktop_crm.gui.main_window import MainWindow
from desktop_crm.gui.pages.customers_page import CustomersPage
from desktop_crm.queries.listing import search
from tests.builders import add_person

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture(autouse=True)
def usual_keys() -> Iterator[None]:
    yield
    form_keys().follow({})


class Form(QDialog):
    """A form that tells how it was saved."""

    def __init__(self, *, stays: bool) -> None:
        super().__init__()
        self.saved: list[str] = []
        self.edit, self.button = QLineEdit(), QPushButton("Save")
        column = QVBoxLayout(self)
        column.addWidget(self.edit)
        column.addWidget(self.button)
        self.form = SavedForm(
            self,
            self.button,
            Ways(
                close=lambda: self.saved.append("close"),
                stay=(lambda: self.saved.append("stay")) if stays else None,
                new=(lambda: self.saved.append("new")) if stays else None,
            ),
        )


@pytest.fixture
def shown(qtbot: QtBot) -> type[Form]:
    def show(*, stays: bool) -> Form:
        made = Form(stays=stays)
        qtbot.addWidget(made)
        made.show()
        made.activateWindow()
        made.edit.setFocus()
        qtbot.waitUntil(made.isActiveWindow)
        return made

    return show  # type: ignore[return-value]  # called as the class is


def press_all(qtbot: QtBot, form: Form) -> None:
    qtbot.keyClick(form.edit, Qt.Key.Key_S, CONTROL)
    qtbot.keyClick(form.edit, Qt.Key.Key_Return, CONTROL)
    qtbot.keyClick(form.edit, Qt.Key.Key_Enter, CONTROL | Qt.KeyboardModifier.KeypadModifier)
    qtbot.keyClick(form.edit, Qt.Key.Key_Return, CONTROL | ALT)


def test_a_form_is_saved_in_three_ways(qtbot: QtBot, shown: type[Form]) -> None:
    form = shown(stays=True)
    press_all(qtbot, form)
    assert form.saved == ["stay", "close", "close", "new"]


def test_a_form_that_cannot_stay_is_saved_by_ctrl_s_all_the_same(qtbot: QtBot, shown: type[Form]) -> None:
    form = shown(stays=False)
    press_all(qtbot, form)
    assert form.saved == ["close", "close", "close"]


def test_what_the_button_may_not_do_the_keys_do_not_either(qtbot: QtBot, shown: type[Form]) -> None:
    form = shown(stays=True)
    form.button.setEnabled(False)
    press_all(qtbot, form)
    assert form.saved == []


def test_of_a_form_within_another_the_inner_one_is_saved(qtbot: QtBot) -> None:
    outer, saved = QWidget(), list[str]()
    qtbot.addWidget(outer)
    inner = QWidget(outer)
    edit = QLineEdit(inner)
    for form, name in ((outer, "outer"), (inner, "inner")):
        bind_form_keys(form, form, Ways(close=partial(saved.append, name)))
    outer.show()
    outer.activateWindow()
    edit.setFocus()
    qtbot.waitUntil(outer.isActiveWindow)
    for _ in range(3):
        qtbot.keyClick(edit, Qt.Key.Key_Return, CONTROL)
    assert saved == ["inner"] * 3


def test_the_button_names_the_keys_in_the_language_in_force(
    qtbot: QtBot, shown: type[Form], window_look: QApplication
) -> None:
    form = shown(stays=True)
    assert form.button.toolTip().splitlines() == [
        "Save and close  Ctrl+Enter",
        "Save and stay  Ctrl+S",
        "Save and begin another  Ctrl+Alt+Enter",
    ]
    translations.switch(window_look, "zh_CN")
    qtbot.waitUntil(lambda: "保存并继续编辑  Ctrl+S" in form.button.toolTip())
    assert form.form.accessibleName() == "尚未保存"


def test_other_keys_given_in_the_sheet_save_forms_that_are_open_already(
    qtbot: QtBot, shown: type[Form], open_window: MainWindow
) -> None:
    form = shown(stays=True)
    sheet = ShortcutSheet(open_window.commands)
    qtbot.addWidget(sheet)
    sheet.give(FormKey.STAY, "Ctrl+K")
    assert "Search everything" in sheet.form.hint_label.text()
    sheet.give(FormKey.STAY, "F8")
    assert "F8" in form.button.toolTip()
    form.activateWindow()
    qtbot.waitUntil(form.isActiveWindow)
    qtbot.keyClick(form.edit, Qt.Key.Key_S, CONTROL)
    qtbot.keyClick(form.edit, Qt.Key.Key_F8)
    assert form.saved == ["stay"]
    sheet.give("lock", "F8")
    assert "Save and stay" in sheet.form.hint_label.text()
    sheet._reset()
    assert form_keys().say(FormKey.STAY) == "Ctrl+S"


def test_the_sheet_lists_the_keys_of_forms_and_how_to_leave(open_window: MainWindow, qtbot: QtBot) -> None:
    sheet = ShortcutSheet(open_window.commands)
    qtbot.addWidget(sheet)
    tree = sheet.form.command_tree
    (group,) = tree.findItems("Forms", Qt.MatchFlag.MatchExactly)
    lines = [(group.child(row).text(0), group.child(row).text(1)) for row in range(group.childCount())]
    assert lines[1:] == [
        ("Save and stay", "Ctrl+S"),
        ("Save and begin another", "Ctrl+Alt+Enter"),
        ("Leave without saving", "Esc"),
    ]


def test_a_new_customer_is_saved_by_ctrl_s_and_the_next_one_begun_by_ctrl_alt_enter(
    open_window: MainWindow, qtbot: QtBot
) -> None:
    open_window.commands["new_customer"].trigger()
    dialog = open_window.findChild(NewCustomerDialog)
    assert dialog is not None
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    for name, key, modifiers in (
        ("Anna Berg", Qt.Key.Key_Return, CONTROL | ALT),
        ("李明朗", Qt.Key.Key_S, CONTROL),
    ):
        dialog.form.name_edit.setText(name)
        with qtbot.waitSignal(dialog.created):
            qtbot.keyClick(dialog.form.name_edit, key, modifiers)
    assert not dialog.isVisible()
    assert all(open_window.workspace.now(search, name, 5) for name in ("Anna Berg", "李明朗"))


def test_nothing_else_saves_by_keys_of_its_own() -> None:
    # An import goes on by Ctrl+Enter, and what stands out is planned: neither is a form.
    others = {"form_keys.py", "import_page.py", "insight_rows_dialog.py"}
    gui = Path(form_keys_module.__file__).parent
    keys = re.compile(r'"Ctrl\+(?:Return|Enter|S)"|StandardKey\.Save\b')
    written = (path for path in gui.rglob("*.py") if path.parent.name != "forms")
    found = {path.name for path in written if keys.search(path.read_text(encoding="utf-8"))}
    assert found <= others


def test_what_is_written_about_a_contact_is_saved_by_the_keys_though_the_record_beside_it_has_them_too(
    open_window: MainWindow, qtbot: QtBot
) -> None:
    anna = add_person(open_window.workspace.store, "Anna Berg")
    page = open_window.findChild(CustomersPage)
    assert page is not None
    page.show_customer(anna)
    composer = page.timeline_panel.form.composer
    qtbot.waitUntil(composer.isVisible)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_S):
        composer.form.text_edit.setPlainText("Asked for a price")
        composer.form.text_edit.setFocus()
        open_window.activateWindow()
        qtbot.waitUntil(open_window.isActiveWindow)
        with qtbot.waitSignal(composer.submitted):
            qtbot.keyClick(composer.form.text_edit, key, CONTROL)
        qtbot.waitUntil(lambda: not composer.texts())
