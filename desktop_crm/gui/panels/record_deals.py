"""The deals with a customer, open ones first, what they are worth together, and the papers of their sales."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtWidgets import QHeaderView, QWidget

from desktop_crm.domain.changes import Op
from desktop_crm.domain.money import Money
from desktop_crm.domain.pipelines import StageKind
from desktop_crm.gui.deal_words import amount_text, say_sums, short_day, state_text, state_token
from desktop_crm.gui.dialogs.deal_dialog import DealDialog, NewDeal
from desktop_crm.gui.dialogs.sale_opener import SaleOpener
from desktop_crm.gui.editors.sale_strips import NextDocument
from desktop_crm.gui.editors.saving import RecordSaver
from desktop_crm.gui.forms.record_deals_form import Ui_RecordDeals
from desktop_crm.gui.lists.plain_table import PlainTableModel, TextColumn, dress_table
from desktop_crm.gui.passing import open_once
from desktop_crm.gui.permission import permission
from desktop_crm.gui.retranslating import Retranslating
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.queries.deals import DealRow, deals_of
from desktop_crm.queries.details import CustomerDetails


class RecordDeals(Retranslating, QWidget):
    """Reads the deals when it is shown; Enter or a double click opens one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_RecordDeals()
        self.form.setupUi(self)
        self._saver: RecordSaver | None = None
        self._customer: NewDeal | None = None
        self._opener: SaleOpener | None = None
        self._deals: Sequence[DealRow] = ()
        self.model: PlainTableModel[DealRow] = PlainTableModel(self)
        scale_layouts(self)
        view = self.form.deals
        view.setModel(self.model)
        dress_table(view)
        view.activated.connect(lambda _index: self._open_chosen())
        view.selectionModel().selectionChanged.connect(self._enable)
        self.form.open_button.clicked.connect(self._open_chosen)
        self.form.add_button.clicked.connect(self._create)
        self.form.repeat_button.clicked.connect(self.repeat_last_order)
        permission().guard(Op.EDIT_DOCUMENT, self.form.repeat_button)
        self._show(())

    def attach(self, saver: RecordSaver) -> None:
        """Save through this from now on."""
        self._saver = saver
        self._opener = SaleOpener(saver.workspace, self)
        self._opener.follow(self.form.strips)

    def show_details(self, details: CustomerDetails) -> None:
        """Show the deals of a customer once they are read."""
        self._customer = NewDeal(customer_id=details.row.id, customer=details.row.name)
        if self._saver is not None:
            self._saver.workspace.ask(deals_of, details.row.id, then=self._show, instead_of="record deals")
        self.form.strips.show_sales(NextDocument(customer_id=details.row.id, customer=details.row.name))

    def repeat_last_order(self) -> None:
        """Copy the customer's last order as one of today, and show it."""
        if self._opener is not None and self._customer is not None and self._customer.customer_id:
            self._opener.repeat_last_order(self._customer.customer_id)

    def retranslate(self) -> None:
        self.form.retranslateUi(self)
        self._show(self._deals)

    def _show(self, deals: Sequence[DealRow]) -> None:
        self._deals = deals
        self.model.show_rows(self._columns(), deals)
        head = self.form.deals.horizontalHeader()
        head.setStretchLastSection(False)
        for column in range(self.model.columnCount()):
            fits = QHeaderView.ResizeMode.Stretch if column == 0 else QHeaderView.ResizeMode.ResizeToContents
            head.setSectionResizeMode(column, fits)
        self.form.totals_label.setText(self._totals())
        self.form.deals.setVisible(bool(deals))
        self.form.empty_label.setVisible(not deals)
        self._enable()

    def _totals(self) -> str:
        open_sums = _summed([deal for deal in self._deals if deal.status == StageKind.OPEN])
        won_sums = _summed([deal for deal in self._deals if deal.status == StageKind.WON])
        parts = (
            self.tr("Open {sums}").replace("{sums}", say_sums(open_sums)) if open_sums else "",
            self.tr("Won {sums}").replace("{sums}", say_sums(won_sums)) if won_sums else "",
        )
        return " · ".join(filter(None, parts))

    def _columns(self) -> Sequence[TextColumn[DealRow]]:
        return (
            TextColumn(heading=self.tr("Deal"), text=lambda deal: deal.title),
            TextColumn(heading=self.tr("Stage"), text=lambda deal: deal.stage),
            TextColumn(heading=self.tr("Expected"), text=lambda deal: short_day(deal.expected_on)),
            TextColumn(heading=self.tr("Amount"), text=amount_text, is_number=True),
            TextColumn(heading=self.tr("State"), text=state_text, token=state_token),
        )

    def _enable(self) -> None:
        self.form.open_button.setEnabled(self.form.deals.selectionModel().hasSelection())

    def _open_chosen(self) -> None:
        rows = self.form.deals.selectionModel().selectedRows()
        if rows:
            self._open(self.model.row_at(rows[0].row()).id)

    def _create(self) -> None:
        if self._customer is not None:
            self._open(self._customer)

    def _open(self, deal: int | NewDeal) -> None:
        if self._saver is None:
            return
        open_once(DealDialog(self._saver.workspace, deal, self))


def _summed(deals: Sequence[DealRow]) -> tuple[Money, ...]:
    """Return the amounts of deals together, a sum for each currency."""
    sums: Counter[str] = Counter()
    for deal in deals:
        if deal.money is not None:
            sums[deal.money.currency] += deal.money.amount_minor
    return tuple(Money(currency=currency, amount_minor=amount) for currency, amount in sums.items())
