"""The user's own details, as they stand at the head of every document."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QDialog, QWidget

from desktop_crm.domain.changes import Op
from desktop_crm.domain.errors import BadInput
from desktop_crm.gui.editors.field_error import FieldError
from desktop_crm.gui.editors.saved_form import SavedForm
from desktop_crm.gui.form_keys import Ways
from desktop_crm.gui.forms.seller_dialog_form import Ui_SellerDialog
from desktop_crm.gui.permission import permission
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.enter_key import press_on_enter
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.gui.wording import say_refusal
from desktop_crm.gui.workspace import Workspace
from desktop_crm.operations.seller import save_seller
from desktop_crm.queries.seller import Seller, seller

_LINES_SHOWN = 3


class SellerDialog(QDialog):
    """Stays open until the details are kept."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.form = form = Ui_SellerDialog()
        form.setupUi(self)
        scale_layouts(self)
        press_on_enter(self)
        self._error = FieldError(self)
        known = workspace.now(seller)
        for edit, text in (
            (form.name_edit, known.name),
            (form.phone_edit, known.phone),
            (form.email_edit, known.email),
            (form.tax_number_edit, known.tax_number),
        ):
            edit.setText(text)
        for area, text in ((form.address_edit, known.address), (form.bank_edit, known.bank)):
            area.setPlainText(text)
            area.setFixedHeight(area.fontMetrics().lineSpacing() * _LINES_SHOWN + theme().px(14))
        form.save_button.clicked.connect(lambda: self._save(self.accept))
        form.cancel_button.clicked.connect(self.reject)
        permission().guard(Op.SAVE_SETTING, form.save_button)
        ways = Ways(close=partial(self._save, self.accept), stay=partial(self._save, self._stay))
        self._saved_form = SavedForm(self, form.save_button, ways)
        self.setMinimumWidth(theme().px(460))
        form.name_edit.setFocus()

    def _stay(self) -> None:
        self._error.clear()
        self._saved_form.kept()

    def _save(self, then: Callable[[], None]) -> None:
        form = self.form
        typed = Seller(
            name=form.name_edit.text(),
            address=form.address_edit.toPlainText(),
            phone=form.phone_edit.text(),
            email=form.email_edit.text(),
            tax_number=form.tax_number_edit.text(),
            bank=form.bank_edit.toPlainText(),
        )
        self._workspace.do(
            Op.SAVE_SETTING, save_seller, typed, then=lambda _nothing: then(), otherwise=self._refuse
        )

    def _refuse(self, error: Exception) -> None:
        if isinstance(error, BadInput):
            self._error.show_at(getattr(self.form, f"{error.field}_edit"), say_refusal(error))
        else:
            self._workspace.refuse(error, self.form.error_label.setText)
