"""What all customers together tell: stages, sources, activity, revenue, and who buys most."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from desktop_crm.domain.changes import Changes
from desktop_crm.domain.clock import today
from desktop_crm.gui.forms.insights_page_form import Ui_InsightsPage
from desktop_crm.gui.icons import icon, icon_size
from desktop_crm.gui.panels import chart_numbers
from desktop_crm.gui.panels.chart_board import ChartBoard
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.gui.workspace import Workspace
from desktop_crm.queries import statistics
from desktop_crm.queries.statistics import CustomerSum, MonthSums
from desktop_crm.system.settings import SettingsFile

_ROWS = (("stages", "sources", "top"), ("revenue", "activity"))
_TABLES = frozenset({"customer", "interaction", "purchase"})


class InsightsPage(QWidget):
    """Asks only while it is seen. `customer_requested` carries the id of a customer among the top ones."""

    customer_requested = Signal(object)

    def __init__(self, workspace: Workspace, settings: SettingsFile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._stale = _TABLES
        self._top: Sequence[CustomerSum] = ()
        self._form = Ui_InsightsPage()
        self._form.setupUi(self)
        self._board = ChartBoard(workspace, self._form.grid, "insights", _ROWS)
        self._board.remember_in(settings)
        self._form.panels_button.setMenu(self._form.grid.menu)
        scale_layouts(self)
        self._connect()
        self._retranslate()
        self._restyle()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh(self._stale)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._form.retranslateUi(self)
            self._retranslate()

    def _connect(self) -> None:
        self._form.currency_box.currency_chosen.connect(self._ask_money)
        self._board.cards["top"].picked.connect(self._on_picked)
        self._workspace.changed.connect(self._on_changed)
        theme().changed.connect(self._restyle)

    def _on_changed(self, changes: Changes) -> None:
        self._refresh(changes.tables & _TABLES)

    def _refresh(self, tables: frozenset[str]) -> None:
        """Ask for what these tables feed, or remember to do so when the page is seen."""
        if not self.isVisible():
            self._stale |= tables
            return
        self._stale = frozenset()
        ask = self._board.ask
        if "customer" in tables:
            ask("stages", chart_numbers.stages, statistics.customers_by_stage)
            ask("sources", chart_numbers.sources, statistics.customers_by_source)
        if "interaction" in tables:
            ask("activity", chart_numbers.activity, statistics.activity_by_week, today())
        if "purchase" in tables:
            self._workspace.ask(
                statistics.currencies, then=self._on_currencies, instead_of="insights currencies"
            )

    def _on_currencies(self, currencies: Sequence[str]) -> None:
        self._form.currency_box.show_currencies(currencies)
        self._ask_money()

    def _ask_money(self) -> None:
        currency, ask = self._form.currency_box.currency(), self._board.ask

        def revenue(sums: tuple[MonthSums, MonthSums]) -> chart_numbers.Chart:
            return chart_numbers.revenue(*sums, currency)

        def top(sums: Sequence[CustomerSum]) -> chart_numbers.Chart:
            self._top = sums
            return chart_numbers.top_customers(sums, currency)

        ask("revenue", revenue, statistics.money_with_year_before, currency, today())
        ask("top", top, statistics.top_customers, currency)

    def _on_picked(self, place: int) -> None:
        if place < len(self._top):
            self.customer_requested.emit(self._top[place].customer_id)

    def _retranslate(self) -> None:
        self._form.grid.set_names(
            {
                "stages": self.tr("Customers by stage"),
                "sources": self.tr("Customers by source"),
                "top": self.tr("Top customers"),
                "revenue": self.tr("Revenue by month"),
                "activity": self.tr("Activity by week"),
            }
        )
        self._board.redraw()

    def _restyle(self) -> None:
        self._form.panels_button.setIcon(icon("chart-column", "ink_secondary", size=16))
        self._form.panels_button.setIconSize(icon_size(16))
