"""One purchase: day, product, amount."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QDialog, QWidget

from desktop_crm.domain.clock import today
from desktop_crm.domain.errors import BadInput
from desktop_crm.domain.money import format_money, parse_money
from desktop_crm.gui.editors.saved_form import SavedForm
from desktop_crm.gui.form_keys import Ways
from desktop_crm.gui.forms.purchase_editor_form import Ui_PurchaseEditor
from desktop_crm.gui.theme import theme
from desktop_crm.gui.translations import date_edit_format
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.gui.widgets.wheel_guard import guard_wheel
from desktop_crm.gui.wording import say_refusal
from desktop_crm.operations.edits import PurchaseEdit
from desktop_crm.queries.purchases import PurchaseRow


class PurchaseEditor(QDialog):
    """`filled` carries a PurchaseEdit; the form stays open until it is told that the purchase is kept."""

    filled = Signal(object)

    def __init__(self, row: PurchaseRow | None, currency: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._currency = currency
        self.form = Ui_PurchaseEditor()
        self.form.setupUi(self)
        scale_layouts(self)
        guard_wheel(self)
        self.form.date_edit.setDisplayFormat(date_edit_format())
        self._show(row)
        self.form.save_button.clicked.connect(self._fill)
        self.form.cancel_button.clicked.connect(self.reject)
        SavedForm(self, self.form.save_button, Ways(close=self._fill))
        self.form.product_edit.setFocus()
        self.setMinimumWidth(theme().px(360))

    def set_error(self, message: str) -> None:
        """Say why the purchase was not kept."""
        self.form.error_label.setText(message)

    def _show(self, row: PurchaseRow | None) -> None:
        day = date.fromisoformat(row.bought_on) if row else today()
        self.form.date_edit.setDate(QDate(day.year, day.month, day.day))
        if row is not None:
            self.form.product_edit.setText(row.product)
            self.form.amount_edit.setText(format_money(row.money))

    def _fill(self) -> None:
        try:
            money = parse_money(self.form.amount_edit.text(), self._currency)
        except BadInput as refused:
            self.set_error(say_refusal(refused))
            self.form.amount_edit.setFocus()
            return
        day = self.form.date_edit.date()
        iso = date(day.year(), day.month(), day.day()).isoformat()
        product = self.form.product_edit.text()
        self.filled.emit(PurchaseEdit(bought_on=iso, product=product, money=money))
