"""Every command of the window once: its name, its keys, its menu. Pages answer those that are theirs."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from desktop_crm.gui.form_keys import FORM_NAMES, USUAL_KEYS, FormKey, form_keys
from desktop_crm.gui.translations import QT_TRANSLATE_NOOP
from desktop_crm.system.settings import Settings, SettingsFile

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
    _command("shortcuts", QT_TRANSLATE_NOOP("Commands", "Keyboard shortcuts"), "help", "F1; Ctrl+/"),
    _command("support_bundle", QT_TRANSLATE_NOOP("Commands", "Support bundle…"), "help"),
    _command("about", QT_TRANSLATE_NOOP("Commands", "About Desktop CRM"), "help"),
)
# Of no menu: each form does them itself.
FORM_COMMANDS = tuple(_command(key, FORM_NAMES[key], "form", USUAL_KEYS[key]) for key in FormKey)
ALL_COMMANDS = (*COMMANDS, *FORM_COMMANDS)
BY_ID = {command.id: command for command in ALL_COMMANDS}
# With the setting, G and then one of these goes there; a text that is being typed in keeps its letters.
_GO_LETTERS = {
    "go_today": "T", "go_customers": "C", "go_pipeline": "D", "go_calendar": "K", "go_orders": "O", "go_goals": "G",
    "go_insights": "I", "go_automation": "A", "go_backups": "B", "go_settings": "S", "go_privacy": "P",
    "go_view_log": "V",
}  # fmt: skip


def command_text(command: Command) -> str:
    """Return the name of a command in the present language."""
    number = command.id.rpartition("_")[2]
    return QCoreApplication.translate("Commands", command.text).replace("{number}", number)


def _sequences(keys: str) -> list[QKeySequence]:
    return QKeySequence.listFromString(keys)


class Actions(QObject):
    """The commands as QActions, and what may be asked for from anywhere in the window.

    A command is enabled once somebody answers it. `page_requested` comes before the command's own slot, so the page
    that answers is the one that is seen.
    """

    page_requested = Signal(str)
    customer_requested = Signal(object)
    search_requested = Signal(str)
    creation_requested = Signal(str)
    rebound = Signal()

    def __init__(self, settings: SettingsFile, window: QWidget) -> None:
        super().__init__(window)
        self._settings = settings
        self._answers: dict[str, Callable[[], object]] = {}
        self._forbidden: frozenset[str] = frozenset()
        self._actions = {command.id: QAction(self) for command in COMMANDS}
        for command in COMMANDS:
            self._prepare(command, window)
        self.retranslate()
        form_keys().follow(settings.values.shortcuts)

    def __getitem__(self, command_id: str) -> QAction:
        return self._actions[command_id]

    def answer(self, command_id: str, slot: Callable[[], object]) -> None:
        """Let `slot` do a command from now on, instead of whoever did it before."""
        self._answers[command_id] = slot
        self._actions[command_id].setEnabled(command_id not in self._forbidden)

    def forbid(self, command_ids: Collection[str]) -> None:
        """Let nobody do these commands, whoever answers them, and all others again; until the store is closed."""
        before, self._forbidden = self._forbidden, frozenset(command_ids)
        for command_id in before | self._forbidden:
            allowed = command_id not in self._forbidden
            self._actions[command_id].setEnabled(allowed and command_id in self._answers)

    def request_customer(self, customer_id: int) -> None:
        """Show a customer's record, wherever the window is."""
        self.page_requested.emit(_LIST)
        self.customer_requested.emit(customer_id)

    def request_search(self, text: str) -> None:
        """Show what a search finds, as if it had been typed above the list."""
        self.page_requested.emit(_LIST)
        self.search_requested.emit(text)

    def request_creation(self, name: str) -> None:
        """Begin a new customer of this name."""
        self.page_requested.emit(_LIST)
        self.creation_requested.emit(name)

    def withdraw_all_but(self, kept: Collection[str]) -> None:
        """Let nobody do the other commands, such as those of a store that is closed."""
        self._forbidden = frozenset()
        for command_id in self._actions.keys() - set(kept):
            self._answers.pop(command_id, None)
            self._actions[command_id].setEnabled(False)

    def keys(self, command_id: str) -> str:
        """Return the keys in force, by their portable names."""
        letter = _GO_LETTERS.get(command_id) if self._settings.values.go_keys == "on" else None
        return "; ".join(filter(None, (self._own(command_id), letter and f"G, {letter}")))

    def owner_of(self, keys: str) -> str | None:
        """Return the command that these keys belong to, or whose keys begin with them, or None."""
        no = QKeySequence.SequenceMatch.NoMatch
        wanted = _sequences(keys)
        owned = ((one.id, its) for one in ALL_COMMANDS for its in _sequences(self.keys(one.id)))
        return next(
            (owner for owner, its in owned if any(one.matches(its) is not no for one in wanted)), None
        )

    def rebind(self, command_id: str, keys: str) -> None:
        """Give a command other keys and remember them. Raise CannotWrite; they are in force even then."""
        values = self._settings.values
        others = {one: kept for one, kept in values.shortcuts.items() if one != command_id}
        chosen = {} if keys == BY_ID[command_id].keys else {command_id: keys}
        self._keep_keys(replace(values, shortcuts={**others, **chosen}))

    def reset_keys(self) -> None:
        """Give all commands the keys that they have at first. Raise CannotWrite as `rebind` does."""
        values = self._settings.values
        unknown = {one: kept for one, kept in values.shortcuts.items() if one not in BY_ID}
        self._keep_keys(replace(values, shortcuts=unknown))

    def use_go_keys(self, *, used: bool) -> None:
        """Let G and a letter go to pages, or not. Raise CannotWrite as `rebind` does."""
        self._keep_keys(replace(self._settings.values, go_keys="on" if used else "off"))

    def _keep_keys(self, values: Settings) -> None:
        try:
            self._settings.keep(values)
        finally:
            for command_id, action in self._actions.items():
                action.setShortcuts(_sequences(self.keys(command_id)))
            form_keys().follow(values.shortcuts)
            self.rebound.emit()

    def _own(self, command_id: str) -> str:
        return self._settings.values.shortcuts.get(command_id, BY_ID[command_id].keys)

    def retranslate(self) -> None:
        """Name the commands in the present language."""
        for command in COMMANDS:
            self._actions[command.id].setText(command_text(command))

    def _prepare(self, command: Command, window: QWidget) -> None:
        action = self._actions[command.id]
        action.setObjectName(command.id)
        action.setShortcuts(_sequences(self.keys(command.id)))
        action.setEnabled(False)
        action.triggered.connect(partial(self._do, command))
        window.addAction(action)

    def _do(self, command: Command, _checked: bool = False) -> None:
        if command.page:
            self.page_requested.emit(command.page)
        self._answers[command.id]()
