"""What all customers together tell: stages, sources, activity and what it brings, revenue, and who buys what."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QToolButton, QWidget

from desktop_crm.domain.changes import Changes
from desktop_crm.domain.clock import today
from desktop_crm.gui.dialogs.contacts_behind_dialog import ContactsBehindDialog
from desktop_crm.gui.forms.insights_page_form import Ui_InsightsPage
from desktop_crm.gui.icons import icon, icon_size
from desktop_crm.gui.panels import chart_numbers, work_numbers
from desktop_crm.gui.panels.chart_board import ChartBoard
from desktop_crm.gui.passing import open_once
from desktop_crm.gui.retranslating import Retranslating
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.gui.widgets.tab_order import order_tabs
from desktop_crm.gui.widgets.wrapping_row import let_wrap
from desktop_crm.gui.workspace import Workspace
from desktop_crm.queries import statistics
from desktop_crm.queries.activity_hours import activity_by_hour
from desktop_crm.queries.effectiveness import (
    ChannelEffect,
    EffectiveContact,
    MessageEffect,
    channel_effects,
    contacts_behind,
    contacts_behind_message,
    message_effects,
)
from desktop_crm.queries.goal_metrics import Span
from desktop_crm.queries.sales_statistics import NamedSum, NamedSums, revenue_by_customer, revenue_by_product
from desktop_crm.queries.settings import home_currency
from desktop_crm.queries.statistics import CustomerSum, MonthSums
from desktop_crm.system.settings import SettingsFile

_ROWS = (
    ("stages", "sources", "top"),
    ("revenue", "activity"),
    ("effects", "hours"),
    ("products", "invoiced"),
)
_INVOICES = frozenset({"sales_document", "document_line", "product", "exchange_rate", "store_setting"})
_TABLES = frozenset({"customer", "interaction", "purchase", "deal"}) | _INVOICES
_WEEKS, _YEAR = 13, 365


class InsightsPage(Retranslating, QWidget):
    """Asks only while it is seen. `customer_requested` carries the id of a customer among the top ones."""

    customer_requested = Signal(object)

    def __init__(self, workspace: Workspace, settings: SettingsFile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._stale = _TABLES
        self._top: Sequence[CustomerSum] = ()
        self._invoiced: Sequence[NamedSum] = ()
        self._effects: Sequence[ChannelEffect | MessageEffect] = ()
        self.form = Ui_InsightsPage()
        self.form.setupUi(self)
        self._board = ChartBoard(workspace, self.form.grid, "insights", _ROWS)
        self._board.remember_in(settings)
        self._message_button = QToolButton(self)
        self._message_button.setCheckable(True)
        self._message_button.setProperty("small", True)
        self._board.cards["effects"].head.insertWidget(1, self._message_button)
        self.form.panels_button.setMenu(self.form.grid.menu)
        self.form.feed.attach(workspace)
        let_wrap(self.form.head_row)
        scale_layouts(self)
        self._connect()
        self.retranslate()
        self._restyle()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh(self._stale)

    def retranslate(self) -> None:
        self.form.retranslateUi(self)
        self.form.grid.set_names(
            {
                "stages": self.tr("Customers by stage"),
                "sources": self.tr("Customers by source"),
                "top": self.tr("Top customers"),
                "revenue": self.tr("Revenue by month"),
                "activity": self.tr("Activity by week"),
                "effects": self.tr("What contacts bring"),
                "hours": self.tr("Contacts by day and hour"),
                "products": self.tr("Revenue by product"),
                "invoiced": self.tr("Revenue by customer"),
            }
        )
        self._message_button.setText(self.tr("By message"))
        tip = self.tr(
            "What each message of a plan, rule, greeting or coupon brought, instead of each channel"
        )
        self._message_button.setToolTip(tip)
        self._message_button.setAccessibleDescription(tip)
        self._board.redraw()

    def _connect(self) -> None:
        self.form.currency_box.currency_chosen.connect(self._ask_money)
        self._board.cards["top"].picked.connect(self._on_picked)
        self._board.cards["invoiced"].picked.connect(self._on_invoiced_picked)
        self._board.cards["effects"].picked.connect(self._on_effect_picked)
        self._message_button.toggled.connect(self._ask_effects)
        self.form.feed.customer_requested.connect(self.customer_requested)
        self.form.feed.filled.connect(lambda: order_tabs(self.form.body))
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
            ask("hours", work_numbers.hours, activity_by_hour, today(), _WEEKS)
        if tables & {"interaction", "deal"}:
            self._ask_effects()
        if tables & (_INVOICES | {"customer"}):
            self._ask_invoices()
        if "purchase" in tables:
            self._workspace.ask(
                statistics.currencies, then=self._on_currencies, instead_of="insights currencies"
            )

    def _ask_invoices(self) -> None:
        currency, ask = self._workspace.now(home_currency), self._board.ask
        since, until = (today() - timedelta(_YEAR)).isoformat(), today().isoformat()

        def products(found: NamedSums) -> chart_numbers.Chart:
            return work_numbers.products(found, currency)

        def invoiced(found: NamedSums) -> chart_numbers.Chart:
            self._invoiced = found.sums
            return work_numbers.invoiced_customers(found, currency)

        ask("products", products, revenue_by_product, since, until)
        ask("invoiced", invoiced, revenue_by_customer, since, until)

    def _ask_effects(self) -> None:
        """Ask what channels brought, or what messages did."""
        by_message = self._message_button.isChecked()
        chart, question = (
            (self._message_chart, message_effects) if by_message else (self._channel_chart, channel_effects)
        )
        self._board.ask("effects", chart, question, _last_weeks())

    def _channel_chart(self, found: Sequence[ChannelEffect]) -> chart_numbers.Chart:
        self._effects = found
        return work_numbers.effects(found)

    def _message_chart(self, found: Sequence[MessageEffect]) -> chart_numbers.Chart:
        self._effects = found = found[: work_numbers.MOST_MESSAGES]
        return work_numbers.message_effects(found)

    def _on_currencies(self, currencies: Sequence[str]) -> None:
        self.form.currency_box.show_currencies(currencies)
        self._ask_money()

    def _ask_money(self) -> None:
        currency, ask = self.form.currency_box.currency(), self._board.ask

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

    def _on_invoiced_picked(self, place: int) -> None:
        if place < len(self._invoiced) and self._invoiced[place].id:
            self.customer_requested.emit(self._invoiced[place].id)

    def _on_effect_picked(self, place: int) -> None:
        """Ask which contacts are behind a bar, and list them."""
        chosen = work_numbers.effect_at(self._effects, place)
        if chosen is None:
            return
        source, effect = chosen
        heading = f"{work_numbers.effect_source(source)} · {work_numbers.effect_name(effect)}"
        behind: tuple[Any, ...] = (
            (contacts_behind_message, source.message)
            if isinstance(source, MessageEffect)
            else (contacts_behind, source.kind)
        )
        self._workspace.ask(
            *behind,
            effect,
            _last_weeks(),
            then=lambda found: self._list_contacts(heading, found),
            instead_of="contacts behind",
        )

    def _list_contacts(self, heading: str, found: Sequence[EffectiveContact]) -> None:
        dialog = ContactsBehindDialog(heading, found, self)
        dialog.customer_requested.connect(self.customer_requested)
        open_once(dialog)

    def _restyle(self) -> None:
        self.form.panels_button.setIcon(icon("chart-column", "ink_secondary", size=16))
        self.form.panels_button.setIconSize(icon_size(16))


def _last_weeks() -> Span:
    return Span(first=today() - timedelta(weeks=_WEEKS), last=today())
