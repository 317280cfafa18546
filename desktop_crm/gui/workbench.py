"""What is seen of an open store: the rail, one page at a time, the status bar, and toasts."""

from __future__ import annotations

import importlib
from collections.abc import Sequence
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop_crm.domain.changes import Changes, Op
from desktop_crm.gui.actions import Actions
from desktop_crm.gui.backup_watch import BackupWatch
from desktop_crm.gui.commands import BY_ID, COMMANDS, VIEWS, command_text
from desktop_crm.gui.health import Health
from desktop_crm.gui.key_rotation import KeyRotation
from desktop_crm.gui.page_specs import ASKED_OF_PAGES, ON_RAIL, PAGES
from desktop_crm.gui.passing import open_once
from desktop_crm.gui.permission import permission
from desktop_crm.gui.privacy import privacy
from desktop_crm.gui.reminders import Reminders
from desktop_crm.gui.retranslating import Retranslating
from desktop_crm.gui.rule_watch import RuleWatch
from desktop_crm.gui.rule_words import say_ran
from desktop_crm.gui.widgets.labels import label
from desktop_crm.gui.widgets.navigation_rail import NavigationRail
from desktop_crm.gui.widgets.page_room import PageRoom
from desktop_crm.gui.widgets.privacy_button import PrivacyButton
from desktop_crm.gui.widgets.tab_order import enter, order_tabs
from desktop_crm.gui.widgets.toast import Toast
from desktop_crm.gui.wording import name_step, say_done
from desktop_crm.gui.work_status import WorkStatus
from desktop_crm.gui.workspace import Workspace
from desktop_crm.queries.customers import has_customers
from desktop_crm.system.settings import SettingsFile

if TYPE_CHECKING:
    from desktop_crm.gui.dialogs.command_palette import CommandPalette
    from desktop_crm.gui.page_specs import HasViews
    from desktop_crm.gui.pages.customers_page import CustomersPage
    from desktop_crm.gui.pages.import_page import ImportPage
    from desktop_crm.gui.pages.orders_page import OrdersPage


