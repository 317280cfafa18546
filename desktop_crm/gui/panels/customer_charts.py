"""The charts of one customer: purchases by month, contacts by channel, rhythm of contact."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from desktop_crm.domain.changes import Changes
from desktop_crm.domain.clock import today
from desktop_crm.gui.forms.customer_charts_form import Ui_CustomerCharts
from desktop_crm.gui.icons import icon, icon_size
from desktop_crm.gui.panels import chart_numbers
from desktop_crm.gui.panels.chart_board import ChartBoard
from desktop_crm.gui.retranslating import Retranslating
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.gui.widgets.tab_order import order_tabs
from desktop_crm.gui.workspace import Workspace
from desktop_crm.queries import statistics
from desktop_crm.system.settings import SettingsFile

_ROWS = (("purchases", "channels"), ("rhythm",))
_TABLES = frozenset({"purchase", "interaction"})


class CustomerCharts(Retranslating, QWidget):
    """Shows nothing until `show_customer`; asks only for what is seen."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._customer_id: int | None = None
        self._stale: frozenset[str] = frozenset()
        self.form = Ui_CustomerCharts()
        self.form.setupUi(self)
        self._board = ChartBoard(workspace, self.form.grid, "customer_charts", _ROWS)
        self.form.panels_button.setMenu(self.form.grid.menu)
        self.form.grid.rebuilt.connect(lambda: order_tabs(self))
        scale_layouts(self)
        self.form.currency_box.currency_chosen.connect(self._ask_purchases)
        workspace.changed.connect(self._on_changed)
        theme().changed.connect(self._restyle)
        self.retranslate()
        self._restyle()

    def remember_in(self, settings: SettingsFile) -> None:
        """Arrange the charts as they were left last, and keep how they are arranged from now on."""
        self._board.remember_in(settings)

    def show_customer(self, customer_id: int | None) -> None:
        """Show the charts of a customer, or none."""
        self._customer_id = customer_id
        self._board.forget()
        self.form.currency_box.show_currencies(())
        self._refresh(_TABLES)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh(self._stale)

    def retranslate(self) -> None:
        self.form.retranslateUi(self)
        self.form.title_label.setText(self.tr("Charts").upper())
        self.form.grid.set_names(
            {
                "purchases": self.tr("Purchases"),
                "channels": self.tr("Contacts by channel"),
                "rhythm": self.tr("Rhythm of contact"),
            }
        )
        self._board.redraw()

    def _on_changed(self, changes: Changes) -> None:
        if changes.customers is None or self._customer_id in changes.customers:
            self._refresh(changes.tables & _TABLES)

    def _refresh(self, tables: frozenset[str]) -> None:
        """Ask for what these tables feed, or remember to do so when the charts are seen."""
        if not self.isVisible():
            self._stale |= tables
            return
        self._stale = frozenset()
        one = self._customer_id
        if one is None or not self._workspace.is_open:
            return
        if "purchase" in tables:
            self._workspace.ask(
                statistics.currencies, one, then=self._on_currencies, instead_of="customer_charts currencies"
            )
        if "interaction" in tables:
            self._board.ask("channels", chart_numbers.channels, statistics.contacts_by_channel, one)
            self._board.ask(
                "rhythm", lambda days: chart_numbers.rhythm(days, today()), statistics.contact_days, one
            )

    def _on_currencies(self, currencies: Sequence[str]) -> None:
        self.form.currency_box.show_currencies(currencies)
        self._ask_purchases()

    def _ask_purchases(self) -> None:
        currency = self.form.currency_box.currency()
        self._board.ask(
            "purchases",
            lambda sums: chart_numbers.purchases(sums, currency),
            statistics.money_of_customer,
            self._customer_id,
            currency,
            today(),
        )

    def _restyle(self) -> None:
        self.form.panels_button.setIcon(icon("chart-column", "ink_secondary", size=16))
        self.form.panels_button.setIconSize(icon_size(16))
