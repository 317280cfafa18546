"""Ctrl+K: one line that finds customers and commands.

It lies over the window as a child of it: Windows gives no Chinese input to a popup of its own.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from desktop_crm.domain.errors import BadQuery
from desktop_crm.gui.actions import COMMANDS, Actions, command_text
from desktop_crm.gui.forms.command_palette_form import Ui_CommandPalette
from desktop_crm.gui.lists.entry_model import Entry, EntryDelegate, EntryModel
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.gui.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_crm.queries.listing import Found
    from desktop_crm.queries.tags import TagUse

_MOST_CUSTOMERS = 8
_MOST_RECENT = 5
_PAGES, _CUSTOMERS, _TAGS = "/", "@", "#"


class CommandPalette(QFrame):
    """`/` names a page, `@` a customer, `#` a tag; without a sign it is commands and customers."""

    def __init__(self, workspace: Workspace, actions: Actions, window: QWidget) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._actions = actions
        self._window = window
        self._before: QWidget | None = None
        self._recent: list[Entry] = []
        self._model = EntryModel()
        self._form = Ui_CommandPalette()
        self._form.setupUi(self)
        scale_layouts(self)
        self._form.entry_list.setModel(self._model)
        self._form.entry_list.setItemDelegate(EntryDelegate(self))
        self._connect()
        self._restyle()
        self.hide()

    def open(self) -> None:
        """Show the palette with what was chosen last, and let the user type."""
        self._before = QApplication.focusWidget()
        self._form.search_edit.clear()
        self._show_entries(self._recent or self._commands(""))
        self._place()
        self.show()
        self.raise_()
        self._form.search_edit.setFocus()

    def close_quietly(self) -> None:
        """Leave, and give the focus back to where it was."""
        before, self._before = self._before, None
        self.hide()
        if before is not None:
            before.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Up:
            self._move(-1)
        elif event.key() == Qt.Key.Key_Escape:
            self.close_quietly()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._form.retranslateUi(self)
            self._recent.clear()

    def _connect(self) -> None:
        form = self._form
        form.search_edit.text_settled.connect(self._find)
        form.search_edit.left_downwards.connect(partial(self._move, 1))
        form.search_edit.left_upwards.connect(self.close_quietly)
        form.search_edit.returnPressed.connect(self._choose)
        form.entry_list.clicked.connect(self._choose)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)
        self._window.installEventFilter(self)
        theme().changed.connect(self._restyle)

    def _find(self, text: str) -> None:
        sign, rest = text[:1], text[1:].strip()
        if sign == _PAGES:
            self._show_entries(self._commands(rest, menu="go"))
        elif sign == _TAGS:
            self._ask_tags(rest)
        elif sign == _CUSTOMERS:
            self._ask_customers(rest, commands=())
        else:
            self._ask_customers(text.strip(), commands=self._commands(text.strip()))

    def _ask_tags(self, text: str) -> None:
        from desktop_crm.queries.tags import tags_in_use

        self._workspace.ask(tags_in_use, (), then=partial(self._show_tags, text), instead_of="palette")

    def _show_tags(self, text: str, tags: Sequence[TagUse]) -> None:
        fitting = [tag.name for tag in tags if text.casefold() in tag.name.casefold()]
        self._show_entries([self._tag_entry(name) for name in fitting[:_MOST_CUSTOMERS]])

    def _ask_customers(self, text: str, commands: Sequence[Entry]) -> None:
        from desktop_crm.queries.listing import search

        self._show_entries(commands)
        if text:
            self._workspace.ask(
                search,
                text,
                _MOST_CUSTOMERS,
                then=partial(self._show_found, text, commands),
                instead_of="palette",
                otherwise=self._on_refused,
            )

    def _show_found(self, text: str, commands: Sequence[Entry], found: Sequence[Found]) -> None:
        customers = [self._customer_entry(each) for each in found]
        new = [] if customers else [self._new_entry(text)]
        # Commands that begin so stand where they stood before the customers came, under the hand that presses Enter.
        meant = [entry for entry in commands if entry.text.casefold().startswith(text.casefold())]
        others = [entry for entry in commands if entry not in meant]
        self._show_entries([*meant, *customers, *others, *new])

    def _on_refused(self, error: Exception) -> None:
        # An operator is not understood until its last letter is typed.
        if not isinstance(error, BadQuery):
            self._workspace.failed.emit(error)

    def _commands(self, text: str, menu: str = "") -> list[Entry]:
        entries = []
        for command in COMMANDS:
            action = self._actions[command.id]
            name = command_text(command)
            fits = text.casefold() in name.casefold() and menu in ("", command.menu)
            if fits and action.isEnabled() and command.id != "palette":
                keys = action.shortcut().toString()
                entries.append(Entry(icon="chevron-right", text=name, hint=keys, act=action.trigger))
        typed = text.casefold()
        # The very name first, then what begins with it.
        return sorted(
            entries, key=lambda one: (one.text.casefold() != typed, not one.text.casefold().startswith(typed))
        )

    def _customer_entry(self, found: Found) -> Entry:
        act = partial(self._actions.request_customer, found.id)
        in_name = found.matched.casefold() in found.name.casefold()
        hint = found.company if in_name else found.matched or found.company
        return Entry(icon="user", text=found.name, hint=hint, act=act)

    def _tag_entry(self, tag: str) -> Entry:
        text = self.tr("Customers with the tag “{tag}”").replace("{tag}", tag)
        return Entry(icon="tag", text=text, act=partial(self._actions.request_search, f'tag:"{tag}"'))

    def _new_entry(self, name: str) -> Entry:
        text = self.tr("Not found: create “{name}”").replace("{name}", name)
        return Entry(icon="plus", text=text, act=partial(self._actions.request_creation, name))

    def _show_entries(self, entries: Sequence[Entry]) -> None:
        self._model.show_entries(entries)
        self._form.entry_list.setCurrentIndex(self._model.index(0, 0))

    def _move(self, by: int) -> None:
        rows = self._model.rowCount()
        if rows:
            row = (self._form.entry_list.currentIndex().row() + by) % rows
            self._form.entry_list.setCurrentIndex(self._model.index(row, 0))

    def _choose(self) -> None:
        entry = self._model.entry(self._form.entry_list.currentIndex().row())
        if entry is None:
            return
        self.close_quietly()
        self._recent = [entry, *(one for one in self._recent if one.text != entry.text)][:_MOST_RECENT]
        entry.act()

    def _on_focus_changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        if self.isVisible() and now is not None and not self.isAncestorOf(now):
            self.hide()

    def _place(self) -> None:
        px = theme().px
        width = min(px(560), self._window.width() - px(32))
        self.setGeometry(
            (self._window.width() - width) // 2, px(72), width, min(px(420), self._window.height() - px(96))
        )

    def _restyle(self) -> None:
        self._form.entry_list.doItemsLayout()
        self._place()
