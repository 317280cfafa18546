"""One payment: from whom, for which invoice, how much, and when it came in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import today
from desktop_crm.domain.errors import BadInput
from desktop_crm.domain.money import Money, format_money, parse_money
from desktop_crm.domain.prices import converted, parse_rate, plain_rate, rate_in_billionths
from desktop_crm.gui.editors.field_error import FieldError
from desktop_crm.gui.editors.saved_form import SavedForm
from desktop_crm.gui.form_keys import Ways
from desktop_crm.gui.forms.payment_dialog_form import Ui_PaymentDialog
from desktop_crm.gui.permission import permission
from desktop_crm.gui.theme import theme
from desktop_crm.gui.translations import format_date
from desktop_crm.gui.widgets.day_edit import chosen_day, show_day
from desktop_crm.gui.widgets.enter_key import press_on_enter
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.gui.widgets.wheel_guard import guard_wheel
from desktop_crm.gui.wording import say_refusal
from desktop_crm.gui.workspace import Workspace
from desktop_crm.operations.payments import PaymentEdit, delete_payment, edit_payment, record_payment
from desktop_crm.queries.documents import PaymentRow, document_details
from desktop_crm.queries.exchange_rates import known_rates
from desktop_crm.queries.payments import PayableInvoice, customer_name, payable_invoices, payment_details


@dataclass(frozen=True, slots=True, kw_only=True)
class NewPayment:
    """What is known of a payment before it is written down; an invoice tells its customer."""

    customer_id: int | None = None
    document_id: int | None = None


class PaymentDialog(QDialog):
    """Changes a payment, or writes down a new one. `saved` carries its id."""

    saved = Signal(object)

    def __init__(self, workspace: Workspace, payment: int | NewPayment, parent: QWidget) -> None:
        """Raise RecordGone where the payment or its invoice is gone."""
        super().__init__(parent)
        self._workspace = workspace
        self._rates = workspace.now(known_rates)
        self._payment: PaymentRow | None = None
        self.form = Ui_PaymentDialog()
        self.form.setupUi(self)
        scale_layouts(self)
        press_on_enter(self)
        guard_wheel(self)
        self._error = FieldError(self)
        self.form.customer_picker.attach(workspace)
        self._connect()
        if isinstance(payment, NewPayment):
            self._begin(payment)
        else:
            self._show(payment)
        self._follow()
        permission().guard(Op.EDIT_PAYMENT, self.form.save_button, self.form.delete_button)
        ways = Ways(close=partial(self._save, self._close), stay=partial(self._save, self._stay))
        self._saved_form = SavedForm(self, self.form.save_button, ways)
        self.setMinimumWidth(theme().px(460))

    def _connect(self) -> None:
        form = self.form
        form.save_button.clicked.connect(lambda: self._save(self._close))
        form.cancel_button.clicked.connect(self.reject)
        form.delete_button.clicked.connect(self._delete)
        form.customer_picker.picked.connect(self._offer_invoices)
        form.invoice_box.currentIndexChanged.connect(self._on_invoice)
        for edit in (form.amount_edit, form.rate_edit):
            edit.textChanged.connect(self._follow)
        form.paid_edit.dateChanged.connect(self._propose_rate)

    def _begin(self, payment: NewPayment) -> None:
        form, customer_id = self.form, payment.customer_id
        show_day(form.paid_edit, today())
        form.delete_button.hide()
        if payment.document_id is not None:
            customer_id = self._workspace.now(document_details, payment.document_id).row.customer_id
        if customer_id is not None:
            name = self._workspace.now(customer_name, customer_id)
            form.customer_picker.show_customer(customer_id, name)
            self._choose_invoice(payment.document_id)
            form.amount_edit.setFocus()
            form.amount_edit.selectAll()

    def _show(self, payment_id: int) -> None:
        form, details = self.form, self._workspace.now(payment_details, payment_id)
        self._payment = row = details.row
        form.customer_picker.show_customer(row.customer_id, details.customer)
        # Whose it is stays: money of somebody else is another payment.
        form.customer_picker.setEnabled(False)
        self._choose_invoice(row.document_id)
        form.amount_edit.setText(format_money(row.money))
        show_day(form.paid_edit, date.fromisoformat(row.paid_on))
        form.reference_edit.setText(row.reference)
        form.amount_edit.setFocus()

    def _offer_invoices(self, customer_id: int | None) -> None:
        """List what the chosen customer owes; the oldest is proposed for a new payment."""
        box = self.form.invoice_box
        box.clear()
        box.addItem(self.tr("None yet: it is matched later"), None)
        if customer_id is None:
            return
        for invoice in self._workspace.now(payable_invoices, customer_id, self._payment):
            box.addItem(self._invoice_text(invoice), invoice)
        if self._payment is None and box.count() > 1:
            box.setCurrentIndex(1)

    def _invoice_text(self, invoice: PayableInvoice) -> str:
        owed = self.tr("{amount} owed").replace("{amount}", format_money(invoice.left))
        due = format_date(date.fromisoformat(invoice.due_on)) if invoice.due_on else ""
        return " · ".join(
            filter(None, (invoice.number, owed, due and self.tr("due {day}").replace("{day}", due)))
        )

    def _choose_invoice(self, document_id: int | None) -> None:
        box = self.form.invoice_box
        offered = [box.itemData(place) for place in range(box.count())]
        places = [place for place, one in enumerate(offered) if one and one.id == document_id]
        if places or self._payment is not None:
            box.setCurrentIndex(places[0] if places else 0)

    def _invoice(self) -> PayableInvoice | None:
        invoice: PayableInvoice | None = self.form.invoice_box.currentData()
        return invoice

    def _on_invoice(self) -> None:
        """Propose what is owed, unless another amount was typed."""
        edit, invoice = self.form.amount_edit, self._invoice()
        if invoice is not None and self._payment is None and not edit.isModified():
            edit.setText(format_money(invoice.left))
        self._follow()

    def _follow(self) -> None:
        """Ask for a rate where currencies differ, and say what the payment leaves of the invoice."""
        form, invoice = self.form, self._invoice()
        self._error.clear()
        try:
            typed = self._amount()
        except BadInput:
            form.hint_label.clear()
            return
        foreign = invoice is not None and typed.currency != invoice.left.currency
        for part in (form.rate_label, form.rate_edit, form.rate_hint):
            part.setVisible(foreign)
        if foreign and not form.rate_edit.text():
            self._propose_rate()
        form.hint_label.setText(self._say_outcome(invoice, typed) if invoice else "")

    def _propose_rate(self) -> None:
        """Propose the rate that the user keeps for the day, unless another was typed."""
        edit, invoice = self.form.rate_edit, self._invoice()
        if invoice is None or edit.isModified():
            return
        try:
            currency = self._amount().currency
        except BadInput:
            return
        rate = self._rates.between(
            currency, invoice.left.currency, chosen_day(self.form.paid_edit).isoformat()
        )
        edit.setText("" if rate is None else plain_rate(rate))

    def _say_outcome(self, invoice: PayableInvoice, typed: Money) -> str:
        form = self.form
        try:
            counted = self._counted(invoice, typed)
        except BadInput:
            form.rate_hint.setText(self.tr("No rate is kept for this currency; type one."))
            return ""
        form.rate_hint.setText(self.tr("counts as {amount}").replace("{amount}", format_money(counted)))
        left = invoice.left.amount_minor - counted.amount_minor
        said = format_money(Money(currency=counted.currency, amount_minor=abs(left)))
        if left > 0:
            return self.tr("A part: {amount} stay owed.").replace("{amount}", said)
        if left < 0:
            return self.tr(
                "{amount} more than is owed. It is kept with the invoice as paid too much."
            ).replace("{amount}", said)
        return self.tr("Pays the invoice in full.")

    def _amount(self) -> Money:
        """Return what is typed. Raise BadInput."""
        text, invoice = self.form.amount_edit.text().strip(), self._invoice()
        if not text:
            raise BadInput(field="amount", problem="empty")
        usual = self._payment.money.currency if self._payment else self._rates.home
        return parse_money(text, invoice.left.currency if invoice else usual)

    def _counted(self, invoice: PayableInvoice, typed: Money) -> Money:
        """Return the amount in the currency of its invoice. Raise BadInput where the rate is none."""
        if typed.currency == invoice.left.currency:
            return typed
        rate = rate_in_billionths(parse_rate(self.form.rate_edit.text()))
        return converted(typed, rate, invoice.left.currency)

    def _typed(self) -> PaymentEdit:
        """Return what stands in the fields. Raise BadInput."""
        form, invoice, typed = self.form, self._invoice(), self._amount()
        reference = form.reference_edit.text()
        counted = typed if invoice is None else self._counted(invoice, typed)
        if counted.currency != typed.currency:
            # What came in is said beside what it counts as: the bank's statement names that.
            came = f"{format_money(typed)} × {form.rate_edit.text().strip()}"
            reference = " · ".join(filter(None, (reference, came)))
        return PaymentEdit(
            paid_on=chosen_day(form.paid_edit).isoformat(),
            money=counted,
            reference=reference,
            document_id=invoice.id if invoice else 0,
        )

    def _save(self, then: Callable[[int], None]) -> None:
        """Write what is typed, and go on with the id of the payment."""
        try:
            customer_id = self.form.customer_picker.customer_id
            if customer_id is None:
                raise BadInput(field="customer", problem="nobody_fits")
            edit = self._typed()
        except BadInput as refused:
            self._refuse(refused)
            return
        write = self._workspace.do
        if self._payment is None:
            write(
                Op.RECORD_PAYMENT, record_payment, customer_id, edit,
                then=lambda payment_id: self._kept(payment_id, then), otherwise=self._refuse,
            )  # fmt: skip
        else:
            kept = self._payment.id
            write(
                Op.EDIT_PAYMENT, edit_payment, kept, edit,
                then=lambda _nothing: self._kept(kept, then), otherwise=self._refuse,
            )  # fmt: skip

    def _kept(self, payment_id: int, then: Callable[[int], None]) -> None:
        then(payment_id)
        self.saved.emit(payment_id)

    def _close(self, _payment_id: int) -> None:
        self.accept()

    def _stay(self, payment_id: int) -> None:
        """Go on with what is kept."""
        self._show(payment_id)
        self._follow()
        self.form.delete_button.show()
        self._saved_form.kept()

    def _delete(self) -> None:
        if self._payment is not None:
            self._workspace.do(Op.EDIT_PAYMENT, delete_payment, self._payment.id)
            self.reject()

    def _refuse(self, error: Exception) -> None:
        """Say a refusal at the field that it is about."""
        form = self.form
        fields = {
            "customer": form.customer_picker.line,
            "document": form.invoice_box,
            "rate": form.rate_edit,
            "date": form.paid_edit,
            "reference": form.reference_edit,
        }
        if isinstance(error, BadInput):
            self._error.show_at(fields.get(error.field, form.amount_edit), say_refusal(error))
        else:
            self._workspace.refuse(error, form.error_label.setText)
