"""Why somebody is not among the suggestions of a day, answered in sentences with the weights that decide."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from desktop_crm.domain.changes import Changes
from desktop_crm.gui.forms.why_not_dialog_form import Ui_WhyNotDialog
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.gui.wording import spoken
from desktop_crm.gui.workspace import Workspace
from desktop_crm.queries.why_not import WhyNot, why_not
from desktop_crm.wording.why_not import say_why_not


class WhyNotDialog(QDialog):
    """Asks for a customer and answers; another weight changes the answer at once.

    `customer_requested` carries the id of whom to show, `settings_requested` asks for the weights.
    """

    customer_requested = Signal(object)
    settings_requested = Signal()

    def __init__(self, workspace: Workspace, on: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._on = workspace, on
        self.form = form = Ui_WhyNotDialog()
        form.setupUi(self)
        scale_layouts(self)
        form.customer_picker.attach(workspace)
        form.show_button.setEnabled(False)
        for button in (form.settings_button, form.show_button):
            button.setAutoDefault(False)
        form.customer_picker.picked.connect(self._ask)
        form.settings_button.clicked.connect(self.settings_requested)
        form.show_button.clicked.connect(self._show_customer)
        form.button_box.rejected.connect(self.reject)
        workspace.changed.connect(self._on_changed)
        self.resize(theme().px(560), theme().px(420))
        form.customer_picker.setFocus()

    def _ask(self, customer_id: int | None) -> None:
        form = self.form
        form.show_button.setEnabled(customer_id is not None)
        if customer_id is None:
            form.answer_label.clear()
            form.detail_label.clear()
            return
        self._workspace.ask(why_not, self._on, customer_id, then=self._answer, instead_of="why not")

    def _answer(self, found: WhyNot) -> None:
        if found.customer_id == self.form.customer_picker.customer_id:
            first, *others = say_why_not(found, self._on, spoken())
            self.form.answer_label.setText(first)
            self.form.detail_label.setText("\n".join(others))

    def _show_customer(self) -> None:
        self.customer_requested.emit(self.form.customer_picker.customer_id)
        self.accept()

    def _on_changed(self, _changes: Changes) -> None:
        self._ask(self.form.customer_picker.customer_id)
