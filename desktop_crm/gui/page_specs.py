"""The pages of the window, and what commands ask of them.

A page is made of the workspace and the settings. The workbench finds by name what else it offers: `connect_actions`
takes the commands, `follow` the backups; `print_seen` and `keep_drafts` are asked of it; signals that pages share,
such as `customer_requested`, are connected (`Workbench._introduce`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from desktop_crm.gui.widgets.view_switch import ViewSwitch


class PageSpec(NamedTuple):
    """Where a page is made, and how it is reached: by an icon on the rail, or from the page that it lies under."""

    module: str
    class_name: str
    icon: str
    at_foot: bool = False
    under: str = ""


class HasViews(Protocol):
    """A page with views, of which one is in front."""

    views: ViewSwitch


# Imported when first shown: a page may need what takes long to load.
PAGES = {
    "today": PageSpec("desktop_crm.gui.pages.today_page", "TodayPage", "sun"),
    "customers": PageSpec("desktop_crm.gui.pages.customers_page", "CustomersPage", "users"),
    "pipeline": PageSpec("desktop_crm.gui.pages.pipeline_page", "PipelinePage", "square-kanban"),
    "calendar": PageSpec("desktop_crm.gui.pages.calendar_page", "CalendarPage", "calendar-days"),
    "orders": PageSpec("desktop_crm.gui.pages.orders_page", "OrdersPage", "file-text"),
    "goals": PageSpec("desktop_crm.gui.pages.goals_page", "GoalsPage", "target"),
    "insights": PageSpec("desktop_crm.gui.pages.insights_page", "InsightsPage", "chart-column"),
    "settings": PageSpec("desktop_crm.gui.pages.settings_page", "SettingsPage", "settings", at_foot=True),
    "automation": PageSpec("desktop_crm.gui.pages.automation_page", "AutomationPage", "", under="settings"),
    "backups": PageSpec("desktop_crm.gui.pages.backups_page", "BackupsPage", "", under="settings"),
    "import": PageSpec("desktop_crm.gui.pages.import_page", "ImportPage", "", under="customers"),
    "privacy": PageSpec("desktop_crm.gui.pages.privacy_page", "PrivacyPage", "", under="settings"),
    "view_log": PageSpec("desktop_crm.gui.pages.view_log_page", "ViewLogPage", "", under="settings"),
}
# What a command asks of a page, which comes forward first: the page, and its method.
ASKED_OF_PAGES = {
    "edit_pipelines": ("pipeline", "edit_pipelines"),
    "exchange_rates": ("orders", "exchange_rates"),
    "export_sales": ("pipeline", "export_sales"),
    "find_deals": ("pipeline", "find_deals"),
    "import_bank_file": ("orders", "import_bank_file"),
    "month_report": ("goals", "save_month"),
    "new_deal": ("pipeline", "create_deal"),
    "new_document": ("orders", "create_document"),
    "new_goal": ("goals", "set_goal"),
    "record_payment": ("orders", "record_payment"),
}
ON_RAIL = tuple(key for key, spec in PAGES.items() if spec.icon)
