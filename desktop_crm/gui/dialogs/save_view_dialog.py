"""Naming a view, and changing what it finds."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from desktop_crm.domain.deal_filters import parse_deals
from desktop_crm.domain.document_filters import parse_documents
from desktop_crm.domain.errors import BadQuery
from desktop_crm.domain.filters import parse
from desktop_crm.domain.follow_up_filters import parse_follow_ups
from desktop_crm.gui.editors.saved_form import SavedForm
from desktop_crm.gui.form_keys import Ways
from desktop_crm.gui.forms.save_view_dialog_form import Ui_SaveViewDialog
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.gui.wording import say_refusal
from desktop_crm.queries.desk import Listed, ViewRow

PARSERS: dict[Listed, Callable[[str], object]] = {
    Listed.CUSTOMERS: parse,
    Listed.DEALS: parse_deals,
    Listed.DOCUMENTS: parse_documents,
    Listed.FOLLOW_UPS: parse_follow_ups,
}
"""What reads the search text of each list; raise BadQuery."""


class SaveViewDialog(QDialog):
    """`view_named` carries the view with its name and search text; only a text that can be understood is taken."""

    view_named = Signal(object)

    def __init__(self, view: ViewRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self.form = Ui_SaveViewDialog()
        self.form.setupUi(self)
        scale_layouts(self)
        self.setMinimumWidth(theme().px(360))
        self.form.name_edit.setText(view.name)
        self.form.query_edit.setText(view.query)
        self.form.problem_label.hide()
        self.form.name_edit.textChanged.connect(self._judge)
        self.form.query_edit.textChanged.connect(self._judge)
        self.form.button_box.accepted.connect(self.accept)
        self.form.button_box.rejected.connect(self.reject)
        save = self.form.button_box.button(QDialogButtonBox.StandardButton.Save)
        SavedForm(self, save, Ways(close=self.accept))
        self._judge()

    def accept(self) -> None:
        name, query = self.form.name_edit.text().strip(), self.form.query_edit.text().strip()
        self.view_named.emit(replace(self._view, name=name, query=query))
        super().accept()

    def _judge(self) -> None:
        problem = ""
        try:
            PARSERS[self._view.lists](self.form.query_edit.text())
        except BadQuery as error:
            problem = say_refusal(error)
        self.form.problem_label.setText(problem)
        self.form.problem_label.setVisible(bool(problem))
        save = self.form.button_box.button(QDialogButtonBox.StandardButton.Save)
        save.setEnabled(bool(self.form.name_edit.text().strip()) and not problem)
