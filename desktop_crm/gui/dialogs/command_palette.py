"""Ctrl+K: one line that finds customers, deals, documents, products, payments and commands.

It lies over the window as a child of it: Windows gives no Chinese input to a popup of its own.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from desktop_crm.domain.errors import BadQuery
from desktop_crm.gui.actions import Actions
from desktop_crm.gui.command_search import begins, fitting, nearly_fitting
from desktop_crm.gui.commands import COMMANDS, Command, command_text
from desktop_crm.gui.forms.command_palette_form import Ui_CommandPalette
from desktop_crm.gui.lists.entry_model import Entry, EntryDelegate, EntryModel
from desktop_crm.gui.retranslating import Retranslating
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.gui.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_crm.queries.listing import Found
    from desktop_crm.queries.sales_search import FoundAnywhere, FoundSale
    from desktop_crm.queries.tags import TagUse

_MOST_CUSTOMERS = 8
_MOST_RECENT = 5
_MOST_NEAR = 4
_PAGES, _CUSTOMERS, _TAGS = "/", "@", "#"
_ICONS = {"deal": "handshake", "sales_document": "file-text", "product": "tag", "payment": "check"}


class CommandPalette(Retranslating, QFrame):
    """`/` names a page, `@` a customer, `#` a tag; without a sign it is everything."""

    def __init__(self, workspace: Workspace, actions: Actions, window: QWidget) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._actions = actions
        self._window = window
        self._before: QWidget | None = None
        self._recent: list[Entry] = []
        self._model = EntryModel()
        self.form = Ui_CommandPalette()
        self.form.setupUi(self)
        scale_layouts(self)
        self.form.entry_list.setModel(self._model)
        self.form.entry_list.setItemDelegate(EntryDelegate(self))
        self._connect()
        self._restyle()
        self.hide()

    def open(self) -> None:
        """Show the palette with what was chosen last, and let the user type."""
        self._before = QApplication.focusWidget()
        self.form.search_edit.clear()
        self._show_entries(self._recent or self._entries(self._enabled()))
        self._place()
        self.show()
        self.raise_()
        self.form.search_edit.setFocus()

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
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # The line lets Enter go on after it chose; the window would press what has the focus by then.
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        self.form.retranslateUi(self)
        self._recent.clear()

    def _connect(self) -> None:
        form = self.form
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
            pages = [one for one in self._enabled() if one.menu in ("go", "view")]
            self._show_entries(self._entries(fitting(pages, rest)))
        elif sign == _TAGS:
            self._ask_tags(rest)
        elif sign == _CUSTOMERS:
            self._ask(rest, commands=None)
        else:
            self._ask(text.strip(), commands=fitting(self._enabled(), text))

    def _ask_tags(self, text: str) -> None:
        from desktop_crm.queries.tags import tags_in_use

        self._workspace.ask(tags_in_use, (), then=partial(self._show_tags, text), instead_of="palette")

    def _show_tags(self, text: str, tags: Sequence[TagUse]) -> None:
        fitting = [tag.name for tag in tags if text.casefold() in tag.name.casefold()]
        self._show_entries([self._tag_entry(name) for name in fitting[:_MOST_CUSTOMERS]])

    def _ask(self, text: str, commands: Sequence[Command] | None) -> None:
        """Look for customers, and unless they alone are meant for sales too, below the commands that fit."""
        from desktop_crm.queries.sales_search import search_everywhere

        self._show_entries(self._entries(commands or ()))
        if text:
            self._workspace.ask(
                search_everywhere,
                text,
                _MOST_CUSTOMERS,
                then=partial(self._show_found, text, commands),
                instead_of="palette",
                otherwise=self._on_refused,
            )

    def _show_found(self, text: str, commands: Sequence[Command] | None, found: FoundAnywhere) -> None:
        named = [one for one in found.customers if text.casefold() in one.name.casefold()]
        things = [self._customer_entry(one) for one in named]
        things += [self._sale_entry(one) for one in found.sales if commands is not None]
        things += [self._customer_entry(one) for one in found.customers if one not in named]
        # Commands that begin so stand where they stood before the rest came, under the hand that presses Enter.
        meant = [one for one in commands or () if begins(one, text)]
        others = [one for one in commands or () if one not in meant]
        if not things and commands is not None and not commands:
            others = nearly_fitting(self._enabled(), text)[:_MOST_NEAR]
        new = [] if things else [self._new_entry(text)]
        self._show_entries([*self._entries(meant), *things, *self._entries(others), *new])

    def _on_refused(self, error: Exception) -> None:
        # An operator is not understood until its last letter is typed.
        if not isinstance(error, BadQuery):
            self._workspace.failed.emit(error)

    def _enabled(self) -> list[Command]:
        return [one for one in COMMANDS if self._actions[one.id].isEnabled() and one.id != "palette"]

    def _entries(self, commands: Sequence[Command]) -> list[Entry]:
        return [
            Entry(
                icon="chevron-right",
                text=command_text(one),
                hint=self._actions[one.id].shortcut().toString(),
                act=self._actions[one.id].trigger,
            )
            for one in commands
        ]

    def _customer_entry(self, found: Found) -> Entry:
        act = partial(self._actions.request_customer, found.id)
        in_name = found.matched.casefold() in found.name.casefold()
        hint = found.company if in_name else found.matched or found.company
        return Entry(icon="user", text=found.name, hint=hint, act=act)

    def _sale_entry(self, found: FoundSale) -> Entry:
        from desktop_crm.gui.dialogs.found_sale import open_sale

        act = partial(open_sale, self._workspace, found.kind, found.id, self._window)
        hint = " · ".join(filter(None, (self._kind_of(found), found.about)))
        return Entry(icon=_ICONS[found.kind], text=found.name, hint=hint, act=act)

    def _kind_of(self, found: FoundSale) -> str:
        from desktop_crm.gui.document_words import kind_names

        return kind_names().get(found.code) or {
            "deal": self.tr("Deal"),
            "product": self.tr("Product"),
            "payment": self.tr("Payment"),
        }.get(found.kind, "")

    def _tag_entry(self, tag: str) -> Entry:
        text = self.tr("Customers with the tag “{tag}”").replace("{tag}", tag)
        return Entry(icon="tag", text=text, act=partial(self._actions.request_search, f'tag:"{tag}"'))

    def _new_entry(self, name: str) -> Entry:
        text = self.tr("Not found: create “{name}”").replace("{name}", name)
        return Entry(icon="plus", text=text, act=partial(self._actions.request_creation, name))

    def _show_entries(self, entries: Sequence[Entry]) -> None:
        self._model.show_entries(entries)
        self.form.entry_list.setCurrentIndex(self._model.index(0, 0))

    def _move(self, by: int) -> None:
        rows = self._model.rowCount()
        if rows:
            row = (self.form.entry_list.currentIndex().row() + by) % rows
            self.form.entry_list.setCurrentIndex(self._model.index(row, 0))

    def _choose(self) -> None:
        entry = self._model.entry(self.form.entry_list.currentIndex().row())
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
        self.form.entry_list.doItemsLayout()
        self._place()
