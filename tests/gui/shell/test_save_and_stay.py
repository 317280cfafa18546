"""Ctrl+S keeps what a form holds and lets it be gone on with: the next time the same record is changed, not doubled."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import today
from desktop_crm.domain.prices import Totals
from desktop_crm.domain.sales_documents import DocumentKind
from desktop_crm.gui.dialogs.deal_dialog import DealDialog, NewDeal
from desktop_crm.gui.dialogs.document_dialog import DocumentDialog
from desktop_crm.gui.dialogs.goal_dialog import GoalDialog, NewGoal
from desktop_crm.gui.dialogs.payment_dialog import NewPayment, PaymentDialog
from desktop_crm.gui.panels.record_panel import RecordPanel
from desktop_crm.gui.widgets.inline_edit import InlineEdit
from desktop_crm.gui.widgets.unsaved_dot import UnsavedDot
from desktop_crm.gui.workspace import Workspace
from desktop_crm.operations.documents import DocumentEdit, create_document
from desktop_crm.queries.deal_list import list_deals
from desktop_crm.queries.details import customer_details
from desktop_crm.queries.documents import document_details
from desktop_crm.queries.goals import month_goal
from tests.builders import add_person, payments_of

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def over(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def front(qtbot: QtBot, widget: QWidget) -> None:
    widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)


def is_unsaved(dialog: QDialog, name: str = "save_button") -> bool:
    dots = dialog.findChildren(UnsavedDot)
    return any(dot.unsaved for dot in dots if dot._anchor.objectName() == name)


def test_a_deal_kept_by_ctrl_s_is_then_the_one_that_is_changed(
    qtbot: QtBot, workspace: Workspace, over: QWidget
) -> None:
    dialog = DealDialog(workspace, NewDeal(), over)
    front(qtbot, dialog)
    for title in ("Kiln", "Kiln and shelves"):
        dialog.form.title_edit.setText(title)
        assert is_unsaved(dialog)
        with qtbot.waitSignal(dialog.saved):
            qtbot.keyClick(dialog.form.title_edit, Qt.Key.Key_S, CONTROL)
        assert (dialog.isVisible(), is_unsaved(dialog)) == (True, False)
        assert dialog.form.delete_button.isVisible()
    assert [deal.title for deal in workspace.now(list_deals)] == ["Kiln and shelves"]


def test_another_deal_is_begun_in_the_same_stage_with_nothing_else_of_the_first(
    qtbot: QtBot, workspace: Workspace, over: QWidget
) -> None:
    dialog = DealDialog(workspace, NewDeal(), over)
    front(qtbot, dialog)
    dialog.form.title_edit.setText("Kiln")
    dialog.form.amount_edit.setText("120")
    with qtbot.waitSignal(dialog.saved):
        qtbot.keyClick(dialog.form.title_edit, Qt.Key.Key_Return, CONTROL | ALT)
    texts = (dialog.form.title_edit.text(), dialog.form.amount_edit.text())
    assert (*texts, is_unsaved(dialog)) == ("", "", False)
    dialog.form.title_edit.setText("Glaze")
    with qtbot.waitSignal(dialog.saved):
        qtbot.keyClick(dialog.form.title_edit, Qt.Key.Key_Return, CONTROL)
    assert not dialog.isVisible()
    assert sorted(deal.title for deal in workspace.now(list_deals)) == ["Glaze", "Kiln"]


def test_a_payment_kept_by_ctrl_s_is_then_the_one_that_is_changed(
    qtbot: QtBot, workspace: Workspace, over: QWidget
) -> None:
    customer = add_person(workspace.store, "Rossi Ceramics")
    edit = DocumentEdit(totals=Totals(net=1_200_00, tax=0), currency="CNY")
    invoice = workspace.store.write(
        Op.EDIT_DOCUMENT, create_document, customer, DocumentKind.INVOICE, edit
    ).value
    dialog = PaymentDialog(workspace, NewPayment(document_id=invoice), over)
    front(qtbot, dialog)
    for amount in ("200", "300"):
        dialog.form.amount_edit.setText(amount)
        with qtbot.waitSignal(dialog.saved):
            qtbot.keyClick(dialog.form.amount_edit, Qt.Key.Key_S, CONTROL)
        assert (dialog.isVisible(), is_unsaved(dialog)) == (True, False)
    assert [one.money.amount_minor for one in workspace.now(payments_of, customer)] == [300_00]


def test_a_goal_kept_by_ctrl_s_is_then_the_one_that_is_changed(
    qtbot: QtBot, workspace: Workspace, over: QWidget
) -> None:
    dialog = GoalDialog(workspace, NewGoal(), over)
    front(qtbot, dialog)
    for target in ("1000", "2000"):
        dialog.form.target_edit.setText(target)
        with qtbot.waitSignal(workspace.changed):
            qtbot.keyClick(dialog.form.target_edit, Qt.Key.Key_S, CONTROL)
        assert (dialog.isVisible(), is_unsaved(dialog)) == (True, False)
    goal = workspace.now(month_goal, today(), NewGoal().metric)
    assert goal is not None
    assert goal.pace.target == 2000_00


def test_a_document_kept_by_ctrl_s_stays_in_front(qtbot: QtBot, workspace: Workspace, over: QWidget) -> None:
    customer = add_person(workspace.store, "Rossi Ceramics")
    edit = DocumentEdit(totals=Totals(net=1_200_00, tax=0), currency="CNY")
    order = workspace.store.write(Op.EDIT_DOCUMENT, create_document, customer, DocumentKind.ORDER, edit).value
    dialog = DocumentDialog(workspace, order, over)
    front(qtbot, dialog)
    assert not is_unsaved(dialog)
    dialog.form.editor.form.note_edit.setPlainText("Before noon")
    assert is_unsaved(dialog)
    with qtbot.waitSignal(dialog.saved):
        qtbot.keyClick(dialog.form.editor.form.note_edit, Qt.Key.Key_S, CONTROL)
    assert (dialog.isVisible(), is_unsaved(dialog)) == (True, False)
    assert workspace.now(document_details, order).note == "Before noon"


def test_in_the_record_ctrl_s_keeps_the_field_or_note_that_is_typed_in(
    qtbot: QtBot, workspace: Workspace
) -> None:
    person = add_person(workspace.store, "Anna Berg", phone="13800138000")
    panel = RecordPanel(workspace)
    qtbot.addWidget(panel)
    panel.resize(800, 900)
    front(qtbot, panel)
    panel.show_customer(person)
    note = panel.form.profile_page.form.note_editor
    note.text.setFocus()
    note.text.setPlainText("Likes tea")
    with qtbot.waitSignal(workspace.changed):
        qtbot.keyClick(note.text, Qt.Key.Key_S, CONTROL)
    assert note.text.hasFocus()
    field = next(one for one in panel.findChildren(InlineEdit) if one.value() == "Anna Berg")
    field.start_editing()
    field.line.setText("Anna Bergh")
    with qtbot.waitSignal(workspace.changed):
        qtbot.keyClick(field.line, Qt.Key.Key_S, CONTROL)
    details = workspace.now(customer_details, person)
    assert (details.note, details.row.name) == ("Likes tea", "Anna Bergh")
    assert field.line.hasFocus()
