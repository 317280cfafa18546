"""What customers owe: by age, invoice by invoice and customer by customer, and what to do about it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from desktop_crm.domain.aging import AGES
from desktop_crm.domain.changes import Changes, Op
from desktop_crm.domain.clock import today
from desktop_crm.domain.errors import CrmError
from desktop_crm.domain.money import format_money
from desktop_crm.gui.dialogs.accounts_dialog import AccountsDialog
from desktop_crm.gui.dialogs.bank_dialog import show_bank_dialog
from desktop_crm.gui.dialogs.next_step_dialog import NextStepDialog
from desktop_crm.gui.dialogs.payment_dialog import NewPayment, PaymentDialog
from desktop_crm.gui.dialogs.rates_dialog import RatesDialog
from desktop_crm.gui.forms.receivables_panel_form import Ui_ReceivablesPanel
from desktop_crm.gui.lists.plain_table import PlainTableModel, TextColumn, dress_table
from desktop_crm.gui.money_words import age_names, say_at_home, say_lacking, say_owed
from desktop_crm.gui.permission import permission
from desktop_crm.gui.theme import theme
from desktop_crm.gui.translations import format_date
from desktop_crm.gui.widgets.cards import EmptyState, KpiTile
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.gui.workspace import Workspace
from desktop_crm.operations.edits import FollowUpEdit
from desktop_crm.operations.follow_ups import plan_follow_up
from desktop_crm.queries.aging import Aging, CustomerOwing, aging
from desktop_crm.queries.receivables import Receivable
from desktop_crm.system.settings import SettingsFile

_TABLES = frozenset({"sales_document", "document_line", "payment", "exchange_rate", "customer"})
_INVOICE_WIDTHS = (240, 130, 130, 130, 90, 130, 130)
_CUSTOMER_WIDTHS = (240, 120, 120, 120, 120, 120, 150)


class ReceivablesPanel(QWidget):
    """Asks only while it is seen. `document_requested` and `customer_requested` carry ids.

    Enter opens, P records a payment, R plans a reminder.
    """

    document_requested = Signal(object)
    customer_requested = Signal(object)

    def __init__(self, workspace: Workspace, settings: SettingsFile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._settings = settings
        self._aging: Aging | None = None
        self._stale = True
        self.form = form = Ui_ReceivablesPanel()
        form.setupUi(self)
        scale_layouts(self)
        self.tiles = [KpiTile() for _ in range(AGES + 1)]
        for tile in self.tiles:
            form.tile_row.addWidget(tile, 1)
        self.invoices: PlainTableModel[Receivable] = PlainTableModel(self)
        self.customers: PlainTableModel[CustomerOwing] = PlainTableModel(self)
        for view, model in ((form.invoices, self.invoices), (form.customers, self.customers)):
            view.setModel(model)
            dress_table(view)
        self._empty = EmptyState("circle-check")
        form.empty_column.addWidget(self._empty)
        form.invoices_button.setChecked(True)
        self._connect()
        self._retranslate()
        theme().changed.connect(self._restyle)

    def record_payment(self) -> None:
        """Let the user write a payment down, for the invoice or customer under the cursor."""
        chosen = self._chosen()
        if isinstance(chosen, Receivable):
            payment = NewPayment(document_id=chosen.document_id)
        else:
            payment = NewPayment(customer_id=chosen.customer_id if chosen else None)
        if permission().may(Op.RECORD_PAYMENT):
            dialog = PaymentDialog(self._workspace, payment, self)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    def import_bank_file(self) -> None:
        """Let the user look through what came in at the bank."""
        show_bank_dialog(self._workspace, self)

    def show_rates(self) -> None:
        """Show what other currencies are worth."""
        RatesDialog(self._workspace, self).open()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._refresh()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "form"):
            self.form.retranslateUi(self)
            self._retranslate()

    def _connect(self) -> None:
        form = self.form
        for button in (form.invoices_button, form.customers_button):
            button.clicked.connect(self._show_view)
        for view in (form.invoices, form.customers):
            view.activated.connect(self._open)
            view.selectionModel().selectionChanged.connect(self._enable)
            view.model().modelReset.connect(self._enable)
            self._key("P", view, self.record_payment)
            self._key("R", view, self._remind)
        form.pay_button.clicked.connect(self.record_payment)
        form.remind_button.clicked.connect(self._remind)
        form.bank_button.clicked.connect(self.import_bank_file)
        form.rates_button.clicked.connect(self.show_rates)
        form.export_button.clicked.connect(self._export)
        form.match_button.clicked.connect(lambda: show_bank_dialog(self._workspace, self, unmatched=True))
        self._empty.acted.connect(self.record_payment)
        self._workspace.changed.connect(self._on_changed)
        permission().changed.connect(self._enable)
        permission().guard(Op.EXPORT, form.export_button)
        permission().guard(Op.IMPORT, form.bank_button, form.match_button)
        self._enable()

    def _key(self, keys: str, view: QTableView, slot: Callable[[], None]) -> None:
        QShortcut(QKeySequence(keys), view, slot, context=Qt.ShortcutContext.WidgetShortcut)

    def _on_changed(self, changes: Changes) -> None:
        if changes.tables & _TABLES:
            self._stale = True
            if self.isVisible():
                self._refresh()

    def _refresh(self) -> None:
        self._stale = False
        self._workspace.ask(aging, today(), then=self._show, instead_of="aging")

    def _show(self, shown: Aging) -> None:
        self._aging = shown
        place = max(self.form.invoices.currentIndex().row(), 0)
        sums = (shown.total, *shown.ages)
        for tile, owed, name in zip(self.tiles, sums, (self.tr("Owed in all"), *age_names()), strict=True):
            caption = self.tr("%n invoice(s)", "", owed.invoices)
            tile.show_figure(say_at_home(owed), f"{name} · {caption}", say_owed(owed))
        self.form.lacking_label.setText(say_lacking(shown.total.lacking))
        self.form.lacking_label.setVisible(bool(shown.total.lacking))
        self.invoices.show_rows(self._invoice_columns(), shown.invoices)
        self.customers.show_rows(self._customer_columns(), shown.customers)
        if shown.invoices:
            self.form.invoices.selectRow(min(place, len(shown.invoices) - 1))
            self.form.customers.selectRow(0)
        self._restyle()
        self._show_view()

    def _show_view(self) -> None:
        form = self.form
        anything = self._aging is None or bool(self._aging.invoices)
        by_customer = form.customers_button.isChecked()
        form.invoices.setVisible(anything and not by_customer)
        form.customers.setVisible(anything and by_customer)
        form.empty_page.setVisible(not anything)
        self._enable()

    def _enable(self) -> None:
        chosen = self._chosen() is not None
        for button, op in (
            (self.form.pay_button, Op.RECORD_PAYMENT),
            (self.form.remind_button, Op.PLAN_FOLLOW_UP),
        ):
            permission().restrict(button, op, possible=chosen)

    def _chosen(self) -> Receivable | CustomerOwing | None:
        """Return the row that stands under the cursor of the table that is seen."""
        by_customer = self.form.customers_button.isChecked()
        view = self.form.customers if by_customer else self.form.invoices
        rows = view.selectionModel().selectedRows()
        if not rows:
            return None
        return self.customers.row_at(rows[0].row()) if by_customer else self.invoices.row_at(rows[0].row())

    def _open(self) -> None:
        chosen = self._chosen()
        if isinstance(chosen, Receivable):
            self.document_requested.emit(chosen.document_id)
        elif chosen is not None:
            self.customer_requested.emit(chosen.customer_id)

    def _remind(self) -> None:
        """Plan to remind whoever owes; the day is asked for."""
        chosen = self._chosen()
        if chosen is None or not permission().may(Op.PLAN_FOLLOW_UP):
            return
        title = self.tr("Remind of what is owed: {amount}")
        if isinstance(chosen, Receivable):
            title = self.tr("Remind of invoice {number}: {amount}").replace("{number}", chosen.number)
            title = title.replace("{amount}", format_money(chosen.owed))
        else:
            title = title.replace("{amount}", say_owed(chosen.total))
        dialog = NextStepDialog(chosen.customer, title, self)
        dialog.planned.connect(partial(self._plan, dialog, chosen.customer_id))
        dialog.open()

    def _export(self) -> None:
        dialog = AccountsDialog(self._workspace, self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _plan(self, dialog: NextStepDialog, customer_id: int, edit: FollowUpEdit) -> None:
        def refused(error: Exception) -> None:
            if isinstance(error, CrmError):
                dialog.refuse(error)
            else:
                self._workspace.failed.emit(error)

        self._workspace.do(
            Op.PLAN_FOLLOW_UP, plan_follow_up, customer_id, edit,
            then=lambda _id: dialog.accept(), otherwise=refused,
        )  # fmt: skip

    def _invoice_columns(self) -> Sequence[TextColumn[Receivable]]:
        def late(row: Receivable) -> str:
            return self.tr("%n day(s)", "", row.days_overdue) if row.due_on and row.days_overdue > 0 else ""

        def token(row: Receivable) -> str:
            return "act" if late(row) else ""

        return (
            TextColumn(heading=self.tr("Customer"), text=lambda row: row.customer),
            TextColumn(heading=self.tr("Invoice"), text=lambda row: row.number),
            TextColumn(heading=self.tr("Date"), text=lambda row: _day(row.dated_on)),
            TextColumn(heading=self.tr("Due"), text=lambda row: _day(row.due_on), token=token),
            TextColumn(heading=self.tr("Overdue"), text=late, is_number=True, token=token),
            TextColumn(heading=self.tr("Total"), text=lambda row: format_money(row.total), is_number=True),
            TextColumn(heading=self.tr("Owed"), text=lambda row: format_money(row.owed), is_number=True),
        )

    def _customer_columns(self) -> Sequence[TextColumn[CustomerOwing]]:
        def of_age(age: int, row: CustomerOwing) -> str:
            return say_owed(row.ages[age])

        return (
            TextColumn(heading=self.tr("Customer"), text=lambda row: row.customer),
            *(
                TextColumn(heading=name, text=partial(of_age, age), is_number=True)
                for age, name in enumerate(age_names())
            ),
            TextColumn(heading=self.tr("In all"), text=lambda row: say_at_home(row.total), is_number=True),
        )

    def _retranslate(self) -> None:
        self._empty.show_words(
            self.tr("Nobody owes anything. Invoices that are sent and not paid in full are listed here."),
            self.tr("Record payment"),
        )
        if self._aging is not None:
            self._show(self._aging)

    def _restyle(self) -> None:
        for view, widths in (
            (self.form.invoices, _INVOICE_WIDTHS),
            (self.form.customers, _CUSTOMER_WIDTHS),
        ):
            for column, width in enumerate(widths):
                view.setColumnWidth(column, theme().px(width))
            if view.model().columnCount():
                # Names take what room is left, so that sums stand beside one another.
                view.horizontalHeader().setStretchLastSection(False)
                view.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)


def _day(day: str | None) -> str:
    return format_date(date.fromisoformat(day)) if day else ""
