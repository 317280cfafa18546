"""The list of customers: search, views, order, and what is done with many of them at once."""

from __future__ import annotations

import json
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QWidget

from desktop_crm.domain.changes import Changes
from desktop_crm.domain.errors import BadQuery
from desktop_crm.domain.filters import Query
from desktop_crm.gui.actions import Actions
from desktop_crm.gui.forms.customer_list_panel_form import Ui_CustomerListPanel
from desktop_crm.gui.icons import icon, icon_size
from desktop_crm.gui.lists.columns import Column
from desktop_crm.gui.lists.customer_finder import CustomerFinder
from desktop_crm.gui.lists.customer_table import CustomerTable
from desktop_crm.gui.lists.order_menu import OrderMenu
from desktop_crm.gui.lists.skeleton import Skeleton
from desktop_crm.gui.lists.sorting import Sorting
from desktop_crm.gui.panels.bulk_work import BulkWork
from desktop_crm.gui.panels.row_menu import RowMenu
from desktop_crm.gui.panels.saved_views import SavedViews
from desktop_crm.gui.retranslating import Retranslating
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.cards import EmptyState
from desktop_crm.gui.widgets.labels import label
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.gui.widgets.tab_order import order_tabs
from desktop_crm.gui.wording import say_refusal
from desktop_crm.gui.workspace import Workspace
from desktop_crm.queries.desk import ViewRow
from desktop_crm.queries.listing import Listing

_SKELETON_AFTER_MS = 150
_LISTED = frozenset(
    {
        "customer", "contact_point", "relation", "preference", "tag", "customer_tag", "interaction", "follow_up",
        "purchase",
    }
)  # fmt: skip


