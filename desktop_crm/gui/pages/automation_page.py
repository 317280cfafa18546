"""What the program does by itself, and only as told: rules, plans, coupons, and what rules did."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_crm.gui.forms.automation_page_form import Ui_AutomationPage
from desktop_crm.gui.panels.coupons_panel import CouponsPanel
from desktop_crm.gui.panels.plans_panel import PlansPanel
from desktop_crm.gui.panels.rules_panel import RulesPanel
from desktop_crm.gui.panels.runs_panel import RunsPanel
from desktop_crm.gui.retranslating import Retranslating
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.gui.widgets.tab_order import enter
from desktop_crm.gui.widgets.view_switch import ViewSwitch
from desktop_crm.gui.widgets.wrapping_row import let_wrap
from desktop_crm.gui.workspace import Workspace
from desktop_crm.system.settings import SettingsFile

_VIEWS = ("rules", "plans", "coupons", "runs")


class AutomationPage(Retranslating, QWidget):
    """Four views, one at a time. `customer_requested` carries the id of whom a coupon was issued to."""

    customer_requested = Signal(object)

    def __init__(self, workspace: Workspace, _settings: SettingsFile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = form = Ui_AutomationPage()
        form.setupUi(self)
        let_wrap(self.form.head_row)
        scale_layouts(self)
        self.rules, self.plans = RulesPanel(workspace), PlansPanel(workspace)
        self.coupons, self.runs = CouponsPanel(workspace), RunsPanel(workspace)
        self.coupons.customer_requested.connect(self.customer_requested)
        for view in _VIEWS:
            getattr(form, f"{view}_page_column").addWidget(getattr(self, view))
        self.views = ViewSwitch(_VIEWS, form, self)
        self.views.shown.connect(self._show_view)
        self.views.entered.connect(lambda view: enter(getattr(self, view)))
        self.views.show("rules")
        self.setFocusProxy(self.rules)

    def retranslate(self) -> None:
        self.form.retranslateUi(self)

    def _show_view(self, view: str) -> None:
        self.form.stack.setCurrentWidget(getattr(self.form, f"{view}_page"))
