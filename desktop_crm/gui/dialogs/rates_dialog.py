"""What other currencies are worth at home, from which day on: kept by the user, for nothing is asked of a network."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from PySide6.QtWidgets import QDialog, QWidget

from desktop_crm.domain.changes import Changes, Op
from desktop_crm.domain.clock import today
from desktop_crm.domain.errors import BadInput
from desktop_crm.domain.prices import parse_rate
from desktop_crm.gui.editors.field_error import FieldError
from desktop_crm.gui.editors.saved_form import SavedForm
from desktop_crm.gui.form_keys import Ways
from desktop_crm.gui.forms.rates_dialog_form import Ui_RatesDialog
from desktop_crm.gui.lists.plain_table import PlainTableModel, TextColumn, dress_table
from desktop_crm.gui.own_key import own_key
from desktop_crm.gui.permission import permission
from desktop_crm.gui.theme import theme
from desktop_crm.gui.translations import format_date, listed
from desktop_crm.gui.widgets.day_edit import chosen_day, show_day
from desktop_crm.gui.widgets.enter_key import press_on_enter
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.gui.widgets.wheel_guard import guard_wheel
from desktop_crm.gui.wording import say_refusal
from desktop_crm.gui.workspace import Workspace
from desktop_crm.operations.exchange_rates import delete_rate, save_rate
from desktop_crm.queries.exchange_rates import CurrencyUse, RateRow, currencies_without_rate, list_rates
from desktop_crm.queries.settings import home_currency

_TABLES = frozenset({"exchange_rate", "deal", "sales_document", "payment", "store_setting"})
_WIDTHS = (110, 160, 160)


class RatesDialog(QDialog):
    """Enter keeps the rate that is typed, or takes the chosen one up to change it; Delete forgets it."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._home = workspace.now(home_currency)
        self.form = form = Ui_RatesDialog()
        form.setupUi(self)
        scale_layouts(self)
        press_on_enter(self)
        guard_wheel(self)
        self._error = FieldError(self)
        self.model: PlainTableModel[RateRow] = PlainTableModel(self)
        form.rates.setModel(self.model)
        dress_table(form.rates)
        form.home_label.setText(self._home)
        form.currency_edit.setMaxLength(3)
        form.currency_edit.setMaximumWidth(theme().px(80))
        show_day(form.since_edit, today())
        form.lacking_label.hide()
        self._connect()
        self._say_use()
        self._refresh()
        self.resize(theme().px(620), theme().px(460))
        form.currency_edit.setFocus()

    def _connect(self) -> None:
        form = self.form
        for edit in (form.currency_edit, form.rate_edit):
            edit.returnPressed.connect(self._keep)
            edit.textEdited.connect(self._error.clear)
        form.add_button.clicked.connect(self._keep)
        form.delete_button.clicked.connect(self._forget)
        SavedForm(self, form.add_button, Ways(close=self._keep))
        form.close_button.clicked.connect(self.accept)
        form.rates.activated.connect(self._take_up)
        form.rates.selectionModel().selectionChanged.connect(self._enable)
        own_key(form.rates, "Del", self._forget)
        self._workspace.changed.connect(self._on_changed)
        permission().guard(Op.SAVE_RATE, form.add_button)

    def _on_changed(self, changes: Changes) -> None:
        if changes.tables & _TABLES:
            self._refresh()

    def _refresh(self) -> None:
        self._workspace.ask(list_rates, then=self._show, instead_of="rates")
        self._workspace.ask(currencies_without_rate, then=self._say_lacking, instead_of="lacking rates")

    def _show(self, rates: Sequence[RateRow]) -> None:
        self.model.show_rows(self._columns(), rates)
        for column, width in enumerate(_WIDTHS):
            self.form.rates.setColumnWidth(column, theme().px(width))
        if rates:
            self.form.rates.selectRow(0)
        self._enable()

    def _chosen(self) -> RateRow | None:
        rows = self.form.rates.selectionModel().selectedRows()
        return self.model.row_at(rows[0].row()) if rows else None

    def _enable(self) -> None:
        permission().restrict(self.form.delete_button, Op.SAVE_RATE, possible=self._chosen() is not None)

    def _keep(self) -> None:
        form = self.form
        self._error.clear()
        try:
            rate = parse_rate(form.rate_edit.text())
        except BadInput as refused:
            self._refuse(refused)
            return
        self._workspace.do(
            Op.SAVE_RATE, save_rate, form.currency_edit.text(), chosen_day(form.since_edit).isoformat(), rate,
            then=self._kept, otherwise=self._refuse,
        )  # fmt: skip

    def _kept(self, _rate_id: int) -> None:
        self.form.currency_edit.clear()
        self.form.rate_edit.clear()
        self.form.currency_edit.setFocus()

    def _take_up(self) -> None:
        """Put the chosen rate into the fields; kept with the same day it takes the old one's place."""
        form, chosen = self.form, self._chosen()
        if chosen is not None:
            form.currency_edit.setText(chosen.currency)
            form.rate_edit.setText(_plain(chosen.rate))
            show_day(form.since_edit, date.fromisoformat(chosen.since_on))
            form.rate_edit.setFocus()
            form.rate_edit.selectAll()

    def _forget(self) -> None:
        chosen = self._chosen()
        if chosen is not None and permission().may(Op.SAVE_RATE):
            self._workspace.do(Op.SAVE_RATE, delete_rate, chosen.id)

    def _refuse(self, error: Exception) -> None:
        form = self.form
        fields = {"currency": form.currency_edit, "date": form.since_edit}
        if isinstance(error, BadInput):
            self._error.show_at(fields.get(error.field, form.rate_edit), say_refusal(error))
        else:
            self._workspace.refuse(error, form.error_label.setText)

    def _say_use(self) -> None:
        said = self.tr(
            "Sums in {home} take the rate of their day: a deal that of its closing, a document that of its date. "
            "A rate holds until the next one; the first also holds for the time before it."
        )
        self.form.use_label.setText(said.replace("{home}", self._home))

    def _say_lacking(self, lacking: Sequence[CurrencyUse]) -> None:
        """Say which sums are left out because their currency has no rate, and offer the first one."""
        form = self.form
        said = self.tr("No rate yet: {currencies}. What is in them is left out of sums in {home}.")
        uses = listed(self._use(one) for one in lacking)
        form.lacking_label.setText(said.replace("{currencies}", uses).replace("{home}", self._home))
        form.lacking_label.setVisible(bool(lacking))
        if lacking and not form.currency_edit.text():
            form.currency_edit.setText(lacking[0].currency)
            form.rate_edit.setFocus()

    def _use(self, one: CurrencyUse) -> str:
        counts = (
            one.deals and self.tr("%Ln deal(s)", "", one.deals),
            one.documents and self.tr("%Ln document(s)", "", one.documents),
            one.payments and self.tr("%Ln payment(s)", "", one.payments),
        )
        return f"{one.currency} ({', '.join(count for count in counts if count)})"

    def _columns(self) -> Sequence[TextColumn[RateRow]]:
        def since(row: RateRow) -> str:
            return format_date(date.fromisoformat(row.since_on))

        def worth(row: RateRow) -> str:
            return f"{_plain(row.rate)} {self._home}"

        return (
            TextColumn(heading=self.tr("Currency"), text=lambda row: f"1 {row.currency}"),
            TextColumn(heading=self.tr("Is worth"), text=worth, is_number=True),
            TextColumn(heading=self.tr("From"), text=since),
        )


def _plain(rate: Decimal) -> str:
    return f"{rate.normalize():f}"
