"""What the customer bought: each purchase, and the totals by currency."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QHeaderView, QWidget

from desktop_crm.domain.changes import Op
from desktop_crm.domain.money import Money, format_money
from desktop_crm.gui.editors.purchase_editor import PurchaseEditor
from desktop_crm.gui.editors.saving import RecordSaver
from desktop_crm.gui.forms.record_purchases_form import Ui_RecordPurchases
from desktop_crm.gui.lists.plain_table import PlainTableModel, TextColumn, dress_table
from desktop_crm.gui.passing import open_once
from desktop_crm.gui.permission import permission
from desktop_crm.gui.retranslating import Retranslating
from desktop_crm.gui.translations import format_date
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.operations.edits import PurchaseEdit
from desktop_crm.operations.purchases import delete_purchases, edit_purchase, record_purchase
from desktop_crm.queries.details import CustomerDetails
from desktop_crm.queries.purchases import PurchaseRow, purchases_of
from desktop_crm.queries.settings import home_currency

_DAY, _PRODUCT, _AMOUNT = range(3)


class RecordPurchases(Retranslating, QWidget):
    """Reads the purchases when it is shown; a double click or Enter edits, Delete deletes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_RecordPurchases()
        self.form.setupUi(self)
        self._saver: RecordSaver | None = None
        self._details: CustomerDetails | None = None
        self._purchases: Sequence[PurchaseRow] = ()
        self.table: PlainTableModel[PurchaseRow] = PlainTableModel(self)
        scale_layouts(self)
        self._build_table()
        self.form.add_button.clicked.connect(lambda: self._open(None))
        self.form.edit_button.clicked.connect(self._edit)
        self.form.delete_button.clicked.connect(self._delete)
        permission().guard(Op.RECORD_PURCHASE, self.form.add_button)
        permission().changed.connect(self._enable)

    def attach(self, saver: RecordSaver) -> None:
        """Save through this from now on."""
        self._saver = saver

    def show_details(self, details: CustomerDetails) -> None:
        """Show the totals, and the purchases once they are read."""
        self._details = details
        self._say_totals(details)
        if self._saver is not None:
            self._saver.workspace.ask(
                purchases_of, details.row.id, then=self._show, instead_of="record purchases"
            )

    def retranslate(self) -> None:
        self.form.retranslateUi(self)
        self._show(self._purchases)
        if self._details is not None:
            self._say_totals(self._details)

    def _say_totals(self, details: CustomerDetails) -> None:
        totals = [
            format_money(Money(currency=one.currency, amount_minor=one.amount)) for one in details.turnover
        ]
        said = self.tr("Total {sums}").replace("{sums}", " · ".join(totals)) if totals else ""
        self.form.totals_label.setText(said)
        self.form.purchases.setVisible(bool(totals))
        self.form.empty_label.setVisible(not totals)

    def _build_table(self) -> None:
        view = self.form.purchases
        view.setModel(self.table)
        self.table.show_rows(self._columns(), ())
        dress_table(view)
        head = view.horizontalHeader()
        head.setStretchLastSection(False)
        head.setSectionResizeMode(_PRODUCT, QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(_DAY, QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(_AMOUNT, QHeaderView.ResizeMode.ResizeToContents)
        head.setResizeContentsPrecision(50)
        view.activated.connect(lambda _index: self._edit())
        view.selectionModel().selectionChanged.connect(lambda: self._enable())

    def _columns(self) -> tuple[TextColumn[PurchaseRow], ...]:
        return (
            TextColumn(
                heading=self.tr("Date"), text=lambda row: format_date(date.fromisoformat(row.bought_on))
            ),
            TextColumn(heading=self.tr("Product or service"), text=lambda row: row.product),
            TextColumn(heading=self.tr("Amount"), text=lambda row: format_money(row.money), is_number=True),
        )

    def _show(self, purchases: Sequence[PurchaseRow]) -> None:
        self._purchases = purchases
        self.table.show_rows(self._columns(), purchases)
        self._enable()

    def _chosen(self) -> list[PurchaseRow]:
        return [
            self.table.row_at(index.row()) for index in self.form.purchases.selectionModel().selectedRows()
        ]

    def _enable(self) -> None:
        chosen = len(self._chosen())
        permission().restrict(self.form.edit_button, Op.EDIT_PURCHASE, possible=chosen == 1)
        permission().restrict(self.form.delete_button, Op.EDIT_PURCHASE, possible=chosen > 0)

    def _edit(self) -> None:
        chosen = self._chosen()
        if len(chosen) == 1 and permission().may(Op.EDIT_PURCHASE):
            self._open(chosen[0])

    def _open(self, row: PurchaseRow | None) -> None:
        if self._saver is None:
            return
        editor = PurchaseEditor(row, self._saver.workspace.now(home_currency), self)
        editor.filled.connect(lambda edit: self._save(editor, row, edit))
        open_once(editor)

    def _save(self, editor: PurchaseEditor, row: PurchaseRow | None, edit: PurchaseEdit) -> None:
        if self._saver is None:
            return
        write = self._saver.write
        if row is None:
            customer_id = self._saver.customer_id
            write(Op.RECORD_PURCHASE, record_purchase, customer_id, edit, field=editor, then=editor.accept)
        else:
            write(Op.EDIT_PURCHASE, edit_purchase, row.id, edit, field=editor, then=editor.accept)

    def _delete(self) -> None:
        chosen = [row.id for row in self._chosen()]
        if self._saver is not None and chosen:
            self._saver.write(Op.EDIT_PURCHASE, delete_purchases, chosen)
