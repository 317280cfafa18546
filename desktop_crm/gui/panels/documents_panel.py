"""Every quote, contract, order, delivery and invoice, as a table that is searched, kept in views and sorted."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence, Set
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHeaderView, QWidget

from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import today
from desktop_crm.domain.document_filters import DocumentQuery, parse_documents
from desktop_crm.domain.money import round_money
from desktop_crm.domain.sales_documents import DocumentKind
from desktop_crm.domain.sales_records import SalesKind
from desktop_crm.gui.deal_words import short_day
from desktop_crm.gui.dialogs.sale_opener import SaleOpener
from desktop_crm.gui.dialogs.sales_export_dialog import SalesExportDialog
from desktop_crm.gui.document_words import (
    document_state,
    document_token,
    due_text,
    kind_names,
    numbered,
)
from desktop_crm.gui.editors.sale_strips import NextDocument
from desktop_crm.gui.forms.documents_panel_form import Ui_DocumentsPanel
from desktop_crm.gui.lists.plain_table import PlainTableModel, TextColumn, dress_table
from desktop_crm.gui.own_key import own_key
from desktop_crm.gui.panels.asking_panel import AskingPanel
from desktop_crm.gui.passing import open_once
from desktop_crm.gui.permission import permission
from desktop_crm.gui.sales_words import Holding
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.cards import EmptyState
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.gui.widgets.wheel_guard import guard_wheel
from desktop_crm.gui.widgets.wrapping_row import let_wrap
from desktop_crm.gui.workspace import Workspace
from desktop_crm.queries.document_list import (
    ListedDocument,
    all_documents,
    customers_named,
    fits,
    is_overdue,
)

_NUMBER, _KIND, _CUSTOMER, _DATE, _TOTAL, _STATE, _DUE = range(7)
_WIDTHS = (150, 100, 260, 110, 120, 150, 110)
_SORT: tuple[Callable[[ListedDocument], Any], ...] = (
    lambda one: (one.row.number, one.row.version),
    lambda one: list(DocumentKind).index(DocumentKind(one.row.kind)),
    lambda one: one.customer.casefold(),
    lambda one: (one.row.dated_on, one.row.id),
    lambda one: (one.row.total.currency, one.row.total.amount_minor),
    lambda one: document_state(one.row),
    lambda one: one.row.due_on or "9999",
)


class DocumentsPanel(AskingPanel):
    """Enter or a double click opens a document; a heading sorts."""

    tables = frozenset({"sales_document", "document_line", "payment", "customer"})

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._all: Sequence[ListedDocument] | None = None
        self._query = DocumentQuery()
        self._named: Mapping[str, Set[int]] = {}
        self._saved: int | None = None
        self._order = (_DATE, Qt.SortOrder.DescendingOrder)
        self.opener = SaleOpener(workspace, self)
        self.form = form = Ui_DocumentsPanel()
        form.setupUi(self)
        let_wrap(self.form.tool_row)
        scale_layouts(self)
        guard_wheel(self)
        form.filter.attach(workspace)
        self.model: PlainTableModel[ListedDocument] = PlainTableModel(self)
        form.table.setModel(self.model)
        dress_table(form.table)
        self.empty_state = EmptyState("file-text")
        form.empty_page_column.addWidget(self.empty_state)
        self.empty_state.instead_of = form.new_button
        self._dress_head()
        self._connect()
        self.setFocusProxy(form.table)
        self.retranslate()

    def hasHeightForWidth(self) -> bool:
        # Its chips wrap, but a page as high as all that it would like would have the whole window scroll.
        return False

    def create_document(self) -> None:
        """Let the user write a new quote, or whatever its kind is turned to."""
        self.opener.open(NextDocument())

    def repeat_last_order(self) -> None:
        """Copy the last order of the chosen document's customer."""
        chosen = self._chosen()
        if chosen is not None:
            self.opener.repeat_last_order(chosen.row.customer_id)

    def export(self) -> None:
        """Let the user write documents to a file, beginning with the kind that is shown or chosen."""
        chosen = self._chosen()
        (kind, *_) = (*self._query.kinds, chosen.row.kind if chosen else DocumentKind.ORDER)
        holding = Holding(kind=SalesKind.DOCUMENTS, document=DocumentKind(kind))
        open_once(SalesExportDialog(self._workspace, holding, self))

    def retranslate(self) -> None:
        self.form.retranslateUi(self)
        self.empty_state.show_words(
            self.tr(
                "No documents yet. A quote becomes a contract, an order, a delivery and an invoice, step by step."
            ),
            self.tr("New document"),
        )
        self._fill()

    def _dress_head(self) -> None:
        head = self.form.table.horizontalHeader()
        head.setStretchLastSection(False)
        head.setSectionsClickable(True)
        head.setSortIndicatorShown(True)
        head.setSortIndicator(*self._order)
        theme().changed.connect(self._restyle)

    def _connect(self) -> None:
        form = self.form
        form.table.opened.connect(self._open)
        form.table.created.connect(self.create_document)
        form.table.selectionModel().selectionChanged.connect(self._enable)
        form.table.horizontalHeader().sortIndicatorChanged.connect(self._sort)
        form.filter.changed.connect(self._look)
        form.filter.left.connect(form.table.setFocus)
        form.open_button.clicked.connect(self._open)
        form.repeat_button.clicked.connect(self.repeat_last_order)
        form.new_button.clicked.connect(self.create_document)
        form.export_button.clicked.connect(self.export)
        self.opener.saved.connect(self._await)
        self.empty_state.acted.connect(self.create_document)
        permission().guard(Op.EDIT_DOCUMENT, form.new_button, self.empty_state.button)
        permission().guard(Op.EXPORT, form.export_button)
        permission().changed.connect(self._enable)
        own_key(self, QKeySequence.StandardKey.Find, form.filter.focus_search, children=True)

    def _await(self, document_id: int) -> None:
        """Choose a document that was saved as soon as it stands in the table."""
        self._saved = document_id

    def _look(self) -> None:
        self._query = parse_documents(self.form.filter.text)
        self._named = self._workspace.now(customers_named, self._query.words)
        self._fill()

    def _ask(self) -> None:
        self._workspace.ask(all_documents, then=self._show, instead_of="all documents")

    def _show(self, documents: Sequence[ListedDocument]) -> None:
        self._all = documents
        self._look()
        self.form.filter.count()

    def _fill(self) -> None:
        """Show what fits the search and the choices, in the chosen order; the chosen document stays chosen."""
        if self._all is None:
            return
        chosen = self._chosen()
        wanted = self._saved or (chosen.row.id if chosen else None)
        column, order = self._order
        fitting = (one for one in self._all if fits(one, self._query, today(), self._named))
        shown = sorted(fitting, key=_SORT[column], reverse=order is Qt.SortOrder.DescendingOrder)
        self.model.show_rows(self._columns(), shown)
        self._restyle()
        ids = [one.row.id for one in shown]
        if ids:
            self.form.table.selectRow(ids.index(wanted) if wanted in ids else 0)
        if self._saved in ids:
            self._saved = None
        self.form.count_label.setText(self.tr("%Ln document(s)", "", len(shown)))
        self.form.stack.setCurrentWidget(self.form.table_page if self._all else self.form.empty_page)
        self._enable()

    def _sort(self, column: int, order: Qt.SortOrder) -> None:
        self._order = (column, order)
        self._fill()

    def _columns(self) -> Sequence[TextColumn[ListedDocument]]:
        return (
            TextColumn(heading=self.tr("Number"), text=lambda one: numbered(one.row)),
            TextColumn(heading=self.tr("Kind"), text=lambda one: kind_names()[one.row.kind]),
            TextColumn(heading=self.tr("Customer"), text=lambda one: one.customer),
            TextColumn(heading=self.tr("Date"), text=lambda one: short_day(one.row.dated_on)),
            TextColumn(heading=self.tr("Total"), text=lambda one: round_money(one.row.total), is_number=True),
            TextColumn(
                heading=self.tr("State"),
                text=lambda one: document_state(one.row),
                token=lambda one: document_token(one.row),
            ),
            TextColumn(
                heading=self.tr("Due"),
                text=lambda one: due_text(one.row),
                token=lambda one: "act" if is_overdue(one.row, today()) else "",
            ),
        )

    def _chosen(self) -> ListedDocument | None:
        rows = self.form.table.selectionModel().selectedRows()
        return self.model.row_at(rows[0].row()) if rows else None

    def _enable(self) -> None:
        chosen = self._chosen() is not None
        self.form.open_button.setEnabled(chosen)
        permission().restrict(self.form.repeat_button, Op.EDIT_DOCUMENT, possible=chosen)

    def _open(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.opener.open(chosen.row.id)

    def _restyle(self) -> None:
        head = self.form.table.horizontalHeader()
        for column, width in enumerate(_WIDTHS[: self.model.columnCount()]):
            self.form.table.setColumnWidth(column, theme().px(width))
        if self.model.columnCount():
            head.setSectionResizeMode(_CUSTOMER, QHeaderView.ResizeMode.Stretch)
