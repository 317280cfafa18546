"""A question before one contact too many, and before one with somebody who wants none."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop_crm.domain.interactions import Direction, InteractionKind
from desktop_crm.gui.passing import open_once
from desktop_crm.gui.privacy import privacy
from desktop_crm.gui.workspace import Workspace
from desktop_crm.operations.edits import InteractionEdit
from desktop_crm.queries.contact_habits import ContactHabits, contact_habits


def unless_too_much(
    parent: QWidget, workspace: Workspace, customer_id: int, edit: InteractionEdit, then: Callable[[], None]
) -> None:
    """Call `then` at once, or where a contact from us may be unwelcome only after the user said yes."""
    if edit.kind is InteractionKind.NOTE or edit.direction == Direction.INCOMING:
        then()
        return
    habits = workspace.now(contact_habits, customer_id)
    if habits.asks_before_next:
        _ask(parent, habits, then)
    else:
        then()


def _ask(parent: QWidget, habits: ContactHabits, then: Callable[[], None]) -> None:
    question = QMessageBox(parent)
    question.setWindowTitle("Desktop CRM")
    question.setIcon(QMessageBox.Icon.Question)
    question.setText(say_too_much(habits))
    if habits.terms.do_not_contact and not privacy().on:
        question.setInformativeText(habits.terms.reason)
    yes = question.addButton(
        QCoreApplication.translate("ContactGuard", "Log it anyway"), QMessageBox.ButtonRole.AcceptRole
    )
    question.setDefaultButton(question.addButton(QMessageBox.StandardButton.Cancel))
    question.buttonClicked.connect(lambda button: then() if button is yes else None)
    open_once(question)


def say_too_much(habits: ContactHabits) -> str:
    """Return why one more contact from us may be unwelcome."""
    if habits.terms.do_not_contact:
        return QCoreApplication.translate("ContactGuard", "This customer wants no contact.")
    words = QCoreApplication.translate(
        "ContactGuard", "{count} contacts in the last seven days; usually {most} are enough. Log one more?"
    )
    if habits.learnt and not habits.terms.most_a_week:
        words = QCoreApplication.translate(
            "ContactGuard",
            "{count} contacts in the last seven days; by the answers so far {most} are welcome. Log one more?",
        )
    return words.replace("{count}", str(habits.this_week)).replace("{most}", str(habits.most_a_week))
