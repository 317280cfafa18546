"""Every command of the window once: its name, its keys, its menu."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop_crm.gui.form_keys import FORM_NAMES, USUAL_KEYS, FormKey
from desktop_crm.gui.translations import QT_TRANSLATE_NOOP

_PANELS = 8
_LIST = "customers"


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """One thing that can be asked for.

    `keys` are Qt's portable names, several parted by "; "; `page` is shown before the command is done.
    """

    id: str
    text: str
    menu: str
    keys: str = ""
    page: str = ""


def _command(command_id: str, text: str, menu: str, keys: str = "", page: str = "") -> Command:
    return Command(id=command_id, text=text, menu=menu, keys=keys, page=page)


# Pages have views, which are called by name here, and on the page by Alt and a number.
VIEWS = (
    ("pipeline", "table", QT_TRANSLATE_NOOP("Commands", "Deals in a table")),
    ("pipeline", "forecast", QT_TRANSLATE_NOOP("Commands", "Forecast")),
    ("pipeline", "leads", QT_TRANSLATE_NOOP("Commands", "Leads")),
    ("calendar", "list", QT_TRANSLATE_NOOP("Commands", "List of follow-ups")),
    ("orders", "receivables", QT_TRANSLATE_NOOP("Commands", "Receivables")),
    ("orders", "products", QT_TRANSLATE_NOOP("Commands", "Products")),
    ("goals", "effort", QT_TRANSLATE_NOOP("Commands", "Effort report")),
    ("goals", "commission", QT_TRANSLATE_NOOP("Commands", "Commission")),
    ("automation", "plans", QT_TRANSLATE_NOOP("Commands", "Plans")),
    ("automation", "coupons", QT_TRANSLATE_NOOP("Commands", "Coupons")),
    ("automation", "runs", QT_TRANSLATE_NOOP("Commands", "What rules did")),
)
# Never Ctrl+Space, Ctrl+. or a modifier alone: they belong to input methods. No destructive key without a modifier.
COMMANDS = (
    _command(
        "import_contacts",
        QT_TRANSLATE_NOOP("Commands", "Import contacts or tables…"),
        "file",
        "Ctrl+Shift+I",
        "customers",
    ),
    _command(
        "export_customers",
        QT_TRANSLATE_NOOP("Commands", "Export customers…"),
        "file",
        "Ctrl+Shift+E",
        "customers",
    ),
    _command("export_sales", QT_TRANSLATE_NOOP("Commands", "Export deals, documents and plans…"), "file"),
    _command("open_store", QT_TRANSLATE_NOOP("Commands", "Open another store…"), "file", "Ctrl+O"),
    _command("go_backups", QT_TRANSLATE_NOOP("Commands", "Backups"), "file", "Ctrl+Shift+B"),
    _command("back_up_now", QT_TRANSLATE_NOOP("Commands", "Back up now"), "file"),
    _command("lock", QT_TRANSLATE_NOOP("Commands", "Lock now"), "file", "Ctrl+Shift+L"),
    _command("go_settings", QT_TRANSLATE_NOOP("Commands", "Settings"), "file", "Ctrl+,"),
    _command("quit", QT_TRANSLATE_NOOP("Commands", "Quit"), "file", "Ctrl+Q"),
    _command("undo", QT_TRANSLATE_NOOP("Commands", "Undo"), "edit", "Ctrl+Z"),
    _command("redo", QT_TRANSLATE_NOOP("Commands", "Redo"), "edit", "Ctrl+Y; Ctrl+Shift+Z"),
    _command("find", QT_TRANSLATE_NOOP("Commands", "Find a customer"), "edit", "Ctrl+F; /", _LIST),
    _command("find_deals", QT_TRANSLATE_NOOP("Commands", "Find deals"), "edit", "Ctrl+Shift+F"),
    _command(
        "new_customer", QT_TRANSLATE_NOOP("Commands", "New customer"), "customer", "Ctrl+N", "customers"
    ),
    _command(
        "new_organisation",
        QT_TRANSLATE_NOOP("Commands", "New organisation"),
        "customer",
        "Ctrl+Shift+N",
        "customers",
    ),
    _command(
        "paste_card", QT_TRANSLATE_NOOP("Commands", "New customer from a card…"), "customer", page="customers"
    ),
    _command(
        "log_interaction", QT_TRANSLATE_NOOP("Commands", "Log contact"), "customer", "Ctrl+L", "customers"
    ),
    _command(
        "plan_follow_up", QT_TRANSLATE_NOOP("Commands", "Plan a follow-up"), "customer", "Ctrl+T", "customers"
    ),
    _command("add_need", QT_TRANSLATE_NOOP("Commands", "Add a need"), "customer", page="customers"),
    _command("add_files", QT_TRANSLATE_NOOP("Commands", "Add files…"), "customer", page="customers"),
    _command("call", QT_TRANSLATE_NOOP("Commands", "Call…"), "customer", "Ctrl+Shift+C", "customers"),
    _command("quick_entry", QT_TRANSLATE_NOOP("Commands", "Quick entry"), "customer", "Ctrl+J"),
    _command(
        "contact_terms", QT_TRANSLATE_NOOP("Commands", "How to keep contact…"), "customer", page="customers"
    ),
    _command("apply_plan", QT_TRANSLATE_NOOP("Commands", "Apply a plan…"), "customer", page="customers"),
    _command("issue_coupon", QT_TRANSLATE_NOOP("Commands", "Issue a coupon"), "customer", page="customers"),
    _command(
        "plan_visits", QT_TRANSLATE_NOOP("Commands", "Plan visits…"), "customer", "Ctrl+Shift+P", "today"
    ),
    _command("day_sheet", QT_TRANSLATE_NOOP("Commands", "Print day sheet…"), "file", page="today"),
    _command("print", QT_TRANSLATE_NOOP("Commands", "Print what is shown…"), "file", "Ctrl+P"),
    _command(
        "print_list", QT_TRANSLATE_NOOP("Commands", "Print list of customers…"), "file", page="customers"
    ),
    _command(
        "debrief", QT_TRANSLATE_NOOP("Commands", "Evening debrief…"), "customer", "Ctrl+Shift+J", "today"
    ),
    _command("export_calendar", QT_TRANSLATE_NOOP("Commands", "Export calendar…"), "file", page="today"),
    _command("import_calendar", QT_TRANSLATE_NOOP("Commands", "Import calendar…"), "file", page="calendar"),
    _command("why_not", QT_TRANSLATE_NOOP("Commands", "Why is somebody not suggested?"), "go", page="today"),
    _command("today_settings", QT_TRANSLATE_NOOP("Commands", "What counts on Today…"), "go", page="today"),
    _command("new_deal", QT_TRANSLATE_NOOP("Commands", "New deal"), "customer", "Ctrl+Shift+D"),
    _command("new_document", QT_TRANSLATE_NOOP("Commands", "New document"), "customer", page="orders"),
    _command("repeat_last_order", QT_TRANSLATE_NOOP("Commands", "Repeat last order"), "customer"),
    _command("edit_pipelines", QT_TRANSLATE_NOOP("Commands", "Pipelines and stages…"), "customer"),
    _command("record_payment", QT_TRANSLATE_NOOP("Commands", "Record payment"), "customer", page="orders"),
    _command("import_bank_file", QT_TRANSLATE_NOOP("Commands", "Import bank file…"), "file", page="orders"),
    _command("exchange_rates", QT_TRANSLATE_NOOP("Commands", "Exchange rates…"), "go", page="orders"),
    _command(
        "archive_customer", QT_TRANSLATE_NOOP("Commands", "Archive customer"), "customer", page="customers"
    ),
    _command(
        "trash_customer",
        QT_TRANSLATE_NOOP("Commands", "Move customer to the trash"),
        "customer",
        page="customers",
    ),
    _command(
        "restore_customer",
        QT_TRANSLATE_NOOP("Commands", "Take customer back into the list"),
        "customer",
        page="customers",
    ),
    _command("empty_trash", QT_TRANSLATE_NOOP("Commands", "Empty trash"), "customer", page="customers"),
    _command("new_goal", QT_TRANSLATE_NOOP("Commands", "New goal"), "go"),
    _command("month_report", QT_TRANSLATE_NOOP("Commands", "Month on one page…"), "file"),
    _command(
        "erase_customer", QT_TRANSLATE_NOOP("Commands", "Erase for good…"), "customer", page="customers"
    ),
    _command("palette", QT_TRANSLATE_NOOP("Commands", "Search everything"), "go", "Ctrl+K"),
    _command("go_today", QT_TRANSLATE_NOOP("Commands", "Today"), "go", "Alt+Home"),
    _command("go_customers", QT_TRANSLATE_NOOP("Commands", "Customers"), "go"),
    _command("go_pipeline", QT_TRANSLATE_NOOP("Commands", "Pipeline"), "go"),
    _command("go_calendar", QT_TRANSLATE_NOOP("Commands", "Calendar"), "go"),
    _command("go_orders", QT_TRANSLATE_NOOP("Commands", "Orders"), "go", "Ctrl+Shift+O"),
    _command("go_goals", QT_TRANSLATE_NOOP("Commands", "Goals"), "go"),
    _command("go_insights", QT_TRANSLATE_NOOP("Commands", "Insights"), "go"),
    _command("back", QT_TRANSLATE_NOOP("Commands", "Back"), "go", "Alt+Left", _LIST),
    _command("forward", QT_TRANSLATE_NOOP("Commands", "Forward"), "go", "Alt+Right", _LIST),
    _command(
        "previous_customer", QT_TRANSLATE_NOOP("Commands", "Previous customer"), "go", "Ctrl+Up", "customers"
    ),
    _command("next_customer", QT_TRANSLATE_NOOP("Commands", "Next customer"), "go", "Ctrl+Down", _LIST),
    _command("hide_names", QT_TRANSLATE_NOOP("Commands", "Hide names and sums"), "go", "Ctrl+Shift+H"),
    _command("go_automation", QT_TRANSLATE_NOOP("Commands", "Automation"), "go"),
    _command("go_privacy", QT_TRANSLATE_NOOP("Commands", "Privacy report"), "go"),
    _command("go_view_log", QT_TRANSLATE_NOOP("Commands", "Profiles and view log"), "go"),
    *(
        _command(
            f"panel_{number}",
            QT_TRANSLATE_NOOP("Commands", "Panel {number}"),
            "panels",
            f"Ctrl+{number}",
            "customers",
        )
        for number in range(1, _PANELS + 1)
    ),
    *(_command(f"view_{page}_{view}", text, "view") for page, view, text in VIEWS),
    _command("shortcuts", QT_TRANSLATE_NOOP("Commands", "Keyboard shortcuts"), "help", "F1; Ctrl+/"),
    _command("support_bundle", QT_TRANSLATE_NOOP("Commands", "Support bundle…"), "help"),
    _command("about", QT_TRANSLATE_NOOP("Commands", "About Desktop CRM"), "help"),
)
# Of no menu: each form does them itself.
FORM_COMMANDS = tuple(_command(key, FORM_NAMES[key], "form", USUAL_KEYS[key]) for key in FormKey)
ALL_COMMANDS = (*COMMANDS, *FORM_COMMANDS)
BY_ID = {command.id: command for command in ALL_COMMANDS}
# About who is chosen in the list of customers, or about all of it.
OF_CHOSEN_CUSTOMERS = frozenset({
    "add_files", "add_need", "apply_plan", "archive_customer", "call", "contact_terms", "erase_customer",
    "export_customers", "issue_coupon", "log_interaction", "next_customer", "plan_follow_up", "previous_customer",
    "print_list", "restore_customer", "trash_customer",
})  # fmt: skip
# With the setting, G and then one of these goes there; a text that is being typed in keeps its letters.
GO_LETTERS = {
    "go_today": "T", "go_customers": "C", "go_pipeline": "D", "go_calendar": "K", "go_orders": "O", "go_goals": "G",
    "go_insights": "I", "go_automation": "A", "go_backups": "B", "go_settings": "S", "go_privacy": "P",
    "go_view_log": "V",
}  # fmt: skip


def command_text(command: Command) -> str:
    """Return the name of a command in the present language."""
    number = command.id.rpartition("_")[2]
    return QCoreApplication.translate("Commands", command.text).replace("{number}", number)
