"""How to keep contact with a customer: how often, by which channel, at most how often, or not at all."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from desktop_crm.domain.changes import Op
from desktop_crm.domain.interactions import InteractionKind
from desktop_crm.gui.code_words import name_of
from desktop_crm.gui.editors.saved_form import SavedForm
from desktop_crm.gui.form_keys import Ways
from desktop_crm.gui.forms.contact_terms_dialog_form import Ui_ContactTermsDialog
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.choices import choose
from desktop_crm.gui.widgets.labels import show_words
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.gui.widgets.wheel_guard import guard_wheel
from desktop_crm.gui.wording import spoken
from desktop_crm.gui.workspace import Workspace
from desktop_crm.operations.contact_terms import settle_contact
from desktop_crm.queries.contact_habits import ContactTerms, contact_habits
from desktop_crm.wording.reasons import say_habits


class ContactTermsDialog(QDialog):
    """Shows what is settled with a customer and what their answers taught; keeps what was changed."""

    def __init__(
        self, workspace: Workspace, customer_id: int, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace, self._customer_id = workspace, customer_id
        self.form = form = Ui_ContactTermsDialog()
        form.setupUi(self)
        form.whom_label.setText(self.tr("How to keep contact with {name}").replace("{name}", name))
        form.error_label.hide()
        form.channel_box.addItem(self.tr("Any"), "")
        for kind in InteractionKind:
            if kind is not InteractionKind.NOTE:
                form.channel_box.addItem(name_of(kind), kind.value)
        habits = workspace.now(contact_habits, customer_id)
        learnt = say_habits(habits, spoken())
        form.habits_label.setText(learnt)
        form.habits_label.setVisible(bool(learnt))
        if habits.learnt:
            by_answers = self.tr("by the answers ({most})").replace("{most}", str(habits.learnt))
            form.week_box.setSpecialValueText(by_answers)
        self._show(habits.terms)
        form.refuse_check.toggled.connect(form.reason_edit.setVisible)
        form.button_box.accepted.connect(self._keep)
        form.button_box.rejected.connect(self.reject)
        scale_layouts(self)
        guard_wheel(self)
        save = form.button_box.button(QDialogButtonBox.StandardButton.Save)
        SavedForm(self, save, Ways(close=self._keep))
        self.setMinimumWidth(theme().px(420))

    def _show(self, terms: ContactTerms) -> None:
        form = self.form
        form.days_box.setValue(terms.days or 0)
        # A number that is typed takes the place of “no cycle” and is not added to it.
        form.days_box.selectAll()
        form.week_box.setValue(terms.most_a_week or 0)
        choose(form.channel_box, terms.channel or "")
        form.refuse_check.setChecked(terms.do_not_contact)
        form.reason_edit.setText(terms.reason)
        form.reason_edit.setVisible(terms.do_not_contact)

    def _keep(self) -> None:
        form = self.form
        channel = form.channel_box.currentData()
        refuses = form.refuse_check.isChecked()
        terms = ContactTerms(
            days=form.days_box.value() or None,
            channel=InteractionKind(channel) if channel else None,
            most_a_week=form.week_box.value() or None,
            do_not_contact=refuses,
            reason=form.reason_edit.text() if refuses else "",
        )
        self._workspace.do(
            Op.CONTACT_TERMS,
            settle_contact,
            self._customer_id,
            terms,
            then=self._close,
            otherwise=self._refuse,
        )

    def _close(self, _value: object) -> None:
        self.accept()

    def _refuse(self, error: Exception) -> None:
        self._workspace.refuse(error, partial(show_words, self.form.error_label))
