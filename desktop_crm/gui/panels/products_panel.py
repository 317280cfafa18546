"""The price list: searched, changed, retired and exported."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHeaderView, QWidget

from desktop_crm.domain.changes import Op
from desktop_crm.domain.money import format_money
from desktop_crm.domain.sales_records import SalesKind
from desktop_crm.gui.dialogs.product_dialog import ProductDialog
from desktop_crm.gui.dialogs.sales_export_dialog import SalesExportDialog
from desktop_crm.gui.forms.products_panel_form import Ui_ProductsPanel
from desktop_crm.gui.lists.plain_table import PlainTableModel, TextColumn, dress_table
from desktop_crm.gui.money_words import say_percent
from desktop_crm.gui.own_key import own_key
from desktop_crm.gui.panels.asking_panel import AskingPanel
from desktop_crm.gui.passing import open_once
from desktop_crm.gui.permission import permission
from desktop_crm.gui.sales_words import Holding
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.cards import EmptyState
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.gui.widgets.wrapping_row import let_wrap
from desktop_crm.gui.workspace import Workspace
from desktop_crm.operations.products import ProductEdit, edit_product
from desktop_crm.queries.products import ProductRow, all_products, product_fits

_WIDTHS = (120, 300, 160, 90, 130, 80, 110)
_NAME = 1


class ProductsPanel(AskingPanel):
    """Enter changes a product, N begins a new one, Delete retires or takes back."""

    tables = frozenset({"product"})

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._all: Sequence[ProductRow] = ()
        self._awaited: int | None = None
        self.form = form = Ui_ProductsPanel()
        form.setupUi(self)
        let_wrap(self.form.tool_row)
        scale_layouts(self)
        self.model: PlainTableModel[ProductRow] = PlainTableModel(self)
        form.products.setModel(self.model)
        dress_table(form.products)
        form.search_edit.setClearButtonEnabled(True)
        form.search_edit.setMinimumWidth(theme().px(260))
        self._empty = EmptyState("tag")
        form.empty_column.addWidget(self._empty)
        self._empty.instead_of = form.new_button
        self._connect()
        self.setFocusProxy(form.products)
        self.retranslate()
        theme().changed.connect(self._restyle)

    def create_product(self) -> None:
        """Let the user put a new product on the list."""
        self._open(None)

    def retranslate(self) -> None:
        self.form.retranslateUi(self)
        self._empty.show_words(
            self.tr("No products yet. The price list fills deals and documents, and an import may bring it."),
            self.tr("New product"),
        )
        self._filter()

    def _connect(self) -> None:
        form, view = self.form, self.form.products
        form.search_edit.textChanged.connect(self._filter)
        form.search_edit.returnPressed.connect(view.setFocus)
        form.retired_check.toggled.connect(self._filter)
        form.new_button.clicked.connect(self.create_product)
        form.edit_button.clicked.connect(self._edit)
        form.retire_button.clicked.connect(self._retire)
        form.export_button.clicked.connect(self._export)
        self._empty.acted.connect(self.create_product)
        view.activated.connect(self._edit)
        view.selectionModel().selectionChanged.connect(self._enable)
        for keys, where, slot in (
            ("N", view, self.create_product),
            ("Del", view, self._retire),
            ("Down", form.search_edit, view.setFocus),
        ):
            own_key(where, keys, slot)
        permission().changed.connect(self._enable)
        permission().guard(Op.EXPORT, form.export_button)
        self._enable()

    def _ask(self) -> None:
        self._workspace.ask(all_products, then=self._show, instead_of="products")

    def _show(self, products: Sequence[ProductRow]) -> None:
        self._all = products
        self._filter()

    def _filter(self) -> None:
        """Show what fits the search; the product that was chosen stays so."""
        form = self.form
        chosen = self._chosen()
        wanted = self._awaited or (chosen.id if chosen else None)
        self._awaited = None
        sold = [one for one in self._all if one.active or form.retired_check.isChecked()]
        shown = [one for one in sold if product_fits(one, form.search_edit.text())]
        self.model.show_rows(self._columns(), shown)
        self._restyle()
        ids = [one.id for one in shown]
        if shown:
            form.products.selectRow(ids.index(wanted) if wanted in ids else 0)
        form.summary_label.setText(self.tr("%Ln product(s)", "", len(shown)))
        form.products.setVisible(bool(self._all))
        form.empty_page.setVisible(not self._all)
        self._enable()

    def _chosen(self) -> ProductRow | None:
        rows = self.form.products.selectionModel().selectedRows()
        return self.model.row_at(rows[0].row()) if rows else None

    def _enable(self) -> None:
        form, chosen = self.form, self._chosen()
        permission().restrict(form.new_button, Op.EDIT_PRODUCT)
        permission().restrict(form.edit_button, Op.EDIT_PRODUCT, possible=chosen is not None)
        permission().restrict(form.retire_button, Op.EDIT_PRODUCT, possible=chosen is not None)
        retired = chosen is not None and not chosen.active
        form.retire_button.setText(self.tr("Sell again") if retired else self.tr("Retire"))

    def _edit(self) -> None:
        if (chosen := self._chosen()) is not None:
            self._open(chosen)

    def _open(self, product: ProductRow | None) -> None:
        if not permission().may(Op.EDIT_PRODUCT):
            return
        dialog = ProductDialog(self._workspace, product, self._all, self)
        dialog.saved.connect(self._await)
        open_once(dialog)

    def _await(self, product_id: int) -> None:
        """Put the cursor on a product as soon as it is listed."""
        self._awaited = product_id
        self._filter()
        self._awaited = product_id

    def _retire(self) -> None:
        chosen = self._chosen()
        if chosen is not None and permission().may(Op.EDIT_PRODUCT):
            self._workspace.do(
                Op.EDIT_PRODUCT, edit_product, chosen.id, ProductEdit(active=not chosen.active)
            )

    def _export(self) -> None:
        open_once(SalesExportDialog(self._workspace, Holding(kind=SalesKind.PRODUCTS), self))

    def _columns(self) -> Sequence[TextColumn[ProductRow]]:
        def state(row: ProductRow) -> str:
            return "" if row.active else self.tr("retired")

        def token(row: ProductRow) -> str:
            return "" if row.active else "ink_tertiary"

        def price(row: ProductRow) -> str:
            return format_money(row.price) if row.price else "–"

        return (
            TextColumn(heading=self.tr("Code"), text=lambda row: row.code, token=token),
            TextColumn(heading=self.tr("Name"), text=lambda row: row.name, token=token),
            TextColumn(heading=self.tr("Category"), text=lambda row: row.category, token=token),
            TextColumn(heading=self.tr("Unit"), text=lambda row: row.unit, token=token),
            TextColumn(heading=self.tr("List price"), text=price, is_number=True, token=token),
            TextColumn(
                heading=self.tr("Tax"),
                text=lambda row: say_percent(row.tax_rate),
                is_number=True,
                token=token,
            ),
            TextColumn(heading=self.tr("State"), text=state, token=token),
        )

    def _restyle(self) -> None:
        view = self.form.products
        for column, width in enumerate(_WIDTHS):
            view.setColumnWidth(column, theme().px(width))
        if self.model.columnCount():
            view.horizontalHeader().setStretchLastSection(False)
            view.horizontalHeader().setSectionResizeMode(_NAME, QHeaderView.ResizeMode.Stretch)