class Workbench(Retranslating, QWidget):
    """Made when a store was opened, and thrown away when it is closed."""

    menu_requested = Signal()
    restore_requested = Signal(object)

    def __init__(
        self, workspace: Workspace, settings: SettingsFile, actions: Actions, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._settings = settings
        self._actions = actions
        self._pages: dict[str, QWidget] = {}
        self.rail = NavigationRail()
        self.stack = QStackedWidget()
        self.status = WorkStatus(workspace, settings)
        self.backups = BackupWatch(workspace, settings, self)
        self.health = Health(workspace, self.status)
        self.key_rotation = KeyRotation(workspace, settings, self)
        self.rules = RuleWatch(workspace, self)
        self._banner = label("", "banner")
        self._banner.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._fill_rail()
        self._lay_out()
        self.toast = Toast(self)
        self.reminders = Reminders(workspace, settings, actions, self.toast)
        permission().follow(workspace)
        self._connect()
        self._answer_commands()
        self._restrict()
        self.retranslate()
        # Who has no customers yet learns most where they are brought in.
        self.show_page("today" if workspace.now(has_customers) else "customers")

    @cached_property
    def palette_box(self) -> CommandPalette:
        """What finds customers and commands by a line."""
        from desktop_crm.gui.dialogs.command_palette import CommandPalette

        return CommandPalette(self._workspace, self._actions, self)

    def show_page(self, key: str) -> None:
        """Show a page with the cursor in it, making it first where it was not seen yet."""
        left, page = self.stack.currentWidget(), self._pages.get(key) or self._make_page(key)
        self.rail.show_page(PAGES[key].under or key)
        last = page.focusWidget()
        self.stack.setCurrentWidget(page)
        if page is not left or not page.isAncestorOf(self.focusWidget() or page):
            enter(page, last, past_texts=self._settings.values.go_keys == "on")

    def page(self, key: str) -> QWidget:
        """Return a page that was shown."""
        return self._pages[key]

    def import_files(self, paths: Sequence[Path] = ()) -> None:
        """Begin an import, with these files or by asking for some."""
        self.show_page("import")
        cast("ImportPage", self._pages["import"]).start(list(paths))

    def enter_quickly(self) -> None:
        """Ask for one line about the customer shown, or whom it names; a second call shows the first one's dialog."""
        from desktop_crm.gui.dialogs.quick_entry_dialog import QuickEntryDialog

        dialog = self.findChild(QuickEntryDialog)
        if dialog is None:
            dialog = QuickEntryDialog(self._workspace, self)
            if self.stack.currentWidget() is self._pages.get("customers"):
                dialog.suppose(cast("CustomersPage", self._pages["customers"]).record_panel.shown_customer)
            open_once(dialog)
        dialog.activateWindow()

    def keep_drafts(self) -> None:
        """Seal what was typed and not saved, on pages and in dialogs, before the store is closed."""
        from desktop_crm.gui.editors.drafts import DraftKeeper

        for page in self._pages.values():
            getattr(page, "keep_drafts", lambda: None)()
        for keeper in self.window().findChildren(DraftKeeper):
            keeper.keep()

    def show_banner(self) -> None:
        """Say above the pages that nothing can be changed here, or else that nobody in here exists."""
        self._banner.show()

    def retranslate(self) -> None:
        for key in (*ON_RAIL, "lock"):
            command = BY_ID["lock" if key == "lock" else f"go_{key}"]
            keys = self._actions[command.id].shortcut().toString()
            self.rail.set_text(key, self.tr("Lock") if key == "lock" else command_text(command), keys)
        self.rail.set_text("menu", self.tr("Menu"))
        copied = self._workspace.is_open and self._workspace.store.viewing.copied
        self._banner.setText(
            self.tr("Read only: this store lies where nothing can be written. What you change is not kept.")
            if copied
            else self.tr("Sample: invented people")
        )
        if self._workspace.is_open:
            self._ask_next_steps()

    def _make_page(self, key: str) -> QWidget:
        spec = PAGES[key]
        kind = getattr(importlib.import_module(spec.module), spec.class_name)
        page = self._pages[key] = cast(QWidget, kind(self._workspace, self._settings))
        self.stack.addWidget(page)
        order_tabs(page)
        self._introduce(page)
        return page

    def _introduce(self, page: QWidget) -> None:
        """Let a page answer its commands and be heard; pages know nothing of one another."""
        for name, what in (("connect_actions", self._actions), ("follow", self.backups)):
            introduce = getattr(page, name, None)
            if introduce:
                introduce(what)
        for signal, slot in (
            ("import_requested", self.import_files),
            ("customer_requested", self._actions.request_customer),
            ("finished", partial(self.show_page, "customers")),
            ("rotation_begun", self.key_rotation.go_on),
            ("restore_requested", self.restore_requested),
        ):
            if hasattr(page, signal):
                getattr(page, signal).connect(slot)

    def _fill_rail(self) -> None:
        for key in ON_RAIL:
            if not PAGES[key].at_foot:
                self.rail.add_page(key, PAGES[key].icon)
        self.rail.add_tool("menu", "ellipsis")
        self.rail.add_tool("lock", "lock")
        for key in ON_RAIL:
            if PAGES[key].at_foot:
                self.rail.add_page(key, PAGES[key].icon, at_foot=True)

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(0)
        for part, stretch in ((self._banner, 0), (PageRoom(self.stack), 1), (self.status, 0)):
            right.addWidget(part, stretch)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(right, 1)
        self._banner.hide()

    def _connect(self) -> None:
        self.rail.page_chosen.connect(self.show_page)
        self.rail.tool_chosen.connect(self._on_tool)
        self.toast.undo_requested.connect(self._workspace.undo)
        self._workspace.changed.connect(self._on_changed)
        self._workspace.saved.connect(self._say_saved)
        self._actions.page_requested.connect(self.show_page)
        self.rules.ran.connect(lambda ran: self.toast.say(say_ran(ran), undo=True))
        self.backups.older_found.connect(self._warn_of_age)
        permission().changed.connect(self._restrict)
        self.status.follow(self.backups)
        self.status.backups_requested.connect(self._actions["go_backups"].trigger)
        self.status.sealed_fact.clicked.connect(self._actions["go_privacy"].trigger)
        self.status.add_right(PrivacyButton(self._actions["hide_names"]))

    def _answer_commands(self) -> None:
        for command in COMMANDS:
            if command.page:
                self._actions.answer(command.id, _leave_to_page)
        for key in (*ON_RAIL, "automation", "backups", "privacy", "view_log"):
            self._actions.answer(f"go_{key}", partial(self.show_page, key))
        for command_id, (page, method) in ASKED_OF_PAGES.items():
            self._actions.answer(command_id, partial(self._ask_page, page, method))
        for page, view, _text in VIEWS:
            self._actions.answer(f"view_{page}_{view}", partial(self._enter_view, page, view))
        for command_id, answer in {
            "back_up_now": self.backups.make,
            "hide_names": privacy().toggle,
            "import_contacts": self.import_files,
            "palette": lambda: self.palette_box.open(),
            "print": self._print_seen,
            "quick_entry": self.enter_quickly,
            "redo": self._workspace.redo,
            "repeat_last_order": self._repeat_last_order,
            "undo": self._workspace.undo,
        }.items():
            self._actions.answer(command_id, answer)

    def _restrict(self) -> None:
        self._actions.forbid(permission().forbidden_commands())

    def _ask_page(self, key: str, method: str) -> None:
        self.show_page(key)
        getattr(self._pages[key], method)()

    def _enter_view(self, key: str, view: str) -> None:
        self.show_page(key)
        cast("HasViews", self._pages[key]).views.enter(view)

    def _print_seen(self) -> None:
        """Print what the page in front shows; where that is nothing of its own, the sheet of the day."""
        page = self.stack.currentWidget()
        getattr(page, "print_seen", self._actions["day_sheet"].trigger)()

    def _repeat_last_order(self) -> None:
        """Do it for the document that is chosen where documents are seen, elsewhere for the customer shown."""
        if self.stack.currentWidget() is self._pages.get("orders"):
            cast("OrdersPage", self._pages["orders"]).repeat_last_order()
        else:
            self.show_page("customers")
            cast("CustomersPage", self._pages["customers"]).record_panel.repeat_last_order()

    def _warn_of_age(self) -> None:
        self.toast.say(
            self.tr(
                "This store is older than what this computer last saw. "
                "If nobody restored it on purpose, look at the backups."
            ),
            undo=False,
        )

    def _on_tool(self, key: str) -> None:
        if key == "menu":
            self.menu_requested.emit()
        else:
            self._actions[key].trigger()

    def _on_changed(self, changes: Changes) -> None:
        said = say_done(changes)
        if said:
            self.toast.say(said, undo=changes.op.undoable)
        self._ask_next_steps()

    def _say_saved(self, path: Path) -> None:
        said = self.tr("Saved as {file}; it is not encrypted").replace("{file}", path.name)
        self.toast.say(said, undo=False)

    def _ask_next_steps(self) -> None:
        self._workspace.ask_next_steps(self._show_next_steps)

    def _show_next_steps(self, steps: tuple[Op | None, Op | None]) -> None:
        for command_id, step in zip(("undo", "redo"), steps, strict=True):
            name = command_text(BY_ID[command_id])
            self._actions[command_id].setText(name_step(name, step) if step else name)
            self._actions[command_id].setEnabled(step is not None)


def _leave_to_page() -> None:
    """Stand for what a page does that is not made yet: asked for, it is made, and answers the command itself."""
