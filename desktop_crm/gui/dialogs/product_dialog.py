"""One product of the price list."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal, InvalidOperation
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from desktop_crm.domain.changes import Op
from desktop_crm.domain.errors import BadInput
from desktop_crm.domain.money import format_money, parse_money
from desktop_crm.gui.editors.field_error import FieldError
from desktop_crm.gui.editors.saved_form import SavedForm
from desktop_crm.gui.form_keys import Ways
from desktop_crm.gui.forms.product_dialog_form import Ui_ProductDialog
from desktop_crm.gui.money_words import say_percent
from desktop_crm.gui.permission import permission
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.enter_key import press_on_enter
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.gui.widgets.wheel_guard import guard_wheel
from desktop_crm.gui.wording import say_refusal
from desktop_crm.gui.workspace import Workspace
from desktop_crm.operations.products import ProductEdit, add_product, delete_product, edit_product
from desktop_crm.queries.products import ProductRow
from desktop_crm.queries.settings import home_currency

_BASIS_POINTS = 100


class ProductDialog(QDialog):
    """Changes a product, or puts a new one on the list. `saved` carries its id."""

    saved = Signal(object)

    def __init__(
        self,
        workspace: Workspace,
        product: ProductRow | None,
        listed: Sequence[ProductRow],
        parent: QWidget,
    ) -> None:
        """`listed` are the products whose categories and units are offered."""
        super().__init__(parent)
        self._workspace = workspace
        self._product_id = product.id if product else None
        self._home = workspace.now(home_currency)
        self.form = form = Ui_ProductDialog()
        form.setupUi(self)
        scale_layouts(self)
        press_on_enter(self)
        guard_wheel(self)
        self._error = FieldError(self)
        form.category_box.addItems(sorted({one.category for one in listed if one.category}))
        form.unit_box.addItems(sorted({one.unit for one in listed if one.unit}))
        self._show(product)
        form.save_button.clicked.connect(lambda: self._save(self._close))
        form.cancel_button.clicked.connect(self.reject)
        form.delete_button.clicked.connect(self._delete)
        permission().guard(Op.EDIT_PRODUCT, form.save_button, form.delete_button)
        ways = Ways(
            close=partial(self._save, self._close),
            stay=partial(self._save, self._stay),
            new=partial(self._save, self._begin_another),
        )
        self._saved_form = SavedForm(self, form.save_button, ways)
        self.setMinimumWidth(theme().px(420))
        form.name_edit.setFocus()

    def _show(self, product: ProductRow | None) -> None:
        form = self.form
        # A sum typed without a sign stays in the currency that it stood in.
        self._currency = product.price.currency if product and product.price else self._home
        form.active_check.setChecked(product is None or product.active)
        form.delete_button.setVisible(product is not None)
        form.category_box.setEditText(product.category if product else "")
        form.unit_box.setEditText(product.unit if product else "")
        if product is not None:
            form.name_edit.setText(product.name)
            form.code_edit.setText(product.code)
            form.price_edit.setText(format_money(product.price) if product.price else "")
            form.tax_edit.setText(say_percent(product.tax_rate))

    def _save(self, then: Callable[[int], None]) -> None:
        """Write what is typed, and go on with the id of the product."""
        self._error.clear()
        try:
            edit = self._typed()
        except BadInput as refused:
            self._refuse(refused)
            return
        write, known = partial(self._workspace.do, Op.EDIT_PRODUCT, otherwise=self._refuse), self._product_id
        if known is None:
            write(add_product, edit, then=lambda product_id: self._kept(product_id, then))
        else:
            write(edit_product, known, edit, then=lambda _nothing: self._kept(known, then))

    def _typed(self) -> ProductEdit:
        """Return what stands in the fields. Raise BadInput."""
        form = self.form
        price = form.price_edit.text().strip()
        return ProductEdit(
            name=form.name_edit.text(),
            code=form.code_edit.text(),
            category=form.category_box.currentText(),
            unit=form.unit_box.currentText(),
            price=parse_money(price, self._currency) if price else None,
            unpriced=not price,
            tax_rate=_basis_points(form.tax_edit.text()),
            active=form.active_check.isChecked(),
        )

    def _kept(self, product_id: int, then: Callable[[int], None]) -> None:
        then(product_id)
        self.saved.emit(product_id)

    def _close(self, _product_id: int) -> None:
        self.accept()

    def _stay(self, product_id: int) -> None:
        """Go on with what is kept."""
        self._product_id = product_id
        self.form.delete_button.show()
        self._saved_form.kept()

    def _begin_another(self, _product_id: int) -> None:
        """Begin another product of the same category and unit."""
        form, self._product_id, self._currency = self.form, None, self._home
        for line in (form.name_edit, form.code_edit, form.price_edit):
            line.clear()
        form.active_check.setChecked(True)
        form.delete_button.hide()
        form.name_edit.setFocus()
        self._saved_form.kept()

    def _delete(self) -> None:
        if self._product_id is not None:
            self._workspace.do(Op.EDIT_PRODUCT, delete_product, self._product_id)
            self.reject()

    def _refuse(self, error: Exception) -> None:
        """Say a refusal at the field that it is about."""
        form = self.form
        fields = {
            "name": form.name_edit,
            "code": form.code_edit,
            "category": form.category_box,
            "unit": form.unit_box,
            "amount": form.price_edit,
            "tax_rate": form.tax_edit,
        }
        if isinstance(error, BadInput):
            self._error.show_at(fields.get(error.field, form.name_edit), say_refusal(error))
        else:
            self._workspace.refuse(error, form.error_label.setText)


def _basis_points(text: str) -> int:
    """Return a percentage as it was typed, 0 for none. Raise BadInput (tax_rate)."""
    plain = text.strip().rstrip("%％ ").replace(",", ".")
    try:
        percent = Decimal(plain or 0)
    except InvalidOperation:
        raise BadInput(field="tax_rate", problem="not_a_percentage") from None
    if not percent.is_finite() or not 0 <= percent <= _BASIS_POINTS:
        raise BadInput(field="tax_rate", problem="not_a_percentage")
    return round(percent * _BASIS_POINTS)
