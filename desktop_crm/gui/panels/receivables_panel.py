"""What customers owe: by age, invoice by invoice and customer by customer, and what to do about it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHeaderView, QWidget

from desktop_crm.domain.aging import AGES
from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import today
from desktop_crm.domain.money import format_money
from desktop_crm.gui.dialogs.accounts_dialog import AccountsDialog
from desktop_crm.gui.dialogs.bank_dialog import BankDialog
from desktop_crm.gui.dialogs.next_step_dialog import NextStepDialog
from desktop_crm.gui.dialogs.payment_dialog import NewPayment, PaymentDialog
from desktop_crm.gui.dialogs.rates_dialog import RatesDialog
from desktop_crm.gui.dialogs.write_and_close import write_and_close
from desktop_crm.gui.forms.receivables_panel_form import Ui_ReceivablesPanel
from desktop_crm.gui.lists.owing_columns import (
    CUSTOMER_WIDTHS,
    INVOICE_WIDTHS,
    PAYMENT_WIDTHS,
    customer_columns,
    invoice_columns,
    payment_columns,
)
from desktop_crm.gui.lists.plain_table import PlainTableModel, dress_table
from desktop_crm.gui.money_words import age_names, say_at_home, say_lacking, say_owed
from desktop_crm.gui.own_key import own_key
from desktop_crm.gui.panels.asking_panel import AskingPanel
from desktop_crm.gui.passing import open_once
from desktop_crm.gui.permission import permission
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.cards import EmptyState, KpiTile
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.gui.widgets.view_switch import ViewSwitch
from desktop_crm.gui.widgets.wrapping_row import let_wrap
from desktop_crm.gui.workspace import Workspace
from desktop_crm.operations.edits import FollowUpEdit
from desktop_crm.operations.follow_ups import plan_follow_up
from desktop_crm.queries.aging import Aging, CustomerOwing, aging
from desktop_crm.queries.payments import PaymentLine, newest_payments
from desktop_crm.queries.receivables import Receivable

_VIEWS = ("invoices", "customers", "payments")
_MOST_PAYMENTS = 500


class ReceivablesPanel(AskingPanel):
    """`document_requested` and `customer_requested` carry ids.

    Enter opens an invoice, a customer or a payment, P records a payment, R plans a reminder.
    """

    tables = frozenset({"sales_document", "document_line", "payment", "exchange_rate", "customer"})
    document_requested = Signal(object)
    customer_requested = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._aging: Aging | None = None
        self.form = form = Ui_ReceivablesPanel()
        form.setupUi(self)
        let_wrap(self.form.tool_row)
        scale_layouts(self)
        self.tiles = [KpiTile() for _ in range(AGES + 1)]
        for tile in self.tiles:
            form.tile_row.addWidget(tile, 1)
        self.invoices: PlainTableModel[Receivable] = PlainTableModel(self)
        self.customers: PlainTableModel[CustomerOwing] = PlainTableModel(self)
        self.payments: PlainTableModel[PaymentLine] = PlainTableModel(self)
        for name in _VIEWS:
            view = getattr(form, name)
            view.setModel(getattr(self, name))
            dress_table(view)
        self._empty = EmptyState("circle-check")
        form.empty_column.addWidget(self._empty)
        self._switch = ViewSwitch(_VIEWS, form, self, keys=False)
        form.lacking_label.hide()
        self._connect()
        self.setFocusProxy(form.invoices)
        self.retranslate()
        theme().changed.connect(self._restyle)

    def record_payment(self) -> None:
        """Let the user write a payment down, for the invoice or customer under the cursor."""
        match self._chosen():
            case Receivable() as invoice:
                payment = NewPayment(document_id=invoice.document_id)
            case CustomerOwing() as customer:
                payment = NewPayment(customer_id=customer.customer_id)
            case _:
                payment = NewPayment()
        if permission().may(Op.RECORD_PAYMENT):
            self._open_payment(payment)

    def import_bank_file(self) -> None:
        """Let the user look through what came in at the bank."""
        self._open_bank_dialog().form.file_button.setFocus()

    def match_payments(self) -> None:
        """Let the user look through the payments that are for no invoice yet."""
        self._open_bank_dialog().review_unmatched()

    def show_rates(self) -> None:
        """Show what other currencies are worth."""
        open_once(RatesDialog(self._workspace, self))

    def retranslate(self) -> None:
        self.form.retranslateUi(self)
        self._empty.show_words(
            self.tr("Nobody owes anything. Invoices that are sent and not paid in full are listed here."),
            self.tr("Record payment"),
        )
        self._outdate()

    def _connect(self) -> None:
        form = self.form
        self._switch.shown.connect(self._show_view)
        for name in _VIEWS:
            view = getattr(form, name)
            view.activated.connect(self._open)
            view.selectionModel().selectionChanged.connect(self._enable)
            view.model().modelReset.connect(self._enable)
            own_key(view, "P", self.record_payment)
            own_key(view, "R", self._remind)
        form.pay_button.clicked.connect(self.record_payment)
        form.remind_button.clicked.connect(self._remind)
        form.bank_button.clicked.connect(self.import_bank_file)
        form.rates_button.clicked.connect(self.show_rates)
        form.export_button.clicked.connect(self._export)
        form.match_button.clicked.connect(self.match_payments)
        self._empty.acted.connect(self.record_payment)
        permission().changed.connect(self._enable)
        permission().guard(Op.EXPORT, form.export_button)
        permission().guard(Op.IMPORT, form.bank_button, form.match_button)
        self._enable()

    def _ask(self) -> None:
        self._workspace.ask(aging, today(), then=self._show, instead_of="aging")
        self._workspace.ask(
            newest_payments, _MOST_PAYMENTS, then=self._show_payments, instead_of="newest payments"
        )

    def _show(self, shown: Aging) -> None:
        self._aging = shown
        place = max(self.form.invoices.currentIndex().row(), 0)
        sums = (shown.total, *shown.ages)
        for tile, owed, name in zip(self.tiles, sums, (self.tr("Owed in all"), *age_names()), strict=True):
            caption = self.tr("%Ln invoice(s)", "", owed.invoices)
            tile.show_figure(say_at_home(owed), f"{name} · {caption}", say_owed(owed))
        self.form.lacking_label.setText(say_lacking(shown.total.lacking))
        self.form.lacking_label.setVisible(bool(shown.total.lacking))
        self.invoices.show_rows(invoice_columns(), shown.invoices)
        self.customers.show_rows(customer_columns(), shown.customers)
        if shown.invoices:
            self.form.invoices.selectRow(min(place, len(shown.invoices) - 1))
            self.form.customers.selectRow(0)
        self._restyle()
        self._show_view()

    def _show_payments(self, payments: Sequence[PaymentLine]) -> None:
        place = max(self.form.payments.currentIndex().row(), 0)
        self.payments.show_rows(payment_columns(), payments)
        if payments:
            self.form.payments.selectRow(min(place, len(payments) - 1))
        self._restyle()

    def _show_view(self) -> None:
        seen = self._switch.current
        nothing = self._aging is not None and not self._aging.invoices and seen != "payments"
        for name in _VIEWS:
            getattr(self.form, name).setVisible(name == seen and not nothing)
        self.form.empty_page.setVisible(nothing)
        self._enable()

    def _enable(self) -> None:
        chosen = self._chosen()
        permission().restrict(self.form.pay_button, Op.RECORD_PAYMENT)
        owing = isinstance(chosen, (Receivable, CustomerOwing))
        permission().restrict(self.form.remind_button, Op.PLAN_FOLLOW_UP, possible=owing)

    def _chosen(self) -> Receivable | CustomerOwing | PaymentLine | None:
        """Return the row that stands under the cursor of the table that is seen."""
        seen = self._switch.current
        rows = getattr(self.form, seen).selectionModel().selectedRows()
        model: PlainTableModel[Receivable | CustomerOwing | PaymentLine] = getattr(self, seen)
        return model.row_at(rows[0].row()) if rows else None

    def chosen_customer(self) -> int | None:
        """Return whose debt or payment stands under the cursor, or None."""
        match self._chosen():
            case Receivable(customer_id=customer_id) | CustomerOwing(customer_id=customer_id):
                return customer_id
            case PaymentLine() as payment:
                return payment.row.customer_id
            case _:
                return None

    def _open(self) -> None:
        match self._chosen():
            case Receivable() as invoice:
                self.document_requested.emit(invoice.document_id)
            case CustomerOwing() as customer:
                self.customer_requested.emit(customer.customer_id)
            case PaymentLine() as payment:
                self._open_payment(payment.row.id)

    def _open_bank_dialog(self) -> BankDialog:
        dialog = BankDialog(self._workspace, self)
        open_once(dialog)
        return dialog

    def _open_payment(self, payment: int | NewPayment) -> None:
        dialog = PaymentDialog(self._workspace, payment, self)
        open_once(dialog)

    def _remind(self) -> None:
        """Plan to remind whoever owes; the day is asked for."""
        chosen = self._chosen()
        if not isinstance(chosen, (Receivable, CustomerOwing)) or not permission().may(Op.PLAN_FOLLOW_UP):
            return
        title = self.tr("Remind of what is owed: {amount}")
        if isinstance(chosen, Receivable):
            title = self.tr("Remind of invoice {number}: {amount}").replace("{number}", chosen.number)
            title = title.replace("{amount}", format_money(chosen.owed))
        else:
            title = title.replace("{amount}", say_owed(chosen.total))
        dialog = NextStepDialog(chosen.customer, title, self)
        dialog.planned.connect(partial(self._plan, dialog, chosen.customer_id))
        open_once(dialog)

    def _export(self) -> None:
        dialog = AccountsDialog(self._workspace, self)
        open_once(dialog)

    def _plan(self, dialog: NextStepDialog, customer_id: int, edit: FollowUpEdit) -> None:
        write_and_close(self._workspace, dialog, Op.PLAN_FOLLOW_UP, plan_follow_up, customer_id, edit)

    def _restyle(self) -> None:
        for view, widths in (
            (self.form.invoices, INVOICE_WIDTHS),
            (self.form.customers, CUSTOMER_WIDTHS),
            (self.form.payments, PAYMENT_WIDTHS),
        ):
            for column, width in enumerate(widths):
                view.setColumnWidth(column, theme().px(width))
            if view.model().columnCount():
                # Names take what room is left, so that sums stand beside one another.
                view.horizontalHeader().setStretchLastSection(False)
                view.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
