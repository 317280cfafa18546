"""The commands as actions of the window: who answers each, and the keys in force."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from desktop_crm.gui.commands import ALL_COMMANDS, BY_ID, COMMANDS, GO_LETTERS, Command, command_text
from desktop_crm.gui.form_keys import form_keys
from desktop_crm.system.settings import Settings, SettingsFile

_LIST = "customers"


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

    def __init__(self, settings: SettingsFile, window: QWidget) -> None:
        super().__init__(window)
        self._settings = settings
        self._answers: dict[str, Callable[[], object]] = {}
        self._forbidden: frozenset[str] = frozenset()
        self._held: frozenset[str] = frozenset()
        self._waiting: list[str] = []
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

    def hold(self, command_ids: Collection[str]) -> Callable[..., None]:
        """Let these commands wait, as their page does not know yet whom they are about; return what ends that."""
        self._held = frozenset(command_ids)
        return self._release

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
        self._held, self._waiting = frozenset(), []
        self._forbidden = frozenset()
        for command_id in self._actions.keys() - set(kept):
            self._answers.pop(command_id, None)
            self._actions[command_id].setEnabled(False)

    def keys(self, command_id: str) -> str:
        """Return the keys in force, by their portable names."""
        letter = GO_LETTERS.get(command_id) if self._settings.values.go_keys == "on" else None
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
        if command.id in self._held:
            self._waiting.append(command.id)
        else:
            self._answers[command.id]()

    def _release(self, *_found: object) -> None:
        waiting, self._waiting, self._held = self._waiting, [], frozenset()
        for command_id in waiting:
            self._answers[command_id]()
