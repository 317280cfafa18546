"""The contacts that a figure counts, each a step from its customer's record."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractItemView, QDialog, QWidget

from desktop_crm.domain.clock import local
from desktop_crm.gui.forms.contacts_behind_dialog_form import Ui_ContactsBehindDialog
from desktop_crm.gui.lists.plain_table import PlainTableModel, TextColumn, dress_table
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.enter_key import press_on_enter
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.queries.effectiveness import EffectiveContact


class ContactsBehindDialog(QDialog):
    """Enter opens the record of the chosen contact: `customer_requested` carries its id."""

    customer_requested = Signal(object)

    def __init__(self, heading: str, found: Sequence[EffectiveContact], parent: QWidget) -> None:
        super().__init__(parent)
        self.form = form = Ui_ContactsBehindDialog()
        form.setupUi(self)
        scale_layouts(self)
        press_on_enter(self)
        form.heading_label.setText(heading)
        self.model: PlainTableModel[EffectiveContact] = PlainTableModel(self)
        columns: list[TextColumn[EffectiveContact]] = [
            TextColumn(heading=self.tr("When"), text=_when),
            TextColumn(heading=self.tr("Customer"), text=lambda row: row.name),
        ]
        self.model.show_rows(columns, found)
        form.table.setModel(self.model)
        dress_table(form.table)
        form.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        form.table.setColumnWidth(0, theme().px(150))
        form.table.activated.connect(self._open)
        form.open_button.clicked.connect(self._open)
        form.close_button.clicked.connect(self.reject)
        form.open_button.setEnabled(bool(found))
        if found:
            form.table.selectRow(0)
        form.table.setFocus()
        self.resize(theme().px(460), theme().px(440))

    def _open(self) -> None:
        row = self.form.table.currentIndex().row()
        if row >= 0:
            self.customer_requested.emit(self.model.row_at(row).customer_id)
            self.accept()


def _when(row: EffectiveContact) -> str:
    return f"{local(row.at):%Y-%m-%d %H:%M}"