class CustomerListPanel(Retranslating, QFrame):
    """`customer_selected` carries the customer under the cursor, `customer_opened` the one to look into.

    `creation_requested` carries what was searched for in vain. `layout_changed` comes after the user set columns,
    order or width; `layout_text` is what to remember of it.
    """

    customer_selected = Signal(object)
    customer_opened = Signal(object)
    creation_requested = Signal(str)
    wide_changed = Signal(bool)
    erase_requested = Signal(object)
    layout_changed = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.form = Ui_CustomerListPanel()
        self.form.setupUi(self)
        scale_layouts(self)
        self.finder = CustomerFinder(workspace, self)
        self.table = CustomerTable(workspace)
        self._views = SavedViews(workspace, self.form.view_chips)
        self._bulk = BulkWork(workspace, self.table)
        RowMenu(self.table, self._bulk)
        self._skeleton, self._nothing = Skeleton(), EmptyState("users")
        self._problem = label("", "field-error", self)
        self._orders = OrderMenu(self)
        self._total = 0
        self._opens_first = False
        self._patience = QTimer(self, singleShot=True, interval=_SKELETON_AFTER_MS)
        self._fill()
        self._connect()
        self._restyle()
        self.retranslate()
        self.finder.ask()

    def focus_search(self) -> None:
        """Put the cursor into the search field."""
        self.form.search_edit.setFocus()
        self.form.search_edit.selectAll()

    def search(self, text: str) -> None:
        """Search for a text as if it were typed."""
        self.form.search_edit.setText(text)

    def connect_actions(self, actions: Actions) -> None:
        """Answer the commands that concern the list; those of many are of who is chosen, or else of everybody."""
        actions.answer("find", self.focus_search)
        self._bulk.connect_actions(actions)
        actions.answer("previous_customer", lambda: self.table.step(-1))
        actions.answer("next_customer", lambda: self.table.step(1))
        actions.search_requested.connect(self.form.search_edit.setText)

    def print_seen(self, customer_id: int | None) -> None:
        """Show on paper this customer, or those chosen where they are several, or the list where it stands alone."""
        if customer_id is None or self.table.wide or self.table.selected_count() > 1:
            self._bulk.print_list()
        else:
            self._bulk.print_customer(customer_id)

    def set_wide(self, wide: bool) -> None:
        """Show columns, or two lines a customer."""
        if wide != self.table.wide:
            self.form.wide_button.setChecked(wide)
            self.table.set_wide(wide)
            self.wide_changed.emit(wide)

    def layout_text(self) -> str:
        """Return columns, widths and order in the form that `recall_layout` reads."""
        header = self.table.header
        kept = {
            "columns": header.columns,
            "widths": header.widths,
            "frozen": header.frozen,
            "order": self.finder.kept_sorting.code,
        }
        return json.dumps(kept)

    def recall_layout(self, text: str) -> None:
        """Take back what `layout_text` gave."""
        kept: dict[str, Any] = json.loads(text) if text else {}
        self.table.header.frozen = kept.get("frozen", True)
        self.table.header.set_widths(kept.get("widths", {}))
        self.table.header.show_columns(kept.get("columns", ()))
        self.finder.sort_by(Sorting.read(kept.get("order", "")))

    def retranslate(self) -> None:
        self.form.retranslateUi(self)
        self.table.setAccessibleName(self.tr("Customers"))
        self.table.listed.retranslate()
        self._say_counts()
        self._show_chosen()

    def _fill(self) -> None:
        for page in (self.table, self._nothing, self._skeleton):
            self.form.stack.addWidget(page)
        self.form.search_edit.show_shortcut(QKeySequence(QKeySequence.StandardKey.Find))
        self._problem.setWordWrap(True)
        self._problem.hide()
        self.form.sort_button.setMenu(self._orders)

    def _connect(self) -> None:
        form, table = self.form, self.table
        form.search_edit.text_settled.connect(self.finder.look_for)
        form.search_edit.left_downwards.connect(table.enter)
        form.search_edit.returnPressed.connect(self._open_first)
        form.view_chips.view_chosen.connect(self._show_view)
        form.view_chips.save_requested.connect(self._save_view)
        form.view_chips.filled.connect(self._order_tabs)
        self._views.saved.connect(form.search_edit.clear)
        self._orders.aboutToShow.connect(self._fill_order_menu)
        self._orders.chosen.connect(self._sort_by)
        form.wide_button.toggled.connect(self.set_wide)
        self.finder.asked.connect(self._wait)
        self.finder.found.connect(self._show_listing)
        self.finder.refused.connect(self._show_problem)
        self._patience.timeout.connect(lambda: form.stack.setCurrentWidget(self._skeleton))
        self._nothing.acted.connect(lambda: self.creation_requested.emit(form.search_edit.text().strip()))
        self._connect_table()
        self._bulk.connect_bar(form.bulk_bar)
        form.bulk_bar.erase_requested.connect(lambda: self.erase_requested.emit(self.table.selected_ids()))
        self._workspace.changed.connect(self._on_changed)
        self._workspace.search_filled.connect(self.finder.ask)
        theme().changed.connect(self._restyle)

    def _connect_table(self) -> None:
        table, header = self.table, self.table.header
        table.current_changed.connect(self.customer_selected)
        table.opened.connect(self.customer_opened)
        table.chosen.connect(self._show_chosen)
        table.left_upwards.connect(self.focus_search)
        table.escaped.connect(self._leave_list)
        table.copy_requested.connect(self._bulk.copy)
        header.sort_requested.connect(self._sort_by_column)
        header.columns_changed.connect(self.layout_changed)

    def _on_changed(self, changes: Changes) -> None:
        if changes.tables & _LISTED:
            self.finder.ask()

    def _order_tabs(self) -> None:
        order_tabs(self)

    def _leave_list(self) -> None:
        """End the search, the second time the choice."""
        if self.form.search_edit.text():
            self.form.search_edit.clear()
        else:
            self.table.select_current()

    def _show_view(self, view: ViewRow) -> None:
        if view.columns:
            self.table.header.show_columns(view.columns)
        self.finder.show_view(view.query, view.order)

    def _save_view(self) -> None:
        columns = tuple(map(str, self.table.header.columns))
        self._views.save(
            ViewRow(
                id=0, name="", query=self.finder.text, columns=columns, order=self.finder.kept_sorting.code
            )
        )

    def _open_first(self) -> None:
        """Open the best hit as soon as it is known: until then the list shows what was looked for before."""
        self._opens_first = self.finder.waiting
        if not self._opens_first:
            self.table.open_first()

    def _wait(self) -> None:
        self._problem.hide()
        self._opens_first = False
        if not self.table.listed.rowCount():
            self._patience.start()

    def _show_listing(self, listing: Listing, query: Query) -> None:
        self._patience.stop()
        self.table.show_listing(listing, query)
        self._total = listing.total
        nobody = self._skeleton if self.finder.filling else self._nothing
        self.form.stack.setCurrentWidget(self.table if listing.total else nobody)
        self._say_counts()
        if self._opens_first:
            self._opens_first = False
            self.table.open_first()

    def _show_problem(self, error: BadQuery) -> None:
        """Say what is wrong with the words, over what lies below them; the list stays as it was."""
        field = self.form.search_edit.geometry()
        self._problem.setText(say_refusal(error))
        self._problem.setFixedWidth(field.width())
        self._problem.adjustSize()
        self._problem.move(field.left(), field.bottom() + theme().px(3))
        self._problem.show()
        self._problem.raise_()

    def _show_chosen(self) -> None:
        count = self.table.selected_count()
        self.form.bar_stack.setCurrentWidget(self.form.bulk_bar if count > 1 else self.form.count_page)
        if count > 1:
            self.form.bulk_bar.show_chosen(count, self.finder.query.place)

    def _sort_by_column(self, column: Column, further: bool) -> None:
        """Sort by a column, or `further` by it where all else is alike."""
        kept = self.finder.kept_sorting
        alone = Sorting.by(column, self.finder.sorting).within(kept)
        self._sort_by(kept.and_by(column) if further else alone)

    def _sort_by(self, sorting: Sorting | None) -> None:
        self.finder.sort_by(sorting)
        self._say_counts()
        self.layout_changed.emit()

    def _fill_order_menu(self) -> None:
        searching, kept = bool(self.finder.query.words), self.finder.kept_sorting
        self._orders.offer(self.finder.sorting if searching else kept, kept, searching=searching)
        if self.table.wide:
            columns = self.table.header.choice_menu(self._orders)
            columns.setTitle(self.tr("Columns"))
            self._orders.addMenu(columns)

    def _say_counts(self) -> None:
        self.form.count_label.setText(self.tr("%Ln customer(s)", "", self._total))
        sorting = self.finder.sorting if self.finder.query.words else self.finder.kept_sorting
        self.form.sort_button.setText(sorting.say_briefly() if sorting else self.tr("Best match"))
        self.form.sort_button.setToolTip(
            "\n".join((self.tr("Order of the list"), *([sorting.say()] if sorting else [])))
        )
        self.table.header.show_sorting(
            sorting.column if sorting else None, descending=bool(sorting and sorting.descending)
        )
        self._say_nothing()

    def _say_nothing(self) -> None:
        text = self.form.search_edit.text().strip()
        if text and self.finder.query.words:
            self._nothing.show_words(
                self.tr("Nobody was found."), self.tr("Create “{name}”").replace("{name}", text)
            )
        elif self.finder.text:
            self._nothing.show_words(self.tr("Nobody is in this view."))
        else:
            self._nothing.show_words(self.tr("Your customers will stand here."), self.tr("New customer"))

    def _restyle(self) -> None:
        self.form.wide_button.setIcon(icon("table-2", checked="accent", size=16))
        self.form.wide_button.setIconSize(icon_size(16))
        self.form.bar_stack.setFixedHeight(theme().px(34))
