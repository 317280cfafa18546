"""How to keep contact with a customer: settled in a dialog, told in the head of the record."""

from PySide6.QtWidgets import QCheckBox, QDialogButtonBox, QLabel, QSpinBox
from pytestqt.qtbot import QtBot

from desktop_crm.domain.changes import Op
from desktop_crm.domain.interactions import InteractionKind, Outcome
from desktop_crm.gui.dialogs.contact_terms_dialog import ContactTermsDialog
from desktop_crm.gui.panels.record_panel import RecordPanel
from desktop_crm.gui.widgets.labels import Badge
from desktop_crm.gui.workspace import Workspace
from desktop_crm.operations.edits import InteractionEdit
from desktop_crm.operations.interactions import log_interaction
from desktop_crm.queries.contact_habits import contact_terms
from tests.builders import add_person


def test_do_not_contact_is_a_badge_and_what_answers_taught_a_line(qtbot: QtBot, workspace: Workspace) -> None:
    customer = add_person(workspace.store, "王晓明")
    for day in range(1, 4):
        at = 1_795_000_000_000 - day * 86_400_000
        edit = InteractionEdit(kind=InteractionKind.CALL, at=at, outcome=Outcome.REACHED)
        workspace.store.write(Op.LOG_INTERACTION, log_interaction, customer, edit)
    panel = RecordPanel(workspace)
    qtbot.addWidget(panel)
    panel.show()
    panel.show_customer(customer)
    assert "(3 of 3)" in panel.findChild(QLabel, "habits_label").text()

    panel.settle_contact()
    dialog = panel.findChild(ContactTermsDialog)
    days = dialog.findChild(QSpinBox, "days_box")
    qtbot.keyClicks(days, "14")
    assert days.value() == 14, "typed at once, without clearing what stands there"
    dialog.findChild(QCheckBox, "refuse_check").setChecked(True)
    with qtbot.waitSignal(dialog.accepted):
        dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Save).click()
    terms = workspace.now(contact_terms, customer)
    assert (terms.days, terms.do_not_contact) == (14, True)
    assert "Do not contact" in [badge.text() for badge in panel.findChildren(Badge)]
